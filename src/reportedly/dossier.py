"""All that is known of one story, worked out when somebody asks for it. Nothing of it is stored.

The ledger keeps what reading found in each report, and which reports tell of one event. Origins, questions and verdicts
follow from these alone, so that they are made anew for every brief and never go stale.
"""

from collections.abc import Sequence

from msgspec import Struct

from reportedly.errors import UsageError
from reportedly.ids import story_id
from reportedly.ledger import (
    ClaimFilter,
    FigureFilter,
    Ledger,
    Names,
)
from reportedly.model import Claim, Figure, Overlap, Question, Report, Story, Traced
from reportedly.reconcile import reconcile
from reportedly.stories import copies, origins
from reportedly.weaving import kept_of_story


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
    return put_together(kept.story, kept.reports, kept.claims, kept.figures, kept.overlaps)


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
    return put_together(story, reports, claims, figures, [overlap] if overlap else [])


def put_together(
    story: Story,
    reports: Sequence[Report],
    claims: Sequence[Claim],
    figures: Sequence[Figure],
    overlaps: Sequence[Overlap],
) -> Dossier:
    """A dossier from a story's reports, and their claims and figures under the names that each report gives."""
    traced = origins.trace(reports, tuple(claims), tuple(figures), overlaps)
    questions = reconcile(story.id, reports, traced, overlaps)
    return Dossier(story, tuple(reports), traced, tuple(overlaps), questions)
