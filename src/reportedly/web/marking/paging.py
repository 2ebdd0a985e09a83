"""A report too long for one page → the pages it is shown on."""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from reportedly.model import Claim, Report, Span
from reportedly.web.marking.arranging import Arranged, arrange

_START = attrgetter("start")
_ZWJ = "\u200d"
_EXTENDING = frozenset({"Mn", "Mc", "Me"})
"""Categories of characters that belong to the one before."""
_LONGEST_LETTER = 400
"""Characters of a letter with its accents, or of a picture made of several; what has more is cut like anything else."""
_TONES = range(0x1F3FB, 0x1F400)
"""The colours of skin, which belong to the picture before."""


def pages(
    report: Report,
    claims: Iterable[Claim] | Arranged,
    *,
    most_characters: int = 40_000,
    most_claims: int = 120,
    most_blocks: int = 600,
) -> list[Span]:
    """Cut a report into pages, each of at most so many characters, claims that begin on it, and blocks; one at least.

    A page ends where a block begins; inside one that is too long for a page at the end of a line, else after a blank,
    else anywhere but inside a letter with its accents. More claims than fit that begin with one character stay on one
    page.
    """
    begins = arrange(claims).firsts
    found = []
    at, end = 0, len(report.text)
    while at < end:
        limit = min(at + max(1, most_characters), _too_many(begins, at, most_claims) or end)
        limit = min(limit, _too_many_blocks(report, at, most_blocks) or end)
        found.append(Span(at, end if end <= limit else _cut(report, at, limit)))
        at = found[-1].end
    return found or [Span(0, 0)]


def page_with(pages: Sequence[Span], claims: Iterable[Claim] | Arranged, claim: str) -> int:
    """Which page the claim with this id begins on, counted from 1; the first where there is no such claim."""
    arranged = arrange(claims)
    begin = next((at for at, each in zip(arranged.firsts, arranged.claims, strict=True) if each.id == claim), 0)
    return max(1, bisect_right(pages, begin, key=_START))


def _too_many(begins: Sequence[int], at: int, most: int) -> int | None:
    """Where the first claim begins that is too many for a page from ``at``; None where all the others fit."""
    number = bisect_left(begins, at) + max(1, most)
    if number < len(begins) and begins[number] <= at:
        number = bisect_right(begins, at)
    return begins[number] if number < len(begins) else None


def _too_many_blocks(report: Report, at: int, most: int) -> int | None:
    first = max(0, bisect_right(report.blocks, at, key=_START) - 1)
    number = first + max(1, most)
    return report.blocks[number].start if number < len(report.blocks) else None


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
    lowest = max(at, limit - _LONGEST_LETTER)
    return next((place for place in range(limit, lowest, -1) if _is_whole(text, place)), limit)


def _is_whole(text: str, place: int) -> bool:
    """Whether a text can be cut here: not before an accent, not in a picture of several, not in the end of a line."""
    before, after = text[place - 1], text[place]
    if unicodedata.category(after) in _EXTENDING or ord(after) in _TONES:
        return False
    return _ZWJ not in (before, after) and (before, after) != ("\r", "\n")
