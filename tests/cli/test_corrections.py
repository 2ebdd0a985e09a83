"""``reportedly correct`` and ``reportedly corrections``: what they say, keep, refuse; marks elsewhere."""

import getpass
import json
import re
from pathlib import Path

import pytest

from tests.cli.ledgers import Run

CLAIM = "first:51"


def kept(run: Run) -> list[dict[str, object]]:
    status, out, err = run("corrections", "--json")
    assert (status, err) == (0, "")
    return [json.loads(line) for line in out.splitlines()]


def test_a_speaker_is_put_right_at_the_place_that_a_listing_prints(run: Run) -> None:
    status, out, err = run("correct", "speaker", CLAIM, "Ines Rovano", "--who", "Ana", "--reason", "her own words")
    assert (status, err) == (0, "")
    assert re.fullmatch(r"Correction 2 \(speaker\) kept\.\ns\w+  2 reports: Ferry sinks off Ardun\n", out)
    _, last = kept(run)
    assert (last["kind"], last["who"], last["reason"], last["value"]) == (
        "speaker",
        "Ana",
        "her own words",
        "Ines Rovano",
    )
    assert (last["undone"], last["anchor"], last["reports"], last["lost_in"]) == (None, "first", ["first"], [])
    assert last["holds_for"] == last["findings"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", str(last["at"]))


def test_who_corrects_is_told_by_option_environment_or_login(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "rosa")
    run("correct", "speaker", CLAIM, "Bea Lund")
    monkeypatch.setenv("REPORTEDLY_WHO", "desk")
    run("correct", "speaker", CLAIM, "Greta Oswin")
    run("correct", "speaker", CLAIM, "Ivo Marsh", "--who", "Ana")
    assert [each["who"] for each in kept(run)] == ["", "rosa", "desk", "Ana"]


def test_where_the_system_knows_no_login_nobody_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError("no login")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert run("correct", "reject", CLAIM)[0] == 0
    assert kept(run)[-1]["who"] == ""


def test_corrections_of_the_grouping_keep_who_and_why_too(run: Run) -> None:
    assert run("stories", "move", "second", "storm", "--who", "Ana", "--reason", "a slip")[0] == 0
    assert run("stories", "undo", "2", "--who", "Bea")[1].startswith("Correction 2 (move) taken back.\n")
    last = kept(run)[-1]
    assert (last["who"], last["reason"], last["undone"]["who"]) == ("Ana", "a slip", "Bea")  # type: ignore[index]


def test_the_record_is_a_table_with_what_was_taken_back(run: Run) -> None:
    run("correct", "reject", CLAIM, "--who", "Ana", "--reason", "a headline")
    run("correct", "undo", "--who", "Bea")
    out = run("corrections")[1]
    assert re.search(r"^number +day +who +what +reason$", out, re.M)
    assert re.search(r"^ +1 +2031-05-05 +the stories of first and second are one$", out, re.M)
    assert re.search(r"^ +2 .+ Ana +c\w{16} is no claim \(taken back .+ +a headline$", out, re.M)
    assert len(run("corrections", "--in-force")[1].splitlines()) == 2
    assert run("corrections", "--story", "storm")[1:] == ("", "reportedly: no corrections to list\n")


@pytest.mark.parametrize(
    ("command", "mark"),
    [
        (("claims", "--report", "first"), "Ines Rovano (corrected)"),
        (("figures", "--report", "first"), "Ines Rovano (corrected)"),
        (("show", "first"), "1 Ines Rovano (corrected) says: nine people died"),
        (("brief", "first"), "9 (corrected)"),
        (("questions", "--story", "first"), "9 (corrected)"),
    ],
)
def test_what_was_put_right_is_marked(run: Run, command: tuple[str, ...], mark: str) -> None:
    run("correct", "speaker", CLAIM, "Ines Rovano")
    out = run(*command)[1]
    assert (mark in " ".join(out.split()), out.count("(corrected)")) == (True, 1)


@pytest.mark.parametrize("command", ["claims", "figures"])
def test_what_was_rejected_is_listed_only_where_asked_for(run: Run, command: str) -> None:
    before = run(command, "--report", "first")[1]
    run("correct", "reject", CLAIM)
    assert "nine" not in run(command, "--report", "first")[1].replace("that nine", "")
    again = " ".join(run(command, "--report", "first", "--rejected")[1].split())
    assert again.count("(rejected)") == 1
    assert again.replace(" (rejected)", "") == " ".join(before.split())
    lines = run(command, "--report", "first", "--rejected", "--json")[1].splitlines()
    assert sorted((json.loads(line)["is_rejected"], json.loads(line)["corrected"]) for line in lines)[-1] == (True, [2])


def test_a_report_is_shown_with_what_was_rejected_in_it_where_asked_for(run: Run) -> None:
    run("correct", "reject", CLAIM)
    assert "⟦2" not in run("show", "first")[1]
    assert "1 Ana Ruiz (rejected) says: nine people died" in run("show", "first", "--rejected")[1]


def test_what_was_rejected_is_not_traced_and_that_is_said(run: Run) -> None:
    claim = json.loads(run("claims", "--report", "first", "--json")[1].splitlines()[0])["id"]
    run("correct", "reject", claim)
    sentence = f"reportedly: '{claim}' was rejected by hand; to see which correction it was: reportedly corrections\n"
    assert run("trace", claim) == (2, "", sentence)


def test_two_questions_are_one(run: Run, tmp_path: Path) -> None:
    figure = json.loads(run("figures", "--report", "storm", "--json")[1])["id"]
    run("stories", "merge", "first", "storm")
    status, out, err = run("correct", "questions", CLAIM, figure)
    assert (status, out, err) == (
        2,
        "",
        f"reportedly: {figure} answers no question of its story; see: reportedly questions --json\n",
    )


def test_a_place_where_nothing_stands_is_refused_with_what_to_do(run: Run) -> None:
    sentence = "reportedly: no claim or figure stands at offset 3 of first; see: reportedly show first\n"
    assert run("correct", "reject", "first:3") == (2, "", sentence)
    assert run("correct", "undo", "0")[0] == 2
    assert run("correct", "speaker", CLAIM, "Ines", "--authority", "king")[0] == 2


def test_a_correction_makes_no_ledger(run: Run) -> None:
    status, _, err = run("correct", "reject", CLAIM, "--ledger", "none.db")
    assert (status, Path("none.db").exists()) == (2, False)
    assert "there is no ledger at none.db" in err
