"""What is read out of one report: claims and figures."""

from msgspec import Struct

from reportedly.model.report import Span, Words
from reportedly.model.values import Authority, Bound, Category, Certainty, Kind, Mode, Scope, Stance


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
    where two or more people of the report would fit equally well. ``corrected``: the numbers of the corrections by
    hand that hold for it.
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
    corrected: tuple[int, ...] = ()

    @property
    def parts(self) -> tuple[Span, ...]:
        """The hulls of its content, its cue, and its source where it has one."""
        return (self.content.hull, self.cue.hull, *((self.source.hull,) if self.source else ()))

    @property
    def hull(self) -> Span:
        """From the first to the last character of its parts."""
        return Span(min(part.start for part in self.parts), max(part.end for part in self.parts))


class Figure(Struct, frozen=True):
    """A number as reported. ``low`` and ``high`` are inclusive; None is open.

    ``claim`` is None where the number stands in the report's own voice; ``as_of`` is the day
    it holds for, ``as_of_range`` the days where only a range can be told. ``corrected`` as in its claim.
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
    corrected: tuple[int, ...] = ()


class Extraction(Struct, frozen=True):
    """What was read out of one report."""

    report: str
    claims: tuple[Claim, ...]
    figures: tuple[Figure, ...]
