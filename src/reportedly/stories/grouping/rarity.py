"""How telling a word is for its event: rarity in English at large (``lexicon.rarity``), and the digits of a number."""

import functools

from reportedly.lexicon.rarity import zipf as zipf_of

_COMMON = 6.0
"""Zipf value of words that say nothing of the event: "said", "people", "after" and all above."""
_RARE = 1.5
"""Zipf value of words as telling as any: rare names, and all that the table does not hold."""
_DIGITS = (0.0, 0.0, 0.35, 0.5, 0.55, 0.6)
"""Rarity of a number by how many digits it has; more than five digits count as five."""


@functools.lru_cache(maxsize=400_000)
def rarity(stem: str) -> float:
    """How telling a word is, from 0 ("people") to 1 (a name that the table does not hold).

    ``stem`` is a word as ``words.stem_of`` gives it; for a number its digits tell, years tell nothing.
    """
    if stem[0].isdigit():
        return _rarity_of_number(stem)
    return min(1.0, max(0.0, (_COMMON - zipf(stem)) / (_COMMON - _RARE)))


def zipf(stem: str) -> float:
    """The word's Zipf value, by its form or its plural, whichever is the more usual; 0 where the table has neither."""
    return max(zipf_of(form) for form in (stem, stem + "s", stem[:-1] + "ies" if stem[-1] == "y" else stem))


def _rarity_of_number(digits: str) -> float:
    if len(digits) == 4 and digits[:2] in ("19", "20"):
        return 0.0
    return _DIGITS[min(len(digits.replace(".", "")), len(_DIGITS) - 1)]
