"""Which report a copy is listed under."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from reportedly.model import Overlap
from reportedly.stories.copies import originals


def overlap(report: str, of: str, shared: float, *, is_copy: bool = True) -> Overlap:
    return Overlap(report, of, shared, shared, (), is_copy, "")


def listed(*overlaps: Overlap) -> dict[str, str]:
    return {report: chosen.of for report, chosen in originals(overlaps).items()}


def test_a_copy_is_listed_under_what_it_has_most_of():
    assert listed(overlap("c", "a", 0.6), overlap("c", "b", 0.9)) == {"c": "b"}


def test_equal_parts_go_to_the_smaller_id():
    assert listed(overlap("c", "b", 0.9), overlap("c", "a", 0.9)) == {"c": "a"}


def test_what_is_no_copy_is_not_listed():
    assert listed(overlap("c", "a", 0.4, is_copy=False)) == {}


def test_copies_of_a_copy_are_listed_under_the_first():
    assert listed(overlap("b", "a", 0.8), overlap("c", "b", 1.0), overlap("c", "a", 0.8)) == {"b": "a", "c": "a"}


def test_a_copy_of_a_copy_that_shares_too_little_with_the_first_stays_with_the_copy():
    found = (overlap("b", "a", 0.6), overlap("c", "b", 0.8), overlap("c", "a", 0.4, is_copy=False))
    assert listed(*found) == {"b": "a", "c": "b"}


def test_a_line_of_copies_leads_to_its_start():
    ids = "abcd"
    found = [
        overlap(later, earlier, 1.0 - 0.01 * n) for n, (earlier, later) in enumerate(itertools.combinations(ids, 2))
    ]
    assert listed(*found) == {"b": "a", "c": "a", "d": "a"}


def test_a_ring_keeps_one_original():
    assert listed(overlap("a", "b", 0.9), overlap("b", "c", 0.9), overlap("c", "a", 0.9)) == {"b": "c", "c": "a"}


def test_a_copy_that_leads_into_a_ring_stays_listed():
    ring = (overlap("b", "c", 0.9), overlap("c", "d", 0.9), overlap("d", "b", 0.9))
    assert listed(overlap("a", "b", 0.9), *ring) == {"a": "b", "c": "d", "d": "b"}


FOUND = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef"), st.sampled_from((0.6, 0.8, 1.0))).filter(
        lambda found: found[0] != found[1]
    ),
    max_size=12,
    unique_by=lambda found: frozenset(found[:2]),
)


@given(FOUND, st.randoms())
def test_the_order_of_overlaps_is_no_matter(found: list[tuple[str, str, float]], random):
    overlaps = [overlap(*one) for one in found]
    shuffled = random.sample(overlaps, len(overlaps))
    assert list(originals(overlaps).items()) == list(originals(shuffled).items())


@given(FOUND)
def test_every_line_of_copies_ends_at_a_report_that_is_no_copy(found: list[tuple[str, str, float]]):
    chosen = listed(*(overlap(*one) for one in found))
    for report in chosen:
        seen = {report}
        while report in chosen:
            report = chosen[report]
            assert report not in seen
            seen.add(report)
