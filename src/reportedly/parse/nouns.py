"""What kind of source a noun names, by the word lists in ``nouns.toml``."""

import functools

from msgspec import Struct

from reportedly.lexicon import load
from reportedly.parse.tokens import Token


class Nouns(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of ``nouns.toml``."""

    person: tuple[str, ...]
    body: tuple[str, ...]
    outlet: tuple[str, ...]
    document: tuple[str, ...]
    post: tuple[str, ...]
    footage: tuple[str, ...]
    honorific: tuple[str, ...]
    female: tuple[str, ...]
    male: tuple[str, ...]
    body_name: tuple[str, ...]
    place_name: tuple[str, ...]
    came_to_light: tuple[str, ...]
    country_endings: tuple[str, ...]
    public_body: tuple[str, ...]
    papers: tuple[str, ...]
    generic: dict[str, tuple[str, ...]]


@functools.cache
def nouns() -> Nouns:
    """The word lists, loaded once."""
    return load("nouns", Nouns)


@functools.cache
def _kinds() -> dict[str, str]:
    words = nouns()
    kinds: dict[str, str] = {}
    for kind in ("document", "body", "outlet", "person", "footage", "post"):
        for word in getattr(words, kind):
            kinds[word] = kind
    return kinds


def kind_of_word(word: str) -> str | None:
    """``person``, ``body``, ``outlet``, ``document``, ``post`` or ``footage``; None for any other noun.

    >>> kind_of_word("ministry"), kind_of_word("valve")
    ('body', None)
    """
    word = word.lower()
    kinds = _kinds()
    if word in kinds:
        return kinds[word]
    for ending, singular in (("ies", "y"), ("men", "man"), ("es", ""), ("s", "")):
        if word.endswith(ending) and (found := kinds.get(word[: -len(ending)] + singular)) is not None:
            return found
    return None


def kind_of_noun(token: Token) -> str | None:
    """The kind of source that a token names, by its word or its dictionary form."""
    return kind_of_word(token.lower) or kind_of_word(token.lemma)
