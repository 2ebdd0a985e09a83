"""One story as plain text with its marks inline → texts and labels with offsets.

A file is a head, then its reports. ``{s1|…}`` is a source, ``{q1|…}`` a cue, ``{c1 …|…}`` a content, ``{h1|…}`` a
hedge, each of claim 1 of its report; ``{f …|…}`` a figure, ``{t|…}`` the title, ``{n|…}`` noise. Marks may stand inside
one another. ``\\{`` and ``\\}`` are plain braces. README.md shows all of it with examples.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from corpus.nouns import (
    AUTHORITIES,
    BOUNDS,
    CATEGORIES,
    CERTAINTIES,
    KINDS,
    SPLITS,
    STANCES,
    VERDICTS,
    Answer,
    MarkedClaim,
    MarkedFigure,
    MarkedReport,
    MarkedStory,
    Question,
    Span,
    Speaker,
)


class MarkError(ValueError):
    """A story file that cannot be read as marks; says the file, the line and what to do."""


def read_story(path: Path) -> MarkedStory:
    """The story in one file. Raises MarkError."""
    return parse_story(path.read_text(encoding="utf-8"), path.name)


def parse_story(text: str, name: str) -> MarkedStory:
    """The story of one file's text; ``name`` is for messages. Raises MarkError."""
    parts = re.split(r"^=== ?(.*)$", text, flags=re.M)
    head, speakers = _head(parts[0], name)
    reports: list[MarkedReport] = []
    copies: list[tuple[str, str]] = []
    questions: list[Question] = []
    for title, body in zip(parts[1::2], parts[2::2], strict=True):
        if title.startswith("question "):
            questions.append(_question(title.removeprefix("question ").strip(), body, name, speakers))
            continue
        fields, marked = _report_head(title.strip(), body, name)
        copies += [(title.strip(), of.strip()) for of in fields.pop("copy of", "").split(",") if of.strip()]
        reports.append(_report(fields, marked, f"{name}, {title.strip()}", speakers))
    return MarkedStory(
        story=head["story"],
        title=head["title"],
        split=head["split"],
        topic=head["topic"],
        speakers=speakers,
        reports=tuple(reports),
        copies=tuple(copies),
        questions=tuple(questions),
    )


def _head(text: str, name: str) -> tuple[dict[str, str], dict[str, Speaker]]:
    head: dict[str, str] = {}
    speakers: dict[str, Speaker] = {}
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if match := re.fullmatch(r"speaker (\S+) = (\w+) \| (.+)", line.strip()):
            key, authority, speaker = match.groups()
            if authority not in AUTHORITIES:
                raise MarkError(f"{name}: speaker {key}: {authority!r} is none of {', '.join(AUTHORITIES)}")
            if key in speakers:
                raise MarkError(f"{name}: speaker {key} is declared twice; give the second another key")
            speakers[key] = Speaker(key, speaker.strip(), authority)
        elif match := re.fullmatch(r"(\w+): *(.+)", line.strip()):
            head[match[1]] = match[2]
        else:
            raise MarkError(f"{name}: {line!r} is neither 'key: value' nor 'speaker KEY = AUTHORITY | NAME'")
    if lacking := {"story", "title", "split", "topic"} - set(head):
        raise MarkError(f"{name}: the head lacks {', '.join(sorted(lacking))}")
    if head["split"] not in SPLITS:
        raise MarkError(f"{name}: split {head['split']!r} is none of {', '.join(SPLITS)}")
    return head, speakers


def _report_head(title: str, body: str, name: str) -> tuple[dict[str, str], str]:
    head, gap, text = body.lstrip("\n").partition("\n\n")
    fields = {"id": title}
    for line in head.splitlines():
        key, colon, value = line.partition(": ")
        if not colon or key not in ("outlet", "url", "published", "genre", "copy of"):
            raise MarkError(f"{name}, {title}: {line!r} is no head line (outlet, url, published, genre, copy of)")
        fields[key] = value.strip()
    if lacking := {"outlet", "url", "published", "genre"} - set(fields):
        raise MarkError(f"{name}, {title}: the head lacks {', '.join(sorted(lacking))}; a blank line ends the head")
    if not gap or not text.strip():
        raise MarkError(f"{name}, {title}: no text after the head")
    return fields, text.strip("\n") + "\n"


@dataclass
class _Open:
    """A mark that is not closed yet."""

    name: str
    start: int
    line: int


@dataclass
class _Loose:
    """What was marked in a report, before it is put together."""

    sources: dict[int, Span] = field(default_factory=dict)
    cues: dict[int, Span] = field(default_factory=dict)
    contents: dict[int, list[Span]] = field(default_factory=dict)
    told: dict[int, list[str]] = field(default_factory=dict)
    hedges: dict[int, list[Span]] = field(default_factory=dict)
    titles: list[Span] = field(default_factory=list)
    noise: list[Span] = field(default_factory=list)
    figures: list[tuple[Span, str]] = field(default_factory=list)


_TOKEN = re.compile(r"\\[{}]|\{([^|{}\n]*)\||\}|\{")


def _report(fields: dict[str, str], marked: str, where: str, speakers: dict[str, Speaker]) -> MarkedReport:
    loose, out, length, last = _Loose(), [], 0, 0
    stack: list[_Open] = []
    for match in _TOKEN.finditer(marked):
        line = marked.count("\n", 0, match.start()) + 1
        here = f"{where}, line {line} of its text"
        plain = marked[last : match.start()] + (match[0][1] if match[0][0] == "\\" else "")
        out.append(plain)
        length += len(plain)
        last = match.end()
        if match[0][0] == "\\":
            continue
        if match[0] == "{":
            raise MarkError(f"{here}: an open brace without '|'; write \\{{ for a plain brace")
        if match[0] == "}":
            if not stack:
                raise MarkError(f"{here}: a closing brace too many; write \\}} for a plain brace")
            opened = stack.pop()
            _place(loose, opened.name, (opened.start, length), f"{where}, line {opened.line} of its text")
        else:
            stack.append(_Open(match[1].strip(), length, line))
    if stack:
        raise MarkError(f"{where}, line {stack[-1].line} of its text: mark {{{stack[-1].name}| is never closed")
    out.append(marked[last:])
    if len(loose.titles) > 1:
        raise MarkError(f"{where}: more than one title {{t|…}}; a repeated title is noise {{n|…}}")
    claims = tuple(_claims(loose, where, speakers))
    figures = tuple(_figure(span, told, where, speakers) for span, told in loose.figures)
    return MarkedReport(
        **fields,
        text="".join(out),
        title=loose.titles[0] if loose.titles else None,
        noise=tuple(sorted(loose.noise)),
        claims=claims,
        figures=tuple(sorted(figures, key=lambda f: f.span)),
    )


def _place(loose: _Loose, name: str, span: Span, where: str) -> None:
    """Put one closed mark where it belongs."""
    kind, _, told = name.partition(" ")
    if kind == "t":
        loose.titles.append(span)
    elif kind == "n":
        loose.noise.append(span)
    elif kind == "f":
        loose.figures.append((span, told.strip()))
    elif match := re.fullmatch(r"([sqch])(\d+(?:,\d+)*)", kind):
        for number in map(int, match[2].split(",")):
            _place_part(loose, match[1], number, span, told.split(), where)
    else:
        raise MarkError(f"{where}: {{{name}| is no mark; marks are t, n, f, and s, q, c, h with a claim's number")


def _place_part(loose: _Loose, part: str, number: int, span: Span, told: list[str], where: str) -> None:
    if part == "h":
        loose.hedges.setdefault(number, []).append(span)
    elif part == "c":
        loose.contents.setdefault(number, []).append(span)
        if told:
            if number in loose.told:
                raise MarkError(f"{where}: claim {number} is described twice; a further piece is {{c{number}|…}} alone")
            loose.told[number] = told
    else:
        held = loose.sources if part == "s" else loose.cues
        if number in held:
            what = "source" if part == "s" else "cue"
            raise MarkError(f"{where}: claim {number} has two {what}s; number another claim")
        held[number] = span


def _claims(loose: _Loose, where: str, speakers: dict[str, Speaker]) -> Iterator[MarkedClaim]:
    numbers = set(loose.sources) | set(loose.cues) | set(loose.contents) | set(loose.hedges)
    for number in sorted(numbers):
        here = f"{where}: claim {number}"
        for held, what in ((loose.cues, "cue {q…}"), (loose.contents, "content {c…}")):
            if number not in held:
                raise MarkError(f"{here} has no {what}")
        if number not in loose.told:
            raise MarkError(f"{here}: its content tells no speaker; write {{c{number} KEY|…}}, or - for nobody")
        claim = _described(loose.told[number], here, speakers)
        if (claim.speaker is None) != (number not in loose.sources):
            raise MarkError(f"{here}: a speaker and a source {{s{number}|…}} come together, or neither ('-')")
        yield replace(
            claim,
            number=number,
            source=loose.sources.get(number),
            cue=loose.cues[number],
            contents=tuple(sorted(loose.contents[number])),
            hedges=tuple(sorted(loose.hedges.get(number, []))),
        )


VALUES = {"stance": STANCES, "certainty": CERTAINTIES, "kind": KINDS}


def _described(told: list[str], here: str, speakers: dict[str, Speaker]) -> MarkedClaim:
    """A claim with what its content mark says after the number: a speaker's key, then any values."""
    speaker = None if told[0] == "-" else told[0]
    values: dict[str, str] = {}
    chain: tuple[str, ...] = ()
    for word in told[1:]:
        field_of = next((name for name, known in VALUES.items() if word in known), None)
        if field_of is not None:
            values[field_of] = word
        elif word.startswith("via="):
            chain = tuple(word.removeprefix("via=").split(">"))
        else:
            raise MarkError(f"{here}: {word!r} is no stance, certainty, kind or via=KEY>KEY")
    for key in (*chain, *([speaker] if speaker else [])):
        if key not in speakers:
            raise MarkError(f"{here}: speaker {key!r} is not declared at the top")
    return MarkedClaim(number=0, source=None, cue=(0, 0), contents=(), speaker=speaker, chain=chain, **values)


def _figure(span: Span, told: str, where: str, speakers: dict[str, Speaker]) -> MarkedFigure:
    here = f"{where}: figure {{f {told}|"
    category, _, rest = told.partition(" ")
    if category not in CATEGORIES:
        raise MarkError(f"{here}: {category!r} is no category ({', '.join(CATEGORIES)})")
    amount, *words = rest.split() or [""]
    low, high, bound = _amount(amount, here)
    if words and words[0] in BOUNDS:
        bound = words.pop(0)
    if bound is None:
        raise MarkError(f"{here}: an open amount needs its bound (at_least, more_than, at_most, less_than, vague)")
    options = [w for w in words if w.startswith(("@", "by="))]
    counts = " ".join(w for w in words if w not in options)
    if not counts:
        raise MarkError(f"{here}: say what is counted, as in {{f killed 12 miners|twelve miners}}")
    as_of = next((w[1:] for w in options if w.startswith("@")), None)
    by = next((w.removeprefix("by=") for w in options if w.startswith("by=")), None)
    if by is not None and by != "-" and by not in speakers:
        raise MarkError(f"{here}: speaker {by!r} is not declared at the top")
    return MarkedFigure(span, category, low, high, bound, counts, as_of, by)


_NUMBER = r"\d+(?:\.\d+)?"


def _amount(amount: str, here: str) -> tuple[float | None, float | None, str | None]:
    """Low, high and, where the form tells it, the bound: "40", "40..", "..12", "10-20"."""
    if re.fullmatch(_NUMBER, amount):
        return _number(amount), _number(amount), "exact"
    if match := re.fullmatch(rf"({_NUMBER})-({_NUMBER})", amount):
        return _number(match[1]), _number(match[2]), "range"
    if match := re.fullmatch(rf"({_NUMBER})\.\.", amount):
        return _number(match[1]), None, None
    if match := re.fullmatch(rf"\.\.({_NUMBER})", amount):
        return None, _number(match[1]), None
    raise MarkError(f"{here}: {amount!r} is no amount (40, 10-20, 40.. or ..12)")


def _number(digits: str) -> float:
    return float(digits) if "." in digits else int(digits)


def _question(question: str, body: str, name: str, speakers: dict[str, Speaker]) -> Question:
    here = f"{name}, question {question!r}"
    fields: dict[str, str] = {}
    answers: list[Answer] = []
    for line in filter(str.strip, body.splitlines()):
        if line.startswith("answer: "):
            answers.append(_answer(line.removeprefix("answer: "), here, speakers))
            continue
        key, colon, value = line.partition(": ")
        if not colon or key not in ("verdict", "origins"):
            raise MarkError(f"{here}: {line!r} is none of 'verdict: …', 'origins: N', 'answer: …'")
        fields[key] = value.strip()
    if fields.get("verdict") not in VERDICTS or not fields.get("origins", "").isdigit() or not answers:
        raise MarkError(f"{here}: needs a verdict ({', '.join(VERDICTS)}), origins: N and answers")
    return Question(question, fields["verdict"], int(fields["origins"]), tuple(answers))


def _answer(line: str, here: str, speakers: dict[str, Speaker]) -> Answer:
    report, amount, speaker, origin, *more = (part.strip() for part in line.split("|"))
    low, high = _amount(amount, here)[:2] if amount != "-" else (None, None)
    if speaker != "-" and speaker not in speakers:
        raise MarkError(f"{here}: speaker {speaker!r} is not declared at the top")
    stance = next((part for part in more if part in STANCES), None)
    words = next((part for part in more if part and part not in STANCES), None)
    named = speakers[speaker].name if speaker != "-" else None
    came_from = None if origin == "-" else speakers[origin].name if origin in speakers else origin
    return Answer(report, low, high, named, came_from, stance, words)
