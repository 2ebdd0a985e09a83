"""The words of a noun phrase after a number, by their tags; the tree only says where a compound goes on."""

from collections.abc import Sequence

from reportedly.parse import Token

_BEFORE_NOUN = frozenset(("JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "AFX", "POS", "FW"))

_NOUN = frozenset(("NN", "NNS", "NNP", "NNPS"))

QUOTES = frozenset("\"'“”‘’")

LEADS = frozenset(("the", "its", "his", "her", "their", "our", "my", "those", "these", "your", "all", "your"))

_LONGEST = 9


def skip_lead(tokens: Sequence[Token], i: int) -> int:
    """The index after "the", "its own" and their like."""
    while i < len(tokens) and tokens[i].lower in LEADS:
        i += 1
    return i


def takes_object(tokens: Sequence[Token], i: int) -> bool:
    """Whether an object follows the verb at once, so that it is active: "killed 23", "destroyed a barracks"."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is None or after.ent in ("DATE", "TIME"):
        return False
    return after.tag in ("DT", "CD", "PRP$", "PRP", "NN", "NNS", "JJ", "NNP")


def noun_run(tokens: Sequence[Token], at: int) -> int | None:
    """The index of the last noun of the words from ``at`` that belong to one noun phrase; None without a noun.

    "Torian-built Grey Heron patrol boats at" ends at "boats"; "people Tuesday" at
    "people"; "last week" after a number is none.
    """
    last: int | None = None
    i = at
    if at < len(tokens) and (tokens[at].lower in ("last", "next", "this") or _is_dash(tokens, at)):
        return None
    while i < min(len(tokens), at + _LONGEST):
        token = tokens[i]
        if token.tag in _NOUN and token.text[-1:].isalnum():
            if last is not None and i == last + 1 and not _continues(tokens[last], token):
                break
            last = i
        elif (last is not None and not _goes_past(tokens, last, i)) or (
            last is None and not (token.tag in _BEFORE_NOUN or token.text in QUOTES or _modifies(tokens, i))
        ):
            break
        i += 1
    return last


def _is_dash(tokens: Sequence[Token], i: int) -> bool:
    """Whether a hyphen stands with a blank before it, as a dash: "NEWS AT SIX - MONDAY"."""
    return tokens[i].text == "-" and i > 0 and tokens[i].start > tokens[i - 1].end


def _goes_past(tokens: Sequence[Token], last: int, i: int) -> bool:
    """Whether the words go on after a noun at ``last``: "Torian-built boats", "men's homes"."""
    if tokens[i].tag == "POS":
        return _is_compound(tokens, i)
    if tokens[i].tag == "HYPH":
        return not _is_dash(tokens, i)
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
    """Whether the noun phrase goes on: "patrol boats", "Harbour Choir members"; not "people Tuesday"."""
    if after.ent in ("DATE", "TIME") and noun.ent not in ("DATE", "TIME"):
        return False
    if noun.tag == "NNS" or (noun.tag == "NNPS" and not after.text.islower()):
        return noun.dep == "compound" and after.tag in ("NNS", "NN") and noun.head.i >= after.i
    return after.tag in ("NN", "NNS") or after.tag == noun.tag or noun.dep == "compound"
