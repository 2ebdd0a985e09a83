"""Full-text search. Offsets come from the index's own marks, never from a second search.

The ledger's index of reports keeps no text (the reports have it). To learn where a match stands
the report's words, noise blanked, go through a small index in memory that marks its matches.
"""

import sqlite3
from collections.abc import Iterator

from msgspec import Struct

from reportedly.ledger.amending import REJECTED
from reportedly.ledger.stories import STORY_OF_REPORT
from reportedly.ledger.writing import own_words
from reportedly.model import Block, BlockKind, Span

_MARK = "\x01"
_AROUND = 60
"""Characters shown on either side of a match."""


class Found(Struct, frozen=True):
    """Where words were found: in a claim (with its id) or elsewhere in a report's own words.

    ``span`` is the match itself for a report, the content for a claim; ``text`` what to show.
    """

    report: str
    claim: str | None
    text: str
    span: Span
    story: str | None = None


def query_of(words: str) -> str:
    """Words as a query: all must be there, in any order; each is taken literally.

    >>> query_of('ferry "forty AND people')
    '"ferry" "forty" "AND" "people"'
    """
    return " ".join('"' + word + '"' for word in words.replace('"', " ").replace("\0", " ").split())


def claims_with(connection: sqlite3.Connection, words: str) -> Iterator[tuple[str, str, str, str, int, int]]:
    """Story, report, id, content and span of each claim with the words in content, source or speaker."""
    yield from connection.execute(
        f"""
        SELECT own_stories.id, reports.id, claims.id, claims.content,
               json_extract(claims.content_spans, '$[0][0]'), json_extract(claims.content_spans, '$[#-1][1]')
        FROM claim_words
        JOIN claims ON claims.number = claim_words.rowid
        JOIN reports ON reports.number = claims.report {STORY_OF_REPORT}
        WHERE claim_words MATCH ? AND reports.is_newest = 1
              AND claims.id NOT IN {REJECTED}
        ORDER BY reports.published IS NULL, reports.published, reports.outlet, reports.id, claims.start, claims.id
        """,
        (query_of(words),),
    )


def reports_with(connection: sqlite3.Connection, words: str) -> Iterator[tuple[str, int, str, str]]:
    """Story, number, id and text of each report with the words in its own words."""
    yield from connection.execute(
        f"""
        SELECT own_stories.id, reports.number, reports.id, reports.text
        FROM report_words
        JOIN reports ON reports.number = report_words.rowid {STORY_OF_REPORT}
        WHERE report_words MATCH ? AND reports.is_newest = 1
        ORDER BY reports.published IS NULL, reports.published, reports.outlet, reports.id
        """,
        (query_of(words),),
    )


def first_match(text: str, blocks: tuple[Block, ...], words: str) -> Span | None:
    """Where the first of the words stands in a report's own words.

    None where it stands in a title that is no part of the text.
    """
    shown = own_words(text, blocks).replace(_MARK, " ")
    with_marks = sqlite3.connect(":memory:")
    try:
        with_marks.execute("CREATE VIRTUAL TABLE w USING fts5 (body, tokenize='unicode61 remove_diacritics 2')")
        with_marks.execute("INSERT INTO w VALUES (?)", (shown,))
        any_word = query_of(words).replace('" "', '" OR "')
        row = with_marks.execute(
            "SELECT highlight(w, 0, ?, ?) FROM w WHERE w MATCH ?", (_MARK, _MARK, any_word)
        ).fetchone()
    finally:
        with_marks.close()
    if row is None:
        return None
    start = row[0].index(_MARK)
    return Span(start, row[0].index(_MARK, start + 1) - 1)


def excerpt(text: str, blocks: tuple[Block, ...], at: Span) -> str:
    """The words around a match, within its block."""
    block = next((b for b in blocks if b.start <= at.start < b.end and b.kind is not BlockKind.NOISE), None)
    low, high = (block.start, block.end) if block else (0, len(text))
    return text[max(low, at.start - _AROUND) : min(high, at.end + _AROUND)]
