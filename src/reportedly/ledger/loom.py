"""What is kept of reports compared with one another: written here, inside one transaction.

``Ledger.weaving()`` opens a loom. It knows nothing of how reports are compared: it takes what they are compared by
(``Traits``), finds the reports that share a key, and keeps links, overlaps, stories and names. The work still to do
stands in the ledger too (``to_compare``, ``to_group``, ``to_name``), so that whoever comes next can go on with it.
"""

import sqlite3
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from hashlib import blake2b
from itertools import batched, groupby

import msgspec
from msgspec import Struct

from reportedly.ledger import loom_queries as sql
from reportedly.ledger import record, standings
from reportedly.ledger.rows import overlap_of, row_of_overlap
from reportedly.ledger.standings import StandingRow
from reportedly.model import Amendment, By, Correction, Link, Overlap


class Trait(StrEnum):
    """By what reports are compared: to group them, and to find copies."""

    PROFILE = "profile"
    SKETCH = "sketch"


TAKEN_TOGETHER = {Trait.PROFILE: 1, Trait.SKETCH: 4}
"""How many keys in a row are one entry of the index. One number of a sketch is common to all reports that share a
background paragraph or an outlet's phrases, and there are more of them the more a ledger holds; four are not. Where
half of all numbers are the same, two reports meet with a chance of 69 in 100, where three quarters are, of 99."""


MANY = 0.02
"""From this part of all reports on, what is to be grouped is grouped with all that is connected with it."""


class Traits(Struct, frozen=True):
    """What one report is compared by: JSON in ``content``, what made it, and the keys that like reports share."""

    trait: Trait
    made_by: str
    content: bytes
    keys: Sequence[str | int]


class ToCompare(Struct, frozen=True):
    """A report that is still to be compared. ``is_newest``: whether it is the newest version at its address."""

    report: str
    place: str
    is_newest: bool


class Member(Struct, frozen=True):
    """A report in a neighbourhood. ``newest``: the newest version at its address, maybe itself.

    ``founder``: that of its story until now, None where it has none yet. ``is_marked``: something about it changed.
    """

    report: str
    newest: str
    day: str | None
    version: int
    founder: str | None
    is_marked: bool


class Neighbourhood(Struct, frozen=True):
    """Reports that are grouped together, with all that ties them, named by their newest versions.

    It holds whole stories: what is outside changes nothing in them (see ``Loom.widened``). Links come without reasons.
    """

    members: tuple[Member, ...]
    links: tuple[Link, ...]
    corrections: tuple[Correction, ...]


class Group(Struct, frozen=True):
    """One story as it now stands: its founder, its reports (older versions too), the links that hold it together.

    ``is_changed``: it has not the reports that it had, or something about one of them changed. Of one that is as it
    was the links are left out.
    """

    founder: str
    reports: tuple[str, ...]
    links: tuple[Link, ...]
    is_changed: bool


class Joined(Struct, frozen=True):
    """That reading made one story of several: ``stories`` are the ids they had, ``report`` is what tied them.

    ``story`` is the id of the story that it made. ``reason`` is a sentence for a reader.
    """

    report: str
    story: str
    stories: tuple[str, ...]
    reason: str
    day: str


class Loom:
    """Compares, groups and names, step by step. Made by ``Ledger.weaving``; lives as long as its transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    # comparing

    def discard_others_than(self, trait: Trait, made_by: str) -> None:
        """Have every report compared anew whose traits something else made."""
        rows = self._connection.execute(sql.STALE, {"kind": trait, "made_by": made_by})
        stale = [row["report"] for row in rows]
        for number in stale:
            self._forget(number)
            self._run("INSERT OR IGNORE INTO to_compare (report) VALUES (?)", number)

    def try_again(self) -> None:
        """Put what failed back among what is to be done."""
        for table in ("to_compare", "to_name"):
            self._run(f"UPDATE {table} SET failure = NULL, day = NULL WHERE failure IS NOT NULL")

    def to_compare(self, *, limit: int) -> list[ToCompare]:
        """Reports that are still to be compared, in the order of their coming."""
        return [ToCompare(row["id"], row["place"], bool(row["is_newest"])) for row in self._ask(sql.TO_COMPARE, limit)]

    def forget(self, report: str) -> None:
        """Take out what is kept of a report by comparison, and have its neighbours grouped anew."""
        self._forget(self._number(report))

    def keep(self, report: str, *traits: Traits) -> None:
        """Keep what a report is compared by."""
        number = self._number(report)
        for each in traits:
            hashes = [_hash(f"{each.trait}:{key}") for key in each.keys]
            row = (number, each.trait, each.made_by, each.content.decode(), _packed(hashes))
            self._run("INSERT INTO traits VALUES (?, ?, ?, ?, ?)", *row)
            self._run_many("INSERT INTO keys VALUES (?, ?)", ((key, number) for key in _entries(each.trait, hashes)))

    def alike(self, report: str, trait: Trait) -> dict[str, bytes]:
        """The reports that the index finds to be like a report in a trait: by id, the JSON they are compared by."""
        hashes = msgspec.json.encode(_entries(trait, self._hashes(report, trait))).decode()
        values = {"hashes": hashes, "kind": trait, "number": self._number(report)}
        return {row["id"]: row["content"].encode() for row in self._connection.execute(sql.ALIKE, values)}

    def sharing(self, report: str, trait: Trait, others: Iterable[str]) -> list[str]:
        """Of other reports those that share at least one key of a trait with a report."""
        mine = set(self._hashes(report, trait))
        return [other for other in others if not mine.isdisjoint(self._hashes(other, trait))]

    def _hashes(self, report: str, trait: Trait) -> list[int]:
        row = next(self._ask(sql.KEYS, trait, report), None)
        return _unpacked(row["keys"]) if row else []

    def link(self, links: Iterable[Link]) -> None:
        """Keep links."""
        self._run_many(sql.INSERT_LINK, ((x.strength, x.reason, x.report, x.other) for x in links))

    def overlap(self, overlaps: Iterable[Overlap]) -> None:
        """Keep what reports have in common."""
        self._connection.executemany(sql.INSERT_OVERLAP, map(row_of_overlap, overlaps))

    def compared(self, report: str) -> None:
        """Note that a report was compared, and is to be grouped."""
        number = self._number(report)
        self._run("DELETE FROM to_compare WHERE report = ?", number)
        self._mark(number)

    def not_compared(self, report: str, why: str, *, day: str) -> None:
        """Note why a report could not be compared; it is grouped without."""
        number = self._number(report)
        self._forget(number)
        self._run("UPDATE to_compare SET failure = ?, day = ? WHERE report = ?", why, day, number)
        self._mark(number)

    # grouping

    def copies(self) -> tuple[Overlap, ...]:
        """The copies among the reports to group and all that copies connect with them; passages left out."""
        for statement in (*sql.MAKE_COPIED, sql.WALK_COPIES):
            self._run(statement)
        return tuple(overlap_of(row) for row in self._ask(sql.COPIES))

    def put_originals(self, original_by_copy: Mapping[str, str]) -> None:
        """Keep which report each of those copies is listed under, in place of what was kept."""
        self._run("DELETE FROM copies WHERE report IN (SELECT report FROM copied)")
        self._run_many(sql.PUT_ORIGINAL, original_by_copy.items())

    def next_neighbourhood(self) -> Neighbourhood | None:
        """A neighbourhood that is to be grouped; None where all is grouped.

        Where much is to be grouped it is all that is connected with one report, over however many others. Where little
        is, it is the stories around what changed, as far as one link reaches: there may be more, see ``widened``.
        """
        first = next(self._ask("SELECT report FROM to_group ORDER BY report LIMIT 1"), None)
        if first is None:
            return None
        self._make_tables()
        (many,) = self._connection.execute(sql.ARE_MANY, {"part": MANY})
        if many["answer"]:
            self._run(sql.WALK, first["report"])
        else:
            self._run("INSERT INTO seeds SELECT report FROM to_group")
            self._widen()
        return self._neighbourhood()

    def widened(self, changed: Iterable[Group]) -> Neighbourhood | None:
        """The neighbourhood with the stories around those that changed in it; None where it held them all.

        A story outside is not touched by one inside that came out as it was, nor by one to which nothing links it.
        So once a neighbourhood holds all around the stories that changed, grouping it gives what grouping
        everything would give.
        """
        before = self._count_near()
        reports = (report for group in changed for report in group.reports)
        self._run_many("INSERT OR IGNORE INTO seeds SELECT number FROM reports WHERE id = ?", ((r,) for r in reports))
        self._widen()
        return self._neighbourhood() if self._count_near() > before else None

    def put(self, groups: Iterable[Group]) -> None:
        """Keep the stories of the neighbourhood as they now stand, and take its reports off what is to be grouped."""
        for group in groups:
            if group.is_changed:
                founder, numbers = self._number(group.founder), [self._number(report) for report in group.reports]
                self._run_many(sql.PUT, ((number, founder) for number in numbers))
                self._run_many(sql.LET_GO, ((number,) for number in numbers))
                self._run_many(sql.HOLD, ((link.report, link.other) for link in group.links))
                self._run("INSERT OR REPLACE INTO to_name (founder) VALUES (?)", founder)
        self._run("DELETE FROM to_group WHERE report IN (SELECT report FROM near)")

    def reason(self, link: Link) -> str:
        """Why two reports are linked."""
        return str(next(self._ask(sql.REASON, link.report, link.other))["reason"])

    def _make_tables(self) -> None:
        for statement in sql.MAKE_TABLES:
            self._run(statement)

    def _widen(self) -> None:
        """Put what is around the seeds into the neighbourhood, and reports that were moved out of its stories."""
        while next(self._ask("SELECT 1 FROM seeds LIMIT 1"), None) is not None:
            self._run(sql.WIDEN)
            self._run("INSERT OR IGNORE INTO spread SELECT report FROM seeds")
            self._run("DELETE FROM seeds")
            self._run(sql.MOVED_AWAY)

    def _count_near(self) -> int:
        return int(next(self._ask("SELECT count(*) FROM near"))[0])

    def _neighbourhood(self) -> Neighbourhood:
        return Neighbourhood(
            members=tuple(_member(row) for row in self._ask(sql.MEMBERS)),
            links=tuple(Link(*row) for row in self._ask(sql.LINKS)),
            corrections=tuple(_corrections(self._ask(sql.CORRECTIONS_NEAR))),
        )

    def note_join(self, joined: Joined, *, founder: str) -> None:
        """Put down that stories became the one that ``founder`` founds."""
        stories = msgspec.json.encode(joined.stories).decode()
        self._run(sql.INSERT_JOIN, joined.day, stories, joined.reason, joined.report, founder)

    # naming

    def next_to_name(self) -> str | None:
        """The id of a story that is still to be named, its mark taken away; None where all are."""
        row = next(self._ask(sql.NEXT_TO_NAME), None)
        if row is None:
            return None
        self._run("DELETE FROM to_name WHERE founder = ?", row["founder"])
        return str(row["id"])

    def name(
        self, story: str, title: str | None, reports: Iterable[str], full_names: Mapping[tuple[str, str], str]
    ) -> None:
        """Keep a story's title, and what speakers are called in it, by report and the report's own name."""
        self._run(sql.PUT_TITLE, title, story)
        self._run_many("DELETE FROM names WHERE report = ?", ((self._number(report),) for report in reports))
        rows = ((name, full, report) for (report, name), full in sorted(full_names.items()) if full != name)
        self._run_many(sql.PUT_NAME, rows)

    def not_named(self, story: str, why: str, *, day: str) -> None:
        """Note why a story could not be named."""
        self._run(sql.NOT_NAMED, why, day, story)

    def keep_standing(self, story: str, row: StandingRow) -> None:
        """Keep how a story stands."""
        self._connection.execute(standings.PUT, standings.row_of_standing(story, row))

    def drop_standing(self, story: str) -> None:
        """Forget how a story stood."""
        self._run(standings.DROP, story)

    def discard_standings_of_others_than(self, made_by: str) -> None:
        """Have how stories stand worked out anew where another version of the program did."""
        self._run(standings.STALE, made_by)

    # correcting

    def correct(self, made: Correction) -> Correction:
        """Keep a correction and have what it touches worked out anew; it comes back with the number that it gets."""
        return record.keep(self._connection, made)

    def take_back(self, number: int, by: By) -> None:
        """Undo a correction and have what it touched worked out anew; it stays in the record."""
        record.take_back(self._connection, number, by)

    def _mark(self, number: int) -> None:
        self._run("INSERT OR IGNORE INTO to_group VALUES (?)", number)

    def _forget(self, number: int) -> None:
        for row in list(self._ask("SELECT kind, keys FROM traits WHERE report = ?", number)):
            entries = _entries(Trait(row["kind"]), _unpacked(row["keys"]))
            self._run_many("DELETE FROM keys WHERE hash = ? AND report = ?", ((key, number) for key in entries))
        for statement in sql.FORGET:
            self._connection.execute(statement, {"number": number})

    def _number(self, report: str) -> int:
        return int(next(self._ask("SELECT number FROM reports WHERE id = ?", report))["number"])

    def _ask(self, query: str, *values: object) -> Iterator[sqlite3.Row]:
        return iter(self._run(query, *values))

    def _run(self, statement: str, *values: object) -> sqlite3.Cursor:
        return self._connection.execute(statement, values)

    def _run_many(self, statement: str, rows: Iterable[Sequence[object]]) -> None:
        self._connection.executemany(statement, rows)


def _member(row: sqlite3.Row) -> Member:
    return Member(row["id"], row["newest"], row["day"], row["version"], row["founder"], bool(row["is_marked"]))


def _corrections(rows: Iterable[sqlite3.Row]) -> Iterator[Correction]:
    """Corrections out of rows of their reports. One whose reports have since become versions of one page is none."""
    for (number, kind, day), named in groupby(rows, key=lambda row: (row["number"], row["kind"], row["day"])):
        by_role = [(str(row["role"]), str(row["id"])) for row in named]
        anchor = next(report for role, report in by_role if role == "anchor")
        reports = tuple(report for role, report in by_role if role == "named" and report != anchor)
        left = tuple(report for role, report in by_role if role == "left" and report not in (anchor, *reports))
        if reports:
            yield Correction(number, Amendment(kind), reports, anchor, day, left)


def _entries(trait: Trait, hashes: Sequence[int]) -> list[int]:
    """The numbers under which a report with such keys stands in the index."""
    together = TAKEN_TOGETHER[trait]
    if together == 1:
        return sorted(set(hashes))
    rows = batched(hashes, together)
    return sorted({_hash(f"{trait}:{place}:{row}") for place, row in enumerate(rows)})


def _hash(words: str) -> int:
    return int.from_bytes(blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).digest(), signed=True)


def _packed(hashes: Sequence[int]) -> bytes:
    return struct.pack(f">{len(hashes)}q", *hashes)


def _unpacked(keys: bytes) -> list[int]:
    return list(struct.unpack(f">{len(keys) // 8}q", keys))
