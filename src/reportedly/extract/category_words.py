"""The words that say what happened to what a figure counts, as tables by word."""

import functools
from collections.abc import Mapping

from msgspec import Struct

from reportedly.lexicon import load
from reportedly.model import Category


class CategoryWords(Struct, frozen=True, forbid_unknown_fields=True):
    """One category's words in ``lexicon/en/categories.toml``; the file says what each list holds."""

    states: tuple[str, ...]
    verbs: tuple[str, ...]
    subjects: tuple[str, ...]
    objects: tuple[str, ...]
    nouns: tuple[str, ...]
    things: tuple[str, ...]


class Phrase(Struct, frozen=True):
    """Lemmas that follow one another, with the category they give."""

    lemmas: tuple[str, ...]
    category: Category


@functools.cache
def _words() -> Mapping[Category, CategoryWords]:
    words: dict[Category, CategoryWords] = load("categories", dict[Category, CategoryWords])
    return words


@functools.cache
def _table(name: str) -> dict[str, Category]:
    return {word: category for category, words in _words().items() for word in getattr(words, name)}


@functools.cache
def _phrases(name: str) -> dict[str, list[Phrase]]:
    """Phrases by their first lemma, the longest first."""
    out: dict[str, list[Phrase]] = {}
    for category, words in _words().items():
        for text in getattr(words, name):
            lemmas = tuple(text.split())
            out.setdefault(lemmas[0], []).append(Phrase(lemmas, category))
    for phrases in out.values():
        phrases.sort(key=lambda p: -len(p.lemmas))
    return out


def is_state(word: str) -> bool:
    """Whether it says of people what became of them: "dead", "missing", "detained"."""
    return word in _table("states")


def state(word: str) -> Category | None:
    """The category of a state: "wounded" is injured."""
    return _table("states").get(word)


def verb(lemma: str) -> Category | None:
    """The category of what a verb does to its object: "kill", "launch"."""
    return _table("verbs").get(lemma)


def noun(lemma: str) -> Category | None:
    """The category of a noun whatever the verb: "death", "arrest"."""
    return _table("nouns").get(lemma)


def thing(lemma: str) -> Category | None:
    """The category of a noun where no verb says otherwise: "protester"."""
    return _table("things").get(lemma)


def subject_phrases(lemma: str) -> list[Phrase]:
    """What the counted do or are, by its first lemma: "take part"."""
    return _phrases("subjects").get(lemma, [])


def object_phrase(verb_lemma: str, noun_lemma: str) -> Category | None:
    """The category of a verb with a certain object: "claim" with "life"."""
    found = _phrases("objects").get(verb_lemma, [])
    return next((p.category for p in found if p.lemmas[1:] == (noun_lemma,)), None)


def particle_verb(lemma: str, particle: str) -> Category | None:
    """The category of a verb with its particle: "shoot down"."""
    return _table("verbs").get(f"{lemma} {particle}")
