"""A report too long for one page → the pages it is shown on."""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from reportedly.model import Claim, Report, Span

_START = attrgetter("start")
_ZWJ = "\u200d"
_EXTENDING = frozenset({"Mn", "Mc", "Me"})
"""Categories of characters that belong to the one before."""
_TONES = range(0x1F3FB, 0x1F400)
"""The colours of skin, which belong to the picture before."""


def reach(claim: Claim) -> tuple[int, int]:
    """The first and the last character of all that is marked for a claim, half-open."""
    spans = claim.cue.spans + claim.content.spans
    if claim.source is not None:
        spans += claim.source.spans
    return min(span.start for span in spans), max(span.end for span in spans)


def pages(
    report: Report, claims: Iterable[Claim], *, most_characters: int = 40_000, most_claims: int = 120
) -> list[Span]:
    """Cut a report into pages, each of at most so many characters and claims that begin on it; one at the least.

    A page ends where a block begins; inside one that is too long for a page at the end of a line, else after a blank,
    else anywhere but inside a letter with its accents. More claims than fit that begin with one character stay on one
    page.
    """
    begins = sorted(reach(claim)[0] for claim in claims)
    found = []
    at, end = 0, len(report.text)
    while at < end:
        limit = _limit(begins, at, most_characters, most_claims)
        found.append(Span(at, end if end <= limit else _cut(report, at, limit)))
        at = found[-1].end
    return found or [Span(0, 0)]


def page_with(pages: Sequence[Span], claims: Iterable[Claim], claim: str) -> int:
    """Which page the claim with this id begins on, counted from 1; the first where there is no such claim."""
    begin = next((reach(each)[0] for each in claims if each.id == claim), 0)
    return max(1, bisect_right(pages, begin, key=_START))


def _limit(begins: Sequence[int], at: int, most_characters: int, most_claims: int) -> int:
    """How far a page may reach that begins at ``at``."""
    limit = at + max(1, most_characters)
    too_many = bisect_left(begins, at) + max(1, most_claims)
    if too_many >= len(begins):
        return limit
    if begins[too_many] <= at:
        too_many = bisect_right(begins, at)
    return min(limit, begins[too_many]) if too_many < len(begins) else limit


def _cut(report: Report, at: int, limit: int) -> int:
    """The best place in ``(at, limit]`` for a page to end."""
    before = bisect_right(report.blocks, limit, key=_START) - 1
    block = report.blocks[before] if before >= 0 else None
    if block is None or block.start <= at:
        return _cut_inside(report.text, at, limit)
    # A title alone is no page: the block after it is begun on it, if that must be cut anyway.
    must_be_cut = block.end - block.start > limit - at
    return _cut_inside(report.text, at, limit) if must_be_cut and block.start < _half(at, limit) else block.start


def _half(at: int, limit: int) -> int:
    return at + (limit - at) // 2


def _cut_inside(text: str, at: int, limit: int) -> int:
    # In the second half only: a page of one short line and a page of the rest help nobody.
    half = _half(at, limit)
    for blank in "\n ":
        found = text.rfind(blank, half, limit)
        while found >= 0 and not _is_whole(text, found + 1):
            found = text.rfind(blank, half, found)
        if found >= 0:
            return found + 1
    # A letter with so many accents that it fills a page is no letter.
    return next((place for place in range(limit, at, -1) if _is_whole(text, place)), limit)


def _is_whole(text: str, place: int) -> bool:
    """Whether a text can be cut here: not before an accent, not in a picture of several, not in the end of a line."""
    before, after = text[place - 1], text[place]
    if unicodedata.category(after) in _EXTENDING or ord(after) in _TONES:
        return False
    return _ZWJ not in (before, after) and (before, after) != ("\r", "\n")
