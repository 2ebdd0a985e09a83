"""Quotations that go on: a later quotation without a cue of its own belongs to the one who just spoke.

"The goats are back," said Harrow. "Nobody knows how they did it." — the second half is Harrow's.
"""

import msgspec

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.model import BlockKind, Span
from reportedly.parse import Quotation

LONGEST_PAUSE = 3
"""Characters of blank space between a sentence's end and a quotation that goes on in the same paragraph."""


def continue_quotations(found: list[Attribution], context: Context) -> list[Attribution]:
    """Give each quotation that stands alone to the attribution before it, as a further span of its content.

    Only whole sentences count: a scare quote inside a sentence is nobody's. Nothing is given where
    the sentence before is the report's own voice.
    """
    found = sorted(found, key=lambda a: a.sentence.start)
    for quotation in context.quotations:
        if not _stands_alone(quotation, context) or any(_covers(a, quotation) for a in found):
            continue
        owner = _owner(quotation, found, context)
        if owner is not None:
            longer = (*found[owner].content, Span(quotation.start, quotation.end))
            found[owner] = msgspec.structs.replace(found[owner], content=tuple(sorted(longer)))
    return found


def _covers(attribution: Attribution, quotation: Quotation) -> bool:
    return any(s.start <= quotation.start < s.end for s in attribution.content) and not any(
        quotation.span.covers(s) for s in attribution.cue
    )


def _stands_alone(quotation: Quotation, context: Context) -> bool:
    """Whether nothing but the quotation stands in its sentences, and the article itself says it."""
    first = context.sentence_at(quotation.start)
    last = context.sentence_at(quotation.end - 1)
    if first is None or last is None or first.block.kind is not BlockKind.BODY or quotation.end - quotation.start < 8:
        return False
    lead = context.text[first.start : quotation.start].strip()
    tail = context.text[quotation.end : last.end].strip(" .,")
    words = context.text[quotation.start : quotation.end].rstrip("\"'”’»)] ")
    ends = not quotation.closed or words.endswith((".", "!", "?", "…", ","))
    return (first.start >= quotation.start or not lead) and not tail and ends


def _owner(quotation: Quotation, found: list[Attribution], context: Context) -> int | None:
    """The index of the attribution whose speaker goes on, or None."""
    before = [k for k, a in enumerate(found) if _end(a) <= quotation.start and (a.source or _is_quoted(a, context))]
    if not before:
        return None
    nearest = max(before, key=lambda k: _end(found[k]))
    same = [k for k in before if found[k].sentence is found[nearest].sentence and _is_quoted(found[k], context)]
    nearest = same[-1] if same else nearest
    text = context.text[_end(found[nearest]) : quotation.start]
    sentence_end = found[nearest].sentence.end
    between = context.text[max(sentence_end, _end(found[nearest])) : quotation.start]
    if len(between.strip()) > 0:
        return None
    new_paragraph = "\n" in text or "\n" in between
    if new_paragraph and not _is_quoted(found[nearest], context):
        return None
    return nearest


def _end(attribution: Attribution) -> int:
    return max(
        attribution.sentence.end if not attribution.content else 0, attribution.content[-1].end, attribution.cue[-1].end
    )


def _is_quoted(attribution: Attribution, context: Context) -> bool:
    return context.quotation_at(attribution.content[-1].start) is not None
