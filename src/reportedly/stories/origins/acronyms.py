"""Acronyms that a report introduces in brackets: "the Salt Carriers' Union (SCU)", "NWA (Northern Wire Agency)"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.pages import Page

_NAME = r"(?:[A-Z][\w’'&-]*(?:['’]s?)?)(?: (?:(?:of|for|and|the|on|in|de|&) )*[A-Z][\w’'&-]*(?:['’])?){0,8}"
_BEHIND = re.compile(rf"(?P<name>{_NAME}),? \((?:the |or |known as )?(?P<short>[A-Z][A-Za-z.&]{{1,8}})\)")
_BEFORE = re.compile(rf"\b(?P<short>[A-Z][A-Z.&]{{1,8}}) \((?:the )?(?P<name>{_NAME})\)")
_SMALL = frozenset({"of", "for", "and", "the", "on", "in", "de"})


def acronyms_in(pages: Sequence[Page], outlets: Iterable[str]) -> dict[tuple[str, ...], str]:
    """Folded acronym → the one name that it stands for over the story; none where two names would fit.

    ``outlets`` are known by the first letters of their names without being introduced.
    """
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for page in pages:
        for pattern in (_BEHIND, _BEFORE):
            for m in pattern.finditer(page.text):
                name = _named(m["short"], m["name"])
                if name is not None:
                    found[words_of(m["short"])].add(name)
    for outlet in outlets:
        initials = "".join(w[0] for w in outlet.split() if w[:1].isupper())
        if len(initials) > 2:
            found[words_of(initials)].add(outlet)
    return {short: min(names, key=lambda n: (-len(n), n)) for short, names in found.items() if _is_one(names)}


def _named(short: str, name: str) -> str | None:
    """The tail of a name whose first letters are the acronym's: of "Monday Torvian Air Office (TAO)" the last three."""
    letters = re.sub(r"\W", "", short.removesuffix("s")).lower()
    words = name.split()
    for start in range(len(words)):
        for initials in _initials(words[start:]):
            if initials == letters and words[start].lower() not in _SMALL:
                return " ".join(words[start:])
    return None


def _initials(words: list[str]) -> Iterable[str]:
    parts = [part for word in words for part in word.split("-") if part]
    yield "".join(w[0].lower() for w in words if w.lower() not in _SMALL)
    yield "".join(w[0].lower() for w in words)
    yield "".join(w[0].lower() for w in parts if w.lower() not in _SMALL)


def _is_one(names: set[str]) -> bool:
    """Whether names differ only by words before: "Clerks' Union" and "Torvian Clerks' Union" do not."""
    folded = sorted((words_of(n) for n in names), key=len)
    return all(w[-len(folded[0]) :] == folded[0] for w in folded)
