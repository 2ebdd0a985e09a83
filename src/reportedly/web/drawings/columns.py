"""In which column each source stands and in which order, so that few links cross."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from reportedly.brief.sourced import SourceKind
from reportedly.web.drawings.folded import Arrow, Folded, is_rest

MOST_BETWEEN = 2
"""How many columns stand between the reports and the origins at most."""
SWEEPS = 6


def columns_of(sources: Folded) -> list[list[str]]:
    """The keys in their columns, reports first and origins last, each column from the top.

    Those between stand as far from the reports as the longest way to them is. In a ring there is no longest way: its
    members stand together in the last of the columns between. What the rest cites moves nobody.
    """
    kinds = {node.key: node.kind for node in sources.nodes}
    between = [key for key, kind in kinds.items() if kind is SourceKind.LINK]
    distance = dict.fromkeys(between, 1)
    drawn = {key for key in between if not is_rest(key)}
    steps = [(each.citing, each.cited) for each in sources.arrows if {each.citing, each.cited} <= drawn]
    for _ in range(MOST_BETWEEN):
        distance |= {
            b: min(MOST_BETWEEN, max(distance[b], *(distance[a] + 1 for a, c in steps if c == b))) for _, b in steps
        }
    columns = [[key for key, kind in kinds.items() if kind is SourceKind.REPORT]]
    columns += [[key for key in between if distance[key] == n] for n in range(1, MOST_BETWEEN + 1)]
    columns += [[key for key, kind in kinds.items() if kind is SourceKind.ORIGIN]]
    return [
        sorted(column, key=lambda key: _rank(key, sources.arrows))
        for column in untangled([column for column in columns if column], sources.arrows)
    ]


def _rank(key: str, arrows: Sequence[Arrow]) -> int:
    """What stands for the rest stands last, and before it what is linked with nothing."""
    if is_rest(key):
        return 2
    return 0 if any(key in (each.citing, each.cited) for each in arrows) else 1


def untangled(columns: Sequence[Sequence[str]], arrows: Sequence[Arrow]) -> list[list[str]]:
    """The same columns, ordered so that few links cross: each node moves to the middle of those it is linked with,
    back and forth; the best order met is kept."""
    near: dict[str, list[str]] = defaultdict(list)
    for each in arrows:
        near[each.citing].append(each.cited)
        near[each.cited].append(each.citing)
    best = current = [sorted(column) if n else list(column) for n, column in enumerate(columns)]
    fewest = crossings(current, arrows)
    for sweep in range(SWEEPS):
        current = [list(column) for column in current]
        there = range(1, len(current)) if sweep % 2 == 0 else range(len(current) - 2, -1, -1)
        for n in there:
            height = _heights(current)
            current[n].sort(key=lambda key: _middle(key, near, height))
        if (now := crossings(current, arrows)) < fewest:
            best, fewest = current, now
        if not fewest:
            break
    return best


def _heights(columns: Sequence[Sequence[str]]) -> dict[str, float]:
    """How far down each node stands in its column, from 0 to 1."""
    return {key: (at + 0.5) / len(column) for column in columns for at, key in enumerate(column)}


def _middle(key: str, near: Mapping[str, Sequence[str]], height: Mapping[str, float]) -> float:
    around = near.get(key, ())
    return sum(height[other] for other in around) / len(around) if around else height[key]


def crossings(columns: Sequence[Sequence[str]], arrows: Sequence[Arrow]) -> int:
    """How many pairs of links cross, as far as both run between the same columns."""
    height = _heights(columns)
    column = {key: n for n, own in enumerate(columns) for key in own}
    runs: dict[tuple[int, int], list[tuple[float, float]]] = defaultdict(list)
    for each in arrows:
        a, b = sorted((each.citing, each.cited), key=lambda key: column[key])
        runs[column[a], column[b]].append((height[a], height[b]))
    return sum((a[0] - b[0]) * (a[1] - b[1]) < 0 for ends in runs.values() for a, b in combinations(ends, 2))
