"""Dates as pages print them → ISO days and times. Only what stands there: a day stays a day.

Read: "2034-05-07T14:20:00+01:00", "7 May 2034", "May 7, 2034 - 08:35", "11:48, 9 May 2034",
"Thursday October 5 2034, 7.26am", "05/10/2034", "Sun, 07 May 2034 14:20:00 +0100".
"03/04/2031" is two days, and comes out as no day with both readings.
"""

import datetime
import re

from msgspec import Struct

from reportedly.model import Precision

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
_DAY = r"(?P<{0}>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<{0}>(?:1[89]|2[01])\d\d)"
_ZONE = r"(?P<{0}>z\b|[+-]\d\d:?\d\d\b|\(?(?:gmt|utc)\)?(?:[+-]\d{{1,2}})?)"
_NAMED_ZONE = r"(?:\(?(?:[ecmp][sd]?t|cest|bst|ist|jst|kst|msk|eest|eet|aest|local time)\)?)"
_CLOCK = (
    r"(?P<{0}h>[01]?\d|2[0-3])(?:[:.](?P<{0}m>[0-5]\d)(?::(?P<{0}s>[0-5]\d)(?:\.\d+)?)?)?(?!\d)"
    r"(?:\s?(?P<{0}half>[ap]\.?m\b\.?))?"
)

_ISO = re.compile(
    rf"(?<![\d-]){_YEAR.format('y')}[-/.](?P<m>0?[1-9]|1[0-2])[-/.](?P<d>[0-3]?\d)(?!\d)"
    rf"(?:[T\s]\s*{_CLOCK.format('i')}(?:\s*{_ZONE.format('z')})?)?",
    re.I,
)
_WORDED = re.compile(
    rf"(?:\b{WEEKDAY},?\s+)?(?:\b{_DAY.format('d1')}(?:\s+of)?[\s-]+(?P<m1>{MONTH}),?[\s-]+{_YEAR.format('y1')}"
    rf"|\b(?P<m2>{MONTH})\s+{_DAY.format('d2')}(?!\d),?\s+{_YEAR.format('y2')})(?!\d)",
    re.I,
)
_NUMERIC = re.compile(rf"(?<![\d/.-])(?P<a>[0-3]?\d)(?P<sep>[/.-])(?P<b>[0-3]?\d)(?P=sep){_YEAR.format('y')}(?![\d/-])")
_TIME_AFTER = re.compile(
    rf"\s*(?:[-–—,|•·@]|\bat\b)?\s*{_CLOCK.format('t')}(?:\s*(?:{_ZONE.format('z')}|{_NAMED_ZONE}))?", re.I
)
_TIME_BEFORE = re.compile(
    rf"(?<![\d:.]){_CLOCK.format('t')}(?:\s*(?:{_ZONE.format('z')}|{_NAMED_ZONE}))?\s*(?:[-–—,|•·]|\bon\b)?\s*$", re.I
)
_TIME_WINDOW = 30


class Dated(Struct, frozen=True):
    """A date found in words: where, and its ISO value.

    Where it has two, ``value`` is None and ``readings`` holds the one with the day first, then the
    one with the month first.
    """

    start: int
    end: int
    value: str | None
    precision: Precision | None
    readings: tuple[str, ...] = ()

    @property
    def day(self) -> str | None:
        """The day alone."""
        return self.value[:10] if self.value else None


def find_dates(text: str) -> list[Dated]:
    """Every date with a year, in the order of the text, with the time of day printed beside it."""
    found = [d for pattern, read in _READERS for m in pattern.finditer(text) if (d := read(text, m)) is not None]
    found.sort(key=lambda d: (d.start, -d.end))
    out: list[Dated] = []
    for one in found:
        if not out or one.start >= out[-1].end:
            out.append(one)
    return out


def only_date(value: str) -> Dated | None:
    """The date in a field that is meant to hold one; None where there is none."""
    found = find_dates(value[:200])
    return found[0] if found else None


def _iso(text: str, m: re.Match[str]) -> Dated | None:
    day = _day(m["y"], m["m"], m["d"])
    if day is None:
        return None
    clock = _clock(m, "i")
    if clock is None:
        return _with_time(text, m.start(), m.end("d"), day)
    return Dated(m.start(), m.end(), day + clock[0], clock[1])


def _worded(text: str, m: re.Match[str]) -> Dated | None:
    year, month, number = (m["y1"], m["m1"], m["d1"]) if m["m1"] else (m["y2"], m["m2"], m["d2"])
    day = _day(year, str(month_number(month)), number)
    return _with_time(text, m.start(), m.end(), day) if day else None


def _numeric(text: str, m: re.Match[str]) -> Dated | None:
    day_first, month_first = _day(m["y"], m["b"], m["a"]), _day(m["y"], m["a"], m["b"])
    if m["sep"] == ".":  # a point is set between numbers only where the day goes first
        month_first = None
    if day_first and month_first and day_first != month_first:
        return Dated(m.start(), m.end(), None, None, (day_first, month_first))
    day = day_first or month_first
    return _with_time(text, m.start(), m.end(), day) if day else None


_READERS = ((_ISO, _iso), (_WORDED, _worded), (_NUMERIC, _numeric))


def month_number(name: str) -> int:
    """1 for "January", "Jan." and "jan"."""
    return _MONTHS.index(name[:3].lower()) + 1


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _with_time(text: str, start: int, end: int, day: str) -> Dated:
    after = _TIME_AFTER.match(text, end, end + _TIME_WINDOW)
    if after and (clock := _clock(after, "t")):
        return Dated(start, after.end(), day + clock[0], clock[1])
    window = max(0, start - _TIME_WINDOW)
    before = _TIME_BEFORE.search(text[window:start])
    if before and (clock := _clock(before, "t")):
        return Dated(window + before.start(), end, day + clock[0], clock[1])
    return Dated(start, end, day, Precision.DAY)


def _clock(m: re.Match[str], prefix: str) -> tuple[str, Precision] | None:
    """The time of day as ISO, or None where the number is no time: "17 August 2033, 12 dead"."""
    hour, minute, second, half = m[prefix + "h"], m[prefix + "m"], m[prefix + "s"], m[prefix + "half"]
    if hour is None or (minute is None and half is None):
        return None
    hours = int(hour)
    if half:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half[0].lower() == "p" else 0)
    exact = f"T{hours:02}:{minute or '00'}" + (f":{second}" if second else "")
    return exact + _offset(m["z"]), Precision.SECOND if second else Precision.MINUTE


def _offset(zone: str | None) -> str:
    """An offset that is said in numbers or as UTC; the letters of other zones stand for several each."""
    if not zone:
        return ""
    digits = re.search(r"([+-])(\d{1,2}):?(\d\d)?", zone)
    if not digits:
        return "+00:00"
    hours, minutes = int(digits[2]), int(digits[3] or 0)
    return f"{digits[1]}{hours:02}:{minutes:02}" if hours <= 14 and minutes < 60 else ""
