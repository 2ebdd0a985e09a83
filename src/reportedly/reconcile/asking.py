"""Which questions are worth asking, and in which order."""

from collections.abc import Iterable

from reportedly.model import Category, Question, Stance, Verdict

VICTIMS = frozenset(
    {
        Category.KILLED,
        Category.INJURED,
        Category.CASUALTIES,
        Category.MISSING,
        Category.CAPTURED,
        Category.ARRESTED,
        Category.DISPLACED,
    }
)
"""Casualty recorders ask for these even where one report alone answers."""

BESIDE_THE_POINT = frozenset({Category.DISTANCE, Category.AREA, Category.DURATION})
"""Measures that reports give by the way."""

_ORDER = tuple(Verdict)


def asked(questions: Iterable[Question]) -> tuple[Question, ...]:
    """The questions worth a reader's time: what is disputed first, then what most reports answer."""
    kept = {q.id: q for q in questions if _is_worth_asking(q)}
    return tuple(sorted(kept.values(), key=_rank))


def _is_worth_asking(question: Question) -> bool:
    """Disputed or amended, or made by hand; else answered by two reports, or a count of victims on somebody's word.

    How far, how wide and for how long is asked only where it is disputed: it is seldom what a story is about.
    """
    if question.corrected:
        return True
    if question.category is None:
        return any(a.stance in (Stance.AFFIRMS, Stance.CONFIRMS, Stance.DENIES) for a in question.answers)
    if question.category in BESIDE_THE_POINT:
        return question.verdict in (Verdict.CONFLICTS, Verdict.UNVERIFIED)
    if question.verdict in (Verdict.CONFLICTS, Verdict.UNVERIFIED, Verdict.SUPERSEDES):
        return True
    is_told = question.answers[0].origin.is_known and question.answers[0].low != 0
    return question.reports > 1 or (question.category in VICTIMS and is_told)


def _rank(question: Question) -> tuple[int, int, int, str, str]:
    return (_ORDER.index(question.verdict), -question.reports, -len(question.answers), question.question, question.id)
