"""How stories stand, as the ledger keeps it: lines of a list, and the whole of one story."""

import sqlite3
import zlib
from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from reportedly.ledger.filters import Order, StandingFilter, limit, where

type Ask = Callable[..., Iterator[sqlite3.Row]]
"""A query and its values → its rows."""


class StandingRow(Struct, frozen=True):
    """What is kept of how a story stands. ``series`` and ``content`` are JSON that the ledger does not look into.

    ``made_by`` tells the content of one version of the program from that of another.
    """

    made_by: str
    first: str | None
    last: str | None
    reports: int
    outlets: int
    origins: int
    claims: int
    conflicts: int
    unverified: int
    series: bytes | None
    content: bytes


class KeptSummary(Struct, frozen=True):
    """A story in one line of a list.

    ``series``: JSON, the numbers that stand for it; None where it has none, or where another version of the program
    made them.
    """

    story: str
    title: str | None
    first: str | None
    last: str | None
    reports: int
    outlets: int
    origins: int
    claims: int
    conflicts: int
    unverified: int
    series: bytes | None


PUT = """
    INSERT OR REPLACE INTO standings
    SELECT report, :made_by, :first, :last, :reports, :outlets, :origins, :claims, :conflicts, :unverified, :series,
           :content
    FROM own_stories WHERE id = :story
"""

DROP = "DELETE FROM standings WHERE founder = (SELECT report FROM own_stories WHERE id = ?)"

STALE = """
    INSERT OR IGNORE INTO to_name (founder) SELECT founder FROM standings WHERE made_by <> ?
"""

_FROM = """
    FROM standings JOIN own_stories ON own_stories.report = standings.founder
    LEFT JOIN titles ON titles.founder = standings.founder
    WHERE EXISTS (SELECT 1 FROM groups WHERE groups.founder = standings.founder) AND
"""

_ORDERS = {
    Order.NEWEST: "last IS NULL, last DESC, own_stories.id",
    Order.OLDEST: "first IS NULL, first, own_stories.id",
    Order.DISPUTED: "conflicts DESC, unverified DESC, last DESC, own_stories.id",
    Order.LARGEST: "standings.reports DESC, last DESC, own_stories.id",
}


def row_of_standing(story: str, row: StandingRow) -> Mapping[str, object]:
    """The values of ``PUT``."""
    return {
        "story": story,
        "made_by": row.made_by,
        "first": row.first,
        "last": row.last,
        "reports": row.reports,
        "outlets": row.outlets,
        "origins": row.origins,
        "claims": row.claims,
        "conflicts": row.conflicts,
        "unverified": row.unverified,
        "series": row.series.decode() if row.series is not None else None,
        "content": zlib.compress(row.content, 1),
    }


def summaries(ask: Ask, chosen: StandingFilter, made_by: str) -> Iterator[KeptSummary]:
    """Stories in lines, in the order asked for."""
    condition, values = where(chosen)
    rows = ask(
        f"""
        SELECT own_stories.id AS id, title, first, last, standings.reports AS reports, outlets, origins, claims,
               conflicts, unverified, CASE WHEN made_by = :made_by THEN series END AS series
        {_FROM} {condition} ORDER BY {_ORDERS[chosen.order]} LIMIT {limit(chosen)} OFFSET {chosen.skip}
        """,
        values | {"made_by": made_by},
    )
    for row in rows:
        yield KeptSummary(
            story=row["id"],
            title=row["title"],
            first=row["first"],
            last=row["last"],
            reports=row["reports"],
            outlets=row["outlets"],
            origins=row["origins"],
            claims=row["claims"],
            conflicts=row["conflicts"],
            unverified=row["unverified"],
            series=row["series"].encode() if row["series"] is not None else None,
        )


def count_summaries(ask: Ask, chosen: StandingFilter) -> int:
    """How many stories a filter leaves."""
    condition, values = where(chosen)
    return int(next(ask(f"SELECT count(*) {_FROM} {condition}", values))[0])


def standing(ask: Ask, story: str, made_by: str) -> bytes | None:
    """The JSON of how a story stands, None where this version of the program has not made it (yet)."""
    row = next(ask(_CONTENT, (story, made_by)), None)
    return zlib.decompress(row["content"]) if row is not None else None


# What is still to be worked out about a story, or about one of its reports, makes what is kept of it old.
_CONTENT = """
    SELECT content FROM own_stories JOIN standings ON standings.founder = own_stories.report
    WHERE own_stories.id = ? AND made_by = ?
      AND NOT EXISTS (SELECT 1 FROM to_name WHERE to_name.founder = standings.founder)
      AND NOT EXISTS (
          SELECT 1 FROM groups WHERE groups.founder = standings.founder AND (
              groups.report IN (SELECT report FROM to_group) OR groups.report IN (SELECT report FROM to_compare)
          )
      )
"""

WAITING = """
    SELECT (SELECT count(*) FROM to_compare WHERE failure IS NULL) + (SELECT count(*) FROM to_group) AS reports,
           (SELECT count(*) FROM to_name WHERE failure IS NULL) + (
               SELECT count(*) FROM standings WHERE (made_by < :made_by OR made_by > :made_by)
               AND EXISTS (SELECT 1 FROM groups WHERE groups.founder = standings.founder)
               AND NOT EXISTS (SELECT 1 FROM to_name WHERE to_name.founder = standings.founder)
           ) AS stories
"""

TITLES = """
    SELECT own_stories.id AS id, coalesce(titles.title, reports.title) AS title FROM json_each(:stories) AS wanted
    CROSS JOIN own_stories ON own_stories.id = wanted.value JOIN reports ON reports.number = own_stories.report
    LEFT JOIN titles ON titles.founder = own_stories.report
"""
