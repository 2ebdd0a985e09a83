"""Bylines and date lines: the lines around a title that say who and when.

A line is cut at its separators ("By Ana Ruiz | 12 March 2031 | 4 min read"); it is furniture only
if every piece is a name, a day, a reading time or a count, and one of them is a name or a day.
Left alone: "By noon 40 rowers were on the lake.", "By Monday the price had doubled".
"""

import functools
import re
from enum import StrEnum

from msgspec import Struct

from reportedly.model import BlockKind
from reportedly.read.dates import MONTH, WEEKDAY, Dated, find_dates
from reportedly.read.lexicon import any_of, bylines
from reportedly.read.lines import Lines, ends_with_full_stop, is_paragraph, settle_at


class Piece(StrEnum):
    """What a piece of such a line is."""

    NAME = "name"
    PUBLISHED = "published"
    UPDATED = "updated"
    DATE = "date"
    SMALL = "small"
    NONE = "none"


class Credits(Struct, frozen=True):
    """What one line says of who and when. ``label``: whether the date is called one of publication."""

    byline: str | None = None
    date: Dated | None = None
    labelled: bool = False
    updated: Dated | None = None


_SEPARATORS = re.compile(r"\s*[|·•‧∙●]\s*|\s+[—–-]\s+(?=(?:by\b|\d))|\n")
_NAME_WORD = re.compile(r"[^\W\d_][\w.’'-]*")
_SMALL = re.compile(
    r"(?:\d+\s*(?:-\s*)?min(?:ute)?s?(?:\s+(?:read|ago))?|"
    r"\d+\s+(?:comments?|shares?|views?|reads?|hours?\s+ago|days?\s+ago)|"
    r"(?:updated:? )?\d{1,2}[:.]\d\d|filed under:? .{2,30}|reading time:?.{0,20}|\d+ words|comments?(?: \(\d+\))?|"
    r"share|print|translated by .{2,60}|[\w.]+@[\w.-]+|@\w+)",
    re.I,
)
_LEFT_OF_DATE = re.compile(rf"[\s,.:;()\[\]|/–—-]+|\b(?:{WEEKDAY}|at|on|gmt|utc|et|est|edt|local time)(?!\w)", re.I)
_LONGEST = 160
_LONGEST_LABEL = 5
BYLINE, DATE_LINE = "a byline", "a date line"


def credits(text: str) -> Credits | None:
    """What a line says of who and when; None where it is no such line."""
    if len(text) > _LONGEST:
        return None
    dates = find_dates(text)
    if _is_script_heading(text, dates):
        return Credits(date=dates[0])
    byline, date, labelled, updated, seen = None, None, False, None, False
    for start, end in _pieces(text, dates):
        piece, found = _kind(text[start:end], [d for d in dates if start <= d.start and d.end <= end])
        if piece is Piece.NONE and any(_is_full(d) for d in dates) and _is_label(text[start:end]):
            found = next((d for d in dates if start <= d.start and d.end <= end), None)
            piece = Piece.SMALL if found is None else Piece.DATE
        if piece is Piece.NONE:
            return None
        seen = seen or piece is not Piece.SMALL
        byline = byline or (_bare_name(text[start:end], found) if piece is Piece.NAME else None)
        if piece is Piece.UPDATED:
            updated = updated or found
        elif found is not None and date is None:
            date, labelled = found, piece is Piece.PUBLISHED
    return Credits(byline, date, labelled, updated) if seen else None


def _pieces(text: str, dates: list[Dated]) -> list[tuple[int, int]]:
    """Cut at separators, never inside a date."""
    cuts = [
        m.span() for m in _SEPARATORS.finditer(text) if not any(d.start < m.end() and m.start() < d.end for d in dates)
    ]
    starts, ends = [0, *(e for _, e in cuts)], [*(s for s, _ in cuts), len(text)]
    return [(s, e) for s, e in zip(starts, ends, strict=True) if text[s:e].strip()]


def _kind(piece: str, dates: list[Dated]) -> tuple[Piece, Dated | None]:
    piece = piece.strip()
    if _SMALL.fullmatch(piece):
        return Piece.SMALL, None
    if len(dates) == 1 and (label := _date_label(piece)) is not None:
        return label, dates[0]
    if _is_byline(piece):
        return Piece.NAME, dates[0] if len(dates) == 1 else None
    return Piece.NONE, None


_SCRIPT = re.compile(r"[.,;]?\s*\b(?:script|transcript)\b[^.]{0,20}\.?$", re.I)


def _is_script_heading(text: str, dates: list[Dated]) -> bool:
    """ "RADIO ARDUN - NEWS AT SIX - MONDAY 3 MAY 2032 - SCRIPT": all in capitals, with a whole date and two dashes."""
    return text.isupper() and len(re.findall(r"\s[-–—|]\s", text)) > 1 and any(_is_full(d) for d in dates)


def _is_full(date: Dated) -> bool:
    return date.value is not None and len(date.value) >= len("2031-03-12")


def _is_label(piece: str) -> bool:
    """Whether what stands beside a whole date only names somebody or something: an outlet, a desk, a section, a place.

    "The Harbour Review, ", "Ana Ruiz, Ardun", "City desk", "News at Nine, … Script as read."; not "Nine die in blast".
    """
    rest = _SCRIPT.sub("", piece)
    for start, end in reversed(_date_spans(rest)):
        rest = rest[:start] + " " + rest[end:]
    rest = " ".join(_LEFT_OF_DATE.sub(" ", rest).split())
    if rest and _is_byline(rest):
        return True
    found = _NAME_WORD.findall(rest)
    known = set(bylines().particles) | set(bylines().roles)
    return (
        len(found) <= _LONGEST_LABEL
        and not ends_with_full_stop(rest)
        and all(w[0].isupper() or w in known for w in found)
    )


def _date_label(piece: str) -> Piece | None:
    """Whether a piece is a date and a label at most: "Updated: 12 March 2031"."""
    rest = piece
    for start, end in _date_spans(piece):
        rest = piece[:start] + " " + piece[end:]
    rest = " ".join(_LEFT_OF_DATE.sub(" ", rest).split()).lower()
    if not rest:
        return Piece.DATE
    if rest in bylines().labels_updated:
        return Piece.UPDATED
    return Piece.PUBLISHED if rest in bylines().labels_published else None


def _date_spans(piece: str) -> list[tuple[int, int]]:
    return [(d.start, d.end) for d in find_dates(piece)][:1]


@functools.cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"(?:\w+ (?=exclusive by))?{any_of(bylines().openings).pattern}\s*", re.I)


_NO_NAME = re.compile(rf"(?:{WEEKDAY}|{MONTH}|\d|dawn|noon|now|then|law|contrast|comparison|all|far)", re.I)


def _is_byline(piece: str) -> bool:
    """ "By Ana Ruiz, Crime Writer" and "Posted by harbourwatch, 28 May 2032", not "By Friday it was over"."""
    opening = _opening().match(piece)
    if opening is None or ends_with_full_stop(piece):
        return False
    rest = piece[opening.end() :]
    for start, end in reversed(_date_spans(rest)):
        rest = rest[:start] + rest[end:]
    found = _NAME_WORD.findall(rest)
    if not found or len(found) > 16 or _NO_NAME.match(rest):
        return False
    if opening[0].strip().lower().startswith("posted") and len(found) == 1:
        return True
    if found[0].lower() == "our" and found[-1].lower() in bylines().roles and len(found) <= _LONGEST_LABEL:
        return True
    known = set(bylines().particles) | set(bylines().roles)
    is_named = any(w[0].isupper() for w in found) or found[-1].lower() in bylines().roles
    return is_named and all(w[0].isupper() or w in known for w in found)


def _bare_name(piece: str, date: Dated | None) -> str:
    """The byline without "By" and without a date behind it."""
    opening = _opening().match(piece)
    rest = piece[opening.end() :] if opening else piece
    for start, _ in _date_spans(rest) if date else ():
        rest = rest[:start]
    return rest.strip(" \t,;:–—-|()")


def settle_credits(lines: Lines) -> Lines:
    """Settle bylines wherever they stand, and date lines near the title or below the article."""
    found = {i: c for i, line in enumerate(lines) if line.kind is None and (c := credits(line.text))}
    names = [i for i, c in found.items() if c.byline]
    lines = settle_at(lines, names, BlockKind.NOISE, BYLINE)
    return settle_at(lines, _date_lines(lines, [i for i in found if i not in names]), BlockKind.NOISE, DATE_LINE)


def _date_lines(lines: Lines, dated: list[int]) -> list[int]:
    """The date lines above the first paragraph or below the last, and those together under the standfirst.

    Dates between the paragraphs of an article are headings of its own, as in a timeline.
    """
    paragraphs = [i for i, line in enumerate(lines) if line.kind is None and is_paragraph(line)]
    if not paragraphs:
        return dated
    outside = [i for i in dated if not paragraphs[0] < i < paragraphs[-1]]
    between = [i for i in dated if paragraphs[0] < i < paragraphs[-1]]
    above = {sum(p < i for p in paragraphs[:3]) for i in between}
    under_standfirst = above == {1}
    return outside + (between if under_standfirst else [])
