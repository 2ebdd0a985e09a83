"""Words that two drafts take for theirs: whose they are in the end."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from reportedly.extract.finding import find_attributions
from reportedly.extract.finding.context import Context
from reportedly.extract.tagging.sharing import Draft, settled
from reportedly.extract.tagging.weighing import Signs
from reportedly.model import Span
from tests.extract.reading import parsed

TEXT = """The council said the fence was sound. “It held,” Ada Venn said, and she denied any leak.

“Nobody was hurt,” said Marc Oduya."""
CONTEXT = Context(parsed(TEXT))
SAID, VENN, DENIED, ODUYA = find_attributions(CONTEXT.parsed)
SURE = Signs(cue=6, by_rules=1, source=6, content=6, length=2, is_held=1, inside=0)


def span(words: str) -> Span:
    at = TEXT.index(words)
    return Span(at, at + len(words))


def draft(attribution, *content, ruled=True, cue=6.0, **changed):
    """A draft by this attribution's cue; with other contents, where some are named by their words."""
    spans = tuple(map(span, content)) or attribution.content
    return Draft(
        structs.replace(attribution, content=spans, **changed),
        attribution if ruled else None,
        structs.replace(SURE, cue=cue, by_rules=float(ruled)),
    )


def contents(*drafts):
    return {a.cue[0].of(TEXT): [s.of(TEXT) for s in a.content] for a in settled(drafts, CONTEXT)}


def test_a_quotation_is_that_of_the_cue_in_its_sentence():
    greedy = draft(DENIED, "any leak", "“Nobody was hurt,”", ruled=False, cue=9.0)
    found = [a.content for a in settled([greedy, draft(ODUYA, ruled=False)], CONTEXT)]
    assert found == [(span("any leak"),), (span("“Nobody was hurt,”"),)]


def test_what_the_rules_give_to_a_cue_is_its_own():
    greedy = draft(VENN, "“It held,”", "any leak", ruled=False, cue=9.0)
    assert [a.content for a in settled([greedy, draft(DENIED)], CONTEXT)] == [
        (span("“It held,”"),),
        (span("any leak"),),
    ]


def test_one_holder_and_one_content_are_one_claim():
    other = Draft(structs.replace(SAID, cue=(span("council"),)), None, structs.replace(SURE, cue=9.0))
    assert contents(draft(SAID, cue=1.0), other) == {"said": ["the fence was sound"]}, "the rules know it"
    weak, strong = (
        Draft(structs.replace(SAID, cue=(span(word),)), None, structs.replace(SURE, cue=cue, by_rules=0))
        for word, cue in (("council", 1.0), ("The", 9.0))
    )
    assert [a.cue for a in settled([weak, strong], CONTEXT)] == [(span("The"),)]


def test_two_holders_of_the_very_same_in_one_sentence_stay_two():
    council, ada = draft(VENN, "any leak"), draft(DENIED, source=(span("The council"),))
    assert len(settled([council, ada], CONTEXT)) == 2


def test_a_whole_quotation_is_not_that_of_a_cue_in_another_sentence():
    greedy = draft(DENIED, "“Nobody was hurt,”", ruled=False, cue=9.0)
    assert [a.cue for a in settled([greedy, draft(ODUYA)], CONTEXT)] == [ODUYA.cue]


def test_of_a_stretch_that_is_shared_in_part_the_rest_stays():
    greedy = draft(DENIED, "any leak.\n\n“Nobody", ruled=False)
    found = {a.cue: [s.of(TEXT) for s in a.content] for a in settled([greedy, draft(ODUYA)], CONTEXT)}
    assert found == {DENIED.cue: ["any leak"], ODUYA.cue: ["“Nobody was hurt,”"]}


def test_a_claim_in_anothers_words_shares_them():
    outer = draft(SAID, "Ada Venn said, and she denied any leak")
    assert len(settled([outer, draft(DENIED)], CONTEXT)) == 2


@pytest.mark.parametrize("order", permutations(range(4)))
def test_drafts_that_share_nothing_stay_as_they_are(order):
    drafts = [draft(a) for a in (SAID, VENN, DENIED, ODUYA)]
    assert {a.cue for a in settled([drafts[i] for i in order], CONTEXT)} == {d.attribution.cue for d in drafts}


pieces = st.lists(st.sampled_from(["the fence was sound", "“It held,”", "any leak", "“Nobody was hurt,”"]), min_size=1)


@given(st.lists(st.tuples(st.sampled_from([SAID, VENN, DENIED, ODUYA]), pieces, st.booleans()), max_size=5), st.data())
def test_nothing_is_made_up_and_the_order_is_no_matter(some, data):
    drafts = [
        draft(a, *sorted(set(words), key=TEXT.index), ruled=ruled, cue=float(n))
        for n, (a, words, ruled) in enumerate(some)
    ]
    out = settled(drafts, CONTEXT)
    for attribution in out:
        assert attribution.content
        assert any(set(attribution.content) <= set(d.attribution.content) for d in drafts)
    again = settled(data.draw(st.permutations(drafts)), CONTEXT)
    if len({(d.attribution.content[0], d.attribution.cue) for d in drafts}) == len(drafts):
        assert again == out
