"""Stems of words, so that "warned" and "warnings" compare. The only door to ``snowballstemmer``."""

import functools
import re

import snowballstemmer

_STEMMER = snowballstemmer.stemmer("english")


@functools.lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The stem of a word, lower-cased, without a genitive.

    >>> stem("Soldiers"), stem("warned"), stem("Ardenia's")
    ('soldier', 'warn', 'dovrinia')
    """
    return str(_STEMMER.stemWord(re.sub(r"['’]s?$", "", word.casefold())))
