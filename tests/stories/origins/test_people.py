import tomllib
from typing import Any

import pytest

from reportedly.stories.origins.people import person_words, same_person
from tests.conftest import ROOT
from tests.stories.origins.telling import telling, traced

CASES = tomllib.loads((ROOT / "tests/cases/origins.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["person"], ids=lambda c: f"{c['one']} / {c['other']}")
def test_two_full_names_are_one_person_s_or_not(case: dict[str, Any]) -> None:
    one, other = person_words(case["one"]), person_words(case["other"])
    assert same_person(one, other) is case["same"]
    assert same_person(other, one) is case["same"]


def test_a_surname_is_the_one_person_s_who_bears_it_elsewhere() -> None:
    full = telling("Northern Herald", "Ana Ruiz said it sank.")
    full.says("Ana Ruiz", "it sank")
    short = telling("Evening Lantern", "Mayor Ruiz said it was late.")
    claim = short.says("Ruiz", "it was late")
    story = traced(full, short)
    assert story.full_name_by_name[short.report.id, "Ruiz"] == "Ana Ruiz"
    assert next(c for c in story.claims if c.id == claim.id).speaker == "Ana Ruiz"


def test_a_surname_that_two_speakers_share_is_nobody_s() -> None:
    full = telling("Northern Herald", "Ana Ruiz said it sank. Jan Ruiz said so too.")
    full.says("Ana Ruiz", "it sank")
    full.says("Jan Ruiz", "so too")
    short = telling("Evening Lantern", "Ruiz said it was late.")
    short.says("Ruiz", "it was late")
    assert traced(full, short).full_name_by_name[short.report.id, "Ruiz"] == "Ruiz"


def test_a_surname_that_somebody_silent_bears_too_is_nobody_s() -> None:
    full = telling("Northern Herald", "Ana Ruiz said it sank.")
    full.says("Ana Ruiz", "it sank")
    short = telling("Evening Lantern", "Ruiz said it was late. Divers looked for Bo Ruiz.")
    short.says("Ruiz", "it was late")
    assert traced(full, short).full_name_by_name[short.report.id, "Ruiz"] == "Ruiz"


def test_the_story_s_name_is_the_fullest() -> None:
    initial = telling("Evening Lantern", "P. Dunn said no.")
    initial.says("P. Dunn", "no")
    full = telling("Northern Herald", "Petra Dunn said yes.")
    full.says("Petra Dunn", "yes")
    assert {c.speaker for c in traced(initial, full).claims} == {"Petra Dunn"}


def test_an_office_is_the_one_who_holds_it() -> None:
    full = telling("Northern Herald", "Torvian President Oleh Dov said it had begun. Velmia's foreign ministry agreed.")
    full.says("Oleh Dov", "it had begun", source="Torvian President Oleh Dov")
    short = telling("Evening Lantern", "The Torvian president said it was over. Torvia's leader denied it.")
    short.says("Torvian president", "it was over", authority="unnamed", source="The Torvian president")
    short.says("Torvia's leader", "it", authority="unnamed", cue="denied")
    assert {c.speaker for c in traced(full, short).claims} == {"Oleh Dov"}


@pytest.mark.parametrize("source", ["A minister", "former minister"])
def test_an_office_that_is_not_just_one_person_s_stays_unnamed(source: str) -> None:
    full = telling("Northern Herald", "Labour minister Ruben Ost said eleven had died.")
    full.says("Ruben Ost", "eleven had died")
    short = telling("Evening Lantern", f"{source} said it was over.")
    name = source.lower().removeprefix("a ")
    short.says(name, "it was over", authority="unnamed", source=source)
    assert traced(full, short).full_name_by_name[short.report.id, name] == name


def test_two_ministers_leave_the_minister_open() -> None:
    full = telling("Northern Herald", "Labour minister Ruben Ost said no. Health minister Ida Sorn said yes.")
    full.says("Ruben Ost", "no")
    full.says("Ida Sorn", "yes")
    short = telling("Evening Lantern", "The minister said it was over.")
    short.says("minister", "it was over", authority="unnamed", source="The minister")
    assert traced(full, short).full_name_by_name[short.report.id, "minister"] == "minister"
