"""Questions as they are read: answers folded, grouped by origin or in the order of their days."""

from collections.abc import Iterable, Mapping, Sequence

from reportedly.brief.amounts import answer_in_words, is_number
from reportedly.brief.folding import bare, each_once
from reportedly.brief.lines import AnswerLine, Place, QuestionLine, Step
from reportedly.model import Answer, Claim, Question, Spread, Stance, Verdict
from reportedly.reconcile.gradings import Profile, grade_of

HOLDS = (Stance.AFFIRMS, Stance.CONFIRMS)


def question_line(
    question: Question, claim_by_id: Mapping[str, Claim], *, spread: Spread, profile: Profile | None
) -> QuestionLine:
    """A question with its answers as lines; ``spread`` is left out where no answer is a number."""
    has_numbers = any(answer_in_words(answer) for answer in question.answers)
    return QuestionLine(
        id=question.id,
        question=question.question,
        category=question.category,
        verdict=question.verdict,
        reason=question.reason,
        origins=question.origins,
        outlets=question.outlets,
        reports=question.reports,
        spread=spread if has_numbers else None,
        grade=grade_of(question, profile) if profile else None,
        steps=steps_of(question),
        answers=tuple(answer_lines(question, claim_by_id)),
        corrected=question.corrected,
    )


def answer_lines(question: Question, claim_by_id: Mapping[str, Claim]) -> list[AnswerLine]:
    """One line for each answer that an origin gives, however many reports tell it.

    A series keeps the order of its days; else the answers of an origin stand together.
    """
    ordered = list(question.answers)
    if question.verdict is not Verdict.SUPERSEDES:
        parties = each_once(answer.origin.party for answer in ordered)
        ordered.sort(key=lambda answer: parties.index(answer.origin.party))
    groups: list[list[Answer]] = []
    for answer in ordered:
        same = next((group for group in groups if _is_same(group[0], answer)), None)
        if same is not None and question.verdict is Verdict.SUPERSEDES:
            same = same if same is groups[-1] or same[0].as_of == answer.as_of else None
        if same is None:
            groups.append([answer])
        else:
            same.append(answer)
    return [_line(group, claim_by_id) for group in groups]


def _is_same(a: Answer, b: Answer) -> bool:
    """Whether two answers are one, told twice: the same origin, stance, number or words."""
    if (a.origin.party, a.stance, a.certainty) != (b.origin.party, b.stance, b.certainty):
        return False
    value = answer_in_words(a)
    return value == answer_in_words(b) and (value is not None or bare(a.answer) == bare(b.answer))


def _line(group: Sequence[Answer], claim_by_id: Mapping[str, Claim]) -> AnswerLine:
    first = group[0]
    claim = claim_by_id.get(first.claim or "")
    told = [found for a in group if (found := claim_by_id.get(a.claim or ""))]
    chains = [each.chain for each in told if each.chain]
    return AnswerLine(
        party=first.origin.party,
        occasions=each_once(a.origin.occasion for a in group if a.origin.occasion),
        is_known=first.origin.is_known,
        speakers=each_once(a.speaker for a in group if a.speaker),
        chain=chains[0] if chains else (),
        value=answer_in_words(first),
        words=first.answer,
        cue=claim.cue.text if claim else None,
        low=first.low,
        high=first.high,
        stance=first.stance,
        certainty=first.certainty,
        hedges=each_once(hedge for each in told for hedge in each.hedges),
        since=min((day for a in group if (day := a.since or a.as_of)), default=None),
        as_of=max((a.as_of for a in group if a.as_of), default=None),
        places=places_of((a.report, a.span.start) for a in group),
        claims=each_once(a.claim for a in group if a.claim),
        figures=each_once(a.figure for a in group if a.figure),
        corrected=tuple(sorted({number for each in told for number in each.corrected})),
    )


def places_of(found: Iterable[tuple[str, int]]) -> tuple[Place, ...]:
    """Each place once, in the order given."""
    return tuple(dict.fromkeys(Place(report, start) for report, start in found))


def steps_of(question: Question) -> tuple[Step, ...]:
    """The numbers of a question whose later answers replace earlier ones, by day.

    A number that only repeats one before it is no step ("at least 6", "6"), unless it is the last of all.
    """
    if question.verdict is not Verdict.SUPERSEDES:
        return ()
    held = [answer for answer in question.answers if answer.stance in HOLDS and is_number(answer)]
    first: dict[float | None, Answer] = {}
    for answer in held:
        first.setdefault(_number(answer), answer)
    shown = list(first.values())
    if held and _number(held[-1]) != _number(shown[-1]):
        shown.append(held[-1])
    return tuple(Step(answer_in_words(answer) or "", answer.as_of) for answer in shown)


def _number(answer: Answer) -> float | None:
    return answer.high if answer.low is None else answer.low
