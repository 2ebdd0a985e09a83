"""The door to the parser: nothing is lost, offsets are those of the report, a missing model is said plainly."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.errors import UsageError
from reportedly.model import Block, BlockKind
from reportedly.parse import parse, spacy_door
from tests import make


@settings(max_examples=50)
@given(st.lists(st.integers(1, 12_000), max_size=6), st.integers(0, 5))
def test_a_long_block_is_cut_into_pieces_that_cover_it_exactly(words: list[int], start: int):
    text = " " * start + " ".join("x" * n for n in words)
    block = Block(start, len(text), BlockKind.CAPTION, "why")
    pieces = list(spacy_door.pieces(text, block))
    assert (pieces[0].start, pieces[-1].end) == (block.start, block.end)
    assert all(a.end == b.start for a, b in pairwise(pieces))
    assert all(p.end - p.start <= spacy_door.LONGEST for p in pieces)
    assert {(p.kind, p.reason) for p in pieces} == {(BlockKind.CAPTION, "why")}


def test_a_word_longer_than_a_piece_is_cut_inside():
    text = "x" * (spacy_door.LONGEST + 5)
    assert len(list(spacy_door.pieces(text, Block(0, len(text), BlockKind.BODY)))) == 2


def test_a_model_that_is_not_there_is_a_usage_error():
    with pytest.raises(UsageError, match="en_no_such_model"):
        list(parse([make.report("Any words at all.")], model="en_no_such_model"))


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(["She", "said", "é", "🙂", "\u200b", "\u00a0", "\n", "\t", "no.", "“so”", "e\u0301"]),
        max_size=20,
    )
)
def test_every_word_stands_where_it_says_it_does(words: list[str]):
    text = " ".join(words)
    report = make.report(text, blocks=(Block(0, len(text), BlockKind.BODY),) if text else ())
    (parsed,) = parse([report])
    tokens = [t for s in parsed.sentences for t in s.tokens]
    assert [t.text for t in tokens] == [text[t.start : t.end] for t in tokens]
    assert [t.start for t in tokens] == sorted(t.start for t in tokens)
    assert all(0 <= t.start < t.end <= len(text) for t in tokens)


def test_noise_is_never_parsed():
    text = "Subscribe now!\n\nShe left."
    blocks = (Block(0, 14, BlockKind.NOISE), Block(16, 25, BlockKind.BODY))
    (parsed,) = parse([make.report(text, blocks=blocks)])
    assert [str(s) for s in parsed.sentences] == ["Sentence('She left .')"]


def test_reports_come_out_in_the_order_they_went_in():
    reports = [make.report(f"Number {n} left.") for n in range(5)]
    assert [p.report.id for p in parse(reports)] == [r.id for r in reports]


def test_reports_are_parsed_lazily():
    def source():
        yield make.report("One left.")
        raise AssertionError("the second was asked for too early")

    with pytest.raises(AssertionError, match="too early"):
        list(parse(source()))


def test_a_report_without_words_has_no_sentences():
    (parsed,) = parse([make.report("", blocks=())])
    assert (parsed.sentences, parsed.quotations) == ((), ())
