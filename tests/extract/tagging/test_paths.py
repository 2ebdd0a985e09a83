"""How words stand to a cue in the parse."""

import pytest

from reportedly.extract.tagging.paths import distance, distances, head_of, paths
from reportedly.extract.tagging.windows import Word
from tests.parse.trees import sentence

SAID = sentence(
    "The/the/DT/det/2 mayor/mayor/NN/nsubj/4 has/have/VBZ/aux/4 said/say/VBN/ROOT/0 the/the/DT/det/6 "
    "dam/dam/NN/nsubj/7 held/hold/VBD/ccomp/4 on/on/IN/prep/7 Friday/Friday/NNP/pobj/8"
)
TOLD = sentence("The/the/DT/det/2 dam/dam/NN/nsubj/3 held/hold/VBD/ROOT/0 she/she/PRP/nsubj/5 said/say/VBD/parataxis/3")


def words(of, number=0):
    return [Word(token, number, ()) for token in of.tokens]


def test_the_head_of_a_cue_is_the_verb_that_the_others_hang_on():
    of = words(SAID)
    assert head_of(of[2:4]).token.text == "said"
    assert head_of(of[7:8]).token.text == "on"


def test_ways_down_from_the_cue():
    of = words(SAID)
    ways = dict(zip((w.token.text for w in of), paths(of[3], of), strict=True))
    assert ways["mayor"] == ways["The"] == "0||nsubj"
    assert ways["held"] == ways["Friday"] == "0||ccomp"
    assert ways["said"] == "0||"


def test_ways_up_from_the_cue():
    of = words(TOLD)
    ways = dict(zip((w.token.text for w in of), paths(of[4], of), strict=True))
    assert ways["held"] == "1|parataxis|"
    assert ways["dam"] == "1|parataxis|nsubj"
    assert ways["she"] == "0||nsubj"


def test_words_of_other_sentences_are_told_by_how_far_on_they_are():
    here, there = words(SAID, 4), words(TOLD, 9)
    assert set(paths(here[3], [*here, *there])[len(here) :]) == {"s+3"}
    assert set(paths(there[4], [*here, *there])[: len(here)]) == {"s-3"}


@pytest.mark.parametrize(("word", "bucket"), [(5, 8), (6, 9), (4, 7), (7, 10), (5 + 64, 15), (500, 16), (-500, 0)])
def test_distances_grow_by_doubling(word, bucket):
    assert distance(5, word) == bucket


@pytest.mark.parametrize("head", [0, 7, 19, 159])
def test_a_row_of_distances_is_each_of_them(head):
    assert distances(head, 160) == [distance(head, word) for word in range(160)]
