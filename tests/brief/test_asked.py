"""Answers folded by origin, and series by day."""

import pytest

from reportedly.brief.asked import answer_lines, steps_of
from reportedly.model import Certainty, Question, Stance, Verdict
from tests import make
from tests.brief.dossiers import HERALD, POST

POLICE = make.origin("police")


def series(*numbers: tuple[int, str], verdict: Verdict = Verdict.SUPERSEDES) -> Question:
    answers = (make.answer(HERALD, "nine", number, number, as_of=day) for number, day in numbers)
    return make.question(*answers, verdict=verdict)


def test_one_number_of_one_origin_in_two_reports_is_one_line_with_both_places() -> None:
    (line,) = answer_lines(make.question(make.answer(HERALD, "nine", 9, 9), make.answer(POST, "nine", 9, 9)), {})
    assert [place.report for place in line.places] == ["herald", "post"]
    assert (line.value, line.party) == ("9", "Ana Ruiz")


@pytest.mark.parametrize(
    "other",
    [
        {"origin": POLICE},
        {"stance": Stance.CONFIRMS},
        {"certainty": Certainty.PROBABLE},
        {"low": 10, "high": 10},
    ],
)
def test_answers_that_differ_in_anything_stay_apart(other: dict[str, object]) -> None:
    asked = make.question(
        make.answer(HERALD, "nine", 9, 9), make.answer(POST, "nine", **({"low": 9, "high": 9} | other))
    )
    assert len(answer_lines(asked, {})) == 2


def test_answers_stand_together_by_origin_in_the_order_of_their_first() -> None:
    asked = make.question(
        make.answer(HERALD, "nine", 9, 9),
        make.answer(HERALD, "12 people", 12, 12, origin=POLICE),
        make.answer(POST, "40 people", 40, 40),
        verdict=Verdict.CONFLICTS,
    )
    assert [(line.party, line.value) for line in answer_lines(asked, {})] == [
        ("Ana Ruiz", "9"),
        ("Ana Ruiz", "40"),
        ("police", "12"),
    ]


def test_a_series_keeps_the_order_of_its_days_and_folds_only_what_stands_together() -> None:
    days = ["2031-05-01", "2031-05-01", "2031-05-02", "2031-05-03"]
    asked = series(*zip((4, 4, 7, 4), days, strict=True))
    assert [(line.value, line.as_of) for line in answer_lines(asked, {})] == [
        ("4", "2031-05-01"),
        ("7", "2031-05-02"),
        ("4", "2031-05-03"),
    ]


def test_words_of_one_origin_fold_whatever_their_marks_and_capitals() -> None:
    loud = make.report("“NINE died.”", id="loud")
    quiet = make.report("nine died", id="quiet")
    asked = make.question(make.answer(loud, "“NINE died.”"), make.answer(quiet, "nine died"), category=None)
    assert len(answer_lines(asked, {})) == 1


def test_a_line_tells_through_whom_it_came_and_on_which_occasions() -> None:
    told = make.claim(HERALD, "Ana Ruiz", "said", "40 people were aboard", chain=("a paper", "Ana Ruiz"))
    asked = make.question(
        make.answer(HERALD, "40 people", 40, 40, claim=told.id, origin=make.origin("Ana Ruiz", "interview")),
        make.answer(POST, "40 people", 40, 40, origin=make.origin("Ana Ruiz", "briefing")),
    )
    (line,) = answer_lines(asked, {told.id: told})
    assert (line.chain, line.occasions, line.cue) == (("a paper", "Ana Ruiz"), ("interview", "briefing"), "said")


def test_two_reports_that_name_no_origin_stay_apart() -> None:
    unknown = [make.origin(f"unknown ({outlet})", is_known=False) for outlet in ("Herald", "Post")]
    asked = make.question(
        make.answer(HERALD, "nine", 9, 9, origin=unknown[0]), make.answer(POST, "nine", 9, 9, origin=unknown[1])
    )
    assert len(answer_lines(asked, {})) == 2


def test_a_series_goes_from_number_to_number_by_day() -> None:
    steps = steps_of(series((4, "2031-05-01"), (4, "2031-05-02"), (7, "2031-05-03"), (11, "2031-05-04")))
    assert [(step.value, step.as_of) for step in steps] == [
        ("4", "2031-05-01"),
        ("7", "2031-05-03"),
        ("11", "2031-05-04"),
    ]


def test_a_number_that_comes_back_at_the_end_is_the_last_step() -> None:
    steps = steps_of(series((7, "2031-05-01"), (9, "2031-05-02"), (7, "2031-05-03")))
    assert [step.value for step in steps] == ["7", "9", "7"]


def test_what_is_denied_or_does_not_replace_anything_is_no_series() -> None:
    assert steps_of(series((4, "2031-05-01"), (7, "2031-05-02"), verdict=Verdict.CONFLICTS)) == ()
    denied = make.answer(HERALD, "nine", 9, 9, stance=Stance.DENIES)
    four = make.answer(HERALD, "40 people", 4, 4)
    assert len(steps_of(make.question(four, denied, verdict=Verdict.SUPERSEDES))) == 1
