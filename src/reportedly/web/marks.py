"""A report's text with its marks, one page at a time: what a template prints, without any offsets left in it.

In: a report, its claims, what it shares with other reports, and the page wanted. Out: parts of blocks of runs, the
claims by number. The runs of a page, joined, are its text, character by character.

    arranged = arrange(claims)  # once for all that follows; a list of claims will do as well
    spans = pages(report, arranged)
    page = marked(report, arranged, overlaps, spans[0])
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from reportedly.model import Block, BlockKind, Claim, Overlap, Report, Span
from reportedly.web.marking.arranging import Arranged, arrange
from reportedly.web.marking.hidden import Hidden
from reportedly.web.marking.nouns import Mark, MarkedBlock, MarkedClaim, MarkedReport, Part, Role, Run, Shared
from reportedly.web.marking.paging import page_with, pages
from reportedly.web.marking.runs import Cutter

__all__ = [
    "Arranged",
    "Hidden",
    "Mark",
    "MarkedBlock",
    "MarkedClaim",
    "MarkedReport",
    "Part",
    "Role",
    "Run",
    "Shared",
    "arrange",
    "marked",
    "page_with",
    "pages",
]

_START = attrgetter("start")


def marked(
    report: Report, claims: Iterable[Claim] | Arranged, overlaps: Iterable[Overlap] = (), within: Span | None = None
) -> MarkedReport:
    """Mark the claims of a report, and what it shares with others, in the text ``within`` (one of its ``pages``).

    Without ``within`` all of the report is one page. Overlaps may have the report on either side; those of other
    reports are passed over. Only the page's own text is looked at.
    """
    page = within if within is not None else Span(0, len(report.text))
    numbered = _numbered(arrange(claims), page)
    shared = list(_shared(overlaps, report.id, page))
    marks = [*_marks(numbered), *((Mark(each.number, Role.SHARED), spans) for each, spans in shared)]
    cutter = Cutter(report.text, page, marks, {each.number: each for each in numbered})
    shared_by_number = {each.number: each for each, _ in shared}
    return MarkedReport(
        parts=tuple(_parts(_blocks(report, page, cutter, shared_by_number))),
        claims=tuple(numbered),
        shared=tuple(shared_by_number.values()),
    )


def _numbered(claims: Arranged, page: Span) -> list[MarkedClaim]:
    """The claims that have a mark on the page, by their numbers in the whole report."""
    found = []
    for number, claim in claims.within(page):
        spans = _all_spans(claim)
        if any(span.overlaps(page) for span in spans):
            is_continued = min(span.start for span in spans) < page.start
            found.append(MarkedClaim(number, claim, is_continued=is_continued))
    return found


def _all_spans(claim: Claim) -> tuple[Span, ...]:
    return claim.cue.spans + claim.content.spans + (claim.source.spans if claim.source is not None else ())


def _marks(numbered: Iterable[MarkedClaim]) -> Iterator[tuple[Mark, Sequence[Span]]]:
    for each in numbered:
        claim = each.claim
        if claim.source is not None:
            yield Mark(each.number, Role.SOURCE), claim.source.spans
        yield Mark(each.number, Role.CUE), claim.cue.spans
        yield Mark(each.number, Role.CONTENT), claim.content.spans


def _shared(overlaps: Iterable[Overlap], report: str, page: Span) -> Iterator[tuple[Shared, Sequence[Span]]]:
    """The overlaps with a passage on the page, seen from this report, with their passages here."""
    for number, overlap in enumerate(overlaps, start=1):
        if report not in (overlap.report, overlap.of):
            continue
        is_later = overlap.report == report
        spans = [passage.here if is_later else passage.there for passage in overlap.passages]
        on_page = [span for span in spans if span.overlaps(page)]
        if on_page:
            yield _seen(overlap, number, is_later=is_later), on_page


def _seen(overlap: Overlap, number: int, *, is_later: bool) -> Shared:
    return Shared(
        number=number,
        report=overlap.of if is_later else overlap.report,
        part=overlap.shared if is_later else overlap.shared_of,
        is_copy=overlap.is_copy and is_later,
        is_copied=overlap.is_copy and not is_later,
        reason=overlap.reason,
    )


def _pieces(blocks: Sequence[Block], page: Span) -> Iterator[tuple[Span, Block | None]]:
    """The page's blocks, and the text between them, in order, cut to the page: together they are all of it."""
    first = max(0, bisect_right(blocks, page.start, key=_START) - 1)
    at = page.start
    for block in blocks[first : bisect_left(blocks, page.end, key=_START)]:
        start, end = max(block.start, at), min(block.end, page.end)
        if start >= end:
            continue
        if at < start:
            yield Span(at, start), None
        yield Span(start, end), block
        at = end
    if at < page.end:
        yield Span(at, page.end), None


def _blocks(report: Report, page: Span, cutter: Cutter, shared_by_number: dict[int, Shared]) -> Iterator[MarkedBlock]:
    before: set[int] = set()
    for piece, block in _pieces(report.blocks, page):
        runs = tuple(cutter.runs(piece))
        numbers = dict.fromkeys(number for run in runs for number in run.shared)
        yield MarkedBlock(
            kind=block.kind if block else None,
            reason=block.reason if block else "",
            runs=runs,
            claims=tuple(claim for run in runs for claim in run.begins),
            shared=tuple(shared_by_number[number] for number in numbers if number not in before),
            is_begun=block is not None and block.start < piece.start,
            is_unfinished=block is not None and piece.end < block.end,
        )
        # What shares nothing ends nothing: the same overlap is not told of again after it.
        before = set(numbers) or before


def _parts(blocks: Iterable[MarkedBlock]) -> Iterator[Part]:
    """Blocks that follow one another, noise and article apart; what is blank goes with what stands before it."""
    together: list[MarkedBlock] = []
    is_noise: bool | None = None
    for block in blocks:
        now = is_noise if block.kind is None and block.is_blank else block.kind is BlockKind.NOISE
        if together and is_noise is not None and now is not is_noise:
            yield Part(is_noise, tuple(together))
            together = []
        together.append(block)
        is_noise = now
    if together:
        yield Part(bool(is_noise), tuple(together))
