"""The table of pairs: which are copies, and how much they share."""

import tomllib
from typing import Any

import pytest

from reportedly.model import Report
from reportedly.stories.copies import keys, overlap_of, sketch_of
from tests.conftest import ROOT
from tests.stories.copies import reading

TABLE = tomllib.loads((ROOT / "tests" / "cases" / "copies.toml").read_text(encoding="utf-8"))
CASES = TABLE["case"]
COPIES = [case for case in CASES if case["is_copy"]]


def report(case: dict[str, Any], side: str, **fields: Any) -> Report:
    paragraphs = [TABLE["paragraphs"].get(part, part) for part in case[side]]
    return reading.of(paragraphs, **fields)


def pair(case: dict[str, Any]) -> tuple[Report, Report]:
    later = report(case, "later", id="rb", published="2031-03-03", headline=case.get("headline", reading.HEADLINE))
    return later, report(case, "earlier", id="ra", published="2031-03-02")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_pair_is_judged_as_the_table_says(case: dict[str, Any]):
    overlap = overlap_of(*pair(case))
    if overlap is None:
        assert (case["is_copy"], case.get("least", 0.0)) == (False, 0.0)
        return
    assert (overlap.is_copy, overlap.report, overlap.of) == (case["is_copy"], "rb", "ra"), overlap.reason
    assert case.get("least", 0.0) <= overlap.shared <= case.get("most", 1.0)


@pytest.mark.parametrize("case", COPIES, ids=lambda case: case["name"])
def test_a_copy_has_a_key_in_common_with_its_original(case: dict[str, Any]):
    later, earlier = pair(case)
    assert set(keys(sketch_of(later))) & set(keys(sketch_of(earlier)))


def test_every_paragraph_of_the_table_is_used():
    used = {part for case in CASES for part in (*case["earlier"], *case["later"])}
    assert set(TABLE["paragraphs"]) - used == set()
