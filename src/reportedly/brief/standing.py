"""How a story stands: its brief and all else that pages show of it, in one noun that the ledger keeps.

``weaving`` makes it anew whenever something about the story changed, so that whoever looks at a story of hundreds of
reports waits for none of the work.
"""

from collections.abc import Iterable
from importlib.metadata import version

from msgspec import Struct

from reportedly.brief import brief_of, days_by_report, in_order, spread_in
from reportedly.brief.lines import Brief, ClaimLine, QuestionLine
from reportedly.brief.sourced import Sources, sources_of
from reportedly.brief.told import claim_lines
from reportedly.dossier import Dossier
from reportedly.model import Category, Origin, Policy, Spread, Stance, Verdict

MADE_BY = f"{version('reportedly')} 4"
"""The program's version, and a number that counts up whenever what a standing holds, or how it is worked out, changes
within one: what another made is worked out anew by the next read."""

SERIES = (
    Category.KILLED,
    Category.CASUALTIES,
    Category.INJURED,
    Category.MISSING,
    Category.CAPTURED,
    Category.ARRESTED,
    Category.RESCUED,
    Category.DISPLACED,
    Category.ABOARD,
    Category.DEPLOYED,
    Category.ATTENDING,
    Category.AFFECTED,
    Category.LAUNCHED,
    Category.DESTROYED,
    Category.JOBS,
)
"""Which numbers stand for a story in a list of many: those of the first of these that it has. Measures and what no
category names stand for none: without the question's words nobody could read them."""


class Dot(Struct, frozen=True):
    """One answer in the small drawing of a series: a day, and what it leaves room for."""

    day: str | None
    low: float | None
    high: float | None


class Series(Struct, frozen=True):
    """The numbers that stand for a story in a list of many, by day. ``low`` and ``high``: over all its answers."""

    question: str
    category: str | None
    low: float | None
    high: float | None
    dots: tuple[Dot, ...]


class Summary(Struct, frozen=True):
    """A story in one line of a list. ``series`` is None where it has no number that was asked about."""

    first: str | None
    last: str | None
    reports: int
    outlets: int
    origins: int
    claims: int
    conflicts: int
    unverified: int
    series: Series | None


class Standing(Struct, frozen=True):
    """A story as pages show it.

    ``spreads``: for each question, by its id, low, best and high under every policy. ``told``: everything that is said,
    each thing once, by report. ``origin_by_id``: for each claim and figure the place of its origin in ``origins``.
    """

    summary: Summary
    brief: Brief
    spreads: dict[str, tuple[Spread, ...]]
    told: tuple[ClaimLine, ...]
    sources: Sources
    origins: tuple[Origin, ...]
    origin_by_id: dict[str, int]

    def origin_of(self, id: str) -> Origin | None:
        """The origin of a claim or figure of the story; None where it is none of its."""
        at = self.origin_by_id.get(id)
        return None if at is None else self.origins[at]

    def questions(self) -> tuple[QuestionLine, ...]:
        """Its questions, those that conflict and could not be verified first."""
        return (*self.brief.disputed, *self.brief.questions)


def standing_of(dossier: Dossier) -> Standing:
    """How the story of a dossier stands."""
    brief = brief_of(dossier)
    distinct = tuple(dict.fromkeys(dossier.traced.origin_by_id.values()))
    place_by_origin = {origin: n for n, origin in enumerate(distinct)}
    return Standing(
        summary=summary_of(brief, len(dossier.traced.claims)),
        brief=brief,
        spreads={
            question.id: tuple(spread_in(dossier, question, policy) for policy in Policy)
            for question in dossier.questions
        },
        told=tuple(claim_lines(in_order(dossier), days_by_report(dossier), dossier.overlaps)),
        sources=sources_of(dossier),
        origins=distinct,
        origin_by_id={id: place_by_origin[origin] for id, origin in dossier.traced.origin_by_id.items()},
    )


def summary_of(brief: Brief, claims: int) -> Summary:
    """The line of a list that a brief comes to."""
    verdicts = [line.verdict for line in brief.disputed]
    return Summary(
        first=brief.first,
        last=brief.last,
        reports=len(brief.reports),
        outlets=len(brief.outlets),
        origins=brief.origins,
        claims=claims,
        conflicts=verdicts.count(Verdict.CONFLICTS),
        unverified=verdicts.count(Verdict.UNVERIFIED),
        series=series_of((*brief.disputed, *brief.questions)),
    )


def series_of(lines: Iterable[QuestionLine]) -> Series | None:
    """The question whose numbers stand for a story: of the first category in ``SERIES`` that has one, that of most
    answers. None where it has no such."""
    counted = [(line, dots, _rank(line)) for line in lines if line.category in SERIES and (dots := _dots(line))]
    if not counted:
        return None
    line, dots, _ = min(counted, key=lambda found: (found[2], -len(found[1])))
    low, high = (line.spread.low, line.spread.high) if line.spread else (None, None)
    return Series(line.question, line.category, low, high, dots)


def _rank(line: QuestionLine) -> int:
    return [category.value for category in SERIES].index(line.category or "")


def _dots(line: QuestionLine) -> tuple[Dot, ...]:
    held = [a for a in line.answers if a.stance in (Stance.AFFIRMS, Stance.CONFIRMS)]
    dots = [Dot(a.as_of, a.low, a.high) for a in held if a.low is not None or a.high is not None]
    return tuple(sorted(dots, key=lambda dot: (dot.day or "", dot.low or dot.high or 0)))
