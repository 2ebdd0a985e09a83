"""Which numbers answer one question, and which are not comparable."""

import pytest

from reportedly.model import Category
from tests.reconcile.told import DAY, asked, number, report, the, words

LATER = "2031-05-20"


def percent(who: str, content: str, share: float):
    """Somebody's percentage."""
    return words(
        who, content, text=f"{share:g} percent", low=share, high=share, category=Category.PERCENT, counts="percent"
    )


def values(*told, **fields):
    """The numbers of each question that two reports of the same sentences answer."""
    questions = asked(report(*told), report(*told, id="b"))
    return sorted(sorted({a.low for a in q.answers if a.low is not None}) for q in questions if q.category)


ONE = {
    "workers may be the people": [number("police", 9, counts="workers"), number("the union", 12)],
    "one nation by two names": [
        number("police", 9, counts="Ardenian soldiers"),
        number("the union", 12, counts="soldiers of Ardenia"),
    ],
    "other words for one thing": [
        number("police", 9, category=Category.DESTROYED, counts="homes"),
        number("the union", 12, category=Category.DESTROYED, counts="houses"),
    ],
    "a measure by the word beside it": [
        percent("police", "turnout was 44.3 percent", 44.3),
        percent("the board", "turnout stood at 57.8 percent", 57.8),
    ],
}  # fmt: skip
TWO = {
    "policemen and protesters hurt": [
        number("police", 3, category=Category.INJURED, counts="policemen"),
        number("the union", 40, category=Category.INJURED, counts="protesters"),
    ],
    "two nations": [
        number("police", 9, counts="Ardenian soldiers"),
        number("the union", 12, counts="Morvani soldiers"),
    ],
    "confirmed and suspected cases": [
        number("police", 61, category=Category.AFFECTED, counts="confirmed cases"),
        number("the union", 140, category=Category.AFFECTED, counts="suspected cases"),
    ],
    "killed and injured": [number("police", 9), number("the union", 12, category=Category.INJURED)],
    "two kinds of ship": [
        number("police", 6, category=Category.DEPLOYED, counts="patrol boats"),
        number("the union", 30, category=Category.DEPLOYED, counts="fishing vessels"),
    ],
    "measures of two things": [
        percent("police", "turnout was 38 percent", 38),
        percent("the union", "prices rose by 12 percent", 12),
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", ONE)
def test_numbers_of_one_thing_stand_in_one_question(name: str):
    assert len(values(*ONE[name])) == 1


@pytest.mark.parametrize("name", TWO)
def test_numbers_of_two_things_are_not_compared(name: str):
    assert len(values(*TWO[name])) == 2


def test_a_part_is_no_answer_to_the_question_of_the_whole():
    told = [number("police", 19), words("police", "six of them were children", text="six of them", low=6, high=6)]
    assert values(*told) == [[19]]


def test_of_two_numbers_that_one_party_gives_for_one_day_the_far_smaller_is_a_part():
    assert values(number("police", 52), number("police", 11)) == [[52]]


def test_of_two_numbers_near_each_other_neither_is_a_part():
    assert values(number("police", 23), number("police", 17)) == [[17, 23]]


def test_the_smaller_number_of_an_earlier_day_is_no_part():
    assert values(number("police", 52, day=LATER), number("police", 11, day=DAY)) == [[11, 52]]


def test_an_answer_of_nought_speaks_to_the_count():
    told = [number("police", 9), words("the ministry", "there were no deaths")]
    found = the(asked(report(*told)))
    assert {(a.low, a.high) for a in found.answers} == {(9, 9), (0, 0)}
    assert found.verdict == "conflicts"


@pytest.mark.parametrize(
    "content", ["it had no details of the deaths", "nobody knew who was killed", "no one was told of the deaths"]
)
def test_what_only_mentions_the_dead_is_no_nought(content: str):
    questions = asked(report(number("police", 9), words("the ministry", content)))
    assert {(a.low, a.high) for q in questions if q.category for a in q.answers if a.low is not None} == {(9, 9)}


def test_a_party_that_amends_its_number_in_a_dispute_has_a_series_of_its_own():
    questions = asked(
        report(number("the army", 23), number("the ministry", 3)),
        report(number("the army", 17, day=LATER), id="b", day=LATER),
    )
    (series,) = [q for q in questions if "the army" in q.question]
    assert [(a.low, a.as_of) for a in series.answers] == [(23, DAY), (17, LATER)]
    assert (series.verdict, series.origins) == ("supersedes", 1)


def test_a_particular_number_without_a_category_joins_the_count_that_gives_it():
    told = [
        number("police", 146, category=Category.ABOARD),
        words("the owner", "the list had 146 people", text="146 people", low=146, high=146, category=Category.OTHER),
    ]
    assert values(*told) == [[146]]


def test_a_round_number_without_a_category_joins_nothing():
    told = [
        number("police", 40, category=Category.ABOARD),
        words("the owner", "the list had 40 people", text="40 people", low=40, high=40, category=Category.OTHER),
    ]
    assert values(*told) == [[40], [40]]
