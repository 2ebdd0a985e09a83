"""Corrections of the grouping: they take hold at once, survive re-reads and new reports, and can be taken back."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from reportedly import correcting
from reportedly.errors import UsageError
from reportedly.ids import story_id
from reportedly.ledger import Ledger, StoryFilter, open_ledger
from reportedly.model import Amendment, By
from tests.events import POOL, Kept, everything, keep, titles

DAY = "2031-06-02"
BY = By(DAY, "2031-06-02T09:30:00+00:00", "Ana", "the titles say so")


def id_of(name: str) -> str:
    return next(report.id for report, _ in POOL if report.place == f"{name}.txt")


def story(ledger: Ledger, name: str) -> str:
    """The story that holds a report now."""
    return ledger.full_story(id_of(name))


def stories(path: Path) -> list[list[str]]:
    return sorted(map(sorted, titles(path)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "l.db"
    keep(path, *POOL)
    return path


@pytest.fixture
def written(path: Path) -> Ledger:
    return open_ledger(path, mode="write")


AS_READ = [["copy", "ferry", "owner", "retold"], ["knocking", "newer"], ["vote"]]
MOVED = [["copy", "ferry", "retold"], ["knocking", "newer"], ["owner", "vote"]]
MERGED = [["copy", "ferry", "owner", "retold"], ["knocking", "newer", "vote"]]
SPLIT = [["copy", "ferry"], ["knocking", "newer"], ["owner", "retold"], ["vote"]]


def correct(ledger: Ledger, kind: Amendment) -> correcting.Corrected:
    match kind:
        case Amendment.MOVE:
            return correcting.move(ledger, id_of("owner"), story(ledger, "vote"), by=BY)
        case Amendment.MERGE:
            return correcting.merge(ledger, story(ledger, "vote"), story(ledger, "newer"), by=BY)
        case _:
            parted = [id_of("owner"), id_of("retold")]
            return correcting.split(ledger, story(ledger, "ferry"), parted, by=BY)


CASES = pytest.mark.parametrize(
    ("kind", "then"), [(Amendment.MOVE, MOVED), (Amendment.MERGE, MERGED), (Amendment.SPLIT, SPLIT)]
)


@CASES
def test_a_correction_takes_hold_at_once(path: Path, written: Ledger, kind: Amendment, then: list[list[str]]) -> None:
    with written as ledger:
        corrected = correct(ledger, kind)
        made = corrected.correction
        assert (made.kind, By(made.day, made.at, made.who, made.reason)) == (kind, BY)
        assert list(ledger.corrections()) == [corrected.correction]
        touched = {s.id for s in ledger.stories() if s.corrections == (corrected.correction.number,)}
        assert touched == set(corrected.stories)
    assert stories(path) == then


@CASES
def test_a_correction_survives_a_second_read(
    path: Path, written: Ledger, kind: Amendment, then: list[list[str]]
) -> None:
    with written as ledger:
        correct(ledger, kind)
    before = everything(path)
    keep(path, *POOL, read_in="2")
    assert (stories(path), everything(path)) == (then, before)


@CASES
@given(order=st.permutations(POOL), first=st.integers(0, len(POOL)))
@settings(max_examples=8)
def test_a_correction_holds_as_reports_come_in_around_it(
    tmp_path_factory: pytest.TempPathFactory, order: list[Kept], first: int, kind: Amendment, then: list[list[str]]
) -> None:
    """Corrected when all are there or as soon as those it names are: the same stories, links and names."""
    folder = tmp_path_factory.mktemp("around")
    named = {"ferry.txt", "owner.txt", "retold.txt", "vote.txt", "newer.txt"}
    early = [kept for kept in order if kept[0].place in named] + order[:first]
    for name, reports in (("late", order), ("early", early)):
        keep(folder / f"{name}.db", *reports)
        with open_ledger(folder / f"{name}.db", mode="write") as ledger:
            correct(ledger, kind)
        keep(folder / f"{name}.db", *order)
    late = everything(folder / "late.db")
    assert stories(folder / "late.db") == then
    assert everything(folder / "early.db") == late


@CASES
def test_a_correction_that_is_taken_back_leaves_nothing(
    path: Path, written: Ledger, kind: Amendment, then: list[list[str]]
) -> None:
    before = everything(path)
    with written as ledger:
        made = correct(ledger, kind)
        assert stories(path) == then
        undone = correcting.undo(ledger, by=BY)
        assert undone.correction == replace(made.correction, undone=BY, story=undone.correction.story)
        assert list(ledger.corrections()) == [undone.correction]
        with pytest.raises(UsageError, match="no correction to take back"):
            correcting.undo(ledger, by=BY)
    assert everything(path) == before


def test_a_later_correction_wins_over_an_earlier(path: Path, written: Ledger) -> None:
    with written as ledger:
        correcting.move(ledger, id_of("owner"), story(ledger, "vote"), by=BY)
        correcting.move(ledger, id_of("owner"), story(ledger, "newer"), by=BY)
        assert [c.number for c in ledger.corrections()] == [1, 2]
    assert stories(path) == [["copy", "ferry", "retold"], ["knocking", "newer", "owner"], ["vote"]]


def test_the_founder_of_a_story_can_be_moved_and_the_rest_stays_together(path: Path, written: Ledger) -> None:
    with written as ledger:
        old = story(ledger, "ferry")
        (kept,) = ledger.stories(StoryFilter(story=old))
        founder = next(r.place.removesuffix(".txt") for r in ledger.reports() if r.id == kept.founder)
        correcting.move(ledger, kept.founder, story(ledger, "vote"), by=BY)
    rest = sorted({"copy", "ferry", "owner", "retold"} - {founder})
    assert stories(path) == sorted([rest, sorted([founder, "vote"]), ["knocking", "newer"]])


def test_a_correction_of_a_page_holds_for_its_newer_version(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    before_newer = [kept for kept in POOL if kept[0].place != "newer.txt"]
    keep(path, *before_newer)
    with open_ledger(path, mode="write") as ledger:
        correcting.move(ledger, id_of("mine"), story(ledger, "vote"), by=BY)
    keep(path, *POOL, read_in="2")
    assert stories(path) == [["copy", "ferry", "owner", "retold"], ["knocking"], ["newer", "vote"]]


def test_an_older_version_stands_for_its_page(path: Path, written: Ledger) -> None:
    with written as ledger:
        correcting.move(ledger, id_of("mine")[:8], story(ledger, "vote")[:8], by=BY)
    assert stories(path) == [["copy", "ferry", "owner", "retold"], ["knocking"], ["newer", "vote"]]


def test_names_follow_a_report_into_another_story(path: Path, written: Ledger) -> None:
    def speaker_of(name: str) -> list[str | None]:
        return [c.speaker for c in written.claims() if c.report == id_of(name)]

    with written as ledger:
        assert speaker_of("retold") == ["Ana Ruiz"]
        correcting.split(ledger, story(ledger, "ferry"), [id_of("retold")], by=BY)
        assert speaker_of("retold") == ["Ruiz"]


def test_what_cannot_be_corrected_is_said_and_nothing_is_kept(path: Path, written: Ledger) -> None:
    with written as ledger:
        vote, ferry = story(ledger, "vote"), story(ledger, "ferry")
        for call, sentence in (
            (lambda: correcting.move(ledger, id_of("vote"), vote, by=BY), "is all there is of the story"),
            (lambda: correcting.move(ledger, "none", vote, by=BY), "no report has the id 'none'"),
            (lambda: correcting.move(ledger, id_of("vote"), "none", by=BY), "no story has the id 'none'"),
            (lambda: correcting.merge(ledger, ferry, id_of("copy"), by=BY), "are one story already"),
            (lambda: correcting.split(ledger, ferry, [id_of("vote")], by=BY), "does not hold"),
            (lambda: correcting.split(ledger, vote, [id_of("vote")], by=BY), "leave one of them in it"),
        ):
            with pytest.raises(UsageError, match=sentence):
                call()
        assert list(ledger.corrections()) == []
    assert stories(path) == AS_READ


def test_a_correction_is_no_join(path: Path, written: Ledger) -> None:
    with written as ledger:
        correcting.merge(ledger, story(ledger, "vote"), story(ledger, "newer"), by=BY)
        assert list(ledger.joins()) == []


def test_the_id_of_a_story_that_was_merged_away_leads_to_the_one_that_holds_its_reports(written: Ledger) -> None:
    with written as ledger:
        ids = [story(ledger, "vote"), story(ledger, "newer")]
        correcting.merge(ledger, *ids, by=BY)
        assert {ledger.full_story(id) for id in ids} == {story(ledger, "vote")}
        assert ledger.full_story(story_id(id_of("copy"))) == story(ledger, "ferry")
