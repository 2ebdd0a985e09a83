"""Words that say what happened → category: phrases, passive verbs and states, wherever they stand."""

from collections.abc import Iterator, Sequence

from reportedly.extract import category_words
from reportedly.extract.category_words import Phrase
from reportedly.model import Category
from reportedly.parse import Token

_BE = frozenset(("be", "get", "'s", "become"))

_GAP = 2


def told_by(ahead: Sequence[Token]) -> Category | None:
    """The first category that a phrase, a passive verb or a state in ``ahead`` gives."""
    longest = max(
        (p for i in range(len(ahead)) if (p := _phrase_at(ahead, i))), key=lambda p: len(p.lemmas), default=None
    )
    if longest is not None and len(longest.lemmas) > 2:
        return longest.category
    for i, t in enumerate(ahead):
        if (found := phrase_category(ahead, i)) is not None:
            return found
        if (found := category_words.state(t.lower)) is not None and _is_said_of(ahead, i):
            return found
        if t.tag in ("VBN", "VBD") and _is_said_of(ahead, i) and (found := verb_category(ahead, i)) is not None:
            return found
    return None


def _is_said_of(ahead: Sequence[Token], i: int) -> bool:
    """Whether the participle at ``i`` is passive: a form of "be" stands before it in the clause."""
    return any(
        t.lemma.lower() in _BE
        or t.lower in ("been", "were", "was", "being", "reported", "feared", "still", "remain", "remained", "remains")
        for t in ahead[max(0, i - 5) : i]
    )


def verb_category(tokens: Sequence[Token], i: int, *, wide: bool = False) -> Category | None:
    """The category of the verb at ``i``, with its particle; ``wide``: an object may stand between."""
    lemma = tokens[i].lemma.lower()
    for t in tokens[i + 1 : i + (8 if wide else 2)]:
        found = category_words.particle_verb(lemma, t.lower)
        if found is not None and t.tag in ("RP", "RB", "IN"):
            return found
    return category_words.verb(lemma)


def phrase_category(ahead: Sequence[Token], i: int) -> Category | None:
    """The category of the phrase that begins at ``i``, words between its words allowed."""
    found = _phrase_at(ahead, i)
    return found.category if found is not None else None


def _phrase_at(ahead: Sequence[Token], i: int) -> Phrase | None:
    for lemma in _forms(ahead[i]):
        for phrase in category_words.subject_phrases(lemma):
            if _runs(ahead, i, phrase.lemmas):
                return phrase
    return None


def _runs(ahead: Sequence[Token], i: int, lemmas: Sequence[str]) -> bool:
    """Whether ``lemmas`` follow one another from ``i``: "were all there"; not "were injured there"."""
    at = i
    for lemma in lemmas[1:]:
        near = range(at + 1, min(len(ahead), at + 2 + _GAP))
        found = next((j for j in near if lemma in _forms(ahead[j])), None)
        if found is None or any(t.tag == "VBN" for t in ahead[at + 1 : found]):
            return False
        at = found
    return True


def _forms(token: Token) -> Iterator[str]:
    yield token.lemma.lower()
    if token.lower != token.lemma.lower():
        yield token.lower
