"""When a report was published and updated: the evidence in the order of trust, and the reason kept.

Handed over beside the text; the page's JSON-LD and meta tags; the date line that stands with the
title; a wire dateline that names a year; the day in the page's address. A date above the title at
the very top is the day the page was served, which is no evidence but for the latest it can be.
"""

import datetime
import re
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model import BlockKind, Precision, Stamp
from reportedly.read.bylines import Credits, credits
from reportedly.read.datelines import Dateline, find_dateline
from reportedly.read.dates import Dated, find_dates, only_date
from reportedly.read.lines import Line, Lines
from reportedly.read.metadata import Hint

_URL_DAY = re.compile(r"(?<!\d)((?:19|2[01])\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_URL_YEAR = re.compile(r"(?<!\d)((?:19|2[01])\d\d)(?!\d)")
_SERVED_AFTER = 7
NO_UPDATE = "the page names no day of a change"


class Times(Struct, frozen=True):
    """What is known of a report's days."""

    published: Stamp
    updated: Stamp
    served: str | None


class Printed(Struct, frozen=True):
    """The dates printed with the article: above its title, and below it or in its last lines."""

    above: tuple[Credits, ...]
    below: tuple[Credits, ...]


def decide(
    lines: Lines, *, published: tuple[Hint, ...], updated: tuple[Hint, ...], url: str | None, tongue: str | None
) -> Times:
    """Decide from the hints of the markup and of what was handed over, the lines, and the address.

    ``tongue``: the page's own language tag; "en-US" sets the month first, "en-GB" the day.
    """
    printed = _printed(lines)
    order = _order(lines, url, tongue)
    stamp = _from_hints(published, order) or _from_lines(printed, order) or _from_dateline(lines, url) or _from_url(url)
    served = _served(printed, stamp)
    if stamp is None:
        stamp = Stamp(None, None, _why_none(lines, printed, published, served))
    return Times(stamp, _updated(updated, printed, order), served)


def _from_hints(hints: Iterable[Hint], order: str | None) -> Stamp | None:
    for hint in hints:
        if re.fullmatch(r"(?:19|2[01])\d\d-(?:0[1-9]|1[0-2])", hint.value):
            return Stamp(hint.value, Precision.MONTH, hint.where)
        found = only_date(hint.value)
        if found is not None and (settled := _settled(found, order)) is not None:
            return Stamp(settled.value, settled.precision, hint.where)
    return None


def _printed(lines: Lines) -> Printed:
    title = next((i for i, line in enumerate(lines) if line.kind is BlockKind.HEADLINE), None)
    above: list[Credits] = []
    below: list[Credits] = []
    for i, line in enumerate(lines):
        if line.kind is not BlockKind.NOISE or line.reason not in ("a byline", "a date line"):
            continue
        found = credits(line.text)
        if found is not None:
            (above if title is not None and i < title else below).append(found)
    return Printed(tuple(above), tuple(below))


def _from_lines(printed: Printed, order: str | None) -> Stamp | None:
    for found in (*(c for c in printed.above if c.labelled), *printed.below):
        if found.date is not None and (settled := _settled(found.date, order)) is not None:
            where = "the byline" if found.byline else "the date line that stands with the article"
            return Stamp(settled.value, settled.precision, where + _order_note(found.date, order))
    return None


def _order_note(date: Dated, order: str | None) -> str:
    return f" ({order})" if date.readings and order else ""


def _from_dateline(lines: Lines, url: str | None) -> Stamp | None:
    found = _dateline(lines)
    if found is None or found.month is None or found.day is None:
        return None
    year, where = found.year, "the wire dateline"
    if year is None and url is not None and (years := _URL_YEAR.findall(url)):
        year, where = int(years[0]), "the wire dateline, its year from the address"
    try:
        return Stamp(datetime.date(year, found.month, found.day).isoformat(), Precision.DAY, where) if year else None
    except ValueError:
        return None


def _dateline(lines: Lines) -> Dateline | None:
    text = next((line.text for line in lines if line.kind is BlockKind.DATELINE), None)
    return find_dateline(text + " …") if text else None


def _from_url(url: str | None) -> Stamp | None:
    m = _URL_DAY.search(url or "")
    if m is None:
        return None
    try:
        day = datetime.date(int(m[1]), int(m[3]), int(m[4])).isoformat()
    except ValueError:
        return None
    return Stamp(day, Precision.DAY, "the day in the page's address, for want of better")


def _served(printed: Printed, published: Stamp | None) -> str | None:
    """The day the page was sent out: a date above the title, or one that lies weeks after publication."""
    days = [c.date.day for c in printed.above if c.date is not None and not c.labelled and c.date.day]
    if days:
        return days[0]
    late = [
        c.date.day for c in printed.below if c.date is not None and c.date.day and _lies_after(c.date.day, published)
    ]
    return late[0] if late else None


def _lies_after(day: str, published: Stamp | None) -> bool:
    if published is None or published.day is None:
        return False
    gap = datetime.date.fromisoformat(day) - datetime.date.fromisoformat(published.day)
    return gap.days >= _SERVED_AFTER


def _updated(hints: tuple[Hint, ...], printed: Printed, order: str | None) -> Stamp:
    found = _from_hints(hints, order)
    if found is not None:
        return found
    for one in (*printed.above, *printed.below):
        if one.updated is not None and (settled := _settled(one.updated, order)) is not None:
            return Stamp(settled.value, settled.precision, "the page's own date line")
    return Stamp(None, None, NO_UPDATE)


_DAY_FIRST, _MONTH_FIRST = "the day goes first on this page", "the month goes first on this page"


def _order(lines: Lines, url: str | None, tongue: str | None) -> str | None:
    """Which of two readings of "03/04/2031" the page's other dates, its address or its language tag tell."""
    orders = {o for line in lines for o in _told_order(line)}
    if len(orders) == 1:
        return orders.pop()
    if not orders and (m := _URL_DAY.search(url or "")):
        day = f"{m[1]}-{m[3]}-{m[4]}"
        for date in (d for line in lines for d in find_dates(line.text[:200]) if day in d.readings):
            return _DAY_FIRST if day == date.readings[0] else _MONTH_FIRST
    return {"en-us": _MONTH_FIRST, "en-gb": _DAY_FIRST}.get((tongue or "").lower()) if not orders else None


def _told_order(line: Line) -> list[str]:
    """The orders that dates with a number above 12 give away."""
    found = re.findall(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:19|2[01])\d\d(?!\d)", line.text[:300])
    return [
        _DAY_FIRST if int(a) > 12 else _MONTH_FIRST for a, _, b in found if (12 < int(a) <= 31) != (12 < int(b) <= 31)
    ]


def _settled(date: Dated, order: str | None) -> Dated | None:
    """A date with one reading: its own, or the one that the page's order of day and month leaves."""
    if date.value is not None:
        return date
    if not date.readings or order is None:
        return None
    day = date.readings[0] if order == _DAY_FIRST else date.readings[1]
    return replace(date, value=day, precision=Precision.DAY)


def _why_none(lines: Lines, printed: Printed, hints: tuple[Hint, ...], served: str | None) -> str:
    unclear = [c.date for c in printed.below if c.date is not None and c.date.readings]
    if unclear:
        return f"the date with the article can be {' or '.join(unclear[0].readings)}"
    if served is not None:
        return f"{served}, above the title, says when the page was served, not when the report was published"
    dateline = _dateline(lines)
    if dateline is not None and dateline.month and dateline.day:
        return "the wire dateline names a day and a month, and nothing names the year"
    if hints:
        return f"{hints[0].where} gives {hints[0].value[:60]!r}, which is no day"
    return "no date stands with the article"
