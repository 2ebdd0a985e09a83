"""``reportedly stories`` with its corrections, ``reportedly copies``, and what ``read`` says of stories."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from reportedly import cli, pipeline
from reportedly.ids import story_id
from reportedly.ledger import open_ledger
from reportedly.weaving import comparing
from tests import events, light, make
from tests.events import POOL, keep

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run a command in a folder of its own; its status, output and errors."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setattr(pipeline, "parse", light.parse)
    monkeypatch.setattr(pipeline, "extract_parsed", light.extract_parsed)

    def call(*arguments: str) -> tuple[int, str, str]:
        capfd.readouterr()
        status = cli.run(arguments)
        return status, *capfd.readouterr()

    return call


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "reportedly.db"
    keep(path, *POOL)
    return path


def id_of(name: str) -> str:
    return next(report.id for report, _ in POOL if report.place == f"{name}.txt")


def printed(run: Run, *arguments: str) -> list[dict[str, object]]:
    status, out, err = run(*arguments, "--json")
    assert (status, err) == (0, "")
    return [json.loads(line) for line in out.splitlines()]


def test_stories_are_listed_with_title_days_and_number_of_reports(run: Run, kept: Path) -> None:
    rows = run("stories")[1].splitlines()[1:]
    assert len(rows) == 3
    assert any(re.search(r"Recount ordered.* 2031-05-03 +1 +s[0-9a-f]{5}$", row) for row in rows)
    assert any(re.search(r"2031-05-03 to 2031-05-06 +4 +s[0-9a-f]{5}$", row) for row in rows)


def test_stories_as_json_have_the_links_that_hold_them_together(run: Run, kept: Path) -> None:
    (story,) = printed(run, "stories", "--outlet", "owner")
    assert list(story)[:5] == ["story", "title", "reports", "first", "last"]
    links = story["links"]
    assert isinstance(links, list)
    assert all(set(link) == {"report", "other", "strength", "reason"} for link in links)
    assert len(links) == 3


def test_listings_carry_the_story_and_the_original(run: Run, kept: Path) -> None:
    reports = {str(r["id"]): r for r in printed(run, "reports", "--story", id_of("ferry"))}
    assert set(reports) == {id_of(name) for name in ("ferry", "retold", "owner", "copy")}
    assert reports[id_of("copy")]["copy_of"] == id_of("ferry")
    assert reports[id_of("ferry")]["copy_of"] is None
    (story,) = {r["story"] for r in reports.values()}
    for listing in ("claims", "figures"):
        assert {each["story"] for each in printed(run, listing, "--story", str(story)[:9])} <= {story}
    assert {found["story"] for found in printed(run, "search", "selma")} == {story}


def test_copies_are_listed_once_with_their_original_and_its_share(run: Run, kept: Path) -> None:
    (copy,) = printed(run, "copies")
    assert (copy["report"], copy["of"], copy["shared"], copy["is_copy"]) == (
        id_of("copy"),
        id_of("ferry"),
        1.0,
        True,
    )
    assert copy["passages"]
    assert "100%" in run("copies")[1]
    assert len(printed(run, "copies", "--all")) >= 1
    assert run("copies", "--report", id_of("vote")) == (0, "", "reportedly: no copies to list\n")


def test_a_correction_says_what_came_of_it_and_is_marked_in_the_list(run: Run, kept: Path) -> None:
    status, out, err = run("stories", "move", id_of("owner")[:9], id_of("vote")[:9])
    assert (status, err) == (0, "")
    assert out.splitlines()[0] == "Correction 1 (move) kept."
    assert re.fullmatch(r"s[0-9a-f]{5}  2 reports: .*", out.splitlines()[1])
    assert run("stories")[1].count("(corrected)") == 1
    (story,) = printed(run, "stories", "--title", "recount")
    assert (len(story["reports"]), story["corrections"]) == (2, [1])  # type: ignore[arg-type]


def test_stories_can_be_merged_split_and_the_last_correction_taken_back(run: Run, kept: Path) -> None:
    assert run("stories", "merge", id_of("vote"), id_of("newer"))[0] == 0
    assert len(printed(run, "stories")) == 2
    assert run("stories", "split", id_of("ferry"), id_of("owner"), id_of("retold"))[0] == 0
    assert len(printed(run, "stories")) == 3
    assert run("stories", "undo")[1].splitlines()[0] == "Correction 2 (split) taken back."
    assert run("stories", "undo")[0] == 0
    assert run("stories", "undo")[::2] == (2, "reportedly: there is no correction to take back\n")
    assert len(printed(run, "stories")) == 3


def test_a_correction_makes_no_ledger_and_takes_its_options_after_its_name(run: Run, tmp_path: Path) -> None:
    status, _, err = run("stories", "move", "r1", "s1")
    assert (status, "make one with: reportedly read" in err) == (2, True)
    assert list(tmp_path.iterdir()) == []
    status, _, err = run("stories", "--ledger", "other.db", "move", "r1", "s1")
    assert (status, err) == (
        2,
        "reportedly: give options after 'move', not before it (see: reportedly stories --help)\n",
    )


@pytest.mark.parametrize(
    "wrong",
    [
        ("stories", "move", "none", "s"),
        ("stories", "merge", "x", "y"),
        ("stories", "split", "x", "y"),
        ("reports", "--story", "x"),
    ],
)
def test_an_id_that_names_nothing_is_a_wrong_call(run: Run, kept: Path, wrong: tuple[str, ...]) -> None:
    status, out, err = run(*wrong)
    assert (status, out) == (2, "")
    assert re.match(r"reportedly: no (story|report) has the id", err)


def test_reading_says_how_many_stories_there_are_and_which_became_one(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing.grouping, "keys", lambda profile: ("one key",))
    for name, text in (("a", events.FERRY_RETOLD), ("b", events.FERRY_OWNER), ("c", events.VOTE)):
        (tmp_path / f"{name}.txt").write_text(text)
    whole = comparing.grouping.link_of
    with monkeypatch.context() as apart:
        apart.setattr(comparing.grouping, "link_of", lambda a, b: None)
        assert run("read", "a.txt", "b.txt", "c.txt")[1].endswith("; it holds 3 stories now.\n")
    monkeypatch.setattr(comparing.grouping, "link_of", whole)
    (tmp_path / "d.txt").write_text(events.FERRY)
    out = run("read", "d.txt")[1].splitlines()
    assert out[0] == "1 report read into reportedly.db; it holds 2 stories now."
    assert re.fullmatch(
        r"2 stories became one, s[0-9a-f]{16}, by report r[0-9a-f]{16} \(both name .*; both name .*\)\.", out[1]
    )


def test_a_report_that_could_not_be_compared_is_said_and_listed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(make.TEXT)

    def failing(report: object) -> None:
        raise ValueError("no profile of this")

    with monkeypatch.context() as broken:
        broken.setattr(comparing.grouping, "profile_of", failing)
        status, out, err = run("read", "a.txt")
    assert (status, out) == (1, "1 report read into reportedly.db; it holds 1 story now.\n")
    assert err.startswith("reportedly: a.txt: not compared with other reports, and so a story of its own: the program")
    (failure,) = printed(run, "failures")
    assert failure["place"] == "a.txt"
    assert run("read", "a.txt")[0] == 0
    assert printed(run, "failures") == []


def test_old_ids_of_stories_still_name_them(run: Run, kept: Path) -> None:
    with open_ledger(kept) as ledger:
        now = ledger.full_story(id_of("ferry"))
    for name in ("ferry", "retold", "owner", "copy"):
        assert {r["story"] for r in printed(run, "reports", "--story", story_id(id_of(name)))} == {now}
