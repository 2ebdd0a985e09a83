"""What is read: pages, reports, and the words in them."""

from msgspec import Struct

from reportedly.model.values import BlockKind, Precision


class Span(Struct, frozen=True, order=True, array_like=True):
    """A stretch of a report: code points, half-open. JSON: ``[start, end]``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


class Words(Struct, frozen=True):
    """Exact words of a report: one span, or several where other words stand between.

    ``text`` is the spans' own characters; several spans are joined by one blank.
    """

    text: str
    spans: tuple[Span, ...]

    @property
    def hull(self) -> Span:
        """The span from the first character to the last."""
        return Span(self.spans[0].start, self.spans[-1].end)


def words_at(text: str, *spans: Span) -> Words:
    """The words of ``text`` at ``spans``, in the order of the text.

    >>> words_at("He said so", Span(3, 7)).text
    'said'
    """
    ordered = tuple(sorted(spans))
    return Words(text=" ".join(span.of(text) for span in ordered), spans=ordered)


class Stamp(Struct, frozen=True):
    """When a report was published or updated, and how that was learned.

    ``value`` is an ISO 8601 day or time, or None; a day stays a day. ``reason`` says where the
    value was read ("JSON-LD datePublished", "the line under the title"), or why there is none.
    """

    value: str | None
    precision: Precision | None
    reason: str

    @property
    def day(self) -> str | None:
        """The day alone, as the page gives it; None where not even that is known."""
        return self.value[:10] if self.value is not None and len(self.value) >= 10 else None


class Block(Struct, frozen=True):
    """A stretch of the page with its kind; ``reason`` names the rule that decided."""

    start: int
    end: int
    kind: BlockKind
    reason: str = ""

    @property
    def span(self) -> Span:
        """Where the block stands in the report's text."""
        return Span(self.start, self.end)


class Page(Struct, frozen=True):
    """One report's bytes as they came in, with what was handed over beside them.

    ``raw``: the bytes kept as evidence (a whole file, or one line of JSON Lines).
    ``media``: how to read them, ``text``, ``html`` or ``json``.
    ``place``: where they came from, for people ("reports/a.html", "more.jsonl line 3").
    ``address``: where they can be found again, so that a later version is known as one
    (a file's path; None for standard input). ``seen``: the day they were read.
    """

    raw: bytes
    media: str
    place: str
    address: str | None = None
    seen: str | None = None


class Report(Struct, frozen=True):
    """One version of one article from one outlet, as a person would read it.

    ``served``: the day printed on the page when it was sent out, where there is one; it is
    not the publication day, only the latest it can be. ``seen``: the day we read it.
    ``reader``: name and version of our own code that made ``text`` out of the bytes.
    """

    id: str
    text: str
    sha256: str
    raw: bytes
    media: str
    blocks: tuple[Block, ...]
    published: Stamp
    updated: Stamp
    reader: str
    encoding: str
    place: str
    url: str | None = None
    address: str | None = None
    outlet: str | None = None
    title: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    dateline: str | None = None
    language: str | None = None
    served: str | None = None
    seen: str | None = None

    def body(self) -> tuple[Block, ...]:
        """The article's own blocks, title and captions included, furniture left out."""
        return tuple(b for b in self.blocks if b.kind is not BlockKind.NOISE)


class Failure(Struct, frozen=True):
    """A report that was set aside: where it came from, and why, in a sentence."""

    place: str
    reason: str
