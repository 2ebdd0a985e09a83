"""A ledger of the layout before corrections had who and why: what was corrected in it stays so."""

import sqlite3
from pathlib import Path

import pytest

from reportedly import correcting
from reportedly.errors import LedgerError
from reportedly.ledger import migrations, open_ledger, opening, writing
from reportedly.model import Amendment, By
from tests.events import POOL, everything, keep

DAY = "2031-06-02"


def id_of(name: str) -> str:
    return next(report.id for report, _ in POOL if report.place == f"{name}.txt")


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A ledger of layout 3, all reports in it, the owner's and the retold parted from the ferry's."""
    path = tmp_path / "older.db"
    monkeypatch.setattr(opening, "MIGRATIONS", migrations.MIGRATIONS[:3])
    monkeypatch.setattr(opening, "VERSION", 3)
    connection = opening.open_for_writing(path, wait=1)
    connection.execute("CREATE TEMPORARY TABLE reached (report, correction)")
    for report, found in POOL:
        writing.add_report(connection, report, found, "1")
    connection.execute(
        "INSERT INTO corrections (kind, anchor, day) SELECT 'split', number, ? FROM reports WHERE id = ?",
        (DAY, id_of("copy")),
    )
    for name, role in (("owner", "named"), ("retold", "named"), ("copy", "anchor"), ("ferry", "left")):
        connection.execute("INSERT INTO corrected SELECT number, 1, ? FROM reports WHERE id = ?", (role, id_of(name)))
    connection.close()
    monkeypatch.undo()
    return path


def test_corrections_of_an_older_ledger_hold_and_stand_in_the_record(older: Path) -> None:
    with pytest.raises(LedgerError, match="older layout 3"):
        open_ledger(older)
    keep(older)
    with open_ledger(older) as ledger:
        (kept,) = ledger.corrections()
    assert (kept.number, kept.kind, kept.anchor, kept.day) == (1, Amendment.SPLIT, id_of("copy"), DAY)
    assert kept.reports == tuple(sorted((id_of("owner"), id_of("retold"))))
    assert kept.left == (id_of("ferry"),)
    assert (kept.at, kept.who, kept.reason, kept.findings, kept.undone) == (None, "", "", (), None)


def test_an_older_ledger_is_renewed_to_what_a_new_one_would_be(older: Path, tmp_path: Path) -> None:
    keep(older)
    keep(tmp_path / "new.db", *POOL)
    with open_ledger(tmp_path / "new.db", mode="write") as ledger:
        correcting.split(ledger, id_of("copy"), [id_of("owner"), id_of("retold")], by=By(DAY))
    assert everything(older) == everything(tmp_path / "new.db")


def test_a_correction_of_an_older_ledger_can_be_undone(older: Path, tmp_path: Path) -> None:
    keep(older)
    with open_ledger(older, mode="write") as ledger:
        undone = correcting.undo(ledger, number=1, by=By(DAY))
    keep(tmp_path / "new.db", *POOL)
    assert everything(older) == everything(tmp_path / "new.db")
    assert undone.correction.reports == tuple(sorted((id_of("owner"), id_of("retold"))))


def test_a_ledger_with_corrections_is_whole(older: Path) -> None:
    keep(older)
    with open_ledger(older, mode="write") as ledger:
        correcting.reject(ledger, next(ledger.claims()).id, by=By(DAY))
    with sqlite3.connect(older) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    raw.close()
