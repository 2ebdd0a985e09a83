"""Counting the words of a report: how often each stands there, whether as a name, and which names stand whole.

In: its text, stretch by stretch. Out: ``Counts``. A capital at the start of a sentence or in a heading says nothing of
whether a word is a name; one inside a sentence does.
"""

import functools
from collections import Counter

from reportedly.stories.grouping.lexicon import unbinding
from reportedly.stories.grouping.rarity import rarity
from reportedly.stories.grouping.words import Place, words_of

NAME_SHARE = 0.6
"""A word is a name where at least this part of its places inside sentences begins with a capital."""
RARE_NAME = 0.7
"""A capitalised word that only opens sentences or stands in headings is a name where it is at least so rare."""

type Run = tuple[tuple[str, str], ...]
"""Capitalised words side by side, each as its stem and as it stands: "Ana", "Ruiz"."""


@functools.lru_cache(maxsize=400_000)
def binding(stem: str) -> float:
    """How much a word that two reports share can bind them, 0 to 1: its rarity; nothing for words of the trade.

    >>> binding("reuter"), binding("monday"), binding("people")
    (0.0, 0.0, 0.0)
    """
    return 0.0 if len(stem) < 2 or stem in unbinding() else rarity(stem)


class Counts:
    """The words of one report. ``times``: how often each binding word stands there, by its stem."""

    def __init__(self) -> None:
        self.times: Counter[str] = Counter()
        self._inside: Counter[str] = Counter()
        self._capital: Counter[str] = Counter()
        self._written_big: set[str] = set()
        self._runs: Counter[Run] = Counter()

    def add(self, text: str, *, is_heading: bool = False) -> None:
        """Count the words of a stretch of text."""
        says_nothing = is_heading or text.isupper()
        run: list[tuple[str, str]] = []
        for stem, written, place in words_of(text):
            is_big = written[0].isupper()
            if run and not (is_big and place is Place.BESIDE):
                self._close(run)
            if is_big:
                run.append((stem, written))
            if binding(stem):
                self.times[stem] += 1
                self._count(stem, is_big=is_big, says_nothing=says_nothing or place is Place.OPENS)
        self._close(run)

    def _count(self, stem: str, *, is_big: bool, says_nothing: bool) -> None:
        if is_big:
            self._written_big.add(stem)
        if not says_nothing:
            self._inside[stem] += 1
            self._capital[stem] += is_big

    def _close(self, run: list[tuple[str, str]]) -> None:
        if run:
            self._runs[tuple(run)] += 1
            run.clear()

    def is_name(self, stem: str) -> bool:
        """Whether the word is a name here: "Bell said" and "the bell rang" are told apart by the other places."""
        if inside := self._inside[stem]:
            return self._capital[stem] >= NAME_SHARE * inside
        return stem in self._written_big and rarity(stem) >= RARE_NAME

    def names(self) -> Counter[Run]:
        """The names as they stand, without what only opens the sentence before them: not "Yesterday Ana Ruiz"."""
        out: Counter[Run] = Counter()
        for run, times in self._runs.items():
            kept = [word for word in run if self.is_name(word[0])]
            if kept:
                first, last = run.index(kept[0]), len(run) - run[::-1].index(kept[-1])
                out[run[first:last]] += times
        return out
