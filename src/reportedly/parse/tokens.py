"""Words and sentences as the rules see them: our own nouns, so that only one module knows spaCy.

A :class:`Token` is linked to its head and its children; offsets are code points into the
*report's* text. Tests build sentences by hand with :func:`sentence` and load no model.
"""

from collections.abc import Iterator, Sequence

from reportedly.model import Block, Span


class Token:
    """One word or mark. ``dep``, ``tag`` and ``ent`` are the model's names (ClearNLP, Penn, OntoNotes).

    ``head`` is the token itself at the root of a sentence; ``children`` come in order;
    ``ent`` is "" outside a name, and ``ent_start`` says whether the name begins here.
    """

    __slots__ = ("children", "dep", "end", "ent", "ent_start", "head", "i", "lemma", "lower", "start", "tag", "text")

    def __init__(
        self, *, i: int, text: str, lemma: str, tag: str, dep: str, start: int, ent: str = "", ent_start: bool = False
    ) -> None:
        self.i = i
        self.text = text
        self.lower = text.lower().replace("’", "'")
        self.lemma = lemma
        self.tag = tag
        self.dep = dep
        self.ent = ent
        self.ent_start = ent_start
        self.start = start
        self.end = start + len(text)
        self.head: Token = self
        self.children: list[Token] = []

    def __repr__(self) -> str:
        return f"{self.text}/{self.tag}/{self.dep}"

    @property
    def span(self) -> Span:
        """Where the word stands in the report."""
        return Span(self.start, self.end)

    def subtree(self) -> list["Token"]:
        """The token and everything below it, in the order of the sentence."""
        out, stack = [], [self]
        while stack:
            token = stack.pop()
            out.append(token)
            stack.extend(token.children)
        out.sort(key=lambda t: t.i)
        return out

    def ancestors(self) -> Iterator["Token"]:
        """The heads above, nearest first."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def child(self, *deps: str) -> "Token | None":
        """The first child with one of these relations, or None."""
        return next((c for c in self.children if c.dep in deps), None)


class Sentence:
    """One sentence of one block: its tokens in order, and where they stand in the report."""

    __slots__ = ("block", "tokens")

    def __init__(self, tokens: Sequence[Token], block: Block) -> None:
        self.tokens = tuple(tokens)
        self.block = block

    def __repr__(self) -> str:
        return f"Sentence({' '.join(t.text for t in self.tokens)!r})"

    @property
    def start(self) -> int:
        """The offset of the first character."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """The offset after the last character."""
        return self.tokens[-1].end

    @property
    def span(self) -> Span:
        """Where the sentence stands in the report."""
        return Span(self.start, self.end)

    @property
    def root(self) -> Token:
        """The head of the whole."""
        return next((t for t in self.tokens if t.head is t), self.tokens[0])

    def at(self, offset: int) -> Token | None:
        """The token that covers the character at ``offset``, or None."""
        return next((t for t in self.tokens if t.start <= offset < t.end), None)


def link(tokens: Sequence[Token], heads: Sequence[int]) -> None:
    """Set head and children of each token; ``heads[i]`` is the index of the head of ``tokens[i]``."""
    for token, head in zip(tokens, heads, strict=True):
        token.head = tokens[head]
        if token.head is not token:
            token.head.children.append(token)
