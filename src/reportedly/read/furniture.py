"""Page furniture by its words: lines that every page prints around its articles.

Each rule looks at one line and gives its reason, or "". Lists are in ``lexicon/en/noise.toml``.
"""

import functools
import re
from collections.abc import Sequence

from reportedly.model import BlockKind
from reportedly.read.lexicon import any_of, noise
from reportedly.read.lines import WORD, Line, Lines, ends_sentence, same, settle_at, settle_where, words

_ARROWS = " :.>»›→←▸▶▼|•·*-–—…#+×✕\"'()[]"
_NUMBER = re.compile(r"\d[\d,.]*")
_COPYRIGHT = re.compile(r"(?:©|\(c\)\s*\d{4}|copyright\s+(?:©|\(c\)|\d{4})|all rights reserved\b)", re.I)
_BRACKETED = re.compile(r"[\[(].*[\])]\.?", re.S)
_SOURCE_LINE = re.compile(r"source\s*:\s*\S.{0,60}", re.I)
_CREDITED = re.compile(
    r"with (?:additional )?reporting (?:by|from) .{3,80}|"
    r"(?:.{0,100}\s)?contributed (?:to this (?:report|story|article)|reporting)|.{3,120} contributed from .{3,40}",
    re.I,
)
_COUNT = re.compile(r"\d[\d,.]*\s?[km]?\s+(?:comments?|shares?|views?|likes?|reads?|min(?:ute)?s? read|min)", re.I)
_CUE = re.compile(r"\([A-Z]{3,}(?:, [\w ]{2,30})?\)")
_CREDIT_IN_BRACKETS = re.compile(r"\([A-Z][\w.&-]*(?:[ /][\w.&-]+){0,2}\)")
_TRAIL = re.compile(r"\s+[>»›/]\s+|\s*[>»›]\s*")
_SHORT = 16
_SHORT_TEXT = 200
_EDGE = 4
_FEW = 2
_LONGEST_SECTION = 3


def settle_wordless(lines: Lines) -> Lines:
    """Rules, stars, bullets: lines without a letter or a digit."""
    return settle_where(lines, lambda line: "" if WORD.search(line.text) else "no words")


def settle_furniture(lines: Lines) -> Lines:
    """Settle lines that are furniture by their words or by their markup."""
    return settle_where(lines, lambda line: line.mark.furniture or furniture_words(line) or _link_alone(line))


def furniture_words(line: Line) -> str:
    """Why a line is furniture by its words: "Share this", "© 2031 Herald", "4 min read"; or ""."""
    if _COPYRIGHT.search(line.text[:40]):
        return "a copyright line" if len(line.text) < _SHORT_TEXT or _COPYRIGHT.match(line.text) else ""
    if len(line.text) > _SHORT_TEXT or len(words(line.text)) > _SHORT:
        return ""
    bare = same(line.text).strip(_ARROWS)
    if bare in _whole_lines() or _NUMBER.sub("#", bare) in _whole_lines():
        return "a button or a label"
    if _COUNT.fullmatch(bare):
        return "a count of readers"
    if _is_breadcrumb(line.text):
        return "the way to the page"
    if _CUE.fullmatch(line.text):
        return "a cue in a script"
    if bare.startswith(noise().beginnings) and not _is_quoted(line.text):
        return "begins as furniture does"
    if _COPYRIGHT.search(line.text):
        return "a copyright line"
    return "a credit" if _CREDITED.match(line.text) or _SOURCE_LINE.fullmatch(line.text) else ""


@functools.cache
def _whole_lines() -> frozenset[str]:
    return frozenset(entry.strip("()") for entry in noise().whole_lines)


def _is_breadcrumb(text: str) -> bool:
    """ "Home > News > Coast", "Larder > Food > Fish", "THE HERALD - Home - Coast"; not "Drivers - home at last"."""
    pieces = [same(piece) for piece in _TRAIL.split(text)]
    if len(pieces) > 1 and pieces[0] in ("home", "homepage", *noise().sections):
        return True
    are_short = all(len(words(piece)) <= _LONGEST_SECTION for piece in pieces)
    if len(pieces) > _FEW and are_short:
        return True
    dashed = [same(piece) for piece in re.split(r"\s+[-–—]\s+", text)]
    return len(dashed) > _FEW and "home" in dashed and all(len(words(piece)) <= _LONGEST_SECTION for piece in dashed)


def _is_quoted(text: str) -> bool:
    return text.lstrip()[:1] in "\"“‘'«„" and ends_sentence(text)


def _link_alone(line: Line) -> str:
    return "a link to another page" if line.mark.linked and not line.mark.heading and len(line.text) > 1 else ""


def settle_notes(lines: Lines) -> Lines:
    """Settle remarks in brackets about the text itself, at its top and its bottom.

    "[Desk translation from Norish. Source: Channel 4, main news]", not "(He later withdrew it.)"
    """
    open_lines = [i for i, line in enumerate(lines) if line.kind is None]
    edges = {*open_lines[:_EDGE], *open_lines[-_EDGE:]}
    found = [
        i for i in open_lines if is_note(lines[i]) and (i in edges or _CREDIT_IN_BRACKETS.fullmatch(lines[i].text))
    ]
    return settle_at(lines, found, BlockKind.NOISE, "a remark about the text")


def is_note(line: Line) -> bool:
    """Whether a line is a remark in brackets about where the text comes from, or a bare credit: "(NWA/own report)"."""
    if _CREDIT_IN_BRACKETS.fullmatch(line.text):
        return True
    if not _BRACKETED.fullmatch(line.text) or len(words(line.text)) > 60:
        return False
    return any_of(noise().notes).search(line.text) is not None


def is_slug_shaped(line: Line) -> bool:
    """Whether a line is a bag of words in lower case without a mark: "quay smoke ferry march 2031 ardun"."""
    return len(words(line.text)) >= 5 and line.text == line.text.lower() and not re.search(r"[^\w\s’'-]", line.text)


def settle_slugs(lines: Lines) -> Lines:
    """Settle pictures' alternative texts made of the words of title and article."""
    shaped = [i for i, line in enumerate(lines) if line.kind is None and is_slug_shaped(line)]
    if not shaped:
        return lines
    around = {w for i, line in enumerate(lines) if i not in shaped for w in words(line.text)}
    found = [i for i in shaped if _share(words(lines[i].text), around) >= 0.6]
    return settle_at(lines, found, BlockKind.NOISE, "a picture's alternative text")


def _share(mine: Sequence[str], around: set[str]) -> float:
    return sum(w in around for w in mine) / len(mine)


def settle_repeats(lines: Lines) -> Lines:
    """Settle a line of five words or more that stood on the page before: a quote counts once."""
    seen: set[str] = set()
    found = []
    for i, line in enumerate(lines):
        text = same(line.text)
        if line.kind is None and text in seen and len(words(text)) >= 5:
            found.append(i)
        if line.kind is not BlockKind.NOISE:
            seen.add(text)
    return settle_at(lines, found, BlockKind.NOISE, "stood on the page before")
