"""A report's text with its marks: runs, numbers, notes, folded noise."""

import pytest
from msgspec.structs import replace

from reportedly.model import BlockKind, Certainty, Span, words_at
from reportedly.web.marks import Mark, Part, Role, marked
from tests import make
from tests.web.marking import cut_into, runs_of

TEXT = "Ferry sinks\n\nAna Ruiz said that the owner denied that 40 were aboard."
REPORT = make.report(TEXT)
OUTER = make.claim(REPORT, "Ana Ruiz", "said", "that the owner denied that 40 were aboard")
INNER = make.claim(REPORT, "the owner", "denied", "that 40 were aboard")
BODY, NOISE, HEADLINE = BlockKind.BODY, BlockKind.NOISE, BlockKind.HEADLINE


def test_a_claim_inside_anothers_content_has_runs_of_its_own() -> None:
    runs = [(run.text, run.classes) for run in runs_of(marked(REPORT, [OUTER, INNER])) if run.marks]
    assert runs == [
        ("Ana Ruiz", ("source",)),
        ("said", ("cue",)),
        ("that ", ("content",)),
        ("the owner", ("source", "content", "several")),
        (" ", ("content",)),
        ("denied", ("cue", "content", "several")),
        (" ", ("content",)),
        ("that 40 were aboard", ("content", "several")),
    ]


def test_a_run_names_its_claims_by_their_numbers_in_the_text() -> None:
    page = marked(REPORT, [INNER, OUTER])
    assert page.numbers == {OUTER.id: 1, INNER.id: 2}
    (run,) = (run for run in runs_of(page) if run.text == "denied")
    assert run.marks == (Mark(1, Role.CONTENT), Mark(2, Role.CUE))


def test_a_claims_number_stands_at_its_first_word_and_its_note_at_that_block() -> None:
    page = marked(REPORT, [OUTER, INNER])
    assert [(run.text, [c.number for c in run.begins]) for run in runs_of(page) if run.begins] == [
        ("Ana Ruiz", [1]),
        ("the owner", [2]),
    ]
    blocks = [block for part in page.parts for block in part.blocks]
    assert [(block.kind, [c.number for c in block.claims]) for block in blocks if block.claims] == [(BODY, [1, 2])]


def test_a_content_of_two_spans_is_marked_in_both_and_not_between() -> None:
    report = make.report('Title\n\n"We sent them," she said. "Nothing came back."')
    quotes = [make.words(report.text, each).hull for each in ('"We sent them,"', '"Nothing came back."')]
    claim = replace(make.claim(report, "she", "said", "We"), content=words_at(report.text, *quotes))
    runs = runs_of(marked(report, [claim]))
    assert [run.text for run in runs if run.classes == ("content",)] == ['"We sent them,"', '"Nothing came back."']


@pytest.mark.parametrize(
    ("certainty", "hedges", "words"),
    [(Certainty.CERTAIN, (), "says"), (Certainty.PROBABLE, ("likely",), "says, probable (“likely”)")],
)
def test_a_note_tells_the_stance_in_words(certainty: Certainty, hedges: tuple[str, ...], words: str) -> None:
    claim = make.claim(REPORT, "Ana Ruiz", "said", "40 were aboard", certainty=certainty, hedges=hedges)
    assert marked(REPORT, [claim]).claims[0].stance == words


def test_noise_that_follows_noise_is_one_part_with_its_first_words_and_its_reasons() -> None:
    report = cut_into("Menu\nTitle\nBody\nRead more\n\nAnother story", NOISE, HEADLINE, BODY, NOISE, None, NOISE)
    parts = marked(report, []).parts
    assert [(part.is_noise, part.first_words, part.words) for part in parts] == [
        (True, "Menu", 1),
        (False, "Title Body", 2),
        (True, "Read more Another story", 4),
    ]
    assert parts[0].reasons == ("told so",)


def test_words_between_two_blocks_are_shown_and_are_no_noise() -> None:
    report = cut_into("Menu\nsomewhere between\nMenu again", NOISE, None, NOISE)
    parts = marked(report, []).parts
    assert [part.is_noise for part in parts] == [True, False, True]
    assert parts[1].blocks[0].text.strip() == "somewhere between"
    assert parts[1].blocks[0].kind is None


def test_the_first_words_of_noise_are_cut_at_a_word_and_show_what_cannot_be_seen() -> None:
    (part,) = marked(cut_into("Sign \u202eup " + "today " * 40, NOISE), []).parts
    assert part.first_words.startswith("Sign ⟨U+202E⟩up today")
    assert part.first_words.endswith("today…")
    assert len(part.first_words) <= 73


def test_a_page_that_begins_inside_a_block_says_so_and_counts_on() -> None:
    half = TEXT.index("the owner")
    page = marked(REPORT, [OUTER, INNER], within=Span(half, len(TEXT)))
    (block,) = page.parts[0].blocks
    assert (block.is_begun, block.is_unfinished) == (True, False)
    assert [(claim.number, claim.is_continued) for claim in page.claims] == [(1, True), (2, False)]
    assert page.continued[0].id == OUTER.id


def test_a_claim_whose_parts_stand_before_and_after_a_page_is_not_on_it() -> None:
    report = make.report("Title\n\nAna Ruiz\n\nnothing here\n\nsaid it was so")
    claim = make.claim(report, "Ana Ruiz", "said", "it was so")
    at = make.words(report.text, "nothing here").hull
    assert marked(report, [claim], within=at).claims == ()


EARLIER = make.report("Old title\n\nForty people were aboard the ferry when it sank.", id="old")
LATER = make.report("New title\n\nForty people were aboard the ferry when it sank.", id="new")
PASSAGE = "Forty people were aboard the ferry when it sank."


@pytest.mark.parametrize(
    ("report", "other", "part", "is_copy", "is_copied"),
    [(LATER, "old", 0.9, True, False), (EARLIER, "new", 0.8, False, True)],
)
def test_what_is_shared_is_seen_from_either_side(report, other, part, is_copy, is_copied) -> None:
    overlap = make.overlap(LATER, EARLIER, PASSAGE, shared=0.9, shared_of=0.8, is_copy=True)
    page = marked(report, [], [overlap])
    (shared,) = page.shared
    assert (shared.report, shared.part, shared.is_copy, shared.is_copied) == (other, part, is_copy, is_copied)
    assert [run.text for run in runs_of(page) if run.classes == ("shared",)] == [PASSAGE]


def test_what_two_other_reports_share_is_passed_over() -> None:
    assert marked(REPORT, [], [make.overlap(LATER, EARLIER, PASSAGE)]).shared == ()


def test_an_overlap_is_told_where_it_begins_and_not_again_in_each_block() -> None:
    first, second = "One two three four five six seven eight.", "Nine ten eleven twelve thirteen."
    here, there = (make.report(f"{t}\n\n{first}\n\nNot this.\n\n{second}", id=t) for t in ("new", "old"))
    page = marked(here, [], [make.overlap(here, there, first, second)])
    told = [block.text for part in page.parts for block in part.blocks if block.shared]
    assert told == [first]


def test_a_report_without_a_word_is_a_page_without_parts() -> None:
    assert marked(make.report("", blocks=()), []).parts == ()


def test_blocks_that_overlap_lose_and_double_nothing() -> None:
    report = cut_into("one two three", BODY)
    doubled = make.report(report.text, blocks=(*report.blocks, make.Block(4, 7, NOISE), make.Block(6, 13, BODY)))
    assert marked(doubled, []).text == report.text


def test_a_part_knows_the_claims_that_begin_in_it() -> None:
    part: Part = marked(REPORT, [OUTER]).parts[0]
    assert [claim.id for claim in part.claims] == [OUTER.id]
