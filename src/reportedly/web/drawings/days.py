"""Days as a drawing has them: numbers to lay out, ticks on an axis, words to read."""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from reportedly.web.days import MONTHS, days_in_words

DAY_STEPS = (1, 2, 7, 14)
MONTH_STEPS, FEWEST_MONTHS = (1, 2, 3, 6), 3
FOUR_WEEKS = 28
YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)


class DayTick(Struct, frozen=True):
    """A day on the axis: its number, its label ("4 Apr"), and the year under it where that changes."""

    day: int
    label: str
    year: str | None


def day_number(day: str | None) -> int | None:
    """The number of a day, counted on from year 1; None where none is known or it is no day.

    >>> day_number("0001-01-02"), day_number("2022-04"), day_number(None)
    (2, None, None)
    """
    try:
        return date.fromisoformat((day or "")[:10]).toordinal()
    except ValueError:
        return None


def days_spoken(first: int | None, last: int | None) -> str:
    """Days by their numbers as they are read out: "4 April 2022", "4 to 10 April 2022"; nothing where none is known.

    >>> days_spoken(738249, 738255), days_spoken(738275, None)
    ('4 to 10 April 2022', '30 April 2022')
    """
    known = sorted(date.fromordinal(number).isoformat() for number in (first, last) if number is not None)
    return days_in_words(known[0], known[-1]).replace(" – ", "–").replace("–", " to ") if known else ""


def day_ticks(first: int, last: int, *, most: int) -> tuple[DayTick, ...]:
    """Ticks for an axis from one day to another: the finest of days, weeks, months and years that gives at most so
    many. Days are counted from the first, so that it has a label; months and years begin where they begin."""
    for step in DAY_STEPS:
        if (last - first) // step < most:
            return _labelled((date.fromordinal(n) for n in range(first, last + 1, step)), "{day} {month}")
    for step in MONTH_STEPS:
        months = list(_month_starts(first, last, step))
        if FEWEST_MONTHS <= len(months) <= most:
            return _labelled(months, "{month}")
    if (last - first) // FOUR_WEEKS < most:
        return _labelled((date.fromordinal(n) for n in range(first, last + 1, FOUR_WEEKS)), "{day} {month}")
    years = [date(year, 1, 1) for year in range(date.fromordinal(first).year + 1, date.fromordinal(last).year + 1)]
    for step in YEAR_STEPS:
        chosen = [day for day in years if day.year % step == 0]
        if 0 < len(chosen) <= most:
            return _labelled(chosen, "{year}")
    return _labelled([date.fromordinal(first), date.fromordinal(last)], "{day} {month}")


def _month_starts(first: int, last: int, step: int) -> Iterator[date]:
    start, end = date.fromordinal(first), date.fromordinal(last)
    for month in range(start.year * 12 + start.month - 1, end.year * 12 + end.month):
        day = date(month // 12, month % 12 + 1, 1)
        if month % step == 0 and first <= day.toordinal():
            yield day


def _labelled(days: Iterable[date], pattern: str) -> tuple[DayTick, ...]:
    ticks: list[DayTick] = []
    year_before: int | None = None
    for day in days:
        label = pattern.format(day=day.day, month=MONTHS[day.month - 1][:3], year=day.year)
        says_year = day.year != year_before and pattern != "{year}"
        ticks.append(DayTick(day.toordinal(), label, str(day.year) if says_year else None))
        year_before = day.year
    return tuple(ticks)
