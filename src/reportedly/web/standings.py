"""How stories stand, decoded once for as long as the ledger stays as it is, and what was made of them for a page."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path
from threading import Lock
from typing import Any

import msgspec

from reportedly.brief.standing import MADE_BY, Standing, standing_of
from reportedly.dossier import dossier_of
from reportedly.ledger import Ledger

MOST = 24
"""Stories that are kept decoded; one of 5,000 claims takes about 20 MB."""

MOST_MADE = 128
"""Contexts of pages that are kept: their drawings take half of the time that a story's page takes."""

type _Stamp = tuple[tuple[int, int], ...]

_DECODER = msgspec.json.Decoder(Standing)


class Standings:
    """The stories looked at last. What the ledger does not keep (yet) is worked out here and kept as long.

    Nothing kept outlives a change of the ledger's file or of its write-ahead log.
    """

    def __init__(self) -> None:
        self._standings: _Kept[str, Standing] = _Kept(MOST)
        self._made: _Kept[Hashable, Any] = _Kept(MOST_MADE)

    def of(self, ledger: Ledger, story: str) -> Standing:
        """How a story stands. Raises UsageError where there is no such story."""

        def make() -> Standing:
            content = ledger.standing(story, made_by=MADE_BY)
            return _DECODER.decode(content) if content is not None else standing_of(dossier_of(ledger, story))

        return self._standings.get(story, _stamp(ledger.path), make)

    def made[T](self, ledger: Ledger, story: str, key: Hashable, make: Callable[[Standing], T]) -> T:
        """What ``make`` makes of how a story stands; ``key`` tells it from all else that is made of the story."""
        stamp = _stamp(ledger.path)
        found: T = self._made.get((story, key), stamp, lambda: make(self.of(ledger, story)))
        return found


class _Kept[K: Hashable, V]:
    """The values asked for last, each for as long as the stamp stays the same."""

    def __init__(self, most: int) -> None:
        self._lock = Lock()
        self._most = most
        self._values: OrderedDict[K, tuple[_Stamp, V]] = OrderedDict()

    def get(self, key: K, stamp: _Stamp, make: Callable[[], V]) -> V:
        with self._lock:
            found = self._values.get(key)
            if found is not None and found[0] == stamp:
                self._values.move_to_end(key)
                return found[1]
        made = make()
        if not _is_settled(stamp):
            return made
        with self._lock:
            self._values[key] = (stamp, made)
            self._values.move_to_end(key)
            while len(self._values) > self._most:
                self._values.popitem(last=False)
        return made


SETTLED_SECONDS = 2.0
"""So long after the ledger was written last its file's state tells for sure what was read: a commit is in the log a
moment before readers see it."""


def _is_settled(stamp: _Stamp) -> bool:
    return time.time() - max(changed for changed, _ in stamp) / 1e9 > SETTLED_SECONDS


def _stamp(path: Path) -> _Stamp:
    """What tells the ledger's file, with its write-ahead log, from what it was before somebody wrote.

    An empty log says nothing: it is made anew whenever the file is opened.
    """
    return tuple(_state(file) for file in (path, path.with_name(f"{path.name}-wal")))


def _state(file: Path) -> tuple[int, int]:
    try:
        found = file.stat()
    except FileNotFoundError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_size) if found.st_size else (0, 0)
