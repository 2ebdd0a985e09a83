"""Reports without their text and bytes: enough to name them in a list."""

import sqlite3
from collections.abc import Callable, Iterator

from msgspec import Struct

from reportedly.ledger.stories import BY_REPORT, STORY_OF_REPORT

type Ask = Callable[..., Iterator[sqlite3.Row]]
"""A query and its values → its rows."""


class Heading(Struct, frozen=True):
    """What names a report. ``published`` is as the page has it; ``copy_of`` the id of its original."""

    report: str
    outlet: str | None
    title: str | None
    published: str | None
    version: int
    is_newest: bool
    story: str | None
    copy_of: str | None


_COLUMNS = """
    reports.id AS id, outlet, reports.title AS title, published, version, is_newest, own_stories.id AS story,
    (SELECT original.id FROM copies JOIN reports AS original ON original.number = copies.original
     WHERE copies.report = reports.number) AS copy_of
"""


def headings(ask: Ask, condition: str, values: dict[str, object]) -> Iterator[Heading]:
    """The headings of the reports that meet a condition, in the ledger's order."""
    rows = ask(f"SELECT {_COLUMNS} FROM reports {STORY_OF_REPORT} WHERE {condition} ORDER BY {BY_REPORT}", values)
    for row in rows:
        yield Heading(
            report=row["id"],
            outlet=row["outlet"],
            title=row["title"],
            published=row["published"],
            version=row["version"],
            is_newest=bool(row["is_newest"]),
            story=row["story"],
            copy_of=row["copy_of"],
        )


IS_REPORT = "reports.id = :report"

IS_VERSION = "reports.address = (SELECT address FROM reports WHERE id = :report)"

ARE_REPORTS = "reports.id IN (SELECT value FROM json_each(:reports))"
