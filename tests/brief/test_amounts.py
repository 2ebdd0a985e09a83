"""Numbers as a reader sees them."""

import pytest

from reportedly.brief.amounts import answer_in_words, in_words
from reportedly.model import Bound, Figure
from tests import make


def figure(text: str, low: float | None, high: float | None, bound: Bound) -> Figure:
    return make.figure(make.report(text), text, low, high, bound=bound)


@pytest.mark.parametrize(
    ("text", "low", "high", "bound", "words"),
    [
        ("40 people", 40, 40, Bound.EXACT, "40"),
        ("12,000 people", 12000, 12000, Bound.EXACT, "12,000"),
        ("magnitude 7.2", 7.2, 7.2, Bound.EXACT, "7.2"),
        ("about 40", 40, 40, Bound.ABOUT, "about 40"),
        ("at least four", 4, None, Bound.AT_LEAST, "at least 4"),
        ("over 10,000", 10001, None, Bound.MORE_THAN, "more than 10,000"),
        ("more than forty", 41, None, Bound.MORE_THAN, "more than 40"),
        ("more than 2.5 km", 2.5, None, Bound.MORE_THAN, "more than 2.5"),
        ("more than 50 percent", 50, None, Bound.MORE_THAN, "more than 50"),
        ("fewer than five", None, 4, Bound.LESS_THAN, "less than 5"),
        ("up to 12", None, 12, Bound.AT_MOST, "at most 12"),
        ("10,900 to 12,000", 10900, 12000, Bound.RANGE, "10,900–12,000"),
        ("dozens", 24, None, Bound.VAGUE, "“dozens” (at least 24)"),
        ("some", None, None, Bound.EXACT, "some"),
    ],
)
def test_a_value_in_words(text: str, low: float | None, high: float | None, bound: Bound, words: str) -> None:
    assert in_words(figure(text, low, high, bound)) == words


def test_an_answer_in_words_of_a_report_has_no_value() -> None:
    assert answer_in_words(make.answer(make.report("it sank"), "it sank")) is None


def test_an_answer_of_nought_is_a_number_though_no_figure_stands_there() -> None:
    none = make.answer(make.report("there were no deaths"), "there were no deaths", 0, 0, figure=None)
    assert answer_in_words(none) == "0"
