"""What two drafts both take for theirs, given to one of them.

The tagger reads cue by cue, and may give one quotation to two: to the cue beside it and to one in the paragraph before.
Words are one claim's, unless that claim stands in the other's words ("she said he had denied it") or two people are
said to hold the very same ("the miners fear and the owners deny that the shaft will close").
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct, structs

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.extract.tagging.weighing import Signs, chance
from reportedly.model import Span

THE_SAME = 0.5
"""Share of all characters of two contents that both have, from which on they are taken for one."""


class Draft(Struct, frozen=True):
    """An attribution that the tagger drafts, what the rules found by its cue, and the signs of how likely it is."""

    attribution: Attribution
    ruled: Attribution | None
    signs: Signs


def settled(drafts: Iterable[Draft], context: Context) -> list[Attribution]:
    """The attributions of these drafts, each word given to one of them; without those left with nothing."""
    held: list[Draft | None] = [*sorted(drafts, key=_order)]
    for part in (_one_of_twins, _parted):
        for i in range(len(held)):
            for k in range(i + 1, len(held)):
                one, other = held[i], held[k]
                if one is None or (other and other.attribution.content[0].start >= one.attribution.content[-1].end):
                    break
                if other is not None and _share(one.attribution, other.attribution):
                    held[i], held[k] = part(one, other, context)
        held = [draft for draft in held if draft is not None]
    return [draft.attribution for draft in held if draft is not None]


def covers(spans: Iterable[Span], cue: Sequence[Span]) -> bool:
    """Whether a cue begins in one of these stretches."""
    return any(span.start <= cue[0].start < span.end for span in spans)


def meet(one: Iterable[Span], other: Sequence[Span]) -> bool:
    """Whether any of these stretches overlaps any of those."""
    return any(x.overlaps(y) for x in one for y in other)


def _order(draft: Draft) -> tuple[Span, ...]:
    return (draft.attribution.content[0], draft.attribution.cue[0])


def _share(one: Attribution, other: Attribution) -> bool:
    if covers(one.content, other.cue) or covers(other.content, one.cue):
        return False
    return meet(one.content, other.content)


def _one_of_twins(one: Draft, other: Draft, context: Context) -> tuple[Draft | None, Draft | None]:
    """The likelier of two that are one claim: by the same cue of the rules, or of one holder and the same words."""
    by_one_cue = one.ruled is not None and one.ruled is other.ruled
    same = _likeness(one.attribution.content, other.attribution.content) >= THE_SAME
    if not by_one_cue and not (same and _one_holder(one.attribution, other.attribution)):
        return one, other
    return (one, None) if _strength(one) >= _strength(other) else (None, other)


def _parted(one: Draft, other: Draft, context: Context) -> tuple[Draft | None, Draft | None]:
    """Two drafts without the words that are the other's; both as they are where both may hold the very same."""
    same = _likeness(one.attribution.content, other.attribution.content) >= THE_SAME
    if same and one.attribution.sentence is other.attribution.sentence:
        return one, other
    shared = [
        Span(max(x.start, y.start), min(x.end, y.end))
        for x in one.attribution.content
        for y in other.attribution.content
        if x.overlaps(y)
    ]
    if (_nearness(one, shared[0]), *_strength(one)) >= (_nearness(other, shared[0]), *_strength(other)):
        return one, _without(other, shared, context)
    return _without(one, shared, context), other


def _likeness(one: Sequence[Span], other: Sequence[Span]) -> float:
    both = sum(max(0, min(x.end, y.end) - max(x.start, y.start)) for x in one for y in other)
    total = sum(span.end - span.start for span in (*one, *other)) - both
    return both / total


def _one_holder(one: Attribution, other: Attribution) -> bool:
    """Whether one source holds both, as far as the text tells: the same words, or the same sentence and one unnamed."""
    if one.source and other.source:
        return meet(one.source, other.source)
    return one.sentence is other.sentence


def _strength(draft: Draft) -> tuple[bool, float]:
    return draft.ruled is not None, chance(draft.signs)


def _nearness(draft: Draft, span: Span) -> tuple[bool, bool]:
    """First whether the rules give these words to its cue, then whether they stand in its cue's sentence."""
    by_rules = draft.ruled is not None and any(span.overlaps(given) for given in draft.ruled.content)
    sentence = draft.attribution.sentence
    return by_rules, sentence.start <= span.start < sentence.end


def _without(draft: Draft, taken: Sequence[Span], context: Context) -> Draft | None:
    """The draft without these words; a stretch of which less than half is left goes whole."""
    content: list[Span] = []
    for span in draft.attribution.content:
        left = [span]
        for gone in taken:
            left = [part for piece in left for part in _cut(piece, gone)]
        if 2 * sum(part.end - part.start for part in left) >= span.end - span.start:
            content += [part for piece in left if (part := context.trim(piece.start, piece.end)) is not None]
    if not content:
        return None
    return structs.replace(draft, attribution=structs.replace(draft.attribution, content=tuple(content)))


def _cut(span: Span, gone: Span) -> list[Span]:
    if not span.overlaps(gone):
        return [span]
    pieces = (span.start, gone.start), (gone.end, span.end)
    return [Span(start, end) for start, end in pieces if start < end]
