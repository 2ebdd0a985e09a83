"""Sentences built by hand, so that rules over the parse are tested without a model."""

from reportedly.model import Block, BlockKind
from reportedly.parse.tokens import Sentence, Token, link


def sentence(words: str, *, kind: BlockKind = BlockKind.BODY) -> Sentence:
    """Words as "word/lemma/TAG/relation/head" with blanks between; head counts from 1, 0 at the root.

    A sixth part is the label of the name that the word belongs to.
    """
    tokens, heads, at = [], [], 0
    for i, word in enumerate(words.split()):
        text, lemma, tag, dep, head, *ent = word.split("/")
        label = ent[0] if ent else ""
        tokens.append(Token(i=i, text=text, lemma=lemma, tag=tag, dep=dep, start=at, ent=label))
        heads.append(int(head) - 1 if int(head) else i)
        at += len(text) + 1
    link(tokens, heads)
    return Sentence(tokens, Block(0, at - 1, kind))


def shape(of: Sentence) -> list[tuple[str, str, str, str, int, list[int]]]:
    """All that a repair may change, to compare before and after."""
    return [(t.text, t.lemma, t.tag, t.dep, t.head.i, [c.i for c in t.children]) for t in of.tokens]
