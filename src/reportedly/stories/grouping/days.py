"""The days that a report's text names outright: "2 May 2031", "May 2", "2031-05-02".

In: text, and a day near which it was written. Out: ISO days. Weekdays and "yesterday" are left alone here: they say
no more than the publication day does, and where that is missing they cannot be told.
"""

import functools
import re
from datetime import date

from reportedly.stories.grouping.lexicon import month_numbers

MOST_DAYS = 8
"""No more than these are kept, the first that the text names: a page with more is a list."""


def days_named(text: str, *, near: str | None, latest: bool) -> tuple[str, ...]:
    """The days that a text names by day and month, in order of time, at most eight.

    ``near`` gives the year where none stands there: the year that brings the day closest, or with ``latest``
    the last such day not after it (a page's day of serving is the latest that it can have been written).

    >>> days_named("sank on May 2, was raised on 4 June 2031", near="2031-06-05", latest=False)
    ('2031-05-02', '2031-06-04')
    """
    found = dict.fromkeys(day for m in _pattern().finditer(text) if (day := _day_of(m, near, latest)))
    return tuple(sorted(list(found)[:MOST_DAYS]))


@functools.cache
def _pattern() -> re.Pattern[str]:
    month = "|".join(sorted(month_numbers(), key=len, reverse=True))
    year = r"(?:,?\s+(?P<y{0}>[12]\d{{3}})\b)?"
    return re.compile(
        rf"\b(?P<iso>[12]\d{{3}}-\d\d-\d\d)\b"
        rf"|\b(?P<d1>\d\d?)(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m1>{month})\b\.?{year.format(1)}"
        rf"|\b(?P<m2>{month})\b\.?\s+(?P<d2>\d\d?)(?:st|nd|rd|th)?\b(?!\s*[:%]){year.format(2)}",
        re.IGNORECASE,
    )


def _day_of(m: re.Match[str], near: str | None, latest: bool) -> str | None:
    if m["iso"]:
        return _valid(*(int(part) for part in m["iso"].split("-")))
    n = "1" if m["m1"] else "2"
    month, day = month_numbers()[m["m" + n].lower()], int(m["d" + n])
    if m["y" + n]:
        return _valid(int(m["y" + n]), month, day)
    return _nearest(month, day, near, latest) if near else None


def _nearest(month: int, day: int, near: str, latest: bool) -> str | None:
    at = date.fromisoformat(near)
    days = [d for year in (at.year - 1, at.year, at.year + 1) if (d := _valid(year, month, day))]
    if latest:
        return max((d for d in days if d <= near), default=None)
    return min(days, key=lambda d: abs((date.fromisoformat(d) - at).days), default=None)


def _valid(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
