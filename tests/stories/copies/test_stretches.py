"""Where two sequences of words are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.stories.copies.stretches import ANCHOR, REACH, Stretch, find_stretches

TEXTS = st.lists(st.sampled_from("abcd"), max_size=60)


def found(here: str, there: str) -> list[str]:
    words = here.split()
    return [" ".join(words[s.here : s.here_end]) for s in find_stretches(words, there.split())]


def longest_anchors(here: list[str], there: list[str]) -> set[int]:
    """The positions of ``here`` that stand in some run of ANCHOR words of both, told by comparing all with all."""
    runs = {tuple(there[at : at + ANCHOR]) for at in range(len(there) - ANCHOR + 1)}
    starts = [at for at in range(len(here) - ANCHOR + 1) if tuple(here[at : at + ANCHOR]) in runs]
    return {at + n for at in starts for n in range(ANCHOR)}


def test_an_equal_run_is_one_stretch():
    assert found("a b c d e f", "x a b c d e f y") == ["a b c d e f"]


def test_a_run_shorter_than_an_anchor_means_nothing():
    assert found("said in a statement x", "y said in a statement") == []


def test_both_halves_of_an_edited_sentence_are_found():
    here = "the last of them reached the ground shortly after midnight on a rope"
    there = "the last of them touched the ground shortly after midnight by rope"
    assert found(here, there) == ["the last of them", "the ground shortly after midnight"]


def test_reordered_runs_are_found():
    assert found("f g h i j a b c d e", "a b c d e f g h i j") == ["f g h i j", "a b c d e"]


def test_what_is_repeated_is_found_each_time_at_its_first_place():
    (first, second) = find_stretches([*"abcdefabcdef"], [*"xabcdefy"])
    assert (first, second) == (Stretch(0, 1, 6), Stretch(6, 1, 6))


def test_a_longer_run_takes_words_from_a_shorter():
    here = [*"abcdefghij"]
    there = [*"abcdef", "x", *"cdefghij"]
    assert find_stretches(here, there) == [Stretch(0, 0, 2), Stretch(2, 7, 8)]


@pytest.mark.parametrize(
    ("there", "stretches"),
    [
        ("abcdefghixghijklmn", [Stretch(0, 0, 9), Stretch(9, 13, 5)]),
        ("abcdefghxfghijklmn", [Stretch(0, 0, 5), Stretch(5, 9, 9)]),
    ],
)
def test_a_shorter_run_loses_the_words_that_it_has_in_common_with_a_longer(there: str, stretches: list[Stretch]):
    assert find_stretches([*"abcdefghijklmn"], [*there]) == stretches


@pytest.mark.parametrize(("apart", "is_compared"), [(REACH, True), (REACH + 1, False)])
def test_words_between_anchors_are_compared_within_reach(apart: int, is_compared: bool):
    own, others = ([f"{side}{n}" for n in range(apart - 2)] for side in "mo")
    here = [*"abcde", *own, "same", "words", *"fghij"]
    there = [*"abcde", "same", "words", *others, *"fghij"]
    assert (Stretch(5 + len(own), 5, 2) in find_stretches(here, there)) is is_compared


@given(TEXTS, TEXTS)
def test_stretches_say_the_same_on_both_sides_and_do_not_overlap(here: list[str], there: list[str]):
    end = 0
    for stretch in find_stretches(here, there):
        assert stretch.here >= end
        assert here[stretch.here : stretch.here_end] == there[stretch.there : stretch.there_end]
        end = stretch.here_end


@given(TEXTS, TEXTS)
def test_there_are_stretches_exactly_where_a_run_of_an_anchor_is_shared(here: list[str], there: list[str]):
    assert bool(find_stretches(here, there)) == bool(longest_anchors(here, there))


@given(st.lists(st.sampled_from("ab"), min_size=ANCHOR, max_size=80))
def test_a_text_stands_in_itself_as_one_stretch(words: list[str]):
    assert find_stretches(words, words) == [Stretch(0, 0, len(words))]


def test_every_repeated_paragraph_is_compared_in_bounded_time():
    """Twenty-five times a paragraph on both sides: 625 pairs of paragraphs, yet steps that grow with the words."""
    paragraph = [f"w{n}" for n in range(400)]
    calls = CountedWords(paragraph * 25), CountedWords(paragraph * 25)
    find_stretches(*calls)
    assert sum(words.read for words in calls) <= 10 * sum(map(len, calls))


class CountedWords(list[str]):
    """Words that count how often one of them is read."""

    read = 0

    def __iter__(self):
        for word in super().__iter__():
            self.read += 1
            yield word

    def __getitem__(self, key):
        found = super().__getitem__(key)
        self.read += len(found) if isinstance(key, slice) else 1
        return found
