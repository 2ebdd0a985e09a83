"""The words around figures, as sets: what is counted, for which day, over what."""

import functools

from msgspec import Struct

from reportedly.lexicon import load


class FigureWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of ``lexicon/en/figures.toml``; the file says what each list holds."""

    quantities: frozenset[str]
    persons: frozenset[str]
    seekable: frozenset[str]
    searches: frozenset[str]
    vehicles: frozenset[str]
    degrees: frozenset[str]
    illnesses: frozenset[str]
    wounds: frozenset[str]
    harms: frozenset[str]
    capacities: frozenset[str]
    speaks_about: frozenset[str]
    some: frozenset[str]
    votes: frozenset[str]
    moments: tuple[str, ...]
    running: frozenset[str]
    tolls: frozenset[str]
    clause_words: tuple[str, ...]
    founding: frozenset[str]
    total: tuple[str, ...]
    incident: tuple[str, ...]


@functools.cache
def figure_words() -> FigureWords:
    """The word lists, loaded once."""
    words: FigureWords = load("figures", FigureWords)
    return words
