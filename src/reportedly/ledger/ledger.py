"""The ledger: every query by its name, answered with the nouns.

Rows come in an order made from content (day of publication, outlet, id; within a report its
offsets), so that the order of reading changes nothing.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby, islice
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec
from msgspec import Struct

from reportedly.errors import UsageError
from reportedly.ledger import corrections as of_corrections
from reportedly.ledger import hits as of_hits
from reportedly.ledger import speakers as of_speakers
from reportedly.ledger import standings as of_standings
from reportedly.ledger import stories as of_stories
from reportedly.ledger.amending import AMENDED
from reportedly.ledger.corrections import KeptCorrection
from reportedly.ledger.filters import (
    ClaimFilter,
    FigureFilter,
    Filter,
    Names,
    OverlapFilter,
    ReportFilter,
    StandingFilter,
    StoryFilter,
    limit,
    where,
)
from reportedly.ledger.headings import ARE_REPORTS, IS_REPORT, IS_VERSION, Heading, headings
from reportedly.ledger.hits import Hits, SpeakerFound
from reportedly.ledger.loom import Joined, Loom
from reportedly.ledger.rows import KeptClaim, KeptFigure, KeptReport, claim_of, figure_of, report_of
from reportedly.ledger.search import Found, claims_with, excerpt, first_match, query_of, reports_with
from reportedly.ledger.speakers import SaidBy
from reportedly.ledger.standings import KeptSummary
from reportedly.ledger.stories import BY_REPORT, STORY_OF_REPORT, KeptStory
from reportedly.ledger.troubles import told
from reportedly.ledger.writing import Added, add_failure, add_report, kept_as, note_place
from reportedly.model import Block, BlockKind, Extraction, Failure, Overlap, Page, Report, SameQuestion, Span

_SHORTEST = 6


class KeptFailure(Struct, frozen=True):
    """A report that could not be read, or not be compared, when it was last tried, on ``day``."""

    place: str
    reason: str
    day: str


class Waiting(Struct, frozen=True):
    """How many reports are still to be compared or grouped, how many stories still to be worked out."""

    reports: int
    stories: int


class Ledger:
    """An open ledger. Close it, or use it in a ``with`` block. Made by ``open_ledger``."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        with told(self.path):
            self._connection.close()

    # writing

    def add(self, report: Report, extraction: Extraction, *, read_in: str) -> Added:
        """Keep a report and what was read out of it, whole or not at all.

        ``read_in``: the moment the run began (UTC, ISO 8601), the same for all its reports.
        Raises BadReport where other bytes have its id, LedgerError where it cannot be written.
        """
        with self._writing() as connection:
            return add_report(connection, report, extraction, read_in)

    def already_has(self, page: Page) -> bool:
        """Whether the page's bytes are kept; if so, that they were found there too is noted."""
        with told(self.path):
            if kept_as(self._connection, page) is None:
                return False
        with self._writing() as connection:
            return note_place(connection, page)

    def add_failure(self, failure: Failure, *, day: str, read_in: str) -> None:
        """Keep why a report could not be read."""
        with self._writing() as connection:
            add_failure(connection, failure, day, read_in)

    @contextmanager
    def weaving(self) -> Iterator[Loom]:
        """Compare, group and name reports: all that is done inside is kept, or none of it."""
        with self._writing() as connection:
            yield Loom(connection)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    # reading

    def reports(self, chosen: ReportFilter | None = None) -> Iterator[KeptReport]:
        """The reports, by day of publication, outlet and id."""
        rows = self._rows(
            "reports.*, bytes_read.bytes, bytes_read.packing, original.id AS original",
            "JOIN bytes_read ON bytes_read.report = reports.number"
            " LEFT JOIN copies ON copies.report = reports.number"
            " LEFT JOIN reports AS original ON original.number = copies.original",
            chosen or ReportFilter(),
        )
        for row in rows:
            blocks = self._ask(
                'SELECT start, "end", kind, reason FROM blocks WHERE report = ? ORDER BY n', (row["number"],)
            )
            yield report_of(row, blocks)

    def heading(self, report: str) -> Heading:
        """What names a report, by its whole id. Raises UsageError where there is none."""
        found = next(headings(self._ask, IS_REPORT, {"report": report}), None)
        if found is None:
            raise UsageError(f"no report has the id '{report}'; see: reportedly reports")
        return found

    def headings(self, reports: Iterable[str]) -> dict[str, Heading]:
        """What names each of these reports, by their whole ids; one that is not there is left out."""
        wanted = msgspec.json.encode(sorted(set(reports))).decode()
        return {each.report: each for each in headings(self._ask, ARE_REPORTS, {"reports": wanted})}

    def versions_of(self, report: str) -> list[Heading]:
        """Every version at a report's address, the first first."""
        return sorted(headings(self._ask, IS_VERSION, {"report": report}), key=lambda each: each.version)

    def claims(self, chosen: ClaimFilter | None = None) -> Iterator[KeptClaim]:
        """The claims, by report and then by where they stand in it; speakers by the story's names."""
        chosen = chosen or ClaimFilter()
        of = "JOIN claims ON claims.report = reports.number"
        columns = f"claims.*, reports.id AS report_id, {AMENDED.format(claim='claims.id')}"
        rows = self._rows(columns, of, chosen, then=", claims.start, claims.id")
        for row, names in self._with_names(rows, chosen.names):
            yield claim_of(row, names)

    def said_by(self, speaker: str) -> list[SaidBy]:
        """The claims of a speaker, by the name that stories have, in short; the latest first."""
        return of_speakers.said_by(self._ask, speaker)

    def has_speaker(self, name: str) -> bool:
        """Whether a claim is attributed to somebody whom a story has by this name."""
        return next(self.claims(ClaimFilter(speaker_is=name, limit=1)), None) is not None

    def claims_of(self, ids: Iterable[str]) -> dict[str, KeptClaim]:
        """The claims with these whole ids, by the story's names; one that is not there is left out."""
        rows = of_speakers.rows_of(self._ask, ids)
        return {row["id"]: claim_of(row, names) for row, names in self._with_names(rows, Names.STORY)}

    def figures(self, chosen: FigureFilter | None = None) -> Iterator[KeptFigure]:
        """The figures, by report and then by where they stand in it; speakers by the story's names."""
        chosen = chosen or FigureFilter()
        of = "JOIN figures ON figures.report = reports.number"
        columns = f"figures.*, reports.id AS report_id, {AMENDED.format(claim='figures.claim')}"
        rows = self._rows(columns, of, chosen, then=", figures.start, figures.id")
        for row, names in self._with_names(rows, chosen.names):
            yield figure_of(row, names)

    def _with_names(self, rows: Iterator[sqlite3.Row], names: Names) -> Iterator[tuple[sqlite3.Row, dict[str, str]]]:
        for report, of_it in groupby(rows, key=lambda row: row["report"]):
            kept = self._ask("SELECT name, full_name FROM names WHERE report = ?", (report,))
            full_name_by_name = {} if names is Names.OWN else {row["name"]: row["full_name"] for row in kept}
            for row in of_it:
                yield row, full_name_by_name

    def stories(self, chosen: StoryFilter | None = None) -> Iterator[KeptStory]:
        """The stories, by the day of their first report, then by id."""
        return of_stories.stories(self._ask, chosen or StoryFilter())

    def summaries(self, chosen: StandingFilter | None = None, *, made_by: str) -> Iterator[KeptSummary]:
        """The stories with how they stand, each in a line, the newest first unless another order is asked for."""
        return of_standings.summaries(self._ask, chosen or StandingFilter(), made_by)

    def titles_of(self, stories: Iterable[str]) -> dict[str, str | None]:
        """The title of each of these stories, by their whole ids."""
        wanted = msgspec.json.encode(sorted(set(stories))).decode()
        return {row["id"]: row["title"] for row in self._ask(of_standings.TITLES, {"stories": wanted})}

    def count_summaries(self, chosen: StandingFilter | None = None) -> int:
        """How many stories a filter leaves."""
        return of_standings.count_summaries(self._ask, chosen or StandingFilter())

    def standing(self, story: str, *, made_by: str) -> bytes | None:
        """How a story stands, as ``Loom.keep_standing`` was given it; None where ``made_by`` has not made it (yet)."""
        return of_standings.standing(self._ask, story, made_by)

    def waiting(self, *, made_by: str) -> Waiting:
        """What the next read has still to work out, also what another version of the program did."""
        (row,) = self._ask(of_standings.WAITING, {"made_by": made_by})
        return Waiting(row["reports"], row["stories"])

    def count_reports(self) -> int:
        """How many reports there are, older versions among them."""
        return int(next(self._ask("SELECT count(*) FROM own_stories"))[0])

    def count_failures(self) -> int:
        """How many reports could not be read, or not be compared."""
        return int(next(self._ask(f"SELECT count(*) FROM ({_FAILURES})"))[0])

    def count_stories(self) -> int:
        """How many stories there are."""
        return of_stories.count_stories(self._ask)

    def overlaps(self, chosen: OverlapFilter | None = None) -> Iterator[Overlap]:
        """What reports have in common, by the later report: of each copy the one with its original, unless all are
        asked for."""
        return of_stories.overlaps(self._ask, chosen or OverlapFilter())

    def corrections(self) -> Iterator[KeptCorrection]:
        """What people corrected, in that order; also what was undone."""
        return of_corrections.corrections(self._ask)

    def same_questions(self, reports: Iterable[str]) -> tuple[SameQuestion, ...]:
        """Which findings of these reports, by their whole ids, answer one question because a person said so."""
        return tuple(of_corrections.same_questions(self._ask, reports))

    def joins(self) -> Iterator[Joined]:
        """Which stories became one as reports came in, in that order."""
        return of_stories.joins(self._ask)

    def failures(self) -> Iterator[KeptFailure]:
        """What could not be read or not compared, by place."""
        for row in self._ask(_FAILURES):
            yield KeptFailure(row["place"], row["reason"], row["day"])

    def find_claims(self, words: str, *, limit: int, skip: int = 0) -> Hits:
        """Claims with all the words in content, source or speaker, the latest reports first."""
        return of_hits.claims(self._ask, words, limit=limit, skip=skip)

    def find_reports(self, words: str, *, limit: int, skip: int = 0) -> Hits:
        """Reports with all the words in title or text, the latest first."""
        return of_hits.reports(self._ask, words, limit=limit, skip=skip)

    def find_speakers(self, words: str, *, limit: int) -> list[SpeakerFound]:
        """Speakers with all the words in their names, those of most claims first."""
        return of_hits.speakers(self._ask, words, limit=limit)

    def search(self, words: str, *, limit: int | None = None) -> Iterator[Found]:
        """Where all the words stand: first in claims, then elsewhere in the reports' own words."""
        yield from islice(self._search(words), limit)

    def _search(self, words: str) -> Iterator[Found]:
        if not query_of(words):
            return
        with_claims = set()
        with told(self.path):
            for story, report, claim, content, start, end in claims_with(self._connection, words):
                with_claims.add(report)
                yield Found(report, claim, content, Span(start, end), story)
            for story, number, report, text in reports_with(self._connection, words):
                if report in with_claims:
                    continue
                blocks = self._blocks(number)
                at = first_match(text, blocks, words) or Span(0, 0)
                yield Found(report, None, excerpt(text, blocks, at), at, story)

    def _blocks(self, number: int) -> tuple[Block, ...]:
        rows = self._ask('SELECT start, "end", kind, reason FROM blocks WHERE report = ? ORDER BY n', (number,))
        return tuple(Block(r["start"], r["end"], BlockKind(r["kind"]), r["reason"]) for r in rows)

    def full_id(self, beginning: str) -> str:
        """The one report whose id is or begins with ``beginning``. Raises UsageError where it is not one."""
        rows = self._ask(
            "SELECT id FROM reports WHERE id = :b OR substr(id, 1, length(:b)) = :b ORDER BY id <> :b, id LIMIT 3",
            {"b": beginning},
        )
        ids = [str(row["id"]) for row in rows]
        if not ids:
            raise UsageError(f"no report has the id '{beginning}', nor does one begin so; see: reportedly reports")
        if ids[0] != beginning and len(ids) > 1:
            raise UsageError(f"several reports begin with '{beginning}': {', '.join(ids)}; give more of the id")
        return ids[0]

    def newest(self, report: str) -> str:
        """The newest version at a report's address, by its whole id: itself, or a later one."""
        return of_stories.newest(self._ask, report)

    def full_finding(self, beginning: str) -> tuple[str, str]:
        """The one claim or figure whose id is or begins with ``beginning``: its report's id, and its own.

        Raises UsageError where it is not one.
        """
        found = [(str(row["report"]), str(row["id"])) for row in self._ask(_FINDING, {"b": beginning})]
        if not found:
            raise UsageError(
                f"no claim or figure has the id '{beginning}', nor does one begin so; see: reportedly claims --json"
            )
        if found[0][1] != beginning and len(found) > 1:
            ids = ", ".join(id for _, id in found)
            raise UsageError(f"several claims or figures begin with '{beginning}': {ids}; give more of the id")
        return found[0]

    def claim_of(self, finding: str) -> str | None:
        """The claim with this whole id, or that in which the figure with this id stands; None where in none."""
        if finding.startswith("f"):
            return next((row["claim"] for row in self._ask("SELECT claim FROM figures WHERE id = ?", (finding,))), None)
        return finding

    def claim_at(self, report: str, start: int) -> str | None:
        """The claim of which a part, or a figure, begins at an offset of a report; else the smallest one around it."""
        claims = list(self.claims(ClaimFilter(report=report)))
        figures = self.figures(FigureFilter(report=report))
        begin = {figure.claim for figure in figures if figure.spans[0].start == start and figure.claim}
        ranked = [
            (not (claim.id in begin or any(part.start == start for part in claim.parts)), size, claim.id)
            for claim in claims
            for size in [claim.hull.end - claim.hull.start]
            if claim.id in begin or claim.hull.start <= start < claim.hull.end
        ]
        return min(ranked)[2] if ranked else None

    def full_story(self, beginning: str) -> str:
        """The one story whose id, or one of whose reports' ids, is or begins with ``beginning``.

        An id that a story had before it became part of another leads to that other. Raises UsageError where it is
        not one story.
        """
        return of_stories.full_story(self._ask, beginning)

    def length_of_short_story_ids(self) -> int:
        """How many characters of the stories' ids tell all of them apart."""
        return of_stories.length_of_short_stories(self._ask, shortest=_SHORTEST)

    def length_of_short_ids(self) -> int:
        """How many characters of the ids that the program makes tell all of them apart."""
        query = f"SELECT count(*), count(DISTINCT substr(id, 1, ?)) FROM reports WHERE id GLOB '{_MADE}'"
        for length in range(_SHORTEST, _FULL):
            everything, different = next(iter(self._ask(query, (length,))))
            if everything == different:
                return length
        return _FULL

    def _rows(self, columns: str, join: str, chosen: Filter, *, then: str = "") -> Iterator[sqlite3.Row]:
        condition, values = where(chosen)
        query = f"""
            SELECT {columns}, own_stories.id AS story FROM reports {STORY_OF_REPORT} {join}
            WHERE {condition} ORDER BY {BY_REPORT}{then} LIMIT {limit(chosen)}
        """
        return self._ask(query, values)

    def _ask(self, query: str, values: Iterable[object] | dict[str, object] = ()) -> Iterator[sqlite3.Row]:
        with told(self.path):
            found = self._connection.execute(query, values)  # type: ignore[arg-type]
            # Not `yield from`: that would close the cursor of a listing nobody finished, maybe after the ledger.
            while (row := found.fetchone()) is not None:
                yield row


_FAILURES = """
    SELECT place, reason, day FROM failures
    UNION ALL SELECT place, failure, day FROM to_compare JOIN reports ON number = report WHERE failure IS NOT NULL
    UNION ALL SELECT place, failure, day FROM to_name JOIN reports ON number = founder WHERE failure IS NOT NULL
    ORDER BY place, reason
"""

_FULL = 17
_MADE = "r" + "[0-9a-f]" * (_FULL - 1)

_FINDING = """
    SELECT reports.id AS report, found.id AS id FROM (
        SELECT id, report FROM claims WHERE id >= :b AND id < :b || char(1114111)
        UNION ALL SELECT id, report FROM figures WHERE id >= :b AND id < :b || char(1114111)
    ) AS found JOIN reports ON reports.number = found.report
    ORDER BY found.id <> :b, found.id LIMIT 3
"""
