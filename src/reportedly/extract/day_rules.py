"""The rules by which words for days name days: from a match and a :class:`Reference` to :class:`Days`.

None: none that can be told. Each rule's docstring shows its words; their forms are in
:mod:`reportedly.extract.day_patterns`.
"""

import re
from collections.abc import Callable
from datetime import date

from msgspec import Struct

from reportedly.extract import calendar
from reportedly.extract.calendar import Days, day, month_numbers, shifted, single, weekday_numbers
from reportedly.extract.number_words import number_words
from reportedly.extract.tense import Tense

DAYS_IN_ADVANCE = 200
"""How far ahead a day without a year is looked for, where the words say that it is to come."""


class Reference(Struct, frozen=True):
    """What days are told from: the report's day, the last day mentioned, the clause's tense."""

    day: date
    latest: date | None
    tense: Tense


def _month(match: re.Match[str], group: str = "month") -> int:
    return month_numbers()[match[group].lower().rstrip(".")]


def _nearest_year(at: Reference, make: Callable[[int], Days | None]) -> Days | None:
    """The year that fits best: to come where the words say so, else the latest already begun."""
    past = next((d for y in range(4) if (d := make(at.day.year - y)) is not None and d.first <= at.day), None)
    ahead = next((d for y in range(9) if (d := make(at.day.year + y)) is not None and d.last > at.day), None)
    if ahead is None or at.tense is Tense.PAST:
        return past
    near = (ahead.first - at.day).days
    if at.tense in (Tense.FUTURE, Tense.PRESENT) and near <= DAYS_IN_ADVANCE:
        return ahead
    return ahead if past is None or (near <= 60 and (at.day - past.last).days > 270) else past


def dated(match: re.Match[str], at: Reference) -> Days | None:
    """ "23 November", "Nov 23, 2024", "Tuesday, March 11", "the 3rd of June"."""
    month, number = _month(match), int(match["number"])
    if match.groupdict().get("year"):
        return single(day(int(match["year"]), month, number))
    return _nearest_year(at, lambda year: single(day(year, month, number)))


def dated_range(match: re.Match[str], at: Reference) -> Days | None:
    """ "March 12-14", "12 to 14 March 2031", "28 February – 2 March"."""
    first = _month(match)
    last = _month(match, "month2") if match.groupdict().get("month2") else first
    low, high = int(match["number"]), int(match["number2"])

    def make(year: int) -> Days | None:
        start, end = day(year, first, low), day(year + (last < first), last, high)
        return None if start is None or end is None or end < start else Days(start, end)

    return make(int(match["year"])) if match.groupdict().get("year") else _nearest_year(at, make)


def iso(match: re.Match[str], at: Reference) -> Days | None:
    """ "2031-03-12"."""
    return single(day(int(match["year"]), int(match["m"]), int(match["d"])))


def slashed(match: re.Match[str], at: Reference) -> Days | None:
    """ "17/08/2033"; "05/06/2033" could be either order, and is none."""
    a, b = int(match["a"]), int(match["b"])
    year = int(match["year"])
    readings = {d for d in (day(year, b, a), day(year, a, b)) if d is not None}
    return single(readings.pop()) if len(readings) == 1 else None


def month_alone(match: re.Match[str], at: Reference) -> Days | None:
    """ "October", "late July", "in mid-November", "October 2024", "last March", "next May"."""
    month, groups = _month(match), match.groupdict()
    part = re.sub(r"\s+", " ", groups["part"].lower()) if groups.get("part") else None
    if groups.get("year"):
        return calendar.month_days(int(match["year"]), month, part=part)
    which = (groups.get("which") or "").lower()
    if which == "next":
        ahead = Reference(at.day, at.latest, Tense.FUTURE)
        return _nearest_year(ahead, lambda year: calendar.month_days(year, month, part=part))
    if which in ("last", "past"):
        year = at.day.year - (month >= at.day.month)
        return calendar.month_days(year, month, part=part)
    return _nearest_year(at, lambda year: calendar.month_days(year, month, part=part))


def weekday(match: re.Match[str], at: Reference) -> Days | None:
    """ "on Tuesday", "Tuesday's explosion", "last Friday", "next Monday", "Tuesday last week"."""
    number = weekday_numbers()[match["weekday"].lower()]
    which, week = (match["which"] or "").lower(), (match["week"] or "").lower()
    if week:
        days = calendar.week_days(at.day, weeks={"last": -1, "next": 1}.get(week.split()[0], 0))
        return None if days is None else single(shifted(days.first, days=number))
    if which in ("next", "coming"):
        return single(calendar.weekday_after(at.day, number, strictly=True))
    if which in ("last", "past"):
        return single(calendar.weekday_before(at.day, number, strictly=True))
    if at.tense is Tense.FUTURE:
        return single(calendar.weekday_after(at.day, number))
    return single(calendar.weekday_before(at.day, number))


_RELATIVE_DAYS = {
    "yesterday": -1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
    "today": 0,
    "tonight": 0,
    "tomorrow": 1,
    "overnight": 0,
    "last night": -1,
    "last evening": -1,
    "earlier today": 0,
    "later today": 0,
}


def relative(match: re.Match[str], at: Reference) -> Days | None:
    """ "yesterday", "this morning", "last night", "overnight"; "tonight" is the day of the report."""
    words = re.sub(r"\s+", " ", match[0].lower())
    return single(shifted(at.day, days=_RELATIVE_DAYS.get(words, 0)))


def period(match: re.Match[str], at: Reference) -> Days | None:
    """ "last week", "this month", "next year", "earlier this year", "last weekend"."""
    which, unit = match["which"].lower(), match["unit"].lower()
    move = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(which, 0)
    if unit == "weekend" and which == "this" and at.tense is not Tense.PAST and at.day.weekday() < 5:
        move = 1
    days = _whole(at.day, unit, move)
    if days is None or move or not match["bound"]:
        return days
    earlier = match["bound"].lower() == "earlier"
    return Days(days.first, at.day) if earlier else Days(at.day, max(at.day, days.last))


def _whole(at: date, unit: str, move: int) -> Days | None:
    if unit == "week":
        return calendar.week_days(at, weeks=move)
    if unit == "weekend":
        began = at.weekday() >= 5
        week = calendar.week_days(at, weeks=(move if began else min(move, 0) or move - 1))
        saturday = shifted(week.first, days=5) if week else None
        return Days(saturday, week.last) if saturday and week else None
    if unit == "month":
        moved = shifted(at.replace(day=1), months=move)
        return None if moved is None else calendar.month_days(moved.year, moved.month)
    if unit == "decade":
        return None
    return calendar.year_days(at.year + move)


def ago(match: re.Match[str], at: Reference) -> Days | None:
    """ "two days ago", "a week ago", "three months ago" (that month), "ten years ago" (that year)."""
    return _moved(at.day, match["count"], match["unit"], -1)


def _count(words: str) -> int | None:
    words = re.sub(r"\s+", " ", words.lower())
    if words.isdigit():
        return int(words)
    return 1 if words in ("a", "an") else 2 if words == "a couple of" else number_words().values.get(words)


def _moved(start: date, count: str, unit: str, sign: int) -> Days | None:
    number, unit = _count(count), unit.lower().rstrip("s")
    if number is None:
        return None
    match unit:
        case "day" | "night":
            return single(shifted(start, days=sign * number))
        case "week" | "fortnight":
            return single(shifted(start, days=sign * number * (14 if unit == "fortnight" else 7)))
        case "month":
            moved = shifted(start, months=sign * number)
            return None if moved is None else calendar.month_days(moved.year, moved.month)
        case "year":
            return calendar.year_days(start.year + sign * number)
    return None


def from_latest(match: re.Match[str], at: Reference) -> Days | None:
    """ "two days earlier", "three weeks later": from the last day mentioned; none without one."""
    if at.latest is None:
        return None
    sign = -1 if match["way"].lower() in ("earlier", "before", "previously") else 1
    return _moved(at.latest, match["count"], match["unit"], sign)


def neighbour(match: re.Match[str], at: Reference) -> Days | None:
    """ "the following day", "the next day", "the day before", "the previous night": from the last day mentioned."""
    if at.latest is None:
        return None
    back = re.search(r"before|previous|prior|earlier", match[0], re.IGNORECASE) is not None
    return single(shifted(at.latest, days=-1 if back else 1))


def past_stretch(match: re.Match[str], at: Reference) -> Days | None:
    """ "in the past 24 hours", "over the last three days", "in the past week"."""
    number = _count(match["count"]) if match["count"] else 1
    unit = match["unit"].lower().rstrip("s")
    if number is None:
        return None
    if unit == "hour":
        number, unit = max(1, round(number / 24)), "day"
    move = {"day": -number, "night": -number, "week": -7 * number, "fortnight": -14 * number}.get(unit)
    months = {"month": -number, "year": -12 * number, "decade": -120 * number}.get(unit, 0)
    first = shifted(at.day, days=move or 0, months=months)
    return None if first is None else Days(first, at.day)


def season(match: re.Match[str], at: Reference) -> Days | None:
    """ "last summer", "this winter", "in the spring of 2030"; not "spring water"."""
    season, groups = match["season"].lower(), match.groupdict()
    if groups.get("year"):
        return calendar.season_days(int(match["year"]), season)
    which = (groups.get("which") or "").lower()
    if which in ("last", "past"):
        ended = (calendar.season_days(at.day.year - y, season) for y in range(3))
        return next((d for d in ended if d is not None and d.last < at.day), None)
    tense = {"next": Tense.FUTURE, "coming": Tense.FUTURE}.get(which, at.tense)
    return _nearest_year(Reference(at.day, at.latest, tense), lambda year: calendar.season_days(year, season))


def year(match: re.Match[str], at: Reference) -> Days | None:
    """ "in 2016", "since 2021", "late 2020", "the election of 2029"; not "2016 people"."""
    part = match["part"].lower() if match["part"] else None
    return calendar.year_days(int(match["year"]), part=part)


def years(match: re.Match[str], at: Reference) -> Days | None:
    """ "between 2014 and 2018", "from 1985 to 1988", "the 2021-23 war" is none."""
    first, last = calendar.year_days(int(match["year"])), calendar.year_days(int(match["year2"]))
    return None if first is None or last is None or last.last < first.first else Days(first.first, last.last)


def quarter(match: re.Match[str], at: Reference) -> Days | None:
    """ "the first quarter", "the third quarter of 2030": of the calendar year, the latest begun."""
    number = ("first", "second", "third", "fourth").index(match["ordinal"].lower())

    def make(year: int) -> Days | None:
        first, last = calendar.month_days(year, 3 * number + 1), calendar.month_days(year, 3 * number + 3)
        return None if first is None or last is None else Days(first.first, last.last)

    return make(int(match["year"])) if match["year"] else _nearest_year(at, make)


def week_of(match: re.Match[str], at: Reference) -> Days | None:
    """ "the week of March 3" (its Monday to Sunday), "the first week of July" (seven days)."""
    month = _month(match)

    def make(year: int) -> Days | None:
        if match["number"]:
            start = day(year, month, int(match["number"]))
            return None if start is None else calendar.week_days(start)
        whole = calendar.month_days(year, month)
        if whole is None or not match["which"]:
            return None
        if match["which"].lower() == "first":
            return Days(whole.first, whole.first.replace(day=7))
        return Days(whole.last.replace(day=whole.last.day - 6), whole.last)

    return make(int(match["year"])) if match["year"] else _nearest_year(at, make)


def decade(match: re.Match[str], at: Reference) -> Days | None:
    """ "the 1990s", "the late 1980s"."""
    first = int(match["decade"])
    return Days(date(first, 1, 1), date(first + 9, 12, 31)) if first % 10 == 0 else None
