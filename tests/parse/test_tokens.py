"""Words and sentences as the rules see them."""

from reportedly.model import Span
from tests.parse.trees import sentence

SAID = (
    "Ada/Ada/NNP/compound/2 Venn/Venn/NNP/nsubj/3 said/say/VBD/ROOT/0 nobody/nobody/NN/nsubj/5 left/leave/VBD/ccomp/3"
)


def test_a_subtree_is_the_word_and_all_below_it_in_order():
    words = sentence(SAID)
    assert [t.text for t in words.tokens[4].subtree()] == ["nobody", "left"]


def test_ancestors_lead_up_to_the_root():
    words = sentence(SAID)
    assert [t.text for t in words.tokens[3].ancestors()] == ["left", "said"]
    assert list(words.root.ancestors()) == []


def test_the_first_child_with_one_of_the_relations_is_given():
    words = sentence(SAID)
    assert words.root.child("ccomp", "nsubj") is words.tokens[1]
    assert words.root.child("dobj") is None


def test_spans_are_those_of_the_text():
    words = sentence(SAID)
    assert words.span == Span(0, 25)
    assert words.tokens[2].span == Span(9, 13)
    assert words.at(10) is words.tokens[2]
    assert words.at(8) is None


def test_a_typographic_apostrophe_is_a_plain_one_in_lower():
    assert sentence("DIDN’T/do/VBD/ROOT/0").tokens[0].lower == "didn't"
