"""``reportedly trace``: named by a place or an id; a tree from the outlet to the origin."""

import json
import re

import pytest

from tests.cli.ledgers import FIRST, Run

PLACE = FIRST.text.index("nine people")


def shape(run: Run, *arguments: str) -> dict[str, object]:
    status, out, err = run("trace", *arguments, "--json")
    assert (status, err) == (0, "")
    (line,) = out.splitlines()
    found: dict[str, object] = json.loads(line)
    return found


def test_a_place_as_it_is_printed_names_the_claim_there(run: Run) -> None:
    found = shape(run, f"first:{PLACE}")
    assert found["text"] == "nine people died"
    assert shape(run, f"fir:{PLACE + 3}") == found


def test_the_beginning_of_a_claims_or_figures_id_names_it(run: Run) -> None:
    claim = shape(run, f"first:{PLACE}")
    assert shape(run, str(claim["id"])[:9]) == claim
    (figure,) = (json.loads(line) for line in run("figures", "--json", "--report", "first")[1].splitlines())
    assert shape(run, figure["id"])["value"] == "9"


def test_the_tree_goes_from_the_outlet_to_the_origin_one_step_in_for_each_link(run: Run) -> None:
    lines = run("trace", f"first:{PLACE}")[1].splitlines()
    at = lines.index("FROM THE OUTLET TO THE ORIGIN")
    assert lines[at + 1].startswith("  Northern Herald, 2031-05-02: Ferry sinks off Ardun")
    assert re.match(r"  └─ Ana Ruiz: “Port director Ana Ruiz … said”.*first:23", lines[at + 2])
    assert "(the origin)" in "".join(lines)
    assert any(line.startswith("  why: ") for line in lines)


def test_other_reports_on_the_same_origin_are_named(run: Run) -> None:
    out = run("trace", f"first:{PLACE}")[1]
    assert "1 other report of the story: with this one still one origin" in out
    assert re.search(r"Coast Post.*“12 people” +second:\d+", out)


def test_a_figure_in_the_reports_own_voice_says_that_nothing_names_an_origin(run: Run) -> None:
    out = run("trace", "storm:58")[1]
    assert "“5 people” (5)" in out
    assert "└─ (no origin named)" in out


def test_what_a_denial_is_is_said(run: Run) -> None:
    assert "stance: denies" in run("trace", "storm:35")[1]


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("czz", "no claim or figure has the id 'czz', nor does one begin so"),
        ("zz:5", "no report has the id 'zz'"),
        ("first:1", "no claim or figure stands at offset 1 of first; see: reportedly show first"),
        ("first:x", "no claim or figure has the id 'first:x'"),
        ("c", "several claims or figures begin with 'c'"),
        ("", "several claims or figures begin with ''"),
    ],
)
def test_a_wrong_name_is_one_sentence_and_status_2(run: Run, claim: str, said: str) -> None:
    status, out, err = run("trace", claim)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert said in err
