"""What a drawing of figures says in words: of each mark, and of the whole."""

from collections.abc import Sequence

from msgspec import Struct

from reportedly.brief.amounts import digits
from reportedly.brief.lines import AnswerLine, QuestionLine
from reportedly.web.drawings.days import days_spoken
from reportedly.web.drawings.frames import first_day, last_day, numbers_of
from reportedly.web.drawings.names import cut, in_lines, letters, one_line
from reportedly.wording import answer_in_words, count, origin_in_words, three_numbers

ROOM = 40
"""Letters of a line of words above the plot, on the narrowest screen."""
DAY_NOT_KNOWN = "day not known"


class _Said(Struct, frozen=True):
    value: str
    speaker: str
    days: str
    reports: str


def _said(line: AnswerLine) -> _Said:
    return _Said(
        value=one_line(answer_in_words(line, is_full=False)),
        speaker=one_line(origin_in_words(line, is_full=False)),
        days=days_in(line),
        reports=f"in {count(len({place.report for place in line.places}), 'report')}",
    )


def days_in(line: AnswerLine) -> str:
    """The days that an answer holds for, or that none is known."""
    return days_spoken(first_day(line), last_day(line)) or DAY_NOT_KNOWN


def answer_named(line: AnswerLine) -> str:
    """All of an answer in one line: "at least 6, Ruta Vassel (interior ministry), 4 April 2022, in 2 reports"."""
    said = _said(line)
    return f"{said.value}, {said.speaker}, {said.days}, {said.reports}"


def lines_to_read(line: AnswerLine) -> tuple[str, ...]:
    """The same in lines to show above the plot: the number with its day, then who says it, in how many reports."""
    said = _said(line)
    number = cut(f"{said.value}, {said.days}", ROOM)
    if letters(said.speaker) <= ROOM < letters(f"{said.speaker}, {said.reports}"):
        return number, said.speaker, said.reports
    return number, *in_lines(f"{said.speaker}, {said.reports}", ROOM, most=2)


def described(line: QuestionLine, answers: Sequence[AnswerLine]) -> str:
    """The drawing in one sentence: "4 answers to people killed, 6 to 14, 4 to 10 April 2022: supersedes; ..."."""
    numbers = [number for answer in answers for number in numbers_of(answer)]
    days = [day for answer in answers for day in (first_day(answer), last_day(answer)) if day is not None]
    parts = [
        f"{count(len(answers), 'answer')} to “{one_line(line.question)}”",
        _from_to(min(numbers), max(numbers)),
        days_spoken(min(days, default=None), max(days, default=None)),
    ]
    behind = three_numbers(line.origins, line.outlets, line.reports)
    return f"{', '.join(part for part in parts if part)}: {line.verdict.value}; {behind}."


def _from_to(low: float, high: float) -> str:
    return digits(low) if low == high else f"{digits(low)} to {digits(high)}"
