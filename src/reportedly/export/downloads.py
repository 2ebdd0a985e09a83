"""Listings as files to download: CSV that spreadsheets read, and JSON Lines. Bytes come as the rows do.

    csv_file("claims", map(claim_shape, ledger.claims()))

CSV is that of RFC 4180, in UTF-8 with a byte order mark, by which spreadsheets know it. Lists are joined with "; ",
spans are "start-end", null is an empty cell, yes and no are "true" and "false". A question has a row for each of its
answers. ``columns.py`` has the columns.
"""

import csv
import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO

import msgspec

from reportedly.export.columns import LISTINGS, SPANS, Column, Listing
from reportedly.shapes import line

CSV_TYPE = "text/csv; charset=utf-8"
JSON_LINES_TYPE = "application/x-ndjson"
"""How the files are sent."""

_PIECE = 1 << 16
"""Bytes that are handed on at once, about: a server sends few large pieces faster than many small ones."""

_Listed = (list, tuple)
"""Shapes hold the one or the other."""

_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
"""How a cell begins that a spreadsheet may take for a formula; a Japanese one takes wide signs as well."""


def csv_file(listing: str, shapes: Iterable[object]) -> Iterator[bytes]:
    """The shapes of a listing ("claims") as CSV, the names of the columns first."""
    return in_pieces(csv_rows(LISTINGS[listing], shapes))


def json_lines_file(shapes: Iterable[object]) -> Iterator[bytes]:
    """Shapes as JSON Lines, as ``--json`` prints them."""
    return in_pieces(line(shape).encode() + b"\n" for shape in shapes)


def csv_rows(listing: Listing, shapes: Iterable[object]) -> Iterator[bytes]:
    """The rows of a CSV file, one by one."""
    room = StringIO()
    writer = csv.writer(room, lineterminator="\r\n")
    yield BOM_UTF8
    writer.writerow(column.name for column in listing.columns)
    for shape in shapes:
        for unfolded in _unfolded(msgspec.to_builtins(shape), listing.unfolded):
            yield _taken(room)
            writer.writerow(cell(unfolded, column) for column in listing.columns)
    yield _taken(room)


def in_pieces(rows: Iterable[bytes], *, size: int = _PIECE) -> Iterator[bytes]:
    """The same bytes in pieces of about ``size``."""
    piece = bytearray()
    for row in rows:
        piece += row
        if len(piece) >= size:
            yield bytes(piece)
            piece.clear()
    if piece:
        yield bytes(piece)


def _taken(room: StringIO) -> bytes:
    written = room.getvalue().encode("utf-8", "replace")
    room.seek(0)
    room.truncate()
    return written


def _unfolded(shape: dict[str, object], key: str | None) -> Iterator[dict[str, object]]:
    """The shape once for each object in its list ``key``; once where that is empty, or there is no such list."""
    inner = shape.get(key) if key is not None else None
    if isinstance(inner, _Listed) and inner:
        for each in inner:
            yield {**shape, str(key): each}
    else:
        yield shape


def cell(shape: Mapping[str, object], column: Column) -> str:
    """What stands in a column.

    >>> cell({"cue": {"spans": [[3, 7], [9, 12]]}}, Column("cue_spans", ("cue", "spans")))
    '3-7; 9-12'
    """
    value = _at(shape, column.path)
    if column.path[-1] in SPANS and isinstance(value, _Listed):
        return "; ".join(_span_words(value))
    if isinstance(value, _Listed):
        return guarded("; ".join(map(_plain, value)))
    return guarded(value) if isinstance(value, str) else _plain(value)


def guarded(words: str) -> str:
    """Words that no spreadsheet will take for a formula: an apostrophe before those that begin like one.

    >>> guarded("=1+1"), guarded("one = one")
    ("'=1+1", 'one = one')
    """
    return f"'{words}" if _FORMULA.match(words) else words


def _at(value: object, path: tuple[str, ...]) -> object:
    for n, key in enumerate(path):
        if isinstance(value, _Listed) and not key.isdecimal():
            return [_at(each, path[n:]) for each in value]
        if isinstance(value, _Listed):
            value = value[int(key)] if int(key) < len(value) else None
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value


def _span_words(value: Iterable[object]) -> Iterator[str]:
    for span in value:
        if isinstance(span, _Listed):
            yield "-".join(map(str, span))


def _plain(value: object) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
