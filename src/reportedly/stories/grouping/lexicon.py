"""The word lists of grouping, ready to ask: what does not bind reports together."""

import functools
import re

from msgspec import Struct

from reportedly.lexicon import load
from reportedly.stories.grouping.words import stem_of


class GroupingWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of ``lexicon/en/grouping.toml``."""

    outlets: tuple[str, ...]
    outlet_words: tuple[str, ...]
    furniture: tuple[str, ...]
    roles: tuple[str, ...]


class CalendarNames(Struct, frozen=True):
    """What grouping reads of ``lexicon/en/calendar.toml``: each name with its short forms."""

    months: dict[str, tuple[str, ...]]
    weekdays: dict[str, tuple[str, ...]]


@functools.cache
def unbinding() -> frozenset[str]:
    """The words that bind nothing, as ``words.stem_of`` gives them: days, months, outlets, words of reporting."""
    words = load("grouping", GroupingWords)
    calendar = load("calendar", CalendarNames)
    named = [form for names in (calendar.months, calendar.weekdays) for name in names for form in (name, *names[name])]
    return frozenset(stem_of(word) for word in (*words.outlet_words, *words.furniture, *words.roles, *named))


@functools.cache
def outlets_named() -> re.Pattern[str]:
    """Finds the outlets and agencies whose names have several words, in running text."""
    names = sorted(load("grouping", GroupingWords).outlets, key=lambda name: (-len(name), name))
    return re.compile(r"\b(?:" + "|".join(re.escape(name) for name in names) + r")\b")


@functools.cache
def month_numbers() -> dict[str, int]:
    """Month names and their short forms in small letters → 1 to 12."""
    months = load("calendar", CalendarNames).months
    return {form.lower(): n for n, (name, short) in enumerate(months.items(), 1) for form in (name, *short)}
