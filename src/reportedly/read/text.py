"""Plain text → lines. The text stays as it is; only the places of its paragraphs are found.

A line of the text is a paragraph, as scraped pages have it. Where a text was wrapped at a column
(mails, wire copies), the lines of one paragraph are put together again.
"""

import re
from itertools import pairwise
from statistics import median

from reportedly.read.lines import Line, Lines, ends_sentence

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_WRAPPED = range(45, 101)
"""Columns at which texts are wrapped by machines."""


def lay_out(text: str) -> Lines:
    """The lines of a text, in order, without the blanks around them; every visible character is in one."""
    groups: list[list[Line]] = []
    for m in _LINE.finditer(text):
        bare = m[0].strip()
        if not bare:
            continue
        start = m.start() + m[0].index(bare[0])
        line = Line(start, start + len(bare), bare)
        if groups and text.count("\n", groups[-1][-1].end, start) == 1:
            groups[-1].append(line)
        else:
            groups.append([line])
    wrapped = is_wrapped(groups)
    return tuple(line for group in groups for line in (_joined(text, group) if wrapped else group))


def is_wrapped(groups: list[list[Line]]) -> bool:
    """Whether the lines of a text end at a column and not where paragraphs do."""
    inner = [a for group in groups for a, _ in pairwise(group)]
    if len(inner) < 3:
        return False
    lengths = [len(line.text) for line in inner]
    unfinished = sum(not ends_sentence(line.text) for line in inner)
    return int(median(lengths)) in _WRAPPED and max(lengths) <= 110 and unfinished > len(inner) / 2


def _joined(text: str, group: list[Line]) -> list[Line]:
    """The lines of a group as paragraphs: a line that ends far short of the widest ends its paragraph."""
    widest = max(len(line.text) for line in group)
    out: list[Line] = []
    open_start: int | None = None
    for line in group:
        start = line.start if open_start is None else open_start
        if len(line.text) < 0.7 * widest or line is group[-1]:
            out.append(Line(start, line.end, text[start : line.end]))
            open_start = None
        else:
            open_start = start
    return out
