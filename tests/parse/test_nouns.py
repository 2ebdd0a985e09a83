"""What kind of source a noun names."""

import pytest

from reportedly.parse.nouns import kind_of_noun, kind_of_word
from tests.parse.trees import sentence


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("ministry", "body"),
        ("ministries", "body"),
        ("Minister", "person"),
        ("firemen", "person"),
        ("witnesses", "person"),
        ("newspaper", "outlet"),
        ("memo", "document"),
        ("footage", "footage"),
        ("tweets", "post"),
        ("police", "body"),
        ("valve", None),
        ("us", None),
        ("s", None),
        ("", None),
    ],
)
def test_a_word_names_a_kind_of_source_or_none(word: str, kind: str | None):
    assert kind_of_word(word) == kind


def test_a_noun_is_known_by_its_dictionary_form_too():
    assert kind_of_noun(sentence("indices/survey/NNS/ROOT/0").tokens[0]) == "document"
