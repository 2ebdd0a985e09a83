"""``reportedly questions``: the shape that programs rely on, and what it can be narrowed by."""

import json
from pathlib import Path
from typing import Any

import pytest

from reportedly.ledger import open_ledger
from tests.cli.ledgers import FIRST, SECOND, Run

KEYS = "id story question category answers origins verdict reason outlets reports low best high policy"
ANSWER_KEYS = "report claim figure low high answer stance speaker origin as_of party occasion spans certainty since"


def listed(run: Run, *arguments: str) -> list[dict[str, Any]]:
    status, out, err = run("questions", "--json", *arguments)
    assert (status, err) == (0, "")
    return [json.loads(line) for line in out.splitlines()]


def test_json_has_the_promised_shape(run: Run) -> None:
    rows = listed(run)
    assert len(rows) == 2
    for row in rows:
        assert set(KEYS.split()) <= set(row)
        for answer in row["answers"]:
            assert set(ANSWER_KEYS.split()) <= set(answer)
            assert isinstance(answer["origin"], str)


def test_every_span_covers_the_words_of_its_answer(run: Run) -> None:
    text = {each.id: each.text for each in (FIRST, SECOND)}
    answers = [answer for row in listed(run, "--story", "first") for answer in row["answers"]]
    assert len(answers) == 3
    for answer in answers:
        ((start, end),) = answer["spans"]
        assert text[answer["report"]][start:end] == answer["answer"]


@pytest.mark.parametrize(
    ("filters", "categories"),
    [
        (("--story", "sec"), ["killed"]),
        (("--category", "killed"), ["killed"]),
        (("--verdict", "conflicts"), ["killed", None]),
        (("--verdict", "agrees"), []),
        (("--verdict", "conflicts", "--limit", "1"), 1),
    ],
)
def test_questions_are_narrowed(run: Run, filters: tuple[str, ...], categories: list[str | None] | int) -> None:
    found = [row["category"] for row in listed(run, *filters)]
    if isinstance(categories, int):
        assert len(found) == categories
    else:
        assert sorted(found, key=str) == sorted(categories, key=str)


def test_the_policy_is_printed_beside_the_numbers(run: Run) -> None:
    (row,) = listed(run, "--category", "killed", "--policy", "lowest")
    assert (row["low"], row["best"], row["high"], row["policy"]) == (9, 9, 12, "lowest")
    assert "grade" not in row
    (graded,) = listed(run, "--category", "killed", "--profile", "admiralty")
    assert (graded["grade"], bool(graded["grade_definition"])) == ("F4", True)


def test_a_table_stands_under_the_title_of_its_story(run: Run) -> None:
    out = run("questions")[1]
    assert out.index("Ferry sinks off Ardun") < out.index("people killed: conflicts")
    assert run("questions", "--verdict", "agrees") == (0, "", "reportedly: no questions to list\n")


def test_an_empty_ledger_has_no_questions(run: Run, tmp_path: Path) -> None:
    open_ledger(tmp_path / "empty.db", mode="write").close()
    assert run("questions", "--ledger", "empty.db", "--json") == (0, "", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--story", "zz"), "no story has the id 'zz'"),
        (("--category", "x"), "is not one of 'killed', 'injured'"),
        (("--verdict", "x"), "is not one of 'conflicts', 'unverified'"),
    ],
)
def test_a_wrong_call_is_one_sentence_and_status_2(run: Run, arguments: tuple[str, ...], said: str) -> None:
    status, out, err = run("questions", *arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert said in err
