"""A parsed report cut into what the tagger reads at a time, and what it is told of each word besides the letters.

A window is some sentences in a row, whole blocks where they fit, at most ``LONGEST`` words; a longer sentence is
cut. The features of a word are values of few kinds (its case, its tag, whether it stands in quotation
marks …); which number each value has is learned with the weights and kept beside them.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct

from reportedly.parse import Parsed, Quotation, Sentence, Token

LONGEST = 160
"""Words in a window: long enough for a quotation and its speaker, short enough to be quick."""

FEATURES = ("case", "tag", "dep", "quoted", "place")
"""What is told of each word, in this order."""


class Word(Struct, frozen=True):
    """A token with its features, and which sentence of the report it stands in."""

    token: Token
    sentence: int
    features: tuple[str, ...]


def windows(parsed: Parsed) -> Iterator[tuple[Word, ...]]:
    """The windows of a report, in order; each word of its own text stands in exactly one."""
    starts = [q.start for q in parsed.quotations]
    held: list[Word] = []
    for block in _blocks(parsed.sentences):
        words = [w for number, sentence in block for w in _words(sentence, number, parsed.quotations, starts)]
        if held and len(held) + len(words) > LONGEST:
            yield tuple(held)
            held = []
        for number, _ in block:
            sentence_words = [w for w in words if w.sentence == number]
            if held and len(held) + len(sentence_words) > LONGEST:
                yield tuple(held)
                held = []
            held += sentence_words
            while len(held) > LONGEST:
                yield tuple(held[:LONGEST])
                held = held[LONGEST:]
    if held:
        yield tuple(held)


def _blocks(sentences: Sequence[Sentence]) -> Iterator[list[tuple[int, Sentence]]]:
    """The numbered sentences, block by block."""
    held: list[tuple[int, Sentence]] = []
    for number, sentence in enumerate(sentences):
        if held and sentence.block != held[-1][1].block:
            yield held
            held = []
        held.append((number, sentence))
    if held:
        yield held


def _words(sentence: Sentence, number: int, quotations: Sequence[Quotation], starts: list[int]) -> Iterator[Word]:
    for k, token in enumerate(sentence.tokens):
        if not token.text.strip():
            continue
        place = f"{sentence.block.kind.value}{0 if k else 2}"
        features = (_case(token.text), token.tag, token.dep, _quoted(token, quotations, starts), place)
        yield Word(token, number, features)


def _case(text: str) -> str:
    if not any(c.isalpha() for c in text):
        return "none"
    if text.isupper() and len(text) > 1:
        return "upper"
    return "title" if text[0].isupper() else "lower"


def _quoted(token: Token, quotations: Sequence[Quotation], starts: list[int]) -> str:
    k = bisect_right(starts, token.start) - 1
    if k < 0:
        return "out"
    piece = next((p for p in quotations[k].pieces if p.start <= token.start < p.end), None)
    if piece is None:
        return "out"
    return "open" if token.start == piece.start else "close" if token.end == piece.end else "in"
