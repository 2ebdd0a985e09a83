"""Cutting a report into windows, and what is told of each word."""

from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.tagging.windows import FEATURES, LONGEST, Word, windows
from reportedly.model import Block, BlockKind
from reportedly.parse import Parsed, Sentence
from reportedly.parse.quotes import find_quotations
from reportedly.parse.tokens import Token
from tests import make


def parsed(*sentences: list[str], block_ends: tuple[int, ...] = ()) -> Parsed:
    """Sentences of words one blank apart; a new block after the sentences numbered in ``block_ends``."""
    at, built, first = 0, [], 0
    groups: list[tuple[int, int, list[list[Token]]]] = []
    for number, words in enumerate(sentences):
        tokens = []
        for i, word in enumerate(words):
            tokens.append(Token(i=i, text=word, lemma=word, tag="NN", dep="dep", start=at))
            at += len(word) + 1
        built.append(tokens)
        if number in block_ends or number == len(sentences) - 1:
            groups.append((first, at - 1, built))
            first, built = at, []
    text = " ".join(word for words in sentences for word in words)
    blocks = [Block(start, end, BlockKind.BODY) for start, end, _ in groups]
    report = make.report(text, blocks=tuple(blocks))
    found = [Sentence(t, block) for block, (_, _, some) in zip(blocks, groups, strict=True) for t in some]
    return Parsed(report, tuple(found), find_quotations(report))


def texts(window: tuple[Word, ...]) -> list[str]:
    return [word.token.text for word in window]


@given(st.lists(st.integers(1, 2 * LONGEST + 3), min_size=1, max_size=6), st.sets(st.integers(0, 5)))
def test_each_word_stands_in_exactly_one_window_in_order_and_none_is_too_long(lengths, block_ends):
    words = iter(range(10_000))
    of = parsed(*([f"w{next(words)}" for _ in range(n)] for n in lengths), block_ends=tuple(block_ends))
    cut = [texts(window) for window in windows(of)]
    assert [w for window in cut for w in window] == [f"w{i}" for i in range(sum(lengths))]
    assert all(0 < len(window) <= LONGEST for window in cut)


def test_a_block_that_does_not_fit_begins_a_window():
    of = parsed(["a"] * 100, ["b"] * 100, block_ends=(0,))
    assert [set(texts(window)) for window in windows(of)] == [{"a"}, {"b"}]


def test_what_is_told_of_a_word():
    (window,) = windows(parsed(["MPs", "said", "“", "No", "12", "”", "UN"]))
    told = {word.token.text: dict(zip(FEATURES, word.features, strict=True)) for word in window}
    assert [told[w]["case"] for w in ("MPs", "said", "No", "12", "UN")] == ["title", "lower", "title", "none", "upper"]
    assert [told[w]["quoted"] for w in ("said", "“", "No", "”", "UN")] == ["out", "open", "in", "close", "out"]
    assert told["MPs"]["place"] != told["said"]["place"]
    assert told["said"]["tag"] == "NN" and told["said"]["dep"] == "dep"
