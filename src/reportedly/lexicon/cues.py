"""The cue words in the shape that the finders ask for: one look-up by lemma."""

import functools
from collections import defaultdict

from msgspec import Struct, field

from reportedly.lexicon import load


class VerbGroup(Struct, frozen=True, forbid_unknown_fields=True):
    """Verbs that take the same frames."""

    frames: tuple[str, ...]
    lemmas: tuple[str, ...]


class Nominal(Struct, frozen=True, forbid_unknown_fields=True):
    """Nouns, or adjectives, that hold a clause, by kind of claim."""

    statement: tuple[str, ...]
    belief: tuple[str, ...]


class Silence(Struct, frozen=True, forbid_unknown_fields=True):
    """Words of not saying: "gave no reason", "without giving details", "did not mention"."""

    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    without: tuple[str, ...]
    negated: tuple[str, ...]


class Chained(Struct, frozen=True, forbid_unknown_fields=True):
    """Verbs and adjectives that lead into a cue: "declined to say", "was unable to verify"."""

    declines: tuple[str, ...]
    cannot: tuple[str, ...]
    silent: tuple[str, ...]
    light: tuple[str, ...]


class CueFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of ``cues.toml``."""

    verbs: tuple[VerbGroup, ...]
    prepositional: dict[str, tuple[str, ...]]
    particles: dict[str, tuple[str, ...]]
    phrasal: dict[str, tuple[str, ...]]
    link: dict[str, tuple[str, ...]]
    nouns: Nominal
    adjectives: Nominal
    phrases: dict[str, tuple[str, ...]]
    adverbs: dict[str, tuple[str, ...]]
    asides: dict[str, tuple[str, ...]]
    silence: Silence
    chained: Chained
    verifying: dict[str, tuple[str, ...]]
    feelings: tuple[str, ...]
    of_things_too: tuple[str, ...]
    papers_only: tuple[str, ...]
    tallies: tuple[str, ...]
    idioms: tuple["Idiom", ...] = field(default_factory=tuple)


class Idiom(Struct, frozen=True, forbid_unknown_fields=True):
    """A fixed run of words that attributes: "would not be drawn on", "could not be reached"."""

    words: str
    stance: str = ""
    example: str = ""


class Cues(Struct, frozen=True):
    """``cues.toml`` turned for looking up."""

    file: CueFile
    frames_by_verb: dict[str, frozenset[str]]
    noun_kind: dict[str, str]
    adjective_kind: dict[str, str]


@functools.cache
def cues() -> Cues:
    """The cue words, loaded once. Raises LexiconError where the file does not fit."""
    words = load("cues", CueFile)
    frames: dict[str, set[str]] = defaultdict(set)
    for group in words.verbs:
        for lemma in group.lemmas:
            frames[lemma].update(group.frames)
    for lemma in words.prepositional:
        frames[lemma].add("prepositional")
    return Cues(
        file=words,
        frames_by_verb={lemma: frozenset(found) for lemma, found in frames.items()},
        noun_kind=_kinds(words.nouns),
        adjective_kind=_kinds(words.adjectives),
    )


def _kinds(words: Nominal) -> dict[str, str]:
    return dict.fromkeys(words.statement, "statement") | dict.fromkeys(words.belief, "belief")
