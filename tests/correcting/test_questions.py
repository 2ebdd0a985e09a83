"""Two questions of a story made one by hand, in terms of what answers them."""

from pathlib import Path

import pytest

from reportedly import correcting
from reportedly.brief import brief_of
from reportedly.errors import UsageError
from reportedly.ledger import Ledger, open_ledger
from reportedly.model import Amendment, Question, Stance, Verdict
from tests.correcting.telling import (
    BY,
    COURIER,
    ECHO,
    GAZETTE,
    HERALD,
    POOL,
    asked,
    claim_of,
    died,
    dossier,
    figure_of,
    hurt,
    standing,
    told,
)
from tests.events import POOL as OTHERS
from tests.events import everything, keep

LATER = told("later", hurt("Greta Oswin", 16), published="2031-05-05")
WARNED, SMOKE = claim_of(HERALD, 1), claim_of(ECHO, 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    keep(tmp_path / "l.db", *POOL)
    return tmp_path / "l.db"


@pytest.fixture
def ledger(path: Path) -> Ledger:
    return open_ledger(path, mode="write")


def in_words(ledger: Ledger, part: str) -> Question:
    """The question in words with a part in its title."""
    (found,) = [question for question in asked(ledger, None) if part in question.question]
    return found


def test_two_questions_of_different_categories_are_one_of_the_category_named_first(ledger: Ledger) -> None:
    with ledger:
        (killed,), (injured,) = asked(ledger, "killed"), asked(ledger, "injured")
        made = correcting.unite(ledger, figure_of(ECHO), figure_of(HERALD), by=BY)
        (one,) = asked(ledger, "injured")
        assert asked(ledger, "killed") == []
        assert {a.figure for a in one.answers} == {a.figure for a in (*killed.answers, *injured.answers)}
        assert (one.verdict, one.corrected) == (Verdict.CONFLICTS, (made.correction.number,))
    kept = made.correction
    assert (kept.kind, kept.findings) == (Amendment.UNITE, (figure_of(ECHO), figure_of(HERALD)))
    assert (kept.anchor, kept.reports) == (ECHO[0].id, (ECHO[0].id, HERALD[0].id))


def test_what_a_question_is_made_of_is_named_by_claim_or_by_its_own_id_too(ledger: Ledger) -> None:
    with ledger:
        (killed,), (injured,) = asked(ledger, "killed"), asked(ledger, "injured")
        for one, other in (
            (claim_of(HERALD), claim_of(ECHO)),
            (killed.id[:9], injured.id),
            (killed.id, figure_of(ECHO)),
        ):
            correcting.unite(ledger, one, other, by=BY)
            assert (len(asked(ledger, "killed")), asked(ledger, "injured")) == (1, []), one
            correcting.undo(ledger, by=BY)
            assert (asked(ledger, "killed"), asked(ledger, "injured")) == ([killed], [injured])


def test_two_questions_in_words_are_one(ledger: Ledger) -> None:
    with ledger:
        warned, smoke = in_words(ledger, "warned"), in_words(ledger, "smoke")
        correcting.unite(ledger, WARNED, SMOKE, by=BY)
        (one,) = asked(ledger, None)
        assert {a.claim for a in one.answers} == {a.claim for a in (*warned.answers, *smoke.answers)}
        assert one.corrected == (1,)


def test_questions_stay_one_as_other_reports_answer_them(path: Path, ledger: Ledger) -> None:
    with ledger:
        correcting.unite(ledger, figure_of(HERALD), figure_of(ECHO), by=BY)
    keep(path, LATER, read_in="2")
    with open_ledger(path) as again:
        (one,) = asked(again, "killed")
        assert figure_of(LATER) in {a.figure for a in one.answers}
        assert asked(again, "injured") == []


def test_it_comes_to_nothing_while_one_of_the_two_is_not_answered_any_more(ledger: Ledger) -> None:
    with ledger:
        correcting.unite(ledger, figure_of(HERALD), figure_of(ECHO), by=BY)
        correcting.reject(ledger, claim_of(ECHO), by=BY)
        assert [question.corrected for question in asked(ledger, "killed")] == [()]
        correcting.undo(ledger, by=BY)
        assert [question.corrected for question in asked(ledger, "killed")] == [(1,)]


def test_it_comes_to_nothing_while_the_two_stand_in_two_stories(ledger: Ledger) -> None:
    with ledger:
        correcting.unite(ledger, figure_of(HERALD), figure_of(ECHO), by=BY)
        correcting.split(ledger, HERALD[0].id, [ECHO[0].id, COURIER[0].id], by=BY)
        assert [question.corrected for question in asked(ledger, "killed")] == [()]
        correcting.undo(ledger, by=BY)
        assert [question.corrected for question in asked(ledger, "killed")] == [(1,)]


def test_the_story_stands_anew_and_its_brief_says_that_the_question_was_corrected(ledger: Ledger) -> None:
    with ledger:
        before = standing(ledger)
        correcting.unite(ledger, figure_of(HERALD), figure_of(ECHO), by=BY)
        assert standing(ledger) not in (before, None)
        lines = {line.category: line.corrected for line in brief_of(dossier(ledger)).disputed}
        assert lines == {"killed": (1,), None: ()}
        correcting.undo(ledger, by=BY)
        assert standing(ledger) == before


def test_who_denies_a_number_stands_for_its_question(tmp_path: Path) -> None:
    denying = told("union", died("Ana Ruiz", 9), ("The union", "disputed", "that number", {"stance": Stance.DENIES}))
    keep(tmp_path / "l.db", denying, ECHO)
    with open_ledger(tmp_path / "l.db", mode="write") as ledger:
        (killed,) = asked(ledger, "killed", denying)
        assert claim_of(denying, 1) in {answer.claim for answer in killed.answers}
        made = correcting.unite(ledger, claim_of(denying, 1), figure_of(ECHO), by=BY)
        assert made.correction.findings == (figure_of(denying), figure_of(ECHO))


def test_a_nought_that_speaks_to_several_questions_stands_for_none_of_them(tmp_path: Path) -> None:
    """ "No one was killed" answers how many policemen were killed, and how many protesters."""
    policemen = told(
        "policemen", died("Ana Ruiz", 9, counts="policemen"), ("The mayor", "said", "no one was killed", {})
    )
    protesters = told("protesters", died("Ivo Marsh", 9, counts="protesters"), hurt("Ivo Marsh", 14))
    keep(tmp_path / "l.db", policemen, protesters)
    with open_ledger(tmp_path / "l.db", mode="write") as ledger:
        nought = claim_of(policemen, 1)
        held = [
            question for question in asked(ledger, "killed", policemen) if nought in {a.claim for a in question.answers}
        ]
        assert len(held) == 2
        with pytest.raises(UsageError, match="cannot be told to stand for two questions"):
            correcting.unite(ledger, nought, figure_of(protesters, 1), by=BY)
        correcting.unite(ledger, held[0].id, figure_of(protesters, 1), by=BY)
        (kept,) = ledger.corrections()
        assert nought not in kept.findings


def test_what_cannot_be_one_is_said_and_nothing_is_kept(path: Path) -> None:
    keep(path, OTHERS[-1])
    vote = OTHERS[-1][1].claims[0].id
    before = everything(path)
    with open_ledger(path, mode="write") as ledger:
        question = asked(ledger, "killed")[0].id
        for one, other, sentence in (
            ("none", figure_of(HERALD), "no claim or figure has the id 'none'"),
            ("q0", figure_of(HERALD), "no question has the id 'q0' now"),
            ("q", figure_of(HERALD), "several questions begin with 'q'"),
            (figure_of(HERALD), vote, "make them one first: reportedly stories merge s"),
            (figure_of(HERALD), figure_of(GAZETTE), "answer one question already: “people killed”"),
            (question, figure_of(GAZETTE), "answer one question already"),
            (
                figure_of(HERALD),
                WARNED,
                "“people killed” is answered by numbers and “whether the owner had been warned",
            ),
            (vote, figure_of(HERALD), "stand in two stories"),
        ):
            with pytest.raises(UsageError, match=sentence):
                correcting.unite(ledger, one, other, by=BY)
        assert list(ledger.corrections()) == []
    assert everything(path) == before


def test_what_answers_no_question_cannot_stand_for_one(tmp_path: Path) -> None:
    keep(tmp_path / "l.db", HERALD, told("quay", ("She", "said", "the quay was closed", {})))
    with open_ledger(tmp_path / "l.db", mode="write") as ledger:
        beside = next(claim.id for claim in ledger.claims() if claim.content.text == "the quay was closed")
        with pytest.raises(UsageError, match=f"{beside} answers no question of its story"):
            correcting.unite(ledger, beside, figure_of(HERALD), by=BY)
