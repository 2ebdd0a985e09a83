"""Numbers and their bounds, read from text alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.number_words import hint, number_words
from reportedly.extract.numbers import Number, find_numbers
from reportedly.model import Bound
from tests.extract.reading import cases

_TEENS = ["", *list(number_words().values)[1:20]]
_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def numbers(text: str) -> list[Number]:
    return find_numbers(text, 0, len(text))


def in_words(n: int) -> str:
    """An English number in words, the British way: "one hundred and twenty-three thousand and four"."""
    if n < 20:
        return _TEENS[n]
    if n < 100:
        return _TENS[n // 10] + (f"-{_TEENS[n % 10]}" if n % 10 else "")
    if n < 1000:
        rest = f" and {in_words(n % 100)}" if n % 100 else ""
        return f"{_TEENS[n // 100]} hundred{rest}"
    for scale, name in ((1_000_000, "million"), (1000, "thousand")):
        if n >= scale:
            rest = n % scale
            link = " and " if 0 < rest < 100 else " "
            return f"{in_words(n // scale)} {name}{link + in_words(rest) if rest else ''}"
    raise AssertionError(n)


@pytest.mark.parametrize("case", cases("numbers"), ids=lambda c: c["text"])
def test_a_number_is_read_with_its_words_ends_and_bound(case: dict[str, object]) -> None:
    text = str(case["text"])
    found = [
        [n.span.of(text), "" if n.low is None else n.low, "" if n.high is None else n.high, n.bound.value]
        for n in numbers(text)
    ]
    assert found == case["numbers"]


@given(st.integers(min_value=0, max_value=999_999_999))
def test_digits_with_commas_give_back_their_value(n: int) -> None:
    (found,) = numbers(f"{n:,}")
    assert (found.low, found.high, found.bound) == (n, n, Bound.EXACT)


@given(st.integers(min_value=1, max_value=99_999_999))
def test_words_give_back_their_value(n: int) -> None:
    (found,) = numbers(in_words(n))
    assert found.low == n


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_a_range_keeps_its_ends_in_order(a: int, b: int) -> None:
    low, high = min(a, b), max(a, b)
    found = numbers(f"between {low:,} and {high:,} people")
    if low == high:
        assert len(found) == 2
    else:
        assert [(n.low, n.high, n.bound) for n in found] == [(low, high, Bound.RANGE)]


_PIECES = st.sampled_from(
    [
        "between",
        "and",
        "to",
        "3",
        "40",
        "1,200",
        "2.5",
        "a",
        "one",
        "half",
        "of",
        "dozen",
        "million",
        "%",
        "$",
        "-",
        "–",
        "than",
        "²",
        "9" * 400,
        "about",
        "more than",
        "up to",
        "several",
        "tens",
        "thousands",
        "hundred",
        "bn",
        "m",
        "or",
        "more",
        "\u00a0",
        "\n",
        "é",
    ]
)


@given(st.lists(_PIECES, max_size=12).map(" ".join) | st.text(max_size=60))
def test_numbers_stand_in_order_inside_the_text_and_low_is_at_most_high(text: str) -> None:
    at = 0
    for n in numbers(text):
        assert at <= n.span.start <= n.core.start < n.core.end <= n.span.end <= len(text)
        assert n.low is not None or n.high is not None
        assert n.low is None or n.high is None or n.low <= n.high
        at = n.span.end


@given(st.lists(_PIECES, max_size=8).map(" ".join))
def test_the_first_look_passes_over_no_number(text: str) -> None:
    if numbers(text):
        assert hint().search(text)


def test_only_the_given_stretch_is_read() -> None:
    assert [n.low for n in find_numbers("12 and 40 and 77", 3, 10)] == [40]
