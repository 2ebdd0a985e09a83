"""``reportedly brief``: which story, in which order, and how it fits the page."""

import json
import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from reportedly.ledger import open_ledger
from tests import make
from tests.cli.ledgers import STORM, Run


def test_several_stories_are_listed_with_what_to_type_for_one(run: Run) -> None:
    status, out, err = run("brief")
    assert (status, err) == (0, "")
    named = re.search(r"The ledger holds 2 stories; for one of them: reportedly brief (s[0-9a-f]+)\n", out)
    assert named is not None
    assert "Ferry sinks off Ardun" in out
    assert "nine" not in out
    assert "people killed" in run("brief", named[1])[1]


def test_the_one_story_of_a_ledger_needs_no_name(run: Run, tmp_path: Path) -> None:
    with open_ledger(tmp_path / "one.db", mode="write") as ledger:
        ledger.add(*make.ferry(), read_in="1")
    assert run("brief", "--ledger", "one.db")[1].startswith("Ferry sinks off Ardun\n")


def test_a_story_goes_by_the_id_of_any_of_its_reports(run: Run) -> None:
    assert run("brief", "first") == run("brief", "sec")


def test_three_numbers_and_the_verdicts_stand_at_the_head(run: Run) -> None:
    head = run("brief", "first")[1].splitlines()[1]
    assert re.fullmatch(r"\d+ origins?, 2 outlets, 2 reports, 2031-05-02 to 2031-05-03; 1 conflicts", head)


def test_sections_stand_in_the_order_a_reader_wants(run: Run) -> None:
    out = run("brief", "first")[1]
    parts = ["Northern Herald:", "CONFLICTS AND NOT VERIFIED", "WHAT ELSE IS DENIED", "COPIES, SHARED", "Next: "]
    assert sorted(parts, key=out.index) == parts
    own = run("brief", "storm")[1]
    assert own.index("CONFLICTS") < own.index("IN THE REPORTS' OWN VOICE ALONE") < own.index("5 people")


def test_each_answer_stands_with_its_origin_its_day_and_its_place(run: Run) -> None:
    out = run("brief", "first")[1]
    assert re.search(r"people killed: conflicts; 9–12 \(range\); \d origins?, 2 outlets, 2 reports\n", out)
    assert re.search(r"2031-05-01 +Ana Ruiz.*: 9 +first:51\n", out)
    assert re.search(r"2031-05-02 +.*denies “that nine people died” +first:\d+\n", out)


def test_best_stands_beside_low_and_high_with_the_policy_that_chose_it(run: Run) -> None:
    out = run("brief", "first", "--policy", "lowest")[1]
    assert "9–12, best 9 (lowest)" in out
    assert "lowest: the lowest number that somebody gives" in out


def test_a_grade_is_shown_with_its_definition_and_reason_where_asked_for(run: Run) -> None:
    assert "grade" not in run("brief", "first")[1]
    assert re.search(
        r"grade Contested: sources give competing accounts.*\(", run("brief", "first", "--profile", "airwars")[1]
    )


def test_full_cuts_nothing_and_adds_nothing_to_type(run: Run) -> None:
    out = run("brief", "first", "--full")[1]
    assert "…" not in out
    assert "Next: " not in out
    assert "9: “nine people”" in out


def test_json_has_a_brief_a_line_for_every_story(run: Run) -> None:
    first, second = (json.loads(line) for line in run("brief", "--json")[1].splitlines())
    assert list(first) == (
        "story title first last origins reports disputed questions also claims shared circles own_voice".split()
    )
    assert {first["title"], second["title"]} == {"Ferry sinks off Ardun", STORM.title}
    (one,) = (json.loads(line) for line in run("brief", "first", "--json")[1].splitlines())
    assert [len(answer["places"]) for answer in one["disputed"][0]["answers"]] == [1, 1, 1]
    assert one["disputed"][0]["spread"]["low"] == 9


@pytest.mark.parametrize("columns", ["40", "60", "100", "200"])
@pytest.mark.parametrize("arguments", [("brief",), ("brief", "first"), ("brief", "storm", "--full"), ("questions",)])
def test_lines_fit_the_terminal(
    run: Run, monkeypatch: pytest.MonkeyPatch, columns: str, arguments: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    status, out, _ = run(*arguments)
    assert status == 0
    assert [line for line in out.splitlines() if cell_len(line) > int(columns)] == []


@pytest.mark.parametrize(
    "arguments",
    [("brief",), ("brief", "storm"), ("questions",), ("trace", "storm:58"), ("compare", "first", "storm")],
)
@pytest.mark.parametrize("more", [(), ("--full",), ("--json",)])
def test_text_of_reports_cannot_steer_the_terminal(run: Run, arguments: tuple[str, ...], more: tuple[str, ...]) -> None:
    status, out, err = run(*arguments, *more)
    assert status == 0
    assert not set(out + err) & set("\x1b\x9b\u202e\u2066\x00\x07")


def test_an_empty_ledger_has_no_brief(run: Run, tmp_path: Path) -> None:
    open_ledger(tmp_path / "empty.db", mode="write").close()
    assert run("brief", "--ledger", "empty.db") == (0, "The ledger holds no report yet.\n", "")
    assert run("brief", "--ledger", "empty.db", "--json") == (0, "", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("brief", "zz"), "no story has the id 'zz'"),
        (("brief", "s"), "several stories begin with 's'"),
        (("brief", "first", "--policy", "mean"), "'mean' is not one of 'range', 'latest'"),
        (("brief", "first", "--profile", "stars"), "'stars' is not one of 'airwars', 'admiralty'"),
    ],
)
def test_a_wrong_call_is_one_sentence_and_status_2(run: Run, arguments: tuple[str, ...], said: str) -> None:
    status, out, err = run(*arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("reportedly: ")
    assert said in err
