"""Number → what it counts: the words of the figure, the noun, and the token that stands for it.

In: a :class:`Number` and its sentence. Out: a :class:`Counted`: which tokens the figure's words
take up ("15 Torian-built patrol boats", "six of them", "three" alone in "three of the eight
rockets") and the noun at their head. Tags lead; the tree only says where a compound goes on.
"""

from collections.abc import Sequence

import msgspec
from msgspec import Struct

from reportedly.extract.category_words import is_state
from reportedly.extract.figure_words import figure_words
from reportedly.extract.noun_phrases import LEADS, QUOTES, noun_run, skip_lead, takes_object
from reportedly.extract.numbers import Number
from reportedly.model import Bound, Category, Span
from reportedly.parse import Sentence, Token

_PRONOUNS = frozenset(("them", "whom", "which", "these", "those", "us", "it", "you", "who"))

_ADVERBS = frozenset(
    ("still", "more", "other", "others", "seriously", "badly", "critically", "slightly", "severely", "further")
)

LARGEST_IN_PLACE = 9
"""Up to here "above two doors" tells where something is; nobody says "over two people" for three."""


class Counted(Struct, frozen=True):
    """A number with the tokens it takes up, ``first`` up to ``end``.

    ``number_at``: the token of the number itself. ``noun``: the head of what is counted, None
    where it is left out ("140") or a state stands in its place ("23 dead"); ``pronoun``: the word
    in "six of them"; ``rest``: the "the eight rockets" of "three of the eight rockets" follows.
    """

    number: Number
    sentence: Sentence
    span: Span
    number_at: int
    first: int
    end: int
    noun: Token | None = None
    pronoun: str | None = None
    rest: bool = False
    out_of: bool = False

    @property
    def words(self) -> list[Token]:
        """The tokens after the number that say what is counted."""
        return [t for t in self.sentence.tokens[self.first : self.end] if t.start >= self.number.span.end]


def count(number: Number, sentence: Sentence, *, out_of: bool = False) -> Counted | None:
    """Tell what ``number`` counts; None where no token stands at it.

    ``out_of``: it is the whole in "three of the eight rockets".
    """
    tokens = sentence.tokens
    first = next((t.i for t in tokens if t.end > number.span.start), None)
    core = next((t.i for t in tokens if t.end > number.core.start), None)
    after = next((t.i for t in tokens if t.start >= number.span.end), len(tokens))
    if first is None or core is None or after <= core:
        return None
    number, first = _without_place(*_without_preposition(number, tokens, first), tokens)
    out_of = out_of or _is_whole(tokens, first)
    base = Counted(
        number=number, sentence=sentence, span=number.span, number_at=core, first=first, end=after, out_of=out_of
    )
    if number.unit is not None:
        return _measured(base)
    if number.glued_after is not None:
        return _with_noun(base, after)
    if after < len(tokens) and tokens[after].lower == "of":
        return _of(base, after)
    if _ends_with_of(base):
        return _with_noun(base, skip_lead(tokens, after))
    return _with_noun(base, after)


def _without_preposition(number: Number, tokens: Sequence[Token], first: int) -> tuple[Number, int]:
    """Take "about" off where it means "concerning": "the statement about 23 dead", "warned about two men"."""
    lead = tokens[first]
    if lead.lower != "about" or number.bound is not Bound.ABOUT or number.low is None or first == 0:
        return number, first
    concerning = tokens[first - 1].lemma.lower() in figure_words().speaks_about or (
        lead.dep == "prep" and tokens[first - 1].tag[:2] == "NN" and first + 1 < len(tokens)
    )
    if not concerning or lead.end > number.core.start:
        return number, first
    return msgspec.structs.replace(number, span=Span(number.core.start, number.span.end), bound=Bound.EXACT), first + 1


def _without_place(number: Number, first: int, tokens: Sequence[Token]) -> tuple[Number, int]:
    """Take "above" off where it tells a place: "nests above two doors"; not "crowds above two thousand"."""
    lead = tokens[first]
    in_place = lead.lower in ("above", "over", "under", "below") and first > 0 and tokens[first - 1].tag[:2] == "NN"
    if not in_place or lead.end > number.core.start or number.unit is not None or number.percent:
        return number, first
    value = number.low - 1 if number.low is not None else (number.high or 0) + 1
    if value > LARGEST_IN_PLACE or number.bound not in (Bound.MORE_THAN, Bound.LESS_THAN):
        return number, first
    span = Span(number.core.start, number.span.end)
    return msgspec.structs.replace(number, span=span, low=value, high=value, bound=Bound.EXACT), first + 1


def _is_whole(tokens: Sequence[Token], first: int) -> bool:
    """Whether it is the whole of which only some are spoken of: "none of the 40 passengers was hurt"."""
    before = [t.lower for t in tokens[max(0, first - 3) : first]]
    while before and before[-1] in LEADS:
        before.pop()
    return before[-1:] == ["of"] and len(before) > 1 and before[-2] in figure_words().some


def _ends_with_of(counted: Counted) -> bool:
    return counted.end > 0 and counted.sentence.tokens[counted.end - 1].lower == "of"


def _measured(counted: Counted) -> Counted:
    """ "11.4 percent", "37 percent of voters", "two kilometres": the unit is the noun, percent takes its whole."""
    tokens = counted.sentence.tokens
    unit = tokens[counted.end - 1]
    named = _replaced(counted, end=counted.end, noun=unit)
    is_share = counted.number.unit is not None and counted.number.unit.category is Category.PERCENT
    if not is_share or counted.end >= len(tokens) or tokens[counted.end].lower != "of":
        return named
    run = noun_run(tokens, skip_lead(tokens, counted.end + 1))
    return named if run is None else _replaced(counted, end=run + 1, noun=unit)


def _of(counted: Counted, of: int) -> Counted:
    """ "hundreds of mourners", "six of them", "three of its citizens"; "three" in "three of the eight rockets"."""
    tokens = counted.sentence.tokens
    at = skip_lead(tokens, of + 1)
    if at < len(tokens) and tokens[of + 1].lower in _PRONOUNS and tokens[of + 1].lower not in LEADS:
        return _replaced(counted, end=of + 2, pronoun=tokens[of + 1].lower)
    if at < len(tokens) and at == of + 2 and tokens[of + 1].lower in _PRONOUNS and noun_run(tokens, at) is None:
        return _replaced(counted, end=of + 2, pronoun=tokens[of + 1].lower)
    if at < len(tokens) and (tokens[at].tag == "CD" or noun_run(tokens, at) is None):
        if tokens[at].tag != "CD" and tokens[at].tag[:2] in ("JJ", "VB") and at > of + 1:
            return _replaced(counted, end=at + 1, noun=None)
        return _replaced(counted, rest=tokens[at].tag == "CD")
    run = noun_run(tokens, at)
    if run is None:
        return counted
    if run + 2 < len(tokens) and tokens[run + 1].tag == "POS" and tokens[run + 2].tag == "CD":
        return _replaced(counted, rest=True)
    return _replaced(counted, end=run + 1, noun=tokens[run])


def _with_noun(counted: Counted, at: int) -> Counted:
    tokens = counted.sentence.tokens
    run = noun_run(tokens, at)
    if run is not None:
        return _replaced(counted, end=run + 1, noun=tokens[run])
    end = at
    while end < len(tokens) and (tokens[end].lower in _ADVERBS or tokens[end].tag == "RBR"):
        end += 1
    if end < len(tokens) and is_state(tokens[end].lower) and not takes_object(tokens, end):
        return _replaced(counted, end=end + 1)
    if end > at and tokens[end - 1].lower in ("others", "more"):
        return _replaced(counted, end=end)
    return counted


def _replaced(
    counted: Counted,
    *,
    end: int | None = None,
    noun: Token | None = None,
    pronoun: str | None = None,
    rest: bool = False,
) -> Counted:
    """``counted`` with the words up to token ``end`` taken in."""
    tokens = counted.sentence.tokens
    stop = counted.end if end is None else end
    last = tokens[stop - 1]
    span = Span(counted.span.start, last.end if last.start >= counted.span.end else counted.span.end)
    if noun is not None and stop < len(tokens) and _closes_quote(counted, tokens[stop]):
        span, stop = Span(span.start, tokens[stop].end), stop + 1
    return Counted(
        number=counted.number,
        sentence=counted.sentence,
        span=span,
        number_at=counted.number_at,
        first=counted.first,
        end=stop,
        noun=noun,
        pronoun=pronoun,
        rest=rest,
        out_of=counted.out_of,
    )


def _closes_quote(counted: Counted, token: Token) -> bool:
    """Whether ``token`` closes a quotation that opened after the number: '46 “guest trainers”'."""
    inside = [
        t
        for t in counted.sentence.tokens[counted.first : token.i]
        if t.text in QUOTES and t.start >= counted.number.core.end
    ]
    return token.text in QUOTES and len(inside) == 1
