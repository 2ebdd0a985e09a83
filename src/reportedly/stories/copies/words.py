"""The words that are compared: those of the article's running text, each with its place."""

import functools
import re
from collections.abc import Iterator

from msgspec import Struct

from reportedly.model import BlockKind, Report, Span

MOST_WORDS = 100_000
"""Words of a report that are looked at, from its start: a long book. What is longer is no article, and two of
them laid beside each other must not fill a laptop's memory."""

REMEMBERED = 256
"""The words of so many reports are kept at hand: a report is laid beside several others, one after the other."""

_WORD = re.compile(r"\d+(?:[.,]\d+)+|\w+(?:['’]\w+)*")
_QUOTED = re.compile(r"“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|\"[^\"]*\"?|(?<!\w)[‘'](?=\w)[^‘\"“”]*?(?<=[\w.,!?…])['’](?!\w)")
"""One quotation of a block. One that is not closed goes on to the block's end, as in a quotation of several
paragraphs, each of which opens anew. "the workers' union" and "it's" have no opening mark. Rough on purpose: it only
weighs words. Which claim stands in which marks is the parser's matter."""


class Text(Struct, frozen=True):
    """A report's own words in order: how they compare, where they stand, which are quoted.

    The three tuples are of one length. ``words`` are casefolded with one kind of apostrophe. ``breaks``: the
    positions of words that begin a paragraph.
    """

    words: tuple[str, ...]
    spans: tuple[Span, ...]
    quoted: tuple[bool, ...]
    breaks: frozenset[int]

    @property
    def told(self) -> int:
        """How many of the words stand outside quotation marks."""
        return len(self.quoted) - sum(self.quoted)


def text_of(report: Report) -> Text:
    """The words of the report's running text.

    Left out is what each outlet adds of its own to a text it takes over: headline, standfirst, dateline, captions,
    and the page's furniture. A paragraph that the page repeats word for word counts once.
    """
    return _text_of(report.text, tuple(block.span for block in report.blocks if block.kind is BlockKind.BODY))


@functools.lru_cache(maxsize=REMEMBERED)
def _text_of(text: str, body: tuple[Span, ...]) -> Text:
    words: list[str] = []
    spans: list[Span] = []
    quoted: list[bool] = []
    breaks: set[int] = set()
    for block in _paragraphs(text, body):
        breaks.add(len(words))
        for word, span, is_quoted in _words(text, block):
            words.append(word)
            spans.append(span)
            quoted.append(is_quoted)
        if len(words) >= MOST_WORDS:
            break
    cut = slice(MOST_WORDS)
    return Text(tuple(words[cut]), tuple(spans[cut]), tuple(quoted[cut]), frozenset(breaks))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a stretch of text as they compare: "Don’t" and "don't" are one."""
    return tuple(_folded(found.group()) for found in _WORD.finditer(text))


def _paragraphs(text: str, body: tuple[Span, ...]) -> Iterator[Span]:
    seen: set[str] = set()
    for block in body:
        written = block.of(text)
        if written not in seen:
            seen.add(written)
            yield block


def _words(text: str, block: Span) -> Iterator[tuple[str, Span, bool]]:
    quotations = [(found.start(), found.end()) for found in _QUOTED.finditer(text, block.start, block.end)]
    at = 0
    for found in _WORD.finditer(text, block.start, block.end):
        while at < len(quotations) and quotations[at][1] <= found.start():
            at += 1
        is_quoted = at < len(quotations) and quotations[at][0] <= found.start()
        yield _folded(found.group()), Span(*found.span()), is_quoted


def _folded(word: str) -> str:
    return word.casefold().replace("’", "'")
