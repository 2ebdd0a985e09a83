"""HTML → the text a reader sees, as lines with what the markup says of each.

Walked by our own code from resiliparse's DOM, without recursion. ``<head>``, scripts, styles,
``<noscript>``, templates, drawings and inner frames hold no text for readers; everything else is
kept, hidden elements and furniture too, and marked. A run of blanks becomes one; a block element
begins a new line; entities are decoded by the parser.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from reportedly.errors import BadReport
from reportedly.read.lexicon import noise
from reportedly.read.lines import Line, Lines, Mark
from reportedly.read.metadata import Metadata, read_metadata

if TYPE_CHECKING:
    from resiliparse.parse.html import ElementNode, Node

_BLOCKS = frozenset(
    "address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre "
    "search section select summary table tbody td tfoot th thead tr ul".split()
)
_SKIPPED = frozenset("head script style noscript template svg iframe title".split())
_OPEN_FORMATTING = re.compile(r"<(/?)(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\b", re.I)
_MOST_OPEN = 1000
_BLANKS = re.compile(r"\s+")
_NAME_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_STANDFIRST = frozenset("standfirst subtitle subheadline subheading deck dek lede strapline subhead".split())
_NEVER_REGIONS = frozenset("html body main article".split())


class Element(Struct, frozen=True):
    """An element on the way to a line. ``furniture``: why it is furniture by itself, or ""; the other
    marks hold for everything inside it."""

    parent: int
    furniture: str
    heading: int
    caption: bool
    standfirst: bool
    in_article: bool
    is_link: bool
    is_block: bool


class Laid(Struct, frozen=True):
    """A page laid out: its text, its lines, the element each line stands in, and its metadata."""

    text: str
    lines: Lines
    elements: tuple[Element, ...]
    owners: tuple[int, ...]
    metadata: Metadata


def lay_out(html: str) -> Laid:
    """The text, lines, elements and metadata of a page. Raises BadReport where it cannot be parsed in fair time."""
    from resiliparse.parse.html import HTMLTree

    _refuse_tangle(html)
    tree = HTMLTree.parse(html)
    walk = _Walk()
    if tree.body is not None:
        walk.through(tree.body)
    text, lines = _joined(walk)
    return Laid(text, lines, tuple(walk.elements), tuple(walk.owners), read_metadata(tree))


def _refuse_tangle(html: str) -> None:
    """A parser must reopen every unclosed formatting tag in each new block (HTML Standard, 13.2.4.3): time grows
    with the square of their number, and pages with thousands of them are attacks or accidents."""
    depth = deepest = 0
    for m in _OPEN_FORMATTING.finditer(html):
        depth = max(0, depth - 1) if m[1] else depth + 1
        deepest = max(deepest, depth)
        if deepest > _MOST_OPEN:
            raise BadReport(
                f"the HTML opens more than {_MOST_OPEN:,} formatting tags and never closes them; repair the page"
            )


class _Walk:
    """State: the elements met so far, and the line being put together.

    A line belongs to the innermost element that holds all of it, or to its block.
    """

    def __init__(self) -> None:
        self.elements: list[Element] = []
        self.owners: list[int] = []
        self.lines: list[tuple[str, bool]] = []
        self._parts: list[str] = []
        self._holders: set[int] = set()
        self._linked = self._length = 0

    def through(self, body: "ElementNode") -> None:
        """Walk the whole body, depth first, without recursion."""
        at = -1
        for step in _steps(body):
            if isinstance(step, str):
                self._take(step, at)
            elif step is not None:
                at = self._enter(step, at)
            else:
                self._break_at(at)
                at = self.elements[at].parent
        self._end_line()

    def _enter(self, node: "ElementNode", parent: int) -> int:
        self.elements.append(_element(node, parent, self.elements))
        at = len(self.elements) - 1
        self._break_at(at)
        return at

    def _break_at(self, at: int) -> None:
        if self.elements[at].is_block:
            self._end_line()

    def _take(self, value: str, at: int) -> None:
        text = _BLANKS.sub(" ", value.replace("\x00", ""))
        if not text:
            return
        self._parts.append(text)
        if text != " ":
            self._holders.add(at)
            self._length += len(text)
            self._linked += len(text) if self.elements[at].is_link else 0

    def _end_line(self) -> None:
        text = _BLANKS.sub(" ", "".join(self._parts)).strip()
        if text:
            self.lines.append((text, self._linked >= 0.95 * self._length))
            self.owners.append(self._owner())
        self._parts.clear()
        self._holders.clear()
        self._linked = self._length = 0

    def _owner(self) -> int:
        if len(self._holders) == 1:
            return next(iter(self._holders))
        at = min(self._holders)
        while not self.elements[at].is_block and self.elements[at].parent >= 0:
            at = self.elements[at].parent
        return at


def _steps(body: "ElementNode") -> "Iterator[ElementNode | str | None]":
    """Each element when entered, the characters of each text, and None whenever an element is left."""
    from resiliparse.parse.html import ElementNode, TextNode

    node: Node | None = body
    depth = 0
    while node is not None:
        is_open = isinstance(node, ElementNode) and node.tag not in _SKIPPED
        if isinstance(node, ElementNode) and is_open:
            yield node
        elif isinstance(node, TextNode):
            yield node.value or ""
        if is_open and node.first_child is not None:
            node, depth = node.first_child, depth + 1
            continue
        if is_open:
            yield None
        while depth and node is not None and node.next is None:
            node, depth = node.parent, depth - 1
            yield None
        node = node.next if depth and node is not None else None


def _element(node: "ElementNode", parent: int, elements: list[Element]) -> Element:
    tag = node.tag or ""
    above = elements[parent] if parent >= 0 else None
    names = _names(node)
    level = int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456" else 0
    return Element(
        parent=parent,
        furniture=_own_furniture(node, tag, names, is_in_article=bool(above and above.in_article)),
        heading=level or (above.heading if above else 0),
        caption=tag == "figcaption" or "caption" in names or bool(above and above.caption),
        standfirst=bool(names & _STANDFIRST) or bool(above and above.standfirst),
        in_article=tag in ("article", "main") or bool(above and above.in_article),
        is_link=tag == "a" or bool(above and above.is_link),
        is_block=tag in _BLOCKS,
    )


def _names(node: "ElementNode") -> frozenset[str]:
    """The words in an element's class and id: "relatedStories box-2" gives related, stories, box."""
    given = f"{node.getattr('class') or ''} {node.getattr('id') or ''}"
    return frozenset(part.lower() for part in _NAME_PARTS.findall(given[:300])) if given != " " else frozenset()


def _own_furniture(node: "ElementNode", tag: str, names: frozenset[str], *, is_in_article: bool) -> str:
    """Why this element is furniture by itself, or ""."""
    if tag in _NEVER_REGIONS:
        return ""
    if tag in noise().region_tags and not (tag == "header" and is_in_article):
        return f"inside <{tag}>"
    if node.hasattr("hidden") or _HIDDEN_STYLE.search(node.getattr("style") or ""):
        return "hidden by the page"
    named = sorted(names & frozenset(noise().region_words))
    return f"inside an element named '{named[0]}'" if named else ""


def _joined(walk: _Walk) -> tuple[str, Lines]:
    out: list[Line] = []
    at = 0
    for (text, linked), owner in zip(walk.lines, walk.owners, strict=True):
        element = walk.elements[owner]
        mark = Mark(
            heading=element.heading,
            caption=element.caption,
            standfirst=element.standfirst,
            linked=linked,
        )
        out.append(Line(at, at + len(text), text, mark))
        at += len(text) + 1
    return "\n".join(line.text for line in out), tuple(out)
