"""The words of numbers, and a text cut into the words of which the number grammar is made.

Nothing here knows the parser: numbers are read from the text itself, since a parser cuts them
in many ways ("$2.3bn", "3,000–4,000", "100-plus").
"""

import functools
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct

from reportedly.lexicon import load


class Limits(Struct, frozen=True, forbid_unknown_fields=True):
    """Phrases by the bound they give."""

    about: tuple[str, ...] = ()
    at_least: tuple[str, ...] = ()
    more_than: tuple[str, ...] = ()
    at_most: tuple[str, ...] = ()
    less_than: tuple[str, ...] = ()


class NumberWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of ``lexicon/en/numbers.toml``."""

    changes: frozenset[str]
    values: dict[str, int]
    scales: dict[str, int]
    short_scales: dict[str, int]
    money_scales: dict[str, int]
    vague_plurals: dict[str, int]
    vague_multiples: dict[str, int]
    vague_words: dict[str, int]
    pair_words: dict[str, int]
    fractions: dict[str, float]
    before: Limits
    after: Limits
    verbs: Limits


class Word(NamedTuple):
    """A word, a number in digits, or a mark, with its place in the text."""

    lower: str
    start: int
    end: int

    @property
    def is_digits(self) -> bool:
        """Whether it is a number in digits."""
        return self.lower[0].isdecimal()


_LEX = re.compile(
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,]\d)"  # 2,316,400.5
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?![\d,]\d)"  # 12,34,567
    r"|\d{1,3}(?:\.\d{3}){2,}(?![\d.]\d)"  # 2.316.400
    r"|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:\.\d+)?(?![\d.,]?\d)"  # 12 000
    r"|\d+(?:\.\d+|,\d{1,2}(?!\d))?"  # 40, 2.5, 2,5
    r"|[^\W\d_]+\.(?=[^\W\d_]\.)(?:[^\W\d_]\.)+"  # U.S.
    r"|[^\W\d_]+(?:['’][^\W\d_]+)?"
    r"|°[cfCF]?|\S"
)


@functools.cache
def number_words() -> NumberWords:
    """The word list, loaded once."""
    words: NumberWords = load("numbers", NumberWords)
    return words


@functools.cache
def hint() -> re.Pattern[str]:
    """Finds a character or word without which a text holds no number (a cheap first look)."""
    words = number_words()
    exact, vague = (*words.values, *words.scales, *words.fractions), (*words.vague_plurals, *words.vague_words)
    known = (*exact, *vague, *words.pair_words)
    singles = {key.split()[-2 if key.endswith(" of") else -1] for key in known}
    return re.compile(r"\d|\b(?:" + "|".join(sorted(singles)) + r")\b", re.IGNORECASE)


def lex(text: str, start: int, end: int) -> list[Word]:
    """Cut ``text[start:end]`` into words, numbers and marks; offsets are those of ``text``."""
    return [Word(m[0].lower().replace("’", "'"), m.start(), m.end()) for m in _LEX.finditer(text, start, end)]


def is_glued(words: Sequence[Word], i: int) -> bool:
    """Whether nothing stands between word ``i`` and the one before."""
    return 0 < i < len(words) and words[i - 1].end == words[i].start


def phrase_at(words: Sequence[Word], i: int, phrases: Mapping[str, object]) -> tuple[str, int] | None:
    """The longest of ``phrases`` that stands at word ``i``, with the index after it."""
    for n in range(min(6, len(words) - i), 0, -1):
        joined = " ".join(w.lower for w in words[i : i + n])
        if joined in phrases:
            return joined, i + n
    return None
