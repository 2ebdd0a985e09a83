"""Where a figure stands in its clause: what it hangs on, what governs it, what is said of it.

In: a :class:`Counted`. The tree is asked first and the order of the words where it errs.
"""

from collections.abc import Sequence

from reportedly.extract.counted import Counted
from reportedly.parse import Token

_MARKS = frozenset((";", ":", "–", "—", "."))

_BREAKS = frozenset(
    ("and", "but", "while", "as", "after", "when", "before", "because", "although", "though", "since", "until", "that")
)

_AHEAD = 16


def lower_at(tokens: Sequence[Token], i: int) -> str:
    """The word at ``i`` in lower case; "" where there is none."""
    return tokens[i].lower if 0 <= i < len(tokens) else ""


def lemma_of(token: Token) -> str:
    """The lemma in lower case, a plural's "s" off where the model left it on: "Rockets"."""
    lemma = token.lemma.lower()
    return lemma if lemma != token.lower or not lemma.endswith("s") or token.tag == "NN" else lemma.removesuffix("s")


def top(counted: Counted) -> Token:
    """The token by which the figure hangs in the tree: its noun, or the number."""
    token = counted.noun or counted.sentence.tokens[counted.number_at]
    if counted.pronoun or counted.rest:
        token = counted.sentence.tokens[counted.number_at]
    while token.dep in ("nummod", "quantmod", "compound", "amod", "advmod", "pobj") and token.head is not token:
        inside = counted.first <= token.head.i < counted.end
        if token.dep == "pobj" and not inside:
            break
        if not inside and token.dep not in ("nummod", "compound", "amod"):
            break
        if token.head.tag[:2] == "VB":
            break
        token = token.head
    return token


def governor_of(counted: Counted) -> Token | None:
    """The verb whose object the figure is: by the tree, else the verb just before."""
    token = top(counted)
    hops = 0
    while token.dep in ("conj", "appos") and token.head is not token and hops < 4 and token.head.tag[:1] != "V":
        token, hops = token.head, hops + 1
    if token.dep in ("dobj", "attr", "oprd", "nmod") and token.head.tag[:2] == "VB" and token.head.i < counted.first:
        return token.head
    if token.dep == "pobj" and token.head.lower in ("to", "with") and token.head.head.tag[:2] == "VB":
        return None
    before = counted.sentence.tokens[counted.first - 1] if counted.first else None
    return (
        before if before is not None and before.tag[:2] == "VB" and before.lemma not in ("be", "have", "say") else None
    )


def is_subject(counted: Counted) -> bool:
    """Whether what follows is said of the figure: by the tree, or because a finite verb comes next."""
    token = top(counted)
    hops = 0
    while token.dep == "conj" and token.head is not token and hops < 3 and token.head.tag[:2] != "VB":
        token, hops = token.head, hops + 1
    if token.dep in ("nsubj", "nsubjpass"):
        return True
    if token.dep in ("dobj", "attr") and token.head.i < counted.first:
        return False
    following = _next_word(counted)
    if following is None or following.tag not in ("VBD", "VBZ", "VBP", "MD"):
        return False
    return token.dep != "pobj" or token.head.lower == "of" or counted.rest


def _next_word(counted: Counted) -> Token | None:
    """The word after the figure, past "of the eleven drones", a pair of commas or a phrase between."""
    for t in counted.sentence.tokens[counted.end : counted.end + 6]:
        if t.tag[:2] in ("VB", "MD"):
            return t
        if t.text == "," or t.tag[:1] == "W":
            return None
    return None


def clause_ahead(counted: Counted) -> list[Token]:
    """The words after the figure, up to the end of what is said of it."""
    tokens = counted.sentence.tokens
    out: list[Token] = []
    seen_verb = False
    depth = 0
    for t in tokens[counted.end : counted.end + _AHEAD]:
        if t.text in _MARKS or (seen_verb and t.lower in _BREAKS and t.lower != "and"):
            break
        if t.text == ",":
            if seen_verb:
                break
            depth += 1
            continue
        if seen_verb and t.lower == "and" and _new_subject(tokens, t.i):
            break
        seen_verb = seen_verb or (t.tag[:2] in ("VB", "MD") and t.tag != "VBG")
        out.append(t)
    return out


def _new_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether a new subject follows "and": "were hurt and six trapped", "and more than 80 are missing"."""
    return any(t.tag in ("CD", "PRP", "NNP", "NNS", "DT", "JJR") for t in tokens[at + 1 : at + 3])
