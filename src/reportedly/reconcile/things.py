"""What a figure counts, as far as it decides whether two figures answer one question."""

import functools
import re

from msgspec import Struct

from reportedly.lexicon import load
from reportedly.lexicon.stems import stem
from reportedly.model import Category, Figure

PERSON_CATEGORIES = frozenset(
    {
        Category.KILLED,
        Category.INJURED,
        Category.CASUALTIES,
        Category.MISSING,
        Category.CAPTURED,
        Category.ARRESTED,
        Category.RESCUED,
        Category.DISPLACED,
        Category.ABOARD,
        Category.ATTENDING,
    }
)
"""What happens to people: a bare number in one of these counts people."""

MEASURES = frozenset(
    {Category.MONEY, Category.DISTANCE, Category.AREA, Category.PERCENT, Category.DURATION, Category.OTHER}
)
"""Categories that say nothing of what was measured: the words around the number have to."""

_PERSON = re.compile(r"(?:ers?|ors?|ists?|men|ees?|ants?|ians?|women|folk)$")
_NUMBER = r"\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|\w+(?:teen|ty)\b"
_PART = re.compile(
    # "nine of the eleven drones were shot down" counts what was shot down: no part of another count of that.
    rf"\s*(?:,\s*)?of (?:(?:them|whom|these|those|which)\b|the\b(?!\s+(?:{_NUMBER}|people|population)))",
    re.IGNORECASE,
)
_MEN = re.compile(r"men$")
"""Of "policemen", "servicewomen": the stems of plurals in -men are not those of their singulars."""

_OWN = re.compile(r"\b(?:its|their|his|her)(?: own)?\b", re.I)


class Things(Struct, frozen=True, forbid_unknown_fields=True):
    """The word list ``counted_things``."""

    anyone: tuple[str, ...]
    no_persons: tuple[str, ...]
    groups: dict[str, tuple[str, ...]]
    several: tuple[str, ...]
    states: dict[str, tuple[str, ...]]
    same: dict[str, tuple[str, ...]]


class Thing(Struct, frozen=True):
    """``noun``: the stem of the head noun. ``kind``: those of the words before it ("fishing" vessels). ``group``:
    people that no other group may be compared with. ``nations``: names that say whose they are ("North Korean"),
    lower-cased. ``is_anyone``: a noun for anybody at all."""

    noun: str
    kind: frozenset[str]
    group: str | None
    nations: frozenset[str]
    state: str | None
    is_person: bool
    is_anyone: bool


@functools.cache
def _lists() -> tuple[frozenset[str], frozenset[str], dict[str, str], dict[str, str]]:
    lists = load("counted_things", Things)
    return (
        frozenset(stem(word) for word in lists.anyone),
        frozenset(stem(word) for word in lists.no_persons),
        {stem(word): group for group, words in lists.groups.items() for word in words},
        {stem(word.split()[-1]): stem(name) for name, words in lists.same.items() for word in words},
    )


def thing_of(figure: Figure, speaker: str | None) -> Thing:
    """What the figure counts. ``speaker`` is whose "its own soldiers" are.

    "Morvani instructors" → instructors of a nation; "workers" → workers, who may be the "people" of another report.
    """
    anyone, no_persons, groups, same = _lists()
    phrase = figure.counts.split(" of ")[0]
    words = phrase.replace("-", " ").split() or [figure.category.value]
    noun = stem(_MEN.sub("man", words[-1]))
    nations = frozenset(word.casefold() for word in words if word[0].isupper() and len(word) > 2)
    if _OWN.search(figure.text) and speaker:
        nations |= frozenset(word.casefold().removesuffix("'s") for word in speaker.split()[:1] if word[0].isupper())
    is_anyone = noun in anyone
    is_named_thing = noun in no_persons or noun in same
    is_person = is_anyone or noun in groups or (bool(_PERSON.search(words[-1])) and not is_named_thing)
    if figure.category in PERSON_CATEGORIES and not is_named_thing:
        # What is killed, hurt or arrested is people, whatever they are called: "inmates", "tens of thousands march".
        is_anyone = is_anyone or not is_person
        is_person = True
    said = {word.casefold() for word in words}
    kind = frozenset(stem(word) for word in words[:-1] if word[0].islower())
    group = groups.get(noun) or next((groups[word] for word in sorted(kind) if word in groups), None)
    state = next((name for name, listed in load("counted_things", Things).states.items() if set(listed) & said), None)
    return Thing(same.get(noun, noun), kind, group, nations, state, is_person, is_anyone)


def is_part(figure: Figure, after: str) -> bool:
    """Whether the figure counts some of another count: "six of them", "two of the injured"; not "12 of the crew's 40
    men".

    ``after``: the words of the report that follow the figure.
    """
    return bool(_PART.search(figure.text) or _PART.match(after))


def same_nation(a: str, b: str) -> bool:
    """Whether two names are one country or its people: "Ardenia" and "Ardenian", "Morvan" and "Morvani"; not
    "North" and "South"."""
    short, long = sorted((a, b), key=len)
    kept = max(4, len(short) - 2)
    return long[:kept] == short[:kept] and len(short) >= 4


def runs_over_several(near: str) -> bool:
    """Whether the words beside a number make it run over several incidents: "131 in ferry accidents this year"."""
    folded = near.casefold()
    return any(phrase.casefold() in folded for phrase in load("counted_things", Things).several)
