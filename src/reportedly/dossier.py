"""All that is known of one story, worked out from what the ledger keeps of its reports.

The ledger keeps what reading found in each report, and which reports tell of one event. Origins, questions and verdicts
follow from these alone.
"""

from collections.abc import Sequence

from msgspec import Struct

from reportedly.errors import UsageError
from reportedly.ids import story_id
from reportedly.ledger import (
    ClaimFilter,
    FigureFilter,
    KeptClaim,
    KeptFigure,
    KeptReport,
    KeptStory,
    Ledger,
    Names,
    OverlapFilter,
    Overlaps,
    ReportFilter,
    StoryFilter,
)
from reportedly.model import Claim, Figure, Overlap, Question, Report, SameQuestion, Story, Traced
from reportedly.reconcile import reconcile
from reportedly.stories import copies, origins


class KeptOfStory(Struct, frozen=True):
    """All that the ledger keeps of a story as people corrected it, its speakers by the reports' own names.

    ``united``: which findings answer one question because a person said so.
    """

    story: KeptStory
    reports: tuple[KeptReport, ...]
    claims: tuple[KeptClaim, ...]
    figures: tuple[KeptFigure, ...]
    overlaps: tuple[Overlap, ...]
    united: tuple[SameQuestion, ...] = ()


def kept_of_story(ledger: Ledger, id: str) -> KeptOfStory | None:
    """What is kept of a story; None where no report is in it any more."""
    story = next(ledger.stories(StoryFilter(story=id)), None)
    if story is None:
        return None
    return KeptOfStory(
        story,
        tuple(ledger.reports(ReportFilter(story=id))),
        tuple(ledger.claims(ClaimFilter(story=id, names=Names.OWN))),
        tuple(ledger.figures(FigureFilter(story=id, names=Names.OWN))),
        tuple(ledger.overlaps(OverlapFilter(story=id, overlaps=Overlaps.ALL))),
        ledger.same_questions(story.reports),
    )


class Dossier(Struct, frozen=True):
    """A story with its reports, who their claims rest on, what they share, and the questions that they answer.

    ``traced`` has the claims and figures; ``overlaps`` every pair that shares a passage, copies among them.
    """

    story: Story
    reports: tuple[Report, ...]
    traced: Traced
    overlaps: tuple[Overlap, ...]
    questions: tuple[Question, ...]


def dossier_of(ledger: Ledger, story_id: str) -> Dossier:
    """The dossier of the story with this id. Raises UsageError where there is none (any more)."""
    kept = kept_of_story(ledger, story_id)
    if kept is None:
        raise UsageError(f"no story has the id '{story_id}'; see: reportedly stories")
    return put_together(kept.story, kept.reports, kept.claims, kept.figures, kept.overlaps, united=kept.united)


def dossier_of_reports(ledger: Ledger, first: Report, second: Report) -> Dossier:
    """The dossier of two reports taken as one story, whichever stories hold them."""
    reports = (first, second)
    claims = [c for each in reports for c in ledger.claims(ClaimFilter(report=each.id, names=Names.OWN))]
    figures = [f for each in reports for f in ledger.figures(FigureFilter(report=each.id, names=Names.OWN))]
    overlap = copies.overlap_of(first, second)
    days = [day for each in reports if (day := each.published.day)]
    story = Story(
        id=story_id(first.id),
        founder=first.id,
        title=first.title,
        reports=tuple(each.id for each in reports),
        first=min(days, default=None),
        last=max(days, default=None),
    )
    united = ledger.same_questions(story.reports)
    return put_together(story, reports, claims, figures, [overlap] if overlap else [], united=united)


def put_together(
    story: Story,
    reports: Sequence[Report],
    claims: Sequence[Claim],
    figures: Sequence[Figure],
    overlaps: Sequence[Overlap],
    *,
    united: Sequence[SameQuestion] = (),
) -> Dossier:
    """A dossier from a story's reports, and their claims and figures under the names that each report gives.

    ``united``: which findings answer one question because a person said so.
    """
    traced = origins.trace(reports, tuple(claims), tuple(figures), overlaps)
    questions = reconcile(story.id, reports, traced, overlaps, united=united)
    return Dossier(story, tuple(reports), traced, tuple(overlaps), questions)
