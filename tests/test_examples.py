"""The example story and the other labelled story of our own: their labels hold, and the program reads them."""

import json
import re
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bench import floors, gold
from bench.ground import OWN_STORIES
from bench.score import Score
from tests.conftest import ROOT, Call

STORY = ROOT / "examples" / "story.json"
FOLDER = ROOT / "examples" / "story"


def story(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


@cache
def scores() -> dict[str, Score]:
    return gold.own_scores()


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory, call: Call) -> Path:
    """The example story, read as a person would read it."""
    path = tmp_path_factory.mktemp("example") / "example.db"
    done = call("read", FOLDER, "--ledger", path)
    assert done.returncode == 0, done.stderr
    return path


def listed(call: Call, ledger: Path, *arguments: str) -> list[dict[str, Any]]:
    done: subprocess.CompletedProcess[str] = call(*arguments, "--ledger", ledger, "--json")
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_files_to_read_are_the_labelled_story_word_for_word():
    text_by_report = {r["id"]: r["text"] for r in story(STORY)["reports"]}
    lines = (FOLDER / "feed.jsonl").read_text(encoding="utf-8").splitlines()
    read = dict(zip(("dam-a", "dam-d"), (json.loads(line)["text"] for line in lines), strict=True))
    for report, name in (("dam-b", "courier.txt"), ("dam-c", "echo.html"), ("dam-e", "review.txt")):
        read[report] = (FOLDER / name).read_text(encoding="utf-8")
    assert read == text_by_report


@pytest.mark.parametrize("path", OWN_STORIES, ids=lambda p: p.stem)
def test_every_outlet_and_address_is_an_invented_one(path: Path):
    hosts = re.findall(r"https?://([\w.-]+)", path.read_text(encoding="utf-8"))
    assert hosts
    assert [h for h in hosts if not h.endswith(".example") and h != "schema.org"] == []


@pytest.mark.parametrize("path", OWN_STORIES, ids=lambda p: p.stem)
def test_labels_of_text_reports_stand_in_the_text_at_the_place_they_name(path: Path):
    labelled = story(path)
    text_by_report = {r["id"]: r["text"] for r in labelled["reports"] if r["kind"] == "text"}
    labels = [(c, "content") for c in labelled["claims"]] + [(f, "text") for f in labelled["figures"]]
    lost = [
        (label["report"], label[key])
        for label, key in labels
        if (text := text_by_report.get(label["report"])) is not None and text.count(label[key]) < label.get("nth", 1)
    ]
    assert lost == []


def test_the_example_is_read_whole(call: Call, ledger: Path):
    reports = listed(call, ledger, "reports")
    assert len(reports) == 5
    titles = {r["title"] for r in reports}
    assert titles == {b["title"] for b in story(STORY)["body"].values()}


def test_text_files_are_kept_as_they_are(call: Call, ledger: Path):
    texts = {r["text"] for r in listed(call, ledger, "reports")}
    assert {(FOLDER / name).read_text(encoding="utf-8") for name in ("courier.txt", "review.txt")} <= texts


def test_every_span_of_the_example_covers_the_words_it_names(call: Call, ledger: Path):
    text_by_report = {r["id"]: r["text"] for r in listed(call, ledger, "reports")}
    words = [(c["report"], c[part]) for c in listed(call, ledger, "claims") for part in ("source", "cue", "content")]
    words += [(f["report"], f) for f in listed(call, ledger, "figures")]
    assert len(words) > 100
    wrong = [
        (said["text"], covered)
        for report, said in words
        if said is not None
        and said["text"] != (covered := " ".join(text_by_report[report][s:e] for s, e in said["spans"]))
    ]
    assert wrong == []


def test_the_company_denies_in_three_reports(call: Call, ledger: Path):
    denials = listed(call, ledger, "claims", "--stance", "denies", "--speaker", "Northmere")
    assert len({c["report"] for c in denials}) == 3


def test_the_rising_toll_is_there(call: Call, ledger: Path):
    killed = listed(call, ledger, "figures", "--category", "killed")
    assert {(6, None), (11, 11), (12, 12), (14, 14)} <= {(f["low"], f["high"]) for f in killed}


def test_the_anonymous_engineer_is_the_origin_of_what_the_radio_says(call: Call, ledger: Path):
    chains = [c["chain"] for c in listed(call, ledger, "claims") if c["chain"]]
    assert any(chain[0] == "Radio Tamm" and "engineer" in chain[-1] for chain in chains)


@pytest.mark.slow
@pytest.mark.parametrize("path", OWN_STORIES, ids=lambda p: p.stem)
def test_no_claim_is_read_out_of_furniture(path: Path):
    assert scores()[story(path)["story"]].from_noise == 0


@pytest.mark.slow
def test_quality_stands_on_or_above_every_floor():
    assert floors.fallen({name: floors.measures(score) for name, score in scores().items()}, floors.load()) == []


def test_floors_are_held_for_every_story_and_the_main_measures():
    held = floors.load()
    labelled = {story(path)["story"] for path in OWN_STORIES}
    assert {name for name in held if {"claims", "figures", "questions found"} <= set(held[name])} == labelled


def test_a_floor_that_was_lowered_is_explained():
    assert floors.unexplained(floors.load(), floors.LOWERED.read_text(encoding="utf-8")) == []


def test_a_lowered_floor_without_its_row_is_noticed():
    lowered = {"dam": {"claims": [0.6, 0.7, 0.65]}}
    assert len(floors.unexplained(lowered, "")) == 1
    assert floors.unexplained(lowered, "| dam | claims | 0.70 | 0.65 | three labels were wrong |") == []


def test_a_measure_below_its_floor_is_named():
    assert floors.fallen({"dam": {"claims": 0.5}}, {"dam": {"claims": [0.51]}})[0].startswith("dam: claims is 0.500")
    assert floors.fallen({"dam": {"claims": 0.5}}, {"dam": {"claims": [0.5]}, "bank": {"claims": [0.9]}}) == []
