"""Text → numbers with their bounds: "at least 40", "between 10,900 and 12,000", "$2.3bn", "dozens".

In: a stretch of text. Out: :class:`Number` in order, never overlapping. The grammar reads
``[limit] [sign] amount [to|and|– [sign] amount] [unit] [limit]`` over the words of the text and
knows nothing of syntax: whether a number is a figure is for :mod:`reportedly.extract.figures`.
"""

import functools
from collections.abc import Mapping, Sequence

from msgspec import Struct

from reportedly.extract.number_words import Amount, Limits, Word, hint, is_glued, lex, number_words, read_amount
from reportedly.extract.units import Unit, sign_before, unit_at
from reportedly.model import Bound, Category, Span

_DASHES = frozenset("-\u2010\u2011\u2013\u2014")
_QUOTES = frozenset("\"'“”‘’„«»")


class Number(Struct, frozen=True):
    """A number as it stands in the text.

    ``span``: from the first word that limits it to the last of it or its unit; ``core``: the
    number alone. ``low`` and ``high`` are inclusive, None is open. ``unit``: what it measures,
    None where it counts whole things. ``compound``: a hyphen ties it to the next word
    ("12-hour"); ``glued_after`` says to which. ``bare``: the lone word "one".
    """

    span: Span
    core: Span
    low: float | None
    high: float | None
    bound: Bound
    unit: Unit | None = None
    vague: bool = False
    percent: bool = False
    bare: bool = False
    in_digits: bool = False
    glued_after: str | None = None
    fraction: bool = False


class _Core(Struct, frozen=True):
    """One amount, or two as a range, with the unit: words ``first`` up to ``end``."""

    first: int
    end: int
    low: Amount
    high: Amount | None
    unit: Unit | None


def find_numbers(text: str, start: int, end: int) -> list[Number]:
    """The numbers in ``text[start:end]``.

    "killed 12-14 of the 300 people" holds 12 to 14 and 300; dates, times, versions and words
    with digits in them ("3am", "17/08", "F-16", "1990s") hold none.
    """
    if hint().search(text, start, end) is None:
        return []
    words = lex(text, start, end)
    out: list[Number] = []
    i = taken = 0
    while i < len(words):
        core = _core_at(words, i)
        if core is None:
            i += 1
            continue
        out.append(_limited(words, core, taken))
        i = taken = core.end
    return out


def _core_at(words: Sequence[Word], i: int) -> _Core | None:
    signed = sign_before(words, i)
    at = signed[1] if signed else i
    low = read_amount(words, at, money=signed is not None)
    if low is None or (signed is None and not _stands_free(words, i, low.end)):
        return None
    unit = Unit(signed[0], Category.MONEY) if signed else None
    after = None if unit else unit_at(words, low.end)
    end = after[1] if after else low.end
    ranged = _range_end(words, i, end, low, unit or (after[0] if after else None))
    if ranged is not None:
        return ranged
    if after:
        unit = after[0]
    if unit is not None and unit.category is Category.DURATION and _tied(words, low.end):
        unit = None
    return _Core(i, end, low, None, unit)


def _stands_free(words: Sequence[Word], i: int, end: int) -> bool:
    """Whether the number is one: not glued to letters, a colon, a slash or another number."""
    if words[i].is_digits or words[end - 1].is_digits:
        before = words[i - 1].lower if is_glued(words, i) else ""
        if before and (before[-1].isalnum() or before in "/:._#&@№" or (before in _DASHES and _names(words, i - 2))):
            return False
        after = words[end].lower if is_glued(words, end) else ""
        if after and (after in ":/_@" or after[0].isdigit()) and is_glued(words, end + 1):
            return False
        if after and after[0].isalpha() and unit_at(words, end) is None:
            return False
        if after in (".", ",") and is_glued(words, end + 1) and words[end + 1].is_digits:
            return False
    return True


def _names(words: Sequence[Word], i: int) -> bool:
    """Whether word ``i`` makes a name with the digits after its hyphen: "Su-57", "covid-19", "mid-20s"."""
    return i >= 0 and is_glued(words, i + 1) and not words[i].is_digits and words[i].lower.isalpha() and (
        words[i].lower not in number_words().values
    )


def _range_end(words: Sequence[Word], first: int, end: int, low: Amount, unit: Unit | None) -> _Core | None:
    """The range whose lower end is ``low``: "60 to 70", "between 3 and 4 million", "2–3", "two or three".

    Not "rose from 40 to 60", which is two numbers, nor "2-1", "from five to seven" after a verb of change,
    nor a falling pair ("52 to 48").
    """
    link = words[end].lower if end < len(words) else ""
    between = first > 0 and words[first - 1].lower in ("between", "anywhere") or _said_between(words, first)
    if link == "and":
        if not between:
            return None
    elif link in ("to", "or"):
        if link == "to" and not between and _changes(words, first):
            return None
    elif not (link in _DASHES and (link == "–" or is_glued(words, end + 1))):
        return None
    at = end + 1
    signed = sign_before(words, at)
    at = signed[1] if signed else at
    high = read_amount(words, at, money=(signed or unit) is not None and (unit is None or unit.category is Category.MONEY))
    if high is None or low.vague or high.vague or high.percent != low.percent:
        return None
    if not _stands_free_after(words, high.end):
        return None
    found = unit_at(words, high.end)
    stop = found[1] if found else high.end
    measured = unit or (Unit(signed[0], Category.MONEY) if signed else None) or (found[0] if found else None)
    if found and unit and found[0].category is not unit.category:
        return None
    lent = _lend(low, high)
    if lent.value >= high.value or (link == "or" and lent.value * 2 < high.value):
        return None
    if link in _DASHES and high.value - lent.value <= 0:
        return None
    return _Core(first, stop, lent, high, measured)


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
    return not ((after in ":/_" or after in _DASHES) and is_glued(words, end + 1) and words[end + 1].is_digits)


def _lend(low: Amount, high: Amount) -> Amount:
    """Give the lower end the upper end's scale: "60 to 90 million"; not "600 to 1 million"."""
    if high.scale > 1 and low.scale == 1 and low.value * high.scale < high.value and low.value < 1000:
        return Amount(low.value * high.scale, low.end, near=low.near)
    return low


_CHANGE = frozenset(
    "rose rise rises risen rising fell fall falls fallen falling climbed climb climbs grew grow grown jumped increased "
    "increase increases increasing dropped drop drops declined decline lowered lower lowers raised raise raises cut cuts "
    "cutting reduced reduce reducing widened went gone up down revised changed expanded lengthening extended extend "
    "extending swelled soared slid slipped shrank shrunk surged doubled upgraded downgraded".split()
)


def _changes(words: Sequence[Word], first: int) -> bool:
    """Whether "from 40 to 60" tells of a change, not of a range: a verb of change stands before."""
    before = [w.lower for w in words[max(0, first - 9) : first]]
    return bool(before) and before[-1] == "from" and any(w in _CHANGE for w in before)


def _tied(words: Sequence[Word], i: int) -> bool:
    return i < len(words) and words[i].lower in _DASHES and is_glued(words, i)


@functools.cache
def _limits(place: str) -> dict[str, Bound]:
    limits: Limits = getattr(number_words(), place)
    return {
        phrase.replace("-", "- ").strip().replace(".", " ."): Bound(name)
        for name in Limits.__struct_fields__
        for phrase in getattr(limits, name)
    }


def _limited(words: Sequence[Word], core: _Core, taken: int) -> Number:
    """Put what stands before and after ``core`` together with it."""
    first, bound = _before(words, core.first, taken)
    end, later = _after(words, core.end)
    if core.high is not None:
        linked = first == core.first and core.first > taken and words[core.first - 1].lower in ("between", "from")
        first -= linked
    bound = later if later is not None and bound in (None, Bound.ABOUT) else bound
    bound = _verb_bound(words, first) if bound is None and core.high is None else bound
    tied = _tied(words, core.end)
    glued = words[core.end + 1].lower if tied and is_glued(words, core.end + 1) and core.end + 1 < len(words) else None
    low, high, told = _ends(core, bound)
    return Number(
        span=Span(words[first].start, words[end - 1].end),
        core=Span(words[core.first].start, words[core.end - 1].end),
        low=low,
        high=high,
        bound=told,
        unit=core.unit if glued is None else (core.unit or _tied_unit(words, core.end)),
        vague=core.low.vague,
        percent=core.low.percent,
        bare=core.low.bare and core.high is None,
        in_digits=words[core.first].is_digits or core.unit is not None,
        glued_after=glued if end == core.end else None,
        fraction=core.low.percent,
    )


def _tied_unit(words: Sequence[Word], i: int) -> Unit | None:
    found = unit_at(words, i + 1)
    return found[0] if found else None


def _before(words: Sequence[Word], first: int, taken: int) -> tuple[int, Bound | None]:
    """The limits before word ``first``, the strongest of them: "at least some 40", "well over 40"."""
    bound: Bound | None = None
    table = _limits("before")
    while True:
        at = first - 1 if first - 1 >= taken and words[first - 1].lower in _QUOTES and bound is None else first
        found = _phrase_before(words, at, taken, table)
        if found is None and first - 1 >= taken and words[first - 1].lower in ("between", "a", "an", "the") and at == first:
            found = _phrase_before(words, first - 1, taken, table)
            if found is not None and words[first - 1].lower != "between":
                found = None
        if found is None:
            return first, bound
        first = found[0]
        bound = found[1] if bound in (None, Bound.ABOUT) else bound


def _phrase_before(words: Sequence[Word], end: int, taken: int, table: Mapping[str, Bound]) -> tuple[int, Bound] | None:
    for n in range(min(5, end - taken), 0, -1):
        phrase = " ".join(w.lower for w in words[end - n : end])
        if phrase in table:
            return end - n, table[phrase]
    return None


def _after(words: Sequence[Word], end: int) -> tuple[int, Bound | None]:
    """The limit after word ``end``: "40 or more", "100-plus", "200,000 'at the very least'"."""
    table = _limits("after")
    at = end
    quoted = at < len(words) and words[at].lower in _QUOTES
    for n in range(min(5, len(words) - at - quoted), 0, -1):
        phrase = " ".join(w.lower for w in words[at + quoted : at + quoted + n])
        if phrase not in table:
            continue
        stop = at + quoted + n
        if table[phrase] in (Bound.AT_LEAST, Bound.AT_MOST, Bound.ABOUT) and not _ends_here(words, stop, phrase):
            continue
        closes = quoted and stop < len(words) and words[stop].lower in _QUOTES
        return stop + closes, table[phrase]
    return end, None


def _ends_here(words: Sequence[Word], stop: int, phrase: str) -> bool:
    """Whether a limit that can also begin the next words ends here: "40 at least," but not "40 at least twice"."""
    if not phrase.startswith(("at ", "plus", "odd", "maximum", "approximately")):
        return True
    return stop >= len(words) or not words[stop].lower[0].isalnum()


def _verb_bound(words: Sequence[Word], first: int) -> Bound | None:
    """ "exceeded 40", "topped 100", "will pass 150"."""
    verbs = _limits("verbs")
    return verbs.get(words[first - 1].lower) if first else None


def _ends(core: _Core, bound: Bound | None) -> tuple[float | None, float | None, Bound]:
    """Low, high and bound. Whole things take whole bounds: "more than 40" is 41 and up; of what is measured 40 and up."""
    amount = core.low
    whole = core.unit is None and not amount.percent and amount.value == int(amount.value)
    step = 1.0 if whole else 0.0
    if core.high is not None:
        return amount.value, core.high.value, Bound.RANGE
    value = amount.value
    match bound:
        case Bound.AT_LEAST:
            return value, None, bound
        case Bound.MORE_THAN:
            return value + (step if not amount.vague else 0), None, bound
        case Bound.AT_MOST:
            return None, value, bound
        case Bound.LESS_THAN:
            return None, max(0.0, value - step), bound
    if amount.vague:
        return value, None, Bound.VAGUE
    near = bound is Bound.ABOUT or amount.near
    return value, value, Bound.ABOUT if near else Bound.EXACT
