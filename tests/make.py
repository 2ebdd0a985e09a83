"""One-line factories of the nouns: invented reports, claims and figures, for every test.

Words are located here with ``str.find``, so that a test can say them instead of counting.
"""

import hashlib
from typing import Any

from reportedly import ids
from reportedly.model import (
    Answer,
    Authority,
    Block,
    BlockKind,
    Bound,
    Category,
    Certainty,
    Claim,
    Extraction,
    Figure,
    Kind,
    Mode,
    Origin,
    Overlap,
    Page,
    Passage,
    Precision,
    Question,
    Report,
    Span,
    Stamp,
    Stance,
    Story,
    Traced,
    Verdict,
    Words,
    words_at,
)

TEXT = "Ferry sinks off Ardun\n\nPort director Ana Ruiz said at least 40 people were on board."


def stamp(value: str | None = "2031-05-02") -> Stamp:
    """A publication day with how it was learned, or none with the reason."""
    return Stamp(value, Precision.DAY if value else None, "given with the report" if value else "the page has no day")


def page(text: str = TEXT, *, media: str = "text", place: str = "a.txt", address: str | None = None) -> Page:
    """A page's bytes, as ``intake`` hands them over."""
    return Page(text.encode(), media, place, address or place, "2031-05-03")


def blocks(text: str) -> tuple[Block, ...]:
    """A headline, and one body block a paragraph."""
    out, at = [], 0
    for n, part in enumerate(text.split("\n\n")):
        if part.strip():
            out.append(Block(at, at + len(part), BlockKind.BODY if n else BlockKind.HEADLINE))
        at += len(part) + 2
    return tuple(out)


def report(text: str = TEXT, **fields: Any) -> Report:
    """A report of ``text``: its first paragraph is the headline."""
    raw = fields.pop("raw", text.encode("utf-8", "surrogatepass"))
    published = fields.pop("published", "2031-05-02")
    url = fields.get("url")
    given: dict[str, Any] = {
        "id": ids.report_id(url, raw),
        "sha256": hashlib.sha256(raw).hexdigest(),
        "media": "text",
        "blocks": blocks(text),
        "updated": stamp(fields.pop("updated", None)),
        "reader": "test 1",
        "encoding": "utf-8",
        "place": "a.txt",
        "address": "a.txt",
        "outlet": "Northern Herald",
        "title": text.split("\n", 1)[0],
        "seen": "2031-05-03",
    }
    return Report(text=text, raw=raw, published=stamp(published), **(given | fields))


def words(text: str, part: str, nth: int = 1) -> Words:
    """The ``nth`` place of ``part`` in ``text``."""
    at = -1
    for _ in range(nth):
        at = text.index(part, at + 1)
    return words_at(text, Span(at, at + len(part)))


def claim(of: Report, source: str | None, cue: str, content: str, **fields: Any) -> Claim:
    """A claim of a report, by its words."""
    who = words(of.text, source) if source else None
    by, held = words(of.text, cue), words(of.text, content)
    given: dict[str, Any] = {
        "id": ids.claim_id(of.id, by.spans, held.spans, who.spans if who else ()),
        "speaker": source,
        "authority": Authority.NAMED if source else Authority.NONE,
        "mode": Mode.INDIRECT,
        "kind": Kind.STATEMENT,
        "stance": Stance.AFFIRMS,
        "certainty": Certainty.CERTAIN,
        "found_by": "test",
    }
    return Claim(report=of.id, source=who, cue=by, content=held, **(given | fields))


def figure(of: Report, text: str, low: float | None, high: float | None, **fields: Any) -> Figure:
    """A figure of a report, by its words; exact people aboard unless said otherwise."""
    at = words(of.text, text)
    given: dict[str, Any] = {
        "id": ids.figure_id(of.id, at.spans),
        "bound": Bound.EXACT,
        "counts": "people",
        "category": Category.ABOARD,
        "as_of": "2031-05-02",
    }
    return Figure(report=of.id, text=at.text, spans=at.spans, low=low, high=high, **(given | fields))


def extraction(of: Report, *claims: Claim, figures: tuple[Figure, ...] = ()) -> Extraction:
    """What was read out of a report."""
    return Extraction(of.id, claims, figures)


def origin(party: str | None = "Ana Ruiz", occasion: str | None = None, **fields: Any) -> Origin:
    """An origin that the reports name; without a party one that nothing names."""
    given: dict[str, Any] = {
        "is_known": party is not None,
        "reason": "the report says so" if party else "nobody is named",
    }
    return Origin(party=party or "not named", occasion=occasion, **(given | fields))


def answer(of: Report, text: str, low: float | None = None, high: float | None = None, **fields: Any) -> Answer:
    """What a report answers, by its words: a number of a figure where one is given, else the words of a claim."""
    at = words(of.text, text).hull
    is_number = low is not None or high is not None
    given: dict[str, Any] = {
        "claim": None,
        "figure": ids.figure_id(of.id, (at,)) if is_number else None,
        "bound": Bound.EXACT if is_number else None,
        "stance": Stance.AFFIRMS,
        "certainty": Certainty.CERTAIN,
        "origin": origin(),
        "since": None,
        "as_of": "2031-05-02",
    } | fields
    speaker = given.pop("speaker", given["origin"].party if given["origin"].is_known else None)
    return Answer(report=of.id, low=low, high=high, answer=text, speaker=speaker, span=at, **given)


def question(*answers: Answer, **fields: Any) -> Question:
    """A question with these answers; its counts are told from them."""
    given: dict[str, Any] = {
        "id": ids.question_id("s1", ((a.report, a.span) for a in answers)),
        "story": "s1",
        "question": "people killed in the sinking",
        "category": Category.KILLED,
        "origins": len({a.origin.party for a in answers}),
        "outlets": len({a.report for a in answers}),
        "reports": len({a.report for a in answers}),
        "verdict": Verdict.SINGLE,
        "reason": "one report tells it, on the word of Ana Ruiz alone",
    }
    return Question(answers=answers, **(given | fields))


def overlap(later: Report, earlier: Report, *parts: str, **fields: Any) -> Overlap:
    """What two reports share: these words, as they stand in both; no copy unless said otherwise."""
    passages = tuple(
        Passage(words(later.text, part).hull, words(earlier.text, part).hull, len(part.split())) for part in parts
    )
    given: dict[str, Any] = {"shared": 0.2, "shared_of": 0.2, "is_copy": False, "reason": "no copy: little is shared"}
    return Overlap(report=later.id, of=earlier.id, passages=passages, **(given | fields))


def story(*reports: Report, **fields: Any) -> Story:
    """The story of these reports, the first of them its founder."""
    days = [day for each in reports if (day := each.published.day)]
    given: dict[str, Any] = {
        "id": "s1",
        "founder": reports[0].id,
        "title": reports[0].title,
        "first": min(days, default=None),
        "last": max(days, default=None),
    }
    return Story(reports=tuple(each.id for each in reports), **(given | fields))


def traced(claims: tuple[Claim, ...] = (), figures: tuple[Figure, ...] = (), **fields: Any) -> Traced:
    """Claims and figures, each with its speaker for its origin unless ``origin_by_id`` says otherwise."""
    by_id = {found.id: origin(found.speaker) for found in (*claims, *figures)}
    return Traced(claims, figures, by_id | fields.pop("origin_by_id", {}), {}, **fields)


def ferry(**fields: Any) -> tuple[Report, Extraction]:
    """A report with one claim that holds one figure."""
    of = report(**fields)
    said = claim(of, "Port director Ana Ruiz", "said", "at least 40 people were on board", speaker="Ana Ruiz")
    count = figure(of, "at least 40 people", 40, None, bound=Bound.AT_LEAST, claim=said.id, speaker="Ana Ruiz")
    said = claim(
        of,
        "Port director Ana Ruiz",
        "said",
        "at least 40 people were on board",
        speaker="Ana Ruiz",
        figures=(count.id,),
    )
    return of, extraction(of, said, figures=(count,))
