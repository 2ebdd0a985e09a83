"""What people corrected in the grouping → which reports must stand together, which must not, and whose links count.

A correction speaks of reports, so that it holds whatever is added later. To let a report be moved without breaking
its old story apart, each report stands on a *place*: at first the place of its own links. In the order of their
numbers the corrections mean:

move    The report takes a new place, without links, together with the place on which ``anchor`` then stands. Its old
        place stays where it was, empty, with its links and with all that was said of it before: whatever it held
        together still holds.
merge   The places of the two reports are together, and so are the groups around them.
split   The places of ``reports`` are together with one another, those that were left with ``anchor`` together with
        that of ``anchor``, and the two are never in one group. What comes later and links to both goes with the
        stronger side.

Where two corrections contradict one another the one with the higher number wins, and only what contradicts it falls
away. A correction that names a report that is not there yet waits for it.
"""

from collections.abc import Iterable
from operator import attrgetter

from msgspec import Struct

from reportedly.model import Amendment, Correction
from reportedly.stories.grouping.unions import Unions

type Place = tuple[str, int]
"""A report and the number of the correction that moved it here; 0 is the place of its own links."""


class Constraints(Struct, frozen=True):
    """What corrections come to. ``place_by_report`` holds only the reports that were moved."""

    together: tuple[tuple[Place, Place], ...]
    apart: tuple[tuple[Place, Place], ...]
    place_by_report: dict[str, Place]


class _Said(Struct, frozen=True):
    """One thing that a correction says of two places."""

    one: Place
    other: Place
    is_together: bool


def constraints_of(corrections: Iterable[Correction]) -> Constraints:
    """What corrections come to, whatever order they are given in; a later one wins over those that it contradicts.

    What is undone, or says nothing of the grouping, comes to nothing.
    """
    place_by_report: dict[str, Place] = {}
    said = [
        one
        for correction in sorted(corrections, key=attrgetter("number"))
        if correction.kind.is_of_grouping and correction.undone is None
        for one in _said_by(correction, place_by_report)
    ]
    kept = _without_contradictions(said)
    return Constraints(
        together=tuple((s.one, s.other) for s in kept if s.is_together),
        apart=tuple((s.one, s.other) for s in kept if not s.is_together),
        place_by_report=place_by_report,
    )


def _said_by(correction: Correction, place_by_report: dict[str, Place]) -> list[_Said]:
    """What a correction says of the places as they are then; a move gives its report a new one."""
    reports = [report for report in correction.reports if report != correction.anchor]
    anchor = place_by_report.get(correction.anchor, (correction.anchor, 0))
    if correction.kind is Amendment.MOVE:
        place_by_report.update({report: (report, correction.number) for report in reports})
    places = [place_by_report.get(report, (report, 0)) for report in reports]
    if correction.kind is not Amendment.SPLIT:
        return [_Said(place, anchor, True) for place in places]
    left = [place_by_report.get(report, (report, 0)) for report in correction.left if report not in correction.reports]
    together = [_Said(places[0], place, True) for place in places[1:]] + [_Said(anchor, place, True) for place in left]
    return together + [_Said(place, anchor, False) for place in places]


def _without_contradictions(said: list[_Said]) -> list[_Said]:
    """The later ones first, each where nothing kept so far forbids it."""
    bound: Unions[Place] = Unions()
    kept: list[_Said] = []
    for one in reversed(said):
        if one.is_together and bound.may_join(one.one, one.other):
            bound.join(one.one, one.other)
            kept.append(one)
        elif not one.is_together and bound.may_part(one.one, one.other):
            bound.part(one.one, one.other)
            kept.append(one)
    return kept
