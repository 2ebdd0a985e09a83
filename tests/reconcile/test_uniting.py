"""What a person says is one question is one, as far as its findings tell which."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from reportedly.model import Category, Question, SameQuestion, Span, Stance, Verdict
from tests.reconcile.told import asked, number, report, the, words

KILLED = report(number("police", 9), id="a")
HURT = report(number("police", 14, category=Category.INJURED), id="b")
FLED = report(number("navy", 11, category=Category.DISPLACED), id="c")
DISTANCE = report(number("navy", 11, category=Category.DISTANCE, counts="miles"), id="d")
ALL = (KILLED, HURT, FLED)


def figure(of: tuple[Any, ...]) -> str:
    return str(of[2][0].id)


def same(one: tuple[Any, ...], other: tuple[Any, ...], number: int = 1) -> SameQuestion:
    return SameQuestion(figure(one), figure(other), number)


def found(questions: Sequence[Question]) -> set[tuple[str | None, int, tuple[int, ...]]]:
    """Category, number of answers and corrections of each question."""
    return {(q.category, len(q.answers), q.corrected) for q in questions}


APART = {("killed", 1, ()), ("injured", 1, ()), ("displaced", 1, ())}


@pytest.mark.parametrize(
    ("united", "then"),
    [
        ([], APART),
        ([same(KILLED, HURT)], {("killed", 2, (1,)), ("displaced", 1, ())}),
        ([same(HURT, KILLED)], {("injured", 2, (1,)), ("displaced", 1, ())}),
        ([same(KILLED, HURT), same(HURT, FLED, 2)], {("killed", 3, (1, 2))}),
        ([same(FLED, HURT), same(HURT, KILLED, 2)], {("displaced", 3, (1, 2))}),
        ([same(KILLED, KILLED)], APART),
        ([SameQuestion(figure(KILLED), "f0", 1)], APART),
    ],
)
def test_the_answers_of_both_questions_are_those_of_the_first(
    united: list[SameQuestion], then: set[tuple[str | None, int, tuple[int, ...]]]
) -> None:
    assert found(asked(*ALL, united=united)) == then


def test_a_question_made_by_hand_is_asked_though_nobody_disputes_it() -> None:
    assert asked(DISTANCE, KILLED) == asked(KILLED)
    (one,) = asked(DISTANCE, KILLED, united=[same(DISTANCE, KILLED)])
    assert (one.category, one.corrected) == ("distance", (1,))


def test_numbers_that_leave_no_room_for_one_another_conflict_once_they_are_one_question() -> None:
    assert the(asked(*ALL, united=[same(KILLED, FLED)])).verdict is Verdict.CONFLICTS


def test_a_claim_whose_figures_answer_two_questions_stands_for_neither() -> None:
    of, claims, (count,), origins = KILLED
    also = replace(count, id="also", category=Category.INJURED, spans=(Span(0, 3),))
    both = of, claims, [count, also], origins | {"also": origins[count.id]}
    claim = claims[0].id
    assert found(asked(both, FLED, united=[SameQuestion(claim, figure(FLED), 1)])) == APART
    assert found(asked(KILLED, FLED, united=[SameQuestion(claim, figure(FLED), 1)])) == {("killed", 2, (1,))}


def test_a_question_in_words_is_never_one_with_a_question_in_numbers() -> None:
    denied = report(words("owner", "the engine had been inspected in spring", Stance.DENIES), id="e")
    pair = SameQuestion(denied[1][0].id, figure(KILLED), 1)
    assert found(asked(*ALL, denied, united=[pair])) == found(asked(*ALL, denied)) == {*APART, (None, 1, ())}


@given(order=st.permutations(ALL), pairs=st.permutations([same(KILLED, HURT), same(HURT, FLED, 2)]))
@settings(max_examples=12)
def test_the_order_of_reports_and_of_pairs_changes_nothing(
    order: list[tuple[Any, ...]], pairs: list[SameQuestion]
) -> None:
    assert asked(*order, united=pairs) == asked(*ALL, united=sorted(pairs, key=lambda pair: pair.number))
