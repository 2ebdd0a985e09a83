"""Bytes → report. Opens nothing; a page in, a :class:`~reportedly.model.Report` out.

The order of the steps is the order of trust: what the page says of itself comes before what its
lines look like. Nothing that a reader sees is deleted: furniture becomes ``noise`` blocks, each
with the rule that decided.
"""

import hashlib
from collections.abc import Callable

from msgspec import Struct

from reportedly import ids, settings
from reportedly.errors import BadReport
from reportedly.model import Block, BlockKind, Page, Report
from reportedly.read import html as html_layout
from reportedly.read import text as text_layout
from reportedly.read.bylines import credits, settle_credits
from reportedly.read.captions import settle_captions
from reportedly.read.datelines import split_dateline
from reportedly.read.furniture import settle_furniture, settle_notes, settle_repeats, settle_slugs, settle_wordless
from reportedly.read.handed import Handed, unpack
from reportedly.read.language import language_of
from reportedly.read.lines import WORD, Lines
from reportedly.read.metadata import NOTHING, Hint, Metadata, split_title
from reportedly.read.pleas import settle_pleas
from reportedly.read.published import decide
from reportedly.read.regions import mark_article, settle_outside
from reportedly.read.teasers import settle_comments, settle_last_headlines, settle_teasers
from reportedly.read.titles import settle_standfirst, settle_title, settle_title_again
from reportedly.read.vote import votes

__all__ = ["READERS", "read_page"]

READERS = {"text": "text/1", "html": "html/1"}
"""Name and version of the code that makes a report's text. A change in the text is a new version."""

_LIMIT = int(settings.MAX_BYTES.default or 0)

_STEPS: tuple[Callable[[Lines], Lines], ...] = (
    settle_title_again,
    settle_captions,
    settle_slugs,
    settle_notes,
    settle_credits,
)
_LATER_STEPS: tuple[Callable[[Lines], Lines], ...] = (
    settle_pleas,
    settle_teasers,
    settle_comments,
    settle_furniture,
    settle_outside,
    settle_repeats,
    settle_last_headlines,
    split_dateline,
)


class Layout(Struct, frozen=True):
    """A page's text, its lines before any is settled, and the hints of its markup."""

    text: str
    lines: Lines
    metadata: Metadata
    reader: str


def read_page(page: Page, *, max_bytes: int = _LIMIT) -> Report:
    """Read one page.

    Raises BadReport, and nothing else, where there is nothing to read: too large, empty, binary, no
    JSON object, no text or HTML in it, a page on which no word can be seen.
    """
    _refuse_size(page, max_bytes)
    handed = unpack(page)
    layout = _lay_out(handed)
    _refuse_empty(layout)
    lines = _settled(layout, handed)
    return _report(page, handed, layout, lines)


def _refuse_size(page: Page, max_bytes: int) -> None:
    if not page.raw.strip():
        raise BadReport("it is empty; there is nothing to read")
    if len(page.raw) > max_bytes:
        raise BadReport(
            f"it has {len(page.raw):,} bytes, more than the limit of {max_bytes:,}; raise --max-bytes to read it"
        )


def _refuse_empty(layout: Layout) -> None:
    if WORD.search(layout.text) is None:
        what = "the page shows no text" if layout.reader == READERS["html"] else "the text holds no word"
        raise BadReport(f"{what}; there is nothing to read")


def _lay_out(handed: Handed) -> Layout:
    if handed.html is None:
        text = handed.text or ""
        return Layout(text, text_layout.lay_out(text), NOTHING, READERS["text"])
    laid = html_layout.lay_out(handed.html)
    lines = mark_article(laid, votes(handed.html, laid.lines))
    return Layout(laid.text, lines, laid.metadata, READERS["html"])


def _settled(layout: Layout, handed: Handed) -> Lines:
    titles = (handed.title, *(hint.value for hint in layout.metadata.titles))
    lines = settle_wordless(layout.lines)
    lines = settle_title(lines, tuple(t for t in titles if t))
    for step in _STEPS:
        lines = step(lines)
    lines = settle_standfirst(lines, layout.metadata.description)
    for step in _LATER_STEPS:
        lines = step(lines)
    return tuple(line if line.kind is not None else line.settle(BlockKind.BODY, "the article") for line in lines)


def _report(page: Page, handed: Handed, layout: Layout, lines: Lines) -> Report:
    metadata = layout.metadata
    blocks = tuple(Block(line.start, line.end, line.kind or BlockKind.BODY, line.reason) for line in lines)
    url = handed.url or metadata.url
    times = decide(
        lines,
        published=_first(handed.published, metadata.published),
        updated=_first(handed.updated, metadata.updated),
        url=url,
        tongue=metadata.language,
    )
    return Report(
        id=handed.id or ids.report_id(url, page.raw),
        text=layout.text,
        sha256=hashlib.sha256(page.raw).hexdigest(),
        raw=page.raw,
        media=page.media,
        blocks=blocks,
        published=times.published,
        updated=times.updated,
        reader=layout.reader,
        encoding=handed.encoding,
        place=page.place,
        url=url,
        address=_address(page, handed),
        outlet=handed.outlet or _outlet(metadata),
        title=_words(lines, BlockKind.HEADLINE) or handed.title or next((h.value for h in metadata.titles), None),
        standfirst=_words(lines, BlockKind.STANDFIRST),
        byline=handed.byline or next((h.value for h in metadata.bylines), None) or _byline(lines),
        dateline=_words(lines, BlockKind.DATELINE),
        language=language_of(layout.text, blocks),
        served=times.served,
        seen=page.seen,
    )


def _first(given: str | None, hints: tuple[Hint, ...]) -> tuple[Hint, ...]:
    return (Hint(given, "handed over with the text"), *hints) if given else hints


def _words(lines: Lines, kind: BlockKind) -> str | None:
    """The words of the first line of a kind."""
    return next((line.text for line in lines if line.kind is kind), None)


def _byline(lines: Lines) -> str | None:
    found = (credits(line.text) for line in lines if line.kind is BlockKind.NOISE and line.reason == "a byline")
    return next((c.byline for c in found if c and c.byline), None)


def _outlet(metadata: Metadata) -> str | None:
    """The site's name for itself, or what stands behind the title in <title>."""
    if metadata.outlets:
        return metadata.outlets[0].value
    return next(
        (split_title(h.value)[1] for h in metadata.titles if h.where == "<title>" and split_title(h.value)[1]), None
    )


def _address(page: Page, handed: Handed) -> str | None:
    """Where a later version of the report would be found.

    A line of JSON is known by its own url, else by its id within its file; without either it has no address.
    """
    if page.media != "json":
        return page.address
    if handed.url:
        return handed.url
    return f"{page.address}#{handed.id}" if page.address and handed.id else None
