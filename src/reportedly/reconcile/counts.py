"""Figures as answers: each with what it counts, its days, and on whose word."""

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model import Answer, BlockKind, Category, Certainty, Claim, Figure, Origin, Place, Report, Scope, Stance
from reportedly.reconcile.sides import HOLDS
from reportedly.reconcile.things import Thing, is_part, runs_over_several, thing_of
from reportedly.reconcile.weights import BESIDE, LONGEST_WORDS
from reportedly.reconcile.words import Weights, weights_of

_SENTENCE_END = re.compile(r"[.!?][\"”’']?\s|\n")


class Count(Struct, frozen=True):
    """A figure that answers something. ``first`` and ``last``: the days it holds for; ``told``: the day it was
    said, or else its report's. ``near``: the words beside it; ``around``: the telling ones with their weights.
    ``is_part``: it counts some of another count. ``is_bare``: a number without its noun, "put it at 6.8".
    ``is_headline``: it stands in a title, which shortens what the text says."""

    answer: Answer
    category: Category
    counts: str
    thing: Thing
    place: Place | None
    scope: Scope
    first: str | None
    last: str | None
    told: str | None
    near: str
    around: Weights
    is_part: bool
    is_bare: bool
    is_headline: bool

    @property
    def value(self) -> str:
        """The number in the report's own words, cut where they are long: “at least four workers”."""
        words = " ".join(self.answer.answer.split())
        cut = words if len(words) <= LONGEST_WORDS else words[: words.rfind(" ", 0, LONGEST_WORDS)] + " …"
        return f"“{cut}”"


def counts_of(
    reports: Mapping[str, Report],
    claims: Mapping[str, Claim],
    figures: Iterable[Figure],
    origin_by_id: Mapping[str, Origin],
) -> list[Count]:
    """The figures that somebody gives, as answers, in the order of reports and offsets.

    What stands in a denial is no answer here: who denies a number gives none.
    """
    given = [
        _count(figure, reports[figure.report], claims.get(figure.claim or ""), origin_by_id)
        for figure in figures
        if _is_given(claims.get(figure.claim or ""))
    ]
    return [_dated(count, given) for count in given]


def _dated(count: Count, given: Sequence[Count]) -> Count:
    """A number in the report's own voice that is somebody's holds for the day for which the report has that one
    give it."""
    a = count.answer
    if a.claim is not None or not a.origin.is_known:
        return count
    same = [c for c in given if c.answer.claim and _is_same_word(c.answer, a) and c.category is count.category]
    if not same:
        return count
    dated = replace(a, since=same[0].first, as_of=same[0].last)
    return replace(count, answer=dated, first=same[0].first, last=same[0].last, told=same[0].told)


def _is_same_word(a: Answer, b: Answer) -> bool:
    return (a.report, a.origin.party, a.low, a.high) == (b.report, b.origin.party, b.low, b.high)


def _is_given(claim: Claim | None) -> bool:
    return claim is None or claim.stance in HOLDS


def _count(figure: Figure, report: Report, claim: Claim | None, origin_by_id: Mapping[str, Origin]) -> Count:
    span = figure.spans[0]
    first, last = figure.as_of_range or (figure.as_of, figure.as_of)
    near = _near(report.text, span.start, figure.spans[-1].end)
    answer = Answer(
        report=figure.report,
        claim=figure.claim,
        figure=figure.id,
        low=figure.low,
        high=figure.high,
        bound=figure.bound,
        answer=figure.text,
        stance=claim.stance if claim else Stance.AFFIRMS,
        certainty=claim.certainty if claim else Certainty.CERTAIN,
        speaker=figure.speaker,
        origin=origin_by_id[figure.id],
        since=first,
        as_of=last,
        span=span,
    )
    return Count(
        answer=answer,
        category=figure.category,
        counts=figure.counts,
        thing=thing_of(figure, figure.speaker),
        place=figure.place,
        scope=Scope.TOTAL if runs_over_several(near) else Scope.INCIDENT,
        first=first,
        last=last,
        told=(claim.said.last if claim and claim.said else None) or report.published.day,
        near=near,
        around=weights_of(near, names=0.0),
        is_part=is_part(figure, report.text[figure.spans[-1].end : figure.spans[-1].end + 30]),
        is_bare=_is_bare(figure),
        is_headline=any(
            b.start <= span.start < b.end and b.kind in (BlockKind.HEADLINE, BlockKind.STANDFIRST)
            for b in report.blocks
        ),
    )


def _is_bare(figure: Figure) -> bool:
    """Whether what is counted stands elsewhere: "the union at 70"; not "70 men"."""
    words = figure.counts.split(" of ")[0].split()
    return not words or words[-1].casefold() not in figure.text.casefold()


def _near(text: str, start: int, end: int) -> str:
    """A number's words and those to each side, no farther than its sentence."""
    before = _SENTENCE_END.split(text[max(0, start - BESIDE) : start])[-1]
    after = _SENTENCE_END.split(text[end : end + BESIDE])[0]
    return f"the {before} {text[start:end]} {after}"
