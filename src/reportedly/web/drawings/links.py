"""The links between the bars of the sources: smooth curves, as wide as claims go that way."""

import math
from collections import defaultdict
from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from reportedly.web.drawings.bars import BAR, PORT, Bars
from reportedly.web.drawings.folded import Arrow, is_rest

WIDEST = 7.0
BULGE = 26.0
"""How far a link between two of one column swings out, at the least."""


class Side(StrEnum):
    """The side of a bar at which a link meets it."""

    LEFT = "left"
    RIGHT = "right"


class Link(Struct, frozen=True):
    """That a node cites another: a curve as wide as many claims.

    ``arrow``: the tip of one that does not lead to the right. ``word``: where the word stands on a ring, once between
    any two of it. ``is_faint``: to or from the rest, which many links lead to.
    """

    path: str
    width: float
    is_circular: bool
    arrow: str | None
    word: tuple[float, float] | None
    is_faint: bool


class End(Struct, frozen=True):
    """Where a link meets a bar."""

    x: float
    y: float
    side: Side


def links_of(arrows: Sequence[Arrow], bars: Bars) -> dict[str, tuple[Link, ...]]:
    """The links that lead from each node."""
    ends = _ends(arrows, bars)
    links: dict[str, list[Link]] = defaultdict(list)
    worded: set[frozenset[str]] = set()
    for each in arrows:
        pair = frozenset((each.citing, each.cited))
        has_word = each.is_circular and pair not in worded
        worded |= {pair} if has_word else set()
        links[each.citing].append(_link(each, ends[each, True], ends[each, False], has_word=has_word))
    return {key: tuple(own) for key, own in links.items()}


def _ends(arrows: Sequence[Arrow], bars: Bars) -> dict[tuple[Arrow, bool], End]:
    """Where each link begins (True) and ends (False). Those that meet a bar on one side are spread over it in the order
    of their other ends."""
    meeting: dict[tuple[str, Side], list[tuple[float, Arrow, bool]]] = defaultdict(list)
    for each in arrows:
        start, end = _sides(each, bars)
        meeting[each.citing, start].append((bars.middle(each.cited), each, True))
        meeting[each.cited, end].append((bars.middle(each.citing), each, False))
    ends: dict[tuple[Arrow, bool], End] = {}
    for (key, side), found in meeting.items():
        x = bars.x[key] + (BAR if side is Side.RIGHT else 0)
        ordered = sorted(found, key=lambda each: (each[0], each[1].citing, each[1].cited))
        for (_, arrow, is_start), y in zip(ordered, _ports(len(ordered), key, bars), strict=True):
            ends[arrow, is_start] = End(x, y, side)
    return ends


def _sides(arrow: Arrow, bars: Bars) -> tuple[Side, Side]:
    """At which sides a link begins and ends: it leads to the right, unless the one cited does not stand there. Within
    a column it swings out to where no labels are."""
    here, there = bars.column[arrow.citing], bars.column[arrow.cited]
    if here < there:
        return Side.RIGHT, Side.LEFT
    if here > there:
        return Side.LEFT, Side.RIGHT
    return (Side.RIGHT, Side.RIGHT) if here == 0 else (Side.LEFT, Side.LEFT)


def _ports(number: int, key: str, bars: Bars) -> list[float]:
    apart = min(PORT, (bars.height[key] - 2) / number)
    return [round(bars.middle(key) + (n - (number - 1) / 2) * apart, 1) for n in range(number)]


def _link(arrow: Arrow, start: End, end: End, *, has_word: bool) -> Link:
    swing = _swing(start, end)
    a = start.x + (swing if start.side is Side.RIGHT else -swing)
    b = end.x + (swing if end.side is Side.RIGHT else -swing)
    is_faint = is_rest(arrow.citing) or is_rest(arrow.cited)
    leads_on = (start.side, end.side) == (Side.RIGHT, Side.LEFT)
    return Link(
        path=f"M{start.x:g} {start.y:g}C{a:g} {start.y:g} {b:g} {end.y:g} {end.x:g} {end.y:g}",
        width=round(min(WIDEST, 1 + 1.1 * math.log2(arrow.claims or 1)), 1),
        is_circular=arrow.is_circular,
        arrow=None if leads_on or is_faint else _tip(end),
        word=(round((start.x + end.x + 3 * (a + b)) / 8, 1), round((start.y + end.y) / 2, 1)) if has_word else None,
        is_faint=is_faint,
    )


def _swing(start: End, end: End) -> float:
    if start.side is end.side:
        return round(BULGE + min(60.0, abs(end.y - start.y) / 4), 1)
    return round(abs(end.x - start.x) / 2, 1)


def _tip(end: End) -> str:
    back = 6 if end.side is Side.RIGHT else -6
    return f"M{end.x:g} {end.y:g}l{back}-3.5v7z"
