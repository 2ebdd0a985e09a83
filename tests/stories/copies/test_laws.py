"""Laws of the comparison over invented reports: symmetry, spans, bounds, and what a copy may change."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.model import Overlap, Report
from reportedly.stories.copies import keys, originals, overlap_of, sketch_of
from reportedly.stories.copies.words import words_of
from tests.stories.copies import reading

WORDS = ("the", "ferry", "sank", "off", "Ardun", "and", "40", "people", "Ærø", "“sûr”", "it’s", "12,000", "🛳", "said")
PARAGRAPHS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join)
BODIES = st.lists(PARAGRAPHS, min_size=1, max_size=5)
DAYS = st.sampled_from((None, "2031-05-01", "2031-05-02"))
STOCK = (
    "The ferry had left the port of Ardun at seven in the morning with lorries and 40 people aboard, its owner said.",
    "Fishermen from Tolm pulled nineteen of them out of the water before the coast guard came, and gave them soup.",
    "A door in the bow stood open on a photograph that a passenger took from the quay; nobody could say why it did.",
    '"We have lost a ship that everybody here has been on," said the mayor, Hanna Brask, and asked for patience.',
    "The inquiry will be led by a judge from Merrin who has never been on a boat, which some hold to be an advantage.",
)
STORIES = st.lists(
    st.tuples(st.lists(st.sampled_from(STOCK), min_size=1, max_size=5, unique=True), DAYS), min_size=2, max_size=4
)


def reports_of(story: list[tuple[list[str], str | None]]) -> list[Report]:
    return [reading.of(body, id=f"r{n}", published=day) for n, (body, day) in enumerate(story)]


def overlaps_of(reports: list[Report]) -> dict[frozenset[str], Overlap]:
    found = (overlap_of(a, b) for a, b in itertools.combinations(reports, 2))
    return {frozenset((o.report, o.of)): o for o in found if o is not None}


@given(BODIES, BODIES, DAYS, DAYS)
def test_an_overlap_is_the_same_from_both_sides(one: list[str], other: list[str], day: str | None, day2: str | None):
    a, b = reading.of(one, id="ra", published=day), reading.of(other, id="rb", published=day2)
    assert overlap_of(a, b) == overlap_of(b, a)


@given(BODIES, BODIES, st.data())
def test_passages_say_the_same_words_on_both_sides(one: list[str], other: list[str], data: st.DataObject):
    taken = data.draw(st.lists(st.sampled_from(one), max_size=3))
    by_id = {"ra": reading.of(one, id="ra"), "rb": reading.of([*other, *taken], id="rb")}
    overlap = overlap_of(by_id["ra"], by_id["rb"])
    if overlap is None:
        return
    end = 0
    for passage in overlap.passages:
        here = words_of(passage.here.of(by_id[overlap.report].text))
        assert here == words_of(passage.there.of(by_id[overlap.of].text))
        assert len(here) == passage.words > 0
        assert passage.here.start >= end
        end = passage.here.end


@given(BODIES, BODIES)
def test_parts_lie_between_none_and_all(one: list[str], other: list[str]):
    overlap = overlap_of(reading.of(one, id="ra"), reading.of([*other, *one], id="rb"))
    if overlap is not None:
        assert 0 < overlap.shared <= 1
        assert 0 < overlap.shared_of <= 1


@given(st.lists(st.sampled_from(STOCK), min_size=1, max_size=5), DAYS, DAYS)
def test_a_report_copied_whole_is_shared_whole(body: list[str], day: str | None, day2: str | None):
    a, b = reading.of(body, id="ra", published=day), reading.of(body, id="rb", headline="Other words", published=day2)
    overlap = overlap_of(a, b)
    assert overlap is not None
    assert (overlap.shared, overlap.shared_of) == (1.0, 1.0)
    assert set(keys(sketch_of(a))) == set(keys(sketch_of(b)))


@settings(max_examples=50)
@given(STORIES, st.data())
def test_adding_a_copy_changes_no_other_pair_and_lists_nothing_else(
    story: list[tuple[list[str], str | None]], data: st.DataObject
):
    reports = reports_of(story)
    copied = data.draw(st.sampled_from(reports))
    body = story[int(copied.id[1:])][0]
    copy = reading.of(body, id=data.draw(st.sampled_from(("r", "rz"))), published=data.draw(DAYS))
    before, after = overlaps_of(reports), overlaps_of([*reports, copy])
    assert {pair: overlap for pair, overlap in after.items() if copy.id not in pair} == before
    listed, now = originals(before.values()), originals(after.values())
    connected = {copied.id, copy.id} | {id for pair in after if after[pair].is_copy and copy.id in pair for id in pair}
    assert {id for id in now if id not in connected} == {id for id in listed if id not in connected}
