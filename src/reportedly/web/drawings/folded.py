"""The sources of a story as many as can be drawn: those that most rests on, the rest as one node of their kind."""

from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct

from reportedly.brief.sourced import Citation, Source, SourceKind, Sources
from reportedly.wording import count

MOST = {SourceKind.REPORT: 12, SourceKind.LINK: 10, SourceKind.ORIGIN: 14}
"""How many nodes of a kind are drawn by themselves."""
MORE = {
    SourceKind.REPORT: "and {} more reports",
    SourceKind.LINK: "and {} more between",
    SourceKind.ORIGIN: "and {} more",
}
REST = "\x00"
"""The keys of nodes that stand for the rest begin so, as no id or name does."""


class Arrow(Struct, frozen=True):
    """That one node cites another, in so many claims; ``is_circular``: somewhere on a ring."""

    citing: str
    cited: str
    claims: int
    is_circular: bool


class Folded(Struct, frozen=True):
    """The nodes to draw, each kind in the order given, and who cites whom among them."""

    nodes: tuple[Source, ...]
    arrows: tuple[Arrow, ...]


def folded(sources: Sources) -> Folded:
    """Those that most claims rest on, and one node for the rest of each kind; citations are added up."""
    drawn: list[Source] = []
    key_by_key: dict[str, str] = {}
    for kind, most in MOST.items():
        own = [node for node in sources.nodes if node.kind is kind]
        kept, rest = _parted(own, most)
        drawn += kept
        if rest:
            drawn.append(_rest(kind, rest))
        key_by_key |= {node.key: node.key for node in kept} | {node.key: REST + kind for node in rest}
    return Folded(tuple(drawn), _added_up(sources.citations, key_by_key))


def _parted(nodes: Sequence[Source], most: int) -> tuple[list[Source], list[Source]]:
    """The nodes to draw and the rest, in the order given. One that would stand for one other stands for itself."""
    if len(nodes) <= most + 1:
        return list(nodes), []
    first = {node.key for node in sorted(nodes, key=lambda node: (-node.claims, node.name, node.key))[:most]}
    return [node for node in nodes if node.key in first], [node for node in nodes if node.key not in first]


def _rest(kind: SourceKind, rest: Sequence[Source]) -> Source:
    return Source(REST + kind, MORE[kind].format(len(rest)), kind, sum(node.claims for node in rest))


def _added_up(citations: Sequence[Citation], key_by_key: dict[str, str]) -> tuple[Arrow, ...]:
    claims: dict[tuple[str, str], int] = defaultdict(int)
    circular: set[tuple[str, str]] = set()
    for each in citations:
        if each.citing not in key_by_key or each.cited not in key_by_key:
            continue
        pair = key_by_key[each.citing], key_by_key[each.cited]
        if pair[0] != pair[1]:
            claims[pair] += each.claims
            circular |= {pair} if each.is_circular else set()
    return tuple(Arrow(*pair, claims=number, is_circular=pair in circular) for pair, number in sorted(claims.items()))


def is_rest(key: str) -> bool:
    """Whether a node stands for several that are not drawn."""
    return key.startswith(REST)


def claims_in_words(number: int) -> str:
    """ "1 claim", "12 claims"."""
    return count(number, "claim")
