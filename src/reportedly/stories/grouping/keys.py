"""A profile → the keys it is found by in an index: two reports that share a key are compared, others never.

A key is two or three of a report's most telling terms, together rare enough, and a stretch of days. It is narrow by
what it is made of: nothing is counted in a ledger and nothing is cut off, so that which pairs are compared depends on
the pair alone, and a report of a large ledger meets hardly more reports of other events than one of a small ledger.
"""

from datetime import date
from itertools import combinations
from typing import NamedTuple

from reportedly.stories.grouping.profiles import Profile

STRETCH_DAYS = 21
"""Each report is filed under two stretches: those up to so many days apart share one, those twice as far apart none."""
SHORT_STRETCH_DAYS = 10
"""The same for keys that are less rare, or without a name: those tell a kind of event rather than an event."""
ENOUGH = 0.6
"""How rare the terms of a key are together, as ``rarity`` measures it: a rare name and any word, or three words."""
ENOUGH_FOR_LONG = 1.2
"""How rare those of a key for the longer stretch of days are."""
ENOUGH_UNDATED = 1.35
"""How rare those of a key without days are: two names that few share, or three rare words."""
MOST_UNDATED = 8
"""Keys without days are made of so many of the most telling terms."""
WITHOUT_NAME = 0.6
"""The rarity of terms without a name among them counts so much."""
RANKS = 14
"""Terms are ranked from 0, the most telling; those of a key have at most so much together. What two reports share is
high up in at least one of them, so that pairs of two low terms would find next to nothing."""


class Term(NamedTuple):
    """A telling term: how rare it is, and whether it is a name in its report."""

    stem: str
    rarity: float
    is_name: bool


class Together(NamedTuple):
    """The terms of a key."""

    stems: tuple[str, ...]
    rarity: float
    has_name: bool


def keys(profile: Profile) -> tuple[str, ...]:
    """The keys of a report, each once, in order: "ardun selma 21:35069" within some days, "ardun selma" without.

    A report without a day of publication is filed under the days that its text names. Every report has keys without
    days as well, so that those without any day, and those months apart, can meet; there the terms must be rarer.
    """
    days = [date.fromisoformat(day).toordinal() for day in ((profile.day,) if profile.day else profile.days)]
    terms = [Term(stem, rarity, stem in profile.names) for stem, rarity in profile.telling.items()]
    out = {" ".join(together.stems) for together in _combined(terms[:MOST_UNDATED], ENOUGH_UNDATED)}
    for together in _combined(terms, ENOUGH):
        is_rare = together.has_name and together.rarity >= ENOUGH_FOR_LONG
        length = STRETCH_DAYS if is_rare else SHORT_STRETCH_DAYS
        out.update(" ".join((*together.stems, f"{length}:{n}")) for n in _stretches(days, length))
    return tuple(sorted(out))


def _stretches(days: list[int], length: int) -> set[int]:
    return {n for day in days for n in (day // length, day // length + 1)}


def _combined(terms: list[Term], enough: float) -> list[Together]:
    """Pairs of terms that are rare enough together; triples where none of their pairs is."""
    pairs = {
        (i, j) for (i, a), (j, b) in combinations(enumerate(terms), 2) if i + j <= RANKS and _total(a, b) >= enough
    }
    triples = [
        (i, j, k)
        for i, j, k in combinations(range(len(terms)), 3)
        if i + j + k <= RANKS
        and not ((i, j) in pairs or (i, k) in pairs or (j, k) in pairs)
        and _total(terms[i], terms[j], terms[k]) >= enough
    ]
    return [_together(*(terms[n] for n in ranks)) for ranks in (*pairs, *triples)]


def _together(*terms: Term) -> Together:
    stems = tuple(sorted(term.stem for term in terms))
    return Together(stems, _total(*terms), any(term.is_name for term in terms))


def _total(*terms: Term) -> float:
    """How rare terms are together."""
    total = sum(term.rarity for term in terms)
    return total if any(term.is_name for term in terms) else total * WITHOUT_NAME
