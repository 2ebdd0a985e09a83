"""Marks that would lie on one another step aside."""

from collections.abc import Sequence

from msgspec import Struct

APART = 14.0
"""How far from middle to middle two marks must stand that share a height."""
EDGE = 8.0
"""How near a mark's middle may come to the side."""


class Spot(Struct, frozen=True):
    """The room a mark takes: its middle across, and from top to bottom."""

    x: float
    top: float
    bottom: float


def dodged(spots: Sequence[Spot], width: float) -> list[float]:
    """How far each mark steps aside, in the order given: not at all, or as little as keeps it clear of those before.

    Where no room is clear within the width it takes the nearest place that is crowded least.
    """
    placed: list[Spot] = []
    steps: list[float] = []
    for spot in spots:
        near = [other for other in placed if other.top < spot.bottom and spot.top < other.bottom]
        step = min(_steps_aside(spot.x, width), key=lambda step: (_crowd(spot.x + step, near), abs(step), -step))
        steps.append(step)
        placed.append(Spot(spot.x + step, spot.top, spot.bottom))
    return steps


def _steps_aside(x: float, width: float) -> list[float]:
    most = int(width // APART)
    inside = [n * APART for n in range(-most, most + 1) if EDGE <= x + n * APART <= width - EDGE]
    return inside or [0.0]


def _crowd(x: float, near: Sequence[Spot]) -> int:
    return sum(abs(other.x - x) < APART - 0.5 for other in near)
