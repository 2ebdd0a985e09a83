"""Quotation marks: which stretches of a report stand in them, whatever marks the outlet uses.

A quotation that runs over paragraphs opens each of them anew and closes in the last; a mark
that is never closed ends with its paragraph; an apostrophe is no mark. Never an exception.
"""

import re

from msgspec import Struct

from reportedly.model import BlockKind, Report, Span

DOUBLED = re.compile(r"''|``")
"""Two single marks typed for a double one: ''like this'', as some wires set them."""

FILLER = "\u2060"
"""Stands for the second of two single marks, so that lengths stay."""

_PAIRS = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "'": "'", "‹": "›", "「": "」", "『": "』"}


class Quotation(Struct, frozen=True):
    """What stands in one pair of quotation marks, the marks included.

    ``pieces`` has one span a paragraph; ``closed`` is False where the closing mark is missing.
    """

    pieces: tuple[Span, ...]
    closed: bool

    @property
    def start(self) -> int:
        """The offset of the opening mark."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """The offset after the closing mark."""
        return self.pieces[-1].end

    @property
    def span(self) -> Span:
        """From the first mark to the last."""
        return Span(self.start, self.end)


def find_quotations(report: Report) -> tuple[Quotation, ...]:
    """The quotations of the report's own words, in order."""
    out: list[Quotation] = []
    running: list[Span] = []
    mark = ""
    text = DOUBLED.sub('"' + FILLER, report.text)
    for block in report.body():
        at = block.start
        if running:
            opened = _first_mark(text, at, block.end)
            if block.kind is BlockKind.BODY and opened is not None and text[opened] == mark:
                at = opened
            else:
                out.append(Quotation(tuple(running), closed=False))
                running = []
        for start, end, closed in _in_block(text, at, block.end):
            piece = Span(start, end)
            if closed:
                out.append(Quotation((*running, piece), closed=True))
                running = []
            else:
                running.append(piece)
                mark = text[start]
        # only the last stretch of a block can be open, and it may go on in the next
    if running:
        out.append(Quotation(tuple(running), closed=False))
    return tuple(out)


def _first_mark(text: str, start: int, end: int) -> int | None:
    while start < end and text[start].isspace():
        start += 1
    return start if start < end and text[start] in _PAIRS else None


def _in_block(text: str, start: int, end: int) -> list[tuple[int, int, bool]]:
    out: list[tuple[int, int, bool]] = []
    i = start
    while i < end:
        mark = text[i]
        if mark in _PAIRS and _opens(text, i, start, end):
            i0, close = i, _closing(text, i, end)
            if close is None and mark in "'‘":
                i += 1
                continue
            if close is None:
                out.append((i, end, False))
                break
            i = close + 2 if text[close + 1 : close + 2] == FILLER else close + 1
            out.append((i0, i, True))
        else:
            i += 1
    return out


def _opens(text: str, i: int, start: int, end: int) -> bool:
    before = text[i - 1] if i > start else " "
    after = text[i + 1] if i + 1 < end else " "
    if text[i] in "'‘":
        return not before.isalnum() and not after.isspace() and before not in '”".'
    if text[i] in '"»«':
        return not after.isspace() and not (before.isalnum() and not after.isalnum())
    return True


def _closing(text: str, i: int, end: int) -> int | None:
    mark, closers = text[i], _PAIRS[text[i]]
    for j in range(i + 1, end):
        if text[j] not in closers:
            continue
        before, after = text[j - 1], text[j + 1] if j + 1 < end else " "
        if mark in "'‘":
            if after.isalnum() or before.isspace() or j - i < 2:
                continue
            if before == "s" and _closing_after(text, j, end, closers):
                continue
        elif mark == '"' and before.isspace() and not after.isspace():
            continue
        return j
    return None


def _closing_after(text: str, i: int, end: int, closers: str) -> bool:
    """Whether a plural's apostrophe stands at ``i``: a better closing mark follows in the sentence."""
    found = re.compile(r"[.,!?…][" + re.escape(closers) + r"](?!\w)").search(text, i + 1, min(end, i + 120))
    return found is not None
