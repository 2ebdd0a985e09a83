"""Opening the file: it is looked at before SQLite may touch it, and made where there is none.

The first hundred bytes tell whose file it is: SQLite keeps an application id and the schema's
version there. A new ledger gets both in its first transaction and only then turns to the
write-ahead log, so that they always stand in the file itself.
"""

import os
import sqlite3
import stat
import time
from contextlib import ExitStack, closing
from pathlib import Path

from reportedly.errors import LedgerError, LedgerIsBusy, LedgerIsForeign, LedgerIsNewer, LedgerIsReadOnly
from reportedly.ledger.migrations import MIGRATIONS
from reportedly.ledger.text import contains, has_words
from reportedly.ledger.troubles import damaged, told

APPLICATION_ID = 0x52505444
"""Tells a ledger from any other SQLite file: "RPTD"."""

VERSION = len(MIGRATIONS)
"""The schema this program writes and reads."""

CHECKED_BYTES = 64 * 1024 * 1024
"""A ledger up to this size is checked as a whole before it is written to (0.2 s at most)."""

CACHED_KIBIBYTES = 32 * 1024
"""Of a ledger's pages so much is kept in memory while it is written: keys of reports lie all over the file."""

_HEADER = 100
_MAGIC = b"SQLite format 3\0"


def open_for_reading(path: Path, *, wait: float) -> sqlite3.Connection:
    """Connect to a ledger that is there; nothing can be written through the connection."""
    if not _holds_ledger(path):
        raise LedgerError(f"there is no ledger at {path}; make one with: reportedly read PATH --ledger {path}")
    with told(path), ExitStack() as if_it_fails:
        connection = _connect_to_read(path, wait)
        if_it_fails.callback(connection.close)
        found = _version(connection)
        if found < VERSION:
            raise LedgerError(f"the ledger {path} has the older layout {found}; a `reportedly read` into it renews it")
        connection.execute("PRAGMA query_only = ON")
        if_it_fails.pop_all()
    return connection


def open_for_writing(path: Path, *, wait: float) -> sqlite3.Connection:
    """Connect to a ledger, made where there is none, brought up to the newest layout."""
    is_there = _holds_ledger(path)
    _require_writable(path)
    with told(path), ExitStack() as if_it_fails:
        connection = _connect(path, wait, mode="rwc")
        if_it_fails.callback(connection.close)
        if is_there and path.stat().st_size <= CHECKED_BYTES:
            _check(connection, path)
        _migrate(connection, path)
        _use_write_ahead_log(connection, wait)
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(f"PRAGMA cache_size = -{CACHED_KIBIBYTES}")
        if_it_fails.pop_all()
    return connection


def is_being_written(path: Path) -> bool:
    """Whether another program is writing the ledger at this moment. Nothing is written to find out."""
    with told(path), closing(_connect(path, 0, mode="rw")) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if (error.sqlite_errorcode & 0xFF) == sqlite3.SQLITE_BUSY:
                return True
            raise
        connection.execute("ROLLBACK")
    return False


def _holds_ledger(path: Path) -> bool:
    """Whether a ledger stands at ``path``; False where nothing or an empty file does.

    Raises LedgerIsForeign or LedgerIsNewer where something else does, without opening it.
    """
    try:
        kind = path.stat()
        if stat.S_ISDIR(kind.st_mode):
            raise LedgerIsForeign(f"{path} is a folder, not a ledger; name a file with --ledger")
        if not stat.S_ISREG(kind.st_mode):
            raise LedgerIsForeign(f"{path} is no ordinary file; name another with --ledger")
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError:
        return False
    except NotADirectoryError as error:
        raise LedgerError(f"{path} cannot be a ledger: a part of the path is a file") from error
    except OSError as error:
        raise LedgerIsReadOnly(f"the ledger {path} cannot be read: {error.strerror or error}") from error
    if not header:
        return False
    _judge(header, kind.st_size, path)
    return True


def _judge(header: bytes, size: int, path: Path) -> None:
    if not header.startswith(_MAGIC) or len(header) < _HEADER or _number(header, 68) != APPLICATION_ID:
        raise LedgerIsForeign(f"{path} is no ledger of this program; name another file with --ledger")
    if _number(header, 60) > VERSION:
        raise _newer(path, _number(header, 60))
    has_log = _beside(path, "-wal") or _beside(path, "-journal")
    page = int.from_bytes(header[16:18], "big")
    if not has_log and size < _number(header, 28) * (65536 if page == 1 else page):
        raise damaged(path)


def _newer(path: Path, version: int) -> LedgerIsNewer:
    return LedgerIsNewer(
        f"a newer reportedly made the ledger {path} (layout {version}, not {VERSION}); update the program"
    )


def _beside(path: Path, suffix: str) -> bool:
    other = path.with_name(path.name + suffix)
    return other.exists() and other.stat().st_size > 0


def _number(header: bytes, at: int) -> int:
    return int.from_bytes(header[at : at + 4], "big")


def _require_writable(path: Path) -> None:
    folder = path.absolute().parent
    if not folder.is_dir():
        raise LedgerError(f"there is no folder {folder} to keep the ledger in; make it first")
    for place in (path, folder):
        if place.exists() and not os.access(place, os.W_OK):
            what = "the ledger" if place == path else "the ledger's folder"
            raise LedgerIsReadOnly(f"{what} {place} cannot be written; allow it, or name another with --ledger")


def _connect(path: Path, wait: float, *, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=wait,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.row_factory = sqlite3.Row
    connection.create_function("has_words", 2, has_words, deterministic=True)
    connection.create_function("contains", 2, contains, deterministic=True)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _connect_to_read(path: Path, wait: float) -> sqlite3.Connection:
    """Read through the write-ahead log where we may; from the bare file where its folder is closed to us."""
    folder_is_open = os.access(path.absolute().parent, os.W_OK)
    if folder_is_open and os.access(path, os.W_OK):
        return _connect(path, wait, mode="rw")
    if folder_is_open or _beside(path, "-wal"):
        return _connect(path, wait, mode="ro")
    return _connect(path, wait, mode="ro&immutable=1")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _check(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise damaged(path)


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Run the migrations that are still to come, each in a transaction of its own."""
    while (found := _version(connection)) < VERSION:
        connection.execute("BEGIN IMMEDIATE")
        try:
            if _version(connection) == found:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                MIGRATIONS[found](connection)
                connection.execute(f"PRAGMA user_version = {found + 1}")
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
    if found > VERSION:
        raise _newer(path, found)


def _use_write_ahead_log(connection: sqlite3.Connection, wait: float) -> None:
    """Turn the write-ahead log on. SQLite does not wait for others here by itself."""
    until = time.monotonic() + wait
    while True:
        try:
            mode = str(connection.execute("PRAGMA journal_mode = WAL").fetchone()[0])
        except sqlite3.OperationalError as error:
            if (error.sqlite_errorcode & 0xFF) != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
        else:
            if mode == "wal":
                return
            if time.monotonic() > until:
                raise LedgerIsBusy("another program holds the ledger and did not let go in time; try again")
        time.sleep(0.02)
