"""What the pages keep decoded is kept while the ledger stays as it is, and not a moment longer."""

from pathlib import Path

import pytest

from reportedly import correcting
from reportedly.brief.standing import Standing
from reportedly.ledger import open_ledger
from reportedly.model import By
from reportedly.web import standings
from reportedly.web.standings import Standings
from tests.cli import ledgers


@pytest.fixture
def path(tmp_path: Path) -> Path:
    ledgers.keep(tmp_path / "l.db")
    return tmp_path / "l.db"


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the ledger had been written long ago."""
    monkeypatch.setattr(standings, "SETTLED_SECONDS", -60.0)


def look(kept: Standings, path: Path) -> Standing:
    """How the story of the first report stands, asked for as a page asks: the ledger is opened for it alone."""
    with open_ledger(path) as ledger:
        return kept.of(ledger, ledger.full_story("first"))


def test_a_story_is_decoded_once_however_often_it_is_looked_at(path: Path) -> None:
    kept = Standings()
    assert look(kept, path) is look(kept, path)


def test_just_after_the_ledger_was_written_nothing_is_kept_yet(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standings, "SETTLED_SECONDS", 60.0)
    kept = Standings()
    assert look(kept, path) is not look(kept, path)


def test_after_a_correction_it_is_decoded_anew(path: Path) -> None:
    kept = Standings()
    before = look(kept, path)
    with open_ledger(path, mode="write") as ledger:
        claim = next(c.id for c in ledger.claims() if c.report == "first")
        correcting.reject(ledger, claim, by=By("2031-05-06"))
    assert look(kept, path) != before


def test_after_a_correction_whose_log_is_still_open_it_is_decoded_anew(path: Path) -> None:
    kept = Standings()
    with open_ledger(path, mode="write") as ledger:
        before = look(kept, path)
        correcting.reject(ledger, next(c.id for c in ledger.claims() if c.report == "first"), by=By("2031-05-06"))
        assert look(kept, path) != before


def test_only_so_many_are_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standings, "MOST", 1)
    kept = Standings()
    first = look(kept, path)
    with open_ledger(path) as ledger:
        kept.of(ledger, ledger.full_story("storm"))
    assert look(kept, path) is not first
