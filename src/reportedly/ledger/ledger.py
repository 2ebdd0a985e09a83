"""The ledger: every query by its name, answered with the nouns.

Rows come in an order made from content (day of publication, outlet, id; within a report its
offsets), so that the order of reading changes nothing.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from msgspec import Struct

from reportedly.errors import UsageError
from reportedly.ledger.filters import ClaimFilter, FigureFilter, Filter, ReportFilter, limit, where
from reportedly.ledger.rows import KeptReport, claim_of, figure_of, report_of
from reportedly.ledger.search import Found, claims_with, excerpt, first_match, reports_with
from reportedly.ledger.troubles import told
from reportedly.ledger.writing import Added, add_failure, add_report, kept_as, note_place
from reportedly.model import Block, BlockKind, Claim, Extraction, Failure, Figure, Page, Report, Span

_BY_REPORT = "reports.published IS NULL, reports.published, reports.outlet IS NULL, reports.outlet, reports.id"
_SHORTEST = 6


class KeptFailure(Struct, frozen=True):
    """A report that could not be read when it was last tried, on ``day``."""

    place: str
    reason: str
    day: str


class Ledger:
    """An open ledger. Close it, or use it in a ``with`` block. Made by ``open_ledger``."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        with told(self.path):
            self._connection.close()

    # writing

    def add(self, report: Report, extraction: Extraction, *, read_in: str) -> Added:
        """Keep a report and what was read out of it, whole or not at all.

        ``read_in``: the moment the run began (UTC, ISO 8601), the same for all its reports.
        Raises BadReport where other bytes have its id, LedgerError where it cannot be written.
        """
        with self._writing() as connection:
            return add_report(connection, report, extraction, read_in)

    def already_has(self, page: Page) -> bool:
        """Whether the page's bytes are kept; if so, that they were found there too is noted."""
        with told(self.path):
            if kept_as(self._connection, page) is None:
                return False
        with self._writing() as connection:
            return note_place(connection, page)

    def add_failure(self, failure: Failure, *, day: str, read_in: str) -> None:
        """Keep why a report could not be read."""
        with self._writing() as connection:
            add_failure(connection, failure, day, read_in)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    # reading

    def reports(self, chosen: ReportFilter | None = None) -> Iterator[KeptReport]:
        """The reports, by day of publication, outlet and id."""
        rows = self._rows(
            "reports.*, bytes_read.bytes, bytes_read.packing",
            "JOIN bytes_read ON report = number",
            chosen or ReportFilter(),
        )
        for row in rows:
            blocks = self._ask(
                'SELECT start, "end", kind, reason FROM blocks WHERE report = ? ORDER BY n', (row["number"],)
            )
            yield report_of(row, blocks)

    def claims(self, chosen: ClaimFilter | None = None) -> Iterator[Claim]:
        """The claims, by report and then by where they stand in it."""
        of = "JOIN claims ON claims.report = reports.number"
        for row in self._rows(
            "claims.*, reports.id AS report_id", of, chosen or ClaimFilter(), then=", claims.start, claims.id"
        ):
            yield claim_of(row)

    def figures(self, chosen: FigureFilter | None = None) -> Iterator[Figure]:
        """The figures, by report and then by where they stand in it."""
        of = "JOIN figures ON figures.report = reports.number"
        for row in self._rows(
            "figures.*, reports.id AS report_id", of, chosen or FigureFilter(), then=", figures.start, figures.id"
        ):
            yield figure_of(row)

    def failures(self) -> Iterator[KeptFailure]:
        """What could not be read, by place."""
        for row in self._ask("SELECT place, reason, day FROM failures ORDER BY place, reason"):
            yield KeptFailure(row["place"], row["reason"], row["day"])

    def search(self, words: str, *, limit: int | None = None) -> Iterator[Found]:
        """Where all the words stand: first in claims, then elsewhere in the reports' own words."""
        yield from islice(self._search(words), limit)

    def _search(self, words: str) -> Iterator[Found]:
        if not words.strip('" '):
            return
        with_claims = set()
        with told(self.path):
            for report, claim, content, start, end in claims_with(self._connection, words):
                with_claims.add(report)
                yield Found(report, claim, content, Span(start, end))
            for number, report, text in reports_with(self._connection, words):
                if report in with_claims:
                    continue
                blocks = self._blocks(number)
                at = first_match(text, blocks, words) or Span(0, 0)
                yield Found(report, None, excerpt(text, blocks, at), at)

    def _blocks(self, number: int) -> tuple[Block, ...]:
        rows = self._ask('SELECT start, "end", kind, reason FROM blocks WHERE report = ? ORDER BY n', (number,))
        return tuple(Block(r["start"], r["end"], BlockKind(r["kind"]), r["reason"]) for r in rows)

    def full_id(self, beginning: str) -> str:
        """The one report whose id is or begins with ``beginning``. Raises UsageError where it is not one."""
        rows = self._ask(
            "SELECT id FROM reports WHERE id = :b OR substr(id, 1, length(:b)) = :b ORDER BY id <> :b, id LIMIT 3",
            {"b": beginning},
        )
        ids = [str(row["id"]) for row in rows]
        if not ids:
            raise UsageError(f"no report has the id '{beginning}', nor does one begin so; see: reportedly reports")
        if ids[0] != beginning and len(ids) > 1:
            raise UsageError(f"several reports begin with '{beginning}': {', '.join(ids)}; give more of the id")
        return ids[0]

    def length_of_short_ids(self) -> int:
        """How many characters of the ids that the program makes tell all of them apart."""
        query = f"SELECT count(*), count(DISTINCT substr(id, 1, ?)) FROM reports WHERE id GLOB '{_MADE}'"
        for length in range(_SHORTEST, _FULL):
            everything, different = next(iter(self._ask(query, (length,))))
            if everything == different:
                return length
        return _FULL

    def _rows(self, columns: str, join: str, chosen: Filter, *, then: str = "") -> Iterator[sqlite3.Row]:
        condition, values = where(chosen)
        query = (
            f"SELECT {columns} FROM reports {join} WHERE {condition} ORDER BY {_BY_REPORT}{then} LIMIT {limit(chosen)}"
        )
        return self._ask(query, values)

    def _ask(self, query: str, values: Iterable[object] | dict[str, object] = ()) -> Iterator[sqlite3.Row]:
        with told(self.path):
            found = self._connection.execute(query, values)  # type: ignore[arg-type]
            # Not `yield from`: that would close the cursor of a listing nobody finished, maybe after the ledger.
            while (row := found.fetchone()) is not None:
                yield row


_FULL = 17
_MADE = "r" + "[0-9a-f]" * (_FULL - 1)
