"""Where a number is two: "60 to 70", "between 3 and 4 million", "2–3 months", "two or three".

In: words and the amount that begins a range. Out: a :class:`Core` with both ends, or None where
what follows is another number ("rose from 40 to 60", "a 3-1 win").
"""

from collections.abc import Sequence

from msgspec import Struct

from reportedly.extract.amounts import Amount, read_amount
from reportedly.extract.number_words import Word, is_glued, number_words
from reportedly.extract.units import Unit, sign_before, unit_at
from reportedly.model import Category

DASHES = frozenset("-\u2010\u2011\u2013\u2014")
"""Marks that stand between the ends of a range, or tie a number to a word."""


class Core(Struct, frozen=True):
    """One amount, or two as a range, with the unit: words ``first`` up to ``end``."""

    first: int
    end: int
    low: Amount
    high: Amount | None
    unit: Unit | None


def range_at(words: Sequence[Word], first: int, end: int, low: Amount, unit: Unit | None) -> Core | None:
    """The range whose lower end is ``low``: "60 to 70", "between 3 and 4 million", "2–3", "two or three".

    Not "rose from 40 to 60", which is two numbers, nor "2-1", "from five to seven" after a verb of change,
    nor a falling pair ("52 to 48").
    """
    link = words[end].lower if end < len(words) else ""
    between = (first > 0 and words[first - 1].lower in ("between", "anywhere")) or _said_between(words, first)
    if link == "and":
        if not between:
            return None
    elif link in ("to", "or"):
        if link == "to" and not between and _changes(words, first):
            return None
    elif not (link in DASHES and (link == "–" or is_glued(words, end + 1))):
        return None
    at = end + 1
    signed = sign_before(words, at)
    at = signed[1] if signed else at
    high = read_amount(
        words, at, money=(signed or unit) is not None and (unit is None or unit.category is Category.MONEY)
    )
    if high is None or low.vague or high.vague or high.percent != low.percent:
        return None
    if not _stands_free_after(words, high.end):
        return None
    found = unit_at(words, high.end)
    stop = found[1] if found else high.end
    measured = unit or (Unit(signed[0], Category.MONEY) if signed else None) or (found[0] if found else None)
    if found and unit and found[0].category is not unit.category:
        return None
    if signed and unit is not None and unit.category is not Category.MONEY:
        return None
    lent = _lend(low, high)
    if lent.value >= high.value or (link == "or" and lent.value * 2 < high.value):
        return None
    if link in DASHES and high.value - lent.value <= 0:
        return None
    return Core(first, stop, lent, high, measured)


def _said_between(words: Sequence[Word], first: int) -> bool:
    """Whether "between" stands before, a limit between the two: "between about 40 and 60"."""
    return any(w.lower == "between" for w in words[max(0, first - 3) : first])


def _stands_free_after(words: Sequence[Word], end: int) -> bool:
    """Whether nothing ties the upper end on: not "2-1-0", "10-12:30", "1-3rd"."""
    if not is_glued(words, end):
        return True
    after = words[end].lower
    if after[0].isalpha():
        return unit_at(words, end) is not None
    return not ((after in ":/_" or after in DASHES) and is_glued(words, end + 1) and words[end + 1].is_digits)


def _lend(low: Amount, high: Amount) -> Amount:
    """Give the lower end the upper end's scale: "60 to 90 million"; not "600 to 1 million"."""
    if high.scale > 1 and low.scale == 1 and low.value * high.scale < high.value and low.value < 1000:
        return Amount(low.value * high.scale, low.end, near=low.near)
    return low


def _changes(words: Sequence[Word], first: int) -> bool:
    """Whether "to" tells of a change, not of a range: "rose from 40 to 60", "rose by 12 to 60"."""
    before = [w.lower for w in words[max(0, first - 14) : first]]
    if before and before[-1] in ("from", "by"):
        return any(w in number_words().changes for w in before)
    return any(w in number_words().changes for w in before[-4:])
