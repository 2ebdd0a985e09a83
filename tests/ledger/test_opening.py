"""A file that is no ledger, or cannot be used, is left exactly as it was."""

import multiprocessing
import os
import sqlite3
import threading
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Literal

import pytest

from reportedly.errors import (
    LedgerError,
    LedgerIsBusy,
    LedgerIsForeign,
    LedgerIsFull,
    LedgerIsNewer,
    LedgerIsReadOnly,
    ReportedlyError,
)
from reportedly.ledger import open_ledger
from tests import make
from tests.conftest import open_to_all


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "test.db"


@pytest.fixture
def made(path: Path) -> Path:
    with open_ledger(path, mode="write") as ledger:
        for n in range(30):
            ledger.add(*make.ferry(raw=os.urandom(5000), place=f"{n}.txt", address=f"{n}.txt"), read_in="1")
    return path


def folder_of(path: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in path.parent.iterdir() if p.is_file()}


def test_both_modes_refuse_what_is_no_ledger(path: Path) -> None:
    for content in (b"no database", os.urandom(4096), b"SQLite format 3\0" + bytes(20)):
        path.write_bytes(content)
        for mode in ("read", "write"):
            with pytest.raises(LedgerIsForeign, match=r"test\.db is no ledger"):
                open_ledger(path, mode=mode)
        assert folder_of(path) == {"test.db": content}


def test_a_database_of_someone_else_is_refused_untouched(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE reports (id)")
    other.close()
    before = folder_of(path)
    for mode in ("read", "write"):
        with pytest.raises(LedgerIsForeign):
            open_ledger(path, mode=mode)
    assert folder_of(path) == before


def test_a_newer_ledger_is_refused_untouched(made: Path) -> None:
    with sqlite3.connect(made) as raw:
        raw.execute("PRAGMA user_version = 99")
    raw.close()
    before = folder_of(made)
    for mode in ("read", "write"):
        with pytest.raises(LedgerIsNewer, match=r"a newer reportedly made the ledger .* update the program"):
            open_ledger(made, mode=mode)
    assert folder_of(made) == before


def test_no_ledger_is_not_made_by_reading(path: Path) -> None:
    with pytest.raises(LedgerError, match=r"there is no ledger at .*; make one with: reportedly read"):
        open_ledger(path)
    assert not path.exists()


def test_an_empty_file_becomes_a_ledger_when_written_alone(path: Path) -> None:
    path.touch()
    with pytest.raises(LedgerError, match="there is no ledger"):
        open_ledger(path)
    open_ledger(path, mode="write").close()
    open_ledger(path).close()


def test_a_folder_a_device_and_a_missing_folder_are_refused(tmp_path: Path) -> None:
    for mode in ("read", "write"):
        with pytest.raises(LedgerIsForeign, match="is a folder"):
            open_ledger(tmp_path, mode=mode)
        with pytest.raises(LedgerIsForeign, match="no ordinary file"):
            open_ledger("/dev/null", mode=mode)
    with pytest.raises(LedgerError, match="there is no folder"):
        open_ledger(tmp_path / "none" / "l.db", mode="write")
    (tmp_path / "file").touch()
    with pytest.raises(LedgerError, match="a part of the path is a file"):
        open_ledger(tmp_path / "file" / "l.db", mode="write")


@pytest.mark.parametrize("keep", [150, 5000, 40_000])
def test_a_truncated_ledger_is_told_and_left_alone(made: Path, keep: int) -> None:
    made.write_bytes(made.read_bytes()[:keep])
    before = folder_of(made)
    for mode in ("read", "write"):
        with pytest.raises(LedgerError, match=r"damaged; put a copy of it back"):
            open_ledger(made, mode=mode)
    assert folder_of(made) == before


def test_a_ledger_with_overwritten_pages_is_told_and_left_alone(made: Path) -> None:
    content = bytearray(made.read_bytes())
    content[4096:40_960] = os.urandom(40_960 - 4096)
    made.write_bytes(content)
    before = folder_of(made)
    with pytest.raises(LedgerError, match="damaged"):
        open_ledger(made, mode="write")
    with pytest.raises(LedgerError, match="damaged"), open_ledger(made) as ledger:
        list(ledger.reports())
    assert folder_of(made) == before


def test_a_held_ledger_is_waited_for_and_then_told(made: Path) -> None:
    other = sqlite3.connect(made, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with (
        pytest.raises(LedgerIsBusy, match="another program is writing"),
        open_ledger(made, mode="write", wait=0.1) as ledger,
    ):
        ledger.add(*make.ferry(raw=b"late"), read_in="2")
    with open_ledger(made) as ledger:
        assert len(list(ledger.reports())) == 30
    other.execute("ROLLBACK")
    other.close()


def test_a_ledger_being_made_by_another_is_waited_for(path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN EXCLUSIVE")
    threading.Timer(0.3, lambda: other.execute("ROLLBACK")).start()
    with open_ledger(path, mode="write", wait=10) as ledger:
        ledger.add(*make.ferry(), read_in="1")
    other.close()


def test_a_full_disk_is_told_and_what_was_written_is_kept(path: Path) -> None:
    with open_ledger(path, mode="write") as ledger:
        ledger.add(*make.ferry(raw=b"first"), read_in="1")
        pages = ledger._connection.execute("PRAGMA page_count").fetchone()[0]
        ledger._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(LedgerIsFull, match="no room is left"):
            ledger.add(*make.ferry(raw=os.urandom(100_000), place="b.txt", address="b.txt"), read_in="1")
        assert [r.raw for r in ledger.reports()] == [b"first"]


def try_as_nobody(path: Path, mode: Literal["read", "write"], said: Connection) -> None:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
    try:
        with open_ledger(path, mode=mode) as ledger:
            said.send(str(len(list(ledger.reports()))))
    except ReportedlyError as error:
        said.send(f"{type(error).__name__} {error}")


def as_nobody(path: Path, mode: str) -> str:
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe()
    child = fork.Process(target=try_as_nobody, args=(path, mode, there))
    child.start()
    there.close()
    assert here.poll(60), "the child said nothing"
    said = str(here.recv())
    child.join()
    return said


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can become nobody")
def test_a_ledger_we_may_only_read_can_be_read_and_not_written(made: Path) -> None:
    open_to_all(made.parent)
    made.chmod(0o644)
    before = folder_of(made)
    said = as_nobody(made, "write")
    assert said.startswith("LedgerIsReadOnly the ledger ")
    assert as_nobody(made, "read") == "30"
    assert as_nobody(made.with_name("new.db"), "write").startswith("LedgerIsReadOnly the ledger's folder")
    made.chmod(0o600)
    assert as_nobody(made, "read").startswith("LedgerIsReadOnly")
    assert folder_of(made) == before


def test_reading_leaves_no_files_behind(made: Path) -> None:
    with open_ledger(made) as ledger:
        next(ledger.reports())
    assert list(folder_of(made)) == ["test.db"]


def test_nothing_can_be_written_through_a_ledger_opened_for_reading(made: Path) -> None:
    with open_ledger(made) as ledger, pytest.raises(LedgerIsReadOnly):
        ledger.add(*make.ferry(raw=b"new"), read_in="2")


def test_ids_with_odd_characters_in_the_path(tmp_path: Path) -> None:
    path = tmp_path / "a ?b#c%20é.db"
    with open_ledger(path, mode="write") as ledger:
        ledger.add(*make.ferry(), read_in="1")
    assert path.exists()
    assert len(list(tmp_path.iterdir())) == 1
