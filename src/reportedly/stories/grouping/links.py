"""Two profiles → the link between their reports, or none: whether they tell of one event.

Symmetric, and judged from the two alone. Every weight stands in the table below. What a pair shares is measured as the
part of the two profiles that is the same (a cosine, 0 to 1): of all their terms, of names and other words each by
itself, of their titles.
"""

import functools
import math
from datetime import date

from msgspec import Struct

from reportedly.model import Link
from reportedly.stories.grouping.profiles import Profile
from reportedly.stories.grouping.reasons import reason_for


class Weights(Struct, frozen=True):
    """What each part of a likeness counts for. The first three make 1 together."""

    terms: float = 0.10
    """All terms."""
    both: float = 0.85
    """Names and other words alike (the root of their product): a place alone, or a kind of event alone, is little."""
    title: float = 0.05
    """Words of the titles."""
    per_doubling: float = 0.03
    """Taken off for each doubling of the days between the two, past ``near_days``: the farther, the more must agree."""
    near_days: int = 3
    unknown_days: int = 30
    """Reports whose days cannot be compared are taken to lie so far apart."""
    least: float = 0.15
    """Below this strength there is no link."""


WEIGHTS = Weights()


class Likeness(Struct, frozen=True):
    """How far two profiles are the same, each 0 to 1, and the days between (None where that cannot be told)."""

    terms: float
    names: float
    words: float
    title: float
    days: int | None


def link_of(a: Profile, b: Profile) -> Link | None:
    """The link between two reports, or None where they do not tell of one event as far as their profiles show.

    ``link_of(a, b) == link_of(b, a)``. A report has no link to itself.
    """
    if a.report == b.report:
        return None
    first, second = (a, b) if a.report < b.report else (b, a)
    like = likeness(first, second)
    strength = round(strength_of(like), 4)
    if strength < WEIGHTS.least:
        return None
    return Link(first.report, second.report, strength, reason_for(first, second, like.days))


def strength_of(like: Likeness, weights: Weights = WEIGHTS) -> float:
    """A likeness as one number, 0 to 1, by the table of weights."""
    shared = weights.terms * like.terms + weights.both * math.sqrt(like.names * like.words) + weights.title * like.title
    days = weights.unknown_days if like.days is None else like.days
    doublings = max(0.0, math.log2((1 + days) / (1 + weights.near_days)))
    return max(0.0, min(1.0, shared - weights.per_doubling * doublings))


def likeness(a: Profile, b: Profile) -> Likeness:
    """How far two profiles are the same. Symmetric. A word that is a name in one of the two counts as a name."""
    names = math.fsum((_shared(a.names, b.names), _shared(a.names, b.words), _shared(a.words, b.names)))
    words = _shared(a.words, b.words)
    return Likeness(
        terms=min(1.0, names + words),
        names=_part(names, a.names, b.names),
        words=_part(words, a.words, b.words),
        title=min(1.0, _shared(a.title, b.title)),
        days=days_between(a, b),
    )


def days_between(a: Profile, b: Profile) -> int | None:
    """Days from the one's publication to the other's; where a report has none, from the closest day that it names."""
    ours = (a.day,) if a.day else a.days
    theirs = (b.day,) if b.day else b.days
    return min((abs(_ordinal(x) - _ordinal(y)) for x in ours for y in theirs), default=None)


def _shared(a: dict[str, float], b: dict[str, float]) -> float:
    """The product of two vectors; fsum, so that the order of the terms changes nothing."""
    return math.fsum(a[term] * b[term] for term in a.keys() & b.keys())


def _part(shared: float, a: dict[str, float], b: dict[str, float]) -> float:
    lengths = math.hypot(*a.values()) * math.hypot(*b.values())
    return min(1.0, shared / lengths) if lengths else 0.0


@functools.lru_cache(maxsize=20_000)
def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()
