"""From a number to its height: a scale, linear or by powers of ten, and the ticks beside it."""

import math
from collections.abc import Collection, Iterator

from msgspec import Struct

from reportedly.brief.amounts import digits

LOG_FROM = 50
"""The largest number is more than so many times the smallest above 0: a linear scale would press the small ones
together, and the scale goes by powers of ten."""
FROM_ZERO = 0.85
"""The smallest number is at most this part of the largest: a linear scale begins at 0."""
MOST_TICKS = 5
ZERO_BAND = 24.0
"""The height between 0 and the first power of ten, where a scale by powers of ten has a 0 to show; less in a small
drawing."""
LARGEST, SMALLEST = 1e300, 1e-9
"""Numbers that can be drawn lie within these; what is nearer to 0 is drawn as 0."""


class Tick(Struct, frozen=True):
    """A number on the axis, with its height and label."""

    value: float
    y: float
    label: str


class Scale(Struct, frozen=True):
    """From ``low`` at the bottom to ``high`` at the top, in heights counted downwards as SVG does.

    ``step`` lies between its ticks. By powers of ten (``is_log``) that is a number of powers, and 0 stands by itself at
    ``bottom``, below the others (``has_zero``).
    """

    low: float
    high: float
    top: float
    bottom: float
    step: float
    is_log: bool = False
    has_zero: bool = False

    def y(self, value: float) -> float:
        """The height of a number; what lies beyond the scale stands at its end."""
        inside = min(max(value, self.low if not self.has_zero else 0.0), self.high)
        if not self.is_log:
            part = (inside - self.low) / (self.high - self.low)
            return round(self.bottom - part * (self.bottom - self.top), 1)
        if inside < self.low:
            return round(self.bottom, 1)
        lowest, highest = math.log10(self.low), math.log10(self.high)
        part = (math.log10(inside) - lowest) / (highest - lowest)
        first = self.bottom - (min(ZERO_BAND, (self.bottom - self.top) / 4) if self.has_zero else 0)
        return round(first - part * (first - self.top), 1)

    @property
    def note(self) -> str | None:
        """What a reader must know of the scale, where it is not the plain one from 0."""
        if self.is_log:
            return "log scale"
        return f"scale from {tick_label(self.low)}" if self.low > 0 else None

    def ticks(self) -> tuple[Tick, ...]:
        """Round numbers from the lowest up, each higher than the one before."""
        values = _powers(self) if self.is_log else _steps(self.low, self.high, self.step)
        return tuple(Tick(value, self.y(value), tick_label(value)) for value in values)


def is_drawable(value: float) -> bool:
    """Whether a number can be drawn at all."""
    return abs(value) <= LARGEST


def value_scale(numbers: Collection[float], *, top: float, bottom: float) -> Scale:
    """A scale that holds all these numbers and ends at round ones."""
    near_zero = [0.0 if abs(number) < SMALLEST else number for number in numbers]
    low, high = min(near_zero, default=0.0), max(near_zero, default=1.0)
    smallest = min((number for number in near_zero if number > 0), default=high)
    if low >= 0 and high > LOG_FROM * smallest:
        powers = math.floor(math.log10(smallest)), math.ceil(math.log10(high))
        apart = max(1, math.ceil((powers[1] - powers[0]) / MOST_TICKS))
        return Scale(
            10.0 ** powers[0], max(10.0 ** powers[1], high), top, bottom, apart, is_log=True, has_zero=low == 0
        )
    if low <= FROM_ZERO * high or high - low < 1e-6 * high:
        low = min(low, 0.0)
    high = max(high, 0.0) if low < 0 or high > 0 else 1.0
    step = _step(high - low)
    if all(number == int(number) for number in near_zero):
        step = max(step, 1.0)
    ends = list(_steps(low, high, step))
    return Scale(ends[0], ends[-1], top, bottom, step)


def _step(span: float) -> float:
    """The next of 1, 2, 5 times a power of ten that needs few steps for a span."""
    raw = span / (MOST_TICKS - 1)
    power = 10.0 ** math.floor(math.log10(raw))
    return next((times * power for times in (1, 2, 5) if times * power >= raw * (1 - 1e-9)), 10 * power)


def _steps(low: float, high: float, step: float) -> Iterator[float]:
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return (float(f"{n * step:.12g}") for n in range(first, last + 1))


def _powers(scale: Scale) -> Iterator[float]:
    if scale.has_zero:
        yield 0.0
    first, last = round(math.log10(scale.low)), math.floor(math.log10(scale.high) + 1e-9)
    for power in range(first, last + 1, int(scale.step)):
        yield 10.0**power


def tick_label(value: float) -> str:
    """A round number in little room.

    >>> tick_label(20000.0), tick_label(1500000.0), tick_label(3e9), tick_label(0.5)
    ('20,000', '1.5 million', '3 billion', '0.5')
    """
    size = abs(value)
    if size >= 1e12 or 0 < size < 1e-4:
        return f"{value:.3g}"
    for word, unit in (("billion", 1e9), ("million", 1e6)):
        if size >= unit:
            return f"{value / unit:g} {word}"
    return digits(float(f"{value:.12g}"))
