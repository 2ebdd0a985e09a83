"""Keep what was read, and answer questions about it. The only door to SQLite.

In: reports with their extractions, and failures. Out: the same nouns, by named queries with
filters. One file, which any SQLite tool can open; its layout is in ``migrations.py``.
"""

from pathlib import Path
from typing import Literal

from reportedly.errors import LedgerError
from reportedly.ledger.corrections import KeptCorrection, Reached
from reportedly.ledger.filters import (
    ClaimFilter,
    FigureFilter,
    Names,
    Order,
    OverlapFilter,
    Overlaps,
    ReportFilter,
    StandingFilter,
    StoryFilter,
    Versions,
    Voice,
)
from reportedly.ledger.headings import Heading
from reportedly.ledger.hits import Hit, Hits, SpeakerFound
from reportedly.ledger.ledger import KeptFailure, Ledger, Waiting
from reportedly.ledger.loom import Group, Joined, Loom, Member, Neighbourhood, ToCompare, Trait, Traits
from reportedly.ledger.opening import is_being_written, open_for_reading, open_for_writing
from reportedly.ledger.rows import KeptClaim, KeptFigure, KeptReport
from reportedly.ledger.search import Found
from reportedly.ledger.speakers import SaidBy
from reportedly.ledger.standings import KeptSummary, StandingRow
from reportedly.ledger.stories import KeptStory
from reportedly.ledger.writing import Added
from reportedly.settings import BUSY_SECONDS

__all__ = [
    "Added",
    "ClaimFilter",
    "FigureFilter",
    "Found",
    "Group",
    "Heading",
    "Hit",
    "Hits",
    "Joined",
    "KeptClaim",
    "KeptCorrection",
    "KeptFailure",
    "KeptFigure",
    "KeptReport",
    "KeptStory",
    "KeptSummary",
    "Ledger",
    "LedgerError",
    "Loom",
    "Member",
    "Names",
    "Neighbourhood",
    "Order",
    "OverlapFilter",
    "Overlaps",
    "Reached",
    "ReportFilter",
    "SaidBy",
    "SpeakerFound",
    "StandingFilter",
    "StandingRow",
    "StoryFilter",
    "ToCompare",
    "Trait",
    "Traits",
    "Versions",
    "Voice",
    "Waiting",
    "is_being_written",
    "open_ledger",
]


def open_ledger(
    path: str | Path, *, mode: Literal["read", "write"] = "read", wait: float = float(BUSY_SECONDS.default or 0)
) -> Ledger:
    """Open the ledger at ``path``; ``"write"`` makes one where there is none.

    ``wait``: seconds to wait for another program that is writing it. Raises LedgerError (one of
    its kinds) where it cannot be used; the file is then as it was.
    """
    file = Path(path)
    opened = open_for_reading(file, wait=wait) if mode == "read" else open_for_writing(file, wait=wait)
    return Ledger(file, opened)
