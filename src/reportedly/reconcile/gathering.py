"""Counts that answer one question are gathered; parts of a whole are taken out."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from reportedly.model import Category, Relation
from reportedly.reconcile.comparisons import OCCASIONS, is_telling, same_days, same_question, same_range, same_thing
from reportedly.reconcile.counts import Count
from reportedly.reconcile.things import MEASURES
from reportedly.reconcile.weights import PART

type Groups = list[list[Count]]


TOLLS = frozenset({Category.KILLED, Category.INJURED, Category.CASUALTIES})
"""Counts that run on and seldom fall by half: a far smaller number later on counts those who were added."""


class Gathered(Struct, frozen=True):
    """The counts of one question. ``is_part``: they count some of another count, "six of them". ``corrected``: the
    numbers of the corrections by hand that made it one."""

    counts: list[Count]
    is_part: bool
    corrected: tuple[int, ...] = ()


def gathered(counts: Iterable[Count]) -> list[Gathered]:
    """The counts of each question, in the order they came in; parts of another count stand alone.

    "19 people in hospital, six of them with burns": two questions. "four workers", "4 dead", "seven people": one.
    """
    by_category: dict[Category, list[Count]] = defaultdict(list)
    out: list[Gathered] = []
    parts: list[Count] = []
    for count in counts:
        if count.is_part:
            parts.append(count)
        else:
            by_category[count.category].append(count)
    unplaced = by_category.pop(Category.OTHER, [])
    groups = [group for category in by_category for group in _of_category(by_category[category])]
    rest = _placed(unplaced, groups)
    for group in groups + _linked(rest):
        whole, of_it = without_parts(group)
        out.append(Gathered(whole, is_part=False))
        parts += of_it
    return out + [Gathered(alike, is_part=True) for alike in _by_number(parts)]


def _by_number(parts: Sequence[Count]) -> Groups:
    """Parts are one where they are the same number of the same thing: nothing else says which part of the whole
    they are."""
    groups: dict[object, list[Count]] = defaultdict(list)
    for count in parts:
        groups[(count.category, count.thing.noun, count.answer.low, count.answer.high)].append(count)
    return list(groups.values())


def _of_category(counts: Sequence[Count]) -> Groups:
    """The groups of one category. An answer of nought speaks to the one with most numbers, and to those to which
    its party gives a number at another time: "no deaths", and a month later two.
    """
    noughts = [count for count in counts if is_nought(count)]
    groups = _alike([count for count in counts if not is_nought(count)])
    if not groups:
        return [noughts] if noughts else []
    most = max(_told(group) for group in groups)
    return [[*group, *(n for n in noughts if _told(group) == most or _has_party(group, n))] for group in groups]


def _told(group: Sequence[Count]) -> int:
    """How many different numbers of different parties a group holds; what copies repeat counts once."""
    return len({(c.answer.origin.party, c.answer.low, c.answer.high) for c in group})


def _has_party(group: Sequence[Count], count: Count) -> bool:
    return any(c.answer.origin.party == count.answer.origin.party for c in group)


def _placed(counts: Sequence[Count], groups: Groups) -> list[Count]:
    """Put people of whom nothing was told where the same particular number of people stands; what is left.

    "146 names are on the list" joins "146 people were aboard" — no round number does, nor where two groups have it.
    """
    rest = []
    for count in counts:
        fitting = [g for g in groups if count.thing.is_person and any(_is_given_again(count, other) for other in g)]
        if len(fitting) == 1:
            fitting[0].append(count)
        else:
            rest.append(count)
    return rest


def _is_given_again(count: Count, other: Count) -> bool:
    if not other.thing.is_person or not is_telling(count.answer.low):
        return False
    return _same_number(count, other) and same_thing(count.thing, other.thing).relation is not Relation.NOT_COMPARABLE


def _alike(counts: Sequence[Count]) -> Groups:
    """Counts of one category by what they count: the clearly qualified first, the others with the one that fits."""
    if not counts:
        return []
    if counts[0].category in MEASURES:
        return _linked(counts)
    closely = [c for c in counts if c.thing.group or c.thing.nations or not c.thing.is_person]
    groups = _linked(closely)
    loose: list[Count] = []
    for count in counts:
        if count in closely:
            continue
        fitting = [g for g in groups if all(_may_be_one(count, other) for other in g)]
        equal = [g for g in fitting if any(_same_number(count, other) for other in g)]
        chosen = equal if len(equal) == 1 else fitting
        if len(chosen) == 1:
            chosen[0].append(count)
        else:
            loose.append(count)
    return groups + _linked(loose)


def _linked(counts: Sequence[Count]) -> Groups:
    """Counts any two of which may be one, chained: the smallest sets that no comparison joins.

    Counts that no comparison can tell apart are compared once, and measures only where they share a word, a number or
    their report: a story of a thousand reports has few different ones.
    """
    alike: dict[object, list[Count]] = defaultdict(list)
    for count in counts:
        alike[_signature(count)].append(count)
    kinds = list(alike.values())
    group_of = list(range(len(kinds)))
    seen: dict[object, list[int]] = defaultdict(list)
    for n, same in enumerate(kinds):
        for m in sorted({m for key in _keys(same[0]) for m in seen[key]}):
            if group_of[m] != group_of[n] and _may_be_one(same[0], kinds[m][0]):
                joined, kept = group_of[m], group_of[n]
                group_of = [kept if group == joined else group for group in group_of]
        for key in _keys(same[0]):
            seen[key].append(n)
    groups: dict[int, list[Count]] = defaultdict(list)
    for n, same in enumerate(kinds):
        groups[group_of[n]] += same
    return list(groups.values())


def _signature(count: Count) -> object:
    """All that ``same_question`` looks at; a measure is like no other."""
    if count.category in MEASURES:
        return (count.answer.report, count.answer.span)
    place = (count.place.name, count.place.precision) if count.place else None
    days = (count.first, count.last) if count.category in OCCASIONS else None
    return (count.category, count.thing, place, count.scope, days)


def _keys(count: Count) -> list[object]:
    """What two counts must share to be compared at all."""
    if count.category not in MEASURES:
        return [count.category]
    number = (count.answer.low, count.answer.high)
    return [("number", number), ("report", count.answer.report), *(("word", word) for word in count.around)]


def _may_be_one(a: Count, b: Count) -> bool:
    return same_question(a, b).relation is not Relation.NOT_COMPARABLE


def is_nought(count: Count) -> bool:
    """Whether the answer is that there were none: it speaks to every count of its category."""
    return count.answer.high == 0


def _same_number(a: Count, b: Count) -> bool:
    low, high = a.answer.low, a.answer.high
    return (low, high) == (b.answer.low, b.answer.high) and (low or high or 0) != 0


def without_parts(counts: Sequence[Count]) -> tuple[list[Count], list[Count]]:
    """The wholes, and the parts: of two numbers that one party gives in one report, one less than half of the other is
    a part of it, where both hold for one day, or where it is a toll and the greater came first: tolls run on.

    "52 were detained, among them eleven candidates"; "34 have died", and a day later "seven died of their wounds
    overnight". "at first 23, then lowered to 17" is one number amended.
    """
    parts = [c for c in counts if any(_is_part_of(c, other) for other in counts)]
    return [c for c in counts if c not in parts], parts


def _is_part_of(count: Count, whole: Count) -> bool:
    a, b = count.answer, whole.answer
    if a.report != b.report or a.origin.party != b.origin.party or not b.origin.is_known:
        return False
    if same_range(count, whole).relation is not Relation.DIFFERS or not 0 < size(count) < PART * size(whole):
        return False
    if same_days(count, whole).relation is Relation.AGREES:
        return True
    return count.category in TOLLS and (whole.last or "") <= (count.last or "")


def size(count: Count) -> float:
    """The number, for comparing: the highest it may be, or else the lowest."""
    return count.answer.high or count.answer.low or 0.0
