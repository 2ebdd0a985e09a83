"""Two reports → what they have in common: passages with their places in both, and whether one copies the other."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from reportedly.model import Overlap, Passage, Report, Span
from reportedly.stories.copies.judging import judge
from reportedly.stories.copies.precedence import in_order
from reportedly.stories.copies.stretches import REACH, Stretch, find_stretches
from reportedly.stories.copies.words import Text, text_of

WORTH_NAMING = 8
"""Words that a shared passage has at the least, edits between its stretches aside. Less is a name with its title, or
a stock phrase ("said in a statement on Monday"). Some stock phrases are longer: the price of short quotations."""


def overlap_of(a: Report, b: Report) -> Overlap | None:
    """Say what two reports share; the same for (b, a). None where they share no passage worth naming.

    ``report`` of the overlap is the later of the two, ``of`` the earlier (see ``precedence``). A passage is a run of
    equal words within one paragraph of each, letter case and the kind of apostrophe aside: an edited sentence is told
    as several passages, without its edits. Passages follow the later report, and do not overlap in it; where it
    repeats itself, two of them may point at one place of the earlier.
    """
    if a.id == b.id:
        return None
    text_by_id = {report.id: text_of(report) for report in (a, b)}
    order = in_order(a, b, words_by_id={id: len(text.words) for id, text in text_by_id.items()})
    later, earlier = text_by_id[order.report.id], text_by_id[order.of.id]
    stretches = list(_worth_naming(find_stretches(later.words, earlier.words)))
    if not stretches:
        return None
    passages = tuple(_passages(later, earlier, stretches))
    judged = judge(later, stretches)
    return Overlap(
        report=order.report.id,
        of=order.of.id,
        shared=_part((range(s.here, s.here_end) for s in stretches), later),
        shared_of=_part((range(s.there, s.there_end) for s in stretches), earlier),
        passages=passages,
        is_copy=judged.is_copy,
        reason="; ".join(filter(None, (judged.reason, order.reason))),
    )


def _worth_naming(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """Stretches that follow one another in both texts make a passage together; short passages are left out."""
    number = 0
    numbered = []
    for at, stretch in enumerate(stretches):
        number += at > 0 and not _follows(stretches[at - 1], stretch)
        numbered.append((number, stretch))
    for _, group in groupby(numbered, key=lambda pair: pair[0]):
        together = [stretch for _, stretch in group]
        if sum(stretch.words for stretch in together) >= WORTH_NAMING:
            yield from together


def _follows(before: Stretch, after: Stretch) -> bool:
    return after.here - before.here_end <= REACH and 0 <= after.there - before.there_end <= REACH


def _passages(later: Text, earlier: Text, stretches: Iterable[Stretch]) -> Iterator[Passage]:
    """Stretches as spans, cut where either report begins a new paragraph: what stands between is not shared."""
    for stretch in stretches:
        start = 0
        for at in range(1, stretch.words + 1):
            here, there = stretch.here + at, stretch.there + at
            if at == stretch.words or here in later.breaks or there in earlier.breaks:
                yield Passage(
                    Span(later.spans[stretch.here + start].start, later.spans[here - 1].end),
                    Span(earlier.spans[stretch.there + start].start, earlier.spans[there - 1].end),
                    at - start,
                )
                start = at


def _part(ranges: Iterable[range], text: Text) -> float:
    """The part of a text's words that lie in ranges of their positions, each counted once."""
    return round(len({position for found in ranges for position in found}) / len(text.words), 4)
