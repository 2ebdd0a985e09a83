"""What a search of the pages finds: claims, reports and speakers, the words found marked by the index itself.

The latest reports come first, and of one day in the ledger's order: nothing depends on the order of reading.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from reportedly.ledger.amending import CORRECTED_SPEAKERS, REJECTED, SPEAKER_NOW
from reportedly.ledger.search import query_of
from reportedly.ledger.stories import STORY_OF_REPORT
from reportedly.model import Stance

type Ask = Callable[..., Iterator[sqlite3.Row]]
"""A query and its values → its rows."""

_OPEN, _CLOSE = "\x01", "\x02"


class Piece(Struct, frozen=True):
    """A stretch of text; ``is_hit``: a word that was looked for."""

    text: str
    is_hit: bool


class Hit(Struct, frozen=True):
    """A claim or a report with the words. ``claim``, ``speaker`` and ``stance`` are those of a claim."""

    report: str
    outlet: str | None
    title: str | None
    published: str | None
    story: str | None
    pieces: tuple[Piece, ...]
    claim: str | None = None
    speaker: str | None = None
    stance: Stance | None = None


class Hits(Struct, frozen=True):
    """What was found on one page of a search, and how much in all.

    ``is_about``: the total counts older versions and rejected claims too, for there is much.
    """

    hits: tuple[Hit, ...]
    total: int
    is_about: bool = False


class SpeakerFound(Struct, frozen=True):
    """A speaker by the story's name, and the number of claims found."""

    name: str
    claims: int


MANY = 2_000
"""Where more places than this match, the latest reports are walked through, and not all that matches is sorted."""

_LATEST = "reports.published DESC, reports.outlet, reports.id"

_ARE_SHOWN = f"reports.is_newest = 1 AND claims.id NOT IN {REJECTED}"

# Few matches: sorted all.
_FEW_CLAIMS = f"""
    SELECT claims.number AS number, reports.number AS report FROM claim_words
    CROSS JOIN claims ON claims.number = claim_words.rowid CROSS JOIN reports ON reports.number = claims.report
    WHERE claim_words MATCH :query AND {_ARE_SHOWN}
"""

# Many: report after report, the latest first, until there are enough.
_MANY_CLAIMS = f"""
    SELECT claims.number AS number, reports.number AS report
    FROM reports INDEXED BY reports_latest CROSS JOIN claims ON claims.report = reports.number
    WHERE claims.number IN (SELECT rowid FROM claim_words WHERE claim_words MATCH :query) AND {_ARE_SHOWN}
"""

_CLAIMS = f"""
    WITH found AS MATERIALIZED (
        {{found}} ORDER BY {_LATEST}, claims.start, claims.id LIMIT :limit OFFSET :skip
    )
    SELECT highlight(claim_words, 0, '{_OPEN}', '{_CLOSE}') AS content, claims.id AS claim, claims.stance AS stance,
           {SPEAKER_NOW} AS speaker,
           reports.id AS id, outlet, title, published, own_stories.id AS story
    FROM found
    CROSS JOIN claim_words ON claim_words.rowid = found.number AND claim_words MATCH :query
    CROSS JOIN claims ON claims.number = found.number CROSS JOIN reports ON reports.number = found.report
    LEFT JOIN names ON names.report = claims.report AND names.name = claims.speaker
    {STORY_OF_REPORT}
    ORDER BY {_LATEST}, claims.start, claims.id
"""


class _Search(Struct, frozen=True):
    """How one kind of thing is searched. ``matching`` counts all that match, shown or not; ``few`` and ``many`` choose
    the numbers of what is shown, ``whole`` fetches them."""

    matching: str
    few: str
    many: str
    whole: str


_OF_CLAIMS = _Search(
    "SELECT count(*) FROM claim_words WHERE claim_words MATCH :query", _FEW_CLAIMS, _MANY_CLAIMS, _CLAIMS
)


def _search(ask: Ask, words: str, of: _Search, hit_of: Callable[[sqlite3.Row], Hit], *, limit: int, skip: int) -> Hits:
    if not query_of(words):
        return Hits((), 0)
    values = {"query": query_of(words), "limit": limit, "skip": skip}
    total = _count(ask, of.matching, values)
    is_many = total > MANY
    if not is_many:
        total = _count(ask, f"SELECT count(*) FROM ({of.few})", values)
    rows = ask(of.whole.format(found=of.many if is_many else of.few), values)
    return Hits(tuple(map(hit_of, rows)), total, is_many)


def _count(ask: Ask, query: str, values: dict[str, object]) -> int:
    return int(next(ask(query, values))[0])


def claims(ask: Ask, words: str, *, limit: int, skip: int) -> Hits:
    """Claims with all the words in content, source or speaker."""

    def hit(row: sqlite3.Row) -> Hit:
        pieces = pieces_of(row["content"])
        return replace(_hit(row, pieces), claim=row["claim"], speaker=row["speaker"], stance=Stance(row["stance"]))

    return _search(ask, words, _OF_CLAIMS, hit, limit=limit, skip=skip)


def _hit(row: sqlite3.Row, pieces: tuple[Piece, ...]) -> Hit:
    return Hit(row["id"], row["outlet"], row["title"], row["published"], row["story"], pieces)


MOST_TEXT = 200_000
"""Characters of a report in which the words are looked for to be shown."""

_FEW_REPORTS = """
    SELECT reports.number AS report FROM report_words CROSS JOIN reports ON reports.number = report_words.rowid
    WHERE report_words MATCH :query AND reports.is_newest = 1
"""

_MANY_REPORTS = """
    SELECT reports.number AS report FROM reports INDEXED BY reports_latest
    WHERE reports.is_newest = 1
      AND reports.number IN (SELECT rowid FROM report_words WHERE report_words MATCH :query)
"""

_REPORTS = f"""
    WITH found AS MATERIALIZED ({{found}} ORDER BY {_LATEST} LIMIT :limit OFFSET :skip)
    SELECT reports.id AS id, outlet, reports.title AS title, published, own_stories.id AS story,
           substr(text, 1, {MOST_TEXT}) AS text,
           (SELECT json_group_array(json_array(start, "end")) FROM blocks
            WHERE blocks.report = reports.number AND kind = 'noise') AS noise
    FROM found CROSS JOIN reports ON reports.number = found.report {STORY_OF_REPORT} ORDER BY {_LATEST}
"""

_OF_REPORTS = _Search(
    "SELECT count(*) FROM report_words WHERE report_words MATCH :query", _FEW_REPORTS, _MANY_REPORTS, _REPORTS
)


def reports(ask: Ask, words: str, *, limit: int, skip: int) -> Hits:
    """Reports with all the words in title or text, each with some of the words around the first that is found."""

    def hit(row: sqlite3.Row) -> Hit:
        return _hit(row, pieces_of(_snippet(row["text"], row["noise"], words)))

    return _search(ask, words, _OF_REPORTS, hit, limit=limit, skip=skip)


_SPEAKERS = f"""
    SELECT name, sum(claims) AS claims FROM (
        SELECT coalesce(names.full_name, claims.speaker) AS name, count(*) AS claims FROM claim_words
        CROSS JOIN claims ON claims.number = claim_words.rowid CROSS JOIN reports ON reports.number = claims.report
        LEFT JOIN names ON names.report = claims.report AND names.name = claims.speaker
        WHERE claim_words MATCH :query AND reports.is_newest = 1 AND claims.speaker IS NOT NULL
              AND claims.id NOT IN {REJECTED} AND claims.id NOT IN {CORRECTED_SPEAKERS}
        GROUP BY 1
        UNION ALL
        SELECT {SPEAKER_NOW} AS name, 1 FROM claims CROSS JOIN reports ON reports.number = claims.report
        LEFT JOIN names ON names.report = claims.report AND names.name = claims.speaker
        WHERE claims.id IN {CORRECTED_SPEAKERS} AND {_ARE_SHOWN} AND has_words({SPEAKER_NOW}, :words)
    ) GROUP BY name ORDER BY claims DESC, name LIMIT :limit
"""
# The index has the names of the reports: those put right by hand are few, and looked through one by one.


def speakers(ask: Ask, words: str, *, limit: int) -> list[SpeakerFound]:
    """Speakers with all the words in the name that a report gives them, or that somebody put right by hand."""
    if not query_of(words):
        return []
    values = {"query": f"{{speaker}} : ({query_of(words)})", "words": words, "limit": limit}
    return [SpeakerFound(row["name"], row["claims"]) for row in ask(_SPEAKERS, values)]


def _snippet(text: str, noise: str, words: str) -> str:
    """Some words of a report around the first that is found, with the index's marks; what is noise is left out."""
    shown = text.replace(_OPEN, " ").replace(_CLOSE, " ")
    for start, end in msgspec.json.decode(noise, type=list[tuple[int, int]]):
        shown = shown[:start] + " " * (min(end, len(shown)) - start) + shown[end:]
    any_word = query_of(words).replace('" "', '" OR "')
    with closing(sqlite3.connect(":memory:")) as alone:
        alone.execute("CREATE VIRTUAL TABLE w USING fts5 (body, tokenize='unicode61 remove_diacritics 2')")
        alone.execute("INSERT INTO w VALUES (?)", (" ".join(shown.split()),))
        query = "SELECT snippet(w, 0, ?, ?, '…', ?) FROM w WHERE w MATCH ?"
        row = alone.execute(query, (_OPEN, _CLOSE, WORDS_SHOWN, any_word)).fetchone()
    return str(row[0]) if row is not None else " ".join(shown.split()[:WORDS_SHOWN])


WORDS_SHOWN = 32
"""Words of a report that a search shows."""


def pieces_of(marked: str) -> tuple[Piece, ...]:
    """Text with the index's marks as stretches.

    >>> [(piece.text, piece.is_hit) for piece in pieces_of("the \x01dam\x02 broke")]
    [('the ', False), ('dam', True), (' broke', False)]
    """
    out: list[Piece] = []
    for n, part in enumerate(marked.split(_OPEN)):
        hit, closing, rest = part.partition(_CLOSE)
        stretches: Sequence[tuple[str, bool]] = [(hit, True), (rest, False)] if n and closing else [(part, False)]
        out += [Piece(text, is_hit) for text, is_hit in stretches if text]
    return tuple(out)
