"""What somebody is accused of, and denies: accusations of one party are one matter, in whatever words."""

import functools

from msgspec import Struct

from reportedly.lexicon import load
from reportedly.lexicon.stems import stem
from reportedly.model import Claim, Stance
from reportedly.reconcile.sides import HOLDS
from reportedly.reconcile.words import words_of

_PRONOUNS = frozenset({"him", "her", "them", "it"})


class Accusations(Struct, frozen=True, forbid_unknown_fields=True):
    """The word list ``accusations``."""

    cues: tuple[str, ...]
    guilt: tuple[str, ...]


@functools.cache
def _lists() -> tuple[frozenset[str], frozenset[str]]:
    lists = load("accusations", Accusations)
    return frozenset(lists.cues), frozenset(lists.guilt)


def pleads(claim: Claim) -> bool:
    """Whether a denial says no to whatever its speaker is accused of: "denied any wrongdoing"; not "denied that the
    roof leaked"."""
    _, guilt = _lists()
    words = [word.casefold() for word in words_of(claim.content.text)]
    return claim.stance is Stance.DENIES and bool(words) and guilt.issuperset(words)


def accuses(claim: Claim, accused: str) -> bool:
    """Whether a claim accuses somebody: its cue accuses, and its content begins with their name or with a pronoun.

    catches: "accused" the builder, Beran & Sons, of bribery (of Oruz Beran)     must not: "blamed" a corroded valve
    """
    cues, _ = _lists()
    if claim.stance not in HOLDS or cues.isdisjoint(claim.cue.text.casefold().split()):
        return False
    start = words_of(claim.content.text)[:8]
    if start and start[0].casefold() in _PRONOUNS:
        return True
    names = {stem(word) for word in words_of(accused) if word[0].isupper()}
    return any(word[0].isupper() and stem(word) in names for word in start)
