"""Where two sequences of words are the same: stretches, longest first, wherever in the two they stand."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct
from rapidfuzz.distance import Indel

ANCHOR = 5
"""Equal words in a row from which two texts are laid beside each other. Shorter runs are common to reports that
have nothing to do with each other ("said in a statement")."""

REACH = 60
"""Words between two anchors, in each text, that are still compared one by one: two or three edited sentences. What
lies between anchors farther apart is another text."""

SHORTEST = 2
"""Words of a stretch between anchors. Single words ("the") stand everywhere."""


class Stretch(Struct, frozen=True, order=True):
    """``words`` equal words, from the position ``here`` in the one text and ``there`` in the other."""

    here: int
    there: int
    words: int

    @property
    def here_end(self) -> int:
        """The position after the last word in the one."""
        return self.here + self.words

    @property
    def there_end(self) -> int:
        """The position after the last word in the other."""
        return self.there + self.words


def find_stretches(here: Sequence[str], there: Sequence[str]) -> list[Stretch]:
    """The stretches of ``here`` that stand in ``there``, in the order of ``here``, none overlapping there.

    First the anchors (``ANCHOR`` words and more), the longest first, so that reordered paragraphs are found; then,
    between anchors that follow each other in both texts, the equal words around each edit. The time is linear in
    the words of both but for the edits, which are bounded by ``REACH``.
    """
    anchors = _anchors(here, there)
    if not anchors:
        return []
    ends = [Stretch(0, 0, 0), *anchors, Stretch(len(here), len(there), 0)]
    found = list(anchors)
    for before, after in pairwise(ends):
        found += _between(here, there, before, after)
    return sorted(found)


def _between(here: Sequence[str], there: Sequence[str], before: Stretch, after: Stretch) -> list[Stretch]:
    """What is the same in an edited sentence: "killing [at least] four" against "that killed at least four"."""
    apart, apart_there = after.here - before.here_end, after.there - before.there_end
    if not (0 < apart <= REACH and 0 < apart_there <= REACH):
        return []
    opcodes = Indel.opcodes(here[before.here_end : after.here], there[before.there_end : after.there])
    return [
        Stretch(before.here_end + code.src_start, before.there_end + code.dest_start, code.src_end - code.src_start)
        for code in opcodes
        if code.tag == "equal" and code.src_end - code.src_start >= SHORTEST
    ]


def _anchors(here: Sequence[str], there: Sequence[str]) -> list[Stretch]:
    """The longest stretches first; what a longer one has taken is cut off a shorter one."""
    longest = sorted(_Suffixes(there).matches(here), key=lambda s: (-s.words, s.here))
    taken = bytearray(len(here))
    kept = []
    for stretch in longest:
        start, end = stretch.here, stretch.here_end
        while start < end and taken[start]:
            start += 1
        while start < end and taken[end - 1]:
            end -= 1
        if end - start >= ANCHOR:
            taken[start:end] = b"\x01" * (end - start)
            kept.append(Stretch(start, stretch.there + start - stretch.here, end - start))
    return sorted(kept)


class _Suffixes:
    """All stretches of a text at once: its suffix automaton, built in one pass over the words.

    A state stands for stretches that end at the same places; ``first`` holds the first such place. Repeated
    paragraphs cost nothing, where a list of places for each stretch would grow with the square.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self._next: list[dict[str, int]] = [{}]
        self._link = [-1]
        self._length = [0]
        self._first = [0]
        last = 0
        for at, word in enumerate(words):
            last = self._add(last, word, at)

    def _new(self, follow: dict[str, int], link: int, length: int, first: int) -> int:
        self._next.append(follow)
        self._link.append(link)
        self._length.append(length)
        self._first.append(first)
        return len(self._next) - 1

    def _add(self, last: int, word: str, at: int) -> int:
        state = self._new({}, 0, self._length[last] + 1, at + 1)
        before = last
        while before >= 0 and word not in self._next[before]:
            self._next[before][word] = state
            before = self._link[before]
        if before >= 0:
            self._link[state] = self._apart(before, word)
        return state

    def _apart(self, before: int, word: str) -> int:
        """The state of ``before`` and then ``word``, split off where it stands for longer stretches too."""
        after = self._next[before][word]
        if self._length[after] == self._length[before] + 1:
            return after
        split = self._new(dict(self._next[after]), self._link[after], self._length[before] + 1, self._first[after])
        while before >= 0 and self._next[before].get(word) == after:
            self._next[before][word] = split
            before = self._link[before]
        self._link[after] = split
        return split

    def matches(self, words: Sequence[str]) -> list[Stretch]:
        """For each stretch of ``words`` that stands here and cannot be lengthened: where, and where first here."""
        found: list[Stretch] = []
        state = length = 0
        for at, word in enumerate([*words, None]):
            if length >= ANCHOR and (word is None or word not in self._next[state]):
                found.append(Stretch(at - length, self._first[state] - length, length))
            if word is None:
                break
            while state and word not in self._next[state]:
                state = self._link[state]
                length = self._length[state]
            if word in self._next[state]:
                state, length = self._next[state][word], length + 1
        return found
