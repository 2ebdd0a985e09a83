"""Spans that overlap and nest → the fewest stretches in which the same labels hold, and of those the runs of a page."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reportedly.model import Span
from reportedly.web.marking.hidden import hidden, hidden_in
from reportedly.web.marking.nouns import Mark, MarkedClaim, Role, Run

type Stretch = tuple[Span, tuple[int, ...]]
"""A span and the labels that hold in all of it, in their order."""


def stretches(labelled: Iterable[tuple[Span, int]], within: Span) -> Iterator[Stretch]:
    """Cut ``within`` wherever the set of labels changes, and nowhere else.

    Spans may overlap, nest, touch, or reach out of ``within``, two of one label as well.

    >>> list(stretches([(Span(1, 3), 7), (Span(2, 4), 8)], Span(0, 3)))
    [(Span(start=0, end=1), ()), (Span(start=1, end=2), (7,)), (Span(start=2, end=3), (7, 8))]
    """
    changes = _changes(labelled, within)
    times: dict[int, int] = {}
    now: tuple[int, ...] = ()
    at = within.start
    for position in sorted(changes):
        for label, more in changes[position]:
            times[label] = times.get(label, 0) + more
            if not times[label]:
                del times[label]
        then = tuple(sorted(times))
        if then != now:
            if at < position:
                yield Span(at, position), now
            at, now = position, then
    if at < within.end:
        yield Span(at, within.end), now


def _changes(labelled: Iterable[tuple[Span, int]], within: Span) -> dict[int, list[tuple[int, int]]]:
    """At which position which labels begin (+1) and end (-1)."""
    changes: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for span, label in labelled:
        start, end = max(span.start, within.start), min(span.end, within.end)
        if start < end:
            changes[start].append((label, 1))
            changes[end].append((label, -1))
    return changes


class Cutter:
    """Cuts the text of one page into runs: ``runs`` is called for one piece of it after the other.

    ``marks``: those of claims by number, then those of overlaps, each with its spans. ``claim_by_number``: the claims,
    each of which begins in the first run that is of it.
    """

    def __init__(
        self,
        text: str,
        within: Span,
        marks: Sequence[tuple[Mark, Sequence[Span]]],
        claim_by_number: Mapping[int, MarkedClaim],
    ) -> None:
        self._text = text
        self._marks = [mark for mark, _ in marks]
        self._first_shared = sum(mark.role is not Role.SHARED for mark in self._marks)
        labelled = ((span, label) for label, (_, spans) in enumerate(marks) for span in spans)
        self._stretches = list(stretches(labelled, within))
        self._next = 0
        self._begins = _begins(marks[: self._first_shared], within, claim_by_number)

    def runs(self, piece: Span) -> Iterator[Run]:
        """The runs of a piece of the page; the pieces must follow one another."""
        while self._next < len(self._stretches):
            span, labels = self._stretches[self._next]
            start, end = max(span.start, piece.start), min(span.end, piece.end)
            if start >= end:
                return
            yield from self._runs(Span(start, end), labels)
            if span.end > piece.end:
                return
            self._next += 1

    def _runs(self, span: Span, labels: tuple[int, ...]) -> Iterator[Run]:
        """A stretch, cut where characters begin or end that cannot be seen."""
        shared_from = bisect_left(labels, self._first_shared)
        marks = tuple(self._marks[label] for label in labels[:shared_from])
        shared = tuple(self._marks[label].number for label in labels[shared_from:])
        begins = self._begins.get(span.start, ())
        for start, end, is_hidden in _seen_and_unseen(self._text, span):
            text = self._text[start:end]
            yield Run(text, marks, shared, begins, hidden(text) if is_hidden else None)
            begins = ()


def _begins(
    marks: Iterable[tuple[Mark, Sequence[Span]]], within: Span, claim_by_number: Mapping[int, MarkedClaim]
) -> dict[int, tuple[MarkedClaim, ...]]:
    """Which claims begin at which position of the page."""
    first_by_number: dict[int, int] = {}
    for mark, spans in marks:
        for span in spans:
            if span.overlaps(within):
                start = max(span.start, within.start)
                first_by_number[mark.number] = min(start, first_by_number.get(mark.number, start))
    begins: dict[int, tuple[MarkedClaim, ...]] = {}
    for number, first in first_by_number.items():
        begins[first] = (*begins.get(first, ()), claim_by_number[number])
    return begins


def _seen_and_unseen(text: str, span: Span) -> Iterator[tuple[int, int, bool]]:
    at = span.start
    for found in hidden_in(text, span):
        if at < found.start:
            yield at, found.start, False
        yield found.start, found.end, True
        at = found.end
    if at < span.end:
        yield at, span.end, False
