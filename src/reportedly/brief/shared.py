"""Copies, passages worth naming, and outlets that cite one another in a ring."""

from collections.abc import Iterable, Mapping, Sequence

from reportedly.brief.asked import places_of
from reportedly.brief.lines import CircleLine, Place, SharedLine
from reportedly.model import Circle, Claim, Overlap, Passage, Report
from reportedly.stories.copies import originals

WORTH_NAMING = 8
"""Words in one piece that a passage has at the least to be told of in a brief: less is a name with its title."""


def shared_lines(overlaps: Sequence[Overlap], report_by_id: Mapping[str, Report]) -> tuple[SharedLine, ...]:
    """Each copy once, with its original; then the passages that other reports share, the longest first.

    What a report shares with a copy of the same text is told once, with the original.
    """
    original_by_copy = originals(overlaps)
    copied = [_line(overlap, report_by_id) for overlap in original_by_copy.values()]
    rest = [
        _line(overlap, report_by_id)
        for overlap in overlaps
        if not overlap.is_copy
        and not {overlap.report, overlap.of} & original_by_copy.keys()
        and longest_of(overlap.passages).words >= WORTH_NAMING
    ]
    rest.sort(key=lambda line: (-line.words, line.here, line.there))
    return (*copied, *rest)


def _line(overlap: Overlap, report_by_id: Mapping[str, Report]) -> SharedLine:
    longest = longest_of(overlap.passages)
    return SharedLine(
        is_copy=overlap.is_copy,
        shared=overlap.shared,
        words=sum(passage.words for passage in overlap.passages),
        text=longest.here.of(report_by_id[overlap.report].text),
        reason=overlap.reason,
        here=Place(overlap.report, longest.here.start),
        there=Place(overlap.of, longest.there.start),
    )


def longest_of(passages: Sequence[Passage]) -> Passage:
    """The passage of most words; the first of several."""
    return max(passages, key=lambda passage: (passage.words, -passage.here.start))


def circle_lines(circles: Iterable[Circle], claim_by_id: Mapping[str, Claim]) -> tuple[CircleLine, ...]:
    """Each ring with the places where its outlets cite one another."""
    return tuple(
        CircleLine(
            circle.outlets,
            circle.reason,
            places_of((claim_by_id[id].report, claim_by_id[id].cue.hull.start) for id in circle.claims),
        )
        for circle in circles
    )
