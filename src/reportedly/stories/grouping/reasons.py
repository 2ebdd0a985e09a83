"""Why two reports are taken to tell of one event, as a sentence for a reader."""

import re

from reportedly.stories.grouping.profiles import Profile
from reportedly.stories.grouping.words import stem_of

MOST_NAMES = 3
MOST_WORDS = 2

_SPACES = re.compile(r"[\s-]+")


def reason_for(a: Profile, b: Profile, days: int | None) -> str:
    """What the two share, the most telling first, and how far apart they lie. Symmetric.

    "both name Ardun, Selma and Ana Ruiz, and speak of ferry and capsize; 2 days apart"
    """
    names = _names(a, b)
    words = _most_telling(a.words, b.words)[:MOST_WORDS]
    parts = [f"{verb} {_listed(shared)}" for verb, shared in (("name", names), ("speak of", words)) if shared]
    return f"both {', and '.join(parts) or 'use the same words'}; {_apart(days)}"


def _names(a: Profile, b: Profile) -> list[str]:
    """The names that both have, each in the fullest form that stands in both."""
    both = {name.casefold() for name in a.named} & {name.casefold() for name in b.named}
    forms = sorted((n for n in (*a.named, *b.named) if n.casefold() in both), key=lambda name: (-len(name), name))
    words = sorted({word for name in (*a.named, *b.named) for word in _SPACES.split(name)})
    out: list[str] = []
    for term in _most_telling(a.names, b.names):
        if any(term in _stems(name) for name in out):
            continue
        whole = next((name for name in forms if term in _stems(name)), None)
        out.append(whole or next((word for word in words if word and stem_of(word) == term), term.capitalize()))
        if len(out) == MOST_NAMES:
            break
    return out


def _most_telling(a: dict[str, float], b: dict[str, float]) -> list[str]:
    return sorted(a.keys() & b.keys(), key=lambda term: (-a[term] * b[term], term))


def _stems(name: str) -> list[str]:
    return [stem_of(word) for word in _SPACES.split(name) if word]


def _listed(words: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _apart(days: int | None) -> str:
    if days is None:
        return "their days are not known"
    return ("the same day", "a day apart")[days] if days < 2 else f"{days} days apart"
