"""Which words of a report are compared, and which of them are quoted."""

import pytest

from reportedly.model import Block, BlockKind
from reportedly.stories.copies.words import MOST_WORDS, text_of, words_of
from tests import make
from tests.stories.copies import reading


def quoted_in(paragraph: str) -> str:
    text = text_of(reading.of([paragraph]))
    return " ".join(word for word, is_quoted in zip(text.words, text.quoted, strict=True) if is_quoted)


def test_only_running_text_counts():
    parts = [
        "Bridge shut",
        "What it means for you",
        "ARDUN, May 2 (CPA) -",
        "The bridge is shut.",
        "A barge.",
        "Read on",
    ]
    kinds = ["headline", "standfirst", "dateline", "body", "caption", "noise"]
    text, blocks = "", []
    for part, kind in zip(parts, kinds, strict=True):
        blocks.append(Block(len(text), len(text) + len(part), BlockKind(kind)))
        text += part + "\n"
    assert text_of(make.report(text, blocks=tuple(blocks))).words == ("the", "bridge", "is", "shut")


def test_each_word_points_at_its_own_characters():
    report = reading.of(["Ölfässer 🛢 trieben; the ĳs melted, the ĳs.", "“Don’t,” he said."])
    text = text_of(report)
    written = [span.of(report.text) for span in text.spans]
    assert written == ["Ölfässer", "trieben", "the", "ĳs", "melted", "the", "ĳs", "Don’t", "he", "said"]
    assert text.breaks == {0, 7}


def test_a_paragraph_that_a_page_repeats_counts_once():
    once = text_of(reading.of(["The bridge is shut.", "It may open on Monday."]))
    often = text_of(reading.of(["The bridge is shut.", "It may open on Monday."] * 25))
    assert often == once


def test_letter_case_and_the_kind_of_apostrophe_make_no_difference():
    assert words_of("DON’T Straße") == words_of("don't STRASSE")


def test_a_number_with_its_separators_is_one_word():
    assert words_of("12,000 men, 3.5 percent, 1,250.75") == ("12,000", "men", "3.5", "percent", "1,250.75")


@pytest.mark.parametrize(
    ("paragraph", "quoted"),
    [
        ('"We wait," she said. "We hope."', "we wait we hope"),
        ("He said “we wait” and left.", "we wait"),
        ("Er sagte „wir warten“ und ging.", "wir warten"),
        ("Il a dit «on attend» hier.", "on attend"),
        ("She spoke of a 'dark day' at the workers' hall; it's over.", "dark day"),
        ('"It goes on in the next paragraph.', "it goes on in the next paragraph"),
        ("The workers' union and the bakers' union don't agree.", ""),
    ],
)
def test_words_in_quotation_marks_are_told_from_the_others(paragraph: str, quoted: str):
    assert quoted_in(paragraph) == quoted


def test_a_page_longer_than_a_book_is_cut():
    assert len(text_of(reading.of(["word " * (MOST_WORDS + 50)])).words) == MOST_WORDS
