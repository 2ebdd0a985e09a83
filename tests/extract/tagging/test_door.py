"""The door to the weights, with tiny ones that chance made: eight numbers a word, learned from nothing."""

import hashlib
from pathlib import Path

import numpy as np
import pytest

from reportedly.errors import UsageError
from reportedly.extract.finding import find_attributions
from reportedly.extract.tagging import tag
from reportedly.extract.tagging.door import FILES, MOST_PIECES, Weights, load
from tests.extract.reading import parsed

TINY = Path(__file__).parent / "tiny"
TEXT = "Ada Venn said that the dam was sound. The miners poured scorn on the offer of a bonus, and Venn denied it."


@pytest.fixture(scope="module")
def weights() -> Weights:
    return load(str(TINY))


def test_the_sums_are_those_of_the_files():
    for line in (TINY / "SHA256").read_text(encoding="utf-8").splitlines():
        digest, name = line.split()
        assert hashlib.sha256((TINY / name).read_bytes()).hexdigest() == digest


def test_each_word_has_its_pieces(weights):
    ids, first, word_of = weights.pieces(["Ada", "said", "dams", "unheard"])
    assert len(ids) == len(word_of) == 1 + 1 + 1 + 2 + 1 + 1
    assert [word_of[i] for i in first] == [1, 2, 3, 4]
    assert (word_of[0], word_of[-1]) == (0, 0)
    assert ids[first[3]] == 100, "a word that it does not know"
    assert len(weights.pieces(["," * 40])[0]) <= 2 + MOST_PIECES


def test_a_window_is_read_and_tied(weights):
    words, features = ["Venn", "said", "it"], [["title", "NN", "nsubj", "out", "body0"]] * 3
    read = weights.read(words, features)
    assert read.cues.shape == (3, 3) and len(read.words) == len(read.heads) == 3
    numbers = np.zeros((2, 3), dtype=np.int64)
    marks = np.array([[0, 1, 0], [0, 1, 1]], dtype=np.float32)
    assert weights.tie(read, marks, numbers, numbers, numbers).shape == (2, 3, 5)
    again = weights.read(words, features)
    assert (again.cues == read.cues).all()
    other = weights.read(words, [["lower", "VBD", "ROOT", "in", "never seen"]] * 3)
    assert (other.cues != read.cues).any(), "the features are told"


def test_whatever_the_weights_say_every_span_is_of_the_text(weights):
    of = parsed(TEXT)
    for found in (None, find_attributions(of)):
        attributions = tag(of, found, by=weights)
        for attribution in attributions:
            for spans in (attribution.source, attribution.cue, attribution.content):
                edges = [edge for span in spans for edge in (span.start, span.end)]
                assert edges == sorted(edges) and (not edges or (edges[0] >= 0 and edges[-1] <= len(TEXT)))
            assert attribution.cue and attribution.content


def test_files_that_are_not_there_are_named(tmp_path):
    with pytest.raises(UsageError) as told:
        Weights(tmp_path)
    assert all(name in str(told.value) for name in FILES)
