"""For which findings a correction holds: the one that it was made for, and the same words in the page's other versions.

Whether it holds in a version depends on the two reports alone, so that the order of reading changes nothing. Where two
findings have the same words, in either report, none is meant.
"""

import sqlite3
from collections.abc import Iterator

import msgspec

type Words = tuple[object, ...]
"""What a finding is known by in another version of its page."""


def reach(connection: sqlite3.Connection, correction: int) -> None:
    """Work out where a correction holds that is not worked out yet, and drop what was worked out of other pages."""
    (row,) = connection.execute("SELECT findings FROM corrections WHERE number = ?", (correction,))
    for n, finding in enumerate(msgspec.json.decode(row["findings"], type=tuple[str, ...]), start=1):
        _reach(connection, correction, n, finding)


def reach_anew(connection: sqlite3.Connection, address: str) -> None:
    """Work out anew what holds in the versions at an address, where one came or went."""
    for row in connection.execute(_TOUCHING, (address,)).fetchall():
        settle_anew(connection, row["correction"])
        reach(connection, row["correction"])
        settle_anew(connection, row["correction"])


def settle_anew(connection: sqlite3.Connection, correction: int) -> None:
    """Have it worked out anew how the stories stand that a correction holds in."""
    connection.execute(_SETTLE_ANEW, (correction,))


_SETTLE_ANEW = """
    INSERT OR REPLACE INTO to_name (founder)
    SELECT DISTINCT founder FROM reached CROSS JOIN groups ON groups.report = reached.report WHERE correction = ?
"""


_TOUCHING = """
    SELECT DISTINCT correction FROM reports CROSS JOIN reached ON reached.report = reports.number
    WHERE reports.address = ?
"""

_VERSIONS = """
    WITH home (number, address) AS (
        SELECT number, address FROM reports WHERE number = (
            SELECT report FROM claims WHERE id = :finding UNION ALL SELECT report FROM figures WHERE id = :finding
        )
    )
    SELECT number, 1 AS is_home FROM home
    UNION ALL SELECT reports.number, 0 FROM home CROSS JOIN reports ON reports.address = home.address
    WHERE reports.number <> home.number
"""

_CLAIMS = "SELECT id, source, cue, content FROM claims WHERE report = ?"

_FIGURES = """
    SELECT figures.id, text, low, high, bound, counts, category, source, cue, content
    FROM figures LEFT JOIN claims ON claims.id = figures.claim WHERE figures.report = ?
"""


def _reach(connection: sqlite3.Connection, correction: int, n: int, finding: str) -> None:
    is_home = dict(tuple(row) for row in connection.execute(_VERSIONS, {"finding": finding}))
    rows = connection.execute("SELECT report FROM reached WHERE correction = ? AND n = ?", (correction, n))
    known = {row["report"] for row in rows.fetchall()}
    connection.executemany(
        "DELETE FROM reached WHERE correction = ? AND n = ? AND report = ?",
        [(correction, n, report) for report in known - is_home.keys()],
    )
    new = sorted(is_home.keys() - known)
    if not new:
        return
    home = next(report for report, is_it in is_home.items() if is_it)
    words = next(words for id, words in _findings(connection, home, finding) if id == finding)
    twins = _alike(connection, home, finding, words)
    for report in new:
        found = [finding] if report == home else _alike(connection, report, finding, words)
        held, reason = _judged(found, is_home=report == home, has_twins=len(twins) > 1)
        connection.execute("INSERT INTO reached VALUES (?, ?, ?, ?, ?)", (correction, n, report, held, reason))


def _judged(found: list[str], *, is_home: bool, has_twins: bool) -> tuple[str | None, str]:
    """Which finding of a version is meant, and how that was told, or why it is none."""
    if is_home:
        return found[0], "it was made for this one"
    if has_twins:
        return None, "in the version that it was made for, more than one has these words"
    if len(found) == 1:
        return found[0], "it has the same words, and nothing else there has"
    if found:
        return None, f"{len(found)} of this version have these words"
    return None, "nothing in this version has these words"


def _alike(connection: sqlite3.Connection, report: int, like: str, words: Words) -> list[str]:
    """The findings of a report with these words, of the same kind as ``like``."""
    return [id for id, own in _findings(connection, report, like) if own == words]


def _findings(connection: sqlite3.Connection, report: int, like: str) -> Iterator[tuple[str, Words]]:
    """The claims of a report, or its figures, as ``like`` is, with the words that they are known by."""
    is_claim = connection.execute("SELECT 1 FROM claims WHERE id = ?", (like,)).fetchone() is not None
    for id, *words in connection.execute(_CLAIMS if is_claim else _FIGURES, (report,)):
        yield id, tuple(" ".join(word.split()) if isinstance(word, str) else word for word in words)
