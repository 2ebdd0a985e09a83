"""Answers of nought: "there were no deaths" is an answer, though no number stands in it."""

import functools
import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from reportedly.lexicon import load
from reportedly.model import Answer, Bound, Category, Claim, Origin, Report, Scope
from reportedly.reconcile.counts import Count
from reportedly.reconcile.sides import HOLDS
from reportedly.reconcile.things import Thing
from reportedly.reconcile.words import weights_of

_NOBODY = r"(?:nobody|no one|no-one|none|no (?:people|person|soldiers?|civilians?))"
_AUXILIARY = (
    r"(?:else|there|was|were|is|are|has|have|had|been|being|be|got|to|so|far|yet|reported|reportedly|thought)\b"
)
"""What may stand between "nobody" and "killed": in "nobody knew who was killed" it is the knowing that nobody did."""


class Noughts(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that say "none" of one category."""

    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    phrases: tuple[str, ...]


@functools.cache
def _patterns() -> tuple[tuple[Category, re.Pattern[str]], ...]:
    """A pattern for each category of ``no_victims``."""
    lists = load("no_victims", dict[str, Noughts])
    return tuple((Category(name), _pattern(words)) for name, words in lists.items())


def _pattern(words: Noughts) -> re.Pattern[str]:
    between = r"(?:\W+\w+){0,2}?\W+"
    nouns = "|".join(map(re.escape, words.nouns))
    parts = [rf"\b(?:no|without(?: any)?|zero|not a single){between}(?:{nouns})\b"]
    if words.verbs:
        verbs = "|".join(map(re.escape, words.verbs))
        parts.append(rf"\b{_NOBODY}(?:\W+{_AUXILIARY})*\W+(?:{verbs})\b")
    parts += [rf"\b{re.escape(phrase)}\b" for phrase in words.phrases]
    return re.compile("|".join(parts), re.IGNORECASE)


def zeros_of(reports: Mapping[str, Report], claims: Iterable[Claim], origin_by_id: Mapping[str, Origin]) -> list[Count]:
    """An answer of nought for each claim that affirms there were none.

    catches: "There were no deaths", it said     must not: gave no details of the deaths
    """
    kept = list(claims)
    return [
        _zero(claim, category, reports[claim.report], origin_by_id[claim.id])
        for claim in kept
        if claim.stance in HOLDS
        for category, pattern in _patterns()
        if pattern.search(claim.content.text) and not any(_says_it_inside(o, claim, pattern) for o in kept)
    ]


def _says_it_inside(other: Claim, claim: Claim, pattern: re.Pattern[str]) -> bool:
    """Whether it is another's word inside the claim: "A says 23 died, but B reports none dead" is B's nought."""
    inside = other.report == claim.report and claim.content.hull.covers(other.content.hull)
    return inside and other.content.hull != claim.content.hull and bool(pattern.search(other.content.text))


def _zero(claim: Claim, category: Category, report: Report, origin: Origin) -> Count:
    day = (claim.said.last if claim.said else None) or report.published.day
    first = (claim.said.first if claim.said else None) or day
    answer = Answer(
        report=claim.report,
        claim=claim.id,
        figure=None,
        low=0.0,
        high=0.0,
        bound=Bound.EXACT,
        answer=claim.content.text,
        stance=claim.stance,
        certainty=claim.certainty,
        speaker=claim.speaker,
        origin=origin,
        since=first,
        as_of=day,
        span=claim.content.hull,
    )
    anybody = Thing("peopl", frozenset(), None, frozenset(), None, is_person=True, is_anyone=True)
    return Count(
        answer=answer,
        category=category,
        counts="people",
        thing=anybody,
        place=None,
        scope=Scope.INCIDENT,
        first=first,
        last=day,
        told=day,
        near=claim.content.text,
        around=weights_of(claim.content.text, names=0.0),
        is_part=False,
        is_bare=False,
        is_headline=False,
    )
