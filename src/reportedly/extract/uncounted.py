"""The words by which a number is known to be no figure of the event, as sets."""

import functools

from msgspec import Struct

from reportedly.extract.counted import Counted
from reportedly.lexicon import load
from reportedly.model import Bound


class Uncounted(Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of ``lexicon/en/uncounted.toml``; the file says what each list holds."""

    numbering: tuple[str, ...]
    followers: tuple[str, ...]
    source_verbs: tuple[str, ...]
    source_roles: tuple[str, ...]
    asking_verbs: tuple[str, ...]
    of_an_age: tuple[str, ...]
    outcome_verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    glued: tuple[str, ...]
    possession: tuple[str, ...]
    lists: tuple[str, ...]
    measured: tuple[str, ...]
    roads: tuple[str, ...]
    restating_verbs: tuple[str, ...]
    restated: tuple[str, ...]


@functools.cache
def _words() -> Uncounted:
    words: Uncounted = load("uncounted", Uncounted)
    return words


@functools.cache
def uncounted(name: str) -> frozenset[str]:
    """One list of the file, as a set."""
    return frozenset(getattr(_words(), name))


def source_verbs() -> frozenset[str]:
    """Lemmas of the verbs whose subject speaks."""
    return uncounted("source_verbs")


def restates(counted: Counted) -> bool:
    """Whether a bare number gives anew what was counted before.

    "puts it at 140", "says no more than 350", "cut its estimate to 62", "stopped counting at fifteen".
    """
    tokens = counted.sentence.tokens
    before = tokens[max(0, counted.first - 9) : counted.first]
    while before and (before[-1].text in "\"'“‘" or before[-1].tag[:2] == "RB"):
        before = before[:-1]
    if not before:
        return counted.first <= 1 and counted.number.bound is not Bound.EXACT
    if before[-1].lemma.lower() in uncounted("restating_verbs") and before[-1].tag[:2] == "VB":
        return True
    if before[-1].lower not in ("at", "to", "of", "from", "as", "is", "was"):
        return False
    words = {t.lemma.lower() for t in before} | {t.lower for t in before}
    return bool(words & uncounted("restated"))
