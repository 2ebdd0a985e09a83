"""The ledger's queries for stories, overlaps and what narrows by them; names of stories; ledgers of an older layout."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reportedly.errors import LedgerError, UsageError
from reportedly.ids import story_id
from reportedly.ledger import (
    ClaimFilter,
    FigureFilter,
    Ledger,
    OverlapFilter,
    Overlaps,
    ReportFilter,
    StoryFilter,
    Versions,
    migrations,
    open_ledger,
    opening,
    writing,
)
from tests import make
from tests.events import POOL, everything, keep


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path = tmp_path_factory.mktemp("stories") / "l.db"
    keep(path, *POOL)
    with open_ledger(path) as opened:
        yield opened


def id_of(name: str) -> str:
    return next(report.id for report, _ in POOL if report.place == f"{name}.txt")


def names(ledger: Ledger, ids: list[str]) -> list[str]:
    place = {r.id: r.place.removesuffix(".txt") for r in ledger.reports(ReportFilter(versions=Versions.ALL))}
    return sorted(place[id] for id in ids)


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({}, ["ferry", "newer", "vote"]),
        ({"outlet": "owner"}, ["ferry"]),
        ({"title": "KNOCKING"}, ["newer"]),
        ({"since": "2031-05-06"}, ["ferry"]),
        ({"until": "2031-05-04"}, ["ferry", "vote"]),
        ({"since": "2031-05-04", "until": "2031-05-05"}, ["ferry", "newer"]),
        ({"outlet": "owner", "title": "recount"}, []),
        ({"limit": 0}, []),
    ],
)
def test_stories(ledger: Ledger, filters: dict[str, Any], found: list[str]) -> None:
    held = {story_id(id): name for name in ("ferry", "newer", "vote") for id in [id_of(name)]}
    by_story = {ledger.full_story(id): name for id, name in held.items()}
    assert sorted(by_story[s.id] for s in ledger.stories(StoryFilter(**filters))) == found


def test_a_story_comes_with_its_days_its_reports_in_order_and_what_holds_it_together(ledger: Ledger) -> None:
    (story,) = ledger.stories(StoryFilter(story=ledger.full_story(id_of("ferry"))))
    assert (story.first, story.last) == ("2031-05-03", "2031-05-06")
    assert story.id == story_id(story.founder)
    assert story.founder == min(id_of("ferry"), id_of("copy"))
    assert [names(ledger, [id]) for id in story.reports] == [["copy"], ["ferry"], ["retold"], ["owner"]]
    assert len(story.links) == len(story.reports) - 1
    assert [link.strength for link in story.links] == sorted((x.strength for x in story.links), reverse=True)
    assert all(link.reason for link in story.links)


def test_an_empty_ledger_has_no_stories(tmp_path: Path) -> None:
    with open_ledger(tmp_path / "l.db", mode="write") as opened:
        assert list(opened.stories()) == []
        assert opened.count_stories() == 0


def test_listings_narrow_to_a_story(ledger: Ledger) -> None:
    story = ledger.full_story(id_of("mine"))
    assert names(ledger, [r.id for r in ledger.reports(ReportFilter(story=story))]) == ["knocking", "newer"]
    every = ReportFilter(story=story, versions=Versions.ALL)
    assert names(ledger, [r.id for r in ledger.reports(every)]) == ["knocking", "mine", "newer"]
    assert {c.report for c in ledger.claims(ClaimFilter(story=story))} == {id_of("knocking"), id_of("newer")}
    assert list(ledger.figures(FigureFilter(story=story))) == []
    assert {c.story for c in ledger.claims(ClaimFilter(story=story))} == {story}


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({}, 1),
        ({"report": "copy"}, 1),
        ({"report": "ferry"}, 1),
        ({"report": "vote"}, 0),
        ({"outlet": "COPY"}, 1),
        ({"outlet": "vote"}, 0),
        ({"story": "ferry"}, 1),
        ({"story": "vote"}, 0),
        ({"limit": 0}, 0),
    ],
)
def test_copies(ledger: Ledger, filters: dict[str, Any], count: int) -> None:
    if "report" in filters:
        filters = {"report": id_of(filters["report"])}
    if "story" in filters:
        filters = {"story": ledger.full_story(id_of(filters["story"]))}
    assert len(list(ledger.overlaps(OverlapFilter(**filters)))) == count


def test_every_overlap_is_listed_where_all_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    quoted = "The sea took her in the time that it takes to put on a coat"
    for name in ("ferry", "owner"):
        report = next(r for r, _ in POOL if r.place == f"{name}.txt")
        text = f"{report.text}\n\n{quoted}, a passenger said."
        keep(path, (other := make.report(text, place=name, address=name), make.extraction(other)))
    with open_ledger(path) as opened:
        assert list(opened.overlaps()) == []
        (overlap,) = opened.overlaps(OverlapFilter(overlaps=Overlaps.ALL))
        assert not overlap.is_copy
        text = next(r.text for r in opened.reports() if r.id == overlap.report)
        assert any(quoted in passage.here.of(text) for passage in overlap.passages)


# Names of stories.


def test_a_story_is_named_by_its_id_by_that_of_a_report_and_by_the_beginning_of_either(ledger: Ledger) -> None:
    for story in ledger.stories():
        for name in (story.id, *story.reports, *map(story_id, story.reports)):
            assert ledger.full_story(name) == story.id
            assert ledger.full_story(name[:12]) == story.id


def test_an_older_version_names_the_story_too(ledger: Ledger) -> None:
    assert ledger.full_story(id_of("mine")) == ledger.full_story(id_of("newer"))


def test_a_name_that_fits_no_story_or_several_is_told_so(ledger: Ledger) -> None:
    with pytest.raises(UsageError, match=r"no story has the id 'x'.*; see: reportedly stories"):
        ledger.full_story("x")
    with pytest.raises(UsageError, match=r"several stories begin with 's': s.*, s.*, s.*; give more of the id"):
        ledger.full_story("s")


def test_a_beginning_that_only_one_of_todays_stories_has_is_that_story(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    reports = [make.ferry(id=f"x{n}", raw=b"%d" % n, place=f"{n}", address=f"{n}") for n in range(40)]
    keep(path, *reports)
    with open_ledger(path) as opened:
        (story,) = opened.stories()
        begin_so = [id for n in range(40) if (id := story_id(f"x{n}")).startswith(story.id[:2])]
        assert len(begin_so) > 1
        assert opened.full_story(story.id[:2]) == story.id


def test_short_ids_of_stories_tell_them_apart(ledger: Ledger) -> None:
    ids = [story.id for story in ledger.stories()]
    assert len({id[: ledger.length_of_short_story_ids()] for id in ids}) == len(ids)


# Ledgers of the layout before there were stories.


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A ledger that a program without stories wrote: layout 1, all reports in it."""
    path = tmp_path / "older.db"
    monkeypatch.setattr(migrations, "MIGRATIONS", migrations.MIGRATIONS[:1])
    monkeypatch.setattr(opening, "MIGRATIONS", migrations.MIGRATIONS)
    monkeypatch.setattr(opening, "VERSION", 1)
    connection = opening.open_for_writing(path, wait=1)
    connection.execute("CREATE TEMPORARY TABLE own_stories (report, id)")
    connection.execute("CREATE TEMPORARY TABLE reached (report, correction)")
    for report, found in POOL:
        writing.add_report(connection, report, found, "1")
    connection.close()
    monkeypatch.undo()
    return path


def test_a_ledger_without_stories_gets_them_with_the_next_read(older: Path, tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="older layout 1"):
        open_ledger(older)
    keep(older)
    keep(tmp_path / "new.db", *POOL)
    assert everything(older) == everything(tmp_path / "new.db")


def test_a_renewed_ledger_is_whole(older: Path) -> None:
    keep(older)
    with sqlite3.connect(older) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        for table in ("to_compare", "to_group", "to_name"):
            assert raw.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table


def test_what_a_report_is_compared_by_is_taken_out_whole(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    keep(path, *POOL)
    with open_ledger(path, mode="write") as opened, opened.weaving() as loom:
        for report, _ in POOL:
            loom.forget(report.id)
        for table in ("traits", "keys", "links", "overlaps", "names"):
            assert opened._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0, table
