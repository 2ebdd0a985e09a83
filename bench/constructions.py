"""The construction of a labelled attribution: how source, cue and content stand to one another.

In: an attribution's spans, the text and the words of its parse. Out: one of :data:`NAMES`. What
stands in the labels decides (which side the content is on, what it begins with, what the cue is);
the parse is asked for parts of speech alone. Whether the program finds it plays no part.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from reportedly.parse import Token

Spans = Sequence[Sequence[int]]

NAMES = (
    "according to, and phrases",
    "nominal cue",
    "adjective cue",
    "passive",
    "colon, or no cue at all",
    "quotation broken by its cue",
    "clause broken by its cue",
    "quotation before the cue, source after it",
    "clause before the cue, source after it",
    "quotation before source and cue",
    "clause before source and cue",
    "relative clause",
    "participle",
    "coordinated cue",
    "no source",
    "quotation after the cue",
    "clause with that",
    "clause with a question word",
    "infinitive",
    "clause without that",
    "prepositional object",
    "object",
)
_QUOTES = "\"“”„«»‘'`"
_THAT = re.compile(r"that\b", re.I)
_QUESTION = re.compile(r"(?:who|whom|whose|what|which|when|where|why|how|whether|if)\b", re.I)
_PHRASE = re.compile(r"(?:according|per|as far as|in the (?:words|view|eyes|opinion) of|judging|going by)\b", re.I)


class Labelled(Struct, frozen=True):
    """An attribution as labelled; ``tokens`` are all words of its article, in order."""

    text: str
    tokens: tuple["Token", ...]
    source: Spans
    cue: Spans
    content: Spans

    def within(self, spans: Spans) -> list["Token"]:
        """The words that stand in ``spans``."""
        return [t for t in self.tokens if any(a <= t.start < b for a, b in spans)]

    def before(self, at: int) -> "Token | None":
        """The last word that ends before ``at``, in the same sentence or not."""
        return max((t for t in self.tokens if t.end <= at), key=lambda t: t.end, default=None)


def construction(labelled: Labelled) -> str:
    """The name of its construction: the first that fits, in the order of :data:`NAMES`."""
    if not any(letter.isalpha() for a, b in labelled.cue for letter in labelled.text[a:b]):
        return "colon, or no cue at all"
    return _by_cue(labelled) or _broken(labelled) or _before_the_cue(labelled) or _by_clause(labelled)


def _broken(at: Labelled) -> str | None:
    """ "We leave," she said, "at dawn"."""
    first, last = _hull(at.cue)
    start, end = _hull(at.content)
    if not (start < first and end > last and len(at.content) > 1):
        return None
    return "quotation broken by its cue" if _is_quoted(at) else "clause broken by its cue"


def _by_cue(at: Labelled) -> str | None:
    words = at.within(at.cue)
    said = " ".join(at.text[a:b] for a, b in at.cue)
    verbs = [t for t in words if t.tag[:2] == "VB"]
    main = next((t for t in reversed(verbs) if t.lemma not in ("be", "have", "do")), verbs[-1] if verbs else None)
    if _PHRASE.match(said) or (main is None and all(t.tag in ("IN", "TO", "RB", "RP") for t in words)):
        return "according to, and phrases"
    adjectives = [t for t in words if t.tag[:2] == "JJ"]
    if main is None or main.lemma == "be":
        return "nominal cue" if any(t.tag[:2] == "NN" for t in words) or not adjectives else "adjective cue"
    return "passive" if main.tag == "VBN" and _has_be(at, main) else None


def _has_be(at: Labelled, verb: "Token") -> bool:
    """Whether a form of "be" stands to the verb as its auxiliary, or the one who acts follows with "by"."""
    return any(c.dep in ("auxpass", "agent") or (c.dep == "aux" and c.lemma == "be") for c in verb.children)


def _before_the_cue(at: Labelled) -> str | None:
    """ "It fell," said the mayor / the mayor said; both ends of the content stand before the cue."""
    if _hull(at.content)[1] > _hull(at.cue)[0]:
        return None
    what = "quotation" if _is_quoted(at) else "clause"
    if at.source and _hull(at.source)[0] >= _hull(at.cue)[1]:
        return f"{what} before the cue, source after it"
    return f"{what} before source and cue" if at.source else "no source"


def _by_clause(at: Labelled) -> str:
    """The content stands after the cue: what the cue hangs on, else what the content begins with."""
    first = at.within(at.cue)[:1]
    before = at.before(_hull(at.cue)[0])
    near = before is not None and at.text[before.end : _hull(at.cue)[0]].strip() == ""
    if near and before is not None and before.tag in ("WP", "WDT"):
        return "relative clause"
    if first and first[0].tag == "VBG":
        return "participle"
    if near and before is not None and before.tag == "CC" and at.source and _hull(at.source)[1] < before.start:
        return "coordinated cue"
    return _by_beginning(at) if at.source else "no source"


def _by_beginning(at: Labelled) -> str:
    start, end = _hull(at.content)
    words = at.within(at.content)
    if at.text[start] in _QUOTES or at.text[start - 1 : start] in _QUOTES[:4]:
        return "quotation after the cue"
    if _THAT.match(at.text, start, end):
        return "clause with that"
    if _QUESTION.match(at.text, start, end):
        return "clause with a question word"
    if words and words[0].tag == "TO" and any(t.tag == "VB" for t in words[1:4]):
        return "infinitive"
    if any(t.tag in ("VBD", "VBZ", "VBP", "MD") and t.dep not in ("relcl",) for t in words[:14]):
        return "clause without that"
    return "prepositional object" if words and words[0].tag in ("IN", "TO") else "object"


def _is_quoted(at: Labelled) -> bool:
    start, end = _hull(at.content)
    return at.text[start] in _QUOTES or at.text[max(start, end - 2) : end + 1].strip(",. ")[-1:] in tuple(_QUOTES)


def _hull(spans: Spans) -> tuple[int, int]:
    return min(a for a, _ in spans), max(b for _, b in spans)
