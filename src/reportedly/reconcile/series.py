"""What one party has said over time: its own numbers, the later in place of the earlier."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from reportedly.model import Bound, Relation
from reportedly.reconcile.comparisons import same_days, same_range
from reportedly.reconcile.counts import Count


def updated_series(counts: Sequence[Count]) -> list[tuple[str, list[Count]]]:
    """Each party that gives another number for a later day, with all its numbers by day. A party nobody names has
    none."""
    by_party: dict[str, list[Count]] = defaultdict(list)
    for count in counts:
        if count.answer.origin.is_known:
            by_party[count.answer.origin.party].append(count)
    return [(party, by_day(own)) for party, own in sorted(by_party.items()) if _is_updated(own)]


def by_day(counts: Sequence[Count]) -> list[Count]:
    """Counts by the day they hold for, then by the day they were told; those without a day last."""
    return sorted(counts, key=lambda c: (c.last is None, c.last or "", c.told or "", c.answer.report, c.answer.span))


def replaces(later: Count, earlier: Count) -> bool:
    """Whether a count takes an earlier one's place: another number that holds for a later day, or that the same party
    gives for the same day when asked again ("final turnout 58.2 percent, up from the preliminary 57.8").
    """
    if same_range(earlier, later).relation is Relation.AGREES or _is_retold(earlier, later):
        return False
    is_one = earlier.answer.origin.party == later.answer.origin.party and later.answer.origin.is_known
    days = same_days(earlier, later).relation
    if days is Relation.DIFFERS:
        is_new = earlier.answer.bound is not Bound.VAGUE and (is_one or not _bears_out(later, earlier))
        return is_new and (earlier.last or "") < (later.last or "")
    if same_range(earlier, later).relation is not Relation.DIFFERS:
        return False
    return is_one and (earlier.told or "") < (later.told or "") and later.answer.report != earlier.answer.report


def _bears_out(later: Count, earlier: Count) -> bool:
    """Whether a later number lies within an earlier range that is closed: 129 within "110 to 140" replaces nothing;
    7 after "at least 4" does."""
    is_closed = earlier.answer.low is not None and earlier.answer.high is not None
    return is_closed and same_range(earlier, later).relation is Relation.COMPATIBLE


def _is_retold(a: Count, b: Count) -> bool:
    """Whether one only leaves out the other's bound: "at least 4" retold as "4", "up to 80" as "80", "at
    least 50" as "more than 50"."""
    for bound, number in ((a.answer, b.answer), (b.answer, a.answer)):
        edges = {bound.low, bound.high} - {None}
        if None in (bound.low, bound.high) and number.low == number.high and number.low in edges:
            return True
    both_open = a.answer.high is None and b.answer.high is None
    return both_open and abs((a.answer.low or 0) - (b.answer.low or 0)) <= 1


def _is_updated(counts: Sequence[Count]) -> bool:
    once = {(c.answer.low, c.answer.high, c.first, c.last, c.told, c.answer.report): c for c in by_day(counts)}
    return any(replaces(later, earlier) for earlier, later in combinations(once.values(), 2))
