"""The ledger's layout, as a list of steps. A step that has shipped is never edited: add another.

``number`` columns are SQLite's own and depend on the order of reading: they tie rows together
and never leave the ledger.
"""

import sqlite3
from collections.abc import Callable

from reportedly.ledger.layout_of_corrections import lay_out_corrections
from reportedly.ledger.layout_of_standings import lay_out_standings
from reportedly.ledger.layout_of_stories import lay_out_stories

type Migration = Callable[[sqlite3.Connection], None]

MIGRATIONS: list[Migration] = []


def migration(step: Migration) -> Migration:
    """Put a step at the end of the list; its place is the version it leads to."""
    MIGRATIONS.append(step)
    return step


_FIRST = (
    # One version of one article. `address` is the web address, else the file's: versions share it.
    """
    CREATE TABLE reports (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        address TEXT,
        version INTEGER NOT NULL DEFAULT 1,
        is_newest INTEGER NOT NULL DEFAULT 1,
        read_in TEXT NOT NULL,
        url TEXT,
        file TEXT,
        place TEXT NOT NULL,
        outlet TEXT,
        title TEXT,
        standfirst TEXT,
        byline TEXT,
        dateline TEXT,
        language TEXT,
        published TEXT,
        published_precision TEXT,
        published_reason TEXT NOT NULL,
        updated TEXT,
        updated_precision TEXT,
        updated_reason TEXT NOT NULL,
        served TEXT,
        seen TEXT,
        text TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        media TEXT NOT NULL,
        encoding TEXT NOT NULL,
        reader TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX reports_by_address ON reports (address) WHERE address IS NOT NULL",
    "CREATE INDEX reports_by_bytes ON reports (sha256, media)",
    # The bytes as read, apart from what is listed. packing: none, zlib.
    """
    CREATE TABLE bytes_read (
        report INTEGER PRIMARY KEY REFERENCES reports (number),
        bytes BLOB NOT NULL,
        packing TEXT NOT NULL CHECK (packing IN ('none', 'zlib'))
    ) STRICT
    """,
    """
    CREATE TABLE blocks (
        report INTEGER NOT NULL REFERENCES reports (number),
        n INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL CHECK ("end" >= start),
        kind TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (report, n)
    ) STRICT, WITHOUT ROWID
    """,
    # Spans are JSON, [[start, end], …], code points into reports.text; `start` is the content's first.
    """
    CREATE TABLE claims (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        report INTEGER NOT NULL REFERENCES reports (number),
        start INTEGER NOT NULL,
        source TEXT,
        source_spans TEXT CHECK (source_spans IS NULL OR json_valid(source_spans)),
        speaker TEXT,
        authority TEXT NOT NULL,
        cue TEXT NOT NULL,
        cue_spans TEXT NOT NULL CHECK (json_valid(cue_spans)),
        content TEXT NOT NULL,
        content_spans TEXT NOT NULL CHECK (json_valid(content_spans)),
        mode TEXT NOT NULL,
        kind TEXT NOT NULL,
        stance TEXT NOT NULL,
        certainty TEXT NOT NULL,
        hedges TEXT NOT NULL CHECK (json_valid(hedges)),
        chain TEXT NOT NULL CHECK (json_valid(chain)),
        figures TEXT NOT NULL CHECK (json_valid(figures)),
        said TEXT,
        said_first TEXT,
        said_last TEXT,
        said_inferred INTEGER,
        found_by TEXT NOT NULL,
        speaker_reason TEXT NOT NULL,
        CHECK ((source IS NULL) = (source_spans IS NULL))
    ) STRICT
    """,
    "CREATE INDEX claims_by_report ON claims (report, start)",
    """
    CREATE TABLE figures (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        report INTEGER NOT NULL REFERENCES reports (number),
        start INTEGER NOT NULL,
        claim TEXT REFERENCES claims (id),
        text TEXT NOT NULL,
        spans TEXT NOT NULL CHECK (json_valid(spans)),
        low REAL,
        high REAL,
        bound TEXT NOT NULL,
        counts TEXT NOT NULL,
        category TEXT NOT NULL,
        speaker TEXT,
        as_of TEXT,
        as_of_first TEXT,
        as_of_last TEXT,
        scope TEXT,
        place TEXT,
        place_name TEXT,
        place_lat REAL,
        place_lon REAL,
        place_precision TEXT
    ) STRICT
    """,
    "CREATE INDEX figures_by_report ON figures (report, start)",
    "CREATE INDEX figures_by_claim ON figures (claim) WHERE claim IS NOT NULL",
    # What could not be read, as of the last time it was tried.
    """
    CREATE TABLE failures (
        place TEXT NOT NULL,
        reason TEXT NOT NULL,
        day TEXT NOT NULL,
        read_in TEXT NOT NULL,
        PRIMARY KEY (place, reason)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE VIRTUAL TABLE report_words USING fts5 (title, body, content='', tokenize='unicode61 remove_diacritics 2')",
    """
    CREATE VIRTUAL TABLE claim_words USING fts5 (
        content, source, speaker,
        content='claims', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
    )
    """,
)


@migration
def first_layout(connection: sqlite3.Connection) -> None:
    """Reports with their bytes and blocks, claims, figures, failures, and the words to search."""
    for statement in _FIRST:
        connection.execute(statement)


@migration
def second_layout(connection: sqlite3.Connection) -> None:
    """What is kept of reports compared with one another: stories, copies, names, corrections."""
    lay_out_stories(connection)


@migration
def third_layout(connection: sqlite3.Connection) -> None:
    """How each story stands, kept so that pages are there at once."""
    lay_out_standings(connection)


@migration
def fourth_layout(connection: sqlite3.Connection) -> None:
    """The whole record of what people corrected, also in what was read out of a report."""
    lay_out_corrections(connection)
