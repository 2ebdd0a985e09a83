"""Which sentences of a general test set are a news reader's, and how its conventions are read."""

import pytest

from bench.day_kinds import is_command, kind_of
from bench.number_kinds import is_printed_number, is_printed_range
from bench.recognizers import allowed, is_day, limits


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("day of a month", "3 May 2031"),
        ("day of a month", "Tuesday, the 3rd of May"),
        ("weekday", "last Tuesday"),
        ("today, yesterday, tomorrow", "yesterday"),
        ("month", "this September"),
        ("month", "Sept. 2031"),
        ("year", "2031"),
        ("this week, last year", "last year"),
        ("days ago", "two weeks ago"),
        ("the past days", "the past ten days"),
        ("part of a month, week or year", "late July"),
        ("part of a month, week or year", "the end of 2031"),
        ("week of a day", "the week of May 3"),
        ("from day to day", "from May 3 to May 9"),
        ("from month to month, year to year", "between 2031 and 2033"),
        ("quarter", "the third quarter of 2031"),
        ("season", "the summer of 2031"),
        ("decade", "the 1950s"),
    ],
)
def test_an_expression_that_papers_use_has_a_kind(kind: str, words: str):
    assert kind_of(words) == kind


@pytest.mark.parametrize(
    "words",
    "2031-05-03, 17/09, week 19, four days after tomorrow, since May, the next 8 days, that week, in Sept, may 3"
    ", rest of the week, 5 weeks from today".split(", "),
)
def test_one_that_they_do_not_has_none(words: str):
    assert kind_of(words) is None


def test_what_is_typed_to_an_assistant_is_left_out():
    assert is_command("Please schedule a call on Friday")
    assert not is_command("The council meets on Friday.")


@pytest.mark.parametrize(
    "words", "41,208; 2,310.4; three hundred and nine; six and a half million; 9 million; three quarters".split("; ")
)
def test_a_number_of_print_is_taken(words: str):
    assert is_printed_number(f"It has {words} books", 7, 7 + len(words))


@pytest.mark.parametrize("words", "-6; 1 over 7; 2/7; four ninths; nought point six; 2.345,67; 7 lakh; 3e7".split("; "))
def test_one_of_mathematics_or_elsewhere_is_not(words: str):
    assert not is_printed_number(f"It has {words} books", 7, 7 + len(words))


def test_digits_that_are_part_of_more_are_not_a_number():
    assert not is_printed_number("at 10.20.30.4 now", 3, 5)
    assert not is_printed_number("on 8/23/2031 then", 3, 4)
    assert is_printed_number("It is 58.", 6, 8)


def test_a_range_is_taken_as_print_says_it():
    assert is_printed_range("It laid off up to 250 people.", "up to 250")
    assert not is_printed_range("It is <= 48", "<= 48")
    assert not is_printed_range("more than 3 and less than 9 came", "more than 3 and less than 9")
    assert not is_printed_range("between the third and the ninth", "between the third and the ninth")


def test_open_ends_are_moved_to_the_next_whole_number():
    assert limits("(40,)") == (41, None)
    assert limits("(,500)") == (None, 499)
    assert limits("[40,)") == (40, None)
    assert limits("(40,)", step=0) == (40, None)


def test_the_upper_end_of_a_range_is_taken_in():
    assert limits("[60,90)") == (60, 90)


def test_the_days_of_a_label_end_on_the_last_one_within():
    may = {"type": "daterange", "start": "2031-05-01", "end": "2031-06-01"}
    day = {"type": "date", "value": "2031-05-03"}
    none = {"type": "date", "value": "not resolved"}
    label = {"Resolution": {"values": [may, day, none]}}
    assert allowed(label) == [("2031-05-01", "2031-05-31"), ("2031-05-03", "2031-05-03")]


def test_days_are_right_as_finely_as_their_kind_is_told():
    may = ("2031-05-01", "2031-05-31")
    assert is_day("month", may, may)
    assert not is_day("month", ("2031-05-01", "2031-05-30"), may)
    assert is_day("days ago", may, ("2031-05-09", "2031-05-09"))
    assert is_day("part of a month, week or year", ("2031-05-21", "2031-05-31"), ("2031-05-20", "2031-05-31"))
    assert not is_day("part of a month, week or year", may, ("2031-05-20", "2031-05-31"))
    assert is_day("from month to month, year to year", ("2031-03-01", "2031-05-31"), ("2031-03-01", "2031-04-30"))
    assert not is_day("weekday", (None, None), ("2031-05-03", "2031-05-03"))
