"""Which of several offers gives a source's and a content's edges."""

import numpy as np
import pytest

from reportedly.extract.tagging.edges import RULES_LEAD, content_of, joined, let_out, source_of
from reportedly.extract.tagging.proposals import Proposal
from reportedly.extract.tagging.ruled import within
from reportedly.extract.tagging.windows import Word
from reportedly.model import Span
from tests.parse.trees import sentence

# "She fears cuts to the fleet of ferries soon"
TREE = sentence(
    "She/she/PRP/nsubj/2 fears/fear/VBZ/ROOT/0 cuts/cut/NNS/dobj/2 to/to/IN/prep/3 the/the/DT/det/6 "
    "fleet/fleet/NN/pobj/4 of/of/IN/prep/6 ferries/ferry/NNS/pobj/7 soon/soon/RB/advmod/2"
)
WORDS = [Word(token, 0, ()) for token in TREE.tokens]


def proposal(source=(0, 1), content=(2, 5), odds=None):
    likely = np.full(len(WORDS), -3.0, dtype=np.float32)
    for start, end in [content]:
        likely[start:end] = 3
    speaks = np.full(len(WORDS), -3.0, dtype=np.float32)
    speaks[source[0] : source[1]] = 3
    return Proposal(WORDS, (1, 2), 0.0, None, 1, (source,), (content,), speaks, likely if odds is None else odds)


def spans(a, b):
    return [Span(WORDS[a].token.start, WORDS[b - 1].token.end)]


def test_a_frayed_end_is_let_out_over_what_hangs_on_it():
    assert let_out(WORDS, [(2, 4)], [(1, 2)]) == [(2, 8)]
    assert let_out(WORDS, [(2, 3)], [(1, 2), (5, 6)]) == [(2, 5)], "a break stops it"
    assert let_out(WORDS, [(2, 3), (5, 6)], [(1, 2)]) == [(2, 5), (5, 8)], "so does the next stretch"


def test_two_stretches_are_one_unless_something_stands_between():
    assert joined(WORDS, [(2, 4), (6, 8)], [(1, 2)]) == [(2, 8)]
    assert joined(WORDS, [(2, 4), (6, 8)], [(4, 5)]) == [(2, 4), (6, 8)]
    other = [*WORDS[:5], *(Word(w.token, 1, ()) for w in WORDS[5:])]
    assert joined(other, [(2, 4), (6, 8)], [(1, 2)]) == [(2, 4), (6, 8)], "a sentence ends between"


def test_the_likeliest_offer_wins():
    odds = np.array([-3, -3, 3, 3, 0.4, 0.4, 0.4, 0.4, -3], dtype=np.float32)
    assert content_of(proposal(content=(2, 4), odds=odds), ()) == [(2, 8)]
    odds[4:8] = -0.4
    assert content_of(proposal(content=(2, 4), odds=odds), ()) == [(2, 4)]


@pytest.mark.parametrize(("weight", "wins"), [(-RULES_LEAD / 2, [(2, 9)]), (-RULES_LEAD * 2, [(2, 8)])])
def test_the_rules_keep_a_lead(weight, wins):
    odds = np.array([-9, -9, 9, 9, 9, 9, 9, 9, weight], dtype=np.float32)
    assert content_of(proposal(content=(2, 8), odds=odds), spans(2, 9)) == wins


def test_no_content_where_the_tagger_gives_none():
    nothing = Proposal(WORDS, (1, 2), 0.0, None, 1, (), (), np.zeros(9, np.float32), np.zeros(9, np.float32))
    assert content_of(nothing, ()) == []
    assert source_of(nothing, (), []) == []


def test_a_source_may_be_the_whole_phrase():
    assert source_of(proposal(source=(2, 3)), (), [(2, 3), (0, 3)]) == [(2, 3)]
    told = proposal(source=(5, 6))
    told.in_source[4:8] = 1
    assert source_of(told, (), [(4, 8)]) == [(4, 8)]


def test_places_are_those_of_the_words_that_begin_in_a_span():
    assert within(WORDS, spans(2, 4)) == [(2, 4)]
    assert within(WORDS, [*spans(0, 1), *spans(5, 7)]) == [(0, 1), (5, 7)]
    assert within(WORDS, ()) == []
    assert within([], spans(0, 1)) == []
