"""Marks that would lie on one another step aside."""

from collections.abc import Sequence

from msgspec import Struct

APART = 14.0
"""How far from middle to middle two marks must stand that share a height."""
MOST_STEPS = 5
"""How many times that far a mark steps aside at most: further off it would stand for another day."""
EDGE = 8.0
"""How near a mark's middle may come to the side."""


class Spot(Struct, frozen=True):
    """The room a mark takes: its middle across, in percent of the width, and from top to bottom."""

    x: float
    top: float
    bottom: float


def dodged(spots: Sequence[Spot], widths: Sequence[float]) -> list[float]:
    """How far each mark steps aside, in pixels and the order given: not at all, or as little as keeps it clear of those
    before at every one of these widths.

    Where no room is clear it takes the nearest place that is crowded least. It stays within the first width, which is
    the narrowest.
    """
    placed: list[tuple[Spot, float]] = []
    for spot in spots:
        near = [other for other in placed if other[0].top < spot.bottom and spot.top < other[0].bottom]
        crowds = {
            step: _crowd(spot.x, step, near, widths) for step in _steps_aside(spot.x * widths[0] / 100, widths[0])
        }
        placed.append((spot, min(crowds, key=lambda step: (crowds[step], abs(step), -step))))
    return [step for _, step in placed]


def _steps_aside(x: float, width: float) -> list[float]:
    steps = range(-MOST_STEPS, MOST_STEPS + 1)
    inside = [n * APART for n in steps if EDGE <= x + n * APART <= width - EDGE]
    return inside or [0.0]


def _crowd(x: float, step: float, near: Sequence[tuple[Spot, float]], widths: Sequence[float]) -> int:
    """How many marks one would lie on, over all widths."""
    return sum(
        abs((x - other.x) * width / 100 + step - aside) < APART - 0.5 for other, aside in near for width in widths
    )
