"""Finding attributions with a small learned tagger, alone or told what the rules found.

In: a parsed report and, where both read, the attributions of the rules. Out: attributions in the order of the text. The
tagger proposes a cue with its source and content; where the rules know the same cue, what they know of it (its
dictionary form, whether it is denied) is kept. What is likelier wrong than right as a whole is dropped.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import batched

import msgspec

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.extract.finding.continuing import continue_quotations
from reportedly.extract.finding.cues import Cue, find_verb_cues
from reportedly.extract.finding.gapping import SHARED
from reportedly.extract.finding.sources import source_tokens
from reportedly.extract.finding.tidy import tidy
from reportedly.extract.tagging.conventions import settled_by_convention
from reportedly.extract.tagging.door import Weights
from reportedly.extract.tagging.edges import content_of, source_of
from reportedly.extract.tagging.proposals import Least, Proposal, Run, propose
from reportedly.extract.tagging.ruled import within
from reportedly.extract.tagging.sharing import Draft, covers, settled
from reportedly.extract.tagging.weighing import LEAST_CHANCE, chance, signs_of
from reportedly.extract.tagging.windows import Word, windows
from reportedly.model import Span
from reportedly.parse import Parsed, Sentence, Token

__all__ = ["drafts", "tag"]

LEAST = Least(alone=0.73, ruled=0.05)
"""Low, so that little is lost here: what is drafted is weighed as a whole (``weighing``).

0.73 is odds of e to 1. A cue that only the tagger sees, less surely than that, is right once in four times on stories
that the weights had not seen, however sure the rest is.
"""

AT_ONCE = 16
"""Windows whose labels are worked out together: quicker than one by one, and bounded for reports of any length."""

TAGGED = "tagger"
"""The rule that an attribution names which only the tagger found."""


def tag(parsed: Parsed, found: Sequence[Attribution] | None, *, by: Weights) -> list[Attribution]:
    """The attributions of a report as the tagger reads it; ``found``: what the rules found, None if it reads alone."""
    context = Context(parsed)
    likely = [draft for draft in drafts(context, found, by=by) if chance(draft.signs) >= LEAST_CHANCE]
    kept = settled(settled_by_convention(likely, found or ()), context)
    kept = sorted([*kept, *_second_sources(found or (), kept)], key=lambda a: (a.cue[0].start, a.content[0].start))
    return tidy(continue_quotations(kept, context), context)


def drafts(context: Context, found: Sequence[Attribution] | None, *, by: Weights) -> list[Draft]:
    """All that the tagger proposes at clean edges, likely and unlikely, each with the signs of how likely it is."""
    drafted: list[Draft] = []
    for batch in batched(windows(context.parsed), AT_ONCE):
        for proposal in propose(batch, found, by, LEAST):
            attribution = _attribution(proposal, context)
            if attribution is not None and not _is_quoted(attribution, context):
                source, content = (within(proposal.words, part) for part in (attribution.source, attribution.content))
                drafted.append(Draft(attribution, proposal.ruled, signs_of(proposal, source, content)))
    held = {
        k
        for n, inside in enumerate(_inside(drafted))
        for k in inside
        if not covers(drafted[k].attribution.content, drafted[n].attribution.cue)
    }
    return [
        msgspec.structs.replace(draft, signs=msgspec.structs.replace(draft.signs, inside=float(k in held)))
        for k, draft in enumerate(drafted)
    ]


def _inside(drafts: Sequence[Draft]) -> list[list[int]]:
    """For each draft the places of the others whose cue begins in its content."""
    order = sorted(range(len(drafts)), key=lambda k: drafts[k].attribution.cue[0].start)
    starts = [drafts[k].attribution.cue[0].start for k in order]
    return [
        [
            k
            for span in draft.attribution.content
            for k in order[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
            if k != n
        ]
        for n, draft in enumerate(drafts)
    ]


def _second_sources(found: Sequence[Attribution], kept: Sequence[Attribution]) -> list[Attribution]:
    """What the rules found by a cue that is kept, of another source: the tagger gives a cue but one.

    "Police put it at 38,000 and the union at 250,000."
    """
    cues = {a.cue for a in kept if a.rule != SHARED}
    return [a for a in found if a.rule == SHARED and a.cue in cues]


def _is_quoted(attribution: Attribution, context: Context) -> bool:
    quotation = context.quotation_at(attribution.cue[0].start)
    return quotation is not None and quotation.closed


def _attribution(proposal: Proposal, context: Context) -> Attribution | None:
    """A proposal as an attribution; None where nothing is left of its content at clean edges."""
    words, ruled = proposal.words, proposal.ruled
    cue = next(run for run in _unbroken(words, proposal.cue, context) if run[0] <= proposal.head < run[1])
    given = ruled.content if ruled else ()
    content = _spans(words, content_of(proposal, given), given, context)
    if not content:
        return None
    verb = words[proposal.head].token
    sentence = context.parsed.sentences[words[proposal.head].sentence]
    given = ruled.source if ruled else ()
    offered = source_of(proposal, given, _phrases(proposal, sentence))
    one = [max(_unbroken(words, run, context), key=lambda r: r[1] - r[0]) for run in offered]
    source = (
        given if given and offered == within(words, given) else _trimmed([_span(words, run) for run in one], context)
    )
    if not any(c.isalnum() for span in source for c in span.of(context.text)):
        source = ()  # a dash, an emoji: nobody
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
        cue=(_span(words, cue),),
        content=content,
        rule=TAGGED,
        negated=known.negated if known else any(c.dep == "neg" for c in verb.children),
        led_by=known.led_by if known else "",
    )


def _phrases(proposal: Proposal, sentence: Sentence) -> list[Run]:
    """The whole noun phrase around the head of the source that the tagger found, as the rules cut it."""
    words = proposal.words
    out: list[Run] = []
    for a, b in proposal.source[:1]:
        inside = {id(word.token) for word in words[a:b]}
        head = next((w.token for w in words[a:b] if id(w.token.head) not in inside or w.token.head is w.token), None)
        if head is not None and words[a].sentence == words[proposal.head].sentence:
            tokens = source_tokens(sentence, head)
            out += within(words, [Span(tokens[0].start, tokens[-1].end)]) if tokens else []
    return out


def _spans(words: Sequence[Word], runs: Sequence[Run], ruled: tuple[Span, ...], context: Context) -> tuple[Span, ...]:
    """The places of a content; where they are those of the rules, exactly as the rules have them.

    What the rules have beyond the window is added where the tagger's content reaches the window's end.
    """
    if ruled and list(runs) == within(words, ruled):
        return ruled
    parts = [part for run in runs for part in _unbroken(words, run, context)]
    spans = [_span(words, part) for part in parts]
    if ruled and parts and parts[-1][1] == len(words):
        end = words[-1].token.end
        spans += [Span(max(span.start, end), span.end) for span in ruled if span.end > end]
    return _trimmed([_without_that(span, words) for span in spans], context, words[-1].token.end)


def _unbroken(words: Sequence[Word], run: Run, context: Context) -> list[Run]:
    """A stretch parted where something else stands between two blocks, or a title ends."""
    out = [run]
    for i in range(run[0] + 1, run[1]):
        before, after = (context.parsed.sentences[words[k].sentence].block for k in (i - 1, i))
        if before is not after and (before.kind is not after.kind or context.text[before.end : after.start].strip()):
            out[-1:] = [(out[-1][0], i), (i, run[1])]
    return out


def _span(words: Sequence[Word], run: tuple[int, int]) -> Span:
    return Span(words[run[0]].token.start, words[run[1] - 1].token.end)


def _without_that(span: Span, words: Sequence[Word]) -> Span:
    """Without a leading "that" which only opens the clause; not that of "that offer"."""
    first = bisect_left(words, span.start, key=lambda w: w.token.start)
    opens = first + 1 < len(words) and words[first].token.lower == "that" and words[first].token.dep == "mark"
    next_start = words[first + 1].token.start if opens else span.start
    return Span(next_start, span.end) if next_start < span.end else span


def _trimmed(spans: Sequence[Span], context: Context, joint: int | None = None) -> tuple[Span, ...]:
    """The stretches without blanks and marks at their edges; in order, none over another.

    Two that meet at ``joint`` or with blanks alone between are one.
    """
    out: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, s.end)):
        meets = out and joint is not None and out[-1].end <= joint <= span.start
        if meets and not context.text[out[-1].end : span.start].strip():
            span = Span(out.pop().start, span.end)
        trimmed = context.trim(span.start, span.end)
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
