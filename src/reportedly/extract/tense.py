"""Whether a day in a sentence lies ahead or behind, by the words of its clause.

"will open the museum on 8 June" lies ahead; "had dropped to 40 by Monday" behind; where
nothing tells, it is open.
"""

import functools
from enum import Enum

from reportedly.extract.calendar import calendar_words
from reportedly.model import Span
from reportedly.parse import Sentence, Token

REACH = 14
"""How many words before the day are looked at, and how many after."""

_STOPS = frozenset((";", ":", "–", "—"))


class Tense(Enum):
    """How the clause stands to the day of publication."""

    PAST = "past"
    FUTURE = "future"
    PRESENT = "present"
    OPEN = "open"


@functools.cache
def _future() -> frozenset[str]:
    return frozenset(calendar_words().words.future)


@functools.cache
def _past() -> frozenset[str]:
    return frozenset(calendar_words().words.past)


def tense_at(sentence: Sentence, span: Span) -> Tense:
    """The tense of the words around ``span``: the nearest that tells, those before it first.

    ahead: "Baths will stay drained until at least Sunday", "the choir sings on Oct 9"
    behind: "The divers told the museum on Monday"
    """
    before = [t for t in sentence.tokens if t.end <= span.start]
    after = [t for t in sentence.tokens if t.start >= span.end]
    if (told := _adjacent(before)) is not None:
        return told
    if (told := _by_verb(sentence.at(span.start))) is not None:
        return told
    for t in reversed(before[-REACH:]):
        if t.text in _STOPS:
            break
        if (told := _told_by(t, near=True)) is not None:
            return told
    for t in after[:REACH]:
        if t.text in _STOPS:
            break
        if (told := _told_by(t, near=False)) is not None:
            return told
    return Tense.OPEN


def _by_verb(day: Token | None) -> Tense | None:
    """What the verb above the day tells with its auxiliaries: "will, as was reported, sign on 3 June"."""
    verb = next((t for t in day.ancestors() if t.tag[:2] == "VB"), None) if day is not None else None
    if verb is None:
        return None
    helpers = {c.lower for c in verb.children if c.dep in ("aux", "auxpass") or c.tag == "MD"}
    if verb.lower in _future():
        return Tense.FUTURE
    if helpers & {"will", "'ll", "shall", "wo", "would", "may", "might", "could", "should"}:
        return Tense.FUTURE
    if verb.tag == "VBD" or helpers & {"had", "was", "were", "did", "has", "have"}:
        return Tense.PAST
    if "to" in helpers and verb.head.lemma in _future() | {"expect", "plan", "schedule", "set"}:
        return Tense.FUTURE
    return None


def _adjacent(before: list[Token]) -> Tense | None:
    """ "until at least Friday" lies ahead, "since Friday" behind."""
    for t in reversed(before[-4:]):
        if t.lower in ("until", "till"):
            return Tense.FUTURE
        if t.lower in ("since", "last", "past"):
            return Tense.PAST
        if t.tag[:2] in ("VB", "NN"):
            return None
    return None


def _told_by(token: Token, *, near: bool) -> Tense | None:
    if _is_passive(token):
        return None
    if token.lower in _future():
        return Tense.FUTURE
    if token.tag == "VBD" or token.lower in _past():
        return Tense.PAST
    if token.tag == "VBN" and any(c.lower in ("has", "have", "'ve", "had", "was", "were") for c in token.children):
        return Tense.PAST
    if (
        near
        and token.tag in ("VBZ", "VBP")
        and token.dep not in ("aux", "auxpass")
        and token.lemma not in ("be", "say")
    ):
        return Tense.PRESENT
    return None


def _is_passive(token: Token) -> bool:
    """ "set" and "planned" tell only where they are verbs of a plan, not names of things."""
    return (
        token.lower in ("set", "going", "may", "plan", "plans")
        and token.tag[:2] in ("NN", "JJ")
        and token.text.islower()
    )
