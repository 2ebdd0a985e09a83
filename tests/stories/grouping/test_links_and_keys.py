"""Links are judged from the pair alone; keys bring near pairs together and are narrow by construction."""

from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reportedly.stories.grouping import WEIGHTS, keys, link_of, profile_of
from reportedly.stories.grouping.keys import STRETCH_DAYS
from reportedly.stories.grouping.links import Likeness, days_between, strength_of
from tests.stories.grouping.events import reports

PROFILES = [profile_of(report) for report in reports().values()]
BY_NAME = {profile.report: profile for profile in PROFILES}
SHARES = st.floats(0, 1)


@pytest.mark.parametrize(("a", "b"), combinations(PROFILES, 2))
def test_a_link_is_symmetric(a, b):
    assert link_of(a, b) == link_of(b, a)


def test_a_report_has_no_link_to_itself():
    assert link_of(PROFILES[0], PROFILES[0]) is None


def test_the_first_three_weights_make_one():
    assert WEIGHTS.terms + WEIGHTS.both + WEIGHTS.title == pytest.approx(1)


@given(SHARES, SHARES, SHARES, SHARES, st.integers(0, 4000), st.integers(0, 4000))
def test_strength_lies_between_0_and_1_and_falls_with_the_days_between(terms, names, words, title, days, more):
    near = strength_of(Likeness(terms, names, words, title, days))
    far = strength_of(Likeness(terms, names, words, title, days + more))
    assert 0 <= far <= near <= 1


def test_the_same_text_months_apart_is_still_linked():
    first = BY_NAME["selma-first"]
    later = replace(first, report="later", day="2031-09-30")
    link = link_of(first, later)
    assert link is not None and link.strength < 1
    assert set(keys(first)) & set(keys(later))


def test_days_between_come_from_the_text_where_no_day_of_publication_is_known():
    assert days_between(BY_NAME["selma-undated"], BY_NAME["selma-rewrite"]) == 1
    assert days_between(replace(BY_NAME["library"], day=None, days=()), BY_NAME["library"]) is None


def test_a_reason_says_that_the_days_are_not_known():
    unknown = replace(BY_NAME["selma-first"], report="x", day=None, days=())
    link = link_of(unknown, BY_NAME["selma-first"])
    assert link is not None and link.reason.endswith("; their days are not known")


@given(st.integers(0, STRETCH_DAYS), st.integers(1, 700_000))
def test_like_reports_a_stretch_apart_or_less_share_a_key_with_days(apart, ordinal):
    first, other = (date.fromordinal(n).isoformat() for n in (ordinal, ordinal + apart))
    a, b = (replace(BY_NAME["library"], report=name, day=day) for name, day in (("a", first), ("b", other)))
    shared = set(keys(a)) & set(keys(b))
    assert any(":" in key for key in shared)


def test_reports_far_apart_share_no_key_with_days():
    a = BY_NAME["library"]
    b = replace(a, report="b", day="2033-01-01")
    assert not any(":" in key for key in set(keys(a)) & set(keys(b)))


def test_keys_are_in_order_each_once_and_not_many():
    for profile in PROFILES:
        found = keys(profile)
        assert list(found) == sorted(set(found))
        assert 0 < len(found) < 400


def test_a_key_is_never_made_of_one_term():
    assert all(len(key.split()) >= 2 for p in PROFILES for key in keys(p))
