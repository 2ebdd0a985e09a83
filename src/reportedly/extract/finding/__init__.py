"""Finding attributions by rules over the parse: where there is a source, a cue, a content.

In: a parsed report. Out: its attributions in the order of the text, none inside the page's noise.
Nothing here says who a speaker is or how certain a claim; that is for the describing modules.
"""

import itertools
from collections.abc import Callable

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.extract.finding.continuing import continue_quotations
from reportedly.extract.finding.cues import Cue, find_verb_cues, is_bare_participle
from reportedly.extract.finding.frames import content_of
from reportedly.extract.finding.gapping import find_gapped
from reportedly.extract.finding.headlines import find_in_headline
from reportedly.extract.finding.held import Place
from reportedly.extract.finding.nominal import find_nominal
from reportedly.extract.finding.phrases import find_phrases
from reportedly.extract.finding.set_beside import set_beside
from reportedly.extract.finding.silence import find_silences
from reportedly.extract.finding.sources import source_head, source_tokens, span_of
from reportedly.extract.finding.tidy import tidy
from reportedly.model import Span
from reportedly.parse import Parsed, Sentence, Token


def find_attributions(parsed: Parsed) -> list[Attribution]:
    """Every attribution of the report, in the order of the text."""
    context = Context(parsed)
    found = [
        attribution
        for sentence in parsed.sentences
        for finder in FINDERS
        for attribution in finder(sentence, context)
        if not _is_inside_quotation(attribution, context)
    ]
    return tidy(continue_quotations(found, context), context)


def find_verbal(sentence: Sentence, context: Context) -> list[Attribution]:
    """Attributions by verbs: said, denied, put … at, declined to comment on."""
    return [a for cue in find_verb_cues(sentence) if (a := verbal(sentence, cue, context)) is not None]


def _is_inside_quotation(attribution: Attribution, context: Context) -> bool:
    """Whether the cue itself stands in quotation marks: what a speaker says that others said is the speaker's
    content, not a claim that the report attributes ("I think they lied," she said)."""
    quotation = context.quotation_at(attribution.cue[0].start)
    return quotation is not None and quotation.closed


def verbal(sentence: Sentence, cue: Cue, context: Context) -> Attribution | None:
    """The attribution of one verbal cue; None where it holds nothing, or where nobody may be meant."""
    head = source_head(cue) or _inverted(sentence, cue, context) or set_beside(sentence, cue, context)
    if head is None and is_bare_participle(cue.governor):
        return None
    if head is None and not (cue.passive or cue.governor.child("expl")):
        return None
    if head is not None and (_is_reporter(head, context) or head.lower in NOBODY_AT_ALL):
        return None
    source = source_tokens(sentence, head) if head is not None else []
    held = content_of(Place(context, sentence, cue, tuple(source)))
    if held is None:
        return None
    if held.rule.startswith("seeming"):
        head, source = None, []
    words = [*cue.tokens, *(t for t in held.more_cue if t not in cue.tokens)]
    return Attribution(
        sentence=sentence,
        verb=cue.verb,
        lemma=cue.lemma,
        source=(span_of(source),) if source else (),
        source_head=head,
        cue=_cue_spans(words),
        content=held.spans,
        rule=held.rule,
        negated=cue.negated,
        led_by=cue.led_by,
    )


def _cue_spans(words: list[Token]) -> tuple[Span, ...]:
    words = sorted(words, key=lambda t: t.i)
    spans = [words[0].span]
    for before, token in itertools.pairwise(words):
        if token.i == before.i + 1:
            spans[-1] = Span(spans[-1].start, token.end)
        else:
            spans.append(token.span)
    return tuple(spans)


def _inverted(sentence: Sentence, cue: Cue, context: Context) -> Token | None:
    """The subject that the parser took for an object: "…," said Ines Maddow."""
    if "quote" not in cue.frames or cue.passive:
        return None
    quoted = context.quotation_before(cue.tokens[0].start) is not None
    if not quoted and not _closes_sentence(sentence, cue):
        return None
    after = [
        c
        for c in cue.verb.children
        if c.dep in ("dobj", "attr", "npadvmod", "oprd", "dep", "appos", "dative") and c.i > cue.verb.i
    ]
    after += [c for t in cue.tokens if t is not cue.verb for c in t.children if c.dep == "pobj"]
    named = next((c for c in after if c.tag.startswith(("NN", "PRP")) or c.lower == "one"), None)
    return named if named is not None and named.subtree()[0].i == cue.tokens[-1].i + 1 else None


def _closes_sentence(sentence: Sentence, cue: Cue) -> bool:
    """Whether only a verb and a name close the sentence: "The vault was empty, reported the Evening Lantern."."""
    first, last = cue.tokens[0], cue.tokens[-1]
    rest = sentence.tokens[last.i + 1 :]
    alone = first is last and first.tag in ("VBD", "VBZ") and first.i > 3 and sentence.tokens[first.i - 1].tag == ","
    if not alone or not 1 < len(rest) < 14 or any(_leads_off(t) for t in rest):
        return False
    return any(t.tag in ("NNP", "NNPS") for t in rest)


def _leads_off(token: Token) -> bool:
    """Whether a word begins something else than a name with its office: "the head of the clinic, Ines Maddow"."""
    return token.tag.startswith(("VB", "MD", "TO")) or (token.tag == "IN" and token.lower != "of")


def _is_reporter(head: Token, context: Context) -> bool:
    """Whether "I" or "we" outside quotation marks speaks: the report's own voice, no claim of another's."""
    return head.lower in ("i", "we", "you")


NOBODY_AT_ALL = frozenset(
    {
        "nobody",
        "everybody",
        "everyone",
        "anybody",
        "anyone",
        "whoever",
        "nothing",
        "what",
        "there",
        "noone",
        "everything",
    }
)
"""Subjects that name nobody who could hold something."""


FINDERS: tuple[Callable[[Sentence, Context], list[Attribution]], ...] = (
    find_in_headline,
    find_phrases,
    find_verbal,
    find_gapped,
    find_silences,
    find_nominal,
)
"""What looks for attributions in each sentence, in this order; the first of two that overlap is kept."""
