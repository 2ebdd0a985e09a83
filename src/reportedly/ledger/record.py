"""The record of what people corrected, written inside a loom's transaction.

A correction stays in the record when it is undone. What is in force stands in two tables beside it: ``corrected`` for
the grouping, ``reached`` for what was read out of reports.
"""

import sqlite3

import msgspec
from msgspec.structs import asdict, replace

from reportedly.ledger.reaching import reach, settle_anew
from reportedly.model import By, Correction


def keep(connection: sqlite3.Connection, made: Correction) -> Correction:
    """Put a correction into the record and in force; it comes back with its number.

    What it touches is to be worked out anew: groups where it is of the grouping, else how its stories stand.
    """
    number = int(connection.execute(_KEEP, _row_of(made)).lastrowid or 0)
    if made.kind.is_of_grouping:
        roles = [(report, "named") for report in made.reports] + [(made.anchor, "anchor")]
        roles += [(report, "left") for report in made.left]
        connection.executemany(_NAME, [(number, role, report) for report, role in roles])
    else:
        reach(connection, number)
    _work_out_anew(connection, number)
    return replace(made, number=number)


def take_back(connection: sqlite3.Connection, number: int, by: By) -> None:
    """Undo a correction: it stays in the record and has no effect any more."""
    _work_out_anew(connection, number)
    for table in ("corrected", "reached"):
        connection.execute(f"DELETE FROM {table} WHERE correction = ?", (number,))
    undone = msgspec.json.encode(by).decode()
    connection.execute("UPDATE corrections SET undone = ? WHERE number = ?", (undone, number))


def _row_of(made: Correction) -> dict[str, object]:
    lists = {name: msgspec.json.encode(getattr(made, name)).decode() for name in ("reports", "left", "findings")}
    return asdict(made) | lists


_KEEP = """
    INSERT INTO corrections (kind, anchor, day, at, who, reason, reports, "left", findings, value, authority)
    SELECT :kind, number, :day, :at, :who, :reason, :reports, :left, :findings, :value, :authority
    FROM reports WHERE id = :anchor
"""

_NAME = "INSERT INTO corrected (correction, role, report) SELECT ?, ?, number FROM reports WHERE id = ?"


def _work_out_anew(connection: sqlite3.Connection, number: int) -> None:
    connection.execute(_GROUP_ANEW, (number,))
    settle_anew(connection, number)


_GROUP_ANEW = "INSERT OR IGNORE INTO to_group SELECT report FROM corrected WHERE correction = ?"
