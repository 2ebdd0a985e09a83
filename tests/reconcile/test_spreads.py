"""Low, best and high under each policy."""

import pytest

from reportedly.model import Authority, Policy
from reportedly.reconcile.spreads import spread_of
from tests.reconcile.told import asked, at_least, number, report, the, words

LATER = "2031-05-04"


def spread(policy: Policy, *told, **options):
    found = spread_of(the(asked(report(*told))), policy, **options)
    return (found.low, found.best, found.high)


def test_the_range_puts_no_answer_first():
    assert spread(Policy.RANGE, number("police", 9), number("the union", 40)) == (9, None, 40)


def test_an_open_top_has_no_high():
    assert spread(Policy.RANGE, number("police", 9), at_least("the union", 40)) == (9, None, None)


def test_an_open_number_below_another_leaves_the_top():
    assert spread(Policy.RANGE, number("police", 40), at_least("the union", 9)) == (9, None, 40)


def test_the_latest_is_that_of_the_latest_day():
    assert spread(Policy.LATEST, number("police", 40), number("the union", 9, day=LATER)) == (9, 9, 40)


def test_two_for_the_latest_day_give_no_best():
    assert spread(Policy.LATEST, number("police", 9), number("the union", 40)) == (9, None, 40)


def test_the_majority_counts_origins_not_reports():
    one = [report(number("police", 9), id=i) for i in "abc"]
    two = [report(number("the union", 40), number("the hospital", 40), id="d")]
    assert spread_of(the(asked(*one, *two)), Policy.MAJORITY).best == 40


def test_a_range_supports_what_lies_within():
    assert spread(Policy.MAJORITY, number("police", 10, 20), number("the union", 12), number("the army", 30))[1] == 12


def test_the_lowest_is_the_lowest_number_given():
    assert spread(Policy.LOWEST, at_least("police", 9), number("the union", 40))[1] == 9


def test_the_kind_of_source_that_ranks_first_decides():
    story = the(asked(report(number("a sailor", 40), number("the ministry", 9))))
    kinds = {a.claim: Authority.BODY if a.speaker == "the ministry" else Authority.UNNAMED for a in story.answers}
    assert spread_of(story, Policy.SOURCE_RANKED, authority_by_id=kinds).best == 9


@pytest.mark.parametrize("policy", Policy)
def test_the_policy_and_its_rule_stand_beside_the_figure(policy: Policy):
    found = spread_of(the(asked(report(number("police", 9)))), policy)
    assert found.policy == policy.value
    assert found.reason


def test_a_question_in_words_has_no_numbers():
    from reportedly.model import Stance

    found = the(
        asked(report(words("a", "the valve was patched"), words("b", "the valve was patched", Stance.DENIES))), None
    )
    assert spread_of(found).low is None
