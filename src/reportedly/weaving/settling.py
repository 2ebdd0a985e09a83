"""Stories that changed → their titles, what their speakers are called in all of their reports, and how they stand."""

from collections.abc import Iterator
from functools import partial

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from reportedly.brief.standing import MADE_BY, Standing, standing_of
from reportedly.dossier import KeptOfStory, kept_of_story, put_together
from reportedly.ledger import Ledger, Loom, StandingRow
from reportedly.model import Failure
from reportedly.stories.grouping import story_of
from reportedly.weaving.guard import Guard


class _Settled(Struct, frozen=True):
    title: str | None
    full_name_by_name: dict[tuple[str, str], str]
    standing: StandingRow


def settle(loom: Loom, ledger: Ledger, guard: Guard, day: str, failed: list[Failure]) -> Iterator[None]:
    """Work out every story that is to be worked out; those that fail are added to ``failed``."""
    loom.discard_standings_of_others_than(MADE_BY)
    while (id := loom.next_to_name()) is not None:
        kept = kept_of_story(ledger, id)
        if kept is None:
            loom.drop_standing(id)
            continue
        place = kept.reports[0].place
        settled = guard(place, partial(_settled, kept))
        if isinstance(settled, Failure):
            why = f"its story was not worked out: {settled.reason}"
            loom.drop_standing(id)
            loom.not_named(id, why, day=day)
            failed.append(Failure(place, why))
        else:
            loom.name(id, settled.title, kept.story.reports, settled.full_name_by_name)
            loom.keep_standing(id, settled.standing)
        for _ in kept.reports:
            yield


def _settled(kept: KeptOfStory) -> _Settled:
    title = story_of(kept.reports, kept.story.links).title
    story = replace(kept.story, title=title)
    dossier = put_together(story, kept.reports, kept.claims, kept.figures, kept.overlaps, united=kept.united)
    return _Settled(title, dossier.traced.full_name_by_name, row_of(standing_of(dossier)))


def row_of(standing: Standing) -> StandingRow:
    """How a story stands, as the ledger keeps it."""
    summary = standing.summary
    return StandingRow(
        made_by=MADE_BY,
        first=summary.first,
        last=summary.last,
        reports=summary.reports,
        outlets=summary.outlets,
        origins=summary.origins,
        claims=summary.claims,
        conflicts=summary.conflicts,
        unverified=summary.unverified,
        series=msgspec.json.encode(summary.series) if summary.series else None,
        content=msgspec.json.encode(standing),
    )
