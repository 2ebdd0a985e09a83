"""Writing one report, whole or not at all: called inside a transaction."""

import hashlib
import sqlite3
from enum import StrEnum

from reportedly.errors import BadReport
from reportedly.ids import story_id
from reportedly.ledger.reaching import reach_anew
from reportedly.ledger.rows import Row, address_of, packed, row_of_claim, row_of_figure, row_of_report
from reportedly.model import Block, BlockKind, Extraction, Failure, Page, Report


class Added(StrEnum):
    """What became of a report that was handed to the ledger."""

    READ = "read"
    NEW_VERSION = "new version"
    ALREADY = "already there"


def add_report(connection: sqlite3.Connection, report: Report, extraction: Extraction, read_in: str) -> Added:
    """Write a report with everything read out of it; a report that is there stays as it is.

    Raises BadReport where other bytes have the report's id.
    """
    kept = connection.execute(f"SELECT {_PLACES}, sha256 FROM reports WHERE id = ?", (report.id,)).fetchone()
    if kept is not None:
        if kept["sha256"] != report.sha256:
            raise BadReport(f"another report has the id '{report.id}' and other bytes; give this one an id of its own")
        _note_place(connection, kept, report.place, report.address)
        return Added.ALREADY
    number = _insert(connection, "reports", row_of_report(report, read_in))
    connection.execute("INSERT INTO own_stories VALUES (?, ?)", (number, story_id(report.id)))
    _write_parts(connection, number, report)
    for claim in extraction.claims:
        _write_claim(connection, row_of_claim(claim, number))
    for figure in extraction.figures:
        _insert(connection, "figures", row_of_figure(figure, number), or_keep="(id)")
    forget_failures(connection, report.place)
    versions = _count_versions(connection, address_of(report.url, report.address))
    return Added.NEW_VERSION if versions > 1 else Added.READ


def _write_parts(connection: sqlite3.Connection, number: int, report: Report) -> None:
    kept, packing = packed(report.raw)
    connection.execute("INSERT INTO bytes_read VALUES (?, ?, ?)", (number, kept, packing))
    connection.executemany(
        "INSERT INTO blocks VALUES (?, ?, ?, ?, ?, ?)",
        [(number, n, b.start, b.end, b.kind, b.reason) for n, b in enumerate(report.blocks)],
    )
    connection.execute(
        "INSERT INTO report_words (rowid, title, body) VALUES (?, ?, ?)",
        (number, report.title or "", own_words(report.text, report.blocks)),
    )


def own_words(text: str, blocks: tuple[Block, ...]) -> str:
    """The text with everything but the article's own words blanked, so that offsets hold."""
    out = [" "] * len(text)
    for block in blocks:
        if block.kind is not BlockKind.NOISE:
            out[block.start : block.end] = text[block.start : block.end]
    return "".join(out)


def _write_claim(connection: sqlite3.Connection, row: Row) -> None:
    """Write a claim and its words; two findings with the same id have the same spans, and are one."""
    before = connection.total_changes
    number = _insert(connection, "claims", row, or_keep="(id)")
    if connection.total_changes > before:
        connection.execute(
            "INSERT INTO claim_words (rowid, content, source, speaker) VALUES (?, ?, ?, ?)",
            (number, row["content"], row["source"], row["speaker"]),
        )


def _insert(connection: sqlite3.Connection, table: str, row: Row, *, or_keep: str = "") -> int:
    names = ", ".join(row)
    values = ", ".join(f":{name}" for name in row)
    conflict = f" ON CONFLICT {or_keep} DO NOTHING" if or_keep else ""
    cursor = connection.execute(f"INSERT INTO {table} ({names}) VALUES ({values}){conflict}", dict(row))
    return int(cursor.lastrowid or 0)


_PLACES = "number, url, file, place, address"


def kept_as(connection: sqlite3.Connection, page: Page) -> sqlite3.Row | None:
    """The row of the report that was read from the page's bytes, if there is one.

    A report's id, where its page does not give one, comes from its bytes and the address in
    them: equal bytes read in the same way are the same report. Only a line of JSON found at
    another place must be read again, because it may say itself where it can be found.
    """
    found: sqlite3.Row | None = connection.execute(
        f"SELECT {_PLACES} FROM reports WHERE sha256 = ? AND media = ? AND (media <> 'json' OR place = ?) LIMIT 1",
        (hashlib.sha256(page.raw).hexdigest(), page.media, page.place),
    ).fetchone()
    return found


def note_place(connection: sqlite3.Connection, page: Page) -> bool:
    """Say where a page whose bytes are kept was found again; False where they are not kept."""
    row = kept_as(connection, page)
    if row is not None:
        _note_place(connection, row, page.place, row["file"] if page.media == "json" else page.address)
    return row is not None


def _note_place(connection: sqlite3.Connection, row: sqlite3.Row, place: str, file: str | None) -> None:
    """Of several places the first in the alphabet is kept, a file before none: the order of
    reading changes nothing."""
    forget_failures(connection, place)
    if (file is None, file or "", place) < (row["file"] is None, row["file"] or "", row["place"]):
        address = address_of(row["url"], file)
        connection.execute(
            "UPDATE reports SET file = ?, place = ?, address = ? WHERE number = ?",
            (file, place, address, row["number"]),
        )
        for changed in {address, row["address"]}:
            _count_versions(connection, changed)


def _count_versions(connection: sqlite3.Connection, address: str | None) -> int:
    """Number the versions at an address anew; how many there are.

    Where every one says when it was published or updated, that decides; else the run that read
    them; within one run what they say, then their ids, so that the order inside a run is none.
    """
    if address is None:
        return 1
    rows = connection.execute(
        "SELECT number, id, read_in, coalesce(updated, published) AS day FROM reports WHERE address = ?", (address,)
    ).fetchall()
    all_dated = all(row["day"] for row in rows)
    rows.sort(key=lambda row: (row["day"] if all_dated else "", row["read_in"], row["day"] or "", row["id"]))
    connection.executemany(
        "UPDATE reports SET version = ?, is_newest = ? WHERE number = ?",
        [(n, int(n == len(rows)), row["number"]) for n, row in enumerate(rows, start=1)],
    )
    reach_anew(connection, address)
    return len(rows)


def add_failure(connection: sqlite3.Connection, failure: Failure, day: str, read_in: str) -> None:
    """Keep why a place could not be read, in place of what an earlier run said of it."""
    connection.execute("DELETE FROM failures WHERE place = ? AND read_in < ?", (failure.place, read_in))
    connection.execute(
        "INSERT INTO failures VALUES (?, ?, ?, ?) ON CONFLICT (place, reason) DO NOTHING",
        (failure.place, failure.reason, day, read_in),
    )


def forget_failures(connection: sqlite3.Connection, place: str) -> None:
    """Drop what was said of a place that can be read by now."""
    connection.execute("DELETE FROM failures WHERE place = ?", (place,))
