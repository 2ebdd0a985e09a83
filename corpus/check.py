"""What is wrong with a marked story, as far as a program can tell, and what its labels leave uncovered."""

import datetime
import re
from collections.abc import Iterator

from corpus.build import innermost_speaker, mode_of, own_text, quoted
from corpus.nouns import MarkedClaim, MarkedReport, MarkedStory, Span

FAR = 450
"""How far, in characters, a source or a cue may stand from its content."""


def faults(story: MarkedStory) -> list[str]:
    """Everything that breaks a rule of the labels, each as a sentence; empty where all is well."""
    out = list(_story_faults(story))
    for report in story.reports:
        out += [f"{report.id}: {what}" for what in _report_faults(report)]
        out += [f"{report.id}: {what}" for claim in report.claims for what in _claim_faults(report, claim)]
        out += [f"{report.id}: {what}" for what in _figure_faults(report)]
    return [f"{story.story}: {what}" for what in out]


def _story_faults(story: MarkedStory) -> Iterator[str]:
    ids = [r.id for r in story.reports]
    if len(ids) != len(set(ids)):
        yield "a report id is used twice"
    for report in ids:
        if not report.startswith(f"{story.story}-"):
            yield f"report {report} does not begin with the story's name"
    for pair in story.copies:
        if pair[1] not in ids:
            yield f"{pair[0]} is a copy of {pair[1]}, which is no report here"
    names = [s.name for s in story.speakers.values()]
    for name in sorted({n for n in names if names.count(n) > 1}):
        yield f"speaker {name!r} has two keys; use one"
    used = {c.speaker for r in story.reports for c in r.claims} | {
        k for r in story.reports for c in r.claims for k in c.chain
    }
    used |= {f.by for r in story.reports for f in r.figures}
    told = {a.speaker for q in story.questions for a in q.answers} | {
        a.origin for q in story.questions for a in q.answers
    }
    for speaker in story.speakers.values():
        if speaker.key not in used and speaker.name not in told:
            yield f"speaker {speaker.key} is declared and never used"
    for question in story.questions:
        yield from (f"{question.question!r}: no report {a.report}" for a in question.answers if a.report not in ids)
        origins = {a.origin for a in question.answers if (a.stance or "affirms") in ("affirms", "confirms", "denies")}
        if len(origins) != question.origins:
            yield f"{question.question!r}: origins {question.origins}, but its answers name {len(origins)}"
        if question.verdict == "single" and len(origins) != 1:
            yield f"{question.question!r}: single, with {len(origins)} origins"


def _report_faults(report: MarkedReport) -> Iterator[str]:
    if report.title is None:
        yield "no title {t|…}"
    if not own_text(report):
        yield "nothing but title and noise"
    if not _is_day(report.published):
        yield f"published {report.published!r} is no day (2031-05-02)"
    labels = [s for c in report.claims for s in (c.source, c.cue, *c.contents, *c.hedges) if s]
    labels += [f.span for f in report.figures]
    for span in labels:
        words = report.text[slice(*span)]
        if words != words.strip() or not words:
            yield f"{words!r} begins or ends with a blank, or is empty"
        if any(span[0] < end and start < span[1] for start, end in report.noise):
            yield f"{words!r} lies in noise"
        if _cuts_a_word(report.text, span):
            yield f"{words!r} begins or ends within a word"


def _is_day(day: str) -> bool:
    try:
        datetime.date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _cuts_a_word(text: str, span: Span) -> bool:
    return any(0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum() for at in span)


_THAT = re.compile(r"that\s+(?!as\b|all\b|kind\b|sort\b|way\b|time\b|money\b)")
"""A leading conjunction; as a pronoun or before a noun ("that as 'poison'") it stays."""


def _claim_faults(report: MarkedReport, claim: MarkedClaim) -> Iterator[str]:
    text = report.text
    content = text[slice(*claim.contents[0])]
    here = f"claim {claim.number} ({content[:40]!r})"
    if claim.certainty in ("probable", "possible") and not claim.hedges:
        yield f"{here}: {claim.certainty} without a hedge {{h{claim.number}|…}}"
    if claim.certainty == "certain" and claim.hedges:
        yield f"{here}: certain with a hedge"
    if claim.chain and (len(claim.chain) < 2 or len(set(claim.chain)) < len(claim.chain)):
        yield f"{here}: a chain has two links or more, each once"
    if claim.chain and claim.speaker not in claim.chain:
        yield f"{here}: the speaker stands in the chain"
    if any(_THAT.match(text[slice(*span)]) for span in claim.contents):
        yield f"{here}: content begins with 'that'; leave it out"
    for what, span in (("source", claim.source), ("cue", claim.cue)):
        if span and min(_gap(span, c) for c in claim.contents) > FAR:
            yield f"{here}: its {what} is more than {FAR} characters away"
    if claim.source and max(claim.source[0], claim.cue[0]) < min(claim.source[1], claim.cue[1]):
        yield f"{here}: source and cue overlap"
    if _balance(content) and all(_balance(text[slice(*c)]) for c in claim.contents):
        yield f"{here}: a quotation mark is left out or too many at its edge"


def _gap(a: Span, b: Span) -> int:
    return max(0, a[0] - b[1], b[0] - a[1])


def _balance(words: str) -> bool:
    """Whether a closing mark stands at the end without its opening one, or the other way round, on one line."""
    if "\n" in words:
        return False
    opened = words.count("“") != words.count("”")
    return opened and (words.startswith("“") != words.endswith("”")) and (words[0] == "“" or words[-1] == "”")


def _figure_faults(report: MarkedReport) -> Iterator[str]:
    spans = [f.span for f in report.figures]
    for figure in report.figures:
        words = report.text[slice(*figure.span)]
        here = f"figure {words!r}"
        if spans.count(figure.span) > 1:
            yield f"{here}: labelled twice"
        if figure.as_of is not None and not _is_day(figure.as_of):
            yield f"{here}: as of {figure.as_of!r} is no day"
        low, high = figure.low, figure.high
        if not _fits(figure.bound, low, high):
            yield f"{here}: {low} to {high} does not go with {figure.bound}"
        if not re.search(r"\d|[a-z]{2}", words):
            yield f"{here}: no number in it"


def _fits(bound: str, low: float | None, high: float | None) -> bool:
    if bound in ("exact", "about"):
        return low is not None and low == high
    if bound == "range":
        return low is not None and high is not None and low < high
    if bound in ("at_most", "less_than"):
        return low is None and high is not None
    return low is not None and high is None


CUE_WORDS = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|according to|claim(?:s|ed|ing)?|report(?:s|ed|edly|ing)|announc\w+|"
    r"den(?:y|ies|ied|ying)|confirm\w*|insist\w*|warn\w*|argu(?:es?|ed|ing)|believ\w+|th(?:ink|inks|ought)|"
    r"hop(?:es?|ed|ing)|fear(?:s|ed)?|want(?:s|ed)?|plan(?:s|ned)|vow\w*|promis\w+|pledg\w+|refus\w+|declin\w+|urg(?:ed?|es|ing)|demand\w*|"
    r"call(?:s|ed|ing) (?:on|for|it|him|her|them|the)|accus\w+|alleg\w+|blam\w+|estimat\w+|expect\w*|predict\w*|"
    r"suggest\w*|admit\w*|acknowledg\w+|not(?:es|ed|ing)|add(?:s|ed|ing)|wr(?:ote|ites)|ask(?:s|ed|ing)?|show(?:s|ed)|describ\w+|"
    r"criticis\w+|criticiz\w+|prais\w+|support(?:s|ed)|oppos\w+|dismiss\w*|reject\w*|quot\w+|cit(?:es|ed|ing))\b",
    re.I,
)
NUMBER_WORDS = re.compile(
    r"\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|"
    r"sixty|seventy|eighty|ninety|hundreds?|thousands?|million|dozens?|scores|half|several)\b",
    re.I,
)


def uncovered(report: MarkedReport) -> dict[str, list[str]]:
    """Numbers, cue words and quotations of the article that no label covers, each in its surroundings."""
    cues = [c.cue for c in report.claims]
    contents = [s for c in report.claims for s in c.contents]
    figures = [f.span for f in report.figures]
    found = {
        "cue words": (CUE_WORDS, [*cues, *contents, *(c.source for c in report.claims if c.source)]),
        "numbers": (NUMBER_WORDS, figures),
    }
    out = {
        what: [
            _around(report.text, m.span())
            for m in pattern.finditer(report.text)
            if not _touches(m.span(), [*covered, *report.noise])
        ]
        for what, (pattern, covered) in found.items()
    }
    out["quotations"] = [
        _around(report.text, q) for q in quoted(report.text) if not _touches(q, [*contents, *cues, *report.noise])
    ]
    return out


def _touches(span: Span, others: list[Span]) -> bool:
    return any(a < span[1] and span[0] < b for a, b in others)


def _around(text: str, span: Span) -> str:
    start, end = max(0, span[0] - 50), min(len(text), span[1] + 50)
    return f"{text[start : span[0]]}>>{text[slice(*span)]}<<{text[span[1] : end]}".replace("\n", " / ")


def shown(story: MarkedStory) -> Iterator[str]:
    """Each label in words, for a second look: speaker, cue, content, and what is said of them."""
    for report in story.reports:
        yield f"== {report.id}"
        for claim in report.claims:
            text = report.text
            content = " … ".join(text[slice(*c)] for c in claim.contents)
            mode = "+".join(dict.fromkeys(mode_of(text, c) for c in claim.contents))
            source = text[slice(*claim.source)] if claim.source else "-"
            said = [claim.stance, claim.certainty, claim.kind, mode]
            cue = text[slice(*claim.cue)]
            yield f"  {claim.number:3} [{source}] ({claim.speaker}) <{cue}> {content}  :: {' '.join(said)}"
        for figure in report.figures:
            by = figure.by or innermost_speaker(report, figure.span) or "-"
            amount = f"{figure.low}..{figure.high} {figure.bound} {figure.category} {figure.counts}"
            yield f"    # {report.text[slice(*figure.span)]!r} = {amount} @{figure.as_of or report.published} by {by}"
