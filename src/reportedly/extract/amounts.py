"""Words → amounts: what one number is worth, before anything limits it.

In: the words of a stretch of text, as :func:`reportedly.extract.number_words.lex` cuts them. Out:
an :class:`Amount` with the index of the word after it. Digits ("2,316,400", "2.3bn", "12 000"),
words ("one hundred and twenty-three thousand"), vague words ("tens of thousands", "several
hundred") and parts of a whole ("two-thirds", "one in five", in percent).
"""

import functools
import re
from collections.abc import Sequence

from msgspec import Struct

from reportedly.extract.number_words import Word, is_glued, number_words, phrase_at

LONGEST_DIGITS = 24
"""More characters than this are an account or a key, no number that anybody counted."""


_BLANKS = re.compile(r"[ \u00a0\u2009\u202f]")

_HYPHENS = frozenset("-\u2010\u2011")


class Amount(Struct, frozen=True):
    """A value with the index of the word after it.

    ``vague``: the value is only the least that the words can mean. ``near``: they are not
    exact by themselves ("a couple", "two dozen", "a third"). ``percent``: a part of a whole.
    ``scale``: the factor that its last word gave it ("60 to 90 million" lends it to the 60).
    ``bare``: written as the lone word "one", which is as often no number.
    """

    value: float
    end: int
    vague: bool = False
    near: bool = False
    percent: bool = False
    scale: int = 1
    bare: bool = False


@functools.cache
def _starts() -> frozenset[str]:
    """The words with which an amount in words can begin."""
    known = number_words()
    exact, vague = (known.values, known.fractions), (known.vague_plurals, known.vague_multiples, known.vague_words)
    tables = (*exact, *vague, known.pair_words)
    return frozenset(key.split()[0] for table in tables for key in table) | {"a", "an"}


def read_digits(text: str) -> float:
    """The value of a number in digits as :func:`lex` cuts them.

    >>> read_digits("2,316,400"), read_digits("2.5"), read_digits("2,5"), read_digits("12 000")
    (2316400.0, 2.5, 2.5, 12000.0)
    """
    text = _BLANKS.sub("", text)
    if re.fullmatch(r"\d+,\d{1,2}", text):
        return float(text.replace(",", "."))
    if text.count(".") > 1:
        text = text.replace(".", "")
    return float(text.replace(",", ""))


def read_amount(words: Sequence[Word], i: int, *, money: bool = False) -> Amount | None:
    """The amount whose first word is ``i``; None where none begins there.

    ``money``: a currency's sign stands before, so that "m" is short for a million.
    "40" · "two dozen" · "several hundred" · "tens of thousands" · "two-thirds" · "one in five"
    """
    if i >= len(words) or not (words[i].is_digits or words[i].lower in _starts()):
        return None
    return (
        _share(words, i)
        or _fraction(words, i)
        or _vague_plural(words, i)
        or _vague_word(words, i)
        or _cardinal(words, i, money=money)
    )


def _lower(words: Sequence[Word], i: int) -> str:
    return words[i].lower if 0 <= i < len(words) else ""


def _skip_hyphen(words: Sequence[Word], i: int) -> int:
    return i + 1 if _lower(words, i) in _HYPHENS and is_glued(words, i) and is_glued(words, i + 1) else i


def _small(words: Sequence[Word], i: int) -> tuple[float, int] | None:
    """A number below a hundred in words, or any in digits: "twenty-three", "2.3"."""
    if i >= len(words):
        return None
    word = words[i]
    if word.is_digits and len(word.lower) > LONGEST_DIGITS:
        return None
    if word.is_digits:
        return read_digits(word.lower), i + 1
    values = number_words().values
    value = values.get(word.lower)
    if value is None:
        return None
    j = _skip_hyphen(words, i + 1)
    unit = values.get(_lower(words, j), 0)
    if value >= 20 and 0 < unit < 10:
        return value + unit, j + 1
    return value, i + 1


def _scale_at(words: Sequence[Word], i: int, *, money: bool, digits: bool) -> int | None:
    known = number_words()
    word = _lower(words, i)
    if word in known.scales:
        return known.scales[word]
    if digits and word in known.short_scales:
        return known.short_scales[word]
    return known.money_scales.get(word) if digits and money else None


def _cardinal(words: Sequence[Word], i: int, *, money: bool) -> Amount | None:
    """An exact number; "a hundred" and "two dozen" are near enough only."""
    start = i
    has_article = _lower(words, i) in ("a", "an")
    if has_article:
        if _lower(words, i + 1) not in number_words().scales:
            return None
        first: tuple[float, int] | None = (1, i + 1)
    else:
        first = _small(words, i)
    if first is None:
        return None
    value, i = first
    digits = not has_article and words[start].is_digits
    total, near, last = 0.0, has_article, 1
    while (scale := _scale_at(words, _skip_hyphen(words, i), money=money, digits=digits)) is not None:
        i = _skip_hyphen(words, i) + 1
        near = near or scale == 12
        value, last = value * scale, last * scale
        if scale >= 1000 and not digits:
            total, value = total + value, 0
        if (more := _after_scale(words, i, below=scale, digits=digits)) is not None:
            value, i = value + more[0], more[1]
            near, last = False, 1
    whole = total + value
    bare = i == start + 1 and _lower(words, start) == "one"
    return Amount(whole, i, near=near, scale=last, bare=bare)


def _after_scale(words: Sequence[Word], i: int, *, below: int, digits: bool) -> tuple[float, int] | None:
    """What is added to a hundred or thousand: "… hundred and five", "… thousand two hundred"."""
    if digits or below == 12:
        return None
    j = i + 1 if _lower(words, i) == "and" else i
    if j > i and _lower(words, j) in ("a", "half") and _lower(words, j + 1) in ("half", ""):
        return None
    found = _small(words, j)
    if found is None or words[j].is_digits or found[0] >= below or found[0] == 0:
        return None
    if (
        j > i
        and below < 1000
        and _lower(words, found[1]) in number_words().scales
        and _lower(words, found[1]) == "hundred"
    ):
        return None
    return found


def _vague_plural(words: Sequence[Word], i: int) -> Amount | None:
    """ "dozens", "hundreds of thousands"; not "the hundreds digit"."""
    known = number_words()
    word = _lower(words, i)
    if word in known.vague_multiples and _lower(words, i + 1) == "of":
        below = known.vague_plurals.get(_lower(words, i + 2))
        if below is not None:
            return Amount(known.vague_multiples[word] * below / 2, i + 3, vague=True, scale=below // 2)
    return Amount(known.vague_plurals[word], i + 1, vague=True) if word in known.vague_plurals else None


def _vague_word(words: Sequence[Word], i: int) -> Amount | None:
    """ "several", "a few hundred", "a couple of"; the last is near two."""
    known = number_words()
    for table, vague in ((known.vague_words, True), (known.pair_words, False)):
        found = phrase_at(words, i, table)
        if found is None or (found[0] == "few" and _lower(words, i - 1) == "as"):
            continue
        value, i = float(table[found[0]]), found[1]
        scale = 1
        if _lower(words, i) in known.scales:
            scale = known.scales[_lower(words, i)]
            i += 1
        return Amount(value * scale, i, vague=vague, near=not vague, scale=scale)
    return None


def _fraction(words: Sequence[Word], i: int) -> Amount | None:
    """ "half", "a third", "two-thirds", "half a million"; not "the third", "a quarter to nine"."""
    known = number_words()
    start, times = i, 1.0
    if _lower(words, i) in ("a", "an"):
        i += 1
    elif not (i < len(words) and words[i].is_digits):
        counted = known.values.get(_lower(words, i))
        if counted is not None and counted < 10:
            times, i = float(counted), _skip_hyphen(words, i + 1)
    share = known.fractions.get(_lower(words, i))
    if share is None or (i == start and _lower(words, i) != "half"):
        return None
    i += 1
    j = i + 2 if _lower(words, i) == "of" and _lower(words, i + 1) == "a" else i
    j = j if j > i else i + (_lower(words, i) == "a")
    if j > i and _lower(words, j) in known.scales:
        scale = known.scales[_lower(words, j)]
        return Amount(round(times * share, 1) / 100 * scale, j + 1, near=True, scale=scale)
    part = {2: 66.7}.get(int(times)) if share == 33.3 else None
    return Amount(part or round(times * share, 1), i, percent=True, near=True)


def _share(words: Sequence[Word], i: int) -> Amount | None:
    """ "one in five", "nine out of every ten", "9 in 10"; not "one in the house"."""
    first = _small(words, i)
    if first is None:
        return None
    j = first[1]
    if _lower(words, j) == "in":
        j += 1
    elif _lower(words, j) == "out" and _lower(words, j + 1) == "of":
        j += 2
    elif _lower(words, j) == "of" and _lower(words, j + 1) == "every":
        j += 1
    else:
        return None
    j += _lower(words, j) == "every"
    second = _small(words, j)
    if second is None or not 0 < first[0] < second[0] <= 10 or _lower(words, second[1]) in number_words().scales:
        return None
    return Amount(round(100 * first[0] / second[0], 1), second[1], percent=True, near=True)
