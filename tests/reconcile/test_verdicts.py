"""The verdict is the first that holds of: conflicts, unverified, supersedes, agrees, single."""

import pytest

from reportedly.model import Stance
from tests.reconcile.told import asked, at_least, number, report, the, words

LATER = "2031-05-04"
DOUBT = words("the Herald", "this number", Stance.CANNOT_VERIFY)
DENIAL = words("the ministry", "the claim", Stance.DENIES)

CASES = {
    "one origin, told by two outlets": ([report(number("police", 9)), report(number("police", 9), id="b")], "single"),
    "two origins, one number": ([report(number("police", 9), number("the hospital", 9))], "agrees"),
    "two origins whose ranges overlap": ([report(at_least("police", 6), number("the hospital", 9))], "agrees"),
    "two origins, one day, no room": ([report(number("police", 9), number("the union", 40))], "conflicts"),
    "two origins, another day": ([report(number("police", 9), number("the union", 40, day=LATER))], "supersedes"),
    "a toll that another gives lower on a later day": (
        [report(number("the union", 40), number("police", 9, day=LATER))],
        "conflicts",
    ),
    "one origin, a later number": (
        [report(number("police", 9)), report(number("police", 11, day=LATER), id="b")],
        "supersedes",
    ),
    "one origin amends its number for the day": (
        [report(number("police", 9)), report(number("police", 7), id="b", day=LATER)],
        "supersedes",
    ),
    "a number nobody supports and somebody could not verify": ([report(number("police", 9), DOUBT)], "unverified"),
    "a number that two support though one could not verify it": (
        [report(number("police", 9), DOUBT), report(number("the hospital", 9), id="b")],
        "agrees",
    ),
    "a number that somebody denies": ([report(number("police", 9), DENIAL)], "conflicts"),
    "denied comes before unverified": ([report(number("police", 9), DENIAL, DOUBT)], "conflicts"),
    "an unknown origin is no second one of itself": (
        [report(number(None, 9)), report(number("police", 9), id="b")],
        "agrees",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_verdict(name: str):
    reports, verdict = CASES[name]
    assert the(asked(*reports)).verdict == verdict


def test_reports_outlets_and_origins_are_three_numbers():
    found = the(
        asked(
            *(report(number("police", 9), id=i, outlet=o) for i, o in (("a", "Herald"), ("b", "Herald"), ("c", "Post")))
        )
    )
    assert (found.reports, found.outlets, found.origins) == (3, 2, 1)


def test_who_could_not_verify_is_no_origin():
    assert the(asked(report(number("police", 9), DOUBT))).origins == 1


def test_who_denies_is_an_origin():
    assert the(asked(report(number("police", 9), DENIAL))).origins == 2


def test_the_reason_names_who_stands_against_whom():
    reason = the(asked(report(number("police", 9), number("the union", 40)))).reason
    assert "police" in reason and "the union" in reason and "40" in reason


def test_a_number_among_others_that_somebody_could_not_verify_is_asked_by_itself():
    driver, checked = number("a driver", 40), words("the Herald", "his account", Stance.CANNOT_VERIFY)
    questions = asked(report(driver, checked), report(number("the ministry", 7), id="b"))
    (alone,) = [q for q in questions if q.verdict == "unverified"]
    assert {a.speaker for a in alone.answers} == {"a driver", "the Herald"}
