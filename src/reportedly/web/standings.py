"""How stories stand, decoded once for as long as the ledger stays as it is."""

from collections import OrderedDict
from pathlib import Path
from threading import Lock

import msgspec

from reportedly.brief.standing import MADE_BY, Standing, standing_of
from reportedly.dossier import dossier_of
from reportedly.ledger import Ledger

MOST = 24
"""Stories that are kept decoded; one of 5,000 claims takes about 20 MB."""

type _Stamp = tuple[tuple[int, int], ...]

_DECODER = msgspec.json.Decoder(Standing)


class Standings:
    """The stories looked at last, decoded. What the ledger does not keep (yet) is worked out here and kept as long."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._kept: OrderedDict[str, tuple[_Stamp, Standing]] = OrderedDict()

    def of(self, ledger: Ledger, story: str) -> Standing:
        """How a story stands. Raises UsageError where there is no such story."""
        stamp = _stamp(ledger.path)
        with self._lock:
            found = self._kept.get(story)
            if found is not None and found[0] == stamp:
                self._kept.move_to_end(story)
                return found[1]
        content = ledger.standing(story, made_by=MADE_BY)
        made = _DECODER.decode(content) if content is not None else standing_of(dossier_of(ledger, story))
        with self._lock:
            self._kept[story] = (stamp, made)
            while len(self._kept) > MOST:
                self._kept.popitem(last=False)
        return made


def _stamp(path: Path) -> _Stamp:
    """What tells the ledger's file, with its write-ahead log, from what it was before somebody wrote."""
    stamps = []
    for file in (path, path.with_name(f"{path.name}-wal")):
        try:
            found = file.stat()
            stamps.append((found.st_mtime_ns, found.st_size))
        except FileNotFoundError:
            stamps.append((0, 0))
    return tuple(stamps)
