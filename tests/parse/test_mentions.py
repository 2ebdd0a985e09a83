"""Who a report names: titles, roles, brackets and other mentions correct the model's labels."""

import pytest

from reportedly.parse import parse
from reportedly.parse.mentions import Cast, cast_of, gender_of
from tests import make


def cast(text: str, *, outlet: str | None = None) -> Cast:
    """The cast of a text that has a headline of no names before it."""
    (parsed,) = parse([make.report(f"News\n\n{text}")])
    return cast_of(parsed.sentences, outlet=outlet)


def names(of: Cast) -> set[str]:
    return {p.full for p in of.people}


def test_a_title_makes_a_person_and_is_no_part_of_the_name():
    found = cast("Defence Minister Arvo Lind arrived. Lind spoke briefly.")
    assert names(found) == {"Arvo Lind"}


@pytest.mark.parametrize("short", ["Arvo Lind", "Lind", "A. Lind"])
def test_a_short_form_means_the_one_person_it_fits(short: str):
    found = cast("Minister Arvo Lind arrived with nurse Ella Rand.").person(short)
    assert found is not None
    assert found.full == "Arvo Lind"


def test_a_surname_that_two_people_bear_means_neither():
    assert cast("Minister Arvo Lind met engineer Olga Lind.").person("Lind") is None


def test_a_role_in_the_apposition_is_kept():
    found = cast("Petra Sorn, a statistician at the board, resigned.").person("Petra Sorn")
    assert found is not None
    assert "statistician" in found.roles


def test_an_acronym_in_brackets_means_the_body_before_it():
    found = cast("The Coastal Safety Authority (CSA) closed the pier.").body("CSA")
    assert found is not None
    assert (found.full, found.kind) == ("Coastal Safety Authority", "body")


def test_letters_in_brackets_that_are_no_initials_mean_nothing():
    assert cast("The pier closed on March 11 (CPA) for good.").acronyms == {}


def test_the_reports_own_outlet_is_known_by_its_initials():
    found = cast("Nothing happened.", outlet="The Northern Herald").body("NH")
    assert found is not None
    assert (found.full, found.kind) == ("Northern Herald", "outlet")


def test_an_outlet_is_known_by_the_noun_in_its_name():
    found = cast("It was heard on Radio Tarn at noon.").body("Radio Tarn")
    assert found is not None
    assert found.kind == "outlet"


def test_a_bodys_first_word_is_no_person():
    assert names(cast("Haldrin Foods closed a plant. Haldrin employs ninety.")) == set()


def test_a_country_is_no_person_where_its_adjective_stands_beside_it():
    assert "Toria" not in names(cast("Toria sent boats. The Torian boats sank. Toria mourned."))


@pytest.mark.parametrize(
    ("words", "gender"),
    [({"spokeswoman"}, "f"), ({"mr"}, "m"), ({"mr."}, "m"), ({"minister"}, None), (set(), None)],
)
def test_a_role_or_title_tells_a_gender_and_a_name_none(words: set[str], gender: str | None):
    assert gender_of(words) == gender
