"""Number → what it counts: the words of the figure, the noun, and the token that stands for it.

In: a :class:`Number` and its sentence. Out: a :class:`Counted`: which tokens the figure's words
take up ("12 British-made cruise missiles", "six of them", "nine" alone in "nine of the eleven
drones") and the noun at their head. Tags lead; the tree only says where a compound goes on.
"""

from collections.abc import Sequence

import msgspec
from msgspec import Struct

from reportedly.extract.category_words import is_state
from reportedly.extract.numbers import Number
from reportedly.model import Bound, Category, Span
from reportedly.parse import Sentence, Token

_BEFORE_NOUN = frozenset(("JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "AFX", "POS", "FW"))
_NOUN = frozenset(("NN", "NNS", "NNP", "NNPS"))
_QUOTES = frozenset("\"'“”‘’")
_PRONOUNS = frozenset(("them", "whom", "which", "these", "those", "us", "it", "you", "who"))
_LEADS = frozenset(("the", "its", "his", "her", "their", "our", "my", "those", "these", "your", "all", "your"))
_ADVERBS = frozenset(("still", "more", "other", "others", "seriously", "badly", "critically", "slightly", "severely", "further"))
_LONGEST = 9
_SPEAKS_ABOUT = frozenset(
    ("statement", "claim", "report", "information", "rumour", "rumor", "story", "talk", "concern", "worry", "concerned",
     "worried", "news", "warn", "complain", "complaint", "question", "ask", "speak", "tell", "side", "hear")
)


class Counted(Struct, frozen=True):
    """A number with the tokens it takes up, ``first`` up to ``end``.

    ``number_at``: the token of the number itself. ``noun``: the head of what is counted, None
    where it is left out ("140") or a state stands in its place ("23 dead"); ``pronoun``: the word
    in "six of them"; ``rest``: the "the eleven drones" of "nine of the eleven drones" follows.
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
        return [t for t in self.sentence.tokens[self.first : self.end] if t.start >= self.number.core.end]


def count(number: Number, sentence: Sentence, *, out_of: bool = False) -> Counted | None:
    """Tell what ``number`` counts; None where no token stands at it. ``out_of``: it is the whole in "nine of the eleven"."""
    tokens = sentence.tokens
    first = next((t.i for t in tokens if t.end > number.span.start), None)
    core = next((t.i for t in tokens if t.end > number.core.start), None)
    after = next((t.i for t in tokens if t.start >= number.span.end), len(tokens))
    if first is None or core is None or after <= core:
        return None
    number, first = _without_preposition(number, tokens, first)
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
        return _with_noun(base, _skip_lead(tokens, after))
    return _with_noun(base, after)


def _without_preposition(number: Number, tokens: Sequence[Token], first: int) -> tuple[Number, int]:
    """Take "about" off where it means "concerning": "the statement about 23 dead", "warned about two men"."""
    lead = tokens[first]
    if lead.lower != "about" or number.bound is not Bound.ABOUT or number.low is None or first == 0:
        return number, first
    concerning = tokens[first - 1].lemma.lower() in _SPEAKS_ABOUT or (
        lead.dep == "prep" and tokens[first - 1].tag[:2] == "NN" and first + 1 < len(tokens)
    )
    if not concerning or lead.end > number.core.start:
        return number, first
    return msgspec.structs.replace(number, span=Span(number.core.start, number.span.end), bound=Bound.EXACT), first + 1


def _ends_with_of(counted: Counted) -> bool:
    return counted.end > 0 and counted.sentence.tokens[counted.end - 1].lower == "of"


def _measured(counted: Counted) -> Counted:
    """ "11.4 percent", "37 percent of voters", "two kilometres": the unit is the noun, percent takes its whole along."""
    tokens = counted.sentence.tokens
    unit = tokens[counted.end - 1]
    named = _replaced(counted, end=counted.end, noun=unit)
    is_share = counted.number.unit is not None and counted.number.unit.category is Category.PERCENT
    if not is_share or counted.end >= len(tokens) or tokens[counted.end].lower != "of":
        return named
    run = _noun_run(tokens, _skip_lead(tokens, counted.end + 1))
    return named if run is None else _replaced(counted, end=run + 1, noun=unit)


def _of(counted: Counted, of: int) -> Counted:
    """ "hundreds of mourners", "six of them", "three of its citizens"; "nine" in "nine of the eleven drones"."""
    tokens = counted.sentence.tokens
    at = _skip_lead(tokens, of + 1)
    if at < len(tokens) and tokens[of + 1].lower in _PRONOUNS and tokens[of + 1].lower not in _LEADS:
        return _replaced(counted, end=of + 2, pronoun=tokens[of + 1].lower)
    if at < len(tokens) and at == of + 2 and tokens[of + 1].lower in _PRONOUNS and _noun_run(tokens, at) is None:
        return _replaced(counted, end=of + 2, pronoun=tokens[of + 1].lower)
    if at < len(tokens) and (tokens[at].tag == "CD" or _noun_run(tokens, at) is None):
        if tokens[at].tag != "CD" and tokens[at].tag[:2] in ("JJ", "VB") and at > of + 1:
            return _replaced(counted, end=at + 1, noun=None)
        return _replaced(counted, rest=tokens[at].tag == "CD")
    run = _noun_run(tokens, at)
    if run is None:
        return counted
    return _replaced(counted, end=run + 1, noun=tokens[run])


def _skip_lead(tokens: Sequence[Token], i: int) -> int:
    while i < len(tokens) and tokens[i].lower in _LEADS:
        i += 1
    return i


def _with_noun(counted: Counted, at: int) -> Counted:
    tokens = counted.sentence.tokens
    run = _noun_run(tokens, at)
    if run is not None:
        return _replaced(counted, end=run + 1, noun=tokens[run])
    end = at
    while end < len(tokens) and (tokens[end].lower in _ADVERBS or tokens[end].tag == "RBR"):
        end += 1
    if end < len(tokens) and is_state(tokens[end].lower):
        return _replaced(counted, end=end + 1)
    if end > at and tokens[end - 1].lower in ("others", "more"):
        return _replaced(counted, end=end)
    return counted


def _noun_run(tokens: Sequence[Token], at: int) -> int | None:
    """The index of the last noun of the words from ``at`` that belong to one noun phrase; None without a noun.

    "British-made Storm Shadow cruise missiles at" ends at "missiles"; "people Tuesday" at "people".
    """
    last: int | None = None
    i = at
    while i < min(len(tokens), at + _LONGEST):
        token = tokens[i]
        if token.tag in _NOUN:
            if last is not None and i == last + 1 and not _continues(tokens[last], token):
                break
            last = i
        elif last is not None and not _goes_past(tokens, last, i):
            break
        elif last is None and not (token.tag in _BEFORE_NOUN or token.text in _QUOTES or _modifies(tokens, i)):
            break
        i += 1
    return last


def _goes_past(tokens: Sequence[Token], last: int, i: int) -> bool:
    """Whether the words go on after a noun at ``last``: "British-made missiles", "Teshkari military staff", "men's homes"."""
    if tokens[i].tag == "POS":
        return _is_compound(tokens, i)
    if tokens[i].tag == "HYPH":
        return True
    inside = tokens[last].tag in ("NNP", "NNPS") or tokens[i - 1].tag == "HYPH"
    ahead = next((t for t in tokens[i : i + 4] if t.tag not in _BEFORE_NOUN), None)
    return inside and tokens[i].tag in _BEFORE_NOUN and ahead is not None and ahead.tag in _NOUN


def _is_compound(tokens: Sequence[Token], i: int) -> bool:
    return i + 1 < len(tokens) and tokens[i + 1].tag in _NOUN


def _modifies(tokens: Sequence[Token], i: int) -> bool:
    """Whether an adverb stands before an adjective of the phrase: "highly trained soldiers"; a comma between two."""
    if i + 1 >= len(tokens):
        return False
    ahead = tokens[i + 1].tag
    return (tokens[i].tag[:2] == "RB" and ahead in ("JJ", "VBN", "VBG")) or (
        tokens[i].tag == "," and i > 0 and tokens[i - 1].tag == "JJ" and ahead == "JJ"
    )


def _continues(noun: Token, after: Token) -> bool:
    """Whether the noun phrase goes on: "cruise missiles", "Lantern Alliance members"; not "people Tuesday"."""
    if after.ent in ("DATE", "TIME") and noun.ent not in ("DATE", "TIME"):
        return False
    if noun.tag == "NNS" or (noun.tag == "NNPS" and not after.text.islower()):
        return noun.dep == "compound" and after.tag in ("NNS", "NN") and noun.head.i >= after.i
    return after.tag in ("NN", "NNS") or after.tag == noun.tag or noun.dep == "compound"


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
    span = Span(counted.span.start, max(counted.span.end, tokens[stop - 1].end))
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
    inside = [t for t in counted.sentence.tokens[counted.first : token.i] if t.text in _QUOTES and t.start >= counted.number.core.end]
    return token.text in _QUOTES and len(inside) == 1
