"""The small drawing of a series."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.brief.standing import Dot, Series
from reportedly.web.drawings import spark_drawing
from tests.web.drawn import DAYS, NUMBERS

LIMITS = st.one_of(st.none(), NUMBERS)


def series(*dots: tuple[str | None, float | None, float | None]) -> Series:
    """A series of these days and limits."""
    return Series(
        question="people killed", category="killed", low=None, high=None, dots=tuple(Dot(*dot) for dot in dots)
    )


@given(st.lists(st.tuples(DAYS, LIMITS, LIMITS), max_size=20))
def test_every_dot_lies_within_the_drawing(dots: list[tuple[str | None, float | None, float | None]]) -> None:
    drawing = spark_drawing(series(*dots))
    for dot in drawing.dots:
        assert 0 < dot.x < drawing.width
        assert 0 < dot.top <= dot.y <= dot.bottom < drawing.height


@given(st.lists(st.tuples(DAYS, LIMITS, LIMITS), max_size=20), st.randoms(use_true_random=False))
def test_the_order_of_dots_changes_nothing(
    dots: list[tuple[str | None, float | None, float | None]], mixer: Random
) -> None:
    mixed = list(dots)
    mixer.shuffle(mixed)
    a, b = spark_drawing(series(*dots)), spark_drawing(series(*mixed))
    assert (a.line_path, a.bars_path, a.name) == (b.line_path, b.bars_path, b.name)


@pytest.mark.parametrize(
    ("dots", "name", "last"),
    [
        ([("2022-04-04", 6, None), ("2022-04-10", 14, 14)], "people killed: 6 to 14, 4 to 10 April 2022", "14"),
        ([("2022-04-04", 6, None)], "people killed: at least 6, 4 April 2022", "at least 6"),
        ([("2022-04-04", None, 80)], "people killed: at most 80, 4 April 2022", "at most 80"),
        ([(None, 12000, 12000)], "people killed: 12,000", "12,000"),
        ([], "people killed", ""),
    ],
)
def test_it_says_itself_in_words(dots: list[tuple[str, float, float]], name: str, last: str) -> None:
    drawing = spark_drawing(series(*dots))
    assert (drawing.name, drawing.last) == (name, last)


def test_the_line_goes_through_exact_numbers_by_day() -> None:
    drawing = spark_drawing(
        series(("2022-04-03", 9, 9), ("2022-04-01", 4, 4), ("2022-04-02", 5, None), (None, 7, 7), ("2022-04-04", 8, 10))
    )
    assert len(drawing.line) == 2
    assert drawing.line[0].x < drawing.line[1].x
    assert drawing.line[0].y > drawing.line[1].y
    assert drawing.line_path.count("L") == 1


def test_a_range_is_a_bar_an_open_end_has_a_foot_and_an_exact_number_is_a_dot() -> None:
    drawing = spark_drawing(series(("2022-04-01", 4, 4), ("2022-04-02", 5, None), ("2022-04-03", 4, 10)))
    assert (drawing.dots_path.count("M"), drawing.bars_path.count("V"), drawing.bars_path.count("h4")) == (1, 2, 1)


def test_a_dot_that_is_there_already_is_not_drawn_again() -> None:
    assert len(spark_drawing(series(*[("2022-04-01", 4, 4)] * 50)).dots) == 1
