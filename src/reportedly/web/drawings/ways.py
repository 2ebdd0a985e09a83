"""The drawing of the sources as a nested list: each report, whom it cites, whom those cite."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import accumulate

from msgspec import Struct

from reportedly.brief.sourced import SourceKind
from reportedly.web.drawings.folded import Arrow, Folded, is_rest
from reportedly.web.drawings.names import one_line


class Way(Struct, frozen=True):
    """A node by its name, in how many claims it is cited here (0 for a report), and whom it cites in its turn."""

    name: str
    claims: int
    is_circular: bool
    cites: tuple["Way", ...] = ()


def ways_of(sources: Folded) -> tuple[Way, ...]:
    """The ways from each report that is drawn by itself. What a name cites stands once under each report, so that a
    ring ends; what the rest cites is not told."""
    cited: dict[str, list[Arrow]] = defaultdict(list)
    for each in sources.arrows:
        cited[each.citing].append(each)
    name_by_key = {node.key: one_line(node.name) for node in sources.nodes}
    reports = [node.key for node in sources.nodes if node.kind is SourceKind.REPORT and not is_rest(node.key)]
    ways = [Way(name_by_key[key], 0, False, _cited_by(key, cited, name_by_key, {key})) for key in reports]
    sizes = accumulate(map(_size, ways))
    return tuple(way for way, size in zip(ways, sizes, strict=True) if size <= MOST_LISTED or way is ways[0])


MOST_LISTED = 160
"""Lines of the list; the reports after those are told by the drawing alone."""


def _size(way: Way) -> int:
    return 1 + sum(map(_size, way.cites))


def _cited_by(
    key: str, cited: Mapping[str, Sequence[Arrow]], name_by_key: Mapping[str, str], told: set[str]
) -> tuple[Way, ...]:
    ways = []
    for each in cited.get(key, ()):
        further: tuple[Way, ...] = ()
        if each.cited not in told and not is_rest(each.cited):
            told.add(each.cited)
            further = _cited_by(each.cited, cited, name_by_key, told)
        ways.append(Way(name_by_key[each.cited], each.claims, each.is_circular, further))
    return tuple(ways)
