"""A speaker: everything that is attributed to one speaker over time, what was denied, and what changed."""

from collections.abc import Callable, Iterable
from typing import Annotated

from msgspec import Struct

from reportedly.brief.lines import AnswerLine, QuestionLine
from reportedly.brief.standing import Standing
from reportedly.brief.told import DISPUTES
from reportedly.ledger import Heading, KeptClaim, Ledger, SaidBy
from reportedly.model import Stance
from reportedly.web.frame import PageContext, Shown, helps, shown
from reportedly.web.pages.story import MOST_ANSWERS, outlets_of

CLAIMS = 80
"""Claims on one page."""

CHANGED = 8
"""Questions answered in more than one way that are listed."""

DENIED = 24
"""Denials and the like that are listed."""

STORIES = 6
"""Stories in which changes are looked for, those of the claims that the page shows first."""


class Said(Struct, frozen=True):
    """A claim of the speaker."""

    claim: Annotated[KeptClaim, helps("The claim.")]
    day: Annotated[str | None, helps("The day it was said, else that of its report.")]
    heading: Annotated[Heading, helps("The report that it stands in.")]


class InStory(Struct, frozen=True):
    """What the speaker says in one story."""

    story: Annotated[str, helps("The story's id.")]
    title: Annotated[str | None, helps("Its title.")]
    said: Annotated[tuple[Said, ...], helps("The claims by day.")]


class Changed(Struct, frozen=True):
    """A question that the speaker answers in more than one way."""

    story: Annotated[str, helps("The story's id.")]
    line: Annotated[QuestionLine, helps("The question.")]
    answers: Annotated[tuple[AnswerLine, ...], helps("The speaker's answers by day.")]
    outlet_by_report: Annotated[dict[str, str], helps("What to call the story's reports.")]


class SpeakerPage(PageContext, frozen=True):
    """A speaker."""

    name: Annotated[str, helps("The name by which stories have the speaker.")]
    stories: Annotated[tuple[InStory, ...], helps("What the speaker says, story by story, the latest first.")]
    denied: Annotated[tuple[Said, ...], helps("The latest that the speaker denies, could not verify or would not say.")]
    denied_total: Annotated[int, helps("How many of those there are in all.")]
    changed: Annotated[tuple[Changed, ...], helps("Questions that the speaker answers in more than one way.")]
    shown: Annotated[Shown, helps("Which part of the claims this is.")]


def speaker_page(ledger: Ledger, standing_of: Callable[[str], Standing], name: str, *, page: int) -> SpeakerPage:
    """The page of the speaker with this name in some story."""
    every = ledger.said_by(name)
    part = shown(page, size=CLAIMS, total=len(every))
    denied = [one for one in every if one.stance in DISPUTES]
    on_page, first_denied = part.of(every), denied[:DENIED]
    claims = ledger.claims_of(one.claim for one in (*on_page, *first_denied))
    headings = ledger.headings(claim.report for claim in claims.values())

    def said(ones: Iterable[SaidBy]) -> tuple[Said, ...]:
        held = [(claims[one.claim], one.day) for one in ones]
        return tuple(Said(claim, day, headings[claim.report]) for claim, day in held)

    by_story: dict[str, list[Said]] = {}
    for one in said(on_page):
        by_story.setdefault(one.claim.story or "", []).append(one)
    standings = {story: standing_of(story) for story in list(by_story)[:STORIES] if story}
    titles = ledger.titles_of(by_story)
    return SpeakerPage(
        name=name,
        stories=tuple(InStory(story, titles.get(story), tuple(held)) for story, held in by_story.items()),
        denied=said(first_denied),
        denied_total=len(denied),
        changed=tuple(c for story, standing in standings.items() for c in changes(story, standing, name))[:CHANGED],
        shown=part,
    )


def changes(story: str, standing: Standing, name: str) -> Iterable[Changed]:
    """The questions of a story that a speaker answers in more than one way: other numbers, or held and denied."""
    names = outlets_of(standing.brief)
    for line in standing.questions():
        own = [a for a in line.answers if name in a.speakers or a.party == name]
        numbers = {(a.low, a.high) for a in own if a.value is not None}
        if len(numbers) > 1 or len({_side(a.stance) for a in own}) > 1:
            yield Changed(story, line, tuple(sorted(own, key=lambda a: a.as_of or ""))[:MOST_ANSWERS], names)


def _side(stance: Stance) -> object:
    return stance in (Stance.AFFIRMS, Stance.CONFIRMS) or stance
