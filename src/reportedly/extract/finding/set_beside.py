"""Sources that the parser hung on another word, found by where they stand: beside a cue, set off by marks."""

from reportedly.extract.finding.context import Context
from reportedly.extract.finding.cues import Cue
from reportedly.parse import Sentence, Token
from reportedly.parse.nouns import kind_of_noun


def set_beside(sentence: Sentence, cue: Cue, context: Context) -> Token | None:
    """The head of the noun phrase that stands right beside a finite cue of saying; None where none does.

    "…," its chair, Ines Maddow, said by telephone; …, the Harbour Ministry said; "…," said Ines Maddow, whose son fell.
    Not: "the fire that the ministry, it said, had missed" (no phrase that could speak beside "said").
    """
    first = cue.tokens[0]
    if "quote" not in cue.frames or cue.passive or cue.led_by or first.tag not in ("VBD", "VBZ", "VBP"):
        return None
    if cue.verb.dep in ("relcl", "ccomp") or any(c.dep in ("nsubj", "nsubjpass") for c in cue.verb.children):
        return None
    return _before(sentence, first, context) or _behind(sentence, cue, context)


def _before(sentence: Sentence, cue: Token, context: Context) -> Token | None:
    """The phrase between a quotation or a comma and the cue: "…, the owner of the mill, Karel Brandt, told"."""
    tokens = sentence.tokens
    quotation = context.quotation_at(cue.start)
    last = cue.i - 1
    while last > 0 and tokens[last].tag == ",":
        last -= 1
    if last < 2 or not tokens[last].tag.startswith("NN") or quotation is not None:
        return None
    head = _top_of_phrase(tokens[last])
    while (
        head.dep == "appos"
        and head.head.i < head.i
        and _is_set_off(sentence, head)
        and not _speaks_after(sentence, head)
    ):
        head = _top_of_phrase(head.head)
    return head if _speaks_after(sentence, head) else None


def _speaks_after(sentence: Sentence, head: Token) -> bool:
    """Whether a phrase that could speak begins right behind a comma or a closed quotation."""
    first = min(_words(head), key=lambda t: t.i)
    if first.i < 3 or sentence.tokens[first.i - 1].tag not in (",", "''"):
        return False
    named = head.tag.startswith("NNP") and head.ent in ("PERSON", "ORG")
    determined = first.tag in ("DT", "PRP$") or first.tag.startswith("NNP")
    return (named or kind_of_noun(head) in ("person", "body", "outlet")) and determined


def _words(head: Token) -> list[Token]:
    """The words of a phrase up to its head: what stands before it."""
    return [t for t in head.subtree() if t.i <= head.i]


def _top_of_phrase(token: Token) -> Token:
    while token.dep in ("compound", "pobj", "prep", "nmod", "amod", "poss") and token.head.tag.startswith(("NN", "IN")):
        token = token.head
    return token


def _is_set_off(sentence: Sentence, head: Token) -> bool:
    first = min(_words(head), key=lambda t: t.i)
    return first.i > 0 and sentence.tokens[first.i - 1].tag == ","


def _behind(sentence: Sentence, cue: Cue, context: Context) -> Token | None:
    """The name right behind a cue that takes up a quotation: "…," said Ines Maddow, whose son is ill."""
    first, last = cue.tokens[0], cue.tokens[-1]
    if context.quotation_before(first.start) is None or last.i + 1 >= len(sentence.tokens):
        return None
    token = sentence.tokens[last.i + 1]
    while token.dep in ("compound", "det", "amod", "nmod") and token.head.i > token.i:
        token = token.head
    return token if token.tag in ("NNP", "NNPS") and token.ent in ("PERSON", "ORG") else None
