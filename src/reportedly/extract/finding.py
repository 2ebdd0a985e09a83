"""Finding attributions by rules over the parse: where there is a source, a cue, a content.

In: a parsed report. Out: its attributions in the order of the text, none inside the page's noise.
Nothing here says who a speaker is or how certain a claim; that is for the describing modules.
"""

from collections.abc import Callable

from reportedly.extract.attribution import Attribution
from reportedly.extract.content import Place, content_of
from reportedly.extract.context import Context
from reportedly.extract.cues import Cue, find_verb_cues
from reportedly.extract.headlines import find_in_headline
from reportedly.extract.nominal import find_nominal
from reportedly.extract.phrases import find_phrases
from reportedly.extract.quoting import continue_quotations
from reportedly.extract.silence import find_silences
from reportedly.extract.sources import source_head, source_tokens, span_of
from reportedly.extract.tidy import tidy
from reportedly.model import Span
from reportedly.parse import Parsed, Sentence, Token


def find_attributions(parsed: Parsed) -> list[Attribution]:
    """Every attribution of the report, in the order of the text."""
    context = Context(parsed)
    found = [a for sentence in parsed.sentences for finder in FINDERS for a in finder(sentence, context)]
    return tidy(continue_quotations(found, context), context)


def find_verbal(sentence: Sentence, context: Context) -> list[Attribution]:
    """Attributions by verbs: said, denied, put … at, declined to comment on."""
    return [a for cue in find_verb_cues(sentence) if (a := verbal(sentence, cue, context)) is not None]


def verbal(sentence: Sentence, cue: Cue, context: Context) -> Attribution | None:
    """The attribution of one verbal cue; None where it holds nothing, or where nobody may be meant."""
    head = source_head(cue) or _inverted(sentence, cue, context)
    if head is None and not (cue.passive or cue.governor.child("expl")):
        return None
    if head is not None and _is_reporter(head, context):
        return None
    source = source_tokens(sentence, head) if head is not None else []
    held = content_of(Place(context, sentence, cue, tuple(source)))
    if held is None:
        return None
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
    for before, token in zip(words, words[1:], strict=False):
        if token.i == before.i + 1:
            spans[-1] = Span(spans[-1].start, token.end)
        else:
            spans.append(token.span)
    return tuple(spans)


def _inverted(sentence: Sentence, cue: Cue, context: Context) -> Token | None:
    """The subject that the parser took for an object: "…," said Nora Quill."""
    if "quote" not in cue.frames or cue.passive or context.quotation_before(cue.tokens[0].start) is None:
        return None
    after = [c for c in cue.verb.children if c.dep in ("dobj", "attr", "npadvmod", "oprd", "dep", "appos", "dative") and c.i > cue.verb.i]
    named = next((c for c in after if c.tag.startswith(("NN", "PRP"))), None)
    return named if named is not None and named.subtree()[0].i == cue.verb.i + 1 else None


def _is_reporter(head: Token, context: Context) -> bool:
    """Whether "I" or "we" outside quotation marks speaks: the report's own voice, no claim of another's."""
    return head.lower in ("i", "we", "you") and context.quotation_at(head.start) is None


FINDERS: tuple[Callable[[Sentence, Context], list[Attribution]], ...] = (
    find_in_headline,
    find_phrases,
    find_verbal,
    find_silences,
    find_nominal,
)
"""What looks for attributions in each sentence, in this order; the first of two that overlap is kept."""
