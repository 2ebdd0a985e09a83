"""How a story stands: nothing of the brief is lost, every policy is there, every claim has its origin."""

import pytest

from reportedly.brief import brief_of, spread_in
from reportedly.brief.standing import SERIES, Dot, series_of, standing_of
from reportedly.model import Category, Policy, Verdict
from tests import make
from tests.brief.dossiers import HERALD, POST, dossier, ruiz


def asked(category: Category = Category.KILLED, **fields: object):  # type: ignore[no-untyped-def]
    """A question that two reports answer with numbers."""
    nine = make.answer(HERALD, "nine", 9, 9, as_of="2031-05-02")
    twelve = make.answer(POST, "12", 12, 12, as_of="2031-05-04")
    return make.question(nine, twelve, category=category, **fields)


def test_a_standing_holds_the_brief_and_every_policy() -> None:
    made = dossier((ruiz(),), questions=(asked(),))
    standing = standing_of(made)
    assert standing.brief == brief_of(made)
    (question,) = made.questions
    assert standing.spreads[question.id] == tuple(spread_in(made, question, policy) for policy in Policy)


def test_every_claim_leads_to_its_origin_and_nothing_else_does() -> None:
    first, second = ruiz(), ruiz(of=POST)
    standing = standing_of(dossier((first, second)))
    assert standing.origin_of(first.id) == make.origin("Ana Ruiz") == standing.origin_of(second.id)
    assert len(standing.origins) == 1
    assert standing.origin_of("c0") is None


def test_everything_said_is_told_once_also_what_answers_a_question() -> None:
    standing = standing_of(dossier((ruiz(), ruiz(of=POST)), questions=(asked(),)))
    assert [len(line.places) for line in standing.told] == [2]


def test_the_summary_counts_what_conflicts_and_what_could_not_be_verified() -> None:
    questions = (
        asked(id="q1", verdict=Verdict.CONFLICTS),
        asked(id="q2", verdict=Verdict.UNVERIFIED),
        asked(id="q3", verdict=Verdict.AGREES),
        asked(id="q4", verdict=Verdict.CONFLICTS),
    )
    summary = standing_of(dossier((ruiz(),), questions=questions)).summary
    assert (summary.conflicts, summary.unverified, summary.claims) == (2, 1, 1)


def test_the_numbers_of_the_dead_stand_for_a_story_before_others() -> None:
    made = dossier(questions=(asked(Category.INJURED, id="q1"), asked(Category.KILLED, id="q2")))
    series = series_of(standing_of(made).questions())
    assert series is not None
    assert (series.category, series.low, series.high) == ("killed", 9, 12)
    assert series.dots == (Dot("2031-05-02", 9, 9), Dot("2031-05-04", 12, 12))


@pytest.mark.parametrize("category", [Category.MONEY, Category.PERCENT, Category.OTHER, Category.DISTANCE])
def test_measures_stand_for_no_story(category: Category) -> None:
    assert category not in SERIES
    assert series_of(standing_of(dossier(questions=(asked(category),))).questions()) is None
