"""What a search of the pages finds: claims, reports and speakers, the words found marked by the index itself.

The latest reports come first, and of one day in the ledger's order: nothing depends on the order of reading.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing

import msgspec
from msgspec import Struct

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
    """What was found on one page of a search, and how much in all."""

    hits: tuple[Hit, ...]
    total: int


class SpeakerFound(Struct, frozen=True):
    """A speaker by the story's name, and the number of claims found."""

    name: str
    claims: int


_LATEST = "reports.published DESC, reports.outlet, reports.id"

_CLAIMS = f"""
    WITH found AS MATERIALIZED (
        SELECT claims.number AS number, reports.number AS report FROM claim_words
        CROSS JOIN claims ON claims.number = claim_words.rowid CROSS JOIN reports ON reports.number = claims.report
        WHERE claim_words MATCH :query AND reports.is_newest = 1 AND claims.id NOT IN {REJECTED}
        ORDER BY {_LATEST}, claims.start, claims.id LIMIT :limit OFFSET :skip
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

_COUNT_CLAIMS = f"""
    SELECT count(*) FROM claim_words CROSS JOIN claims ON claims.number = claim_words.rowid
    CROSS JOIN reports ON reports.number = claims.report
    WHERE claim_words MATCH :query AND reports.is_newest = 1 AND claims.id NOT IN {REJECTED}
"""


def claims(ask: Ask, words: str, *, limit: int, skip: int) -> Hits:
    """Claims with all the words in content, source or speaker."""
    if not words.strip('" '):
        return Hits((), 0)
    values = {"query": query_of(words), "limit": limit, "skip": skip}
    found = tuple(
        Hit(
            report=row["id"],
            outlet=row["outlet"],
            title=row["title"],
            published=row["published"],
            story=row["story"],
            pieces=pieces_of(row["content"]),
            claim=row["claim"],
            speaker=row["speaker"],
            stance=Stance(row["stance"]),
        )
        for row in ask(_CLAIMS, values)
    )
    return Hits(found, int(next(ask(_COUNT_CLAIMS, values))[0]))


MOST_TEXT = 200_000
"""Characters of a report in which the words are looked for to be shown."""

_REPORTS = f"""
    WITH found AS MATERIALIZED (
        SELECT reports.number AS report FROM report_words CROSS JOIN reports ON reports.number = report_words.rowid
        WHERE report_words MATCH :query AND reports.is_newest = 1
        ORDER BY {_LATEST} LIMIT :limit OFFSET :skip
    )
    SELECT reports.id AS id, outlet, reports.title AS title, published, own_stories.id AS story,
           substr(text, 1, {MOST_TEXT}) AS text,
           (SELECT json_group_array(json_array(start, "end")) FROM blocks
            WHERE blocks.report = reports.number AND kind = 'noise') AS noise
    FROM found CROSS JOIN reports ON reports.number = found.report {STORY_OF_REPORT} ORDER BY {_LATEST}
"""

_COUNT_REPORTS = """
    SELECT count(*) FROM report_words CROSS JOIN reports ON reports.number = report_words.rowid
    WHERE report_words MATCH :query AND reports.is_newest = 1
"""


def reports(ask: Ask, words: str, *, limit: int, skip: int) -> Hits:
    """Reports with all the words in title or text, each with some of the words around the first that is found."""
    if not words.strip('" '):
        return Hits((), 0)
    values = {"query": query_of(words), "limit": limit, "skip": skip}
    found = tuple(
        Hit(
            report=row["id"],
            outlet=row["outlet"],
            title=row["title"],
            published=row["published"],
            story=row["story"],
            pieces=pieces_of(_snippet(row["text"], row["noise"], words)),
        )
        for row in ask(_REPORTS, values)
    )
    return Hits(found, int(next(ask(_COUNT_REPORTS, values))[0]))


# The index has the names as they were read: what was put right by hand is not found by the wrong name.
_SPEAKERS = f"""
    SELECT coalesce(names.full_name, claims.speaker) AS name, count(*) AS claims FROM claim_words
    CROSS JOIN claims ON claims.number = claim_words.rowid CROSS JOIN reports ON reports.number = claims.report
    LEFT JOIN names ON names.report = claims.report AND names.name = claims.speaker
    WHERE claim_words MATCH :query AND reports.is_newest = 1 AND claims.speaker IS NOT NULL
          AND claims.id NOT IN {REJECTED} AND claims.id NOT IN {CORRECTED_SPEAKERS}
    GROUP BY 1 ORDER BY claims DESC, name LIMIT :limit
"""


def speakers(ask: Ask, words: str, *, limit: int) -> list[SpeakerFound]:
    """Speakers with all the words in the name that a report gives them."""
    if not words.strip('" '):
        return []
    values = {"query": f"{{speaker}} : ({query_of(words)})", "limit": limit}
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
