"""The ledger's third layout: how each story stands, and what pages look things up by.

A standing can be worked out anew from the reports of its story. It is kept so that a list of stories, and a story of
hundreds of reports, are there at once.
"""

import sqlite3

STATEMENTS = (
    # By the founder of the story; that of one which founds none any more means nothing. series: JSON, the numbers that
    # stand for the story in a list. content: the whole standing, JSON packed with zlib.
    """
    CREATE TABLE standings (
        founder INTEGER PRIMARY KEY REFERENCES reports (number),
        made_by TEXT NOT NULL,
        first TEXT,
        last TEXT,
        reports INTEGER NOT NULL,
        outlets INTEGER NOT NULL,
        origins INTEGER NOT NULL,
        claims INTEGER NOT NULL,
        conflicts INTEGER NOT NULL,
        unverified INTEGER NOT NULL,
        series TEXT CHECK (series IS NULL OR json_valid(series)),
        content BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX standings_by_last ON standings (last)",
    "CREATE INDEX standings_by_maker ON standings (made_by)",
    "CREATE INDEX claims_by_speaker ON claims (speaker)",
    "CREATE INDEX names_by_full_name ON names (full_name)",
    # The latest reports first, without sorting all that a search finds.
    "CREATE INDEX reports_latest ON reports (published DESC, outlet, id) WHERE is_newest = 1",
    # Every story there is has its standing still to be made.
    "INSERT OR IGNORE INTO to_name (founder) SELECT DISTINCT founder FROM groups",
)


def lay_out_standings(connection: sqlite3.Connection) -> None:
    """Standings, and indexes of speakers."""
    for statement in STATEMENTS:
        connection.execute(statement)
