"""The ledger's second layout: what is kept of reports compared with one another, and of people's corrections.

Whatever stands here but ``corrections`` and ``joins`` can be worked out anew from the reports: it is kept so that
one more report costs no more than its own neighbourhood. Only the newest version of a report is compared.
"""

import sqlite3

from reportedly.ids import story_id

STATEMENTS = (
    # The id of the story that a report would found: it leads to the story that holds the report now.
    "CREATE TABLE own_stories (report INTEGER PRIMARY KEY REFERENCES reports (number), id TEXT NOT NULL UNIQUE) STRICT",
    # What reports are compared by, as the grouping and the search for copies made it. content: JSON.
    # keys: the numbers under which the report stands in `keys`, eight bytes each, so that they can be taken out again.
    """
    CREATE TABLE traits (
        report INTEGER NOT NULL REFERENCES reports (number),
        kind TEXT NOT NULL CHECK (kind IN ('profile', 'sketch')),
        made_by TEXT NOT NULL,
        content TEXT NOT NULL CHECK (json_valid(content)),
        keys BLOB NOT NULL,
        PRIMARY KEY (report, kind)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX traits_by_maker ON traits (kind, made_by)",
    # Reports that share a key may have something in common. hash: 64 bits of BLAKE2 of the kind of trait and the key.
    """
    CREATE TABLE keys (
        hash INTEGER NOT NULL,
        report INTEGER NOT NULL REFERENCES reports (number),
        PRIMARY KEY (hash, report)
    ) STRICT, WITHOUT ROWID
    """,
    # That two reports tell of one event. `report` has the smaller id. holds: whether its story rests on it.
    """
    CREATE TABLE links (
        report INTEGER NOT NULL REFERENCES reports (number),
        other INTEGER NOT NULL REFERENCES reports (number),
        strength REAL NOT NULL,
        reason TEXT NOT NULL,
        holds INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (report, other)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX links_by_other ON links (other)",
    # passages: JSON, [{"here": [start, end], "there": [start, end], "words": n}, …].
    """
    CREATE TABLE overlaps (
        report INTEGER NOT NULL REFERENCES reports (number),
        of INTEGER NOT NULL REFERENCES reports (number),
        shared REAL NOT NULL,
        shared_of REAL NOT NULL,
        passages TEXT NOT NULL CHECK (json_valid(passages)),
        is_copy INTEGER NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (report, of)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX overlaps_by_other ON overlaps (of)",
    # The story of each report, by the report that founds it; older versions stand where their newest does.
    """
    CREATE TABLE groups (
        report INTEGER PRIMARY KEY REFERENCES reports (number),
        founder INTEGER NOT NULL REFERENCES reports (number)
    ) STRICT
    """,
    "CREATE INDEX groups_by_founder ON groups (founder)",
    # Under which report each copy is listed.
    """
    CREATE TABLE copies (
        report INTEGER PRIMARY KEY REFERENCES reports (number),
        original INTEGER NOT NULL REFERENCES reports (number)
    ) STRICT
    """,
    "CREATE INDEX copies_by_original ON copies (original)",
    # What stories are called, by their founders; that of one which founds none any more means nothing.
    "CREATE TABLE titles (founder INTEGER PRIMARY KEY REFERENCES reports (number), title TEXT) STRICT",
    # What a speaker is called in the story, where it is not what the report says.
    """
    CREATE TABLE names (
        report INTEGER NOT NULL REFERENCES reports (number),
        name TEXT NOT NULL,
        full_name TEXT NOT NULL,
        PRIMARY KEY (report, name)
    ) STRICT, WITHOUT ROWID
    """,
    # What people corrected, in terms of reports; `corrected` says for each report which corrections name it.
    """
    CREATE TABLE corrections (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        anchor INTEGER NOT NULL REFERENCES reports (number),
        day TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE corrected (
        report INTEGER NOT NULL REFERENCES reports (number),
        correction INTEGER NOT NULL REFERENCES corrections (number),
        role TEXT NOT NULL CHECK (role IN ('named', 'anchor', 'left')),
        PRIMARY KEY (report, correction)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX corrected_by_correction ON corrected (correction)",
    # A diary: which stories became one as reports came in. stories: JSON, the ids they had.
    """
    CREATE TABLE joins (
        number INTEGER PRIMARY KEY,
        day TEXT NOT NULL,
        report INTEGER NOT NULL REFERENCES reports (number),
        founder INTEGER NOT NULL REFERENCES reports (number),
        stories TEXT NOT NULL CHECK (json_valid(stories)),
        reason TEXT NOT NULL
    ) STRICT
    """,
    # Work still to do, so that an interruption loses none: reports to compare, reports whose neighbourhood is to be
    # grouped, founders of stories to name. failure: why it could not be done on a day; the next run tries again.
    """
    CREATE TABLE to_compare (
        report INTEGER PRIMARY KEY REFERENCES reports (number),
        failure TEXT,
        day TEXT
    ) STRICT
    """,
    "CREATE TABLE to_group (report INTEGER PRIMARY KEY REFERENCES reports (number)) STRICT",
    """
    CREATE TABLE to_name (
        founder INTEGER PRIMARY KEY REFERENCES reports (number),
        failure TEXT,
        day TEXT
    ) STRICT
    """,
    """
    CREATE TRIGGER report_added AFTER INSERT ON reports BEGIN
        INSERT OR REPLACE INTO to_compare (report) VALUES (new.number);
    END
    """,
    """
    CREATE TRIGGER report_found_elsewhere AFTER UPDATE OF is_newest, address ON reports
    WHEN old.is_newest <> new.is_newest OR old.address IS NOT new.address BEGIN
        INSERT OR REPLACE INTO to_compare (report) VALUES (new.number);
    END
    """,
)


def lay_out_stories(connection: sqlite3.Connection) -> None:
    """Traits, links, overlaps, groups, names, corrections; every report that is there is to be compared."""
    for statement in STATEMENTS:
        connection.execute(statement)
    reports = connection.execute("SELECT number, id FROM reports").fetchall()
    connection.executemany(
        "INSERT INTO own_stories VALUES (?, ?)", [(row["number"], story_id(row["id"])) for row in reports]
    )
    connection.execute("INSERT INTO to_compare (report) SELECT number FROM reports")
