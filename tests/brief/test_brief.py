"""What the brief says first, what it leaves to the answers, and what it leaves alone."""

import pytest

from reportedly.brief import Brief, brief_of, spread_in
from reportedly.brief.lines import QuestionLine
from reportedly.model import Category, Policy, Question, Stance, Verdict
from reportedly.reconcile.gradings import Profile
from tests import make
from tests.brief.dossiers import HERALD, POST, dossier, ruiz


def asked(verdict: Verdict, text: str = "nine") -> Question:
    return make.question(make.answer(HERALD, text, 9, 9), verdict=verdict, question=verdict.value)


def test_what_conflicts_or_could_not_be_verified_comes_first_in_the_order_given() -> None:
    verdicts = (Verdict.CONFLICTS, Verdict.UNVERIFIED, Verdict.SUPERSEDES, Verdict.AGREES, Verdict.SINGLE)
    brief = brief_of(dossier(questions=tuple(map(asked, verdicts))))
    assert [line.verdict for line in brief.disputed] == [Verdict.CONFLICTS, Verdict.UNVERIFIED]
    assert [line.verdict for line in brief.questions] == [Verdict.SUPERSEDES, Verdict.AGREES, Verdict.SINGLE]


def test_a_claim_that_an_answer_tells_is_not_told_again() -> None:
    told, other = ruiz(), ruiz(content="40 people")
    answer = make.answer(HERALD, "40 people were aboard", claim=told.id)
    brief = brief_of(dossier((told, other), questions=(make.question(answer, category=None),)))
    assert [line.claims for group in brief.claims for line in group.lines] == [(other.id,)]


def test_a_claim_is_told_by_its_figures_unless_it_says_much_besides() -> None:
    text = "Ferry\n\nAna Ruiz said nine died. Ana Ruiz said {} when nine more died."
    much = "the wind had torn the mooring lines and nobody on the quay had heard the master call for a tug"
    of = make.report(text.format(much), id="much")
    nine, more = make.figure(of, "nine", 9, 9), make.figure(of, "nine more", 9, 9)
    short = make.claim(of, "Ana Ruiz", "said", "nine died", figures=(nine.id,))
    long = make.claim(of, "Ana Ruiz", "said", f"{much} when nine more died", figures=(more.id,))
    answers = (
        make.answer(of, "nine", 9, 9, claim=short.id, figure=nine.id),
        make.answer(of, "nine more", 9, 9, claim=long.id, figure=more.id),
    )
    brief = brief_of(dossier((short, long), (nine, more), (make.question(*answers),), reports=(of,)))
    assert [line.claims for group in brief.claims for line in group.lines] == [(long.id,)]


def test_what_is_denied_and_answers_no_question_comes_before_what_is_said_in_the_order_of_weight() -> None:
    claims = (
        make.claim(HERALD, "The pilot", "did not say", "why", stance=Stance.SILENT),
        ruiz(),
        make.claim(HERALD, "The owner", "declined", "comment", stance=Stance.DECLINES),
        make.claim(HERALD, "Police", "could not verify", "the nine", stance=Stance.CANNOT_VERIFY),
        make.claim(HERALD, "The ministry", "denied", "nine died", stance=Stance.DENIES),
    )
    brief = brief_of(dossier(claims))
    assert [line.speaker for line in brief.also] == ["The ministry", "Police", "The owner", "The pilot"]
    assert [group.speaker for group in brief.claims] == ["Ana Ruiz"]


def test_three_numbers_stand_at_the_head_and_an_origin_counts_once() -> None:
    unknown = make.report("Ferry sinks\n\nA man said nine died.", id="other", outlet=None)
    claims = (ruiz(), ruiz(POST), make.claim(unknown, None, "said", "nine died"))
    brief = brief_of(dossier(claims, reports=(HERALD, POST, unknown)))
    assert (brief.origins, len(brief.outlets), len(brief.reports)) == (1, 3, 3)


def own_voice(brief: Brief) -> list[str]:
    return [line.value for group in brief.own_voice for line in group.lines]


def test_only_figures_that_nobody_else_gives_are_the_reports_own() -> None:
    saved = make.figure(HERALD, "12 people", 12, 12, category=Category.RESCUED)
    aboard = make.figure(POST, "40 people", 40, None)
    given = make.figure(HERALD, "40 people", 40, 40, claim=ruiz().id, speaker="Ana Ruiz")
    assert own_voice(brief_of(dossier((ruiz(),), (saved, aboard, given)))) == ["12"]
    answered = make.question(make.answer(HERALD, "12 people", 12, 12, figure=saved.id))
    assert own_voice(brief_of(dossier(figures=(saved,), questions=(answered,)))) == []


def first(brief: Brief) -> QuestionLine:
    return (*brief.disputed, *brief.questions)[0]


@pytest.mark.parametrize(("policy", "best"), [(Policy.RANGE, None), (Policy.LOWEST, 9)])
def test_low_best_and_high_stand_beside_numbers_under_the_policy(policy: Policy, best: float | None) -> None:
    numbers = make.question(make.answer(HERALD, "nine", 9, 9), make.answer(POST, "12 people", 12, 12))
    spread = first(brief_of(dossier(questions=(numbers,)), policy=policy)).spread
    assert spread is not None
    assert (spread.low, spread.best, spread.high, spread.policy) == (9, best, 12, policy)


def test_words_have_no_low_and_high() -> None:
    words = make.question(make.answer(HERALD, "nine died"), category=None)
    assert first(brief_of(dossier(questions=(words,)))).spread is None
    assert spread_in(dossier(), words, Policy.RANGE).low is None


def test_a_grade_stands_beside_a_question_only_where_a_profile_is_asked_for() -> None:
    one = dossier(questions=(asked(Verdict.SINGLE),))
    assert first(brief_of(one)).grade is None
    grade = first(brief_of(one, profile=Profile.AIRWARS)).grade
    assert grade is not None
    assert (grade.name, bool(grade.definition)) == ("Weak", True)
