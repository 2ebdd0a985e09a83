"""Which of two reports is taken for the original, and why."""

import re

import pytest
from msgspec.structs import replace

from reportedly.model import Precision, Report, Stamp
from reportedly.stories.copies.precedence import in_order
from tests.stories.copies import reading

ONE = "The bridge over the Varn is shut, the council said."
PRECISION = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}


def report(id: str, published: str | None, paragraph: str = ONE, **fields: object) -> Report:
    made = reading.of([paragraph], id=id, published=published, **fields)
    return replace(made, published=Stamp(published, precision_of(published) if published else None, ""))


def precision_of(value: str) -> Precision:
    with_seconds = re.search(r"T\d\d:\d\d:\d\d", value)
    return PRECISION.get(len(value), Precision.SECOND if with_seconds else Precision.MINUTE)


def ordered(a: Report, b: Report) -> tuple[str, str]:
    """The original's id and the reason; the same whichever of the two comes first."""
    words = {r.id: len(r.text.split()) for r in (a, b)}
    forth, back = in_order(a, b, words_by_id=words), in_order(b, a, words_by_id=words)
    assert forth == back
    return forth.of.id, forth.reason


@pytest.mark.parametrize(
    ("a", "b", "original"),
    [
        ("2031-05-02", "2031-05-03", "ra"),
        ("2031-05-03", "2031-05-02", "rb"),
        ("2031-05-02T10:00Z", "2031-05-02T09:59Z", "rb"),
        ("2031-05-02T10:00+02:00", "2031-05-02T09:00+00:00", "ra"),
        ("2031-05-02T23:30-05:00", "2031-05-03T01:00+00:00", "rb"),
        ("2031-05-02T10:00:30", "2031-05-02T10:00:10", "rb"),
        ("2031-05-02T10:00", "2031-05-02T09:00", "rb"),
        ("2031-05-02T23:00", "2031-05-03", "ra"),
        ("2031-04", "2031-05-02", "ra"),
        ("2032", "2031-05-02T09:00Z", "rb"),
    ],
)
def test_the_earlier_publication_is_the_original(a: str, b: str, original: str):
    assert ordered(report("ra", a), report("rb", b)) == (original, "")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("2031-05-02", "2031-05-02"),
        ("2031-05-02", "2031-05-02T09:00Z"),
        ("2031-05", "2031-05-02"),
        ("2031-05-02T10:00", "2031-05-02T09:00+00:00"),
        ("2031-05-02T10:00:30Z", "2031-05-02T10:00Z"),
        ("2031-05-02", None),
        (None, None),
    ],
)
def test_where_days_do_not_tell_the_fuller_report_is_the_original(a: str | None, b: str | None):
    fuller = ONE + " It may open again on Monday."
    original, reason = ordered(report("ra", a), report("rb", b, fuller))
    assert original == "rb"
    assert "fuller" in reason


def test_a_report_without_a_day_says_so():
    assert ordered(report("ra", None), report("rb", None))[1].startswith("neither says when it was published")
    assert ordered(report("ra", None), report("rb", "2031-05-02"))[1].startswith("one of the two does not say")


def test_where_nothing_tells_the_smaller_id_decides_and_it_is_said():
    original, reason = ordered(report("rb", "2031-05-02"), report("ra", "2031-05-02"))
    assert original == "ra"
    assert "its id comes first" in reason


AGENCY = {"outlet": "Coastal Press Agency"}
CLIENT = {"outlet": "The Daily Compass"}
MORE = "Traffic is led over the old bridge at Tolm, and lorries over Merrin."


@pytest.mark.parametrize(
    "credit",
    [
        f"{ONE} {MORE} (CPA)",
        f"(Coastal Press Agency) {ONE} {MORE}",
        f"{ONE} {MORE} With reporting by the Coastal Press Agency.",
        f"{ONE} {MORE} Additional reporting by CPA.",
    ],
)
def test_a_credit_decides_before_completeness(credit: str):
    original, reason = ordered(report("rb", "2031-05-02", **AGENCY), report("ra", "2031-05-02", credit, **CLIENT))
    assert original == "rb"
    assert "credits Coastal Press Agency" in reason


def test_a_byline_is_a_credit():
    client = report("ra", "2031-05-02", f"{ONE} {MORE}", byline="By CPA", **CLIENT)
    assert ordered(report("rb", "2031-05-02", **AGENCY), client)[0] == "rb"


@pytest.mark.parametrize(
    "told",
    [
        f"{ONE} {MORE} A photographer of CPA was hurt.",
        f"{ONE} {MORE} CPA is said to have asked.",
        f"{ONE} {MORE} The vote (vpa) was close.",
    ],
)
def test_an_outlet_that_is_only_told_of_is_not_credited(told: str):
    client = report("ra", "2031-05-02", told, **CLIENT)
    assert ordered(report("rb", "2031-05-02", **AGENCY), client)[0] == "ra"


def test_a_credit_does_not_decide_against_days():
    client = report("ra", "2031-05-01", f"{ONE} (CPA)", **CLIENT)
    assert ordered(report("rb", "2031-05-02", **AGENCY), client) == ("ra", "")


def test_credits_both_ways_decide_nothing():
    agency = report("rb", "2031-05-02", f"{ONE} {MORE} (The Daily Compass)", **AGENCY)
    assert "fuller" in ordered(agency, report("ra", "2031-05-02", f"{ONE} (CPA)", **CLIENT))[1]


def test_an_outlet_does_not_credit_itself():
    shorter, fuller = (
        report(id, "2031-05-02", text, **AGENCY) for id, text in (("ra", ONE), ("rb", f"{ONE} {MORE} (CPA)"))
    )
    assert ordered(shorter, fuller)[0] == "rb"


def test_initials_of_two_letters_are_no_byline():
    other = report("rb", "2031-05-02", outlet="Northern Monitor")
    client = report("ra", "2031-05-02", f"{ONE} {MORE}", byline="By Ana Ruiz, NM", **CLIENT)
    assert ordered(other, client)[0] == "ra"
