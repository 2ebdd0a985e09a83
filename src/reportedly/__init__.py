"""The ledger of what is *claimed*: who said what, when, on whose word, how certain, with which figures.

::

    from reportedly import extract, open_ledger, read

    reports = read("reports/", "more.jsonl")
    for found in extract(reports):
        for claim in found.claims:
            print(claim.speaker, claim.stance, claim.content.text)
    print(reports.failures)          # what was set aside, and why

    with open_ledger("reportedly.db") as ledger:
        for claim in ledger.claims(ClaimFilter(speaker="Ruiz", stance=Stance.DENIES)):
            ...

Spans are code points into ``Report.text``, half-open:

>>> words_at("Ruiz denied it.", Span(5, 11)).text
'denied'
"""

import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal

from reportedly.model import (
    Authority,
    Block,
    BlockKind,
    Bound,
    Category,
    Certainty,
    Claim,
    Extraction,
    Failure,
    Figure,
    Kind,
    Mode,
    Page,
    Place,
    Precision,
    Reader,
    Report,
    Said,
    Scope,
    Span,
    Speaker,
    Stamp,
    Stance,
    When,
    Words,
    words_at,
)

if TYPE_CHECKING:
    from reportedly.ledger import ClaimFilter, FigureFilter, Ledger, ReportFilter
    from reportedly.pipeline import Reading

__version__ = "0.1.0"

__all__ = [
    "Authority",
    "Block",
    "BlockKind",
    "Bound",
    "Category",
    "Certainty",
    "Claim",
    "ClaimFilter",
    "Extraction",
    "Failure",
    "Figure",
    "FigureFilter",
    "Kind",
    "Mode",
    "Page",
    "Place",
    "Precision",
    "Reader",
    "Report",
    "ReportFilter",
    "Said",
    "Scope",
    "Span",
    "Speaker",
    "Stamp",
    "Stance",
    "When",
    "Words",
    "extract",
    "open_ledger",
    "read",
    "words_at",
]


def read(*paths: str | Path) -> "Reading[Report]":
    """Read files and folders into reports, lazily: text, HTML, JSON Lines.

    The result is iterated once; its ``failures`` fill with the reports that were set aside and
    their reasons. Raises UsageError for a path that is not there, before anything is read.
    """
    from reportedly.pipeline import read_reports

    return read_reports(paths)


def extract(
    reports: Iterable[Report], *, model: str | None = None, reader: Reader = Reader.BOTH, weights: str | None = None
) -> "Reading[Extraction]":
    """Read claims and figures out of reports, lazily, each report for itself.

    ``model``: a spaCy model's name or path in place of the English one that comes along.
    ``reader``: what finds attributions; ``weights``: the folder of a tagger's, in place of those that come along. The
    result is iterated once; its ``failures`` fill with the reports that were set aside.
    """
    from reportedly.pipeline import How, extract_reports

    return extract_reports(reports, how=How(model=model, reader=reader, weights=weights))


def open_ledger(path: str | Path = "reportedly.db", *, mode: Literal["read", "write"] = "read") -> "Ledger":
    """Open a ledger; ``"write"`` makes one where there is none.

    Raises LedgerError, with a sentence that says what to do, where the file cannot be used; it
    is then as it was.
    """
    from reportedly.ledger import open_ledger as open_file

    return open_file(path, mode=mode)


def __getattr__(name: str) -> Any:
    if name in ("ClaimFilter", "FigureFilter", "ReportFilter"):
        from reportedly import ledger

        return getattr(ledger, name)
    raise AttributeError(f"module 'reportedly' has no attribute '{name}'")


class _FrontDoor(ModuleType):
    """Keeps the functions ``read`` and ``extract`` in sight.

    The steps of the work have the same names as the packages that do them. Importing a package
    ``reportedly.read`` would put it in the function's place.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in ("read", "extract") and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _FrontDoor
