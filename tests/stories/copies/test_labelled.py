"""The labelled stories of the project: every pair of their reports, through the reader of pages."""

import itertools
import json

import pytest

from reportedly.model import Overlap, Page, Report
from reportedly.read import read_page
from reportedly.stories.copies import keys, originals, overlap_of, sketch_of
from tests.conftest import ROOT

STORIES = (ROOT / "examples" / "story.json", *sorted((ROOT / "tests" / "stories").glob("*.json")))


def read(report: dict[str, str]) -> Report:
    row = {key: report[key] for key in ("id", "url", "outlet", "published")}
    row["html" if report["kind"] == "html" else "text"] = report["text"]
    return read_page(Page(json.dumps(row).encode(), "json", report["id"], None, "2035-01-01"))


@pytest.fixture(scope="module")
def labelled() -> tuple[list[Report], set[frozenset[str]]]:
    stories = [json.loads(path.read_text(encoding="utf-8")) for path in STORIES]
    reports = [read(report) for story in stories for report in story["reports"]]
    return reports, {frozenset(pair) for story in stories for pair in story["copies"]}


@pytest.fixture(scope="module")
def overlaps(labelled: tuple[list[Report], set[frozenset[str]]]) -> list[Overlap]:
    found = (overlap_of(a, b) for a, b in itertools.combinations(labelled[0], 2))
    return [overlap for overlap in found if overlap is not None]


def test_exactly_the_labelled_copies_are_found(labelled, overlaps):
    assert {frozenset((o.report, o.of)) for o in originals(overlaps).values()} == labelled[1]


def test_between_copies_and_all_other_pairs_there_is_a_wide_margin(labelled, overlaps):
    copies = [o.shared for o in overlaps if frozenset((o.report, o.of)) in labelled[1]]
    others = [o.shared for o in overlaps if frozenset((o.report, o.of)) not in labelled[1]]
    assert min(copies) > 0.6
    assert max(others, default=0.0) < 0.2


def test_keys_find_every_labelled_copy_and_few_other_pairs(labelled):
    keys_by_id = {report.id: set(keys(sketch_of(report))) for report in labelled[0]}
    found = {frozenset((a, b)) for a, b in itertools.combinations(keys_by_id, 2) if keys_by_id[a] & keys_by_id[b]}
    assert labelled[1] <= found
    assert len(found) <= 2 * len(labelled[1])
