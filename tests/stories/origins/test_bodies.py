import tomllib
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.stories.origins.telling import parties, telling, traced

CASES = tomllib.loads((ROOT / "tests/cases/origins.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["bodies"], ids=lambda c: " / ".join(c["names"]))
def test_names_of_bodies_are_joined_or_kept_apart(case: dict[str, Any]) -> None:
    said = " ".join(f"The {name} said it {n}." for n, name in enumerate(case["names"]))
    page = telling("Northern Herald", f"{case['text']} {said}")
    for n, name in enumerate(case["names"]):
        page.says(name, f"it {n}", authority="body")
    assert len(set(traced(page).full_name_by_name.values())) == case["groups"]


def test_the_ministry_is_the_last_one_named_in_its_own_report() -> None:
    page = telling(
        "Northern Herald", "The labour ministry said no. The health ministry said yes. The ministry said more."
    )
    page.says("labour ministry", "no", authority="body")
    page.says("health ministry", "yes", authority="body")
    page.says("ministry", "more", authority="body", source="The ministry")
    assert traced(page).full_name_by_name[page.report.id, "ministry"] == "health ministry"


def test_the_company_is_no_ministry() -> None:
    page = telling("Northern Herald", "Orlan Chemicals said no. The labour ministry said yes. The company said more.")
    page.says("Orlan Chemicals", "no", authority="body")
    page.says("labour ministry", "yes", authority="body")
    page.says("company", "more", authority="body", source="The company")
    assert traced(page).full_name_by_name[page.report.id, "company"] == "Orlan Chemicals"


def test_an_outlet_is_known_by_its_last_word() -> None:
    courier = telling("Velm Courier", "Turnout was 38 percent.")
    blog = telling("Squares", "The Courier said it was low.")
    blog.says("Courier", "it was low", authority="outlet", source="The Courier")
    assert traced(courier, blog).full_name_by_name[blog.report.id, "Courier"] == "Velm Courier"


def test_a_last_word_that_two_outlets_share_is_neither_s() -> None:
    first, second = telling("Velm Courier", "One."), telling("Ardun Courier", "Two.")
    blog = telling("Squares", "The Courier said it was low.")
    blog.says("Courier", "it was low", authority="outlet", source="The Courier")
    assert traced(first, second, blog).full_name_by_name[blog.report.id, "Courier"] == "Courier"


def test_a_capital_becomes_its_country() -> None:
    page = telling(
        "Northern Herald", "Torvia's defence ministry said no. The defence ministry in Ardun said so. Ardun said yes."
    )
    page.says("Torvia's defence ministry", "no", authority="body")
    page.says("Ardun", "yes", authority="body")
    assert traced(page).full_name_by_name[page.report.id, "Ardun"] == "Torvia"


def test_her_office_is_that_of_the_woman_named_before() -> None:
    page = telling(
        "Northern Herald", "Governor Ana Ruiz said four had died. Orlan Chemicals said no. Her office said more."
    )
    page.says("Ana Ruiz", "four had died", source="Governor Ana Ruiz")
    page.says("Orlan Chemicals", "no", authority="body")
    claim = page.says("Orlan Chemicals", "more", authority="body", source="Her office")
    story = traced(page)
    assert next(c for c in story.claims if c.id == claim.id).speaker == "Ana Ruiz's office"
    assert story.origin_by_id[claim.id].party == "Ana Ruiz"


def test_the_company_is_the_one_that_gives_the_number_elsewhere() -> None:
    first = telling("Northern Herald", "Orlan Chemicals said 160 people were inside.")
    first.counts("160 people", 160, by=first.says("Orlan Chemicals", "160 people were inside", authority="body"))
    second = telling("Evening Lantern", "Haller Services said no. The company said 160 people were inside.")
    claim = second.says("Haller Services", "160 people were inside", source="The company", authority="body")
    second.counts("160 people", 160, by=claim)
    assert traced(first, second).origin_by_id[claim.id].party == "Orlan Chemicals"


def test_a_union_of_police_is_not_the_police() -> None:
    page = telling("Northern Herald", "The police union said no. Police said yes.")
    page.says("police union", "no", authority="body")
    page.says("police", "yes", authority="body", source="Police")
    assert traced(page).full_name_by_name[page.report.id, "police"] == "police"


def test_what_is_described_as_people_may_be_a_named_body() -> None:
    full = telling("Northern Herald", "The Kesh Coast Guard said no.")
    full.says("Kesh Coast Guard", "no", authority="body")
    short = telling("Evening Lantern", "The coast guard said yes.")
    short.says("coast guard", "yes", authority="unnamed", source="The coast guard")
    assert traced(full, short).full_name_by_name[short.report.id, "coast guard"] == "Kesh Coast Guard"


def test_a_name_cut_at_its_apostrophe_is_made_whole() -> None:
    page = telling("Northern Herald", "The Clerks' Union said no.")
    page.says("Union", "no", authority="body", source="The Clerks' Union")
    assert traced(page).claims[0].speaker == "Clerks' Union"


def test_a_hospital_in_a_town_is_that_town_s() -> None:
    page = telling("Northern Herald", "The district hospital in Halm said no. The hospital in Halm said yes.")
    page.says("district hospital in Halm", "no", authority="body")
    page.says("hospital in Halm", "yes", authority="body")
    assert len(set(traced(page).full_name_by_name.values())) == 1


def test_a_description_is_the_person_of_whom_the_report_says_the_same() -> None:
    page = telling(
        "Northern Herald", "The chief engineer of the ferry, Emil Orr, said no. The chief engineer said yes."
    )
    page.says("Emil Orr", "no")
    page.says("chief engineer", "yes", authority="unnamed", source="The chief engineer")
    assert traced(page).full_name_by_name[page.report.id, "chief engineer"] == "Emil Orr"


def test_police_are_no_neighbouring_town_s() -> None:
    page = telling("Northern Herald", "The Halm Police Department said no. Police said yes.")
    page.says("Halm Police Department", "no", authority="body")
    page.says("police", "yes", authority="body", source="Police")
    assert traced(page).full_name_by_name[page.report.id, "police"] == "police"


@pytest.mark.parametrize("said", ["Police", "Cops"])
def test_police_are_the_one_force_of_the_province(said: str) -> None:
    page = telling("Northern Herald", f"The provincial police said no. {said} said yes.")
    page.says("provincial police", "no", authority="body")
    page.says(said.lower(), "yes", authority="body", source=said)
    assert parties(traced(page)) == {"provincial police"}


def test_police_in_a_town_are_police() -> None:
    page = telling("Northern Herald", "The provincial police said no. Police in Halm said yes.")
    page.says("provincial police", "no", authority="body")
    page.says("police in Halm", "yes", authority="body", source="Police in Halm")
    assert parties(traced(page)) == {"provincial police"}


def test_road_police_are_not_the_police() -> None:
    page = telling("Northern Herald", "The road police said no. Police said yes.")
    page.says("road police", "no", authority="body")
    page.says("police", "yes", authority="body", source="Police")
    assert parties(traced(page)) == {"road police", "police"}


@pytest.mark.parametrize(
    ("name", "is_theirs"), [("harbour pilots' union", True), ("harbour pilots", True), ("river pilots' union", False)]
)
def test_members_are_their_federation_s(name: str, is_theirs: bool) -> None:
    page = telling("Northern Herald", f"The Federation of Harbour Pilots said no. The {name} said yes.")
    page.says("Federation of Harbour Pilots", "no", authority="body")
    page.says(name, "yes", authority="body", source=f"The {name}")
    assert (len(parties(traced(page))) == 1) is is_theirs


def test_a_kind_alone_is_written_out_where_the_report_has_one_such_name() -> None:
    page = telling("Northern Herald", "St Osk's Hospital said no. The hospital said yes.")
    page.says("Hospital", "no", authority="body", source="St Osk's Hospital")
    page.says("Hospital", "yes", authority="body", source="The hospital")
    assert parties(traced(page)) == {"St Osk's Hospital"}


def test_a_kind_alone_stays_where_the_report_has_two_such_names() -> None:
    page = telling("Northern Herald", "The Mayor's Office and the Prosecutor's Office met. It said yes.")
    page.says("Office", "yes", authority="body", source="It")
    assert parties(traced(page)) == {"Office"}


def test_what_two_say_together_is_the_first_one_s() -> None:
    page = telling("Northern Herald", "The Harbour Office said no. The Rowers' Union said maybe. Both said yes.")
    page.says("Harbour Office", "no", authority="body")
    page.says("Rowers' Union", "maybe", authority="body")
    page.says("Harbour Office and the Rowers' Union", "yes", authority="body", source="Both")
    assert parties(traced(page)) == {"Harbour Office", "Rowers' Union"}
