"""Teasers: lists of other stories under "Related", "Hot this week", "Also read:", and readers' comments.

After such a heading come headlines, each with a sentence of summary at most. The list ends where
running text resumes: a paragraph that no headline announces, or that goes on about the people and
places of this article. "Read also:" in mid-article with one line under it swallows that line alone.
"""

import functools
import re
from collections.abc import Set

from reportedly.model import BlockKind
from reportedly.read.furniture import furniture_words
from reportedly.read.lexicon import noise
from reportedly.read.lines import Line, Lines, is_headline_like, is_paragraph, same, settle_at, words

_ENDS = " :.>»›→▸|•·*-–—…"
_OPENING = re.compile(r"([^:|]{3,20})[:|]\s*(\S.*)")
_LONGEST_SUMMARY = 60
_LOOK_AHEAD = 8
_HEADLINE = 4
"""The fewest words of a headline."""
_NAME = re.compile(r"(?<![.!?…:\"“'‘»]\s)(?<!^)\b[^\W\d_a-z][\w’'-]{2,}")
_COMMON_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december the".split()
)


def settle_teasers(lines: Lines) -> Lines:
    """Settle every heading over teasers, and the teasers under it."""
    found: set[int] = set()
    earlier: set[str] = set()
    for i, line in enumerate(lines):
        if line.kind is None and i not in found:
            if _is_heading(line):
                found |= {i, *_section(lines, i, earlier)}
            elif _holds_teaser(line):
                found.add(i)
        if line.kind is not BlockKind.NOISE and i not in found:
            earlier.update(words(line.text))
    return settle_at(lines, found, BlockKind.NOISE, "a teaser of another story")


def settle_last_headlines(lines: Lines) -> Lines:
    """Settle headlines of other stories that close a page without a heading that says so.

    Two or more below the last paragraph, or one below furniture that stands there: "Goat elected mayor again / Bridge
    to close for a week". Not a list ("The dead:", "- Ana Ruiz, 34"), nor lines that go on about the article's names.
    """
    last = max((i for i, line in enumerate(lines) if line.kind is None and is_paragraph(line)), default=len(lines))
    tail = [i for i in range(last + 1, len(lines)) if lines[i].kind is None]
    headlines = [i for i in tail if len(words(lines[i].text)) >= _HEADLINE]
    if not headlines or not all(_may_close(lines[i]) for i in tail):
        return lines
    earlier = {w for line in lines[: last + 1] if line.kind is not BlockKind.NOISE for w in words(line.text)}
    below_furniture = any(line.kind is BlockKind.NOISE for line in lines[last + 1 : headlines[0]])
    if any(_goes_on(lines[i].text, earlier) for i in tail) or (len(headlines) == 1 and not below_furniture):
        return lines
    return settle_at(lines, tail, BlockKind.NOISE, "a headline below the article")


def _may_close(line: Line) -> bool:
    """Whether a line may be a teaser's headline or the heading over it; not an item of a list, nor its beginning."""
    starts_well = line.text[:1].isupper() or line.text[:1] in "\"'“‘"
    ends_well = not line.text.rstrip().endswith((":", ",", ";", "."))
    return starts_well and ends_well and line.mark.article is not True and not is_paragraph(line)


def settle_comments(lines: Lines) -> Lines:
    """Settle everything from the heading over readers' comments on; it must stand below the article."""
    paragraphs = 0
    for i, line in enumerate(lines):
        if paragraphs >= 2 and same(line.text).strip(_ENDS) and _heads_comments(line.text):
            return settle_at(lines, range(i, len(lines)), BlockKind.NOISE, "readers' comments")
        paragraphs += line.kind is None and is_paragraph(line)
    return lines


def _heads_comments(text: str) -> bool:
    return re.sub(r"\d[\d,]*", "#", same(text)).strip(_ENDS) in noise().comment_headings


@functools.cache
def _headings() -> frozenset[str]:
    return frozenset(noise().teaser_headings)


def _is_heading(line: Line) -> bool:
    """ "Hot this week", "TRENDING", "Also read:", "Most read in Harbour", "More from the Herald"."""
    bare = same(line.text).strip(_ENDS)
    if bare in _headings():
        return True
    found = words(line.text)
    if len(found) > 6 or is_paragraph(line):
        return False
    return bare.startswith(
        (
            "more from ",
            "more in ",
            "most read in ",
            "most popular in ",
            "latest from ",
            "latest in ",
            "more by ",
            "more on ",
        )
    )


def _holds_teaser(line: Line) -> bool:
    """ "Read more: Nine things about the new bridge": the heading and its teaser in one line."""
    found = _OPENING.match(line.text)
    if found is None or same(found[1]).strip(_ENDS) not in noise().teaser_openings:
        return False
    return is_headline_like(line) or len(words(found[2])) <= 14


def _section(lines: Lines, heading: int, earlier: Set[str]) -> list[int]:
    """The lines under a heading that are teasers: headlines, each with one short paragraph at most.

    ``earlier``: the words of the article before the heading. A teaser given twice is one both times.
    """
    out: list[int] = []
    announced = False
    headlines = 0
    given: set[str] = set()
    for i in range(heading + 1, len(lines)):
        line = lines[i]
        if line.kind is not None:
            continue
        if _is_heading(line) or furniture_words(line):
            announced = False
        elif same(line.text) in given:
            announced = is_headline_like(line)
        elif is_headline_like(line) and not _resumes(lines, i, earlier):
            announced, headlines = True, headlines + 1
        elif announced and _is_summary(lines, i, earlier, is_list=headlines > 1):
            announced = False
        else:
            break
        out.append(i)
        given.add(same(line.text))
    return out


def _is_summary(lines: Lines, i: int, earlier: Set[str], *, is_list: bool) -> bool:
    """Whether a paragraph under a teaser's headline is its summary, and not the article going on."""
    line = lines[i]
    if len(words(line.text)) > _LONGEST_SUMMARY or line.text[:1] in '"“':
        return False
    after = _open_after(lines, i, 1)
    if after and is_paragraph(after[0]) and not furniture_words(after[0]):
        return False
    return is_list or not _goes_on(line.text, earlier)


def _resumes(lines: Lines, i: int, earlier: Set[str]) -> bool:
    """Whether a line without a full stop is a heading of the article's own, which goes on below it."""
    following = _open_after(lines, i, 2)
    return len(following) == 2 and all(is_paragraph(x) and _goes_on(x.text, earlier) for x in following)


def _open_after(lines: Lines, i: int, count: int) -> list[Line]:
    """The next open lines, among the few that follow."""
    return [line for line in lines[i + 1 : i + 1 + _LOOK_AHEAD] if line.kind is None][:count]


def _goes_on(text: str, earlier: Set[str]) -> bool:
    """Whether a paragraph speaks of two or more names that the article spoke of before."""
    named = {w.lower() for w in _NAME.findall(text)} - _COMMON_NAMES
    return len(named & earlier) >= 2
