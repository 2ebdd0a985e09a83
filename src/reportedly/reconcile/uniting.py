"""Questions that are one because a person says so.

It is said of two findings, one for each question. Where a finding answers no question any more, or several, nothing is
united: when two fit equally well the answer is none.
"""

from collections.abc import Callable, Iterable, Sequence

from msgspec.structs import replace

from reportedly.model import SameQuestion
from reportedly.reconcile.counts import Count
from reportedly.reconcile.disputes import Matter
from reportedly.reconcile.gathering import Gathered


def united_counts(groups: Sequence[Gathered], united: Iterable[SameQuestion]) -> list[Gathered]:
    """The counts of each question, those of two that are one put together.

    What joins counts as what it joins: "74 rescued" and "72 brought ashore" of no category are both *rescued* then.
    """
    return _united(groups, united, _has_count, _both_counts)


def united_matters(matters: Sequence[Matter], united: Iterable[SameQuestion]) -> list[Matter]:
    """The disputed matters, two that are one put together."""
    return _united(matters, united, _has_claim, _both_matters)


def _united[T](
    groups: Sequence[T],
    united: Iterable[SameQuestion],
    has: Callable[[T, str], bool],
    both: Callable[[T, T, int], T],
) -> list[T]:
    """The groups with two made one for each pair of findings that stand in one group each, earlier pairs first."""
    out = list(groups)
    for pair in sorted(united, key=lambda pair: pair.number):
        one, other = ([g for g in out if has(g, finding)] for finding in (pair.finding, pair.other))
        if len(one) == 1 and len(other) == 1 and one[0] is not other[0]:
            made = both(one[0], other[0], pair.number)
            out = [made if group is one[0] else group for group in out if group is not other[0]]
    return out


def _has_count(group: Gathered, finding: str) -> bool:
    return any(finding in (count.answer.figure, count.answer.claim) for count in group.counts)


def _both_counts(one: Gathered, other: Gathered, number: int) -> Gathered:
    joining = [_as(count, one.counts[0]) for count in other.counts]
    return Gathered(one.counts + joining, False, _numbers(one.corrected, other.corrected, number))


def _as(count: Count, like: Count) -> Count:
    """The count as one of the category that it joins."""
    return replace(count, category=like.category)


def _has_claim(matter: Matter, finding: str) -> bool:
    return any(claim.id == finding for claim in matter.claims)


def _both_matters(one: Matter, other: Matter, number: int) -> Matter:
    """Every claim of both, each once, as they stand in the reports, and all that raised them."""
    claims = {claim.id: claim for claim in (*one.claims, *other.claims)}
    return Matter(
        tuple(sorted(claims.values(), key=lambda c: (c.report, c.content.hull.start, c.id))),
        tuple(sorted((*one.raised, *other.raised), key=lambda r: (r.by.report, r.by.content.hull, r.by.id))),
        _numbers(one.corrected, other.corrected, number),
    )


def _numbers(one: Sequence[int], other: Sequence[int], number: int) -> tuple[int, ...]:
    return tuple(sorted({*one, *other, number}))
