"""What a brief, a trail and a comparison are made of: frozen lines, each with the places it was read from."""

from msgspec import Struct

from reportedly.model import Authority, Bound, Category, Certainty, Spread, Stance, Verdict
from reportedly.reconcile.gradings import Grade


class Place(Struct, frozen=True, order=True):
    """Where a line was read: a report's id and the offset of the first character."""

    report: str
    start: int


class ReportLine(Struct, frozen=True):
    """A report, and its original where it is a copy.

    ``published_reason`` says how its day was learned, or why it is not known.
    """

    report: str
    outlet: str | None
    title: str | None
    published: str | None
    published_reason: str
    copy_of: str | None = None


class ClaimLine(Struct, frozen=True):
    """What one speaker said, once, with every place that reports it in the same words.

    ``cue`` is the attributing words of the first place. ``first`` and ``last`` are the days it was said on
    (``is_said``), or else those of the reports that tell it. ``corrected``: the numbers of the corrections by hand
    that hold for one of its claims.
    """

    speaker: str | None
    authority: Authority
    cue: str
    content: str
    stance: Stance
    certainty: Certainty
    hedges: tuple[str, ...]
    chain: tuple[str, ...]
    first: str | None
    last: str | None
    is_said: bool
    places: tuple[Place, ...]
    claims: tuple[str, ...]
    corrected: tuple[int, ...] = ()


class FigureLine(Struct, frozen=True):
    """One value in the reports' own voice, with every place that has it. ``value`` is it in words ("at least 4")."""

    value: str
    text: str
    low: float | None
    high: float | None
    bound: Bound
    counts: str
    first: str | None
    last: str | None
    places: tuple[Place, ...]


class FigureGroup(Struct, frozen=True):
    """The figures of one category, latest first."""

    category: Category
    lines: tuple[FigureLine, ...]


class SpeakerGroup(Struct, frozen=True):
    """What one speaker said, in the order of the reports."""

    speaker: str | None
    authority: Authority
    lines: tuple[ClaimLine, ...]


class AnswerLine(Struct, frozen=True):
    """One answer by one origin, with every place that gives it.

    ``value`` is the number in words, None where the answer is words; ``words`` are the report's own, ``cue`` those that
    attribute. ``party``, ``occasions`` and ``is_known`` are the origin's; ``speakers`` whom the reports name, ``chain``
    through whom it came. ``since`` and ``as_of``: the first and last of the days that it holds for. ``claims`` and
    ``figures`` are the ids of those that give it, ``corrected`` the numbers of the corrections by hand of one of them.
    """

    party: str
    occasions: tuple[str, ...]
    is_known: bool
    speakers: tuple[str, ...]
    chain: tuple[str, ...]
    value: str | None
    words: str
    cue: str | None
    low: float | None
    high: float | None
    stance: Stance
    certainty: Certainty
    hedges: tuple[str, ...]
    since: str | None
    as_of: str | None
    places: tuple[Place, ...]
    claims: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    corrected: tuple[int, ...] = ()


class Step(Struct, frozen=True):
    """One number of a series, with the day that it holds for."""

    value: str
    as_of: str | None


class QuestionLine(Struct, frozen=True):
    """A question with its verdict. ``answers`` stand together by origin; a series stands by day.

    ``steps``: the numbers in the order of their days, where later ones replace earlier. ``spread``: low, best and high,
    where the answers are numbers. ``grade``: only under a profile. ``corrected``: the numbers of the corrections by
    hand that made it of several.
    """

    id: str
    question: str
    category: str | None
    verdict: Verdict
    reason: str
    origins: int
    outlets: int
    reports: int
    spread: Spread | None
    grade: Grade | None
    steps: tuple[Step, ...]
    answers: tuple[AnswerLine, ...]
    corrected: tuple[int, ...] = ()


class SharedLine(Struct, frozen=True):
    """Words that two reports share: all that a copy takes over, or one passage worth naming.

    ``shared`` is the part of the later report (``here``) that stands in the earlier (``there``), ``words`` how many
    words, ``text`` those of the longest passage.
    """

    is_copy: bool
    shared: float
    words: int
    text: str
    reason: str
    here: Place
    there: Place


class CircleLine(Struct, frozen=True):
    """Outlets that cite one another in a ring, and where they do."""

    outlets: tuple[str, ...]
    reason: str
    places: tuple[Place, ...]


class Brief(Struct, frozen=True):
    """The whole brief, section by section in reading order.

    ``origins`` counts the parties that anything rests on, as far as the reports name them. ``disputed``: questions that
    conflict or could not be verified; ``also``: what is denied, not verified, declined or not said, and answers no
    question; ``claims``: what else is said; ``own_voice``: figures that only the reports themselves give.
    """

    story: str
    title: str | None
    first: str | None
    last: str | None
    origins: int
    reports: tuple[ReportLine, ...]
    disputed: tuple[QuestionLine, ...]
    questions: tuple[QuestionLine, ...]
    also: tuple[ClaimLine, ...]
    claims: tuple[SpeakerGroup, ...]
    shared: tuple[SharedLine, ...]
    circles: tuple[CircleLine, ...]
    own_voice: tuple[FigureGroup, ...]

    @property
    def outlets(self) -> tuple[str, ...]:
        """The outlets, each once; a report of an outlet that is not known counts as one of its own."""
        return tuple(sorted({line.outlet or line.report for line in self.reports}))
