"""What a number measures, by the unit beside it: money, percent, distance, area, duration, other.

In: words and an index. Out: a :class:`Unit` and where it ends, or None.
"""

import functools
from collections.abc import Sequence

from msgspec import Struct

from reportedly.extract.number_words import Word, is_glued, phrase_at
from reportedly.lexicon import load
from reportedly.model import Category


class UnitWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of ``lexicon/en/units.toml``."""

    currency_signs: tuple[str, ...]
    currency_codes: tuple[str, ...]
    money: tuple[str, ...]
    money_verbs: tuple[str, ...]
    money_nouns: tuple[str, ...]
    money_after: tuple[str, ...]
    currency_nations: tuple[str, ...]
    percent: tuple[str, ...]
    distance: tuple[str, ...]
    area: tuple[str, ...]
    duration: tuple[str, ...]
    other: tuple[str, ...]


class Unit(Struct, frozen=True):
    """A unit's own words, and what it measures."""

    name: str
    category: Category


@functools.cache
def _units() -> dict[str, Unit]:
    """Units by their words as :func:`reportedly.extract.number_words.lex` cuts them, joined by blanks."""
    words = load("units", UnitWords)
    table = {
        Category.MONEY: (*words.money, *(code.lower() for code in words.currency_codes)),
        Category.PERCENT: words.percent,
        Category.DISTANCE: words.distance,
        Category.AREA: words.area,
        Category.DURATION: words.duration,
        Category.OTHER: words.other,
    }
    return {_as_lexed(name): Unit(name, category) for category, names in table.items() for name in names}


def _as_lexed(name: str) -> str:
    return name.replace("sq.", "sq .").replace("km/h", "km / h").replace("light-years", "light - years")


@functools.cache
def money_words(name: str) -> frozenset[str]:
    """One of the lists of what is done with money: ``money_verbs``, ``money_nouns``, ``money_after``."""
    return frozenset(getattr(load("units", UnitWords), name))


@functools.cache
def _signs() -> dict[str, str]:
    words = load("units", UnitWords)
    signs = {sign.lower(): sign for sign in words.currency_signs}
    signs |= {code.lower(): code for code in words.currency_codes}
    return {key.replace("$", " $").strip() if key != "$" else key: sign for key, sign in signs.items()}


@functools.cache
def _sign_starts() -> frozenset[str]:
    return frozenset(sign.split()[0] for sign in _signs())


def sign_before(words: Sequence[Word], i: int) -> tuple[str, int] | None:
    """The currency's sign or code whose words begin at ``i``, with the index after it: "$", "US$", "EUR"."""
    if i >= len(words) or words[i].lower not in _sign_starts():
        return None
    found = phrase_at(words[: i + 2], i, _signs())
    return None if found is None else (_signs()[found[0]], found[1])


def unit_at(words: Sequence[Word], i: int) -> tuple[Unit, int] | None:
    """The unit whose words begin at ``i``, with the index after it.

    "11.4 percent", "340 million US dollars", "21,000 square metres"; not "40 second-hand cars".
    A letter alone is a unit only when glued to the digits or after a blank ("2,400 m").
    """
    nations = load("units", UnitWords).currency_nations
    j = i
    while j < len(words) and j < i + 2 and words[j].lower in nations:
        j += 1
    for at in {j, i}:
        found = phrase_at(words, at, _units())
        if found is None:
            continue
        unit = _units()[found[0]]
        if (at != i and unit.category is not Category.MONEY) or _goes_on(words, found[1]):
            continue
        return unit, found[1]
    return None


def _goes_on(words: Sequence[Word], end: int) -> bool:
    """Whether a hyphen ties the unit to a further word: "second-hand", "foot-and-mouth"."""
    return (
        end + 1 < len(words)
        and words[end].lower in ("-", "\u2010", "\u2011")
        and is_glued(words, end)
        and is_glued(words, end + 1)
        and words[end + 1].lower not in ("long", "wide", "high", "deep")
    )
