"""What stories there are, what reports have in common, and what became one: the queries.

A report that is still to be grouped (a read was interrupted) is a story of its own until the next read.
"""

import sqlite3
from collections.abc import Callable, Iterator
from itertools import pairwise

import msgspec

from reportedly.errors import UsageError
from reportedly.ledger.filters import IN_STORY, OverlapFilter, Overlaps, StoryFilter, limit, where
from reportedly.ledger.loom import Joined
from reportedly.ledger.rows import overlap_of
from reportedly.model import Link, Overlap, Story

type Ask = Callable[..., Iterator[sqlite3.Row]]
"""A query and its values → its rows."""

STORY_OF_REPORT = """
    LEFT JOIN groups ON groups.report = reports.number
    LEFT JOIN own_stories ON own_stories.report = coalesce(groups.founder, reports.number)
"""

BY_REPORT = "reports.published IS NULL, reports.published, reports.outlet IS NULL, reports.outlet, reports.id"


class KeptStory(Story, frozen=True):
    """A story as the ledger keeps it.

    ``corrections``: the numbers of those in force that say of one of its reports where it belongs.
    """

    corrections: tuple[int, ...] = ()


def stories(ask: Ask, chosen: StoryFilter) -> Iterator[KeptStory]:
    """The stories, by the day of their first report, then by id."""
    condition, values = where(chosen)
    rows = ask(
        f"""
        SELECT own_stories.id AS id, own_stories.report AS founder,
               min({_DAY}) AS first, max({_DAY}) AS last
        FROM reports {STORY_OF_REPORT}
        WHERE reports.is_newest AND {f"reports.number IN {IN_STORY}" if chosen.story else "1"}
        GROUP BY own_stories.report HAVING {condition}
        ORDER BY first IS NULL, first, id LIMIT {limit(chosen)}
        """,
        values,
    )
    for row in rows:
        yield _story(ask, row)


_DAY = "CASE WHEN length(reports.published) >= 10 THEN substr(reports.published, 1, 10) END"

_FOUNDER = """
    SELECT id, CASE WHEN founder IS NULL THEN reports.title ELSE titles.title END AS title
    FROM reports LEFT JOIN titles ON founder = number WHERE number = ?
"""

_HELD = f"""
    SELECT reports.id FROM reports
    WHERE reports.is_newest AND reports.number IN (SELECT report FROM groups WHERE founder = :f UNION SELECT :f)
    ORDER BY {BY_REPORT}
"""

_LINKS = """
    SELECT a.id, b.id, strength, reason FROM groups
    CROSS JOIN links ON links.report = groups.report AND holds
    CROSS JOIN reports AS a ON a.number = links.report CROSS JOIN reports AS b ON b.number = links.other
    WHERE founder = ? ORDER BY strength DESC, a.id, b.id
"""

_CORRECTED = """
    SELECT DISTINCT correction FROM groups CROSS JOIN corrected ON corrected.report = groups.report
    WHERE founder = ? ORDER BY correction
"""


def _story(ask: Ask, row: sqlite3.Row) -> KeptStory:
    (founder,) = ask(_FOUNDER, (row["founder"],))
    return KeptStory(
        id=row["id"],
        founder=founder["id"],
        title=founder["title"],
        reports=tuple(report["id"] for report in ask(_HELD, {"f": row["founder"]})),
        first=row["first"],
        last=row["last"],
        links=tuple(Link(*link) for link in ask(_LINKS, (row["founder"],))),
        corrections=tuple(each["correction"] for each in ask(_CORRECTED, (row["founder"],))),
    )


def count_stories(ask: Ask) -> int:
    """How many stories there are."""
    query = f"SELECT count(DISTINCT own_stories.report) FROM reports {STORY_OF_REPORT} WHERE reports.is_newest"
    return int(next(ask(query))[0])


def newest(ask: Ask, report: str) -> str:
    """The newest version at a report's address."""
    query = """
        SELECT newest.id FROM reports AS newest JOIN reports ON newest.address = reports.address
        WHERE reports.id = ? AND newest.is_newest
    """
    return next((str(row["id"]) for row in ask(query, (report,))), report)


def overlaps(ask: Ask, chosen: OverlapFilter) -> Iterator[Overlap]:
    """What newest versions of reports have in common, by the later report, then by the earlier."""
    condition, values = where(chosen)
    wanted = "copies.original = overlaps.of" if chosen.overlaps is Overlaps.COPIES else "1"
    rows = ask(
        f"""
        SELECT reports.id AS report, earlier.id AS of, shared, shared_of, passages, is_copy, overlaps.reason AS reason
        FROM overlaps
        JOIN reports ON reports.number = overlaps.report JOIN reports AS earlier ON earlier.number = overlaps.of
        LEFT JOIN copies ON copies.report = overlaps.report
        WHERE {wanted} AND reports.is_newest AND earlier.is_newest AND {condition}
        ORDER BY {BY_REPORT}, earlier.id LIMIT {limit(chosen)}
        """,
        values,
    )
    for row in rows:
        yield overlap_of(row)


def joins(ask: Ask) -> Iterator[Joined]:
    """Which stories became one as reports came in, in that order; ``story`` is the one that holds them now."""
    rows = ask(
        f"""
        SELECT joins.day, stories, reason, reports.id AS by, own_stories.id AS story FROM joins
        JOIN reports AS founders ON founders.number = joins.founder
        JOIN reports ON reports.number = joins.report {STORY_OF_REPORT.replace("reports.number", "founders.number")}
        ORDER BY joins.number
        """
    )
    for row in rows:
        stories = msgspec.json.decode(row["stories"], type=tuple[str, ...])
        yield Joined(row["by"], row["story"], stories, row["reason"], row["day"])


_NAMED = """
    SELECT named.id AS named, now.id AS story FROM (
        SELECT report AS number, id FROM own_stories WHERE id >= :b AND id < :b || char(1114111)
        UNION ALL SELECT number, id FROM reports WHERE id >= :b AND id < :b || char(1114111)
    ) AS named
    LEFT JOIN groups ON groups.report = named.number
    JOIN own_stories AS now ON now.report = coalesce(groups.founder, named.number)
"""


def full_story(ask: Ask, beginning: str) -> str:
    """The one story whose id, or one of whose reports' ids, is or begins with ``beginning``.

    An id that a story had before it became part of another leads to that other. Raises UsageError where it is not one.
    """
    found = [(str(row["named"]), str(row["story"])) for row in ask(_NAMED, {"b": beginning})]
    meant = (
        {story for named, story in found if named == beginning},
        {story for named, story in found if named == story},
        {story for _, story in found},
    )
    for stories_ in meant:
        if len(stories_) == 1:
            return next(iter(stories_))
    if not found:
        raise UsageError(
            f"no story has the id '{beginning}', nor a report in one, nor does one begin so; see: reportedly stories"
        )
    several = sorted(meant[2])
    shown = ", ".join(several[:_MOST_SHOWN]) + (", …" if len(several) > _MOST_SHOWN else "")
    raise UsageError(f"several stories begin with '{beginning}': {shown}; give more of the id")


_MOST_SHOWN = 5


def length_of_short_stories(ask: Ask, *, shortest: int) -> int:
    """How many characters of the stories' ids tell all of them apart."""
    query = f"SELECT DISTINCT own_stories.id FROM reports {STORY_OF_REPORT} WHERE reports.is_newest"
    ids = sorted(row["id"] for row in ask(query))
    return max([shortest, *(_shared(a, b) + 1 for a, b in pairwise(ids))])


def _shared(a: str, b: str) -> int:
    return next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
