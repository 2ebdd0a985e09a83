"""Every entry of the lists of numbers and units is read as it says; without it the text reads otherwise."""

import pytest

from reportedly.extract.number_words import NumberWords
from reportedly.extract.numbers import Number, find_numbers
from reportedly.lexicon import load
from tests.lexicon.taken_out import idle, words_of, written

BOUNDS = ("about", "at_least", "more_than", "at_most", "less_than")


def numbers(text: str) -> list[Number]:
    return find_numbers(text, 0, len(text))


def first(text: str) -> Number | None:
    return next(iter(numbers(text)), None)


SENTENCES = {
    "values": "They saw {} boats.",
    "scales": "They saw two {} boats.",
    "short_scales": "They saw 2{} boats.",
    "money_scales": "The pier cost £2{} in all.",
    "vague_plurals": "They saw {} there.",
    "vague_multiples": "They saw {} of thousands of birds.",
    "vague_words": "They saw {} boats.",
    "pair_words": "They saw {} boats.",
}
FACTORS = {"scales": 2, "short_scales": 2, "money_scales": 2, "vague_multiples": 1000}


@pytest.mark.parametrize("table", SENTENCES)
def test_every_word_of_a_number_has_its_value(table: str) -> None:
    values = written("numbers")[table]
    found = {word: first(SENTENCES[table].format(word)) for word in values}
    wrong = {w: n for w, n in found.items() if n is None or n.low != values[w] * FACTORS.get(table, 1)}
    assert not wrong


@pytest.mark.parametrize("table", SENTENCES)
def test_no_word_of_a_number_is_idle(table: str) -> None:
    assert idle("numbers", (table,), lambda w: [SENTENCES[table].format(w)], numbers) == []


def share(word: str) -> str:
    if word == "half":
        return "They lost half of the boats."
    return f"They lost {'two' if word.endswith('s') else 'a'} {word} of the boats."


def test_every_part_of_a_whole_has_its_value() -> None:
    values = written("numbers")["fractions"]
    wanted = {w: 66.7 if w == "thirds" else round(v * (1 + w.endswith("s")), 1) for w, v in values.items()}
    found = {word: first(share(word)) for word in values}
    assert {w: (n.low, n.percent) if n else None for w, n in found.items()} == {w: (v, True) for w, v in wanted.items()}
    assert idle("numbers", ("fractions",), lambda w: [share(w)], numbers) == []


def test_every_word_of_a_change_parts_two_numbers() -> None:
    assert idle("numbers", ("changes",), lambda w: [f"The price {w} 40 to 60."], lambda t: len(numbers(t))) == []


def limit(place: str, phrase: str) -> str:
    if place == "before":
        return f"They saw {phrase} 40 boats."
    if place == "verbs":
        return f"The count {phrase} 40."
    return f"They saw 40{'' if phrase[0] in '-+' else ' '}{phrase}."


@pytest.mark.parametrize("bound", BOUNDS)
@pytest.mark.parametrize("place", ["before", "after", "verbs"])
def test_every_limit_gives_its_bound(place: str, bound: str) -> None:
    if bound not in written("numbers")[place]:
        assert not getattr(getattr(load("numbers", NumberWords), place), bound)
        return
    found = {p: first(limit(place, p)) for p in words_of("numbers", place, bound)}
    assert {p: n for p, n in found.items() if n is None or n.bound != bound or n.core.of(limit(place, p)) != "40"} == {}
    assert idle("numbers", (place, bound), lambda p: [limit(place, p)], numbers) == []


MISREAD = {"area": ["km2", "m2"]}
"""Units that are cut before their digit, and read as lengths."""

GLUED_WITHOUT_EFFECT = ["Rs."]
"""Signs that are read before a blank and not glued to the digits."""

UNITS = ("money", "percent", "distance", "area", "duration", "other")


@pytest.mark.parametrize("category", UNITS)
def test_every_unit_gives_its_category(category: str) -> None:
    found = {unit: first(f"It was about 12 {unit} in all.") for unit in words_of("units", category)}
    assert {u: n for u, n in found.items() if n is None or n.unit is None or n.unit.category != category}.keys() == set(
        MISREAD.get(category, [])
    )
    unused = idle("units", (category,), lambda u: [f"It was about 12 {u} in all."], numbers)
    assert unused == MISREAD.get(category, [])


def test_every_currency_is_money_before_and_after_the_number() -> None:
    signs, codes = words_of("units", "currency_signs"), words_of("units", "currency_codes")
    texts = [
        *(f"It cost {s}40 in all." for s in signs),
        *(f"It cost {c} 40 in all." for c in codes),
        *(f"It cost 40 {c} in all." for c in codes),
    ]
    found = {t: first(t) for t in texts}
    assert {t: n for t, n in found.items() if n is None or n.unit is None or n.unit.category != "money"}.keys() == {
        f"It cost {s}40 in all." for s in GLUED_WITHOUT_EFFECT
    }
    assert idle("units", ("currency_signs",), lambda s: [f"It cost {s}40 in all."], numbers) == GLUED_WITHOUT_EFFECT
    assert idle("units", ("currency_codes",), lambda c: [f"It cost {c} 40 in all."], numbers) == []


NATIONS = {"hong": "Hong Kong", "kong": "Hong Kong", "new": "New Zealand", "zealand": "New Zealand"}


def test_every_nation_stands_before_its_currency() -> None:
    def paid(nation: str) -> list[str]:
        return [f"It cost 40 million {NATIONS.get(nation, nation.title())} dollars."]

    found = {n: first(paid(n)[0]) for n in words_of("units", "currency_nations")}
    assert {w: n for w, n in found.items() if n is None or n.unit is None or n.unit.category != "money"} == {}
    assert idle("units", ("currency_nations",), paid, numbers) == []
