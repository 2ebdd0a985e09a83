"""Who is cited by whom in a story, from the reports back to the origins: what the drawing of the sources shows.

A report leads to the first link of each claim's chain, each link to the next, the last to the origin. What nobody is
named for leads to nothing: it is the report's own. Copies are folded under their original, for they add no way.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import pairwise

from msgspec import Struct

from reportedly.brief import report_lines
from reportedly.brief.lines import ReportLine
from reportedly.dossier import Dossier
from reportedly.model import Claim, Origin


class SourceKind(StrEnum):
    """What a node of the drawing is: a report, somebody through whom it came, or where it first came from."""

    REPORT = "report"
    LINK = "link"
    ORIGIN = "origin"


class Source(Struct, frozen=True):
    """A node: a report (``key`` is its id) or a name. ``claims`` counts what rests on it.

    ``copies``: the reports that are copies of this one.
    """

    key: str
    name: str
    kind: SourceKind
    claims: int
    report: ReportLine | None = None
    copies: tuple[ReportLine, ...] = ()


class Citation(Struct, frozen=True):
    """That one node cites another, in so many claims; ``is_circular``: on a ring of outlets that cite one another.

    ``example`` is the id of one claim that does.
    """

    citing: str
    cited: str
    claims: int
    example: str
    is_circular: bool


class Sources(Struct, frozen=True):
    """The drawing's nodes, reports first in the ledger's order, and who cites whom."""

    nodes: tuple[Source, ...]
    citations: tuple[Citation, ...]


def sources_of(dossier: Dossier) -> Sources:
    """Who is cited by whom in a story. Only claims with an origin that somebody names are drawn."""
    lines = {line.report: line for line in report_lines(dossier)}
    copies: dict[str, list[ReportLine]] = defaultdict(list)
    for line in lines.values():
        if line.copy_of is not None:
            copies[line.copy_of].append(line)
    outlets = _outlets(lines.values())
    ringed = {id for circle in dossier.traced.circles for id in circle.claims}
    ways: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    resting: dict[str, set[str]] = defaultdict(set)
    ends: dict[str, None] = {}
    for claim in dossier.traced.claims:
        if lines[claim.report].copy_of is not None:
            continue
        names = _names(claim, dossier.traced.origin_by_id[claim.id])
        way = [claim.report, *(outlets.get(name, name) for name in names)]
        for citing, cited in _steps(way):
            ways[citing, cited].append(claim)
        for key in way:
            resting[key].add(claim.id)
        if names:
            ends.setdefault(way[-1])
    named = [key for key in resting if key not in lines]
    return Sources(
        nodes=(
            *(_report_node(line, copies[line.report], len(resting[line.report])) for line in _originals(lines)),
            *(
                _name_node(key, SourceKind.ORIGIN if key in ends else SourceKind.LINK, len(resting[key]))
                for key in named
            ),
        ),
        citations=tuple(
            Citation(citing, cited, len(claims), claims[0].id, any(claim.id in ringed for claim in claims))
            for (citing, cited), claims in ways.items()
        ),
    )


def _names(claim: Claim, origin: Origin) -> list[str]:
    """The links of a claim's chain and its origin, from the one the reporter read or heard back to the first.

    The party of somebody whom only one report can tell apart carries the link's name ("two officials (Radio Ardun)"):
    it stands for both.
    """
    names = list(claim.chain)
    if claim.speaker is not None and claim.speaker not in names:
        names.append(claim.speaker)
    if origin.is_known:
        names = [name for name in names if name != origin.party and not origin.party.startswith(f"{name} (")]
        names.append(origin.party)
    return names


def _steps(way: Sequence[str]) -> Iterable[tuple[str, str]]:
    return ((a, b) for a, b in pairwise(way) if a != b)


def _outlets(lines: Iterable[ReportLine]) -> dict[str, str]:
    """The report that stands for an outlet where others cite it by name: its only one that is no copy."""
    held: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        if line.outlet is not None and line.copy_of is None:
            held[line.outlet].append(line.report)
    return {outlet: reports[0] for outlet, reports in held.items() if len(reports) == 1}


def _originals(lines: dict[str, ReportLine]) -> list[ReportLine]:
    return [line for line in lines.values() if line.copy_of is None]


def _report_node(line: ReportLine, copies: Sequence[ReportLine], claims: int) -> Source:
    name = line.outlet or line.title or line.report
    return Source(line.report, name, SourceKind.REPORT, claims, line, tuple(copies))


def _name_node(name: str, kind: SourceKind, claims: int) -> Source:
    return Source(name, name, kind, claims)
