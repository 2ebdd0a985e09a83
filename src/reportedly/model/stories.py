"""What is worked out over several reports: stories, overlaps, origins, questions and their answers."""

from msgspec import Struct

from reportedly.model.claims import Claim, Figure
from reportedly.model.report import Span
from reportedly.model.values import Amendment, Bound, Certainty, Relation, Stance, Verdict


class Link(Struct, frozen=True, order=True):
    """That two reports tell of one event, judged from the two alone. ``report`` is the smaller id.

    ``strength`` lies between 0 and 1; ``reason`` is a sentence for a reader.
    """

    report: str
    other: str
    strength: float
    reason: str


class Story(Struct, frozen=True):
    """The reports of one event, in the ledger's order.

    ``id`` is made from the id of the ``founder``: the member whose day of publication comes first (the smaller id
    where days tie; reports without a day last). ``links`` are those that hold it together, strongest first.
    """

    id: str
    founder: str
    title: str | None
    reports: tuple[str, ...]
    first: str | None
    last: str | None
    links: tuple[Link, ...] = ()


class Correction(Struct, frozen=True):
    """What a person corrected in the grouping, in terms of reports, so that it holds for every later run.

    move: ``reports`` (one) belongs with ``anchor`` and with nothing else. merge: the stories of ``reports`` (one)
    and ``anchor`` are one. split: ``reports`` (one or more) are a story of their own, apart from ``anchor``, with
    which the others stay that were left then (``left``).
    ``number`` counts up as corrections are made: a later one wins over an earlier.
    """

    number: int
    kind: Amendment
    reports: tuple[str, ...]
    anchor: str
    day: str
    left: tuple[str, ...] = ()


class Passage(Struct, frozen=True, order=True):
    """Words that stand in two reports: where in the one, where in the other, how many words."""

    here: Span
    there: Span
    words: int


class Overlap(Struct, frozen=True):
    """What one report (``report``, the later) has in common with another (``of``, the earlier).

    ``shared`` is the part of the later report's words that stand in the earlier, ``shared_of`` the other way round,
    both 0 to 1. ``here`` of each passage is in ``report``, ``there`` in ``of``. ``reason`` says why it is a copy or
    is not, and where days do not tell, why ``of`` is taken for the original.
    """

    report: str
    of: str
    shared: float
    shared_of: float
    passages: tuple[Passage, ...]
    is_copy: bool
    reason: str


class Origin(Struct, frozen=True):
    """Where an answer first came from, as far as the reports tell.

    ``party`` tells independent origins apart: two answers of one party corroborate nothing. It is a name that
    readers know ("labour ministry"). Where nothing names an origin (``is_known`` is false) it is the report's own,
    and unlike every other. ``occasion`` is the interview, briefing or statement with its day, where one is named:
    the same party on two occasions is one origin with two statements. ``reason`` says how it was told.
    """

    party: str
    occasion: str | None
    is_known: bool
    reason: str

    @property
    def name(self) -> str:
        """The origin in one phrase: "Ana Ruiz, interview with Radio Ardun, 1 May"."""
        return f"{self.party}, {self.occasion}" if self.occasion else self.party


class Circle(Struct, frozen=True):
    """Outlets that cite one another in a ring: none of them is the origin. ``claims`` are the claims that do."""

    outlets: tuple[str, ...]
    claims: tuple[str, ...]
    reason: str


class Traced(Struct, frozen=True):
    """What is known of a story once its speakers are joined and its origins found.

    ``claims`` and ``figures`` carry the story's names of their speakers. ``origin_by_id`` holds an origin for each
    claim and each figure, by its id. ``full_name_by_name``: a report's id and the name it gives →
    the story's name.
    """

    claims: tuple[Claim, ...]
    figures: tuple[Figure, ...]
    origin_by_id: dict[str, Origin]
    full_name_by_name: dict[tuple[str, str], str]
    circles: tuple[Circle, ...] = ()


class Evidence(Struct, frozen=True):
    """What a comparison of two answers comes to, and the sentence that a reader will see."""

    relation: Relation
    reason: str


class Answer(Struct, frozen=True):
    """What one report says to a question, on somebody's word.

    ``low`` and ``high`` as in a figure; both None where the answer is words. ``answer`` is the report's words for
    it. ``figure`` or ``claim`` (or both) say where it stands. ``as_of`` is the day that it holds for, or the last of
    them where only days ``since``–``as_of`` can be told.
    """

    report: str
    claim: str | None
    figure: str | None
    low: float | None
    high: float | None
    bound: Bound | None
    answer: str
    stance: Stance
    certainty: Certainty
    speaker: str | None
    origin: Origin
    since: str | None
    as_of: str | None
    span: Span


class Question(Struct, frozen=True):
    """What the reports of a story can be asked, each answer, and what the answers come to.

    ``category`` is that of its figures; None where the answers are words. ``origins`` counts the independent
    parties behind answers that affirm, confirm or deny, ``outlets`` who published them, ``reports`` how many
    reports hold an answer. ``reason`` is the sentence behind the verdict.
    """

    id: str
    story: str
    question: str
    category: str | None
    answers: tuple[Answer, ...]
    origins: int
    outlets: int
    reports: int
    verdict: Verdict
    reason: str


class Spread(Struct, frozen=True):
    """Low, best and high over the answers to a question. ``best`` exists only under ``policy``; ``reason`` says how."""

    low: float | None
    best: float | None
    high: float | None
    policy: str
    reason: str
