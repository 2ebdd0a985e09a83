"""Text → numbers with their bounds: "at least 40", "between 4,300 and 5,100", "$2.3bn", "dozens".

In: a stretch of text. Out: :class:`Number` in order, never overlapping. The grammar reads
``[limit] [sign] amount [to|and|– [sign] amount] [unit] [limit]`` over the words of the text and
knows nothing of syntax: whether a number is a figure is for :mod:`reportedly.extract.figures`.
"""

from collections.abc import Sequence

from msgspec import Struct

from reportedly.extract.amounts import read_amount
from reportedly.extract.number_limits import limit_after, limit_before, limit_by_verb, limits_of
from reportedly.extract.number_words import Word, hint, is_glued, lex, number_words
from reportedly.extract.ranges import DASHES, Core, range_at
from reportedly.extract.units import Unit, sign_before, unit_at
from reportedly.model import Bound, Category, Span


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
        number, i = _limited(words, core, taken)
        taken = i
        out.append(number)
    return out


def _core_at(words: Sequence[Word], i: int) -> Core | None:
    signed = sign_before(words, i)
    at = signed[1] if signed else i
    low = read_amount(words, at, money=signed is not None)
    if low is None or (signed is None and not _stands_free(words, i, low.end)):
        return None
    unit = Unit(signed[0], Category.MONEY) if signed else None
    at = low.end + 1 if low.vague and low.end < len(words) and words[low.end].lower == "of" else low.end
    after = None if unit else unit_at(words, at)
    end = after[1] if after else low.end
    ranged = range_at(words, i, end, low, unit or (after[0] if after else None))
    if ranged is not None:
        return ranged
    if after:
        unit = after[0]
    if unit is not None and unit.category is Category.DURATION and _tied(words, low.end):
        unit = None
    return Core(i, end, low, None, unit)


def _stands_free(words: Sequence[Word], i: int, end: int) -> bool:
    """Whether the number is one: not glued to letters, a colon, a slash or another number."""
    if words[i].is_digits or words[end - 1].is_digits:
        before = words[i - 1].lower if is_glued(words, i) else ""
        if before and (before[-1].isalnum() or before in "/:._#&@№" or _ends_score(words, i)):
            return False
        after = words[end].lower if is_glued(words, end) else ""
        if after and (after in ":/_@" or after[0].isdigit()) and is_glued(words, end + 1):
            return False
        if after and after[0].isalpha() and unit_at(words, end) is None:
            return False
        if after in (".", ",") and is_glued(words, end + 1) and words[end + 1].is_digits:
            return False
    return True


def _ends_score(words: Sequence[Word], i: int) -> bool:
    """Whether a dash ties the digits to what stands before: "Su-57", "covid-19", the 1 of "3-1"."""
    if words[i - 1].lower not in DASHES or i < 2 or not is_glued(words, i - 1):
        return False
    return words[i - 2].is_digits or _names(words, i - 2)


def _names(words: Sequence[Word], i: int) -> bool:
    """Whether word ``i`` makes a name with the digits after its hyphen: "Su-57", "covid-19", "mid-20s"."""
    return (
        i >= 0
        and is_glued(words, i + 1)
        and not words[i].is_digits
        and words[i].lower.isalpha()
        and (words[i].lower not in number_words().values)
    )


def _tied(words: Sequence[Word], i: int) -> bool:
    return i < len(words) and words[i].lower in DASHES and is_glued(words, i)


def _limited(words: Sequence[Word], core: Core, taken: int) -> tuple[Number, int]:
    """Put what stands before and after ``core`` together with it; with the index after all of it."""
    first, bound = limit_before(words, core.first, taken)
    end, later = limit_after(words, core.end)
    if core.high is not None:
        linked = first > taken and words[first - 1].lower in ("between", "from")
        first -= linked
    bound = later if later is not None and bound in (None, Bound.ABOUT) else bound
    bound = limit_by_verb(words, first) if bound is None and core.high is None else bound
    tied = _tied(words, core.end)
    glued = words[core.end + 1].lower if tied and is_glued(words, core.end + 1) and core.end + 1 < len(words) else None
    low, high, told = limits_of(core, bound)
    number = Number(
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
    return number, end


def _tied_unit(words: Sequence[Word], i: int) -> Unit | None:
    found = unit_at(words, i + 1)
    return found[0] if found else None
