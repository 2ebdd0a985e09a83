"""One question on a page: its verdict and why, then its answers by origin and day."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reportedly.cli.pages import MOST_PLACES, Page
from reportedly.model import Policy, Verdict
from reportedly.wording import (
    NOT_NAMED,
    answer_in_words,
    corrected_mark,
    days_of,
    origin_in_words,
    short_days,
    speaker_of,
    steps_in_words,
    verdict_in_words,
)

if TYPE_CHECKING:
    from reportedly.brief.lines import AnswerLine, QuestionLine

MOST_ANSWERS = 10
"""Answers of one question that are shown; the rest is counted. --full shows all."""

MANY_ANSWERS = 4

LEAST_TITLE = 45
"""Columns that a question must have at the least to stand in one line with its verdict."""

_WITH_REASON = (Verdict.CONFLICTS, Verdict.UNVERIFIED)


def print_question(page: Page, line: "QuestionLine") -> None:
    """Print a question: title, verdict with its numbers, why, and each answer with its day and place."""
    from reportedly.tables import cut, plain

    mark = corrected_mark(line.corrected)
    head, verdict = f"{line.question}{mark}:", verdict_in_words(line)
    room = page.width - len(verdict) - 1
    if len(head) <= room:
        page.title(f"{head} {verdict}")
    elif room >= LEAST_TITLE and not page.is_full:
        page.title(f"{cut(plain(line.question), room - len(mark))}{mark} {verdict}")
    else:
        page.title(head)
        page.line(verdict, indent=2, style="bold")
    if line.steps:
        page.paragraph(steps_in_words(line), indent=2)
    elif page.is_full or (line.verdict in _WITH_REASON and len(line.answers) > 1):
        page.paragraph(line.reason, indent=2)
    if line.spread is not None and line.spread.policy != Policy.RANGE:
        page.paragraph(f"{line.spread.policy}: {line.spread.reason}", indent=2)
    if line.grade is not None:
        page.paragraph(f"grade {line.grade.name}: {line.grade.definition} ({line.grade.reason})", indent=2)
    if page.is_full:
        print_answers(page, line.answers)
    elif len(line.answers) == 1 and line.answers[0].value is None:
        _print_reason_at(page, line.reason, line.answers[0])
    else:
        print_answers(page, shorter(line.answers))


def _print_reason_at(page: Page, reason: str, answer: "AnswerLine") -> None:
    """The verdict's reason in place of the only answer, whose words stand in the question already."""
    from reportedly.tables import Column

    where = page.where(answer.places)
    columns = [Column("", indent=2), Column("", 9), Column("", 6 if " " in where else 0, style="dim")]
    page.table([[short_days(answer.since, answer.as_of), reason, where]], columns)


def shorter(answers: "Sequence[AnswerLine]") -> "list[AnswerLine]":
    """Of the words of one origin with one stance the fullest, with the places of all; numbers stay as they are."""
    from msgspec.structs import replace

    groups: dict[object, list[AnswerLine]] = {}
    for n, line in enumerate(answers):
        groups.setdefault((line.party, line.stance) if line.value is None else n, []).append(line)
    out = []
    for group in groups.values():
        fullest = max(group, key=lambda line: len(line.words))
        places = [*fullest.places, *(p for line in group if line is not fullest for p in line.places)]
        out.append(replace(fullest, places=tuple(places)))
    return out


def print_answers(page: Page, answers: "Sequence[AnswerLine]") -> None:
    """Print answers: numbers in a column of their own, words behind the origin whose they are.

    Many answers in words get one line each, with the speaker's name and one place alone, unless the page is full.
    """
    from reportedly.tables import Cell, Column

    is_counted = all(line.value is not None for line in answers) and not (page.is_narrow or page.is_full)
    is_dense = len(answers) > MANY_ANSWERS and not (is_counted or page.is_full)
    places = [page.where(line.places, most=1 if is_dense else MOST_PLACES) for line in answers]
    rows: list[list[str | Cell]] = []
    for line, day, origin, place in zip(
        answers, days_of(answers), _origins(page, answers, is_dense=is_dense), places, strict=True
    ):
        said, mark = answer_in_words(line, is_full=page.is_full), corrected_mark(line.corrected)
        told = f"{origin} {said}" if origin == DITTO else f"{origin}: {said}"
        if page.is_narrow:
            rows.append([Cell(f"{day} {told}".strip(), mark), place])
        else:
            rows.append([day, Cell(said, mark), origin, place] if is_counted else [day, Cell(told, mark), place])
    where = Column("", 0 if all(" " not in each for each in places) else 6, lines=3, style="dim")
    if page.is_narrow:
        columns = [Column("", 5, lines=3, indent=2)]
    elif is_counted:
        columns = [Column("", indent=2), Column("", 3, lines=1), Column("", 6, lines=1)]
    else:
        columns = [Column("", indent=2), Column("", 9, lines=1 if is_dense else 2)]
    page.table(rows, [*columns, where], most=MOST_ANSWERS)


DITTO = "″"
"""In place of an origin that stands just above."""


def _origins(page: Page, answers: "Sequence[AnswerLine]", *, is_dense: bool) -> list[str]:
    """The name of each answer's origin; a mark in place of one that stands just above.

    Two that nothing names are two.
    """
    names = [speaker_of(line) if is_dense else origin_in_words(line, is_full=page.is_full) for line in answers]
    return [DITTO if n and name == names[n - 1] != NOT_NAMED else name for n, name in enumerate(names)]
