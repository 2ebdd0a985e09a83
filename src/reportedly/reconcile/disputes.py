"""Questions without numbers: a claim that somebody denies, could not verify, or contradicts."""

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from reportedly.lexicon.stems import stem
from reportedly.model import Authority, Claim, Stance
from reportedly.reconcile.accusations import accuses, pleads
from reportedly.reconcile.pointing import Pointing, is_about_victims, pointing_of, tells_of_losses, things_shown
from reportedly.reconcile.sides import HOLDS
from reportedly.reconcile.topics import Topics
from reportedly.reconcile.weights import ALIKE, REFUSED, REFUSED_WORDS
from reportedly.reconcile.words import Weights, likeness, shared_weight, words_of

SEEDS = (Stance.DENIES, Stance.CANNOT_VERIFY, Stance.CONFIRMS)
"""Stances that raise a question by themselves."""

THINGS = (Authority.FOOTAGE, Authority.DOCUMENT)
"""Kinds of sources that can themselves be doubted: is it genuine, where was it filmed."""

LEFT_OUT = frozenset(map(stem, ("mention", "refer", "acknowledge", "address", "touch")))
"""Stems of cues of silence about a thing itself: who "would not say" or "gave no details" contradicts nobody."""

_NEGATION = re.compile(r"\b(?:no|not|never|neither|nor|without|cannot)\b|n['’]t\b", re.IGNORECASE)


class Raised(Struct, frozen=True):
    """A claim that raises a question, and those that it speaks of, the one it points back at first. ``clash``: why
    the two cannot both hold, where their words alone say so. ``is_cause``: it is the question why it happened.
    ``accused``: the party that denies what it is accused of. ``is_of_victims``: it is about how many died, whoever
    said so."""

    by: Claim
    about: tuple[Claim, ...]
    told: Claim | None
    clash: str | None = None
    is_cause: bool = False
    accused: str | None = None
    is_of_victims: bool = False

    @property
    def is_alone(self) -> bool:
        """Whether it is a denial of what no report says outright that anybody holds: "denied any neglect"."""
        return (
            not self.about and self.by.stance is Stance.DENIES and pointing_of(self.by.content.text) is Pointing.NOTHING
        )


class Matter(Struct, frozen=True):
    """Claims that speak to one disputed matter, and what raised it; ``corrected`` as in ``Gathered``."""

    claims: tuple[Claim, ...]
    raised: tuple[Raised, ...]
    corrected: tuple[int, ...] = ()

    @property
    def clash(self) -> str | None:
        """Why two of its claims cannot both hold, by their words alone."""
        return next((r.clash for r in self.raised if r.clash), None)


def raised_in(claims: Sequence[Claim], topics: Topics, party_by_id: Mapping[str, str]) -> list[Raised]:
    """What is denied, could not be verified, or is contradicted, each with what it speaks of; what speaks of nothing
    that anybody holds is left out."""
    out = [_disputed(claim, topics, party_by_id) for claim in claims if claim.stance in SEEDS]
    out += [_withheld(claim, topics, party_by_id) for claim in claims if _leaves_out(claim)]
    out += [found for claim in claims if claim.stance in HOLDS and (found := _contradicted(claim, topics, party_by_id))]
    return [raised for raised in out if raised.about or raised.is_alone or raised.is_of_victims]


def _disputed(claim: Claim, topics: Topics, party_by_id: Mapping[str, str]) -> Raised:
    """What a denial or a failed check speaks of: the claim it points back at, and those alike that others hold."""
    told = topics.told_by_id.get(claim.id)
    who = claim.speaker or party_by_id[claim.id]
    accused = claim.stance is Stance.DENIES and (pleads(claim) or (told is not None and accuses(told, who)))
    if accused:
        accusing = [c for c in topics.claims if c is not told and accuses(c, who) and _apart(c, claim, party_by_id)]
        return Raised(claim, (*([told] if told else ()), *accusing), told, accused=party_by_id[claim.id])
    if told is None and (shown := _shown_by(claim, topics)):
        return Raised(claim, tuple(shown), shown[0])
    if is_about_victims(claim.content.text):
        return Raised(claim, (), None, is_of_victims=True)
    if told is None and pointing_of(claim.content.text) is not Pointing.NOTHING:
        return Raised(claim, (), None)
    others = [
        c
        for c in topics.near(topics.weights(claim))
        if c.stance in HOLDS
        and c is not told
        and _apart(c, claim, party_by_id)
        and _is_alike(claim, c, topics)
        and not (claim.stance is Stance.DENIES and _refuses_too(claim, c, topics))
    ]
    others.sort(key=lambda c: -shared_weight(topics.weights(claim), topics.weights(c)))
    return Raised(claim, (*([told] if told else ()), *others), told)


def _shown_by(claim: Claim, topics: Topics) -> list[Claim]:
    """What the film or the paper shows that somebody could not verify or calls a forgery: "could not verify when the
    video was filmed" is about what "video posted on social media showed". Of its own report first; else of the story.
    """
    if claim.stance not in (Stance.CANNOT_VERIFY, Stance.DENIES):
        return []
    named = {stem(word) for word in words_of(claim.content.text)}
    shown = [c for c in topics.claims if c.authority in THINGS and c.source and named & _heads(c.source.text)]
    return [c for c in shown if c.report == claim.report] or shown


def _heads(source: str) -> set[str]:
    """The nouns that name a film or a paper in the words of a source: "video" of "a video posted on the app Trill"."""
    return {stem(word) for word in words_of(source)[:4]} & things_shown()


def _refuses_too(denial: Claim, other: Claim, topics: Topics) -> bool:
    """Whether the other says "no" to what is denied: "denied it had been warned" and "no warning ever reached us"
    are one side."""
    refused = negated(other.content.text, topics)
    return shared_weight(refused, topics.weights(denial)) >= topics.least_shared


def _is_alike(claim: Claim, other: Claim, topics: Topics) -> bool:
    """Whether another claim is told in like words; beside one of dead or hurt only one that tells of some.

    "Did not mention casualties among the soldiers" is about "the first soldiers were killed", not about "12,000
    soldiers were deployed".
    """
    if not topics.are_alike(claim, other):
        return False
    return tells_of_losses(other.content.text) or not tells_of_losses(claim.content.text)


def _leaves_out(claim: Claim) -> bool:
    """Whether the claim says that somebody spoke without a word on it: "did not mention casualties"; not "gave no
    details"."""
    return claim.stance is Stance.SILENT and not LEFT_OUT.isdisjoint(stem(word) for word in words_of(claim.cue.text))


def _withheld(claim: Claim, topics: Topics, party_by_id: Mapping[str, str]) -> Raised:
    """What a party is said not to have mentioned, and is elsewhere said to hold: "did not mention casualties" beside
    "confirmed that the first soldiers were killed". Of what others hold, silence says nothing.
    """
    held = tuple(
        c
        for c in topics.near(topics.weights(claim))
        if c.stance in HOLDS and not _apart(c, claim, party_by_id) and _is_alike(claim, c, topics)
    )
    if not held:
        return Raised(claim, (), None)
    who = claim.speaker or party_by_id[claim.id]
    clash = f"{who} is said to have told “{held[0].content.text}”, and not to have spoken of “{claim.content.text}”"
    return Raised(claim, held, None, clash)


def _contradicted(claim: Claim, topics: Topics, party_by_id: Mapping[str, str]) -> Raised | None:
    """What another party holds and the claim says "no" to: "there was no torpedo" and "the depot was struck by a
    torpedo"."""
    refused = negated(claim.content.text, topics)
    if not refused:
        return None
    held = tuple(
        c
        for c in topics.near(refused)
        if c.stance in HOLDS
        and _apart(c, claim, party_by_id)
        and not refused.keys() & negated(c.content.text, topics).keys()
        and likeness(refused, topics.weights(c)) >= REFUSED
        and shared_weight(refused, topics.weights(c)) >= topics.least_shared
    )
    if not held:
        return None
    held = tuple(sorted(held, key=lambda c: -shared_weight(refused, topics.weights(c))))
    who, other = (c.speaker or party_by_id[c.id] for c in (claim, held[0]))
    clash = f"{who} says “{claim.content.text}”, {other} “{held[0].content.text}”"
    return Raised(claim, held, None, clash)


def _apart(a: Claim, b: Claim, party_by_id: Mapping[str, str]) -> bool:
    return party_by_id[a.id] != party_by_id[b.id]


def negated(content: str, topics: Topics) -> Weights:
    """The telling words that stand just after a negation: of "there was no torpedo, he said" the torpedo."""
    out: Weights = {}
    for found in _NEGATION.finditer(content):
        after = re.split(r"[.,;:]|\bbut\b|\brather\b", content[found.end() :], maxsplit=1)[0]
        out |= topics.weigh("the " + " ".join(words_of(after)[:REFUSED_WORDS]))
    return out


def matters(raised: Iterable[Raised], topics: Topics) -> list[Matter]:
    """What was raised, by matter, with every claim that speaks to it, whoever says it."""
    return [_matter(group, topics) for group in _joined(raised, topics)]


def _joined(raised: Iterable[Raised], topics: Topics) -> list[list[Raised]]:
    groups: list[list[Raised]] = []
    for one in raised:
        near = [g for g in groups if any(_is_one_matter(one, other, topics) for other in g)]
        groups = [g for g in groups if g not in near] + [[*(r for g in near for r in g), one]]
    return groups


def _is_one_matter(a: Raised, b: Raised, topics: Topics) -> bool:
    """Both speak of it in like words, or of the same claim."""
    if a.is_cause or b.is_cause:
        return (a.is_cause and b.is_cause) or _raises_same(a, b)
    if a.accused or b.accused:
        return a.accused == b.accused or _raises_same(a, b)
    if a.is_alone and b.is_alone and a.by.speaker == b.by.speaker:
        return likeness(topics.weights(a.by), topics.weights(b.by)) >= ALIKE
    if a.told and b.told and a.told.id == b.told.id:
        return True
    if (a.told and a.told.id == b.by.id) or (b.told and b.told.id == a.by.id):
        return True
    return topics.are_alike(a.by, b.by)


def _raises_same(a: Raised, b: Raised) -> bool:
    """Whether what one raises is among what the other speaks of."""
    first, second = {a.by.id, *(c.id for c in a.about)}, {b.by.id, *(c.id for c in b.about)}
    return (a.by.id in second and b.by.id in first) or a.by.id == b.by.id


def _matter(raised: Sequence[Raised], topics: Topics) -> Matter:
    core = {r.by.id for r in raised} | {c.id for r in raised for c in r.about}
    # What speaks of a denied claim tells of it too; of a claim that only says "no" to something, all that is not that.
    seeds = [r.by for r in raised if r.by.stance in SEEDS and not (r.is_cause or r.accused)]
    core |= {c.id for seed in seeds for c in topics.near(topics.weights(seed)) if _is_alike(seed, c, topics)}
    chosen = tuple(c for c in topics.claims if c.id in core)
    return Matter(chosen, tuple(sorted(raised, key=lambda r: (r.by.report, r.by.content.hull, r.by.id))))
