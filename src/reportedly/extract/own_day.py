"""The day in a figure's own clause: "46 were registered on 14 August", "from 38 on Sunday".

In: a :class:`Counted`, its claim and the report's days. Out: an :class:`AsOf`, or None where the
clause names no day of the figure's own.
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from reportedly.extract.counted import Counted
from reportedly.extract.timeline import Timeline, days_long, gap
from reportedly.model import Claim, When

LONGEST_OWN_DAYS = 15
"""A longer stretch ("last month") says when something happened, not which day a count is of."""

BEFORE_COST = 40
"""How much nearer a day before the figure must stand than one after it."""

LONGEST_BETWEEN = 140
"""Characters between a figure and a day of its own."""

_AT_ONCE = re.compile(r"\s*(?:(?:on|by|at|as of|as at|late|early)\s+)*")


class AsOf(Struct, frozen=True):
    """One day, or the first and last of a range; both None where nothing tells."""

    day: str | None = None
    days: tuple[str, str] | None = None


def own_day(counted: Counted, claim: Claim | None, line: Timeline, *, running: bool) -> AsOf | None:
    """The nearest event's day in the figure's sentence: "46 were registered on 14 August", "52 on Wednesday"."""
    near = _in_clause(counted, claim, line)
    if running:
        near = [w for w in near if line.report.text[w.span.end : w.span.end + 1] not in ("'", "’")]
    published = line.published or "9999-12-31"
    near = [w for w in near if w.first is not None and w.first <= published and not _another_between(counted, w, line)]
    if not near:
        return None
    best = min(
        near,
        key=lambda w: (gap(counted.span, w.span) + (BEFORE_COST if w.span.start < counted.span.start else 0), w.span),
    )
    return _of(best, published)


def _of(when: When, published: str) -> AsOf | None:
    if when.first is None or when.last is None:
        return None
    if when.first == when.last:
        return AsOf(when.first)
    if days_long(when) > LONGEST_OWN_DAYS:
        return None
    return AsOf(None, (when.first, min(when.last, published)))


def day_at_once(counted: Counted, line: Timeline) -> AsOf | None:
    """The day right after an earlier number: "to 61, from 38 on Sunday", "from 88 a week earlier"."""
    tokens = counted.sentence.tokens
    if not counted.first or tokens[counted.first - 1].lower not in ("from", "against"):
        return None
    for when in (*line.events, *line.speaking):
        if when.span.start < counted.span.end or when.first is None or when.first != when.last:
            continue
        if _AT_ONCE.fullmatch(line.report.text, counted.span.end, when.span.start):
            return AsOf(when.first)
    return None


def _in_clause(counted: Counted, claim: Claim | None, line: Timeline) -> list[When]:
    """The days in the figure's sentence that it can be of; where nobody is quoted, those of speaking too."""
    days: Sequence[When] = line.events if claim is not None else (*line.events, *line.speaking)
    near = [w for w in days if counted.sentence.span.covers(w.span) and w.first is not None and w.last is not None]
    if claim is not None:
        near = [w for w in near if any(s.covers(w.span) for s in claim.content.spans)] or near
    return [w for w in near if not _is_compared(w, line)]


def _is_compared(when: When, line: Timeline) -> bool:
    """ "the lowest since Nov. 13", "more than on Monday", "until Friday": a day that the figure is not of.

    "shut since Friday, when nine pupils fell ill" is told of that day.
    """
    if line.report.text[when.span.end : when.span.end + 6].lstrip(", ").startswith("when"):
        return False
    words = line.report.text[max(0, when.span.start - 14) : when.span.start].lower().split()
    return any(w in ("since", "until", "than", "before") for w in words[-2:])


def _another_between(counted: Counted, when: When, line: Timeline) -> bool:
    """Whether a clause's end stands between the figure and the day: a semicolon or a new "while"."""
    low, high = sorted((counted.span, when.span))
    between = line.report.text[low.end : high.start]
    compared = " from " in between and any(c.isdigit() for c in between)
    return ";" in between or " while " in between or len(between) > LONGEST_BETWEEN or compared
