import tomllib
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.stories.origins.telling import copied, parties, telling, traced

CASES = tomllib.loads((ROOT / "tests/cases/origins.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["party"], ids=lambda c: c["text"][:60])
def test_a_person_speaks_for_a_body_or_not(case: dict[str, Any]) -> None:
    page = telling("Northern Herald", case["text"])
    claim = page.says(case["says"], case["text"].split()[-1])
    if "also" in case:
        page.says(
            case["also"],
            case["text"].split()[-2],
            authority="named" if case["also"] == case["party"] == "Ivo Lark" else "body",
        )
    assert traced(page).origin_by_id[claim.id].party == case["party"]


def test_ministries_are_one_government_where_several_countries_speak() -> None:
    page = telling(
        "Northern Herald",
        "Torvia's foreign ministry said no. Torvia's ambassador in Ostrow, Leyla Orr, said so. "
        "Velmia's defence ministry said yes. Velmian defence minister Jakub Hall said more. Torvia said nothing.",
    )
    page.says("Torvia's foreign ministry", "no", authority="body")
    page.says("Leyla Orr", "so")
    page.says("Velmia's defence ministry", "yes", authority="body")
    page.says("Jakub Hall", "more")
    page.says("Torvia", "nothing", authority="body")
    assert parties(traced(page)) == {"government of Torvia", "Velmian government"}


def test_ministries_of_one_country_are_bodies_of_their_own() -> None:
    page = telling("Northern Herald", "The interior ministry said 52. The labour ministry said 53.")
    page.says("interior ministry", "52", authority="body")
    page.says("labour ministry", "53", authority="body")
    assert len(parties(traced(page))) == 2


def test_a_country_speaks_through_its_army_where_nobody_else_of_it_does() -> None:
    page = telling(
        "Northern Herald", "The Torvian general staff said 23 died. Torvia said so. Velmia's foreign ministry said no."
    )
    page.says("Torvian general staff", "23 died", authority="body")
    page.says("Torvia", "so", authority="body")
    page.says("Velmia's foreign ministry", "no", authority="body")
    assert parties(traced(page)) == {"Torvian general staff", "government of Velmia"}


def test_a_spokeswoman_speaks_for_her_company_and_two_clerks_do_not() -> None:
    page = telling(
        "Northern Herald", "Helm Bank said no. A spokeswoman for Helm Bank said so. Two clerks at Helm Bank said yes."
    )
    page.says("Helm Bank", "no", authority="body")
    page.says("spokeswoman for Helm Bank", "so", authority="unnamed")
    page.says("two clerks at Helm Bank", "yes", authority="unnamed", source="Two clerks at Helm Bank")
    assert parties(traced(page)) == {"Helm Bank", "two clerks at Helm Bank"}


def test_residents_of_two_reports_are_two() -> None:
    first, second = (
        telling("Northern Herald", "Residents said it shook."),
        telling("Evening Lantern", "Residents said it rang."),
    )
    first.says("residents", "it shook", authority="unnamed", source="Residents")
    second.says("residents", "it rang", authority="unnamed", source="Residents")
    assert len(parties(traced(first, second))) == 2


def test_residents_of_a_copy_are_those_of_its_original() -> None:
    first, second = (
        telling("Northern Herald", "Residents said it shook."),
        telling("Evening Lantern", "Residents said it shook."),
    )
    first.says("residents", "it shook", authority="unnamed", source="Residents")
    second.says("residents", "it shook", authority="unnamed", source="Residents")
    assert len(parties(traced(first, second, overlaps=(copied(second, first),)))) == 1


def test_police_are_one_over_a_story() -> None:
    first, second = (
        telling("Northern Herald", "Police said four died."),
        telling("Evening Lantern", "Police said four fell."),
    )
    first.says("police", "four died", authority="body", source="Police")
    second.says("police", "four fell", authority="body", source="Police")
    assert parties(traced(first, second)) == {"police"}


def test_a_body_s_report_is_the_body_s_and_a_leaked_tally_is_its_own() -> None:
    page = telling(
        "Northern Herald",
        "The Election Board said 52. The board's bulletin said 53. An internal tally of the Election Board said 38.",
    )
    page.says("Election Board", "52", authority="body")
    page.says("board's bulletin", "53", authority="document")
    page.says("internal tally of the Election Board", "38", authority="document")
    assert parties(traced(page)) == {"Election Board", "internal tally of the Election Board"}


def test_what_one_outlet_s_officials_said_is_one_however_they_are_described() -> None:
    first = telling("Northern Herald", "Two northern envoys close to the talks told Channel 4 so.")
    second = telling("Evening Lantern", "Unnamed envoys told Channel 4 so.")
    chain = ("Channel 4", "two northern envoys close to the talks")
    first.says(
        chain[1], "so", authority="unnamed", source="Two northern envoys close to the talks", cue="told", chain=chain
    )
    second.says(
        "unnamed envoys",
        "so",
        authority="unnamed",
        source="Unnamed envoys",
        cue="told",
        chain=("Channel 4", "unnamed envoys"),
    )
    assert parties(traced(first, second)) == {"two northern envoys close to the talks"}


def test_a_ministry_of_no_named_country_is_that_of_where_the_report_is_written() -> None:
    wire = telling("Coastal Wire", "In Ostrow, Velmia's defence ministry said no. Torvia's defence ministry said yes.")
    wire.says("Velmia's defence ministry", "no", authority="body")
    wire.says("Torvia's defence ministry", "yes", authority="body")
    home = telling("NORPRESS", "The Defence Ministry said no aircraft flew.", dateline="OSTROW, 12 May. /NORPRESS/.")
    claim = home.says("Defence Ministry", "no aircraft flew", authority="body", source="The Defence Ministry")
    story = traced(wire, home)
    assert story.origin_by_id[claim.id].party == "government of Velmia"
    assert len(parties(story)) == 2


def test_his_ministry_is_that_of_the_minister_named_before() -> None:
    page = telling(
        "Northern Herald", "Health minister Emil Orr said no. His ministry said yes. The labour ministry said so."
    )
    page.says("Emil Orr", "no")
    claim = page.says("labour ministry", "yes", authority="body", source="His ministry")
    page.says("labour ministry", "so", authority="body")
    assert traced(page).origin_by_id[claim.id].party == "health ministry"


def test_a_branch_is_part_of_its_union() -> None:
    page = telling("Northern Herald", "The Dock Union said no. The east branch of the Dock Union said so.")
    page.says("Dock Union", "no", authority="body")
    page.says("east branch of the Dock Union", "so", authority="body")
    assert parties(traced(page)) == {"Dock Union"}


def test_a_lawyer_of_somebody_who_is_silent_speaks_for_nobody_else_in_the_story() -> None:
    page = telling(
        "Northern Herald", "Ben Orr said no. “Yes,” said Gaby Lass, Tamm's lawyer. Her lawyer, Gaby Lass, said so."
    )
    page.says("Ben Orr", "no")
    page.says("Gaby Lass", "so")
    assert parties(traced(page)) == {"Ben Orr", "Gaby Lass"}


@pytest.mark.parametrize(
    ("body", "party"), [("the Coast Guard Office", "Coast Guard Office"), ("the Harbour Institute", "Ana Ruiz")]
)
def test_somebody_of_a_body_speaks_for_it_unless_she_is_a_scholar(body: str, party: str) -> None:
    page = telling("Northern Herald", f"Commodore Ana Ruiz of {body} said it sank. {body.capitalize()} said so.")
    claim = page.says("Ana Ruiz", "it sank")
    page.says(body.removeprefix("the "), "so", authority="body", source=body.capitalize())
    assert traced(page).origin_by_id[claim.id].party == party


def test_its_head_is_not_that_of_a_body_named_two_sentences_before() -> None:
    page = telling(
        "Northern Herald", "The Harbour Office said no. A crèche has shut. Its head, Nela Stroud, said it was cold."
    )
    page.says("Harbour Office", "no", authority="body")
    claim = page.says("Nela Stroud", "it was cold")
    assert traced(page).origin_by_id[claim.id].party == "Nela Stroud"


def test_its_head_is_that_of_the_body_in_the_sentence_before() -> None:
    page = telling("Northern Herald", "The Harbour Office said no. Its head, Nela Stroud, said it was cold.")
    page.says("Harbour Office", "no", authority="body")
    claim = page.says("Nela Stroud", "it was cold")
    assert traced(page).origin_by_id[claim.id].party == "Harbour Office"


def test_the_lawyer_of_an_initial_and_a_surname_speaks_for_that_person() -> None:
    page = telling("Northern Herald", "Emil Orr said no. The lawyer of E. Orr, Sela Vance, said so.")
    page.says("Emil Orr", "no")
    page.says("Sela Vance", "so")
    assert parties(traced(page)) == {"Emil Orr"}


def test_one_film_described_at_two_lengths_is_one() -> None:
    first = telling("Northern Herald", "A video shared on the app Chirpa shows fire.")
    first.says("video shared on the app Chirpa", "fire", cue="shows", authority="footage")
    second = telling("Evening Lantern", "A video shared on Chirpa shows fire. Another video shows smoke.")
    second.says("video shared on Chirpa", "fire", cue="shows", authority="footage")
    second.says("video", "smoke", cue="shows", authority="footage")
    assert len(parties(traced(first, second))) == 2
