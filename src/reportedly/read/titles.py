"""The title and the lines right under it.

The headline is the line that the page's own words for it name; in a text without such words, its
first line, if that reads like one. A text that begins with its article gets none.
"""

import re

from reportedly.model import BlockKind
from reportedly.read.bylines import credits
from reportedly.read.captions import is_about_a_picture
from reportedly.read.datelines import find_dateline
from reportedly.read.furniture import furniture_words, is_note, is_slug_shaped
from reportedly.read.lexicon import noise
from reportedly.read.lines import (
    Line,
    Lines,
    ends_with_full_stop,
    is_headline_like,
    is_paragraph,
    same,
    settle_at,
    words,
)
from reportedly.read.pleas import is_plea

_TOP = 15
_STANDFIRSTS = 4
_LONGEST_STANDFIRST = 60
_NO_HEADLINE = re.compile(r"[.!?]\s*[(\[]|\w\.(?:com|net|org|co\.uk|ca|example)\b|^\S+ \S+/\S")
"""A remark in brackets behind a sentence, a site, "Name Name/Agency": the line is of a picture or an author."""
_TITLE_CASE = re.compile(r"[^\W\d_]{4,}")


def settle_title(lines: Lines, candidates: tuple[str, ...]) -> Lines:
    """Settle the headline, by the markup or by the words, and whatever names the section above it."""
    at = _by_heading(lines, candidates)
    if at is None:
        at = _by_candidates(lines, candidates)
    if at is None and not any(line.mark.heading for line in lines):
        at = _by_look(lines)
    if at is None:
        return lines
    if candidates and not _names(lines[at].text, candidates) and not lines[at].mark.heading:
        return settle_at(lines, [at], BlockKind.STANDFIRST, "a headline of its own under a title handed over")
    lines = settle_at(lines, [at], BlockKind.HEADLINE, "the title")
    article = next((i for i in range(at + 1, len(lines)) if is_paragraph(lines[i])), at)
    sections = [i for i in range(article) if _is_section(lines[i])]
    return settle_at(lines, sections, BlockKind.NOISE, "a section's name beside the title")


def settle_title_again(lines: Lines) -> Lines:
    """Settle repeats of the headline as noise."""
    title = next((same(line.text) for line in lines if line.kind is BlockKind.HEADLINE), None)
    again = [i for i, line in enumerate(lines) if line.kind is None and same(line.text) == title]
    return settle_at(lines, again, BlockKind.NOISE, "the title again")


def settle_standfirst(lines: Lines, description: str | None) -> Lines:
    """Settle the lines between title and article that sum it up.

    A line the markup names so, or that repeats the page's description; lines that read like
    headlines; a short paragraph that stands above the byline, the date or the title's repeat.
    """
    title = next((i for i, line in enumerate(lines) if line.kind is BlockKind.HEADLINE), -1)
    marked = [i for i, line in enumerate(lines) if line.kind is None and _is_marked(line, description)]
    lines = settle_at(lines, marked, BlockKind.STANDFIRST, "the page names it as the summary")
    if title < 0:
        return lines
    found: list[int] = []
    for i in range(title + 1, min(title + 1 + 2 * _STANDFIRSTS, len(lines))):
        if lines[i].kind is not None:
            continue
        if len(found) == _STANDFIRSTS or not _is_standfirst(lines, i):
            break
        found.append(i)
    return settle_at(lines, found, BlockKind.STANDFIRST, "between the title and the article")


def _by_heading(lines: Lines, candidates: tuple[str, ...]) -> int | None:
    """The first heading of level 1, then 2, that the page's words for its title name; else the only one of level 1."""
    at = [i for i, line in enumerate(lines) if line.mark.heading in (1, 2) and _may_hold_title(line)]
    at.sort(key=lambda i: lines[i].mark.heading)
    named = [i for i in at if _names(lines[i].text, candidates)]
    if named:
        return named[0]
    first = [i for i in at if lines[i].mark.heading == 1 and (lines[i].mark.article or not lines[i].mark.furniture)]
    return first[0] if len(first) == 1 else None


def _may_hold_title(line: Line) -> bool:
    return line.kind is None and not re.search(r"<(?:nav|footer|aside)>", line.mark.furniture)


def _by_candidates(lines: Lines, candidates: tuple[str, ...]) -> int | None:
    wanted = {same(c) for c in candidates}
    is_plain = not any(line.mark.heading for line in lines)
    for i, line in enumerate(lines):
        if line.kind is None and (
            same(line.text) in wanted or (is_plain and i < _TOP and _names(line.text, candidates))
        ):
            return i
    return None


def _names(text: str, candidates: tuple[str, ...]) -> bool:
    """Whether most words of a candidate are the line's, and the line is not much longer."""
    mine = set(words(text))
    for candidate in candidates:
        theirs = set(words(candidate))
        if (
            theirs
            and len(mine & theirs) >= 0.7 * min(len(theirs), max(len(mine), 4))
            and len(mine) <= 2.5 * len(theirs) + 2
        ):
            return True
    return False


def _by_look(lines: Lines) -> int | None:
    open_lines = [i for i, line in enumerate(lines[:_TOP]) if line.kind is None and not _is_no_title(line)]
    for i in open_lines:
        if _is_section(lines[i]) and any(j > i and _reads_like_title(lines, j) for j in open_lines[:3]):
            continue
        return i if _reads_like_title(lines, i) else None
    return None


def _is_no_title(line: Line) -> bool:
    """Lines that stand above or under a title without being it."""
    return bool(credits(line.text) or is_note(line) or is_slug_shaped(line) or furniture_words(line) or is_plea(line))


def _is_section(line: Line) -> bool:
    return line.kind is None and same(line.text).rstrip(":>» ") in noise().sections


def _reads_like_title(lines: Lines, i: int) -> bool:
    line = lines[i]
    if (
        line.text[:1].islower()
        or _NO_HEADLINE.search(line.text)
        or len(words(line.text)) < 3
        or is_about_a_picture(line)
        or find_dateline(line.text) is not None
    ):
        return False
    followed = any(later.kind is None and is_paragraph(later) for later in lines[i + 1 : i + 2 + _TOP])
    return followed and (is_headline_like(line) or _is_title_case_sentence(line))


def _is_title_case_sentence(line: Line) -> bool:
    """ "Harbour Board Chief Quits Over Missing Millions." """
    long_words: list[str] = _TITLE_CASE.findall(line.text)
    if not ends_with_full_stop(line.text) or not 4 <= len(words(line.text)) <= 20 or ". " in line.text:
        return False
    return sum(w[0].isupper() for w in long_words) >= 0.8 * len(long_words)


def _is_marked(line: Line, description: str | None) -> bool:
    if line.mark.furniture or line.mark.heading == 1:
        return False
    return line.mark.standfirst or (description is not None and same(line.text) == same(description))


def _is_standfirst(lines: Lines, i: int) -> bool:
    line = lines[i]
    if (
        line.mark.furniture
        or line.mark.linked
        or len(words(line.text)) > _LONGEST_STANDFIRST
        or find_dateline(line.text)
        or furniture_words(line)
        or _is_section(line)
    ):
        return False
    after = next((later for later in lines[i + 1 :] if later.kind is not BlockKind.CAPTION), None)
    if after is None or not any(later.kind is None and is_paragraph(later) for later in lines[i + 1 :]):
        return False
    if is_headline_like(line):
        return len(words(line.text)) >= 4 and not line.mark.heading > 2
    return after.kind is BlockKind.NOISE and after.reason in _ABOVE


_ABOVE = ("a byline", "a date line", "the title again")
