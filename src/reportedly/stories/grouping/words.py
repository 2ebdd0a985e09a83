"""Text → words as they are compared: small letters, without plural and possessive endings.

In: a stretch of a report. Out: its words, each with how it was written. Regular expressions only.
"""

import functools
import re
from collections.abc import Iterator
from enum import Enum

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_OPENS = re.compile(r"[.!?:\"“”‘•|\n]|[-–—]\s")


class Place(Enum):
    """How a word stands to the one before it."""

    BESIDE = "beside"
    APART = "apart"
    OPENS = "opens"
    """It opens a sentence, a quotation or a line, where a capital says nothing."""


def words_of(text: str) -> Iterator[tuple[str, str, Place]]:
    """The words of a text in order: the stem, the word as written, and how it stands to the word before.

    >>> [(stem, place.value) for stem, _, place in words_of("Ferries sank, Ruiz said. Her")]
    [('ferry', 'opens'), ('sank', 'beside'), ('ruiz', 'apart'), ('said', 'beside'), ('her', 'opens')]
    """
    end = 0
    for m in _WORD.finditer(text):
        start = m.start()
        word = m[0]
        yield stem_of(word), word, _place_after(text[end:start]) if end else Place.OPENS
        end = m.end()


@functools.lru_cache(maxsize=10_000)
def _place_after(between: str) -> Place:
    if between in (" ", "-", "\xa0"):
        return Place.BESIDE
    return Place.OPENS if _OPENS.search(between) else Place.APART


@functools.lru_cache(maxsize=200_000)
def stem_of(word: str) -> str:
    """The word in small letters without its plural or possessive ending; a number as its digits.

    >>> stem_of("Ministries"), stem_of("launches"), stem_of("Ruiz’s"), stem_of("glass"), stem_of("12,000")
    ('ministry', 'launch', 'ruiz', 'glass', '12000')
    """
    if word[0].isdigit():
        return word.replace(",", "").lstrip("0") or "0"
    small = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    if len(small) > 4 and small.endswith("ies"):
        return small[:-3] + "y"
    if len(small) > 4 and small.endswith(("ches", "shes", "xes", "sses")):
        return small[:-2]
    if len(small) > 3 and small.endswith("s") and not small.endswith(("ss", "us", "is")):
        return small[:-1]
    return small
