"""A page while it is being read: lines of its text, each waiting to be told what it is.

A line is a paragraph, a heading, an item of a list: a stretch of the text that stands for itself.
The steps of reading are functions from lines to lines; each settles the kind of some and leaves
the others alone, so that the order of the steps is the order of trust.
"""

import functools
import re
from collections.abc import Callable, Iterable

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model import BlockKind


class Mark(Struct, frozen=True):
    """What the page's markup says of a line. A plain text says nothing.

    ``furniture``: why the markup makes it furniture ("inside <nav>"), or "". ``heading``: 1 to 6
    inside a heading, else 0. ``caption``, ``standfirst``: the markup names it so. ``linked``: all
    of it is a link.
    ``article``: whether it stands in the element that holds the article; None where nobody can tell.
    """

    furniture: str = ""
    heading: int = 0
    caption: bool = False
    standfirst: bool = False
    linked: bool = False
    article: bool | None = None


PLAIN = Mark()


class Line(Struct, frozen=True):
    """One line: its place in the text, its words, and its kind as soon as that is settled."""

    start: int
    end: int
    text: str
    mark: Mark = PLAIN
    kind: BlockKind | None = None
    reason: str = ""

    def settle(self, kind: BlockKind, reason: str) -> "Line":
        """The same line, with its kind and the rule that decided."""
        return replace(self, kind=kind, reason=reason)

    def cut(self, at: int) -> tuple["Line", "Line"]:
        """Two lines: the words before offset ``at`` of the line, and those from there on, blanks trimmed."""
        head, tail = self.text[:at].rstrip(), self.text[at:].lstrip()
        return (
            replace(self, end=self.start + len(head), text=head),
            replace(self, start=self.end - len(tail), text=tail),
        )


type Lines = tuple[Line, ...]

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_STOPS = (".", "!", "?", "…", "。")
_CLOSERS = "\"'”’»)]"


def settle_where(lines: Lines, rule: Callable[[Line], str], kind: BlockKind = BlockKind.NOISE) -> Lines:
    """Settle each open line for which ``rule`` gives a reason; an empty reason leaves it open."""
    return tuple(line.settle(kind, reason) if line.kind is None and (reason := rule(line)) else line for line in lines)


def settle_at(lines: Lines, places: Iterable[int], kind: BlockKind, reason: str) -> Lines:
    """Settle the open lines at these positions."""
    wanted = set(places)
    return tuple(
        line.settle(kind, reason) if i in wanted and line.kind is None else line for i, line in enumerate(lines)
    )


def words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, marks left out."""
    return _words(text) if len(text) <= _REMEMBERED else _words.__wrapped__(text)


def same(text: str) -> str:
    """A text as it compares with others: case, kinds of quotation marks, dashes and blanks made alike."""
    return _same(text) if len(text) <= _REMEMBERED else _same.__wrapped__(text)


# Every rule asks for the words of the same few lines; a page of long ones must not stay in memory.
_REMEMBERED = 2000


@functools.lru_cache(maxsize=512)
def _words(text: str) -> tuple[str, ...]:
    return tuple(WORD.findall(text.lower()))


@functools.lru_cache(maxsize=512)
def _same(text: str) -> str:
    plain = text.casefold() if text.isascii() else text.translate(_ALIKE).casefold()
    return " ".join(plain.replace("`", "'").split())


_ALIKE = {ord(c): "'" for c in "‘’‚‛´`"} | {ord(c): '"' for c in "“”„«»"} | {ord(c): "-" for c in "–—―−"}


def ends_sentence(text: str) -> bool:
    """Whether a line ends the way a sentence does: a stop, closing marks allowed behind it."""
    return text.rstrip().rstrip(_CLOSERS).endswith(_STOPS)


def ends_with_full_stop(text: str) -> bool:
    """Whether it ends in a full stop, not in "…", "?" or "!"."""
    bare = text.rstrip().rstrip(_CLOSERS)
    return bare.endswith(".") and not bare.endswith("..")


def is_headline_like(line: Line) -> bool:
    """Whether a line could be a headline or a teaser's: some words, no full stop, no colon at the end.

    >>> is_headline_like(Line(0, 34, "Two cranes fall into the old basin"))
    True
    >>> is_headline_like(Line(0, 35, "Two cranes fell into the old basin."))
    False
    """
    found = words(line.text)
    if not 2 <= len(found) <= 40 or len(line.text) > 250:
        return False
    return not ends_with_full_stop(line.text) and not line.text.rstrip().endswith((":", ",", ";"))


def is_paragraph(line: Line) -> bool:
    """Whether a line reads like running text: a sentence that ends as one, or many words."""
    found = len(words(line.text))
    return (found >= 6 and ends_sentence(line.text)) or found > 40
