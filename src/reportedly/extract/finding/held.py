"""A cue in its place, and what it holds: the nouns of the frames, and how far a content reaches."""

from msgspec import Struct

from reportedly.extract.finding.context import Context
from reportedly.extract.finding.cues import Cue
from reportedly.extract.numbers import find_numbers
from reportedly.model import Span
from reportedly.parse import Sentence, Token


class Held(Struct, frozen=True):
    """A content: its spans, the words that the frame adds to the cue ("of", "at"), and the rule."""

    spans: tuple[Span, ...]
    rule: str
    more_cue: tuple[Token, ...] = ()


class Place(Struct, frozen=True):
    """A cue with its source in its sentence, for the rules of this module."""

    context: Context
    sentence: Sentence
    cue: Cue
    source: tuple[Token, ...]

    @property
    def has_own_source(self) -> bool:
        """Whether the cue's own subject is the source, rather than one it shares with another verb."""
        own = [
            c
            for c in self.cue.governor.children
            if c.dep in ("nsubj", "nsubjpass", "agent", "dobj", "attr", "npadvmod", "oprd", "dep", "appos", "dative")
        ]
        return bool(self.source) and any(
            c.subtree()[0].i <= self.source[-1].i and c.subtree()[-1].i >= self.source[0].i for c in own
        )

    @property
    def start(self) -> int:
        """Where source or cue begins, whichever is first; a source shared with another verb does not count."""
        return min(self.cue.tokens[0].start, self.source[0].start) if self.has_own_source else self.cue.tokens[0].start

    @property
    def end(self) -> int:
        """Where source or cue ends, whichever is last."""
        return max(self.cue.tokens[-1].end, self.source[-1].end) if self.has_own_source else self.cue.tokens[-1].end

    @property
    def is_adjacent(self) -> bool:
        """Whether source and cue stand side by side: "said X", "X later said"."""
        if not self.source:
            return False
        after = self.source[-1].i + 1 if self.source[0].i < self.cue.tokens[0].i else self.cue.tokens[-1].i + 1
        before = self.cue.tokens[0].i if self.source[0].i < self.cue.tokens[0].i else self.source[0].i
        return 0 <= before - after <= 2


def stretch(place: Place, start: int, end: int, rule: str, more: tuple[Token, ...] = ()) -> Held | None:
    """What is held between two offsets, trimmed, with a hole where the source stands inside."""
    span = place.context.trim(_from_number(place, start), _with_parts(place, end))
    if span is None:
        return None
    hole = [t for t in place.source if span.start < t.start < span.end]
    if hole and hole[0].start > place.cue.verb.start:
        left, right = place.context.trim(span.start, hole[0].start), place.context.trim(hole[-1].end, span.end)
        spans = tuple(s for s in (left, right) if s is not None)
        return Held(spans, rule, more) if spans else None
    return Held((span,), rule, more)


def _from_number(place: Place, start: int) -> int:
    """Where a content begins that the parser cut in a number: "says [between 190 and 210] people were there"."""
    cue = place.cue.tokens[-1].end
    before = [t for t in place.sentence.tokens if cue <= t.start and t.end <= start]
    if not before or before[-1].tag != "CD":
        return start
    numbers = find_numbers(place.context.text, cue, start)
    return numbers[-1].span.start if numbers and numbers[-1].span.end == before[-1].end else start


def _with_parts(place: Place, end: int) -> int:
    """Where a content ends that goes on to say what it is made of: "14 rescued, three of whom were children"."""
    tokens = [t for t in place.sentence.tokens if t.start >= end]
    if len(tokens) < 4 or tokens[0].tag != ",":
        return end
    if (
        tokens[2].lower == "of"
        and tokens[3].lower in ("them", "whom", "which", "these", "those")
        and place.cue.verb.start < end
    ):
        later = next((t for t in tokens[4:] if t.lower in ("but", "while") or t.tag in (":", "``")), None)
        return later.start if later is not None else place.sentence.end
    return end


def reach(place: Place, last: Token) -> int:
    """Where a content that ends with ``last`` really ends: at the end of a quotation that it opened."""
    quotation = place.context.quotation_at(last.start)
    end = last.end
    if quotation is not None and place.context.quotation_at(place.cue.tokens[-1].start) is not quotation:
        end = max(end, quotation.end)
    return end


def whole(place: Place, tokens: list[Token], rule: str) -> Held | None:
    """What is held from the first token to the last."""
    return stretch(place, tokens[0].start, tokens[-1].end, rule)


def from_child(place: Place, child: Token, rule: str, more: tuple[Token, ...] = ()) -> Held | None:
    """What is held by a child of the cue's verb, as far as it stands behind the verb."""
    tokens = [t for t in child.subtree() if t.i > place.cue.verb.i]
    return stretch(place, tokens[0].start, reach(place, tokens[-1]), rule, more) if tokens else None


def whole_quotation(place: Place, first: Token) -> Span | None:
    """A quotation that is the object by itself; "as rescuers searched" behind it is no part of it."""
    quotation = place.context.quotation_at(first.start)
    if quotation is None or quotation.start < first.start - 1 or quotation.end > place.sentence.end:
        return None
    after = next((t for t in place.sentence.tokens if t.start >= quotation.end), None)
    return (
        quotation.span
        if after is not None
        and after.tag in ("IN", "WRB", ",")
        and after.lower in ("as", "while", "after", "when", "before", ",")
        else None
    )


def is_infinitive(clause: Token) -> bool:
    """Whether a verb stands with "to"."""
    return any(c.tag == "TO" for c in clause.children)


def infinitive_after(verb: Token, *deps: str) -> Token | None:
    """The first infinitive that stands behind a verb in one of these relations: "urged them to leave"; or None."""
    return next((c for c in verb.children if c.dep in deps and is_infinitive(c) and c.i > verb.i), None)


def has_number(token: Token) -> bool:
    """Whether a number stands at or below a token."""
    return any(
        t.tag == "CD" or t.lower in ("dozens", "hundreds", "thousands", "millions", "zero") for t in token.subtree()
    )
