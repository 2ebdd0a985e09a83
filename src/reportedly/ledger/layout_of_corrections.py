"""The ledger's fourth layout: the whole record of what people corrected, and where each correction holds.

A row of ``corrections`` says all of one correction, also after it was undone. ``corrected`` (which reports belong
together) and ``reached`` (what was read out of a report) hold what is in force, and can be made anew from the record.
"""

import sqlite3

_ROLE = """
    UPDATE corrections SET {column} = (
        SELECT json_group_array(id) FROM (
            SELECT id FROM corrected JOIN reports ON reports.number = corrected.report
            WHERE correction = corrections.number AND role = '{role}' ORDER BY id
        )
    )
"""

STATEMENTS = (
    # at: the moment, where it was kept. reports, left, findings: JSON, ids. undone: JSON, {day, at, who, reason}.
    # value, authority: who the speaker is. anchor: for what was read out of a report, the report of the first finding.
    "ALTER TABLE corrections ADD COLUMN at TEXT",
    "ALTER TABLE corrections ADD COLUMN who TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE corrections ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE corrections ADD COLUMN reports TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(reports))",
    """ALTER TABLE corrections ADD COLUMN "left" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("left"))""",
    "ALTER TABLE corrections ADD COLUMN findings TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(findings))",
    "ALTER TABLE corrections ADD COLUMN value TEXT",
    "ALTER TABLE corrections ADD COLUMN authority TEXT",
    "ALTER TABLE corrections ADD COLUMN undone TEXT CHECK (undone IS NULL OR json_valid(undone))",
    _ROLE.format(column="reports", role="named"),
    _ROLE.format(column='"left"', role="left"),
    # For which finding of each version of a page a correction holds; NULL, with the reason, where for none of it.
    # n: which of the correction's findings it is, from 1.
    """
    CREATE TABLE reached (
        correction INTEGER NOT NULL REFERENCES corrections (number),
        n INTEGER NOT NULL,
        report INTEGER NOT NULL REFERENCES reports (number),
        finding TEXT,
        reason TEXT NOT NULL,
        PRIMARY KEY (correction, n, report)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX reached_by_report ON reached (report)",
    "CREATE INDEX reached_by_finding ON reached (finding) WHERE finding IS NOT NULL",
    # What is corrected in each claim. was: its speaker as it was read. The kind of a speaker is what the person said,
    # else what the report's other claims say of that name.
    """
    CREATE VIEW amended AS
    SELECT reached.finding AS claim, corrections.number AS number, corrections.kind AS kind, corrections.value AS value,
           claims.speaker AS was,
           coalesce(corrections.authority, (
               SELECT other.authority FROM claims AS other
               WHERE other.report = claims.report AND other.speaker = corrections.value
               ORDER BY other.start, other.id LIMIT 1
           )) AS authority
    FROM reached
    CROSS JOIN corrections ON corrections.number = reached.correction
    CROSS JOIN claims ON claims.id = reached.finding
    WHERE corrections.kind IN ('speaker', 'reject') AND reached.finding IS NOT NULL
    """,
)


def lay_out_corrections(connection: sqlite3.Connection) -> None:
    """The record of corrections, and where they hold."""
    for statement in STATEMENTS:
        connection.execute(statement)
