"""Descriptions of those who are not named, taken apart: "two northern envoys close to the talks"."""

import re

from msgspec import Struct

from reportedly.stories.origins.folding import words_of

_NUMBERS = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "several",
    "some",
    "many",
    "both",
    "dozens",
)
VEILED = frozenset({"unnamed", "anonymous", "unidentified", "other", "certain"})
"""Words that only stress that nobody is named."""

_TAIL = re.compile(
    r"\b(?:of|at|in|from|on|with|for|who|whose|that|which|briefed|familiar|close|speaking|working|obtained|drawn|published|posted|"
    r"printed|seen|sent|shared|prepared|written|issued|taken|about|by|inside|involved|named)\b"
)


class Described(Struct, frozen=True):
    """A description taken apart: how many, what they are (its last noun), and every other word."""

    number: str | None
    head: str
    words: frozenset[str]


def described(name: str) -> Described:
    """Take a description apart: "two northern envoys close to the talks" is two, envoy, and its other words."""
    words = [w for w in words_of(name) if w not in VEILED]
    number = next((w for w in words if w in _NUMBERS or w.isdigit()), None)
    before = words_of(_TAIL.split(name)[0]) or words_of(name) or ("",)
    head = before[-1].removesuffix("s")
    small = {"of", "the", "a", "an", "on", "in", "by", "at", "to", "and", "with", "up", "from"}
    return Described(
        number, head, frozenset(w for w in words if w not in small and w != number and w.removesuffix("s") != head)
    )
