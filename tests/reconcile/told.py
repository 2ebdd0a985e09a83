"""Stories in a few words, for the tests of this stage: who tells which number, or denies what, in which report."""

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model import Bound, Category, Claim, Figure, Origin, Question, Report, Stance, Traced
from reportedly.reconcile import reconcile
from tests import make

DAY = "2031-05-02"


class Told(Struct, frozen=True):
    """One sentence of a report: on whose word, what, and the number in it if there is one."""

    who: str | None
    content: str
    text: str | None = None
    low: float | None = None
    high: float | None = None
    day: str | None = DAY
    category: Category = Category.KILLED
    counts: str = "people"
    stance: Stance = Stance.AFFIRMS
    party: str | None = None
    cue: str = "said"
    fields: dict[str, Any] = {}


def number(who: str | None, low: float | None, high: float | None = None, **fields: Any) -> Told:
    """Somebody's number of people killed: ``number("police", 9)`` is nine, ``number("police", 9, None)`` too; see
    ``at_least``."""
    top = low if high is None else high
    text = f"{low:g} people" if low == top else f"{low:g} to {top:g} people"
    return Told(who, f"{text} had died", text, low, top, **fields)


def at_least(who: str | None, low: float, **fields: Any) -> Told:
    """Somebody's lowest number."""
    return Told(who, f"at least {low:g} people had died", f"at least {low:g} people", low, None, **fields)


def words(who: str | None, content: str, stance: Stance = Stance.AFFIRMS, **fields: Any) -> Told:
    """What somebody holds, denies or could not verify."""
    return Told(who, content, stance=stance, **fields)


def report(
    *told: Told, id: str = "a", day: str | None = DAY, outlet: str | None = None
) -> tuple[Report, list[Claim], list[Figure], dict[str, Origin]]:
    """A report of these sentences, with its claims and figures."""
    lines = [f"{t.who} {t.cue} that {t.content}." if t.who else f"{t.content}." for t in told]
    text = "\n\n".join([f"The news of {id}", *lines])
    of = make.report(text, id=id, published=day, outlet=outlet or f"Outlet {id}", url=f"https://{id}.example/")
    claims, figures, origins = [], [], {}
    starts = [
        text.index(line, sum(len(x) + 2 for x in ["The news of " + id, *lines[:n]])) for n, line in enumerate(lines)
    ]
    for t, line, start in zip(told, lines, starts, strict=True):
        origin = Origin(t.party or t.who or f"unknown ({of.outlet})", None, bool(t.party or t.who), "as told")
        claim = _claim(of, t, line, start) if t.who else None
        if claim:
            claims.append(claim)
            origins[claim.id] = origin
        if t.text:
            figure = _figure(of, t, line, start, claim)
            figures.append(figure)
            origins[figure.id] = origin
            if claim:
                claims[-1] = replace(claim, figures=(figure.id,))
    return of, claims, figures, origins


def _claim(of: Report, t: Told, line: str, start: int) -> Claim:
    part = of.text[start : start + len(line)]
    found = make.claim(replace(of, text=part), t.who, t.cue, t.content, speaker=t.who, stance=t.stance, **t.fields)

    def moved(words: Any) -> Any:
        return make.words_at(of.text, *(make.Span(s.start + start, s.end + start) for s in words.spans))

    given = replace(found, report=of.id, cue=moved(found.cue), content=moved(found.content), source=moved(found.source))
    return replace(given, id=make.ids.claim_id(of.id, given.cue.spans, given.content.spans, given.source.spans))


def _figure(of: Report, t: Told, line: str, start: int, claim: Claim | None) -> Figure:
    at = start + line.index(t.text or "")
    span = make.Span(at, at + len(t.text or ""))
    bound = Bound.EXACT if t.low == t.high else Bound.AT_LEAST if t.high is None else Bound.RANGE
    return Figure(
        id=make.ids.figure_id(of.id, (span,)), report=of.id, text=t.text or "", spans=(span,), low=t.low,
        high=t.high,
        bound=bound, counts=t.counts, category=t.category, claim=claim.id if claim else None, speaker=t.who,
        as_of=t.day,
    )  # fmt: skip


def asked(
    *reports: tuple[Report, list[Claim], list[Figure], dict[str, Origin]], **options: Any
) -> tuple[Question, ...]:
    """The questions of a story of these reports."""
    return reconcile("s", [r[0] for r in reports], traced(reports), **options)


def traced(reports: Sequence[tuple[Report, list[Claim], list[Figure], dict[str, Origin]]]) -> Traced:
    """What is known of their speakers and origins."""
    return Traced(
        tuple(c for r in reports for c in r[1]),
        tuple(f for r in reports for f in r[2]),
        {key: origin for r in reports for key, origin in r[3].items()},
        {},
    )


def the(questions: Iterable[Question], category: str | None = "killed") -> Question:
    """The one question of a category; None for those in words."""
    (found,) = [q for q in questions if q.category == category]
    return found
