"""The words around a number that limit it: "at least 40", "40 or more", "exceeded 40".

In: words and where the number stands. Out: where the limits begin or end, and the bound.
"""

import functools
from collections.abc import Mapping, Sequence

from reportedly.extract.number_words import Limits, Word, number_words
from reportedly.extract.ranges import Core
from reportedly.model import Bound

_QUOTES = frozenset("\"'“”‘’„«»")


@functools.cache
def _limits(place: str) -> dict[str, Bound]:
    limits: Limits = getattr(number_words(), place)
    return {
        phrase.replace("-", "- ").strip().replace(".", " ."): Bound(name)
        for name in Limits.__struct_fields__
        for phrase in getattr(limits, name)
    }


def limit_before(words: Sequence[Word], first: int, taken: int) -> tuple[int, Bound | None]:
    """The limits before word ``first``, the strongest of them: "at least some 40", "well over 40"."""
    bound: Bound | None = None
    table = _limits("before")
    while True:
        at = first - 1 if first - 1 >= taken and words[first - 1].lower in _QUOTES and bound is None else first
        found = _phrase_before(words, at, taken, table)
        if (
            found is None
            and first - 1 >= taken
            and words[first - 1].lower in ("between", "a", "an", "the")
            and at == first
        ):
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


def limit_after(words: Sequence[Word], end: int) -> tuple[int, Bound | None]:
    """The limit after word ``end``: "40 or more", "100-plus", "200,000 'at the very least'"."""
    table = _limits("after")
    at = end
    quoted = at < len(words) and words[at].lower in _QUOTES
    for n in range(min(5, len(words) - at - quoted), 0, -1):
        phrase = " ".join(w.lower for w in words[at + quoted : at + quoted + n])
        if phrase not in table:
            continue
        stop = at + quoted + n
        if stop < len(words) and words[stop].lower == "than":
            continue
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


def limit_by_verb(words: Sequence[Word], first: int) -> Bound | None:
    """ "exceeded 40", "topped 100", "will pass 150"."""
    verbs = _limits("verbs")
    if not first or (
        first > 1 and words[first - 1].lower == "past" and words[first - 2].lower in ("the", "half", "in")
    ):
        return None
    return verbs.get(words[first - 1].lower)


def limits_of(core: Core, bound: Bound | None) -> tuple[float | None, float | None, Bound]:
    """Low, high and bound. Of whole things "more than 40" is 41 and up; of what is measured 40 and up."""
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
