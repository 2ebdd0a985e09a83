"""Names that commas set off behind an office, hung by the parser on another word."""

from reportedly.parse.nouns import kind_of_word
from reportedly.parse.tokens import Sentence, Token


def offices_of_names(sentence: Sentence) -> list[tuple[Token, Token]]:
    """Pairs of a set-off name and the office it belongs to: "sobbed his mother, Ines Maddow, outside the clinic".

    "…, the president of the league, Ines Maddow, told": the name is the president's. Not "the mayor, Tolm and
    Brask" (a list), nor "she told the driver, Maddow said" (a name that speaks).
    """
    return [
        (token, office)
        for token in sentence.tokens
        if token.ent in ("PERSON", "") and token.dep in ("appos", "npadvmod", "dep") and token.tag == "NNP"
        if (office := _office(sentence, token)) is not None
    ]


def _office(sentence: Sentence, name: Token) -> Token | None:
    """The one noun for a person that ends at the comma before the name, under the same head as the name."""
    first = min(t.i for t in name.subtree() if t.i <= name.i)
    if first < 2 or sentence.tokens[first - 1].tag != "," or any(c.dep == "conj" for c in name.children):
        return None
    beside = [
        c
        for c in name.head.children
        if c.dep in ("appos", "dobj", "nsubj", "npadvmod") and c.i < name.i and c.tag == "NN"
    ]
    offices = [c for c in beside if kind_of_word(c.lower) == "person" and _last_before(c, first) == first - 2]
    return offices[0] if len(offices) == 1 else None


def _last_before(token: Token, end: int) -> int:
    return max((t.i for t in token.subtree() if t.i < end and t.tag != ","), default=-1)
