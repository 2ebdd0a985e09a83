"""How far down the nodes of the sources stand: none on another, each near those it is linked with."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from reportedly.web.drawings.folded import Arrow

GAP = 8.0


def tops_of(
    columns: Sequence[Sequence[str]], room_by_key: Mapping[str, float], arrows: Sequence[Arrow], *, top: float
) -> dict[str, float]:
    """The top of each node's room. The fullest column is stacked from the top; the nodes of the others stand level with
    those they are linked with, as near as order and room allow."""
    heights = [sum(room_by_key[key] for key in column) + GAP * (len(column) - 1) for column in columns]
    full = max(range(len(columns)), key=lambda n: heights[n])
    bottom = top + heights[full]
    near: dict[str, list[str]] = defaultdict(list)
    for each in arrows:
        near[each.citing].append(each.cited)
        near[each.cited].append(each.citing)
    tops: dict[str, float] = {}
    for n in sorted(range(len(columns)), key=lambda n: abs(n - full)):
        rooms = [room_by_key[key] for key in columns[n]]
        even = _evenly(rooms, top, bottom)
        wanted = [
            _level(near[key], tops, room_by_key, room) if n != full else None
            for key, room in zip(columns[n], rooms, strict=True)
        ]
        wished = [at if at is not None else by_itself for at, by_itself in zip(wanted, even, strict=True)]
        tops |= dict(zip(columns[n], pushed_apart(wished, rooms, top=top, bottom=bottom), strict=True))
    return tops


def _evenly(rooms: Sequence[float], top: float, bottom: float) -> list[float]:
    spare = (bottom - top - sum(rooms)) / max(1, len(rooms))
    return [top + sum(rooms[:n]) + spare * (n + 0.5) for n in range(len(rooms))]


def _level(
    around: Sequence[str], tops: Mapping[str, float], room_by_key: Mapping[str, float], room: float
) -> float | None:
    middles = [tops[key] + room_by_key[key] / 2 for key in around if key in tops]
    return sum(middles) / len(middles) - room / 2 if middles else None


def pushed_apart(wanted: Sequence[float], rooms: Sequence[float], *, top: float, bottom: float) -> list[float]:
    """Tops near those wanted, in the same order, none on another and all between top and bottom if they fit."""
    tops: list[float] = []
    at = top
    for want, room in zip(wanted, rooms, strict=True):
        at = max(at, want)
        tops.append(at)
        at += room + GAP
    at = bottom
    for n in range(len(tops) - 1, -1, -1):
        tops[n] = min(tops[n], at - rooms[n])
        at = tops[n] - GAP
    return [round(each, 1) for each in tops]
