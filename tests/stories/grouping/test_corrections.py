"""Corrections hold whatever is added later, and of two that contradict one another the later wins."""

from hypothesis import given
from hypothesis import strategies as st

from reportedly.model import Amendment, Correction, Link
from reportedly.stories.grouping import grouped
from tests.stories.grouping.test_joining import IDS, PAIRS, all_linked, day, neighbourhoods


def correct(number: int, kind: str, reports: str | tuple[str, ...], anchor: str) -> Correction:
    names = tuple(reports.split()) if isinstance(reports, str) else reports
    return Correction(number, Amendment(kind), names, anchor, "2031-05-09")


def group_of(name: str, groups: tuple[frozenset[str], ...]) -> frozenset[str]:
    (found,) = [group for group in groups if name in group]
    return found


def together(groups: tuple[frozenset[str], ...], a: str, b: str) -> bool:
    return b in group_of(a, groups)


CORRECTIONS = st.builds(
    lambda kind, pair, more: Correction(
        0,
        kind,
        (pair[0], *(m for m in more if kind is Amendment.SPLIT and m not in pair)),
        pair[1],
        "2031-05-09",
    ),
    st.sampled_from([kind for kind in Amendment if kind.is_of_grouping]),
    st.sampled_from([*PAIRS, *((b, a) for a, b in PAIRS)]),
    st.lists(st.sampled_from(IDS), max_size=2, unique=True),
)


def test_what_is_left_of_a_split_story_stays_together_though_the_one_split_off_held_it_together():
    dated = [(name, "2031-05-02") for name in "abc"]
    links = [Link("a", "b", 0.9, "alike"), Link("b", "c", 0.9, "alike")]
    split = Correction(1, Amendment.SPLIT, ("b",), "a", "2031-05-09", left=("c",))
    assert grouped(dated, links, [split]) == (frozenset("ac"), frozenset("b"))


def holds(correction: Correction, groups: tuple[frozenset[str], ...]) -> bool:
    if correction.kind is Amendment.SPLIT:
        return not any(together(groups, name, correction.anchor) for name in correction.reports)
    return together(groups, correction.reports[0], correction.anchor)


def numbered(corrections: list[Correction]) -> list[Correction]:
    return [Correction(n, c.kind, c.reports, c.anchor, c.day) for n, c in enumerate(corrections, 1)]


@given(neighbourhoods(), CORRECTIONS)
def test_a_correction_holds_whatever_reports_and_links_there_are(case, correction):
    assert holds(correction, grouped(*case, [correction]))


@given(neighbourhoods(), st.lists(CORRECTIONS, min_size=1, max_size=6))
def test_of_several_corrections_the_last_holds(case, corrections):
    last = numbered(corrections)
    assert holds(last[-1], grouped(*case, last))


@given(neighbourhoods(), st.lists(CORRECTIONS, max_size=5), st.randoms(use_true_random=False))
def test_the_order_in_which_corrections_are_given_changes_nothing(case, corrections, rng):
    given_in_order = numbered(corrections)
    shuffled = list(given_in_order)
    rng.shuffle(shuffled)
    assert grouped(*case, shuffled) == grouped(*case, given_in_order)


@given(neighbourhoods(), st.sampled_from(IDS), st.sampled_from(IDS))
def test_moving_a_report_leaves_all_others_where_they_were(case, moved, anchor):
    if moved == anchor:
        return
    before = {group - {moved} for group in grouped(*case)} - {frozenset()}
    after = {group - {moved} for group in grouped(*case, [correct(1, "move", moved, anchor)])} - {frozenset()}
    assert after == before


def test_moving_the_report_that_holds_a_story_together_does_not_break_it():
    star = [Link("a", "hub", 0.9, ""), Link("b", "hub", 0.9, ""), Link("a", "b", 0.05, "")]
    groups = grouped(day("a", "b", "hub", "z"), star, [correct(1, "move", "hub", "z")])
    assert set(groups) == {frozenset("ab"), frozenset({"hub", "z"})}


def test_merging_two_reports_makes_one_story_of_all_that_is_with_them():
    links = [*all_linked("abc", 0.6), *all_linked("xyz", 0.6)]
    assert grouped(day(*"abcxyz"), links, [correct(1, "merge", "a", "z")]) == (frozenset("abcxyz"),)


def test_what_links_to_both_sides_of_a_split_goes_with_the_stronger():
    links = [Link("a", "m", 0.5, ""), Link("m", "z", 0.8, ""), Link("a", "z", 0.9, "")]
    groups = grouped(day("a", "m", "z"), links, [correct(1, "split", "a", "z")])
    assert set(groups) == {frozenset("a"), frozenset("mz")}


def test_reports_that_are_split_off_together_are_one_story():
    links = all_linked("abcz", 0.6)
    groups = grouped(day(*"abcz"), links, [correct(1, "split", "a b", "z")])
    assert together(groups, "a", "b") and not together(groups, "a", "z")


def test_a_split_keeps_two_merged_groups_from_joining_through_others():
    links = [*all_linked("abc", 0.6), *all_linked("xyz", 0.6), Link("c", "x", 0.9, "")]
    said = [correct(1, "merge", "a", "b"), correct(2, "split", "a", "z")]
    groups = grouped(day(*"abcxyz"), links, said)
    assert not together(groups, "a", "z") and together(groups, "a", "b")


def test_what_was_merged_stays_merged_when_the_report_named_is_moved_away():
    links = [*all_linked("abc", 0.6), *all_linked("xyz", 0.6)]
    said = [correct(1, "merge", "a", "z"), correct(2, "move", "a", "q")]
    groups = grouped(day(*"abcxyzq"), links, said)
    assert set(groups) == {frozenset("bcxyz"), frozenset("aq")}


def test_a_later_split_wins_over_a_merge_and_a_later_merge_over_a_split():
    links = all_linked("ab", 0.9)
    merge, split = correct(1, "merge", "a", "b"), correct(2, "split", "a", "b")
    assert not together(grouped(day("a", "b"), links, [merge, split]), "a", "b")
    again = correct(3, "merge", "a", "b")
    assert together(grouped(day("a", "b"), [], [merge, split, again]), "a", "b")


def test_a_report_can_be_moved_again():
    said = [correct(1, "move", "a", "b"), correct(2, "move", "a", "z")]
    assert set(grouped(day("a", "b", "z"), [], said)) == {frozenset("b"), frozenset("az")}


def test_a_correction_waits_for_a_report_that_is_not_there_yet():
    said = [correct(1, "merge", "a", "later")]
    assert grouped(day("a"), [], said) == (frozenset("a"),)
    assert together(grouped(day("a", "later"), [], said), "a", "later")


def test_a_correction_of_a_report_against_itself_says_nothing():
    assert grouped(day("a", "b"), [], [correct(1, "split", "a", "a")]) == (frozenset("a"), frozenset("b"))
