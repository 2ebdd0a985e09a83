"""Stories that changed → their titles, and what their speakers are called in all of their reports."""

from collections.abc import Iterator
from functools import partial

from msgspec import Struct

from reportedly.ledger import (
    ClaimFilter,
    FigureFilter,
    KeptClaim,
    KeptFigure,
    KeptReport,
    KeptStory,
    Ledger,
    Loom,
    Names,
    OverlapFilter,
    Overlaps,
    ReportFilter,
    StoryFilter,
)
from reportedly.model import Failure, Overlap
from reportedly.stories.grouping import story_of
from reportedly.stories.origins import trace
from reportedly.weaving.guard import Guard


class KeptOfStory(Struct, frozen=True):
    """All that the ledger keeps of a story, its speakers by the reports' own names."""

    story: KeptStory
    reports: tuple[KeptReport, ...]
    claims: tuple[KeptClaim, ...]
    figures: tuple[KeptFigure, ...]
    overlaps: tuple[Overlap, ...]


class _Named(Struct, frozen=True):
    title: str | None
    full_name_by_name: dict[tuple[str, str], str]


def name(loom: Loom, ledger: Ledger, guard: Guard, day: str, failed: list[Failure]) -> Iterator[None]:
    """Name every story that is to be named; those that fail are added to ``failed``."""
    while (id := loom.next_to_name()) is not None:
        kept = kept_of_story(ledger, id)
        if kept is None:
            continue
        place = kept.reports[0].place
        named = guard(place, partial(_named, kept))
        if isinstance(named, Failure):
            why = f"the speakers of its story were not joined: {named.reason}"
            loom.not_named(id, why, day=day)
            failed.append(Failure(place, why))
        else:
            loom.name(id, named.title, kept.story.reports, named.full_name_by_name)
        for _ in kept.reports:
            yield


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
    )


def _named(kept: KeptOfStory) -> _Named:
    is_anybody_named = any(each.speaker or each.chain for each in kept.claims) or any(
        each.speaker for each in kept.figures
    )
    traced = trace(kept.reports, kept.claims, kept.figures, kept.overlaps) if is_anybody_named else None
    return _Named(story_of(kept.reports, kept.story.links).title, traced.full_name_by_name if traced else {})
