"""Wire datelines: "KYIV, Dec 2 (Agency) -" before an article's first words.

A dateline belongs to the article, but is no part of its first sentence: it becomes a block of
its own. Caught: "PORT ARDUN, May 4 (NWA) — The ferry …", "ARDUN. 18 August. /NORPRESS/. The …",
"ARDUN — The ferry …", "(NWA) The ferry …". Left alone: "FILE - In this photo …",
"BOSSES at the harbour …", "MARSH: What happened then?".
"""

import re

from msgspec import Struct

from reportedly.model import BlockKind
from reportedly.read.dates import MONTH, month_number
from reportedly.read.lexicon import bylines
from reportedly.read.lines import Line, Lines

_DATE = rf"(?:(?P<m>{MONTH})\s+(?P<d>[0-3]?\d)|(?P<d2>[0-3]?\d)\s+(?P<m2>{MONTH}))(?:,?\s+(?P<y>(?:19|2[01])\d\d))?"
_AGENCY = r"(?:\([^()\n]{2,40}\)|/[^/\n]{2,30}/)"
_SEPARATOR = r"(?:--|[-–—―:])"
_SHAPE = re.compile(
    rf"(?P<place>[^\W\d_][^()/\n—―:]{{1,60}}?)(?:[,.]?\s+(?P<date>{_DATE})[.,]?)?(?:[,.]?\s*(?P<agency>{_AGENCY}))?"
    rf"[.,]?(?:\s*(?P<sep>{_SEPARATOR})\s+|(?:(?<=/)|(?<=/\.))\s+)(?=\S)",
    re.I,
)
_AGENCY_ALONE = re.compile(rf"\((?P<agency>[A-Z][A-Za-z .&]{{1,20}})\)\s*(?P<sep>{_SEPARATOR}\s+)?(?=\S)")
_LINES_LOOKED_AT = 2
_LONGEST = 160


class Dateline(Struct, frozen=True):
    """How far the dateline reaches in its line, and the day it names, where it names one."""

    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None


def find_dateline(text: str) -> Dateline | None:
    """The dateline that a paragraph begins with, or None."""
    if (alone := _AGENCY_ALONE.match(text)) is not None:
        is_agency = alone["agency"].replace(" ", "").isupper() or alone["sep"]
        return Dateline(alone.end()) if is_agency else None
    m = _SHAPE.match(text, 0, _LONGEST)
    if m is None or not _is_place(m["place"], told=bool(m["date"] or m["agency"])):
        return None
    if m["sep"] == ":" and not (m["date"] and m["agency"]):
        return None
    return _read(m)


def _is_place(place: str, *, told: bool) -> bool:
    """A place in capitals, a region behind a comma in any letters; where a day or an agency
    stands beside it, a short name in ordinary letters does too."""
    town = place.split(",")[0].strip()
    if town.upper() in bylines().not_places or len(town.split()) > 5:
        return False
    if town.isupper() and len(town) >= 2:
        return True
    return told and len(town.split()) <= 3 and all(w[:1].isupper() for w in town.split()) and place.count(",") <= 2


def _read(m: re.Match[str]) -> Dateline:
    month, day = m["m"] or m["m2"], m["d"] or m["d2"]
    return Dateline(
        end=m.end(),
        year=int(m["y"]) if m["y"] else None,
        month=month_number(month) if month else None,
        day=int(day) if day else None,
    )


def split_dateline(lines: Lines) -> Lines:
    """Cut the dateline off the article's first paragraph. Only its first open lines are looked at."""
    out, looked = [], 0
    for line in lines:
        if line.kind is not None or looked >= _LINES_LOOKED_AT:
            out.append(line)
            continue
        looked += 1
        out.extend(_split(line) if not line.mark.caption else [line])
        if len(out) >= 2 and out[-2].kind is BlockKind.DATELINE:
            looked = _LINES_LOOKED_AT
    return tuple(out)


def _split(line: Line) -> list[Line]:
    found = find_dateline(line.text)
    if found is None or len(line.text) - found.end < 20:
        return [line]
    head, tail = line.cut(found.end)
    return [head.settle(BlockKind.DATELINE, "a wire dateline"), tail]
