"""Many overlaps → for each copy the one report that it is listed as a copy of."""

from collections.abc import Iterable

from reportedly.model import Overlap


def originals(overlaps: Iterable[Overlap]) -> dict[str, Overlap]:
    """Choose for each report that is a copy one overlap, by the report's id; the order of ``overlaps`` is no matter.

    Of several reports that it copies, it is the one of which it has the largest part (the smaller id where parts are
    equal); and where that one is a copy itself, of a report that this one copies too, the first in that line. So
    where B copies A, and C both, C is listed as a copy of A; where C copies B only, of B.

    >>> originals([])
    {}
    """
    copies: dict[str, dict[str, Overlap]] = {}
    for overlap in overlaps:
        if overlap.is_copy:
            copies.setdefault(overlap.report, {})[overlap.of] = overlap
    nearest = {report: min(found.values(), key=_rank).of for report, found in copies.items()}
    chosen = {report: found[_first_in_line(report, nearest, found)] for report, found in copies.items()}
    for report in _closing_rings(chosen):
        del chosen[report]
    return dict(sorted(chosen.items()))


def _rank(overlap: Overlap) -> tuple[float, str]:
    return (-overlap.shared, overlap.of)


def _first_in_line(report: str, nearest: dict[str, str], found: dict[str, Overlap]) -> str:
    original = nearest[report]
    seen = {report, original}
    while (before := nearest.get(original)) in found and before not in seen:
        original = before
        seen.add(original)
    return original


def _closing_rings(chosen: dict[str, Overlap]) -> set[str]:
    """Of each ring of reports that are copies of one another, the smallest id: it stays as the original.

    Three reports can make a ring where one has a day and two have times of that day: times order those two, and
    completeness orders the third against each.
    """
    closing = set()
    for start in chosen:
        line = [start]
        while (before := chosen[line[-1]].of) in chosen and before not in line:
            line.append(before)
        if before == start:
            closing.add(min(line))
    return closing
