"""Two questions of a story made one by hand.

That is kept in terms of two findings, one that answers each, so that it holds whatever the questions come to later.
"""

from collections.abc import Sequence

import msgspec
from msgspec import Struct

from reportedly.brief.standing import MADE_BY
from reportedly.correcting.making import Corrected, make
from reportedly.dossier import Dossier, dossier_of
from reportedly.errors import UsageError
from reportedly.ledger import Ledger
from reportedly.model import Amendment, Answer, By, Correction, Question, SameQuestion
from reportedly.reconcile import reconcile


def unite(ledger: Ledger, finding: str, other: str, *, by: By) -> Corrected:
    """Say that two questions of a story are one.

    Each is named by a claim or figure that answers it, or by its own present id; a beginning is enough. The first
    gives the category. Raises UsageError where that names no two questions of one story, where one has numbers and
    the other words, or where a finding answers several.
    """
    first = _story_of(ledger, finding)
    second = _story_of(ledger, other, first.story)
    if first.story != second.story:
        raise UsageError(
            f"'{finding}' and '{other}' stand in two stories; make them one first: "
            f"reportedly stories merge {first.story} {second.story}"
        )
    dossier = dossier_of(ledger, first.story)
    one, two = (_bearer(dossier, named) for named in (first, second))
    _refuse_what_is_not_two(dossier, one, two)
    _refuse_what_comes_to_nothing(dossier, one, two, ledger.same_questions(dossier.story.reports))
    made = Correction(
        0, Amendment.UNITE, tuple(dict.fromkeys((one.report, two.report))), one.report, by.day,
        findings=(one.finding, two.finding),
    )  # fmt: skip
    return make(ledger, made, by)


class _Named(Struct, frozen=True):
    """What a person named: a question (``is_question``), claim or figure, by its whole id, and its story."""

    story: str
    id: str
    is_question: bool


class _Bearer(Struct, frozen=True):
    """A finding that stands for the question that it answers."""

    finding: str
    report: str
    question: Question


# Of how a story stands, as much as tells its questions.
class _Asked(Struct, frozen=True):
    id: str


class _Brief(Struct, frozen=True):
    disputed: tuple[_Asked, ...]
    questions: tuple[_Asked, ...]


class _Standing(Struct, frozen=True):
    brief: _Brief


def _story_of(ledger: Ledger, beginning: str, likely: str | None = None) -> _Named:
    """What was named, with its story. ``likely``: the story in which a question is looked for first."""
    if not beginning.startswith("q"):
        report, id = ledger.full_finding(beginning)
        return _Named(ledger.full_story(report), id, False)
    stories = [likely] if likely else []
    stories += [story.id for story in ledger.stories() if story.id != likely]
    for story in stories:
        found = [id for id in _question_ids(ledger, story) if id.startswith(beginning)]
        if len(found) > 1 and beginning not in found:
            raise UsageError(f"several questions begin with '{beginning}': {', '.join(found)}; give more of the id")
        if found:
            return _Named(story, beginning if beginning in found else found[0], True)
    raise UsageError(f"no question has the id '{beginning}' now; see: reportedly questions --json")


def _question_ids(ledger: Ledger, story: str) -> list[str]:
    content = ledger.standing(story, made_by=MADE_BY)
    if content is None:
        return [question.id for question in dossier_of(ledger, story).questions]
    brief = msgspec.json.decode(content, type=_Standing).brief
    return [asked.id for asked in (*brief.disputed, *brief.questions)]


def _bearer(dossier: Dossier, named: _Named) -> _Bearer:
    """The finding that stands for the question that was named."""
    if named.is_question:
        return _best(dossier, next(question for question in dossier.questions if question.id == named.id))
    held = [q for q in dossier.questions if any(named.id in (a.figure, a.claim) for a in q.answers)]
    if not held:
        raise UsageError(f"{named.id} answers no question of its story; see: reportedly questions --json")
    own = [a for a in held[0].answers if named.id in (a.figure, a.claim)]
    figures = {a.figure for q in held for a in q.answers if a.claim == named.id and a.figure}
    if len(figures) > 1 and not figures <= {a.figure for a in held[0].answers}:
        raise UsageError(f"{named.id} answers several questions; name one of its figures: {', '.join(sorted(figures))}")
    # Who denies a number, or could not verify it, gives none: another answer stands for the question.
    gives_none = held[0].category is not None and own[0].low is None and own[0].high is None
    return _best(dossier, held[0]) if gives_none else _of_answer(own[0], held[0])


def _best(dossier: Dossier, question: Question) -> _Bearer:
    """The answer that stands in fewest other questions; a nought speaks to many, and a denial gives no number."""
    times = [_finding(answer) for each in dossier.questions for answer in each.answers]

    def rank(answer: Answer) -> tuple[bool, bool, int]:
        gives_none = question.category is not None and answer.low is None and answer.high is None
        return (gives_none, answer.high == 0, times.count(_finding(answer)))

    return _of_answer(min(question.answers, key=rank), question)


def _of_answer(answer: Answer, question: Question) -> _Bearer:
    return _Bearer(_finding(answer), answer.report, question)


def _finding(answer: Answer) -> str:
    return answer.figure or answer.claim or ""


def _refuse_what_is_not_two(dossier: Dossier, one: _Bearer, two: _Bearer) -> None:
    wanted = {one.finding, two.finding}
    if any(wanted <= {_finding(answer) for answer in question.answers} for question in dossier.questions):
        raise UsageError(f"{one.finding} and {two.finding} answer one question already: “{one.question.question}”")
    if (one.question.category is None) != (two.question.category is None):
        numbers, words = sorted((one.question, two.question), key=lambda question: question.category is None)
        raise UsageError(
            f"“{numbers.question}” is answered by numbers and “{words.question}” by words; only questions of one kind "
            "can be made one"
        )


def _refuse_what_comes_to_nothing(dossier: Dossier, one: _Bearer, two: _Bearer, before: Sequence[SameQuestion]) -> None:
    """Try it: where a finding answers several questions, or is only a part of an answer, nothing comes of it."""
    tried = SameQuestion(one.finding, two.finding, 1 + max((pair.number for pair in before), default=0))
    questions = reconcile(dossier.story.id, dossier.reports, dossier.traced, dossier.overlaps, united=[*before, tried])
    if not any(tried.number in question.corrected for question in questions):
        raise UsageError(
            f"{one.finding} and {two.finding} cannot be told to stand for two questions; name other answers to them, "
            "see: reportedly questions --json"
        )
