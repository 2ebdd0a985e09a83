"""Numbers that a report gives in its own voice: who counted them, by its own words or by those of the story."""

import time
from typing import Any

import pytest

from reportedly.model import Bound, Category
from reportedly.stories.origins.own_numbers import is_particular
from tests.make import figure, report
from tests.stories.origins.telling import Telling, telling, traced


def office(text: str = "The Harbour Office put it at 146, the Rowers' Union at 162.") -> Telling:
    """A report in which two bodies speak, so that the story knows them."""
    page = telling("Northern Herald", f"The Harbour Office said so. The Rowers' Union said no. {text}")
    page.says("Harbour Office", "so", authority="body")
    page.says("Rowers' Union", "no", authority="body")
    return page


@pytest.mark.parametrize(
    ("text", "number", "value", "party"),
    [
        ("The Harbour Office lists three boats.", "three", 3, "Harbour Office"),
        ("The Harbour Office, which is new, lists three boats.", "three", 3, "Harbour Office"),
        ("The Harbour Office's register, seen by the Herald, lists 44 dead.", "44", 44, "Harbour Office"),
        ("The office said 19; the quay's own league, Rowers' Union, said 300.", "300", 300, "Rowers' Union"),
        ("A street of Ardun counts 44 houses.", "44", 44, "unknown (Northern Herald)"),
        ("The Harbour Office put the number at 19, the Rowers' Union at 62.", "62", 62, "Rowers' Union"),
        ("The Harbour Office has raised its count to 243.", "243", 243, "Harbour Office"),
        ("Our reporters counted 3,500 rowers.", "3,500", 3500, "Northern Herald"),
        ("By the Herald's own count there were 3,500 rowers.", "3,500", 3500, "Northern Herald"),
        ("So I counted 58 names.", "58", 58, "Northern Herald"),
        ("“We counted 58 names,” a man at the quay cried.", "58", 58, "unknown (Northern Herald)"),
        ("The sea counted for 58 years.", "58", 58, "unknown (Northern Herald)"),
    ],
)
def test_who_counted_by_the_sentence_itself(text: str, number: str, value: float, party: str) -> None:
    page = office(text)
    counted = page.counts(number, value)
    assert traced(page).origin_by_id[counted.id].party == party


def test_a_sentence_of_a_whole_page_full_of_numbers_takes_no_minutes() -> None:
    rows = ", ".join(f"raised bay {n} and cut bay {n}7 by {n}9" for n in range(10_000, 11_000))
    page = office(f"The Harbour Office {rows}, the Rowers' Union lost 62")
    for n in range(10_000, 11_000, 50):
        page.counts(f"{n}9", n)
    last = page.counts("62", 62)
    began = time.monotonic()
    assert last.id in traced(page).origin_by_id
    assert time.monotonic() - began < 20


def test_the_number_before_is_that_of_whoever_changed_it() -> None:
    page = office("The Harbour Office raised its count to 243, from 171 last week.")
    after = page.says("Harbour Office", "243", cue="raised its count to", authority="body", source="Harbour Office")
    page.counts("243", 243, by=after)
    before = page.counts("171", 171)
    assert traced(page).origin_by_id[before.id].party == "Harbour Office"


def aboard(number: str, value: float, **fields: Any) -> tuple[Telling, Telling, str]:
    """A story in which the office says a number, and another report gives it in its own voice."""
    said = telling("Northern Herald", f"The Harbour Office said {number} were aboard.")
    claim = said.says("Harbour Office", f"{number} were aboard", authority="body")
    said.counts(number, value, by=claim, category=Category.ABOARD, **fields)
    own = telling("Evening Lantern", f"The ferry, with {number} aboard, never came home.")
    return said, own, own.counts(number, value, category=Category.ABOARD, **fields).id


def test_a_particular_number_is_the_one_party_s_that_gives_it_elsewhere() -> None:
    said, own, counted = aboard("146", 146)
    assert traced(said, own).origin_by_id[counted].party == "Harbour Office"


@pytest.mark.parametrize(("number", "value", "bound"), [("40", 40, Bound.EXACT), ("dozens", 24, Bound.VAGUE)])
def test_a_round_or_vague_number_stays_the_outlet_s_own(number: str, value: float, bound: Bound) -> None:
    said, own, counted = aboard(number, value, bound=bound)
    assert traced(said, own).origin_by_id[counted].party == "unknown (Evening Lantern)"


def test_a_number_that_two_parties_give_is_neither_s() -> None:
    said, own, counted = aboard("146", 146)
    other = telling("Ardun Post", "The Rowers' Union said 146 were aboard.")
    claim = other.says("Rowers' Union", "146 were aboard", authority="body")
    other.counts("146", 146, by=claim, category=Category.ABOARD)
    assert traced(said, own, other).origin_by_id[counted].party == "unknown (Evening Lantern)"


def test_an_outlet_that_is_cited_for_the_number_of_one_party_is_no_origin_beside_it() -> None:
    said, _, _ = aboard("146", 146)
    citing = telling("Evening Lantern", "Radio Velm said 146 were aboard.")
    claim = citing.says("Radio Velm", "146 were aboard", authority="outlet")
    cited = citing.counts("146", 146, by=claim, category=Category.ABOARD)
    origins = traced(said, citing).origin_by_id
    assert {origins[cited.id].party, origins[claim.id].party} == {"Harbour Office"}


def test_an_outlet_that_is_cited_for_a_number_of_its_own_is_its_origin() -> None:
    said, _, _ = aboard("146", 146)
    citing = telling("Evening Lantern", "Radio Velm said 171 were aboard.")
    claim = citing.says("Radio Velm", "171 were aboard", authority="outlet")
    cited = citing.counts("171", 171, by=claim, category=Category.ABOARD)
    assert traced(said, citing).origin_by_id[cited.id].party == "Radio Velm"


@pytest.mark.parametrize(
    ("value", "is_one"), [(146, True), (44.3, True), (37, True), (1240, True), (12, False), (40, False), (5000, False)]
)
def test_particular_numbers(value: float, is_one: bool) -> None:
    assert is_particular(figure(report("There were so many."), "many", value, value)) is is_one
