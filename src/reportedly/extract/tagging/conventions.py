"""What the tagger drafts and our labels leave out, or have otherwise (``corpus/LABELLING.md``).

Most of it the tagger has learned; these are what it still drafts now and then, and a rule tells for sure.
"""

from collections import defaultdict
from collections.abc import Sequence

from msgspec import structs

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.phrases import REPORTIVE
from reportedly.extract.tagging.sharing import Draft, covers, meet
from reportedly.model import Span
from reportedly.parse.nouns import kind_of_noun

ACTS = frozenset(
    "address authorise authorize discuss examine explore face investigate launch sign tackle unclear vote".split()
)
"""Dictionary forms of acts, and of verbs that only name a topic: no cues where they stand by themselves.

"The president authorized the use of missiles", "she addressed the crowd's fears", "it is unclear who fired" hold
nothing; "he declined to discuss the toll" does, and has another head.
"""

CITING = frozenset({"citing", "quoting"})
"""What names the one whose word is passed on. "The radio said, citing an engineer, that …" holds nothing of its own."""


def settled_by_convention(likely: Sequence[Draft], found: Sequence[Attribution]) -> list[Draft]:
    """These drafts as our labels have them: some otherwise, some not at all. ``found`` is what the rules found."""
    ruled: dict[Span, list[Attribution]] = defaultdict(list)
    for attribution in found:
        ruled[_sentence(attribution)].append(attribution)
    by_sentence: dict[Span, list[Draft]] = defaultdict(list)
    for draft in likely:
        place = _sentence(draft.attribution)
        by_sentence[place].append(_verifying(draft, ruled[place]))
    return [
        _as_ruled(draft, together)
        for together in by_sentence.values()
        for draft in together
        if not (
            _is_act(draft)
            or _names_whose_word(draft)
            or _is_a_nouns(draft)
            or any(_leaves_out(other, draft) for other in together)
        )
    ]


def _sentence(attribution: Attribution) -> Span:
    return Span(attribution.sentence.start, attribution.sentence.end)


def _verifying(draft: Draft, found: Sequence[Attribution]) -> Draft:
    """The claim that rules made of two, where the tagger drafts the outer one alone.

    "The desk stated that it could not verify the video": not that it stated something, but that it could not verify.
    """
    for ruled in found if draft.ruled is None else ():
        one_source = meet(draft.attribution.source, ruled.source)
        if ruled.led_by == "cannot" and one_source and covers(draft.attribution.content, ruled.cue):
            return structs.replace(draft, attribution=ruled, ruled=ruled)
    return draft


def _is_act(draft: Draft) -> bool:
    attribution = draft.attribution
    if draft.ruled is not None or attribution.negated:
        return False
    verb = attribution.verb
    of_cue = [verb, *(child for child in verb.children if child.dep == "acomp")]
    return any(word.lemma in ACTS or word.lower in ACTS for word in of_cue)


def _names_whose_word(draft: Draft) -> bool:
    """Whether a source is cited, not what it holds: "citing two divers", not "citing a lack of funds"."""
    attribution = draft.attribution
    if draft.ruled is not None or attribution.verb.lower not in CITING:
        return False
    inside = [t for t in attribution.sentence.tokens if any(s.covers(t.span) for s in attribution.content)]
    head = next((t for t in inside if t.head not in inside or t.head is t), None)
    return head is not None and (kind_of_noun(head) in ("person", "body", "outlet") or head.ent in ("PERSON", "ORG"))


def _is_a_nouns(draft: Draft) -> bool:
    """Whether the cue is a participle that tells of a noun, and another is said to hold its content.

    "The mayor tore down leaflets calling her a crook": the leaflets do, not the mayor.
    """
    attribution = draft.attribution
    verb = attribution.verb
    if draft.ruled is not None or verb.dep != "acl" or verb.tag != "VBG":
        return False
    return not any(span.covers(verb.head.span) for span in attribution.source)


def _leaves_out(one: Draft, draft: Draft) -> bool:
    """Whether ``draft`` is no claim beside this other one."""
    return one is not draft and (_only_tells(one, draft) or _is_yet_to_be(draft, one))


def _only_tells(inner: Draft, outer: Draft) -> bool:
    """Whether only the tagger sees the outer cue, and rules know the inner as what the same source holds.

    "The office said it could not verify either account" is one claim, whose cue is "could not verify".
    """
    if outer.ruled is not None or inner.ruled is None or not covers(outer.attribution.content, inner.attribution.cue):
        return False
    return meet(outer.attribution.source, inner.attribution.source)


def _is_yet_to_be(inner: Draft, outer: Draft) -> bool:
    """Whether the rules give the inner cue, a gerund after a preposition, to what the outer one holds.

    "He said they needed proof before disclosing the toll" discloses nothing.
    """
    if inner.ruled is not None or outer.ruled is None:
        return False
    return inner.attribution.verb.dep == "pcomp" and covers(outer.ruled.content, inner.attribution.cue)


def _as_ruled(draft: Draft, together: Sequence[Draft]) -> Draft:
    """The draft with the whole content that rules give it, where the tagger's is a part by the way they are made.

    So where it took the rest for another's, which is none, and where the cue is an adverb of the clause: "On Friday the
    army reportedly fired twelve rockets" is held whole.
    """
    if draft.ruled is None or not (
        draft.ruled.rule == REPORTIVE or any(_is_yet_to_be(inner, draft) for inner in together)
    ):
        return draft
    return structs.replace(draft, attribution=structs.replace(draft.attribution, content=draft.ruled.content))
