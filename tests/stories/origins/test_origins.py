"""Where claims and figures first came from: chains, outlets followed, circles, own voices, credits, occasions."""

import tomllib
from typing import Any

import pytest

from reportedly.model import Said, Stance
from reportedly.stories.origins.credits import credit_of
from reportedly.stories.origins.pages import page_of
from tests.conftest import ROOT
from tests.stories.origins.telling import Telling, copied, telling, traced

CASES = tomllib.loads((ROOT / "tests/cases/origins.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "case", CASES["credit"], ids=lambda c: c["agency"] + c.get("text", c.get("byline", c.get("dateline", "")))[:40]
)
def test_whose_text_a_report_prints(case: dict[str, Any]) -> None:
    page = telling(
        case["outlet"],
        case.get("text", "The ferry sank."),
        dateline=case.get("dateline", ""),
        byline=case.get("byline"),
    )
    assert (credit_of(page_of(page.report), {("vwa",): "Velm Wire Agency"}) or "") == case["agency"]


@pytest.mark.parametrize("case", CASES["occasion"], ids=lambda c: c["text"])
def test_on_which_occasion_it_was_said(case: dict[str, Any]) -> None:
    page = telling("Northern Herald", case["text"])
    day = case.get("day")
    said = Said("then", day, day, False) if day else None
    claim = page.says("Ana Ruiz", case["content"], cue=case["cue"], chain=tuple(case.get("chain", ())), said=said)
    assert (traced(page).origin_by_id[claim.id].occasion or "") == case["occasion"]


def test_one_interview_told_by_two_outlets_is_one_occasion() -> None:
    first = telling("Northern Herald", "Ana Ruiz told Harbour Eye in an interview on 1 May that it sank.")
    second = telling("Evening Lantern", "In an interview with Harbour Eye, Ana Ruiz said it sank.")
    chain = ("Harbour Eye", "Ana Ruiz")
    one = first.says(
        "Ana Ruiz", "it sank", cue="told", chain=chain, said=Said("1 May", "2031-05-01", "2031-05-01", False)
    )
    other = second.says("Ana Ruiz", "it sank", chain=chain)
    origins = traced(first, second).origin_by_id
    assert origins[one.id].occasion == origins[other.id].occasion == "interview with Harbour Eye, 2031-05-01"
    assert origins[one.id].party == origins[other.id].party == "Ana Ruiz"


def test_the_last_link_of_a_chain_is_the_origin() -> None:
    page = telling("Northern Herald", "Velmian media reported, citing Brask Mills, that 500 died.")
    claim = page.says(
        "Velmian media", "500 died", authority="outlet", cue="reported", chain=("Velmian media", "Brask Mills")
    )
    assert traced(page).origin_by_id[claim.id].party == "Brask Mills"


def reviewer() -> Telling:
    """A report that gives a number on the police's word."""
    page = telling("Western Ledger", "Police said 40 people died.")
    page.counts("40 people", 40, by=page.says("police", "40 people died", authority="body", source="Police"))
    return page


def test_an_outlet_of_the_story_is_followed_to_its_own_source() -> None:
    page = telling("Squares", "The Western Ledger wrote that 40 people died.")
    claim = page.says("Western Ledger", "40 people died", authority="outlet", cue="wrote")
    page.counts("40 people", 40, by=claim)
    assert traced(reviewer(), page).origin_by_id[claim.id].party == "police"


def test_an_outlet_is_not_followed_to_another_number() -> None:
    page = telling("Squares", "The Western Ledger wrote that 400 people died.")
    claim = page.says("Western Ledger", "400 people died", authority="outlet", cue="wrote")
    page.counts("400 people", 400, by=claim)
    assert traced(reviewer(), page).origin_by_id[claim.id].party == "Western Ledger"


def test_outlets_that_cite_one_another_are_a_circle_and_no_origin() -> None:
    a = telling("Alpha Post", "Beta Daily reported that 40 people died.")
    one = a.says("Beta Daily", "40 people died", authority="outlet", cue="reported")
    a.counts("40 people", 40, by=one)
    b = telling("Beta Daily", "Alpha Post reported that 40 people died.")
    other = b.says("Alpha Post", "40 people died", authority="outlet", cue="reported")
    b.counts("40 people", 40, by=other)
    story = traced(a, b)
    (circle,) = story.circles
    assert circle.outlets == ("Alpha Post", "Beta Daily")
    assert set(circle.claims) == {one.id, other.id}
    origins = {story.origin_by_id[c] for c in circle.claims}
    assert len({o.party for o in origins}) == 1
    assert not any(o.is_known for o in origins)


def test_a_headline_s_number_is_whose_the_text_says_it_is() -> None:
    page = telling("Northern Herald", "Seven dead in blast\n\nArdun Hospital said seven had died.")
    own = page.counts("Seven dead", 7)
    page.counts("seven", 7, by=page.says("Ardun Hospital", "seven had died", authority="body"))
    assert traced(page).origin_by_id[own.id].party == "Ardun Hospital"


def test_a_number_that_two_give_in_one_report_stays_its_own() -> None:
    page = telling(
        "Northern Herald", "Seven dead in blast\n\nArdun Hospital said seven had died. Police told of the seven."
    )
    own = page.counts("Seven dead", 7)
    page.counts("seven", 7, by=page.says("Ardun Hospital", "seven had died", authority="body"))
    page.counts("the seven", 7, by=page.says("police", "of the seven", authority="body", source="Police", cue="told"))
    assert traced(page).origin_by_id[own.id].party == "unknown (Northern Herald)"


def test_a_number_announced_by_somebody_is_theirs() -> None:
    page = telling(
        "Northern Herald",
        "The figure, announced by the Election Board at noon, is 61 percent. The Election Board said no.",
    )
    page.says("Election Board", "no", authority="body")
    own = page.counts("61 percent", 61)
    assert traced(page).origin_by_id[own.id].party == "Election Board"


def test_a_number_inside_a_denial_is_whose_it_is_elsewhere() -> None:
    page = telling("Northern Herald", "Jakub Hall denied the 23 dead.")
    denied = page.counts(
        "23 dead", 23, by=page.says("Jakub Hall", "the 23 dead", cue="denied", stance=Stance.DENIES), speaker=None
    )
    other = telling("Evening Lantern", "Police said 23 had died.")
    other.counts("23", 23, by=other.says("police", "23 had died", authority="body", source="Police"))
    assert traced(page, other).origin_by_id[denied.id].party == "police"


def test_two_outlets_own_voices_are_two_and_unknown() -> None:
    first, second = telling("Northern Herald", "40 people died."), telling("Evening Lantern", "40 people died.")
    own = [page.counts("40 people", 40) for page in (first, second)]
    origins = [traced(first, second).origin_by_id[f.id] for f in own]
    assert [o.party for o in origins] == ["unknown (Northern Herald)", "unknown (Evening Lantern)"]
    assert not any(o.is_known for o in origins)


def test_a_copy_s_own_voice_is_its_original_s() -> None:
    first, second = telling("Northern Herald", "40 people died."), telling("Evening Lantern", "40 people died.")
    own = [page.counts("40 people", 40) for page in (first, second)]
    story = traced(first, second, overlaps=(copied(second, first),))
    assert {story.origin_by_id[f.id].party for f in own} == {"unknown (Northern Herald)"}


def test_two_papers_with_one_agency_s_text_are_one_unknown() -> None:
    first = telling("Northern Herald", "40 people died.", dateline="ARDUN, May 4 (Reuters) -")
    second = telling("Evening Lantern", "40 people died.", byline="Reuters")
    own = [page.counts("40 people", 40) for page in (first, second)]
    assert {traced(first, second).origin_by_id[f.id].party for f in own} == {"unknown (Reuters)"}


def test_every_claim_and_figure_has_an_origin_with_a_sentence() -> None:
    page = telling("Northern Herald", "Police said 40 people died. Reportedly, more did. 23 engines came.")
    page.counts("40 people", 40, by=page.says("police", "40 people died", authority="body", source="Police"))
    page.says(None, "more did", cue="Reportedly")
    page.counts("23 engines", 23)
    story = traced(page)
    assert set(story.origin_by_id) == {c.id for c in page.claims} | {f.id for f in page.figures}
    assert all(o.reason for o in story.origin_by_id.values())


def test_a_count_that_somebody_lowered_is_theirs_before_and_after() -> None:
    page = telling(
        "Northern Herald",
        "The Kesh Coast Guard on Sunday lowered its count to 68, from 71. The Kesh Coast Guard said so.",
    )
    page.says("Kesh Coast Guard", "so", authority="body")
    own = [page.counts("68", 68), page.counts("71", 71)]
    story = traced(page)
    assert {story.origin_by_id[f.id].party for f in own} == {"Kesh Coast Guard"}


def test_what_a_count_goes_on_with_is_of_the_same_origin() -> None:
    page = telling(
        "Northern Herald", "The institute put the cases at 61, with a further 140 suspected; 30 engines came."
    )
    claim = page.says("institute", "the cases at 61", authority="body", source="The institute", cue="put")
    page.counts("61", 61, by=claim)
    more, other = page.counts("140", 140), page.counts("30 engines", 30)
    origins = traced(page).origin_by_id
    assert origins[more.id].party == origins[claim.id].party
    assert origins[other.id].party == "unknown (Northern Herald)"
