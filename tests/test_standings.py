"""How stories stand is kept as it would be worked out now, and never outlives what it was made of."""

import sqlite3
from pathlib import Path

import msgspec
import pytest

from reportedly import correcting
from reportedly.brief.standing import MADE_BY, Standing, standing_of
from reportedly.dossier import dossier_of
from reportedly.ledger import Ledger, Order, ReportFilter, StandingFilter, Versions, Waiting, open_ledger
from reportedly.model import By
from tests import events
from tests.events import POOL, keep


@pytest.fixture
def path(tmp_path: Path) -> Path:
    keep(tmp_path / "l.db", *POOL)
    return tmp_path / "l.db"


def kept(ledger: Ledger, story: str) -> Standing | None:
    content = ledger.standing(story, made_by=MADE_BY)
    return None if content is None else msgspec.json.decode(content, type=Standing)


def test_every_story_is_kept_as_it_would_be_worked_out_now(path: Path) -> None:
    with open_ledger(path) as ledger:
        ids = [story.id for story in ledger.stories()]
        assert len(ids) == 3
        assert [kept(ledger, id) for id in ids] == [standing_of(dossier_of(ledger, id)) for id in ids]


def test_a_line_of_the_list_says_what_the_brief_of_the_story_says(path: Path) -> None:
    with open_ledger(path) as ledger:
        for line in ledger.summaries(made_by=MADE_BY):
            found = kept(ledger, line.story)
            assert found is not None
            brief, summary = found.brief, found.summary
            assert (line.title, line.first, line.last) == (brief.title, brief.first, brief.last)
            assert (line.reports, line.outlets, line.origins) == (
                len(brief.reports),
                len(brief.outlets),
                brief.origins,
            )
            assert (line.conflicts, line.unverified, line.claims) == (
                summary.conflicts,
                summary.unverified,
                summary.claims,
            )


def test_a_correction_makes_the_stories_it_touches_stand_anew(path: Path) -> None:
    with open_ledger(path, mode="write") as ledger:
        ferry = ledger.full_story(next(r.id for r in ledger.reports() if r.place == "ferry.txt"))
        owner = next(r.id for r in ledger.reports() if r.place == "owner.txt")
        before = kept(ledger, ferry)
        made = correcting.split(ledger, ferry, [owner], by=By(events.DAY))
        assert kept(ledger, ledger.full_story(ferry)) != before
        assert {line.story for line in ledger.summaries(made_by=MADE_BY)} == {story.id for story in ledger.stories()}
        for id in made.stories:
            assert kept(ledger, id) == standing_of(dossier_of(ledger, id))
        correcting.undo(ledger, by=By(events.DAY))
        assert kept(ledger, ferry) == before
        assert {line.story for line in ledger.summaries(made_by=MADE_BY)} == {story.id for story in ledger.stories()}


def test_what_another_version_of_the_program_made_is_not_shown_and_is_made_anew_by_the_next_read(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE standings SET made_by = 'older', content = zeroblob(4)")
    raw.close()
    with open_ledger(path) as ledger:
        ids = [story.id for story in ledger.stories()]
        assert [kept(ledger, id) for id in ids] == [None] * 3
    keep(path)
    with open_ledger(path) as ledger:
        assert [kept(ledger, id) for id in ids] == [standing_of(dossier_of(ledger, id)) for id in ids]


def test_a_story_with_a_report_that_is_still_to_be_compared_stands_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    keep(path, *POOL[:2])
    keep(path, POOL[2], is_woven=False)
    with open_ledger(path) as ledger:
        assert ledger.waiting(made_by=MADE_BY) == Waiting(reports=1, stories=0)
        assert len(list(ledger.summaries(made_by=MADE_BY))) == 1
    keep(path)
    with open_ledger(path) as ledger:
        assert ledger.waiting(made_by=MADE_BY) == Waiting(reports=0, stories=0)


@pytest.mark.parametrize(
    ("chosen", "founders"),
    [
        (StandingFilter(), ["ferry", "mine", "vote"]),
        (StandingFilter(order=Order.LARGEST), ["ferry", "mine", "vote"]),
        (StandingFilter(order=Order.LARGEST, skip=1, limit=1), ["mine"]),
        (StandingFilter(title="corvell"), ["mine"]),
        (StandingFilter(outlet="owner"), ["ferry"]),
        (StandingFilter(since="2031-05-05"), ["ferry", "mine"]),
        (StandingFilter(until="2031-05-03"), ["ferry", "vote"]),
        (StandingFilter(is_disputed=True), []),
        (StandingFilter(is_disputed=False, title="vote"), ["vote"]),
    ],
)
def test_stories_are_listed_by_how_they_stand(path: Path, chosen: StandingFilter, founders: list[str]) -> None:
    with open_ledger(path) as ledger:
        founder = {story.id: story.founder for story in ledger.stories()}
        every = ledger.reports(ReportFilter(versions=Versions.ALL))
        name = {report.id: report.place.removesuffix(".txt") for report in every}
        listed = [name[founder[line.story]] for line in ledger.summaries(chosen, made_by=MADE_BY)]
        assert listed == founders
        assert ledger.count_summaries(msgspec.structs.replace(chosen, skip=0, limit=None)) >= len(listed)
