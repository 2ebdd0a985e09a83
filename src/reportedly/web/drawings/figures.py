"""The figures of a question, drawn: the days they hold for across, the numbers up.

What stands across is in percent of the width and what stands up in pixels, so that one drawing fits every width while
its letters and marks keep their size.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

import msgspec
from msgspec import Struct

from reportedly.brief.lines import AnswerLine, QuestionLine
from reportedly.model import Verdict
from reportedly.web.drawings.days import day_number
from reportedly.web.drawings.dodging import Spot, dodged
from reportedly.web.drawings.figure_words import ROOM, answer_named, described, lines_to_read
from reportedly.web.drawings.frames import (
    TAIL,
    TICKS_NARROW,
    TICKS_WIDE,
    WIDTHS,
    AxisDay,
    Days,
    Plot,
    first_day,
    last_day,
    numbers_of,
    places_across,
    plot_of,
)
from reportedly.web.drawings.marks import LOOKS, KeyEntry, Shapes, looks_in_key, shapes_of
from reportedly.web.drawings.names import cut, one_line
from reportedly.web.drawings.scales import Scale, Tick
from reportedly.wording import count

MOST_DRAWN = 20
HALF_MARK = 7.0
"""Half the height of a mark, as far as another must keep clear of it."""


class Mark(Struct, frozen=True):
    """One answer: at ``x`` percent of the width and ``aside`` pixels beside that, its shape at height ``y``.

    A bar reaches from ``top`` to ``bottom`` where there is one. An end that is open has an arrow and no cap:
    ``is_open_up``, ``is_open_down``. ``since``: where the first of its days stands, if it holds for several.
    ``name`` says all of it in one line, ``words`` the same in lines to show.
    """

    x: float
    aside: float
    y: float
    top: float
    bottom: float
    is_open_up: bool
    is_open_down: bool
    since: float | None
    shape: str
    look: str
    name: str
    words: tuple[str, ...]
    href: str | None

    @property
    def caps(self) -> tuple[float, ...]:
        """The heights at which a bar is closed off."""
        if self.top == self.bottom:
            return ()
        return (() if self.is_open_up else (self.top,)) + (() if self.is_open_down else (self.bottom,))

    @property
    def ends(self) -> tuple[float, float]:
        """The highest and lowest that any of it is drawn."""
        above, below = (TAIL if is_open else HALF_MARK for is_open in (self.is_open_up, self.is_open_down))
        return min(self.top, self.y - above), max(self.bottom, self.y + below)

    @property
    def bar(self) -> str:
        """The bar with its caps as the data of a path; empty where there is none."""
        if self.top == self.bottom:
            return ""
        return f"M0 {self.top:g}V{self.bottom:g}" + "".join(f"M-4 {y:g}H4" for y in self.caps)

    @property
    def tails(self) -> str:
        """The arrows of the open ends as the data of a path; empty where there are none."""
        up, down = self.y - TAIL, self.y + TAIL
        above = f"M0 {self.y:g}V{up:g}M-3.5 {up + 4:g}L0 {up:g}L3.5 {up + 4:g}" if self.is_open_up else ""
        below = f"M0 {self.y:g}V{down:g}M-3.5 {down - 4:g}L0 {down:g}L3.5 {down - 4:g}" if self.is_open_down else ""
        return above + below


class Line(Struct, frozen=True):
    """A straight line; across in percent, up in pixels."""

    x1: float
    y1: float
    x2: float
    y2: float


class FiguresDrawing(Struct, frozen=True):
    """The drawing of a question's figures, with its key and its description.

    ``narrow_days`` are the days to label where there is little room, ``wide_days`` where there is more. ``lane``: the
    percent of the width at the left where the answers without a day stand, 0 where there are none. ``left_out`` says
    how many answers are not drawn.
    """

    question: str
    height: float
    top: float
    bottom: float
    gutter: int
    ticks: tuple[Tick, ...]
    narrow_days: tuple[AxisDay, ...]
    wide_days: tuple[AxisDay, ...]
    lane: float
    note: str | None
    steps: tuple[Line, ...]
    marks: tuple[Mark, ...]
    key: tuple[KeyEntry, ...]
    left_out: str | None
    description: str

    @property
    def caption(self) -> str:
        """What is counted, and what must be known of the scale: "people killed, log scale"."""
        return ", ".join(part for part in (cut(self.question, ROOM - (14 if self.note else 0)), self.note) if part)


def figures_drawing(line: QuestionLine, *, href: Callable[[str], str | None]) -> FiguresDrawing | None:
    """The drawing of a question; None where fewer than two of its answers are numbers.

    ``href`` gives the address of the page of a claim or figure by its id, or None.
    """
    answers = sorted((answer for answer in line.answers if numbers_of(answer)), key=_order)
    if len(answers) < 2:
        return None
    most_told = sorted(answers, key=lambda answer: -len({place.report for place in answer.places}))[:MOST_DRAWN]
    drawn = sorted(most_told, key=_order)
    plot, shapes = plot_of(drawn), shapes_of(drawn)
    marks = _marks(drawn, plot, shapes, href)
    is_open = any(mark.is_open_up or mark.is_open_down for mark in marks)
    left_out = len(answers) - len(drawn)
    return FiguresDrawing(
        question=one_line(line.question),
        height=plot.bottom + 36,
        top=plot.top,
        bottom=plot.bottom,
        gutter=plot.gutter,
        ticks=plot.ticks,
        narrow_days=plot.days.ticks(TICKS_NARROW if not plot.days.lane else TICKS_NARROW - 1),
        wide_days=plot.days.ticks(TICKS_WIDE),
        lane=plot.days.lane,
        note=plot.scale.note,
        steps=_steps(line, drawn, marks, plot.days) if line.verdict is Verdict.SUPERSEDES else (),
        marks=marks,
        key=(*shapes.key, *looks_in_key((mark.look for mark in marks), is_open=is_open)),
        left_out=f"{count(left_out, 'more answer')}, not drawn" if left_out else None,
        description=described(line, answers),
    )


def _order(line: AnswerLine) -> tuple[object, ...]:
    """By day, those without one first, then by number; the rest only so that the order of reading changes nothing."""
    return last_day(line) or 0, numbers_of(line), line.low is None, line.party, msgspec.json.encode(line)


def _marks(
    lines: Sequence[AnswerLine], plot: Plot, shapes: Shapes, href: Callable[[str], str | None]
) -> tuple[Mark, ...]:
    places = places_across(lines, plot.days)
    heights = [_heights(line, plot.scale) for line in lines]
    spots = [
        Spot(
            x,
            min(top, middle - HALF_MARK) - (TAIL if line.high is None else 0),
            max(bottom, middle + HALF_MARK) + (TAIL if line.low is None else 0),
        )
        for line, x, (top, middle, bottom) in zip(lines, places, heights, strict=True)
    ]
    aside = [0.0] * len(lines) if plot.days.are_one else dodged(spots, WIDTHS)
    return tuple(
        Mark(
            x=x,
            aside=step,
            y=middle,
            top=top,
            bottom=bottom,
            is_open_up=line.high is None,
            is_open_down=line.low is None,
            since=_since(line, plot.days),
            shape=shapes.of(line),
            look=LOOKS[line.stance],
            name=answer_named(line),
            words=lines_to_read(line),
            href=_address(line, href),
        )
        for line, x, step, (top, middle, bottom) in zip(lines, places, aside, heights, strict=True)
    )


def _heights(line: AnswerLine, scale: Scale) -> tuple[float, float, float]:
    """Top, middle and bottom of an answer. Where one end is open all three are the height of the other."""
    numbers = numbers_of(line)
    top, bottom = scale.y(numbers[-1]), scale.y(numbers[0])
    return top, round((top + bottom) / 2, 1), bottom


def _since(line: AnswerLine, days: Days) -> float | None:
    first, last = first_day(line), last_day(line)
    return days.x(first) if first is not None and first != last else None


def _steps(line: QuestionLine, drawn: Sequence[AnswerLine], marks: Sequence[Mark], days: Days) -> tuple[Line, ...]:
    """The series as steps: each number holds until the day of the next."""
    corners = []
    for step in line.steps:
        day = day_number(step.as_of)
        n = next((n for n, answer in enumerate(drawn) if answer.value == step.value and _holds_on(answer, day)), None)
        if n is not None and day is not None:
            corners.append((days.x(day) if not days.are_one else marks[n].x, marks[n].y))
    lines = []
    for (x1, y1), (x2, y2) in pairwise(sorted(corners, key=lambda corner: corner[0])):
        lines += [Line(x1, y1, x2, y1), Line(x2, y1, x2, y2)]
    return tuple(each for each in lines if (each.x1, each.y1) != (each.x2, each.y2))


def _holds_on(line: AnswerLine, day: int | None) -> bool:
    first, last = first_day(line), last_day(line)
    return day is not None and first is not None and last is not None and first <= day <= last


def _address(line: AnswerLine, href: Callable[[str], str | None]) -> str | None:
    return next((address for id in (*line.claims, *line.figures) if (address := href(id))), None)
