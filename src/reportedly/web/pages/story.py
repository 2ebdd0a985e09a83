"""A story: what conflicts and could not be verified first, then every question, the sources, and everything said."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Annotated

from msgspec import Struct
from msgspec.structs import replace

from reportedly.brief.lines import (
    AnswerLine,
    Brief,
    CircleLine,
    ClaimLine,
    FigureGroup,
    QuestionLine,
    ReportLine,
    SharedLine,
)
from reportedly.brief.standing import Standing
from reportedly.brief.told import by_speaker
from reportedly.errors import UsageError
from reportedly.model import Correction, Policy, Spread, Verdict
from reportedly.web.addresses import Addresses
from reportedly.web.days import day_in_words
from reportedly.web.drawings import FiguresDrawing, SourcesDrawing, figures_drawing, sources_drawing
from reportedly.web.frame import PageContext, Shown, helps, shown
from reportedly.web.plain import cut

QUESTIONS = 8
"""Questions on one page of a story: each may have a drawing."""

ANSWERS = 6
"""Answers of a question that are open to see; the others are folded."""

MOST_ANSWERS = 10
"""Answers of a question that a story's page holds at all; the question's own page has the rest."""

ON_ITS_OWN = 100
"""Answers on one page of a question by itself."""

STATEMENTS = 20
SPEAKERS = 12
OF_ONE = 2
ALSO = 20
REPORTS = 24
SHARED = 20
"""Lines of each section of a story's page; a page of its own, or a table to download, has the rest."""

EVERYTHING = 1_000_000


class Card(Struct, frozen=True):
    """A question on a page."""

    line: Annotated[
        QuestionLine, helps("The question with its answers, low and high by the policy that was asked for.")
    ]
    spreads: Annotated[
        tuple[Spread, ...], helps("Low, best and high under every policy; empty where no answer is a number.")
    ]
    open: Annotated[tuple[AnswerLine, ...], helps("The answers that are open to see.")]
    folded: Annotated[tuple[AnswerLine, ...], helps("Answers that are folded.")]
    left_out: Annotated[int, helps("How many answers the page does not hold.")]
    drawing: Annotated[FiguresDrawing | None, helps("Its figures drawn; None where there is nothing to draw.")]


class Voice(Struct, frozen=True):
    """What one speaker says, in the list of speakers."""

    speaker: Annotated[str | None, helps("The speaker's name in the story; None where nobody is named.")]
    authority: Annotated[str, helps("What kind of source.")]
    lines: Annotated[tuple[ClaimLine, ...], helps("The first things that this speaker says.")]
    total: Annotated[int, helps("How many things in all.")]
    reports: Annotated[int, helps("In how many reports.")]


class StoryPage(PageContext, frozen=True):
    """A story."""

    brief: Annotated[Brief, helps("The brief: title, days, reports, and the sections of the terminal's brief.")]
    outlets: Annotated[int, helps("How many outlets; one that is not known counts as one of its own.")]
    verdicts: Annotated[tuple[tuple[Verdict, int], ...], helps("How many questions have each verdict.")]
    policy: Annotated[Policy, helps("By which rule `best` is taken.")]
    policies: Annotated[tuple[Policy, ...], helps("The rules that can be asked for.")]
    cards: Annotated[tuple[Card, ...], helps("The questions on this page, those in conflict and not verified first.")]
    questions: Annotated[Shown, helps("Which part of the questions this is.")]
    also: Annotated[tuple[ClaimLine, ...], helps("What else is denied, not verified, declined or left unsaid.")]
    also_total: Annotated[int, helps("How many of those there are in all.")]
    sources: Annotated[SourcesDrawing | None, helps("Who is cited by whom, drawn; None where nobody cites anybody.")]
    statements: Annotated[tuple[ClaimLine, ...], helps("The first statements, by day.")]
    statements_total: Annotated[int, helps("How many statements there are in all, each counted once.")]
    voices: Annotated[tuple[Voice, ...], helps("Who says what, those whom most reports quote first.")]
    voices_total: Annotated[int, helps("How many speakers there are in all.")]
    reports: Annotated[tuple[ReportLine, ...], helps("The first reports, in the ledger's order.")]
    shared: Annotated[tuple[SharedLine, ...], helps("Copies, then passages that reports share.")]
    shared_total: Annotated[int, helps("How many of those there are in all.")]
    circles: Annotated[tuple[CircleLine, ...], helps("Outlets that cite one another in a ring.")]
    own_voice: Annotated[tuple[FigureGroup, ...], helps("Figures that only the reports themselves give.")]
    outlet_by_report: Annotated[dict[str, str], helps("What to call each report where it is pointed at.")]
    corrections: Annotated[tuple[Correction, ...], helps("What people corrected in this story and is in force.")]


class StatementsPage(PageContext, frozen=True):
    """Everything that is said in a story, by day."""

    brief: Annotated[Brief, helps("The story's brief, for its title and numbers.")]
    lines: Annotated[tuple[ClaimLine, ...], helps("The statements on this page.")]
    shown: Annotated[Shown, helps("Which part of the statements this is.")]
    outlet_by_report: Annotated[dict[str, str], helps("What to call each report where it is pointed at.")]


class QuestionPage(PageContext, frozen=True):
    """One question by itself, with every answer."""

    brief: Annotated[Brief, helps("The story's brief, for its title.")]
    card: Annotated[Card, helps("The question, with the answers on this page.")]
    shown: Annotated[Shown, helps("Which part of the answers this is.")]
    outlet_by_report: Annotated[dict[str, str], helps("What to call each report where it is pointed at.")]


def question_page(standing: Standing, to: Addresses, id: str, *, policy: Policy, page: int) -> QuestionPage:
    """A question of a story by itself. Raises UsageError where the story asks none with this id (any more)."""
    line = next((line for line in standing.questions() if line.id == id), None)
    if line is None:
        raise UsageError("the story asks no such question any more: its answers have changed; see the story")
    part = shown(page, size=ON_ITS_OWN, total=len(line.answers))
    card = card_of(line, standing.spreads.get(id, ()), to, policy=policy, is_whole=True)
    card = replace(card, open=part.of(line.answers), folded=())
    return QuestionPage(standing.brief, card, part, outlets_of(standing.brief))


def story_page(
    standing: Standing,
    to: Addresses,
    *,
    policy: Policy = Policy.RANGE,
    page: int = 1,
    question: str | None = None,
    is_whole: bool = False,
    corrections: Iterable[Correction] = (),
) -> StoryPage:
    """A story's page: the ``page``-th part of its questions, or the part with ``question``, or all (``is_whole``)."""
    brief = standing.brief
    lines = standing.questions()
    size = EVERYTHING if is_whole else QUESTIONS
    part = shown(_page_of(lines, question, page), size=size, total=len(lines))
    by_day = in_days(standing.told)
    voices = by_speaker(standing.told)
    limit = (lambda rows, most: tuple(rows)) if is_whole else _first
    held = set(reports_of(brief))
    return StoryPage(
        brief=brief,
        outlets=len(brief.outlets),
        verdicts=tuple((v, n) for v in Verdict if (n := sum(line.verdict is v for line in lines))),
        policy=policy,
        policies=tuple(Policy),
        cards=tuple(
            card_of(line, standing.spreads.get(line.id, ()), to, policy=policy, is_whole=is_whole)
            for line in part.of(lines)
        ),
        questions=part,
        also=limit(brief.also, ALSO),
        also_total=len(brief.also),
        sources=sources_drawing(standing.sources, href=_href_of_source(to, held)),
        statements=limit(by_day, STATEMENTS),
        statements_total=len(by_day),
        voices=tuple(
            Voice(
                group.speaker,
                group.authority,
                limit(group.lines, OF_ONE),
                len(group.lines),
                len({place.report for line in group.lines for place in line.places}),
            )
            for group in limit(voices, SPEAKERS)
        ),
        voices_total=len(voices),
        reports=limit(brief.reports, REPORTS),
        shared=limit(brief.shared, SHARED),
        shared_total=len(brief.shared),
        circles=brief.circles,
        own_voice=brief.own_voice if is_whole else tuple(_shortened(brief.own_voice)),
        outlet_by_report=outlets_of(brief),
        corrections=tuple(corrections),
    )


def statements_page(standing: Standing, *, page: int, size: int = 100) -> StatementsPage:
    """One part of everything that is said in a story."""
    lines = in_days(standing.told)
    part = shown(page, size=size, total=len(lines))
    return StatementsPage(standing.brief, part.of(lines), part, outlets_of(standing.brief))


def card_of(
    line: QuestionLine, spreads: Sequence[Spread], to: Addresses, *, policy: Policy, is_whole: bool = False
) -> Card:
    """A question as a card, its numbers by a policy."""
    spread = next((each for each in spreads if each.policy == policy), None)
    line = replace(line, spread=spread if line.spread is not None else None)
    most = EVERYTHING if is_whole else MOST_ANSWERS
    return Card(
        line=line,
        spreads=tuple(spreads) if line.spread is not None else (),
        open=line.answers[:ANSWERS],
        folded=line.answers[ANSWERS:most],
        left_out=max(0, len(line.answers) - most),
        drawing=figures_drawing(line, href=to.claim),
    )


def in_days(lines: Iterable[ClaimLine]) -> list[ClaimLine]:
    """Statements by their first day, those without a day last; within a day in the order of the reports."""
    return sorted(lines, key=lambda line: (line.first is None, line.first or ""))


def outlets_of(brief: Brief) -> dict[str, str]:
    """What to call each report: its outlet, and its day too where the outlet has several reports in the story."""
    of_outlet = Counter(line.outlet for line in brief.reports)
    return {line.report: called(line, of_outlet[line.outlet]) for line in brief.reports}


def called(line: ReportLine, of_outlet: int = 1) -> str:
    """What to call a report: its outlet, else the beginning of its title, else that of its id.

    ``of_outlet``: how many reports of its outlet it is to be told apart from, itself counted.
    """
    if line.outlet is None:
        return f"“{cut(line.title, TITLE)}”" if line.title else line.report[:8]
    if of_outlet == 1 or line.published is None:
        return line.outlet
    return f"{line.outlet}, {day_in_words(line.published).rsplit(' ', 1)[0]}"


TITLE = 24
"""Characters of a title that stands for an outlet which is not known."""


def reports_of(brief: Brief) -> list[str]:
    """The ids of a story's reports."""
    return [line.report for line in brief.reports]


def _href_of_source(to: Addresses, reports: set[str]) -> Callable[[str], str | None]:
    return lambda key: to.report(key) if key in reports else to.speaker(key)


def _page_of(lines: Sequence[QuestionLine], question: str | None, page: int) -> int:
    """The page on which a question stands, else the one asked for."""
    at = next((n for n, line in enumerate(lines) if line.id == question), None)
    return page if at is None else at // QUESTIONS + 1


def _shortened(groups: Iterable[FigureGroup]) -> Iterable[FigureGroup]:
    """The first figures of each category."""
    return (replace(group, lines=group.lines[:OF_A_CATEGORY]) for group in groups)


OF_A_CATEGORY = 8
"""Figures in the reports' own voice of one category that a story's page shows."""


def _first[T](rows: Sequence[T], most: int) -> tuple[T, ...]:
    return tuple(rows[:most])
