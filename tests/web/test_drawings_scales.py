"""From numbers to heights, and days to an axis."""

from datetime import date
from itertools import pairwise
from math import isfinite

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reportedly.web.drawings.days import day_number, day_ticks, days_spoken
from reportedly.web.drawings.names import cut, in_lines, letters
from reportedly.web.drawings.scales import is_drawable, tick_label, value_scale
from tests.web.drawn import NUMBERS

DRAWABLE = st.lists(NUMBERS.filter(is_drawable), min_size=1, max_size=12)


@given(DRAWABLE)
@example([0.0, 1e-9, 1e300])
@example([-1e300, 1e300])
def test_a_higher_number_is_never_drawn_lower(numbers: list[float]) -> None:
    scale = value_scale(numbers, top=10, bottom=110)
    heights = [scale.y(number) for number in sorted(numbers)]
    assert all(above <= below for below, above in pairwise(heights))
    assert all(10 <= height <= 110 for height in heights)


@given(DRAWABLE)
def test_ticks_increase_and_have_the_numbers_between_them(numbers: list[float]) -> None:
    scale = value_scale(numbers, top=10, bottom=110)
    ticks = scale.ticks()
    assert all(a.value < b.value and a.y >= b.y for a, b in pairwise(ticks))
    assert 2 <= len(ticks) <= 9
    assert all(isfinite(tick.y) and 10 <= tick.y <= 110 for tick in ticks)
    assert len({tick.label for tick in ticks}) == len(ticks)


@pytest.mark.parametrize(
    ("numbers", "labels", "note"),
    [
        ([6, 11, 12, 14], ["0", "5", "10", "15"], None),
        ([0, 0], ["0", "1"], None),
        ([0, 2], ["0", "1", "2"], None),
        ([38.6, 52.1, 71], ["0", "20", "40", "60", "80"], None),
        ([0.25, 0.5], ["0", "0.2", "0.4", "0.6"], None),
        ([10_900, 12_000], ["10,500", "11,000", "11,500", "12,000"], "scale from 10,500"),
        ([3, 8, 500], ["1", "10", "100", "1,000"], "log scale"),
        ([0, 3, 500], ["0", "1", "10", "100", "1,000"], "log scale"),
        ([10, 500], ["0", "200", "400", "600"], None),
        ([60e6, 340e6], ["0", "100 million", "200 million", "300 million", "400 million"], None),
        ([-5, 5], ["-5", "0", "5"], None),
    ],
)
def test_ticks_are_round_and_the_scale_says_when_it_is_no_plain_one(
    numbers: list[float], labels: list[str], note: str | None
) -> None:
    scale = value_scale(numbers, top=0, bottom=100)
    assert ([tick.label for tick in scale.ticks()], scale.note) == (labels, note)


def test_by_powers_of_ten_nought_stands_apart_below_the_others() -> None:
    scale = value_scale([0, 3, 500], top=0, bottom=100)
    assert (scale.y(0), scale.y(1), scale.y(1000)) == (100, 76, 0)


@pytest.mark.parametrize(
    ("value", "label"),
    [(1_500_000, "1.5 million"), (2e9, "2 billion"), (1e15, "1e+15"), (1e-6, "1e-06"), (999_999, "999,999")],
)
def test_a_round_number_takes_little_room(value: float, label: str) -> None:
    assert tick_label(value) == label


@given(st.dates(), st.dates(), st.integers(3, 9))
def test_days_on_the_axis_increase_and_lie_between_the_first_and_the_last(a: date, b: date, most: int) -> None:
    first, last = sorted([a.toordinal(), b.toordinal()])
    ticks = day_ticks(first, last, most=most)
    assert all(x.day < y.day for x, y in pairwise(ticks)) or first == last
    assert all(first <= tick.day <= last for tick in ticks)
    assert 1 <= len(ticks) <= most


@pytest.mark.parametrize(
    ("first", "last", "most", "labels"),
    [
        ("2022-04-04", "2022-04-10", 9, "4 Apr 2022, 5 Apr, 6 Apr, 7 Apr, 8 Apr, 9 Apr, 10 Apr"),
        ("2022-04-04", "2022-04-10", 4, "4 Apr 2022, 6 Apr, 8 Apr, 10 Apr"),
        ("2031-12-30", "2032-01-02", 4, "30 Dec 2031, 31 Dec, 1 Jan 2032, 2 Jan"),
        ("2031-11-20", "2032-03-01", 4, "Dec 2031, Jan 2032, Feb, Mar"),
        ("2031-03-02", "2031-05-01", 4, "2 Mar 2031, 30 Mar, 27 Apr"),
        ("2031-05-02", "2031-05-02", 4, "2 May 2031"),
        ("2001-02-03", "2029-01-01", 4, "2010, 2020"),
    ],
)
def test_the_year_stands_where_it_changes(first: str, last: str, most: int, labels: str) -> None:
    ticks = day_ticks(date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal(), most=most)
    assert ", ".join(f"{tick.label} {tick.year}" if tick.year else tick.label for tick in ticks) == labels


@pytest.mark.parametrize("day", [None, "", "2031-13-01", "2031-05", "soon", "-"])
def test_what_is_no_day_has_no_number(day: str | None) -> None:
    assert day_number(day) is None


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2022-04-04", "2022-04-10", "4 to 10 April 2022"),
        ("2022-04-10", "2022-04-04", "4 to 10 April 2022"),
        ("2022-04-30", "2022-05-02", "30 April to 2 May 2022"),
        ("2030-12-31", "2031-01-01", "31 December 2030 to 1 January 2031"),
        (None, "2022-04-04", "4 April 2022"),
        (None, None, ""),
    ],
)
def test_days_are_spoken(first: str | None, last: str | None, words: str) -> None:
    assert days_spoken(day_number(first), day_number(last)) == words


@given(st.text(), st.integers(2, 30))
def test_a_cut_text_fits_its_room(text: str, room: int) -> None:
    assert letters(cut(text, room)) <= room


@given(st.text(), st.integers(4, 30), st.integers(1, 4))
def test_lines_fit_their_room_and_are_no_more_than_asked(text: str, room: int, most: int) -> None:
    lines = in_lines(text, room, most=most)
    assert len(lines) <= most
    assert all(line and letters(line) <= room for line in lines)


@pytest.mark.parametrize(
    ("text", "room", "shown"),
    [
        ("port authority", 14, "port authority"),
        ("port authority", 9, "port aut…"),
        ("mission of the Council", 12, "mission of…"),
        ("港湾当局と沿岸警備隊", 9, "港湾当局…"),
        ("a\u202eb\nc", 20, "a⟨U+202E⟩b c"),
    ],
)
def test_a_name_is_cut_with_an_ellipsis(text: str, room: int, shown: str) -> None:
    assert cut(text, room) == shown
