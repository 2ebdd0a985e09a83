"""``reportedly compare``: two reports side by side."""

import json
import re

import pytest
from rich.cells import cell_len

from reportedly.ledger import open_ledger
from tests import make
from tests.cli.ledgers import FIRST, SECOND, Run


def test_shared_passages_stand_with_their_place_in_both(run: Run) -> None:
    out = run("compare", "first", "second")[1]
    part = "The ferry left the harbour of Ardun"
    row = re.search(rf"20  “{part}.* first:(\d+) +second:(\d+)", out)
    assert row is not None
    assert (int(row[1]), int(row[2])) == (FIRST.text.index(part), SECOND.text.index(part))


def test_it_says_which_is_a_copy_why_and_how_much_each_has_of_the_other(run: Run) -> None:
    out = " ".join(run("compare", "second", "first")[1].split())
    assert re.search(r"second is a copy of first: \d+% of its \d+ words stand in the other", out)
    assert re.search(r"\d+% of the first's words stand in the second, \d+% the other way round", out)


def test_questions_with_another_answer_show_both(run: Run) -> None:
    out = run("compare", "first", "second")[1]
    assert re.search(r"people killed:\n.*: 9 +first:\d+\n(.*\n)*.*: 12 +second:\d+\n", out)


def test_reports_of_two_stories_are_compared_by_themselves_and_it_is_said(run: Run) -> None:
    out = run("compare", "first", "storm")[1]
    assert "They stand in two stories" in out
    assert "No copy: they share no passage" in out
    assert "ONLY IN Northern Herald (first): 2 claims" in out


def test_two_versions_of_a_page_can_be_compared(run: Run) -> None:
    with open_ledger("reportedly.db", mode="write") as ledger:
        newer = make.report(FIRST.text.replace("nine", "ten"), id="newer", address="1", updated="2031-05-06")
        ledger.add(newer, make.extraction(newer), read_in="2")
    assert "“people died. The owner of the line denied that”" in run("compare", "first", "newer")[1]


def test_json_has_both_sides(run: Run) -> None:
    (made,) = (json.loads(line) for line in run("compare", "first", "second", "--json")[1].splitlines())
    keys = "here there is_copy original shared shared_of reason passages differ same only_here only_there"
    assert list(made) == keys.split()
    assert (made["here"]["report"], made["original"], made["is_copy"]) == ("first", "first", True)
    assert made["passages"][0].keys() == {"text", "other_text", "words", "here", "there"}


@pytest.mark.parametrize("columns", ["40", "60", "100"])
def test_lines_fit_the_terminal(run: Run, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    for command in (("compare", "first", "second"), ("compare", "first", "storm", "--full"), ("trace", "first:55")):
        assert [line for line in run(*command)[1].splitlines() if cell_len(line) > int(columns)] == []


@pytest.mark.parametrize(
    ("ids", "said"),
    [
        (("first", "zz"), "no report has the id 'zz'"),
        (("first", "fir"), "'first' and 'fir' are one report; give two"),
        (("first",), "Missing argument 'REPORT'"),
    ],
)
def test_a_wrong_call_is_one_sentence_and_status_2(run: Run, ids: tuple[str, ...], said: str) -> None:
    status, out, err = run("compare", *ids)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert said in err
