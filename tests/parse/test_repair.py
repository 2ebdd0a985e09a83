"""Parses are mended where the model errs, and only there; whatever happens, the tree stays a tree."""

import tomllib
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct

from reportedly.lexicon.cues import cues
from reportedly.model import Block, BlockKind
from reportedly.parse.repair import REPAIRS, reattach, repair
from reportedly.parse.tokens import Sentence, Token, link
from tests.parse.trees import sentence, shape

REPAIR_BY_NAME = {mend.__name__: mend for mend in REPAIRS}


class Case(Struct, frozen=True, forbid_unknown_fields=True):
    repair: str
    sentence: str
    becomes: list[str] = msgspec.field(default_factory=list)
    untouched: bool = False


def _cases() -> list[Case]:
    path = Path(__file__).resolve().parent.parent / "cases" / "repairs.toml"
    return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8"))["case"], list[Case])


def _named(case: Case) -> str:
    return f"{case.repair}: {' '.join(w.split('/')[0] for w in case.sentence.split())[:50]}"


@pytest.mark.parametrize("case", _cases(), ids=_named)
def test_a_repair_mends_its_sentence_and_leaves_the_other_alone(case: Case):
    words = sentence(case.sentence)
    before = shape(words)
    REPAIR_BY_NAME[case.repair](words)
    assert (shape(words) == before) is case.untouched
    by_text = {t.text: t for t in words.tokens}
    for wanted in case.becomes:
        text, *rest = wanted.split()
        token = by_text[text]
        if rest[0].startswith("="):
            assert token.lemma == rest[0][1:], wanted
        elif len(rest) == 1:
            assert token.tag == rest[0], wanted
        else:
            assert [token.dep, "-" if token.head is token else token.head.text] == rest, wanted


@pytest.mark.parametrize("name", REPAIR_BY_NAME)
def test_every_repair_has_a_sentence_that_it_mends_and_one_that_it_leaves_alone(name: str):
    assert {case.untouched for case in _cases() if case.repair == name} == {True, False}


def test_a_token_is_never_hung_under_its_own_descendant():
    words = sentence("Voss/Voss/NNP/nsubj/2 said/say/VBD/ROOT/0 so/so/RB/advmod/2")
    before = shape(words)
    reattach(words.tokens[1], words.tokens[0], "dep")
    assert shape(words) == before


_WORDS = ["citing", "around", "about", "without", "that", ",", "and", "ministers", "Skylark", "NIS", "40", "she", "it"]
_TAGS = ["NN", "NNS", "NNP", "VBD", "VBN", "VBZ", "VBG", "VB", "MD", "CD", "IN", "PRP", ",", "''", "CC", "DT", "JJ"]
_DEPS = ["nsubj", "nsubjpass", "dobj", "ccomp", "acl", "advcl", "conj", "cc", "prep", "pobj", "pcomp", "mark", "appos"]


@st.composite
def trees(draw: st.DrawFn) -> Sentence:
    """Sentences with any tree over any words, those that the repairs look for among them."""
    verbs = sorted(cues().frames_by_verb)
    lemmas = st.one_of(st.sampled_from(["report", "say", "add", "estimate", "give"]), st.sampled_from(verbs))
    size = draw(st.integers(1, 14))
    order = draw(st.permutations(range(size)))
    heads = [0] * size
    for k, i in enumerate(order):
        heads[i] = order[draw(st.integers(0, k - 1))] if k else i
    tokens, at = [], 0
    for i in range(size):
        text = draw(st.sampled_from(_WORDS))
        dep = draw(st.sampled_from([*_DEPS, "npadvmod", "attr", "xcomp", "aux", "relcl", "agent", "dep"]))
        tag = draw(st.sampled_from(_TAGS))
        dep = "ROOT" if heads[i] == i else dep
        ent = draw(st.sampled_from(["", "", "PERSON", "ORG"]))
        tokens.append(Token(i=i, text=text, lemma=draw(lemmas), tag=tag, dep=dep, start=at, ent=ent))
        at += len(text) + 1
    link(tokens, heads)
    return Sentence(tokens, Block(0, at - 1, BlockKind.BODY))


@settings(max_examples=300)
@given(trees())
def test_whatever_is_mended_every_word_stays_in_the_tree_once(words: Sentence):
    before = words.tokens
    assert repair(words) is words
    assert words.tokens is before
    roots = [t for t in words.tokens if t.head is t]
    assert len(roots) == 1
    assert words.root is roots[0]
    assert roots[0].subtree() == list(words.tokens)
    for token in words.tokens:
        assert [c.i for c in token.children] == sorted({c.i for c in token.children})
        assert all(c.head is token for c in token.children)
        assert token.head is token or any(c is token for c in token.head.children)
        assert token not in token.children


@settings(max_examples=100)
@given(trees())
def test_mending_moves_no_word_in_the_text(words: Sentence):
    before = [(t.i, t.text, t.start, t.end) for t in words.tokens]
    repair(words)
    assert [(t.i, t.text, t.start, t.end) for t in words.tokens] == before
