"""Spans that overlap and nest → the fewest stretches in which the same labels hold."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reportedly.model import Span
from reportedly.web.marking.hidden import hidden, hidden_in
from reportedly.web.marking.nouns import Mark, MarkedClaim, Role, Run

type Labelled[T] = tuple[Span, T]
type Stretch[T] = tuple[Span, tuple[T, ...]]


def stretches[T: Any](labelled: Iterable[Labelled[T]], within: Span) -> Iterator[Stretch[T]]:
    """Cut ``within`` wherever the set of labels changes, and nowhere else; labels of each stretch in their order.

    Spans may overlap, nest, touch, or reach out of ``within``, two of one label as well.

    >>> list(stretches([(Span(1, 3), "a"), (Span(2, 4), "b")], Span(0, 3)))
    [(Span(start=0, end=1), ()), (Span(start=1, end=2), ('a',)), (Span(start=2, end=3), ('a', 'b'))]
    """
    changes = _changes(labelled, within)
    times: Counter[T] = Counter()
    now: tuple[T, ...] = ()
    at = within.start
    for position in sorted(changes):
        for label, more in changes[position]:
            times[label] += more
            if not times[label]:
                del times[label]
        then = tuple(sorted(times))
        if then != now:
            if at < position:
                yield Span(at, position), now
            at, now = position, then
    if at < within.end:
        yield Span(at, within.end), now


def _changes[T](labelled: Iterable[Labelled[T]], within: Span) -> dict[int, list[tuple[T, int]]]:
    """At which position which labels begin (+1) and end (-1)."""
    changes: dict[int, list[tuple[T, int]]] = defaultdict(list)
    for span, label in labelled:
        start, end = max(span.start, within.start), min(span.end, within.end)
        if start < end:
            changes[start].append((label, 1))
            changes[end].append((label, -1))
    return changes


class Cutter:
    """Cuts the text of one page into runs, from its beginning to its end: ``runs`` is called for stretches in order.

    It remembers which claims have begun, so that each begins in one run.
    """

    def __init__(
        self, text: str, within: Span, labelled: Iterable[Labelled[Mark]], claim_by_number: dict[int, MarkedClaim]
    ) -> None:
        self._text = text
        self._stretches: Sequence[Stretch[Mark]] = list(stretches(labelled, within))
        self._next = 0
        self._to_begin = dict(claim_by_number)

    def runs(self, piece: Span) -> Iterator[Run]:
        """The runs of a piece of the page; the pieces must follow one another."""
        while self._next < len(self._stretches):
            span, marks = self._stretches[self._next]
            start, end = max(span.start, piece.start), min(span.end, piece.end)
            if start >= end:
                return
            yield from self._visible_and_hidden(Span(start, end), marks)
            if span.end > piece.end:
                return
            self._next += 1

    def _visible_and_hidden(self, span: Span, marks: tuple[Mark, ...]) -> Iterator[Run]:
        at = span.start
        for found in hidden_in(self._text, span):
            if at < found.start:
                yield self._run(Span(at, found.start), marks)
            yield self._run(found, marks, is_hidden=True)
            at = found.end
        if at < span.end:
            yield self._run(Span(at, span.end), marks)

    def _run(self, span: Span, marks: tuple[Mark, ...], *, is_hidden: bool = False) -> Run:
        text = span.of(self._text)
        of_claims = tuple(mark for mark in marks if mark.role is not Role.SHARED)
        begun = [self._to_begin.pop(mark.number, None) for mark in of_claims]
        return Run(
            text,
            of_claims,
            tuple(mark.number for mark in marks if mark.role is Role.SHARED),
            tuple(claim for claim in begun if claim is not None),
            hidden(text) if is_hidden else None,
        )
