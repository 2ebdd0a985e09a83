"""Every name of the gazetteer is found where it is said to be, and would not be without its entry."""

import pytest

from reportedly.extract.gazetteer import country, country_of_seat, regions, towns
from reportedly.extract.places import find_place
from reportedly.model import Span
from tests.lexicon.figure_sentences import read
from tests.lexicon.taken_out import idle, known_idle, written

WITHOUT_A_TOWN = ["Nuremberg", "Gothenburg", "Washington"]
"""Their names in the list are not those of the table, which has no such town."""


def seen_country(name: str) -> str | None:
    found = country(name)
    return found.country if found else None


def place(text: str) -> object:
    sentence = read([text])[text].sentences[0]
    found = find_place(sentence, Span(0, 2), text)
    return found and (found.name, found.precision)


def test_every_country_has_its_letters() -> None:
    names = written("gazetteer")["countries"]
    assert {n: seen_country(n) for n in names} == {**names, "Vatican": None}
    assert sorted(idle("gazetteer", ("countries",), lambda n: [n], seen_country)) == known_idle(
        "gazetteer", "countries"
    )


def test_every_seat_stands_for_its_country() -> None:
    seats = written("gazetteer")["seats"]
    assert {s: country_of_seat(f"the {s.title()}") for s in seats} == seats
    assert {c for c in seats.values() if seen_country(c) is None} == set()
    assert sorted(idle("gazetteer", ("seats",), lambda s: [s], country_of_seat)) == known_idle("gazetteer", "seats")


def test_every_town_has_its_name_in_the_table() -> None:
    names = written("gazetteer")["towns"]
    assert [n for n in names if names[n] not in [town.name for town in towns(n)]] == WITHOUT_A_TOWN
    assert sorted(idle("gazetteer", ("towns",), lambda n: [n], towns)) == known_idle("gazetteer", "towns")


def test_every_region_of_many_names_is_the_usual_one() -> None:
    names = written("gazetteer")["regions"]
    assert {n for n, code in names.items() if code not in {r.country for r in regions(n)}} == set()
    found = idle("gazetteer", ("regions",), lambda n: [f"12 people died in {n} on Friday."], place)
    assert sorted(found) == known_idle("gazetteer", "regions")


WORDS = {
    "regions": ("12 people died in Kursk {} on Friday.", "12 people died in Kursk {name} on Friday."),
    "sides": ("12 people died in {} France.", "12 people died in {name} France."),
    "prepositions": (
        "12 boats that Turin sent went {} Lyon.",
        "12 boats that Turin sent {} Lyon.",
        "12 boats that Turin sent will {} Lyon.",
    ),
    "never": ("12 people died in {name} on Friday.", "12 people died near {name}.", "12 people died outside {name}."),
}


@pytest.mark.slow
@pytest.mark.parametrize("table", WORDS)
def test_no_word_around_a_place_is_idle(table: str) -> None:
    def sentences(word: str) -> list[str]:
        return [text.format(word, name=word.title()) for text in WORDS[table]]

    assert sorted(idle("gazetteer", ("words", table), sentences, place)) == known_idle("gazetteer", table)
