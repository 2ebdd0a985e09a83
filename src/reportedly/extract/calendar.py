"""Names and arithmetic of days: months, weekdays, seasons, weeks, stretches of a month.

In: names and numbers. Out: a :class:`Days` (first and last day, both inclusive), or None where
there is no such day. Weeks run from Monday to Sunday.
"""

import functools
from datetime import date, timedelta

from msgspec import Struct

from reportedly.lexicon import load


class CalendarUse(Struct, frozen=True, forbid_unknown_fields=True):
    """Words about the names of days, in ``calendar.toml`` under ``[words]``."""

    names_too: tuple[str, ...]
    before_month: tuple[str, ...]
    before_year: tuple[str, ...]
    future: tuple[str, ...]
    past: tuple[str, ...]
    day_parts: tuple[str, ...]


class CalendarWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of ``lexicon/en/calendar.toml``."""

    months: dict[str, tuple[str, ...]]
    weekdays: dict[str, tuple[str, ...]]
    seasons: dict[str, tuple[int, int]]
    month_parts: dict[str, tuple[int, int]]
    words: CalendarUse


class Days(Struct, frozen=True):
    """A stretch of days, both ends inclusive."""

    first: date
    last: date

    @property
    def is_single(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last


@functools.cache
def calendar_words() -> CalendarWords:
    """The word list, loaded once."""
    words: CalendarWords = load("calendar", CalendarWords)
    return words


@functools.cache
def month_numbers() -> dict[str, int]:
    """Months by full and short name in lower case: ``{"january": 1, "jan": 1, …}``."""
    months = enumerate(calendar_words().months.items(), 1)
    return {name.lower(): n for n, (full, short) in months for name in (full, *short)}


@functools.cache
def weekday_numbers() -> dict[str, int]:
    """Weekdays by full and short name in lower case, Monday 0."""
    days = enumerate(calendar_words().weekdays.items())
    return {name.lower(): n for n, (full, short) in days for name in (full, *short)}


def day(year: int, month: int, number: int) -> date | None:
    """That day, or None where the calendar has none such."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def single(found: date | None) -> Days | None:
    """The one day as a stretch."""
    return None if found is None else Days(found, found)


def shifted(start: date, *, days: int = 0, months: int = 0) -> date | None:
    """``start`` moved by days and months; a month without that day gives its last. None off the calendar."""
    try:
        moved = start + timedelta(days=days)
    except OverflowError:
        return None
    at = moved.year * 12 + moved.month - 1 + months
    year, month = divmod(at, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(moved.day, _length(year, month + 1)))


def month_days(year: int, month: int, *, part: str | None = None) -> Days | None:
    """A month, or a stretch of it: ``part`` is "early", "mid", "late" or as in ``[month_parts]``."""
    if not 1 <= year <= 9999:
        return None
    first, last = calendar_words().month_parts[part] if part else (1, 31)
    return Days(date(year, month, first), date(year, month, min(last, _length(year, month))))


def year_days(year: int, *, part: str | None = None) -> Days | None:
    """A year, or a third of it: "early 2021" is January to April."""
    if not 1 <= year <= 9999:
        return None
    if part is None:
        return Days(date(year, 1, 1), date(year, 12, 31))
    start = calendar_words().month_parts[part][0]
    first, last = {1: (1, 4), 11: (5, 8), 21: (9, 12)}[start]
    return Days(date(year, first, 1), date(year, last, _length(year, last)))


def season_days(year: int, season: str) -> Days | None:
    """A season that begins in ``year``."""
    first, last = calendar_words().seasons[season]
    end = year + (last < first)
    if not (year >= 1 and end <= 9999):
        return None
    return Days(date(year, first, 1), date(end, last, _length(end, last)))


def week_days(at: date, *, weeks: int = 0) -> Days | None:
    """The week of ``at`` from Monday to Sunday, moved by whole weeks."""
    monday = shifted(at, days=7 * weeks - at.weekday())
    sunday = shifted(at, days=7 * weeks - at.weekday() + 6)
    return None if monday is None or sunday is None else Days(monday, sunday)


def weekday_before(at: date, weekday: int, *, strictly: bool = False) -> date | None:
    """The last such weekday up to ``at``, ``at`` included unless ``strictly``."""
    back = (at.weekday() - weekday) % 7
    return shifted(at, days=-(back or 7 * strictly))


def weekday_after(at: date, weekday: int, *, strictly: bool = False) -> date | None:
    """The first such weekday from ``at``, ``at`` included unless ``strictly``."""
    ahead = (weekday - at.weekday()) % 7
    return shifted(at, days=ahead or 7 * strictly)


def _length(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1) if (year, month) < (9999, 12) else None
    return 31 if following is None else (following - timedelta(days=1)).day
