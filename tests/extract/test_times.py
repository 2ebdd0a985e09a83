"""Words for days, resolved against the day of the report."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.extract.calendar import calendar_words
from reportedly.extract.day_patterns import PATTERNS
from reportedly.extract.day_rules import Reference
from reportedly.extract.tense import Tense
from tests.extract.reading import cases, days


@pytest.mark.parametrize("case", cases("days"), ids=lambda c: c["text"])
def test_days_are_found_and_resolved(case: dict[str, object]) -> None:
    found = [[w.text, w.first or "", w.last or ""] for w in days(str(case["text"]))]
    assert found == case["days"]


def test_on_a_weekday_is_the_day_of_the_report_where_it_fits() -> None:
    (found,) = days("The blast killed four on Thursday.")
    assert found.first == "2031-03-13"


def test_with_a_publication_day_nothing_is_inferred() -> None:
    assert [w.inferred for w in days("It happened on Tuesday and again on 3 March.")] == [False, False]


def test_without_one_a_year_is_the_latest_it_can_be_and_inferred() -> None:
    (found,) = days("On October 18 the troops arrived.", published=None, served="2025-01-18")
    assert (found.first, found.inferred) == ("2024-10-18", True)


def test_without_one_a_day_yet_to_come_is_not_later_than_the_page() -> None:
    (found,) = days("The council will meet on 4 May.", published=None, served="2025-01-18")
    assert (found.first, found.inferred) == ("2024-05-04", True)


def test_without_one_a_year_that_stands_there_is_not_inferred() -> None:
    (found,) = days("On October 18, 2023 the troops arrived.", published=None, served="2025-01-18")
    assert (found.first, found.inferred) == ("2023-10-18", False)


@pytest.mark.parametrize("words", ["on Tuesday", "yesterday", "last week", "two days ago"])
def test_without_one_what_hangs_on_the_day_of_the_report_cannot_be_told(words: str) -> None:
    (found,) = days(f"The bridge fell {words}.", published=None, served="2025-01-18")
    assert (found.first, found.last) == (None, None)


def test_a_span_is_the_words_themselves_beside_other_letters() -> None:
    text = "Ümit Öz fiel – nein, fell – on 3 March in Łódź, on 3 March again."
    assert [w.span.of(text) for w in days(text)] == ["3 March", "3 March"]


_WORDS = st.sampled_from(
    [
        "31 February",
        "June 31",
        "late",
        "early",
        "the winter of 9999",
        "the week of March",
        "the last week of June",
        "Monday",
        "next",
        "last",
        "year",
        "2",
        "days",
        "ago",
        "99/99/2030",
        "2030-13-40",
        "May",
        "the following day",
        "200 years ago",
        "999 decades ago",
        "in 2199",
        "from 2030 to 2020",
        "the fourth quarter",
        "March 30-2",
        "Feb. 29",
        "since",
        "until",
    ]
)
_DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))


@given(st.lists(_WORDS, max_size=8).map(" ".join), _DAYS, st.none() | _DAYS, st.sampled_from(Tense))
@settings(max_examples=300)
def test_no_words_raise_and_the_first_day_is_not_after_the_last(
    text: str, day: date, latest: date | None, tense: Tense
) -> None:
    for pattern in PATTERNS:
        for match in pattern.expression.finditer(text):
            found = pattern.resolve(match, Reference(day, latest, tense))
            assert found is None or found.first <= found.last


@given(_DAYS, st.sampled_from([*calendar_words().months]), st.integers(1, 31), st.sampled_from(Tense))
def test_a_past_day_without_a_year_is_less_than_four_years_ago(
    day: date, month: str, number: int, tense: Tense
) -> None:
    for pattern in PATTERNS:
        match = pattern.expression.fullmatch(f"{number} {month}")
        if match is None:
            continue
        found = pattern.resolve(match, Reference(day, None, Tense.PAST))
        assert found is None or (found.first <= day and (day - found.first).days < 366 * 4)


@given(st.lists(_WORDS, max_size=5).map(" ".join) | st.text(max_size=40))
@settings(max_examples=25)
def test_any_text_gives_days_in_its_own_order(text: str) -> None:
    found = days(text)
    assert [w.span for w in found] == sorted(w.span for w in found)
    for w in found:
        assert w.text == w.span.of(text)
        assert (w.first is None) == (w.last is None)
        assert w.first is None or (w.last is not None and w.first <= w.last)
