"""What is kept across reports: the order of reading changes nothing, an interruption loses nothing."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench import one_more
from reportedly import pipeline
from reportedly.ids import story_id
from reportedly.ledger import ClaimFilter, Ledger, Names, StoryFilter, open_ledger
from reportedly.model import Link
from reportedly.pipeline import guarded
from reportedly.stories import copies, grouping
from reportedly.weaving import comparing, steps, weave
from tests import events, make
from tests.events import POOL, Kept, everything, keep, titles, told


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "l.db"


def named(*names: str) -> list[Kept]:
    return [kept for kept in POOL if kept[0].place.removesuffix(".txt") in names]


def of_place(path: Path, name: str) -> str:
    with open_ledger(path) as ledger:
        return next(report.id for report in ledger.reports() if report.place == f"{name}.txt")


def test_reports_of_one_event_are_a_story_and_those_of_others_are_not(path: Path) -> None:
    keep(path, *POOL)
    assert sorted(map(sorted, titles(path))) == [["copy", "ferry", "owner", "retold"], ["knocking", "newer"], ["vote"]]


@given(order=st.permutations(POOL), cuts=st.sets(st.integers(1, len(POOL) - 1)))
@settings(max_examples=25)
def test_the_order_of_reading_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, order: list[Kept], cuts: set[int]
) -> None:
    folder = tmp_path_factory.mktemp("order")
    keep(folder / "a.db", *POOL)
    for start, end in zip([0, *sorted(cuts)], [*sorted(cuts), len(order)], strict=True):
        keep(folder / "b.db", *order[start:end])
    assert everything(folder / "a.db") == everything(folder / "b.db")


@given(again=st.lists(st.sampled_from(POOL), min_size=1, max_size=4))
@settings(max_examples=10)
def test_reading_twice_changes_nothing(tmp_path_factory: pytest.TempPathFactory, again: list[Kept]) -> None:
    path = tmp_path_factory.mktemp("twice") / "l.db"
    keep(path, *POOL)
    before = everything(path)
    keep(path, *again, read_in="2")
    assert everything(path) == before


@given(order=st.permutations(POOL), woven=st.integers(0, len(POOL)))
@settings(max_examples=10)
def test_what_an_interrupted_read_left_unwoven_the_next_one_weaves(
    tmp_path_factory: pytest.TempPathFactory, order: list[Kept], woven: int
) -> None:
    folder = tmp_path_factory.mktemp("left")
    keep(folder / "a.db", *POOL)
    keep(folder / "b.db", *order[:woven])
    keep(folder / "b.db", *order[woven:], is_woven=False)
    keep(folder / "b.db")
    assert everything(folder / "a.db") == everything(folder / "b.db")


@pytest.mark.parametrize("step", range(12))
def test_a_weaving_that_breaks_off_between_two_reports_is_completed(
    path: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(path.with_name("whole.db"), *POOL)
    keep(path, *POOL, is_woven=False)
    monkeypatch.setattr(steps, "BATCH_REPORTS", 1)
    opened = 0

    def breaking(ledger: Ledger) -> object:
        nonlocal opened
        opened += 1
        if opened > step:
            raise KeyboardInterrupt
        return whole(ledger)

    whole = Ledger.weaving
    monkeypatch.setattr(Ledger, "weaving", breaking)
    with pytest.raises(KeyboardInterrupt):
        keep(path)
    monkeypatch.undo()
    keep(path)
    assert everything(path) == everything(path.with_name("whole.db"))


def test_a_report_that_is_not_woven_yet_is_a_story_of_its_own(path: Path) -> None:
    keep(path, *POOL, is_woven=False)
    assert [len(story) for story in titles(path)] == [1] * 7
    with open_ledger(path) as ledger:
        assert {claim.story for claim in ledger.claims()} == {story.id for story in ledger.stories()}


def test_speakers_have_the_storys_names_and_the_reports_own_are_kept(path: Path) -> None:
    keep(path, *POOL)
    with open_ledger(path) as ledger:
        found = {(c.speaker_in_report, c.speaker) for c in ledger.claims()}
        assert ("Ruiz", "Ana Ruiz") in found
        assert "Ruiz" in {c.speaker for c in ledger.claims(ClaimFilter(names=Names.OWN))}
        retold = of_place(path, "retold")
        assert [c.speaker for c in ledger.claims(ClaimFilter(speaker="Ana Ruiz", report=retold))] == ["Ana Ruiz"]


def test_a_copy_is_listed_with_its_original_and_carries_its_id(path: Path) -> None:
    keep(path, *POOL)
    copy, original = of_place(path, "copy"), of_place(path, "ferry")
    with open_ledger(path) as ledger:
        assert [(o.report, o.of, o.is_copy) for o in ledger.overlaps()] == [(copy, original, True)]
        assert {report.id: report.copy_of for report in ledger.reports() if report.copy_of} == {copy: original}
        (overlap,) = ledger.overlaps()
        text = {report.id: report.text for report in ledger.reports()}
        for passage in overlap.passages:
            assert passage.here.of(text[copy]) == passage.there.of(text[original])


# Versions.


def test_a_story_lists_newest_versions_and_an_older_one_stands_in_the_same(path: Path) -> None:
    older, newer = named("mine")[0][0].id, named("newer")[0][0].id
    keep(path, *POOL)
    with open_ledger(path) as ledger:
        story = ledger.full_story(older)
        (kept,) = ledger.stories(StoryFilter(story=story))
        assert newer in kept.reports
        assert older not in kept.reports
        assert {report.id: report.story for report in ledger.reports()}[newer] == story


def test_a_new_version_leaves_the_storys_id_as_it_was(path: Path) -> None:
    keep(path, *named("mine"))
    with open_ledger(path) as ledger:
        (before,) = ledger.stories()
    keep(path, *named("newer"), read_in="2")
    with open_ledger(path) as ledger:
        (after,) = ledger.stories()
    assert (after.id, after.reports) == (before.id, (named("newer")[0][0].id,))


def test_a_page_that_turns_to_another_event_leaves_its_story(path: Path) -> None:
    page = {"url": "https://post.example/live"}
    keep(path, *named("ferry"), told(events.FERRY_RETOLD, "live", **page))
    assert titles(path) == [{"ferry", "live"}]
    keep(path, told(events.VOTE, "live", updated="2031-05-09", **page), read_in="2")
    assert sorted(map(sorted, titles(path))) == [["ferry"], ["live"]]


def test_versions_of_one_page_are_no_copies_of_each_other(path: Path) -> None:
    keep(path, *named("mine"))
    keep(path, *named("newer"), read_in="2")
    with open_ledger(path) as ledger:
        assert list(ledger.overlaps()) == []


# Stories that become one.


def linked_by(monkeypatch: pytest.MonkeyPatch, *pairs: tuple[str, str]) -> None:
    """Only these outlets' reports have something in common."""
    outlet_by_report: dict[str, str] = {}

    def profile_of(report: object) -> grouping.Profile:
        outlet_by_report[report.id] = report.outlet  # type: ignore[attr-defined]
        return whole(report)  # type: ignore[arg-type]

    def link_of(a: grouping.Profile, b: grouping.Profile) -> Link | None:
        between = {outlet_by_report[a.report], outlet_by_report[b.report]}
        if not any(between == set(pair) for pair in pairs):
            return None
        return Link(*sorted((a.report, b.report)), 1.0, " and ".join(sorted(between)))  # type: ignore[misc]

    whole = grouping.profile_of
    monkeypatch.setattr(comparing.grouping, "profile_of", profile_of)
    monkeypatch.setattr(comparing.grouping, "link_of", link_of)
    monkeypatch.setattr(comparing.grouping, "keys", lambda profile: ("one key",))


def plain(outlet: str, day: str) -> Kept:
    report = make.report(f"Notice of {outlet}\n\nWords of {outlet}.", outlet=outlet, published=day, address=outlet)
    return report, make.extraction(report)


def test_a_report_that_joins_two_stories_is_told_with_its_reasons(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    linked_by(monkeypatch, ("A", "B"), ("C", "D"), ("A", "E"), ("B", "E"), ("C", "E"), ("D", "E"))
    first, second = plain("A", "2031-05-01"), plain("C", "2031-05-02")
    keep(path, first, plain("B", "2031-05-01"), second, plain("D", "2031-05-02"))
    with open_ledger(path) as ledger:
        before = tuple(sorted(story.id for story in ledger.stories()))
        assert len(before) == 2
    between = plain("E", "2031-05-02")
    woven = keep(path, between)
    with open_ledger(path) as ledger:
        (story,) = ledger.stories()
        (joined,) = ledger.joins()
        assert (joined.report, joined.story, joined.stories, joined.day) == (
            between[0].id,
            story.id,
            before,
            events.DAY,
        )
        assert sorted(joined.reason.split("; ")) == ["A and E", "C and E"]
        # What a story was called before leads to the one that holds its reports now, as does each report's id.
        for name in (*before, *story.reports, *map(story_id, story.reports)):
            assert ledger.full_story(name) == story.id
    assert woven.joined == [joined]


def test_reports_that_come_in_together_join_nothing(path: Path) -> None:
    assert keep(path, *POOL).joined == []
    with open_ledger(path) as ledger:
        assert list(ledger.joins()) == []


def test_another_report_of_one_story_joins_nothing(path: Path) -> None:
    keep(path, *named("ferry", "retold"))
    assert keep(path, *named("owner")).joined == []


# Failures.


def test_a_report_that_cannot_be_compared_is_kept_and_tried_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = grouping.profile_of

    def failing(report: object) -> grouping.Profile:
        if "Bea Lund" in report.text:  # type: ignore[attr-defined]
            raise ValueError("no profile of this")
        return whole(report)  # type: ignore[arg-type]

    monkeypatch.setattr(comparing.grouping, "profile_of", failing)
    (failure,) = keep(path, *POOL).failed
    assert failure.place == "owner.txt"
    assert "a story of its own: the program failed on it, which is a fault of ours: ValueError" in failure.reason
    assert {"owner"} in titles(path)
    assert [(f.place, f.day) for f in everything(path)["failures"]] == [("owner.txt", events.DAY)]  # type: ignore[attr-defined]
    monkeypatch.undo()
    with open_ledger(path, mode="write") as ledger:
        with ledger.weaving() as loom:
            loom.try_again()
        assert weave(ledger, day=events.DAY, guard=guarded).failed == []
    keep(path.with_name("whole.db"), *POOL)
    assert everything(path) == everything(path.with_name("whole.db"))


@pytest.mark.parametrize(
    ("module", "name"), [(comparing.grouping, "link_of"), (comparing.copies, "overlap_of"), (steps, "settle")]
)
def test_no_fault_of_comparing_or_settling_loses_a_report(
    path: Path, monkeypatch: pytest.MonkeyPatch, module: object, name: str
) -> None:
    def failing(*_: object) -> None:
        raise RuntimeError("out of order")

    if name == "settle":
        monkeypatch.setattr("reportedly.weaving.settling.put_together", failing)
    else:
        monkeypatch.setattr(module, name, failing)
    assert keep(path, *POOL).failed
    with open_ledger(path) as ledger:
        assert len(list(ledger.reports())) == 7
        assert {id for story in ledger.stories() for id in story.reports} == {r.id for r in ledger.reports()}


def test_the_ledgers_own_troubles_are_no_fault_of_a_report(path: Path) -> None:
    def reading(place: str, work: object, /) -> object:
        raise sqlite3.OperationalError("disk I/O error")

    keep(path, *POOL, is_woven=False)
    with open_ledger(path, mode="write") as ledger, pytest.raises(Exception, match="disk I/O error"):
        weave(ledger, day=events.DAY, guard=reading)  # type: ignore[arg-type]


# What was made in another way.


def test_profiles_of_an_older_version_are_made_anew_before_anything_is_compared_with_them(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(path, *named("ferry", "owner", "vote"))
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE traits SET made_by = '0', content = '{}' WHERE kind = 'profile'")
        raw.execute("DELETE FROM links")
    raw.close()
    keep(path, *named("retold"))
    keep(path.with_name("whole.db"), *named("ferry", "owner", "vote", "retold"))
    assert everything(path) == everything(path.with_name("whole.db"))


def test_copies_by_an_older_sketch_are_found_anew(path: Path) -> None:
    keep(path, *named("ferry"))
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE traits SET made_by = 'another', content = '{}' WHERE kind = 'sketch'")
    raw.close()
    keep(path, *named("copy"))
    with open_ledger(path) as ledger:
        assert len(list(ledger.overlaps())) == 1


def test_a_read_weaves_many_reports_before_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    from tests import light

    monkeypatch.setattr(pipeline, "parse", light.parse)
    monkeypatch.setattr(pipeline, "extract_parsed", light.extract_parsed)
    monkeypatch.setattr(pipeline, "CHUNK_REPORTS", 1)
    monkeypatch.setattr(pipeline, "WEAVE_AFTER", 2)
    woven: list[int] = []
    whole = pipeline.weave_unnamed

    def noting(ledger: Ledger, **more: object) -> object:
        out = whole(ledger, **more)  # type: ignore[arg-type]
        woven.append(ledger.count_stories())
        return out

    monkeypatch.setattr(pipeline, "weave_unnamed", noting)
    for n, text in enumerate((events.FERRY, events.FERRY_OWNER, events.VOTE, events.MINE, events.MINE_RETOLD)):
        (tmp_path / f"{n}.txt").write_text(text)
    with open_ledger(path, mode="write") as ledger:
        outcome = pipeline.read_into(ledger, [tmp_path], seen=events.DAY)
    assert woven == [1, 3]
    assert (outcome.stories, outcome.not_compared, outcome.failed) == (3, [], [])


def test_overlaps_are_looked_for_among_reports_of_one_event_and_likely_copies(path: Path) -> None:
    shared = (
        "The agency does not name witnesses who ask it not to and keeps their names for ten years in a safe of its own."
    )
    ferry, vote = told(f"{events.FERRY}\n\n{shared}", "ferry"), told(f"{events.VOTE}\n\n{shared}", "vote")
    owner = told(f"{events.FERRY_OWNER}\n\n{shared}", "owner")
    assert copies.overlap_of(ferry[0], vote[0]) is not None
    keep(path, ferry, vote, owner)
    assert {frozenset((o.report, o.of)) for o in everything(path)["overlaps"]} == {  # type: ignore[attr-defined]
        frozenset((ferry[0].id, owner[0].id))
    }


@pytest.mark.slow
def test_one_report_more_takes_less_than_a_second_however_many_there_are(path: Path) -> None:
    one_more.build(path, 1000)
    measured = one_more.one_by_one(path, one_more.held_out(1000))
    assert measured["one_more_median_s"] < 1.0
