"""Two reports side by side."""

from reportedly.brief.pairs import comparison_of
from reportedly.model import Stance, Verdict
from tests import make
from tests.brief.dossiers import HERALD, POST, dossier, ruiz

WORDS = "Police could not verify the nine. The owner declined to comment."


def test_passages_have_their_words_and_places_in_the_order_asked_for() -> None:
    shared = make.overlap(POST, HERALD, WORDS, shared=0.3, shared_of=0.4, is_copy=True)
    forth = comparison_of(dossier(overlaps=(shared,)), "post", "herald")
    back = comparison_of(dossier(overlaps=(shared,)), "herald", "post")
    assert (forth.shared, forth.shared_of, back.shared, back.shared_of) == (0.3, 0.4, 0.4, 0.3)
    assert (forth.passages[0].here.report, back.passages[0].here.report) == ("post", "herald")
    assert (forth.passages[0].text, forth.original, back.original) == (WORDS, "herald", "herald")


def test_reports_that_share_nothing_say_so() -> None:
    made = comparison_of(dossier(), "herald", "post")
    assert (made.is_copy, made.original, made.passages) == (False, None, ())
    assert "share no passage" in made.reason


def test_a_question_that_they_answer_with_other_numbers_differs() -> None:
    nine = make.answer(HERALD, "nine", 9, 9)
    apart = make.question(nine, make.answer(POST, "12 people", 12, 12), verdict=Verdict.CONFLICTS)
    alike = make.question(nine, make.answer(POST, "nine", 9, 9), question="people aboard")
    elsewhere = make.question(nine, question="people missing")
    made = comparison_of(dossier(questions=(apart, alike, elsewhere)), "herald", "post")
    ((difference,), same) = (made.differ, made.same)
    assert [line.value for line in (*difference.here, *difference.there)] == ["9", "12"]
    assert same == ("people aboard",)


def test_one_side_that_denies_what_the_other_tells_differs() -> None:
    held = make.answer(HERALD, "nine died")
    denied = make.answer(POST, "nine died", stance=Stance.DENIES)
    made = comparison_of(dossier(questions=(make.question(held, denied, category=None),)), "herald", "post")
    assert len(made.differ) == 1


def test_what_only_one_tells_is_listed_for_each() -> None:
    both = (ruiz(), ruiz(POST))
    here = make.claim(HERALD, "The ministry", "denied", "nine died")
    there = make.claim(POST, "The pilot", "did not say", "why")
    made = comparison_of(dossier((*both, here, there)), "herald", "post")
    assert [line.claims for line in made.only_here] == [(here.id,)]
    assert [line.claims for line in made.only_there] == [(there.id,)]


def test_a_claim_that_answers_a_question_of_both_is_not_only_in_one() -> None:
    here, there = ruiz(), make.claim(POST, "The ministry", "denied", "nine died")
    asked = make.question(
        make.answer(HERALD, "40 people", 40, 40, claim=here.id), make.answer(POST, "nine", 9, 9, claim=there.id)
    )
    made = comparison_of(dossier((here, there), questions=(asked,)), "herald", "post")
    assert (made.only_here, made.only_there) == ((), ())
