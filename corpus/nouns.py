"""The nouns of the corpus: a marked story with its reports, claims, figures and questions; and the values they take."""

from dataclasses import dataclass

Span = tuple[int, int]
"""Start and end in code points of a report's text, half-open."""

AUTHORITIES = ("named", "unnamed", "body", "outlet", "document", "footage")
STANCES = ("affirms", "confirms", "denies", "cannot_verify", "declines", "silent")
CERTAINTIES = ("certain", "probable", "possible", "predicted")
KINDS = ("statement", "belief", "intention")
BOUNDS = ("exact", "about", "at_least", "more_than", "at_most", "less_than", "range", "vague")
CATEGORIES = (
    "killed injured casualties missing captured arrested rescued displaced deployed aboard attending affected "
    "launched destroyed records jobs money distance area percent duration other"
).split()
VERDICTS = ("agrees", "single", "supersedes", "conflicts", "unverified")
SPLITS = ("train", "dev", "test")


@dataclass(frozen=True)
class Speaker:
    """Who a source is: the key that marks use, the name of the labels, and what kind of source."""

    key: str
    name: str
    authority: str


@dataclass(frozen=True)
class MarkedClaim:
    """One attribution of a report, with the places of its parts; ``speaker`` and ``chain`` are keys of speakers."""

    number: int
    source: Span | None
    cue: Span
    contents: tuple[Span, ...]
    speaker: str | None = None
    stance: str = "affirms"
    certainty: str = "certain"
    kind: str = "statement"
    chain: tuple[str, ...] = ()
    hedges: tuple[Span, ...] = ()


@dataclass(frozen=True)
class MarkedFigure:
    """One figure of a report; ``by`` is a speaker's key, "-" for nobody, None for the innermost claim's speaker."""

    span: Span
    category: str
    low: float | None
    high: float | None
    bound: str
    counts: str
    as_of: str | None = None
    by: str | None = None


@dataclass(frozen=True)
class MarkedReport:
    """One report: its head, its text without marks, and its labels."""

    id: str
    outlet: str
    url: str
    published: str
    genre: str
    text: str
    title: Span | None
    noise: tuple[Span, ...]
    claims: tuple[MarkedClaim, ...]
    figures: tuple[MarkedFigure, ...]


@dataclass(frozen=True)
class Answer:
    """One line under a question."""

    report: str
    low: float | None
    high: float | None
    speaker: str | None
    origin: str | None
    stance: str | None = None
    words: str | None = None


@dataclass(frozen=True)
class Question:
    """A question that the story's reports answer."""

    question: str
    verdict: str
    origins: int
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class MarkedStory:
    """One story file."""

    story: str
    title: str
    split: str
    topic: str
    speakers: dict[str, Speaker]
    reports: tuple[MarkedReport, ...]
    copies: tuple[tuple[str, str], ...]
    questions: tuple[Question, ...]
