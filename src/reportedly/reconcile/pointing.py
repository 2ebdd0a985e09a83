"""What a content points back at: "disputed that account", "could not verify this number"."""

import functools
import re
from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from reportedly.lexicon import load
from reportedly.lexicon.stems import stem
from reportedly.model import Authority, Claim, Stance
from reportedly.reconcile.things import same_nation
from reportedly.reconcile.weights import POINTED_BACK
from reportedly.reconcile.words import words_of

_NO_ANTECEDENT = (Stance.DECLINES, Stance.SILENT, Stance.CANNOT_VERIFY)
_AS = re.compile(r"\s+as\s+[\"“‘']?|\s+[\"“‘']")
_DETAIL = re.compile(r"\s+(?:of|about|by|from|that|in|on|at|as)\b.*$")


class Pointers(Struct, frozen=True, forbid_unknown_fields=True):
    """The word list ``pointing_back``."""

    pronouns: tuple[str, ...]
    determiners: tuple[str, ...]
    said: tuple[str, ...]
    numbers: tuple[str, ...]
    false: tuple[str, ...]
    things: tuple[str, ...]


_VICTIMS = re.compile(r"\b(?:losses|casualties|dead|deaths?|tolls?|killed|fatalities)\b", re.IGNORECASE)


class Pointing(StrEnum):
    """What a content points at: something said, a number that was given, or nothing (it says for itself)."""

    SAID = "said"
    NUMBER = "number"
    NOTHING = "nothing"


@functools.cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    lists = load("pointing_back", Pointers)
    return frozenset(lists.pronouns), frozenset(lists.determiners), frozenset(lists.said), frozenset(lists.numbers)


def pointing_of(content: str) -> Pointing:
    """What the content points at.

    said: "it", "that account", "it as “poison”"; number: "this number"; nothing: "any maintenance had been skipped",
    "any talk of a leak"
    """
    pronouns, determiners, said, numbers = _words()
    head = _head(content)
    if head in pronouns or _is_called_false(content):
        return Pointing.SAID
    words = re.findall(r"[\w’'-]+", _DETAIL.sub("", head))
    if words[:1] == ["any"] and _DETAIL.search(head):
        return Pointing.NOTHING
    if not 1 <= len(words) <= 4 or (
        words[0] not in determiners and not words[0].endswith(("'s", "’s")) and len(words) > 1
    ):
        return Pointing.NOTHING
    if words[-1] in numbers:
        return Pointing.NUMBER
    return Pointing.SAID if words[-1] in said else Pointing.NOTHING


def _is_pronoun(content: str) -> bool:
    """Who only affirms points back with a pronoun alone: "the number of troops to be 12,000" says for itself."""
    return _head(content) in load("pointing_back", Pointers).pronouns


def _is_called_false(content: str) -> bool:
    """Whether all it says of "this" is that it is not so: "This does not correspond to reality", "it is forged";
    not "it was warned of a leak"."""
    words = load("pointing_back", Pointers)
    first, _, rest = content.strip(' .,"“‘').casefold().partition(" ")
    return (
        first in words.pronouns and any(f" {phrase}" in f" {rest}" for phrase in words.false) and len(rest.split()) <= 7
    )


def _head(content: str) -> str:
    return _AS.split(content.strip(" .,"), maxsplit=1)[0].casefold()


def antecedent(claim: Claim, earlier: Sequence[Claim]) -> Claim | None:
    """The claim of the same report that ``claim`` points back at: the nearest before it that somebody else holds; for a
    number, the nearest with one. ``earlier``: the report's claims that begin before it. None where it points at none.
    """
    pointing = pointing_of(claim.content.text)
    if pointing is Pointing.NOTHING or (claim.stance is Stance.AFFIRMS and not _is_pronoun(claim.content.text)):
        return None
    fitting = [
        other
        for other in reversed(earlier)
        if other.stance not in _NO_ANTECEDENT
        and not (claim.speaker and other.speaker == claim.speaker)
        and (pointing is not Pointing.NUMBER or other.figures)
    ]
    return min(fitting[:POINTED_BACK], key=lambda other: _distance(claim, other), default=None)


def _distance(claim: Claim, other: Claim) -> tuple[bool, bool, bool]:
    """What fits worse: a claim of another than the one named ("the union's account", "the statement of the Talveran
    side"); one without a speaker; for "the report", one that no outlet reported. The nearest wins a tie.
    """
    is_report = _head(claim.content.text).split()[-1:] in (["report"], ["reports"], ["story"], ["stories"], ["news"])
    return (
        _is_of_another(claim.content.text, other),
        other.speaker is None,
        is_report and other.authority is not Authority.OUTLET and not other.chain,
    )


def _is_of_another(content: str, other: Claim) -> bool:
    """Whether the content names whose account it means, and the other claim's speaker is not that."""
    named = [
        word
        for word in words_of(_AS.split(content, maxsplit=1)[0])[:6]
        if word[0].isupper() or word.endswith(("'s", "’s"))
    ]
    speaker = [stem(word) for word in words_of(other.speaker or "")]
    return bool(named) and not any(same_nation(stem(word), part) for word in named for part in speaker)


def is_about_victims(content: str) -> bool:
    """Whether it points at how many died, whoever said so: "either side's account of the losses", "the number of
    dead", "any of the tolls"; not "its losses were light"."""
    return pointing_of(content) is not Pointing.NOTHING and bool(_VICTIMS.search(content))


_HARM = re.compile(
    rf"{_VICTIMS.pattern}|\b(?:die[sd]?|dying|perish\w*|kill\w*|fatal\w*|wound\w*|injur\w*|hurt|maim\w*|bod(?:y|ies)|victims?)\b",
    re.IGNORECASE,
)


def tells_of_losses(content: str) -> bool:
    """Whether it speaks of dead or hurt: "some have already been killed"; not "12,000 are stationed there"."""
    return bool(_HARM.search(content))


@functools.cache
def things_shown() -> frozenset[str]:
    """Stems of nouns for films and papers, which can themselves be doubted: is it genuine, where was it filmed."""
    return frozenset(map(stem, load("pointing_back", Pointers).things))
