"""What is worked out over several reports: stories, overlaps, origins, questions and their answers."""

from msgspec import Struct

from reportedly.model.claims import Claim, Figure
from reportedly.model.report import Span
from reportedly.model.values import Amendment, Authority, Bound, Certainty, Relation, Stance, Verdict


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


class By(Struct, frozen=True):
    """When a person corrected something, who it was, and why.

    ``at`` is the moment (UTC, ISO 8601 to the second), None where it was not kept. ``who`` and ``reason`` are the
    person's own words, and may be empty.
    """

    day: str
    at: str | None = None
    who: str = ""
    reason: str = ""


class Correction(Struct, frozen=True):
    """What a person corrected, in terms of reports and findings, so that it holds for every later run.

    move: ``reports`` (one) belongs with ``anchor`` and with nothing else. merge: the stories of ``reports`` (one)
    and ``anchor`` are one. split: ``reports`` (one or more) are a story of their own, apart from ``anchor``, with
    which the others stay that were left then (``left``).
    speaker: the speaker of the claim in ``findings`` is ``value`` (None: nobody is named), who is an ``authority``
    of that kind where it was said. reject: the claim in ``findings`` is none. unite: the questions that the two
    ``findings`` (claims or figures) answer are one. Of these ``reports`` are those that hold the findings, and
    ``anchor`` is the first of them.

    ``number`` counts up as corrections are made: a later one wins over an earlier. ``at``, ``who`` and ``reason`` as
    in ``By``. ``undone`` says when it was taken back and by whom; it has no effect since.
    """

    number: int
    kind: Amendment
    reports: tuple[str, ...]
    anchor: str
    day: str
    left: tuple[str, ...] = ()
    at: str | None = None
    who: str = ""
    reason: str = ""
    findings: tuple[str, ...] = ()
    value: str | None = None
    authority: Authority | None = None
    undone: By | None = None


class SameQuestion(Struct, frozen=True):
    """That two findings answer one question because a person said so, in the correction of this ``number``.

    Each is the id of a claim or a figure that answers its question.
    """

    finding: str
    other: str
    number: int


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
    reports hold an answer. ``reason`` is the sentence behind the verdict. ``corrected``: the numbers of the
    corrections by hand that made it of several.
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
    corrected: tuple[int, ...] = ()


class Spread(Struct, frozen=True):
    """Low, best and high over the answers to a question. ``best`` exists only under ``policy``; ``reason`` says how."""

    low: float | None
    best: float | None
    high: float | None
    policy: str
    reason: str
