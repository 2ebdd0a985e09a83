"""What a drawing of figures says in words: of each mark, of the whole, and in the table beside it."""

from collections.abc import Sequence

from msgspec import Struct

from reportedly.brief.amounts import digits
from reportedly.brief.lines import AnswerLine, QuestionLine
from reportedly.web.drawings.days import days_spoken
from reportedly.web.drawings.frames import first_day, last_day, numbers_of
from reportedly.web.drawings.names import cut, in_lines, letters, one_line
from reportedly.wording import STANCE_WORDS, answer_in_words, count, origin_in_words, three_numbers

ROOM = 40
"""Letters of a line of words above the plot, on the narrowest screen."""
DAY_NOT_KNOWN = "day not known"


class Row(Struct, frozen=True):
    """An answer in the table beside the drawing. ``low`` and ``high`` are empty where that end is open."""

    as_of: str
    low: str
    high: str
    value: str
    words: str
    speaker: str
    stance: str
    reports: int
    href: str | None


def row_of(line: AnswerLine, *, href: str | None) -> Row:
    """An answer as a row of the table."""
    return Row(
        as_of=days_in(line),
        low=digits(line.low),
        high=digits(line.high),
        value=one_line(answer_in_words(line, is_full=False)),
        words=one_line(line.words),
        speaker=one_line(origin_in_words(line, is_full=False)),
        stance=STANCE_WORDS[line.stance],
        reports=len({place.report for place in line.places}),
        href=href,
    )


def days_in(line: AnswerLine) -> str:
    """The days that an answer holds for, or that none is known."""
    return days_spoken(first_day(line), last_day(line)) or DAY_NOT_KNOWN


def answer_named(line: AnswerLine) -> str:
    """All of an answer in one line: "at least 6, Ruta Vassel (interior ministry), 4 April 2022, in 2 reports"."""
    row = row_of(line, href=None)
    return f"{row.value}, {row.speaker}, {row.as_of}, in {count(row.reports, 'report')}"


def lines_to_read(line: AnswerLine) -> tuple[str, ...]:
    """The same in lines to show above the plot: the number with its day, then who says it, in how many reports."""
    row = row_of(line, href=None)
    number = cut(f"{row.value}, {row.as_of}", ROOM)
    told = f"in {count(row.reports, 'report')}"
    if letters(row.speaker) <= ROOM < letters(f"{row.speaker}, {told}"):
        return number, row.speaker, told
    return number, *in_lines(f"{row.speaker}, {told}", ROOM, most=2)


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
