"""Claims in the order of a report's text, so that those of one page are found without looking at all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from operator import itemgetter

from msgspec import Struct

from reportedly.model import Claim, Span


class Arranged(Struct, frozen=True):
    """The claims of one report in the order of its text; each one's number is its place, counted from 1.

    ``firsts``: where all that is marked for each begins. ``furthest``: how far those up to it reach.
    """

    claims: tuple[Claim, ...]
    firsts: tuple[int, ...]
    furthest: tuple[int, ...]

    def within(self, span: Span) -> Iterator[tuple[int, Claim]]:
        """The claims, with their numbers, that may have a mark in the span: all that have one are among them."""
        start = bisect_right(self.furthest, span.start)
        end = bisect_left(self.firsts, span.end)
        return zip(range(start + 1, end + 1), self.claims[start:end], strict=True)


def arrange(claims: Iterable[Claim] | Arranged) -> Arranged:
    """Put claims in the order of the text: by their first character, their last, their id. Done once, it is kept."""
    if isinstance(claims, Arranged):
        return claims
    placed = sorted(((*_reach(claim), claim.id, claim) for claim in claims), key=itemgetter(0, 1, 2))
    return Arranged(
        claims=tuple(claim for _, _, _, claim in placed),
        firsts=tuple(first for first, _, _, _ in placed),
        furthest=tuple(accumulate((last for _, last, _, _ in placed), max)),
    )


def _reach(claim: Claim) -> tuple[int, int]:
    """The first and the last character of all that is marked for a claim, half-open."""
    first, last = _hull(claim.cue.spans)
    for words in (claim.content, claim.source):
        if words is not None:
            start, end = _hull(words.spans)
            first, last = min(first, start), max(last, end)
    return first, last


def _hull(spans: tuple[Span, ...]) -> tuple[int, int]:
    if len(spans) == 1:
        return spans[0].start, spans[0].end
    return min(span.start for span in spans), max(span.end for span in spans)
