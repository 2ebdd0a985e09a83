"""The frame of a drawing of figures: which part of the width belongs to which day, which height to which number."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from reportedly.brief.lines import AnswerLine
from reportedly.web.drawings.days import DayTick, day_number, day_ticks
from reportedly.web.drawings.scales import Scale, Tick, is_drawable, value_scale

WIDTHS = (205.0, 320.0, 680.0)
"""Widths in pixels of the plot at which marks must not lie on one another. The first is what a screen of 320 leaves."""
SIDE = 6.0
"""How far from either side the first and last day stand, in percent of the width."""
GUTTERS = {2: 24, 4: 38, 6: 52, 8: 66, 99: 88}
"""Pixels at the left for the longest number on the axis, by its length at most. ``drawings.css`` has them too."""
TICKS_NARROW, TICKS_WIDE = 4, 9
TOP = 58.0
"""Where the plot begins: above it stand the words."""
TAIL = 20.0
"""How far an open end reaches beyond the number it begins at."""
LOW_PLOT, HIGH_PLOT, MANY = 120.0, 190.0, 4
"""The height of the plot: with few answers, and with at least so many or by powers of ten."""


class AxisDay(Struct, frozen=True):
    """A day on the axis, at so many percent of the width."""

    x: float
    label: str
    year: str | None


class Days(Struct, frozen=True):
    """Where days stand across, in percent of the width.

    ``lane``: what the answers without a day take at the left; 0 where all have one.
    """

    first: int | None
    last: int | None
    lane: float

    @property
    def left(self) -> float:
        """Where the first day stands."""
        return self.lane + SIDE

    @property
    def right(self) -> float:
        """Where the last day stands."""
        return 100 - SIDE

    @property
    def are_one(self) -> bool:
        """Whether all answers hold for one day."""
        return self.first is not None and self.first == self.last

    def x(self, day: int) -> float:
        """Where a day stands; the middle, where there is only one."""
        if self.first is None or self.last is None or self.first == self.last:
            return round((self.left + self.right) / 2, 2)
        part = (day - self.first) / (self.last - self.first)
        return round(self.left + part * (self.right - self.left), 2)

    def ticks(self, most: int) -> tuple[AxisDay, ...]:
        """At most so many days to label."""
        if self.first is None or self.last is None:
            return ()
        ticks: Sequence[DayTick] = day_ticks(self.first, self.last, most=most)
        return tuple(AxisDay(self.x(tick.day), tick.label, tick.year) for tick in ticks)


class Plot(Struct, frozen=True):
    """A frame with its two axes. ``gutter``: pixels at the left of it for the numbers."""

    days: Days
    scale: Scale
    ticks: tuple[Tick, ...]
    gutter: int
    top: float
    bottom: float


def numbers_of(line: AnswerLine) -> list[float]:
    """The limits of an answer, lowest first; none where one of them is too large to draw."""
    limits = sorted(n for n in (line.low, line.high) if n is not None)
    return limits if all(is_drawable(n) for n in limits) else []


def first_day(line: AnswerLine) -> int | None:
    """The first day that an answer holds for."""
    known = [n for n in (day_number(line.since), day_number(line.as_of)) if n is not None]
    return min(known, default=None)


def last_day(line: AnswerLine) -> int | None:
    """The last day that an answer holds for."""
    known = [n for n in (day_number(line.since), day_number(line.as_of)) if n is not None]
    return max(known, default=None)


def plot_of(lines: Sequence[AnswerLine]) -> Plot:
    """The frame that holds all these answers."""
    numbers = [number for line in lines for number in numbers_of(line)]
    opens_up = any(line.high is None for line in lines)
    opens_down = any(line.low is None for line in lines)
    is_wide = value_scale(numbers, top=0, bottom=1).is_log or len(lines) >= MANY
    bottom = TOP + (HIGH_PLOT if is_wide else LOW_PLOT)
    scale = value_scale(numbers, top=TOP + (TAIL + 8 if opens_up else 10), bottom=bottom - (TAIL if opens_down else 8))
    ticks = scale.ticks()
    longest = max(len(tick.label) for tick in ticks)
    gutter = next(pixels for most, pixels in GUTTERS.items() if longest <= most)
    return Plot(days_of(lines), scale, ticks, gutter, TOP, bottom)


def days_of(lines: Sequence[AnswerLine]) -> Days:
    """Where the days of these answers stand."""
    starts = [day for line in lines if (day := first_day(line)) is not None]
    ends = [day for line in lines if (day := last_day(line)) is not None]
    unknown = len(lines) - len(ends)
    lane = 100.0 if not ends else min(40.0, 12.0 + 6.0 * unknown) if unknown else 0.0
    return Days(min(starts, default=None), max(ends, default=None), lane)


def places_across(lines: Sequence[AnswerLine], days: Days) -> list[float]:
    """Where each answer stands across, in the order given: at its last day.

    Where nothing tells answers apart (no day is known, or all hold for one day) they stand side by side.
    """
    totals = Counter(_row(line, days) for line in lines)
    seen: Counter[str] = Counter()
    places: list[float] = []
    for line in lines:
        row = _row(line, days)
        seen[row] += 1
        day = last_day(line)
        if (row and totals[row] > 1) or day is None:
            left, right = (0.0, days.lane) if row == "lane" else (days.lane, 100.0)
            places.append(round(left + (right - left) * seen[row] / (totals[row] + 1), 2))
        else:
            places.append(days.x(day))
    return places


def _row(line: AnswerLine, days: Days) -> str:
    if last_day(line) is None:
        return "lane"
    return "one day" if days.are_one else ""
