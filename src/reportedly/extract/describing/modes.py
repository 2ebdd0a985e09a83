"""Whether a content is quoted wholly, in part, or not at all."""

from reportedly.extract.finding.context import Context
from reportedly.model import Mode, Span

_MARKS = frozenset("\"'“”‘’„«»‹›「」『』 ,.;:\n")


def mode_of(content: tuple[Span, ...], context: Context) -> Mode:
    """``direct`` where all words stand in quotation marks, ``mixed`` where some do, else ``indirect``.

    >>> # '"We saw it," she said' is direct; 'the vote "is void"' is mixed
    """
    text = context.text
    inside = outside = False
    for span in content:
        for quotation in context.quotations:
            inside = inside or any(span.overlaps(piece) and _has_word(text, piece, span) for piece in quotation.pieces)
        outside = outside or _word_outside(span, context)
    if not inside:
        return Mode.INDIRECT
    return Mode.MIXED if outside else Mode.DIRECT


def _has_word(text: str, piece: Span, span: Span) -> bool:
    return any(c.isalnum() for c in text[max(piece.start, span.start) : min(piece.end, span.end)])


def _word_outside(span: Span, context: Context) -> bool:
    at = span.start
    while at < span.end:
        quotation = context.quotation_at(at)
        if quotation is None:
            if context.text[at].isalnum():
                return True
            at += 1
        else:
            at = next(p.end for p in quotation.pieces if p.start <= at < p.end)
    return False
