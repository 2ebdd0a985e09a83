"""Contents in quotation marks, before or after their cue."""

from reportedly.extract.finding.context import Context
from reportedly.extract.finding.cues import Cue
from reportedly.extract.finding.held import Held, Place
from reportedly.model import Span
from reportedly.parse import Sentence, Token


def quotation_before(place: Place) -> Held | None:
    """ "The tanks are holding," said the fire chief. Not: He called it "poison". He said no more."""
    context, text = place.context, place.context.text
    if not _quotes(place.cue) or place.cue.negated:
        return None
    quotation = context.quotation_before(place.start)
    if quotation is None or not place.has_own_source or not _leads_on(text, quotation.end, place.start):
        return None
    start = _start_of_mixed(context, quotation.start)
    if start < quotation.start and _is_led_in(place, start):
        return None
    spans = (
        [Span(start, quotation.pieces[0].end), *quotation.pieces[1:]]
        if start < quotation.start
        else list(quotation.pieces)
    )
    following = _quotation_on(place)
    return Held((*_joined(spans), *following), "quotation before the cue")


def _is_led_in(place: Place, start: int) -> bool:
    """Whether the words before the quotation only lead up to what is said: 'Asked if it was "safe," he said yes.'"""
    first = next((t for t in place.sentence.tokens if t.start >= start), None)
    if first is None:
        return False
    opens = first.tag in ("VBN", "VBG", "WRB") or first.lower in (
        "although",
        "though",
        "while",
        "after",
        "before",
        "since",
        "because",
        "despite",
    )
    holds = any(
        c.dep in ("ccomp", "dobj", "intj", "advmod", "attr", "acomp", "oprd")
        and c.i > place.cue.verb.i
        and c.start > place.start
        for c in place.cue.verb.children
    )
    return opens and holds


def _joined(pieces: list[Span]) -> tuple[Span, ...]:
    """A quotation over paragraphs is one stretch: the blank line between belongs to it."""
    return (Span(pieces[0].start, pieces[-1].end),)


def _quotes(cue: Cue) -> bool:
    return "quote" in cue.frames


def _leads_on(text: str, end: int, start: int) -> bool:
    """Whether a quotation that ends at ``end`` is taken up by the words at ``start``."""
    last = text[max(0, end - 3) : end]
    if any(mark in last for mark in ",?!…—–-") or any(c in text[end:start] for c in ",—–-"):
        return True
    return text[start : start + 1].islower() and "." not in last


def _start_of_mixed(context: Context, start: int) -> int:
    """Where the content begins when words outside the marks lead into the quotation.

    The vote "is void", she wrote: at "The".
    """
    sentence = context.sentence_at(start)
    if sentence is None or sentence.start >= start:
        return start
    before = context.text[sentence.start : start].strip()
    if not any(c.isalpha() for c in before) or before.endswith(":") or context.quotation_at(sentence.start) is not None:
        return start
    verbs = [t for t in sentence.tokens if t.start < start and t.tag.startswith(("VB", "MD"))]
    return start if before.endswith(",") and not verbs else sentence.start


def _quotation_on(place: Place) -> tuple[Span, ...]:
    """The second half of a quotation that the cue broke: "If it rains," he said, "we stop." """
    found = place.context.quotation_after(place.end, until=place.sentence.end)
    if found is None:
        return ()
    between = place.context.text[place.end : found.start].rstrip()
    return (Span(found.start, found.end),) if between.endswith((",", ":", "—", "–", ".")) and len(between) < 160 else ()


def quotation_after(place: Place) -> Held | None:
    """The minister said: "We owed them silence." Not: The ranger said the wolves "may well" be back."""
    if not _quotes(place.cue) or place.cue.negated:
        return None
    context = place.context
    end = place.cue.tokens[-1].end if place.source and place.source[-1].i < place.cue.tokens[0].i else place.end
    found = context.quotation_after(end, until=place.sentence.end + 3)
    if found is None:
        return None
    between = context.text[end : found.start].strip()
    if (between and not between.endswith((",", ":"))) or len(between) > 160:
        return None
    shouted = place.cue.led_by == "quoted" or place.cue.lemma in ("shout", "yell", "scream", "cry", "chant")
    if not between and not shouted and not context.text[found.start + 1 : found.start + 2].isupper():
        return None
    if place.cue.verb.i < _complement_start(place.cue.verb) < _index_at(place.sentence, found.start):
        return None
    return Held((Span(found.start, found.end),), "quotation after the cue")


def _complement_start(verb: Token) -> int:
    clause = verb.child("ccomp")
    return clause.subtree()[0].i if clause is not None else -1


def _index_at(sentence: Sentence, offset: int) -> int:
    return next((t.i for t in sentence.tokens if t.start >= offset), len(sentence.tokens))
