"""The words that set a source to a content, in the shape that finders and describers ask for."""

import functools

from msgspec import Struct

from reportedly.lexicon import load


class StanceWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of ``stance.toml``."""

    denies: tuple[str, ...]
    confirms: tuple[str, ...]
    falsity: tuple[str, ...]
    falsity_phrases: tuple[str, ...]
    worthless: tuple[str, ...]
    owning_up: tuple[str, ...]
    reports: tuple[str, ...]
    naming: tuple[str, ...]
    speaking: tuple[str, ...]
    cannot_verify_phrases: tuple[str, ...]


@functools.cache
def stance_words() -> StanceWords:
    """The word lists, loaded once. Raises LexiconError where the file does not fit."""
    return load("stance", StanceWords)


def speaking() -> tuple[str, ...]:
    """Verbs of speaking, whose refusal declines comment: "declined to say"; not "refused to leave"."""
    return stance_words().speaking
