"""The rule of what makes a copy, at its edges."""

import pytest

from reportedly.model import Span
from reportedly.stories.copies.judging import EDIT, FEWEST_TAKEN, judge
from reportedly.stories.copies.stretches import Stretch
from reportedly.stories.copies.words import Text


def text(words: int, *, quoted: int = 0) -> Text:
    """A text of which the first ``quoted`` words stand in quotation marks."""
    marks = tuple(at < quoted for at in range(words))
    return Text(tuple(f"w{at}" for at in range(words)), (Span(0, 1),) * words, marks, frozenset({0}))


@pytest.mark.parametrize(("taken", "is_copy"), [(50, False), (51, True)])
def test_a_copy_is_more_than_half_the_others(taken: int, is_copy: bool):
    assert judge(text(100), [Stretch(0, 0, taken)]).is_copy is is_copy


@pytest.mark.parametrize(("taken", "is_copy"), [(FEWEST_TAKEN - 1, False), (FEWEST_TAKEN, True)])
def test_a_copy_takes_some_lines_at_the_least(taken: int, is_copy: bool):
    assert judge(text(taken), [Stretch(0, 0, taken)]).is_copy is is_copy


def test_quoted_words_make_no_copy():
    judged = judge(text(100, quoted=60), [Stretch(0, 0, 80)])
    assert (judged.is_copy, judged.reason) == (
        False,
        "no copy: 80% of its 100 words stand in the other, edits included, but 50% of those outside quotation marks",
    )


@pytest.mark.parametrize(
    ("apart", "apart_there", "is_copy"),
    [(EDIT, EDIT, True), (EDIT + 1, EDIT, False), (EDIT, EDIT + 1, False), (EDIT, -40, False)],
)
def test_words_between_two_stretches_are_an_edit_where_both_texts_have_a_few(
    apart: int, apart_there: int, is_copy: bool
):
    stretches = [Stretch(0, 40, 20), Stretch(20 + apart, 60 + apart_there, 25)]
    assert judge(text(100), stretches).is_copy is is_copy


def test_an_edit_is_no_longer_than_what_stands_around_it():
    islands = [Stretch(at, at, 2) for at in range(0, 90, 9)]
    assert judge(text(100), [*islands, Stretch(90, 90, 4)]).reason.startswith("no copy: 24% of its 100 words")


def test_a_report_all_in_quotation_marks_is_no_copy():
    assert not judge(text(50, quoted=50), [Stretch(0, 0, 50)]).is_copy


def test_words_that_were_edited_are_not_taken_over_as_they_are():
    every_other = [Stretch(at, at, 3) for at in range(0, 30, 6)]
    assert judge(text(30), every_other).reason.endswith("but too few outside quotation marks to tell (15)")
