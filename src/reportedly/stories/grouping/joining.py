"""Reports and their links → groups: the strongest joined first, and two groups only where they are alike on the whole.

Two groups are joined by their *mean link*: the strengths of all links between them over all pairs between them, a pair
without a link counting as 0. So one report that is like two events does not glue them, and a chain of weak links does
not glue thousands. Pairs that lie much farther apart than the groups themselves count for less in the mean: a matter
that runs over weeks need not be alike at its two ends, and so it chains; two like events a month apart are held to
all of their links. Measured against single links: docs/decisions/0013.
"""

import functools
import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from datetime import date

from reportedly.model import Correction, Link
from reportedly.stories.grouping.corrections import Constraints, Place, constraints_of
from reportedly.stories.grouping.profiles import Profile
from reportedly.stories.grouping.unions import Unions

LEAST_MEAN = 0.1
"""Two groups are joined where their mean link is at least this strong."""
NEAR_DAYS = 10
PER_DOUBLING = 0.1
"""Groups that lie farther apart than ten days at their nearest need a mean link so much stronger for each doubling of
the days: a matter that runs is told of in between, a like event is not."""
FULL_DAYS = 14
"""Pairs count fully up to so many days more than lie between the two groups where they are nearest; a pair farther
apart counts ``FULL_DAYS`` / those days. Two like events a month apart are so held to all of their links."""

_PARTS = 10_000
"""Strengths and weights are summed as whole numbers of so many parts, so that the order of summing changes nothing."""

type Dated = Profile | tuple[str, str | None]
"""A report for grouping: its profile, or only its id and its day of publication (ISO, or None)."""


def grouped(
    reports: Collection[Dated], links: Iterable[Link], corrections: Iterable[Correction] = ()
) -> tuple[frozenset[str], ...]:
    """The groups of reports, by the smallest id of each; every report is in exactly one.

    The order of all three inputs changes nothing. Reports that no link and no correction connects, over however many
    others, never influence one another: grouping each neighbourhood alone gives the same groups. Links and
    corrections may name reports that are not among ``reports``; links of such are left out.
    What corrections mean exactly stands in ``corrections``.
    """
    day_by_report = dict(_dated(report) for report in reports)
    constraints = constraints_of(corrections)
    joined = _Joining(day_by_report, constraints)
    joined.take(link for link in links if link.report in day_by_report and link.other in day_by_report)
    joined.run()
    members: dict[Place, set[str]] = defaultdict(set)
    for report in day_by_report:
        place = constraints.place_by_report.get(report, (report, 0))
        members[joined.bound.root(place)].add(report)
    return tuple(sorted((frozenset(group) for group in members.values()), key=min))


def _dated(report: Dated) -> tuple[str, str | None]:
    return report if isinstance(report, tuple) else (report.report, report.day)


class _Joining:
    """Groups as they grow. A group is known by its smallest report.

    ``bound`` holds what is in one story: what was joined here, and what corrections put together. Corrections add
    nothing to the mean link: they only forbid joins, or bring whole groups together.
    """

    def __init__(self, day_by_report: dict[str, str | None], constraints: Constraints) -> None:
        self.bound: Unions[Place] = Unions()
        for one, other in constraints.together:
            self.bound.join(one, other)
        for one, other in constraints.apart:
            self.bound.part(one, other)
        self._days = {report: Counter([_ordinal(day)]) for report, day in day_by_report.items()}
        self._sums: dict[str, dict[str, int]] = defaultdict(dict)
        self._queue: list[tuple[float, str, str]] = []

    def take(self, links: Iterable[Link]) -> None:
        """Note the links. Of two for one pair the stronger counts."""
        for link in links:
            if link.report != link.other:
                known = self._sums[link.report].get(link.other, 0)
                strength = max(known, round(link.strength * _PARTS))
                self._sums[link.report][link.other] = self._sums[link.other][link.report] = strength

    def run(self) -> None:
        """Join until no two groups are alike enough. Of equal claims, the pair with the smaller ids comes first."""
        for a, near in self._sums.items():
            for b in near:
                if a < b:
                    self._queue_up(a, b)
        while self._queue:
            claim, a, b = heapq.heappop(self._queue)
            if b in self._sums.get(a, ()) and claim == -self._claim(a, b):
                self._consider(a, b)

    def _queue_up(self, a: str, b: str) -> None:
        if (claim := self._claim(a, b)) >= 0:
            heapq.heappush(self._queue, (-claim, a, b))

    def _consider(self, a: str, b: str) -> None:
        if self.bound.may_join((a, 0), (b, 0)):
            self.bound.join((a, 0), (b, 0))
            self._merge(a, b)
        else:
            del self._sums[a][b], self._sums[b][a]

    def _merge(self, a: str, b: str) -> None:
        """Make ``b`` part of ``a``, the smaller."""
        self._days[a] += self._days.pop(b)
        near = self._sums[a]
        for other, total in self._sums.pop(b).items():
            del self._sums[other][b]
            if other != a:
                near[other] = self._sums[other][a] = near.get(other, 0) + total
        for other in near:
            self._queue_up(min(a, other), max(a, other))

    def _claim(self, a: str, b: str) -> float:
        """By how much the mean link of two groups is stronger than it must be for them to be joined."""
        pairs = [
            (count * times, _apart(day, other))
            for day, count in self._days[a].items()
            for other, times in self._days[b].items()
        ]
        nearest = min(apart for _, apart in pairs)
        mean = self._sums[a][b] / sum(count * _weight(apart - nearest) for count, apart in pairs)
        return mean - LEAST_MEAN - PER_DOUBLING * max(0.0, math.log2((1 + nearest) / (1 + NEAR_DAYS)))


@functools.lru_cache(maxsize=10_000)
def _weight(farther: int) -> int:
    """How much a pair counts that lies so many days farther apart than the nearest of its two groups, in parts."""
    return _PARTS if farther <= FULL_DAYS else _PARTS * FULL_DAYS // farther


def _apart(day: int | None, other: int | None) -> int:
    return 0 if day is None or other is None else abs(day - other)


def _ordinal(day: str | None) -> int | None:
    return date.fromisoformat(day).toordinal() if day else None
