"""Why it happened, and who did it: parties that say so answer one question, in whatever words."""

import functools
import re
from collections.abc import Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from reportedly.lexicon import load
from reportedly.model import Claim
from reportedly.reconcile.disputes import SEEDS, Raised
from reportedly.reconcile.sides import HOLDS
from reportedly.reconcile.topics import Topics


class Causes(Struct, frozen=True, forbid_unknown_fields=True):
    """The word list ``causes``."""

    cues: tuple[str, ...]
    words: tuple[str, ...]


@functools.cache
def _lists() -> tuple[frozenset[str], re.Pattern[str]]:
    lists = load("causes", Causes)
    return frozenset(lists.cues), re.compile(rf"\b(?:{'|'.join(lists.words)})\b", re.IGNORECASE)


def says_why(claim: Claim) -> bool:
    """Whether a claim is about the cause.

    catches: Tolm "blamed" a corroded relief valve; was unable to establish "what caused the blast"     must not: "in
    any case"
    """
    cues, words = _lists()
    return not cues.isdisjoint(claim.cue.text.casefold().split()) or bool(words.search(claim.content.text))


def cause_in(claims: Sequence[Claim], topics: Topics, party_by_id: Mapping[str, str]) -> Raised | None:
    """The question of the cause, where one party denies what another says of it or could not tell, or two lay it at
    different doors; None where nobody differs.
    """
    why = [c for c in claims if says_why(c)]
    why += [c for c in claims if c not in why and (told := topics.told_by_id.get(c.id)) and told in why]
    held = [c for c in why if c.stance in HOLDS]
    by = [c for c in why if c.stance in SEEDS]
    apart = next((pair for pair in combinations(held, 2) if _differ(*pair, topics, party_by_id)), None)
    if not held or not (by or apart):
        return None
    clash = apart and " ".join(f"{party_by_id[c.id]} says “{c.content.text}”." for c in apart)
    first = by[0] if by else held[-1]
    return Raised(first, tuple(c for c in why if c is not first), None, clash, is_cause=True)


def _differ(a: Claim, b: Claim, topics: Topics, party_by_id: Mapping[str, str]) -> bool:
    """Whether two parties lay it at different doors, both with a cue that blames."""
    cues, _ = _lists()
    blame = all(not cues.isdisjoint(claim.cue.text.casefold().split()) for claim in (a, b))
    return blame and party_by_id[a.id] != party_by_id[b.id] and not topics.are_alike(a, b)
