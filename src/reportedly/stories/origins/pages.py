"""A report as this step reads it: its text with the furniture blanked out, so that offsets still hold."""

import re

from msgspec import Struct

from reportedly.model import Block, BlockKind, Report, Span

_END_OF_SENTENCE = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘(]?[A-Z0-9])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z])\.$"
)


class Page(Struct, frozen=True):
    """A report's own words. ``text`` has blanks where the page's noise stood, and one kind of apostrophe."""

    report: Report
    text: str
    blocks: tuple[Block, ...]

    @property
    def id(self) -> str:
        """The report's id."""
        return self.report.id

    def paragraph_at(self, offset: int) -> Span:
        """The block that an offset lies in; an empty span at the offset where it lies in none."""
        return next((b.span for b in self.blocks if b.start <= offset < b.end), Span(offset, offset))

    def sentence_at(self, offset: int) -> Span:
        """The sentence that an offset lies in, within its block."""
        block = self.paragraph_at(offset)
        start = block.start
        for end in _END_OF_SENTENCE.finditer(self.text, block.start, block.end):
            if _ABBREVIATED.search(self.text, start, end.start() + 1):
                continue
            if end.end() > offset:
                return Span(start, end.end())
            start = end.end()
        return Span(start, block.end)


def plain(words: str) -> str:
    """The words with one kind of apostrophe, character for character."""
    return words.replace("’", "'").replace("ʼ", "'")


def page_of(report: Report) -> Page:
    """The report's own text, headline and captions included, datelines too."""
    blocks = report.body()
    kept = [" "] * len(report.text)
    for block in blocks:
        kept[block.start : block.end] = report.text[block.start : block.end]
    return Page(report, plain("".join(kept)), tuple(sorted(blocks, key=lambda b: b.start)))


def told(page: Page) -> tuple[Block, ...]:
    """The blocks that are written in sentences: no headline, whose capitals make names of any words."""
    return tuple(b for b in page.blocks if b.kind not in (BlockKind.HEADLINE, BlockKind.DATELINE))


def outlet_of(report: Report) -> str:
    """What readers know a report's outlet by; the host of its address, or its id, where it names none."""
    if report.outlet:
        return report.outlet.removeprefix("The ").removeprefix("the ")
    host = re.match(r"https?://(?:www\.)?([^/:]+)", report.url or "")
    return host[1] if host else f"report {report.id}"
