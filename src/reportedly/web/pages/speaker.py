"""A speaker: everything that is attributed to one speaker over time, what was denied, and what changed."""

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Annotated

from msgspec import Struct

from reportedly.brief.lines import AnswerLine, QuestionLine
from reportedly.brief.standing import Standing
from reportedly.brief.told import DISPUTES
from reportedly.errors import UsageError
from reportedly.ledger import ClaimFilter, Heading, KeptClaim, Ledger
from reportedly.model import Stance
from reportedly.web.frame import PageContext, Shown, helps, shown

CLAIMS = 80
"""Claims on one page."""

STORIES = 12
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


class SpeakerPage(PageContext, frozen=True):
    """A speaker."""

    name: Annotated[str, helps("The name by which stories have the speaker.")]
    stories: Annotated[tuple[InStory, ...], helps("What the speaker says, story by story, the latest first.")]
    denied: Annotated[
        tuple[Said, ...], helps("What the speaker denies, could not verify or would not say, on this page.")
    ]
    changed: Annotated[tuple[Changed, ...], helps("Questions that the speaker answers in more than one way.")]
    shown: Annotated[Shown, helps("Which part of the claims this is.")]


def speaker_page(ledger: Ledger, standing_of: Callable[[str], Standing], name: str, *, page: int) -> SpeakerPage:
    """The page of the speaker with this name in some story. Raises UsageError where there is none."""
    every = list(ledger.claims(ClaimFilter(speaker_is=name)))
    if not every:
        raise UsageError(f"nothing is attributed to anybody called “{name}”; search for a part of the name")
    headings = ledger.headings(claim.report for claim in every)
    said = sorted((_said(claim, headings) for claim in every), key=_latest_last)
    said.reverse()
    part = shown(page, size=CLAIMS, total=len(said))
    on_page = part.of(said)
    by_story = sorted(on_page, key=lambda one: [each.claim.story for each in on_page].index(one.claim.story))
    grouped = [(story, tuple(held)) for story, held in groupby(by_story, key=lambda one: one.claim.story or "")]
    standings = {story: standing_of(story) for story, _ in grouped[:STORIES] if story}
    return SpeakerPage(
        name=name,
        stories=tuple(InStory(s, standings[s].brief.title if s in standings else None, held) for s, held in grouped),
        denied=tuple(one for one in on_page if one.claim.stance in DISPUTES),
        changed=tuple(c for story, standing in standings.items() for c in changes(story, standing, name)),
        shown=part,
    )


def changes(story: str, standing: Standing, name: str) -> Iterable[Changed]:
    """The questions of a story that a speaker answers in more than one way: other numbers, or held and denied."""
    for line in standing.questions():
        own = [a for a in line.answers if name in a.speakers or a.party == name]
        ways = {(a.low, a.high) if a.value is not None else _side(a.stance) for a in own}
        if len(ways) > 1:
            yield Changed(story, line, tuple(sorted(own, key=lambda a: a.as_of or "")))


def _side(stance: Stance) -> object:
    return stance in (Stance.AFFIRMS, Stance.CONFIRMS) or stance


def _said(claim: KeptClaim, headings: dict[str, Heading]) -> Said:
    heading = headings[claim.report]
    day = claim.said.first if claim.said and claim.said.first else heading.published
    return Said(claim, day[:10] if day else None, heading)


def _latest_last(one: Said) -> tuple[str, str, int]:
    return (one.day or "", one.claim.report, -one.claim.content.hull.start)
