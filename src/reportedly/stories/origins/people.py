"""Persons joined over a story: full names in any spelling, then surnames and given names with one candidate.

"Danylo Kovalskyy", "D. Kovalsky", "Kovalskiy": one. "Jan Ruiz" and "Ana Ruiz": two, and a bare "Ruiz" in a
report that names neither in full is then nobody's.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from reportedly.stories.origins.folding import consonants, same_given, same_word, words_of
from reportedly.stories.origins.pages import Page
from reportedly.stories.origins.voices import Sort, Voice
from reportedly.stories.origins.words import noun_words, origin_words

_AFTER_NAMES = ("jr", "sr", "ii", "iii", "iv")
_PARTICLES = ("al", "el", "bin", "ibn", "de", "van", "von", "der", "da", "di")


def person_words(name: str) -> tuple[str, ...]:
    """The folded words of a person's name without titles and "Jr.": "Dr. Ana Ruiz" gives ana, ruiz."""
    words = words_of(name)
    titles = {*noun_words().honorific, *origin_words().titles["before"]}
    while words[0] in (titles if len(words) > 2 else noun_words().honorific) and len(words) > 1:
        words = words[1:]
    while len(words) > 1 and words[-1] in _AFTER_NAMES:
        words = words[:-1]
    return words


def same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two full names may be one person's.

    "Ana Ruiz", "A. Ruiz", "Anna Ruiz", "Ana María Ruiz"; "Kim Anderson" and "Kim Andersen"; "Malam
    Ana Ruiz", whose first word is a title we do not know. Not "Jan Ruiz".
    """
    one, other = _without_particles(one), _without_particles(other)
    if len(one) < 2 or len(other) < 2:
        return False
    if not same_given(one[0], other[0]):
        short, long = sorted((one, other), key=len)
        return len(short) < len(long) and all(map(same_word, short, long[-len(short) :]))
    if same_word(one[-1], other[-1]) or _a_vowel_apart(one, other):
        return _middles_agree(one[1:-1], other[1:-1])
    short, long = sorted((one, other), key=len)
    return len(short) < len(long) and all(map(same_word, short, long))


def _without_particles(words: Sequence[str]) -> tuple[str, ...]:
    kept = tuple(w for w in words if w not in _PARTICLES)
    return kept if len(kept) > 1 else tuple(words)


def _a_vowel_apart(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether, under one given name, the surnames differ in vowels alone and are long enough for that to be a slip."""
    return (
        len(one[0]) > 1
        and same_word(one[0], other[0])
        and len(consonants(one[-1])) > 3
        and consonants(one[-1]) == consonants(other[-1])
    )


def _middles_agree(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether nothing between given name and surname tells two people apart."""
    if not one or not other:
        return True
    return all(same_given(a, b) for a, b in zip(one, other, strict=False))


def join_people(pages: Sequence[Page], voices: Iterable[Voice]) -> dict[tuple[str, str], str]:
    """(report, name) → the story's name, for the voices that are persons; those that fit nobody keep theirs."""
    people = [v for v in voices if v.sort is Sort.PERSON]
    counts = Counter(v.name for v in people)
    groups = _groups(counts)
    fullest = {name: _fullest(group, counts) for group in groups for name in group}
    joined = {(v.report, v.name): fullest[v.name] for v in people if v.name in fullest}
    full_names = sorted(set(fullest.values()))
    text_by_report = {page.id: page.text for page in pages}
    everything = "\n".join(text_by_report[report] for report in sorted(text_by_report))
    for voice in people:
        if voice.name not in fullest:
            found = _by_short_name(voice, full_names, fullest, text_by_report, everything)
            joined[voice.report, voice.name] = found or voice.name
    return joined


def _groups(counts: Mapping[str, int]) -> list[list[str]]:
    """Full names that are one person's, each with all others of its group or with none (one candidate)."""
    full = sorted((n for n in counts if len(person_words(n)) > 1), key=lambda n: (-len(person_words(n)), -len(n), n))
    groups: list[list[str]] = []
    for name in full:
        fits = [g for g in groups if all(same_person(person_words(name), person_words(n)) for n in g)]
        if len(fits) == 1:
            fits[0].append(name)
        else:
            groups.append([name])
    return groups


def _fullest(group: list[str], counts: Mapping[str, int]) -> str:
    """The name with the most words written out; of several spellings the one most reports use.

    A name with more words before it is only taken where more reports use it: they may be no part of it.
    """
    padded = {
        long
        for long in group
        for short in group
        if len(short) < len(long) and long.endswith(" " + short) and counts[short] >= counts[long]
    }
    return min(
        (n for n in group if n not in padded),
        key=lambda n: (-sum(len(w) > 1 for w in person_words(n)), -counts[n], -len(n), n),
    )


def _by_short_name(
    voice: Voice, full_names: list[str], fullest: Mapping[str, str], text_by_report: Mapping[str, str], everything: str
) -> str | None:
    """The one person whom a surname (or else a given name) may mean: first in its own report, then in the story."""
    words = person_words(voice.name)
    if len(words) != 1:
        return None
    for place in (-1, 0):
        fits = [n for n in full_names if same_word(_without_particles(person_words(n))[place], words[0])]
        own = [n for n in fits if any(full in text_by_report[voice.report] for full, to in fullest.items() if to == n)]
        if len(own) == 1:
            return own[0]
        if len(fits) == 1 and not (place == -1 and _another_bears(voice.name, fits[0], everything)):
            return fits[0]
        if fits:
            return None
    return None


def _another_bears(surname: str, full: str, text: str) -> bool:
    """Whether the story also names somebody else of that surname, who does not speak: "his son Bo Ruiz"."""
    givens = {words_of(m[1]) for m in re.finditer(rf"\b([A-Z][\w’'-]+) {re.escape(surname)}\b", text)}
    skipped = {*noun_words().honorific, *noun_words().person, *origin_words().stops}
    own = person_words(full)
    return any(
        words
        and words[0] not in skipped
        and not any(same_given(words[0], w) for w in own)
        and not _opens_sentences(words[0], text)
        for words in givens
    )


def _opens_sentences(word: str, text: str) -> bool:
    """Whether a word is an ordinary one with a capital: it also stands in small letters."""
    return re.search(rf"\b{re.escape(word)}\b", text) is not None
