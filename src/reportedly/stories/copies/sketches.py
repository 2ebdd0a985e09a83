"""Sketches: a few hundred bytes of a report by which its copies are found among millions.

MinHash over runs of words (``rensa``): the chance that two reports agree in one number of their sketches is the part
of all their runs that they share. Each number is a key, and reports with one key in common are candidates, which
``overlap_of`` then compares word by word.

Two sketches in one: of the whole text, and of its opening. A text cut from its end, as wire copy is cut, shares little
of the whole (a tenth, where a tenth is left) and nearly all of the opening.
"""

import functools
import hashlib
from collections.abc import Sequence
from importlib.metadata import version
from itertools import batched

from msgspec import Struct
from rensa import RMinHash

from reportedly.model import Report
from reportedly.stories.copies.words import text_of

ALGORITHM = "rensa.RMinHash"
SEED = 20310502
"""Any number will do; another one makes other sketches."""

SHINGLE = 6
"""Words in a run. Measured: shorter runs are common to reports of different events, longer ones do not outlive an
edit; and one number of such runs finds more than two numbers together of shorter ones (docs/decisions/0012)."""

WHOLE = 48
"""Numbers of the sketch that are of the whole text."""

BEGINNING = 24
"""Numbers that are of the opening."""

OPENING = 100
"""Words of the opening: the first three or four paragraphs."""

FEWEST_WORDS = 20
"""A report of fewer words has no keys: so little is often told alike by chance."""


class Sketch(Struct, frozen=True):
    """What is kept of a report to find its copies, with all that it was made by.

    ``digest``: the numbers of the whole, then those of the opening, four bytes each, least first. ``permutations``:
    how many numbers that is. ``shingle``: words in a run. ``opening``: words of the opening. ``words``: how many
    words the report's running text has.
    """

    algorithm: str
    version: str
    seed: int
    permutations: int
    shingle: int
    opening: int
    digest: bytes
    words: int


def sketch_of(report: Report) -> Sketch:
    """Sketch a report, from its own words alone: headline, captions and furniture change nothing."""
    words = text_of(report).words
    return Sketch(
        algorithm=ALGORITHM,
        version=_version(),
        seed=SEED,
        permutations=WHOLE + BEGINNING,
        shingle=SHINGLE,
        opening=OPENING,
        digest=_digest(words, WHOLE) + _digest(words[:OPENING], BEGINNING),
        words=len(words),
    )


def keys(sketch: Sketch) -> tuple[int, ...]:
    """The keys by which a report is looked up: two that have one in common may be copies.

    Whole numbers below 2^63, which every database keeps. A sketch that was made in another way (algorithm, version,
    seed, lengths) has other keys, so that the two are never compared. None for a report of almost no words.
    """
    if sketch.words < FEWEST_WORDS:
        return ()
    made = (sketch.algorithm, sketch.version, sketch.seed, sketch.permutations, sketch.shingle, sketch.opening)
    prefix = repr(made).encode()
    numbers = enumerate(batched(sketch.digest, 4))
    return tuple(_key(prefix + place.to_bytes(2, "big") + bytes(number)) for place, number in numbers)


def _key(of: bytes) -> int:
    return int.from_bytes(hashlib.blake2b(of, digest_size=8).digest(), "big") >> 1


def _digest(words: Sequence[str], numbers: int) -> bytes:
    hashed = RMinHash(num_perm=numbers, seed=SEED)
    hashed.update([" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)])
    return b"".join(number.to_bytes(4, "little") for number in hashed.digest())


@functools.cache
def _version() -> str:
    return version("rensa")
