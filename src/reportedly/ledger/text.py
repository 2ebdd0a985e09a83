"""How words are compared in the ledger's filters: without case and without accents."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"\w+")


def fold(text: str) -> str:
    """The text without case and accents.

    >>> fold("Señor ÖZIL")
    'senor ozil'
    """
    return _fold_short(text) if len(text) <= SHORT else _fold(text)


SHORT = 200
"""Characters of titles and names, which are compared again and again."""


@lru_cache(maxsize=20_000)
def _fold_short(text: str) -> str:
    return _fold(text)


def _fold(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


def has_words(text: str | None, wanted: str) -> bool:
    """Whether every word of ``wanted`` is a word of ``text``.

    >>> has_words("Port director Ana Ruiz", "ruiz")
    True
    >>> has_words("Ana Ruizova", "ruiz")
    False
    """
    if text is None:
        return False
    return set(_WORD.findall(fold(wanted))) <= set(_WORD.findall(fold(text)))


def contains(text: str | None, wanted: str) -> bool:
    """Whether ``wanted`` stands somewhere in ``text``, in the middle of a word too."""
    return text is not None and fold(wanted) in fold(text)
