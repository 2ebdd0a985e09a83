"""Measuring readers on the corpus: what counts as found, and the floors of its held-back stories."""

import pytest

from bench import floors, readers
from bench.readers import STORIES, finds, of_corpus, scored
from corpus.agreement import Attributed, matched
from reportedly.model import Reader

LABEL = Attributed(((0, 8),), ((9, 13),), ((14, 30),))


def test_half_of_the_characters_must_be_the_same():
    near = Attributed(((0, 5),), ((9, 13),), ((14, 24),))
    far = Attributed(((0, 3),), ((9, 13),), ((14, 24),))
    assert matched([LABEL], [near], source=True) == [(0, 0)]
    assert matched([LABEL], [far], source=True) == []
    assert matched([LABEL], [far], source=False) == [(0, 0)]


def test_each_label_is_found_once():
    assert len(matched([LABEL], [LABEL, LABEL], source=True)) == 1


@pytest.mark.slow
def test_the_rules_find_most_of_what_is_said_in_the_held_back_stories():
    texts = of_corpus(sorted(STORIES.glob("*.story")))
    assert len(texts) > 40
    found = scored(texts, finds(Reader.RULES, None))
    assert 0.5 < found["source and content, P R F1"][2] < 1


@pytest.mark.slow
def test_the_program_stands_on_its_floors_on_the_held_back_stories():
    held = floors.load()
    assert held[floors.CORPUS]
    assert floors.fallen({floors.CORPUS: readers.measures()}, held) == []


def test_weights_without_a_name_are_not_those_that_come_along():
    with pytest.raises(ValueError, match="NAME=FOLDER"):
        readers.run_ablation("build/tagger")
