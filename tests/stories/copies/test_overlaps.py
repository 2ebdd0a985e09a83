"""What two reports share: passages, parts, and the sentence about them."""

from reportedly.model import Block, BlockKind, Passage
from reportedly.stories.copies import overlap_of
from tests import make
from tests.stories.copies import reading

FIRST = "The bridge over the Varn is shut until further notice, the council of Tolm said on Monday."
SECOND = "Its eastern pier has sunk by four centimetres since the flood in March, inspectors found."
OWN = "I live on the wrong side of it, like half of my class, and shall walk to school along the railway."


def pair(earlier: list[str], later: list[str]):
    return reading.of(earlier, id="ra", published="2031-05-02"), reading.of(later, id="rb", published="2031-05-03")


def test_nothing_worth_naming_is_no_overlap():
    assert overlap_of(*pair([FIRST], [OWN])) is None
    assert overlap_of(*pair([FIRST], ["The bridge over the Varn is old."])) is None


def test_a_report_is_not_compared_with_itself():
    report = reading.of([FIRST])
    assert overlap_of(report, report) is None


def test_a_passage_names_the_same_words_in_both_reports():
    earlier, later = pair([FIRST, SECOND], [OWN, SECOND])
    overlap = overlap_of(earlier, later)
    assert overlap is not None
    (passage,) = overlap.passages
    assert passage.here.of(later.text) == passage.there.of(earlier.text) == SECOND.removesuffix(".")
    assert passage.words == 15


def test_both_parts_are_told():
    overlap = overlap_of(*pair([FIRST, SECOND], [OWN, SECOND]))
    assert overlap is not None
    assert (overlap.shared, overlap.shared_of) == (round(15 / 36, 4), round(15 / 32, 4))


def test_a_passage_ends_with_its_paragraph_so_that_nothing_between_is_taken_for_shared():
    earlier, _ = pair([FIRST, SECOND], [])
    text = f"Headline\n\n{FIRST}\n\nRead more: ten bridges to see\n\n{SECOND}"
    kinds = (BlockKind.HEADLINE, BlockKind.BODY, BlockKind.NOISE, BlockKind.BODY)
    blocks = tuple(Block(b.start, b.end, kind) for b, kind in zip(make.blocks(text), kinds, strict=True))
    later = make.report(text, id="rb", published="2031-05-03", blocks=blocks)
    overlap = overlap_of(earlier, later)
    assert overlap is not None
    assert [p.here.of(text) for p in overlap.passages] == [FIRST.removesuffix("."), SECOND.removesuffix(".")]
    assert overlap.shared == 1.0


def test_what_a_page_puts_between_paragraphs_ends_a_passage_in_either_report():
    run_together = f"{FIRST} {SECOND}"
    text = f"Headline\n\n{FIRST}\n\nA buoy on the Varn.\n\n{SECOND}"
    kinds = (BlockKind.HEADLINE, BlockKind.BODY, BlockKind.CAPTION, BlockKind.BODY)
    blocks = tuple(Block(b.start, b.end, kind) for b, kind in zip(make.blocks(text), kinds, strict=True))
    for day, side in (("2031-05-01", "there"), ("2031-05-03", "here")):
        parted = make.report(text, id="rb", published=day, blocks=blocks)
        overlap = overlap_of(reading.of([run_together], id="ra", published="2031-05-02"), parted)
        assert overlap is not None
        parts = [getattr(passage, side).of(text) for passage in overlap.passages]
        assert parts == [FIRST.removesuffix("."), SECOND.removesuffix(".")]


def test_spans_are_code_points_where_text_is_not_ascii_and_words_repeat():
    sung = "“Sûr, sûr, sûr”, sang 🎵 the ferrymen of Ærø: sûr is the sea, and sûr is the beer."
    earlier, later = pair(["🛳 " + sung], ["Zut! ½ " + sung.replace("🎵", "🎵🎵🎵"), OWN])
    overlap = overlap_of(earlier, later)
    assert overlap is not None
    (passage,) = overlap.passages
    assert (
        passage.here.of(later.text)
        == "Sûr, sûr, sûr”, sang 🎵🎵🎵 the ferrymen of Ærø: sûr is the sea, and sûr is the beer"
    )
    assert passage.there.of(earlier.text) == sung[1:-1]


def test_words_that_a_report_repeats_are_shared_each_time():
    overlap = overlap_of(*pair([FIRST + " " + SECOND], [f"{SECOND} {SECOND}"]))
    assert overlap is not None
    assert overlap.shared == 1.0
    assert {passage.there for passage in overlap.passages} == {overlap.passages[0].there}


def test_the_reason_tells_how_much_and_why_the_other_came_first():
    a, b = (reading.of([FIRST, SECOND], id=id, published="2031-05-02") for id in ("ra", "rb"))
    overlap = overlap_of(a, b)
    assert overlap is not None
    assert overlap.reason == (
        "a copy: 100% of its 32 words stand in the other, edits included; days of publication do not tell which came "
        "first; the other is taken for the original: nothing else tells, and its id comes first"
    )


def test_passages_follow_the_later_report():
    overlap = overlap_of(*pair([FIRST, SECOND], [SECOND, FIRST]))
    assert overlap is not None
    assert list(overlap.passages) == sorted(overlap.passages, key=lambda p: p.here)
    assert all(isinstance(passage, Passage) for passage in overlap.passages)
    assert overlap.passages[0].there > overlap.passages[1].there
