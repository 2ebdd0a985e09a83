"""The numbers that stand for a story in a list of many, drawn very small."""

from collections.abc import Sequence

from msgspec import Struct

from reportedly.brief.amounts import digits, range_in_words
from reportedly.brief.standing import Dot, Series
from reportedly.web.drawings.days import day_number, days_spoken
from reportedly.web.drawings.names import one_line
from reportedly.web.drawings.scales import Scale, is_drawable, value_scale

WIDTH, HEIGHT = 120.0, 28.0
SIDE, EDGE = 5.0, 5.0
OPEN = 7.0
"""How far an open end reaches beyond its number."""
LANE = 12.0
"""Where the first day stands if some numbers have none: those stand at the left of it."""


class SparkDot(Struct, frozen=True):
    """One number: its middle, and from top to bottom of what it leaves room for. ``foot``: where an open end begins."""

    x: float
    y: float
    top: float
    bottom: float
    is_exact: bool
    foot: float | None = None


class SparkDrawing(Struct, frozen=True):
    """The small drawing of a series. ``name`` says it in words; ``last`` is the latest number in words.

    ``line`` joins the exact numbers by day, the last of a day for all of it.
    """

    width: float
    height: float
    dots: tuple[SparkDot, ...]
    line: tuple[SparkDot, ...]
    name: str
    last: str

    @property
    def line_path(self) -> str:
        """The line as the data of a path."""
        return "M" + "L".join(f"{dot.x:g} {dot.y:g}" for dot in self.line) if len(self.line) > 1 else ""

    @property
    def bars_path(self) -> str:
        """The bars as the data of one path: a range from end to end, an open end with a foot where it begins."""
        bars = "".join(f"M{dot.x:g} {dot.top:g}V{dot.bottom:g}" for dot in self.dots if dot.top != dot.bottom)
        return bars + "".join(f"M{dot.x - 2:g} {dot.foot:g}h4" for dot in self.dots if dot.foot is not None)

    @property
    def dots_path(self) -> str:
        """The exact numbers as the data of one path: strokes of no length, that round ends make dots."""
        return "".join(f"M{dot.x:g} {dot.y:g}h0" for dot in self.dots if dot.is_exact)


def spark_drawing(series: Series) -> SparkDrawing:
    """The small drawing of the numbers that stand for a story."""
    drawn = [dot for dot in series.dots if _numbers(dot)]
    ordered = sorted(drawn, key=lambda dot: (day_number(dot.day) or 0, _numbers(dot), dot.low is None))
    numbers = [number for dot in ordered for number in _numbers(dot)]
    scale = _scale(numbers)
    days = [day for dot in ordered if (day := day_number(dot.day)) is not None]
    placed = [(dot, _dot(dot, _x(day_number(dot.day), days, len(ordered)), scale)) for dot in ordered]
    exact = [spark for dot, spark in placed if spark.is_exact and day_number(dot.day) is not None]
    return SparkDrawing(
        width=WIDTH,
        height=HEIGHT,
        dots=tuple(dict.fromkeys(spark for _, spark in placed)),
        line=tuple({spark.x: spark for spark in exact}.values()),
        name=_named(series, numbers, days),
        last=range_in_words(ordered[-1].low, ordered[-1].high) if ordered else "",
    )


def _scale(numbers: Sequence[float]) -> Scale:
    """The scale of the large drawing where that goes by powers of ten; else from the lowest number to the highest, for
    the small one has the height for no more."""
    scale = value_scale(numbers, top=EDGE, bottom=HEIGHT - EDGE)
    if scale.is_log:
        return scale
    low, high = min(numbers, default=0.0), max(numbers, default=0.0)
    spare = max(abs(low), 1.0) if low == high else 0.0
    return Scale(low - spare, high + spare, EDGE, HEIGHT - EDGE, step=high - low or 1.0)


def _numbers(dot: Dot) -> list[float]:
    limits = sorted(n for n in (dot.low, dot.high) if n is not None)
    return limits if all(is_drawable(n) for n in limits) else []


def _x(day: int | None, days: Sequence[int], number: int) -> float:
    if day is None:
        return SIDE
    left = LANE + SIDE if number > len(days) else SIDE
    first, last = min(days), max(days)
    part = (day - first) / (last - first) if last > first else 0.5
    return round(left + part * (WIDTH - SIDE - left), 1)


def _dot(dot: Dot, x: float, scale: Scale) -> SparkDot:
    numbers = _numbers(dot)
    top, bottom = scale.y(numbers[-1]), scale.y(numbers[0])
    middle = round((top + bottom) / 2, 1)
    foot = middle if dot.high is None or dot.low is None else None
    if dot.high is None:
        top = max(1.0, top - OPEN)
    if dot.low is None:
        bottom = min(HEIGHT - 1, bottom + OPEN)
    return SparkDot(x, middle, top, bottom, is_exact=dot.low == dot.high, foot=foot)


def _named(series: Series, numbers: Sequence[float], days: Sequence[int]) -> str:
    """ "people killed: 6 to 14, 4 to 10 April 2022"."""
    if not numbers:
        return one_line(series.question)
    low, high = min(numbers), max(numbers)
    if low == high:
        opens_up = all(dot.high is None for dot in series.dots)
        opens_down = all(dot.low is None for dot in series.dots)
        amount = range_in_words(None if opens_down else low, None if opens_up else high)
    else:
        amount = f"{digits(low)} to {digits(high)}"
    spoken = days_spoken(min(days, default=None), max(days, default=None))
    return f"{one_line(series.question)}: {amount}" + (f", {spoken}" if spoken else "")
