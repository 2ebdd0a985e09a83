"""The nouns: every frozen thing that passes between the steps of the work.

The words are the field's own (docs/words.md); the values of the enumerations are the
names that the labelled stories use. Offsets are Unicode code points into ``Report.text``,
half-open. Days are ISO 8601 strings (``"2031-03-12"``), because that is how they are kept,
compared, and printed; nothing here invents a time of day.
"""

from enum import StrEnum

from msgspec import Struct


class BlockKind(StrEnum):
    """What a stretch of the page is. Claims are read out of all kinds but ``noise``."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    NOISE = "noise"


class Authority(StrEnum):
    """What kind of source a claim rests on."""

    NAMED = "named"
    UNNAMED = "unnamed"
    BODY = "body"
    OUTLET = "outlet"
    DOCUMENT = "document"
    FOOTAGE = "footage"
    NONE = "none"


class Mode(StrEnum):
    """How the content is reported: all, none or part of it in quotation marks."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Kind(StrEnum):
    """What the source did: said or wrote it, holds it, or means to do it."""

    STATEMENT = "statement"
    BELIEF = "belief"
    INTENTION = "intention"


class Stance(StrEnum):
    """How the source stands to the content."""

    AFFIRMS = "affirms"
    CONFIRMS = "confirms"
    DENIES = "denies"
    CANNOT_VERIFY = "cannot_verify"
    DECLINES = "declines"
    SILENT = "silent"


class Certainty(StrEnum):
    """How sure the content is said to be."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    PREDICTED = "predicted"


class Bound(StrEnum):
    """How a number was limited in words: "about 40", "more than 40", "dozens"."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    RANGE = "range"
    VAGUE = "vague"


class Category(StrEnum):
    """What happened to what a figure counts, or what it measures."""

    KILLED = "killed"
    INJURED = "injured"
    CASUALTIES = "casualties"
    MISSING = "missing"
    CAPTURED = "captured"
    ARRESTED = "arrested"
    RESCUED = "rescued"
    DISPLACED = "displaced"
    DEPLOYED = "deployed"
    ABOARD = "aboard"
    ATTENDING = "attending"
    AFFECTED = "affected"
    LAUNCHED = "launched"
    DESTROYED = "destroyed"
    RECORDS = "records"
    JOBS = "jobs"
    MONEY = "money"
    DISTANCE = "distance"
    AREA = "area"
    PERCENT = "percent"
    DURATION = "duration"
    OTHER = "other"


class Scope(StrEnum):
    """Whether a figure counts one incident or runs over several."""

    INCIDENT = "incident"
    TOTAL = "total"


class Precision(StrEnum):
    """How finely a day or a time of day is known."""

    SECOND = "second"
    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


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


class When(Struct, frozen=True):
    """Days that words of a report name: "on Tuesday", "late July", "last year".

    ``first`` and ``last`` are inclusive days; both None where the words name none that
    can be told. ``inferred``: year or week was worked out, not stood there.
    """

    text: str
    span: Span
    first: str | None
    last: str | None
    inferred: bool = False


class Said(Struct, frozen=True):
    """The days on which a claim was made, in the words of the report where it says so."""

    text: str
    first: str | None
    last: str | None
    inferred: bool


class Place(Struct, frozen=True):
    """A place that a report names. ``precision``: ``town``, ``region``, ``country``, or
    ``none`` where the name could not be resolved to one place (then no coordinates)."""

    text: str
    name: str | None
    lat: float | None
    lon: float | None
    precision: str


class Speaker(Struct, frozen=True):
    """Who a source is, by the fullest name in the report, and what kind of source.

    ``reason`` says why there is no fuller name, where several would fit equally well.
    """

    name: str | None
    authority: Authority
    reason: str = ""


class Claim(Struct, frozen=True):
    """An attribution found in a report: a source, the words that attribute, what is held.

    ``chain`` leads from the one the reporter read or heard back to the first; it is empty
    where the source spoke for itself. ``figures`` holds the ids of figures inside it.
    ``found_by`` names the rule that found it; ``speaker_reason`` says why the speaker has no fuller name
    where two or more people of the report would fit equally well.
    """

    id: str
    report: str
    source: Words | None
    speaker: str | None
    authority: Authority
    cue: Words
    content: Words
    mode: Mode
    kind: Kind
    stance: Stance
    certainty: Certainty
    hedges: tuple[str, ...] = ()
    chain: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    said: Said | None = None
    found_by: str = ""
    speaker_reason: str = ""


class Figure(Struct, frozen=True):
    """A number as reported. ``low`` and ``high`` are inclusive; None is open.

    ``claim`` is None where the number stands in the report's own voice; ``as_of`` is the day
    it holds for, ``as_of_range`` the days where only a range can be told.
    """

    id: str
    report: str
    text: str
    spans: tuple[Span, ...]
    low: float | None
    high: float | None
    bound: Bound
    counts: str
    category: Category
    claim: str | None = None
    speaker: str | None = None
    as_of: str | None = None
    as_of_range: tuple[str, str] | None = None
    scope: Scope | None = None
    place: Place | None = None


class Extraction(Struct, frozen=True):
    """What was read out of one report."""

    report: str
    claims: tuple[Claim, ...]
    figures: tuple[Figure, ...]


class Failure(Struct, frozen=True):
    """A report that was set aside: where it came from, and why, in a sentence."""

    place: str
    reason: str
