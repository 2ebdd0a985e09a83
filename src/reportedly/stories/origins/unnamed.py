"""Unnamed people and documents that are one over a story: those that one outlet spoke to, those that got out together.

"Two northern envoys close to the talks" and "unnamed envoys", both told of as speaking to one channel: one.
"A resident" in two reports: two, for all that anybody knows.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from reportedly.stories.origins.descriptions import VEILED, Described, described
from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.voices import Sort, Voice
from reportedly.stories.origins.words import origin_words

_LOOSE = frozenset({"one", "several", "some", "many", "both", "dozens"})
"""Words for how many that tell no group from another."""


def join_unnamed(
    voices: Sequence[Voice], full: Mapping[tuple[str, str], str], outlet_by_report: Mapping[str, str]
) -> dict[tuple[str, str], str]:
    """(report, name) → the fullest description, for unnamed people heard through the same outlet.

    ``full``: the story's names of outlets so far; ``outlet_by_report``: each report's own outlet by the story's name.
    """
    people = [v for v in voices if v.sort is Sort.PEOPLE and not v.name.startswith(("one of ", "another ", "other "))]
    heard: dict[str, list[Voice]] = {}
    for voice in people:
        outlets = {full.get((voice.report, r), r) for r in voice.relays} or {outlet_by_report[voice.report]}
        for outlet in outlets:
            heard.setdefault(outlet, []).append(voice)
    out: dict[tuple[str, str], str] = {}
    for outlet in sorted(heard):
        if any(v.relays for v in heard[outlet]):
            names = _joined(heard[outlet])
            out |= {(v.report, v.name): names[v.name] for v in heard[outlet]}
    return out


def _joined(heard: Sequence[Voice]) -> dict[str, str]:
    """Each description with the fullest of its group: the one that it is part of, else all of one number."""
    names = sorted({v.name for v in heard})
    out = {}
    for name in names:
        others = [n for n in names if n != name and _within(described(name), described(n))]
        longest = max(others, key=_fullness, default=name)
        out[name] = longest if _one_line(others) else name
    out = {name: out.get(to, to) for name, to in out.items()}
    for same in _of_one_number(heard):
        fullest = max((out[n] for n in same), key=_fullness)
        out |= {n: fullest for n in out if n in same or out[n] in same}
    return out


def _fullness(name: str) -> tuple[int, bool, str]:
    """How much a description tells; of two that tell as much, the one that does not stress that it names nobody."""
    return len(described(name).words), not set(words_of(name)) & VEILED, name


def _of_one_number(heard: Sequence[Voice]) -> list[set[str]]:
    """Descriptions that share an exact number, where no report tells of two such groups: "two clerks"."""
    by_number: dict[str, dict[str, set[str]]] = {}
    for voice in heard:
        number = described(voice.name).number
        if number is not None and number not in _LOOSE:
            by_number.setdefault(number, {}).setdefault(voice.report, set()).add(voice.name)
    return [
        {name for names in by_report.values() for name in names}
        for by_report in by_number.values()
        if all(len(names) == 1 for names in by_report.values())
    ]


def _within(short: Described, long: Described) -> bool:
    if short.head != long.head or (short.number and long.number and short.number != long.number):
        return False
    return short.words < long.words or (short.words == long.words and short.number is None and long.number is not None)


def _one_line(names: Iterable[str]) -> bool:
    """Whether descriptions all lie within one another, so that there is one candidate."""
    ordered = sorted((described(n) for n in names), key=lambda d: len(d.words))
    return all(a.words <= b.words for a, b in pairwise(ordered))


def is_leaked(voice: Voice) -> bool:
    """Whether a document got out against its owner's will, as the reports put it: "Leaked email", "obtained by"."""
    words = {w for text in (voice.name, *voice.sources) for w in words_of(text)}
    return bool(words & set(origin_words().documents.leaked))


def join_documents(voices: Sequence[Voice]) -> dict[tuple[str, str], str]:
    """(report, name) → the fullest description, for leaked papers of one kind that no word tells apart."""
    papers = [v for v in voices if v.sort is Sort.DOCUMENT and is_leaked(v)]
    heads: dict[str, set[str]] = {}
    for voice in papers:
        heads.setdefault(described(voice.name).head, set()).add(voice.name)
    out: dict[tuple[str, str], str] = {}
    for voice in papers:
        names = sorted(heads[described(voice.name).head], key=lambda n: (-len(_told(n)), -len(n), n))
        if all(_told(a) <= _told(b) or _told(b) <= _told(a) for a in names for b in names):
            out[voice.report, voice.name] = without_holder(_shortest_of_the_fullest(names))
    return out


def join_footage(voices: Sequence[Voice], outlets: Iterable[str]) -> dict[tuple[str, str], str]:
    """(report, name) → the fullest description, for films and pictures that one set of words describes.

    "A video shared on Chirpa" and "a video shared on the app Chirpa"; not a bare "video", nor where two would fit.
    """
    films = [v for v in voices if v.sort is Sort.FOOTAGE]
    names = sorted({v.name for v in films})
    own = {w for outlet in outlets for w in words_of(outlet)}
    told = {name: (_told(name) or described(name).words) - own for name in names}
    out = {}
    for voice in films:
        mine = told[voice.name]
        fits = [n for n in names if mine < told[n] and described(n).head == described(voice.name).head]
        if mine and _one_line(fits) and fits:
            out[voice.report, voice.name] = max(fits, key=lambda n: (len(told[n]), n))
    return out


_HOLDER = re.compile(r" (?:obtained|seen|published|posted|shared|printed) (?:by|on|in)\b.*$")


def without_holder(name: str) -> str:
    """A paper's name without who has it now: "leaked roster published by Harbour Eye" gives "leaked roster"."""
    return _HOLDER.sub("", name)


def _told(name: str) -> frozenset[str]:
    """What a description of a paper says of it, without who has it now and that it got out."""
    own = without_holder(name)
    skipped = {*origin_words().documents.leaked, *origin_words().documents.made, "up", "by"}
    return frozenset(w for w in described(own).words if w not in skipped)


def _shortest_of_the_fullest(names: list[str]) -> str:
    most = len(_told(names[0]))
    return min((n for n in names if len(_told(n)) == most), key=lambda n: (not is_veiled_word(n), len(n), n))


def is_veiled_word(name: str) -> bool:
    """Whether a paper's description itself says that it got out."""
    return bool(set(words_of(name)) & set(origin_words().documents.leaked))
