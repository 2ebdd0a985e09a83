"""How a word stands to a cue in the parse: the way up from the cue's head and down to the word, as one value.

``0||nsubj`` is in the cue's own subject, ``1|ccomp|`` the head of the clause that the cue is attached to as its
complement, ``1|ccomp|nsubj`` in that clause's subject. Of words of other sentences only how many sentences on they
stand, ``s-1``, ``s+2``.
"""

from bisect import bisect_left
from collections.abc import Sequence

from reportedly.extract.tagging.windows import LONGEST, Word
from reportedly.parse import Token

FURTHEST = 3
"""Steps up, and sentences on, that are told apart."""


def head_of(cue: Sequence[Word]) -> Word:
    """The word of a cue that the others hang on: a verb before others, the nearest to the root."""
    inside = {id(word.token) for word in cue}
    tops = [word for word in cue if id(word.token.head) not in inside or word.token.head is word.token]
    verbs = [word for word in tops if word.token.tag.startswith("VB")]
    return (verbs or tops or list(cue))[0]


def paths(head: Word, words: Sequence[Word]) -> list[str]:
    """For each word of the window, how it stands to the cue whose head is ``head``."""
    ups: list[Token] = [head.token, *head.token.ancestors()]
    steps = {id(token): k for k, token in enumerate(ups)}
    known: dict[int, str] = {}
    return [
        _within(word.token, ups, steps, known)
        if word.sentence == head.sentence
        else f"s{max(-FURTHEST, min(FURTHEST, word.sentence - head.sentence)):+d}"
        for word in words
    ]


def _within(token: Token, ups: list[Token], steps: dict[int, int], known: dict[int, str]) -> str:
    below = ""
    at = token
    way: list[int] = []
    while id(at) not in steps:
        if id(at) in known:
            return known[id(at)]
        way.append(id(at))
        below = at.dep
        if at.head is at:
            return "apart"
        at = at.head
    up = steps[id(at)]
    came = ups[up - 1].dep if up else ""
    value = f"{min(up, FURTHEST)}|{came}|{below}"
    known.update(dict.fromkeys(way, value))
    return value


def distance(head: int, word: int) -> int:
    """How far a word stands from the cue's head, both as places in the window: 0 to 16, 8 is the head itself."""
    away = word - head
    size = bisect_left(_LIMITS, abs(away))
    return 8 + (size if away > 0 else -size)


_LIMITS = (0, 1, 2, 4, 8, 16, 32, 64)
_AWAY = [distance(LONGEST, word) for word in range(2 * LONGEST + 1)]


def distances(head: int, size: int) -> list[int]:
    """How far each word of a window of this size stands from the cue's head."""
    return _AWAY[LONGEST - head : LONGEST - head + size]
