"""A story's dossier out of the ledger: made when asked for, and always of the whole story."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reportedly import correcting
from reportedly.dossier import dossier_of, dossier_of_reports
from reportedly.errors import UsageError
from reportedly.ledger import Ledger, open_ledger
from reportedly.model import By, Report
from tests import make


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """Two reports of a ferry in one story, and a third apart."""
    with open_ledger(tmp_path / "l.db", mode="write") as opened:
        for id, day in (("first", "2031-05-02"), ("second", "2031-05-03"), ("third", "2031-05-04")):
            of, extraction = make.ferry(id=id, address=id, published=day, outlet=id.title(), raw=id.encode())
            opened.add(of, extraction, read_in="1")
        opened_by_id = {each.id: each for each in opened.stories()}
        assert len(opened_by_id) == 3
        correcting.merge(opened, "first", "second", by=By("2031-05-05"))
        yield opened


def report(ledger: Ledger, id: str) -> Report:
    return next(each for each in ledger.reports() if each.id == id)


def test_a_dossier_holds_the_reports_claims_and_figures_of_its_story_alone(ledger: Ledger) -> None:
    made = dossier_of(ledger, ledger.full_story("first"))
    held = set(made.story.reports)
    assert {"first", "second"} <= held
    assert {each.id for each in made.reports} == held
    assert {claim.report for claim in made.traced.claims} == held
    assert {figure.report for figure in made.traced.figures} == held


def test_every_claim_and_figure_has_an_origin(ledger: Ledger) -> None:
    made = dossier_of(ledger, ledger.full_story("first"))
    ids = {found.id for found in (*made.traced.claims, *made.traced.figures)}
    assert ids <= made.traced.origin_by_id.keys()


def test_two_outlets_with_the_word_of_one_speaker_are_one_origin(ledger: Ledger) -> None:
    made = dossier_of(ledger, ledger.full_story("first"))
    (question,) = (q for q in made.questions if q.category == "aboard")
    assert (question.origins, question.reports > 1) == (1, True)


def test_a_story_that_is_not_there_is_a_wrong_call(ledger: Ledger) -> None:
    with pytest.raises(UsageError, match="no story has the id 's0'; see: reportedly stories"):
        dossier_of(ledger, "s0")


def test_two_reports_of_any_stories_make_a_dossier_of_their_own(ledger: Ledger) -> None:
    made = dossier_of_reports(ledger, report(ledger, "first"), report(ledger, "third"))
    assert made.story.reports == ("first", "third")
    assert {claim.report for claim in made.traced.claims} == {"first", "third"}
