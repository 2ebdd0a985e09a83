"""Gradings that a user may switch on. None is on by default: the program itself grades nothing.

Each profile brings its own words and their definitions, which are shown beside the grade. The profiles only read what a
question says of its answers; whether a source is credible is for people to say.
"""

from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct

from reportedly.model import Question, Stance, Verdict


class Profile(StrEnum):
    """The gradings that can be asked for."""

    AIRWARS = "airwars"
    ADMIRALTY = "admiralty"


class Grade(Struct, frozen=True):
    """A grade, what the word means, and why this question has it."""

    name: str
    definition: str
    reason: str


AIRWARS = {
    "Contested": "sources give competing accounts of what happened or of who did it",
    "Confirmed": "a party to the conflict has accepted responsibility",
    "Fair": "two or more sources report it, and no party has accepted responsibility",
    "Weak": "a single source reports it",
}
"""After the gradings that Airwars publishes, in our words. Two of them need a judgement that the program does not
have (whether a source is credible, who is a belligerent): "Fair" here asks for two independent origins only, and
"Confirmed" for one that confirms what it first denied. Their "Discounted" needs a finding that only people can make,
and is never given."""

ADMIRALTY = {
    "F1": "confirmed by other sources",
    "F4": "doubtful: others deny it or give another answer",
    "F5": "improbable: those who looked could not bear it out, and nobody else supports it",
    "F6": "cannot be judged",
}
"""The Admiralty pair: reliability of the source (A to F), credibility of the information (1 to 6). Reliability
stays F, "cannot be judged", for every source: the program does not rate sources. Credibility is read off the
verdict."""


def grade_of(question: Question, profile: Profile) -> Grade:
    """The grade of a question under a profile."""
    name, reason = _PROFILES[profile](question)
    definitions = AIRWARS if profile is Profile.AIRWARS else ADMIRALTY
    return Grade(name, definitions[name], reason)


def _airwars(question: Question) -> tuple[str, str]:
    """Confirmed before Contested: who denied it and now confirms it has accepted it, even where numbers still
    differ."""
    confirming = {a.origin.party for a in question.answers if a.stance is Stance.CONFIRMS}
    denied = {a.origin.party for a in question.answers if a.stance is Stance.DENIES or a.high == 0}
    if confirming & denied:
        return "Confirmed", f"{', '.join(sorted(confirming & denied))} first denied it and now confirms it"
    if question.verdict is Verdict.CONFLICTS:
        return "Contested", question.reason
    return ("Fair" if question.origins > 1 else "Weak"), f"independent origins: {question.origins}"


def _admiralty(question: Question) -> tuple[str, str]:
    name = {
        Verdict.AGREES: "F1",
        Verdict.CONFLICTS: "F4",
        Verdict.UNVERIFIED: "F5",
        Verdict.SUPERSEDES: "F6",
        Verdict.SINGLE: "F6",
    }[question.verdict]
    return name, question.reason


_PROFILES: dict[Profile, Callable[[Question], tuple[str, str]]] = {
    Profile.AIRWARS: _airwars,
    Profile.ADMIRALTY: _admiralty,
}
