"""Finding attributions with a small learned tagger, alone or told what the rules found.

In: a parsed report and, where both read, the attributions of the rules. Out: attributions in the order of the text. The
tagger proposes a cue with its source and content; where the rules know the same cue, what they know of it (its
dictionary form, whether it is denied) is kept. What is likelier wrong than right as a whole is dropped.
"""

from collections.abc import Sequence

import msgspec

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.extract.finding.continuing import continue_quotations
from reportedly.extract.finding.cues import Cue, find_verb_cues
from reportedly.extract.finding.sources import source_tokens
from reportedly.extract.finding.tidy import tidy
from reportedly.extract.tagging.door import Weights
from reportedly.extract.tagging.edges import content_of, source_of
from reportedly.extract.tagging.proposals import Least, Proposal, Run, propose, within
from reportedly.extract.tagging.weighing import LEAST_CHANCE, Signs, chance, signs_of
from reportedly.extract.tagging.windows import Word, windows
from reportedly.model import Span
from reportedly.parse import Parsed, Sentence, Token

__all__ = ["drafts", "tag"]

LEAST = Least(alone=0.5, ruled=0.05)
"""Low, so that little is lost here: what is drafted is weighed as a whole (``weighing``)."""

TAGGED = "tagger"
"""The rule that an attribution names which only the tagger found."""


def tag(parsed: Parsed, found: Sequence[Attribution] | None, *, by: Weights) -> list[Attribution]:
    """The attributions of a report as the tagger reads it; ``found``: what the rules found, None if it reads alone."""
    context = Context(parsed)
    kept = [attribution for attribution, signs in drafts(context, found, by=by) if chance(signs) >= LEAST_CHANCE]
    return tidy(continue_quotations(kept, context), context)


def drafts(context: Context, found: Sequence[Attribution] | None, *, by: Weights) -> list[tuple[Attribution, Signs]]:
    """All that the tagger proposes at clean edges, likely and unlikely, each with the signs of how likely it is."""
    proposed: list[tuple[Attribution, Proposal, Sequence[Word]]] = []
    for words in windows(context.parsed):
        near = None if found is None else [a for a in found if within(words, a.cue)]
        for proposal in propose(words, near, by, LEAST):
            attribution = _attribution(words, proposal, near or (), context)
            if attribution is not None and not _is_quoted(attribution, context):
                proposed.append((attribution, proposal, words))
    return [
        (
            attribution,
            signs_of(
                proposal,
                within(words, attribution.source),
                within(words, attribution.content),
                by_rules=attribution.rule != TAGGED,
                inside=any(_holds(other, attribution) for other, _, _ in proposed if other is not attribution),
            ),
        )
        for attribution, proposal, words in proposed
    ]


def _holds(outer: Attribution, inner: Attribution) -> bool:
    """Whether the inner cue stands in what the outer one attributes, and not the other way round as well."""
    return _covers(outer.content, inner.cue) and not _covers(inner.content, outer.cue)


def _covers(spans: tuple[Span, ...], cue: tuple[Span, ...]) -> bool:
    return any(span.start <= cue[0].start < span.end for span in spans)


def _is_quoted(attribution: Attribution, context: Context) -> bool:
    quotation = context.quotation_at(attribution.cue[0].start)
    return quotation is not None and quotation.closed


def _attribution(
    words: Sequence[Word], proposal: Proposal, found: Sequence[Attribution], context: Context
) -> Attribution | None:
    """A proposal as an attribution; None where nothing is left of its content at clean edges."""
    cue = _span(words, proposal.cue)
    ruled = next((a for a in found if any(span.overlaps(cue) for span in a.cue)), None)
    given = ruled.content if ruled else ()
    content = _spans(words, content_of(words, proposal, given), given, context)
    if not content:
        return None
    verb = words[proposal.head].token
    sentence = context.parsed.sentences[words[proposal.head].sentence]
    given = ruled.source if ruled else ()
    offered = source_of(words, proposal, given, _phrases(words, proposal, sentence))
    source = _spans(words, offered, given, context)
    if ruled is not None:
        head = ruled.source_head if source == ruled.source else _head(source, words)
        return msgspec.structs.replace(ruled, source=source, source_head=head, content=content)
    known = _known_cue(sentence, verb)
    return Attribution(
        sentence=sentence,
        verb=verb,
        lemma=known.lemma if known else verb.lemma,
        source=source,
        source_head=_head(source, words),
        cue=(cue,),
        content=content,
        rule=TAGGED,
        negated=known.negated if known else any(c.dep == "neg" for c in verb.children),
        led_by=known.led_by if known else "",
    )


def _phrases(words: Sequence[Word], proposal: Proposal, sentence: Sentence) -> list[Run]:
    """The whole noun phrase around the head of the source that the tagger found, as the rules cut it."""
    out: list[Run] = []
    for a, b in proposal.source[:1]:
        inside = {id(word.token) for word in words[a:b]}
        head = next((w.token for w in words[a:b] if id(w.token.head) not in inside or w.token.head is w.token), None)
        if head is not None and words[a].sentence == words[proposal.head].sentence:
            tokens = source_tokens(sentence, head)
            out += within(words, [Span(tokens[0].start, tokens[-1].end)])
    return out


def _spans(words: Sequence[Word], runs: Sequence[Run], ruled: tuple[Span, ...], context: Context) -> tuple[Span, ...]:
    """The places of these stretches; where they are those of the rules, exactly as the rules have them."""
    if ruled and list(runs) == within(words, ruled) and ruled[-1].end <= words[-1].token.end:
        return ruled
    return _trimmed([_span(words, run) for run in runs], context)


def _span(words: Sequence[Word], run: tuple[int, int]) -> Span:
    return Span(words[run[0]].token.start, words[run[1] - 1].token.end)


def _trimmed(spans: Sequence[Span], context: Context) -> tuple[Span, ...]:
    """The stretches without a leading "that", blanks and marks at their edges; in order, none over another."""
    out: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, s.end)):
        text = span.of(context.text)
        start = span.start + (5 if text.lower().startswith("that ") and len(text) > 5 else 0)
        trimmed = context.trim(start, span.end)
        if trimmed is not None and (not out or trimmed.start >= out[-1].end):
            out.append(trimmed)
    return tuple(out)


def _head(source: tuple[Span, ...], words: Sequence[Word]) -> Token | None:
    """The word of a source that its others hang on."""
    inside = [w.token for w in words if any(s.start <= w.token.start < s.end for s in source)]
    own = {id(token) for token in inside}
    return next((t for t in inside if t.head is t or id(t.head) not in own), None)


def _known_cue(sentence: Sentence, verb: Token) -> Cue | None:
    return next((cue for cue in find_verb_cues(sentence) if verb in cue.tokens), None)
