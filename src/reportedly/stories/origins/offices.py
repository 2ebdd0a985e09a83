"""Who "the governor", "the Ukrainian president" or "Ardun's leader" is: the one person with that office."""

import re

from msgspec import Struct

from reportedly.stories.origins.cast import Cast
from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.roles import Role
from reportedly.stories.origins.voices import Voice
from reportedly.stories.origins.words import origin_words

_SMALL = frozenset({"of", "the", "in", "for", "at", "and", "s"})


class Office(Struct, frozen=True):
    """An office with what narrows it: its country, and its other words."""

    title: str
    nation: str | None
    words: frozenset[str]


def office_in(name: str, cast: Cast) -> Office | None:
    """The office that a description names, if one person at a time holds it; not "former governor", "officials"."""
    words = words_of(name)
    place = next((k for k in range(len(words)) if words[k] in origin_words().held_by_one and _closes(words, k)), None)
    if place is None or any(w in origin_words().no_longer for w in words):
        return None
    nation, rest = cast.nations.split(words[:place] + words[place + 1 :])
    return Office(words[place], nation, _narrowing(rest))


def _closes(words: tuple[str, ...], place: int) -> bool:
    return place == len(words) - 1 or words[place + 1] in ("of", "in", "for", "at")


def _narrowing(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(origin_words().spelling.get(w, w) for w in words if w not in _SMALL)


def holder_of(voice: Voice, cast: Cast) -> str | None:
    """The one person whom a description of an office means: of the same report, else of the story; None if unclear.

    "The governor" where one governor is named. Not "a governor", nor where two ministers would fit.
    """
    if voice.is_open or any(re.match(r"(?:an?|one|another|some) ", s, re.I) for s in voice.sources):
        return None
    office = office_in(voice.name, cast)
    if office is None:
        return _said_of(voice, cast)
    fits = [role for role in cast.roles if _fits(office, role, cast)]
    own = {role.person for role in fits if role.report == voice.report}
    holders = own or {role.person for role in fits}
    return holders.pop() if len(holders) == 1 else None


def _said_of(voice: Voice, cast: Cast) -> str | None:
    """The one person of whom the same report says the same in full: "chief engineer of the ferry", "the ferry's chief
    engineer, Emil Orr"; never by a bare "engineer"."""
    words = _narrowing(words_of(voice.name))
    fits = {
        role.person
        for role in cast.roles
        if role.report == voice.report
        and role.office in words
        and len(words) > 1
        and words <= _narrowing((*words_of(role.before), role.office, *words_of(role.after)))
    }
    return fits.pop() if len(fits) == 1 else None


def _fits(office: Office, role: Role, cast: Cast) -> bool:
    heads = origin_words().head_of_state
    same = role.office == office.title or (
        office.nation is not None and role.office in heads and office.title in heads and not office.words
    )
    if not same or role.is_past:
        return False
    words = words_of(f"{role.before} {role.after}")
    if "vice" in words and "vice" not in office.words:
        return False
    nation, rest = cast.nations.split(words)
    if office.nation is not None and nation != office.nation and not _of_nation(role.person, office, cast):
        return False
    return office.words <= _narrowing(rest)


def _of_nation(person: str, office: Office, cast: Cast) -> bool:
    """Whether any other role of the person gives the country: "President Ana Ruiz" here, "Torvian President" there."""
    return any(
        cast.nations.split(words_of(f"{r.before} {r.after}"))[0] == office.nation
        for r in cast.roles
        if r.person == person and r.office == office.title
    )
