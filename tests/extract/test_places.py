"""Places of figures: resolved to one place, or honestly to none."""

import pytest

from reportedly.extract import gazetteer
from reportedly.extract.places import find_place
from reportedly.model import Place, Span
from tests.extract.reading import cases, parsed


def place(text: str, near: str) -> Place | None:
    of = parsed(text)
    at = text.index(near)
    return find_place(of.sentences[0], Span(at, at + len(near)), text)


@pytest.mark.parametrize("case", cases("places"), ids=lambda c: c["text"])
def test_a_place_is_found_by_its_name(case: dict[str, str]) -> None:
    found = place(case["text"], case["near"])
    assert found is not None
    assert (found.text, found.name or "", found.precision) == (case["words"], case["name"], case["precision"])
    assert (found.lat is None) == (case["precision"] == "none")


def test_a_sentence_without_a_place_has_none() -> None:
    assert place("Forty people died when the bridge fell.", "Forty people") is None


def test_the_place_lies_where_it_is() -> None:
    found = place("The strike killed 12 people in Kharkiv.", "12 people")
    assert found is not None
    assert (round(found.lat or 0), round(found.lon or 0)) == (50, 36)


def test_two_places_that_fit_equally_well_give_the_name_alone() -> None:
    found = place("The storm killed 12 people in Springfield.", "12 people")
    assert found == Place("Springfield", None, None, None, "none")


def test_the_country_in_the_sentence_decides_between_namesakes() -> None:
    alone = gazetteer.towns("Valencia")
    assert len({t.countrycode for t in alone}) > 1
    found = place("The flood killed 12 people in Valencia in Spain.", "12 people")
    assert found is not None
    assert (found.name, found.precision) == ("Valencia", "town")
    assert found.lat is not None and 39 < found.lat < 40


def test_a_name_beside_other_letters_is_found_again() -> None:
    assert gazetteer.towns("Zürich")[0].countrycode == "CH"


def test_a_name_that_no_town_has_gives_none() -> None:
    assert gazetteer.towns("Braskmillstow") == ()
