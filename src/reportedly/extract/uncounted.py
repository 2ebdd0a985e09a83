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
    restating_pairs: tuple[str, ...]
    restated: tuple[str, ...]


_FAR = 9
"""How many words before a bare number the word stands by which it is given anew."""

_FARTHEST = 14
"""How many words before a bare number "put" stands in "put the number of pilots at 51 and the union at 70"."""


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

    "puts it at 140", "says no more than 350", "cut its estimate to 62, from an initial 40", "stands by 62",
    "stopped counting at fifteen"; not "gave them 12 boats".
    """
    tokens = counted.sentence.tokens
    before = tokens[max(0, counted.first - _FAR) : counted.first]
    while before and (before[-1].text in "\"'“‘" or before[-1].tag[:2] in ("RB", "JJ", "DT")):
        before = before[:-1]
    if not before:
        return counted.first <= 1 and counted.number.bound is not Bound.EXACT
    if before[-1].lemma.lower() in uncounted("restating_verbs") and before[-1].tag[:2] == "VB":
        return True
    if " ".join(t.lemma.lower() for t in before[-2:]) in uncounted("restating_pairs"):
        return True
    if before[-1].lower not in ("at", "to", "of", "from", "as", "is", "was"):
        return False
    if before[-1].lower == "at" and any(
        t.lemma.lower() == "put" for t in tokens[max(0, counted.first - _FARTHEST) : counted.first]
    ):
        return True
    words = {t.lemma.lower() for t in before} | {t.lower for t in before}
    return bool(words & uncounted("restated"))
