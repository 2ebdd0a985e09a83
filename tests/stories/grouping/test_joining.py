"""Groups do not depend on any order, stay inside their neighbourhood, and do not chain over weak links."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from reportedly.model import Link
from reportedly.stories.grouping import grouped

type Dated = tuple[str, str | None]

IDS = [f"r{n}" for n in range(9)]
DAYS = st.one_of(st.none(), st.integers(1, 28).map(lambda n: f"2031-05-{n:02}"), st.just("2031-09-01"))
PAIRS = list(combinations(IDS, 2))


@st.composite
def neighbourhoods(draw: st.DrawFn) -> tuple[list[Dated], list[Link]]:
    """Reports with days, and links between some of them."""
    reports = [(name, draw(DAYS)) for name in IDS]
    pairs = draw(st.lists(st.sampled_from(PAIRS), unique=True, max_size=20))
    strengths = st.sampled_from([0.15, 0.2, 0.25, 0.4, 0.4, 0.9])
    return reports, [Link(a, b, draw(strengths), "alike") for a, b in pairs]


def day(*names: str) -> list[Dated]:
    return [(name, "2031-05-02") for name in names]


def all_linked(names: str, strength: float) -> list[Link]:
    return [Link(a, b, strength, "alike") for a, b in combinations(sorted(names), 2)]


@given(neighbourhoods(), st.randoms(use_true_random=False))
def test_the_order_of_reports_and_links_changes_nothing(case, rng):
    reports, links = case
    before = grouped(reports, links)
    rng.shuffle(reports)
    rng.shuffle(links)
    assert grouped(reports, links) == before


@given(neighbourhoods())
def test_every_report_is_in_exactly_one_group(case):
    reports, links = case
    found = [name for group in grouped(reports, links) for name in group]
    assert sorted(found) == IDS


@given(neighbourhoods(), neighbourhoods())
def test_neighbourhoods_that_nothing_connects_are_grouped_as_if_alone(one, other):
    def renamed(case):
        reports, links = case
        away = [(f"x{name}", d) for name, d in reports]
        return away, [Link(f"x{k.report}", f"x{k.other}", k.strength, k.reason) for k in links]

    far = renamed(other)
    together = grouped([*one[0], *far[0]], [*one[1], *far[1]])
    assert set(together) == set(grouped(*one)) | set(grouped(*far))


@given(neighbourhoods(), st.sampled_from(IDS))
def test_a_copy_is_with_its_original(case, original):
    reports, links = case
    when = dict(reports)[original]
    copied = [Link(*sorted(("copy", k.other if k.report == original else k.report)), k.strength, k.reason)
              for k in links if original in (k.report, k.other)]  # fmt: skip
    groups = grouped([*reports, ("copy", when)], [*links, *copied, Link("copy", original, 1.0, "the same text")])
    assert [group for group in groups if "copy" in group] == [group for group in groups if original in group]


@given(neighbourhoods())
def test_a_link_given_twice_counts_once(case):
    reports, links = case
    assert grouped(reports, links + links) == grouped(reports, links)


def test_reports_without_links_stand_alone():
    assert grouped(day("a", "b"), []) == (frozenset("a"), frozenset("b"))


def test_links_to_reports_that_are_not_among_them_are_left_out():
    assert grouped(day("a"), [Link("a", "gone", 0.9, "alike")]) == (frozenset("a"),)


def test_one_report_like_two_events_does_not_glue_them():
    links = [*all_linked("abcde", 0.6), *all_linked("vwxyz", 0.6), Link("a", "m", 0.3, ""), Link("m", "z", 0.3, "")]
    groups = grouped(day(*"abcdemvwxyz"), links)
    assert not any({"a", "z"} <= group for group in groups)
    assert any(group >= set("abcde") for group in groups)


def test_a_chain_of_weak_links_does_not_become_one_story():
    names = [f"n{n:02}" for n in range(30)]
    links = [Link(a, b, 0.3, "") for a, b in pairwise(names)]
    assert max(map(len, grouped(day(*names), links))) < 10


def test_a_matter_that_runs_over_weeks_is_one_story_though_its_ends_are_not_alike():
    reports = [(f"n{n}", f"2031-0{5 + n // 3}-{1 + 10 * (n % 3):02}") for n in range(9)]
    links = [
        Link(f"n{a}", f"n{b}", 0.5 if b - a == 1 else 0.3, "") for a in range(9) for b in range(a + 1, min(9, a + 3))
    ]
    assert len(grouped(reports, links)) == 1


def test_two_groups_a_month_apart_need_more_than_two_of_one_day():
    links = [*all_linked("abc", 0.7), *all_linked("xyz", 0.7)]
    weak = [Link(a, x, 0.22, "") for a in "abc" for x in "xyz"]
    near = [*day("a", "b", "c"), *day("x", "y", "z")]
    far = [*day("a", "b", "c"), *((name, "2031-06-03") for name in "xyz")]
    assert len(grouped(near, links + weak)) == 1
    assert len(grouped(far, links + weak)) == 2
