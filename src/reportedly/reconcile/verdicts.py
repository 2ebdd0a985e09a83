"""What the answers to a question come to: the first verdict that holds, with its reason."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from msgspec import Struct

from reportedly.model import Answer, Category, Relation, Stance, Verdict
from reportedly.reconcile.comparisons import same_days, same_range
from reportedly.reconcile.counts import Count
from reportedly.reconcile.gathering import TOLLS, size
from reportedly.reconcile.series import by_day, replaces
from reportedly.reconcile.sides import COUNTED, HOLDS

ONCE = frozenset({Category.ABOARD, Category.LAUNCHED})
"""Counts of what was so once: who gives another number on a later day contradicts, and amends nothing but its own."""


class Judgement(Struct, frozen=True):
    """A verdict and the sentence behind it."""

    verdict: Verdict
    reason: str


def parties(answers: Iterable[Answer], stances: Sequence[Stance] = COUNTED) -> list[str]:
    """The independent origins behind the answers of these stances, sorted by name."""
    return sorted({answer.origin.party for answer in answers if answer.stance in stances})


def judged(counts: Sequence[Count], others: Sequence[Answer]) -> Judgement:
    """The verdict of a question with numbers. ``others``: who denies them, could not verify them, or says nothing."""
    return (
        _denied([c.answer for c in counts], others)
        or _clash(counts)
        or _unverified([c.answer for c in counts], others)
        or _replaced(counts)
        or agreeing([c.answer for c in counts])
    )


def judged_words(answers: Sequence[Answer], clash: str | None) -> Judgement:
    """The verdict of a question whose answers are words. ``clash``: why two of them cannot both hold, if so."""
    held = [a for a in answers if a.stance in HOLDS]
    others = [a for a in answers if a.stance not in HOLDS]
    if clash:
        return Judgement(Verdict.CONFLICTS, clash)
    return _denied(held, others) or _unverified(held, others) or agreeing(held)


def _denied(held: Sequence[Answer], others: Sequence[Answer]) -> Judgement | None:
    """One side denies what another holds."""
    deniers = parties(others, (Stance.DENIES,))
    holders = [party for party in parties(held) if party not in deniers]
    if not deniers:
        return None
    if not holders:
        return Judgement(
            Verdict.CONFLICTS, f"{_listed(deniers)} {_verb(deniers, 'deny')} it; no report says outright who holds it"
        )
    return Judgement(
        Verdict.CONFLICTS,
        f"{_listed(deniers)} {_verb(deniers, 'deny')} what {_listed(holders)} {_verb(holders, 'say')}",
    )


def _clash(counts: Sequence[Count]) -> Judgement | None:
    """Two parties give numbers that leave no room for one another: for one day, of what was so once, or of a toll that
    would have to fall."""
    for a, b in combinations(by_day(_distinct(counts)), 2):
        if a.answer.origin.party == b.answer.origin.party or same_range(a, b).relation is not Relation.DIFFERS:
            continue
        first, second = f"{a.answer.origin.party} gives {a.value}", f"{b.answer.origin.party} {b.value}"
        if a.category in ONCE:
            return Judgement(Verdict.CONFLICTS, f"{first}, {second}")
        days = same_days(a, b).relation
        if days is Relation.AGREES:
            return Judgement(Verdict.CONFLICTS, f"for {max(a.first or '', b.first or '')} {first}, {second}")
        if days is Relation.DIFFERS and a.category in TOLLS and size(b) < size(a):
            return Judgement(Verdict.CONFLICTS, f"{first} for {a.last}, {second} for {b.first}: tolls do not fall")
    return None


def _distinct(counts: Iterable[Count]) -> list[Count]:
    """One count for each number of a party for its days: what many reports repeat is compared once."""
    once: dict[object, Count] = {}
    for c in counts:
        once.setdefault((c.answer.origin.party, c.answer.low, c.answer.high, c.first, c.last, c.told), c)
    return list(once.values())


def _unverified(held: Sequence[Answer], others: Sequence[Answer]) -> Judgement | None:
    """Somebody looked and could not verify it, and nobody else supports it."""
    lookers = parties(others, (Stance.CANNOT_VERIFY,))
    holders = parties(held)
    if not lookers or len(holders) > 1:
        return None
    whose = f"what {holders[0]} says" if holders else "it"
    return Judgement(Verdict.UNVERIFIED, f"{_listed(lookers)} could not verify {whose}; nobody else supports it")


def _replaced(counts: Sequence[Count]) -> Judgement | None:
    """A number for a later day stands beside another for an earlier one, or one party has amended its own."""
    ordered = by_day(_distinct(counts))
    for earlier, later in combinations(ordered, 2):
        if replaces(later, earlier):
            first, last = ordered[0], ordered[-1]
            clashing = any(same_range(a, b).relation is Relation.DIFFERS for a, b in combinations(ordered, 2))
            room = "" if clashing else ", and all leave room for one another"
            return Judgement(
                Verdict.SUPERSEDES,
                f"{last.value} ({last.last or last.told}, {last.answer.origin.party}) is the latest, "
                f"{first.value} ({first.last or first.told}, {first.answer.origin.party}) the first{room}",
            )
    return None


def agreeing(held: Sequence[Answer]) -> Judgement:
    """Two or more origins that leave room for one another, or one alone."""
    holders = parties(held)
    if len(holders) > 1:
        return Judgement(Verdict.AGREES, f"{_listed(holders)} leave room for one another")
    reports = len({answer.report for answer in held})
    who = holders[0] if holders else "nobody named"
    told = "one report tells it" if reports == 1 else f"{reports} reports tell it"
    return Judgement(Verdict.SINGLE, f"{told}, on the word of {who} alone")


def _verb(names: Sequence[str], verb: str) -> str:
    """The verb as it follows the names: "A denies", "A and B deny"."""
    return verb if len(names) > 1 else {"deny": "denies", "say": "says"}[verb]


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
