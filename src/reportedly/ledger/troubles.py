"""SQLite's errors → the program's own, each a sentence that says what was found and what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reportedly.errors import (
    LedgerError,
    LedgerIsBusy,
    LedgerIsForeign,
    LedgerIsFull,
    LedgerIsReadOnly,
)

_NO_ROOM_FOR_SHARED_MEMORY = (sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_SHMMAP)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn any error of SQLite inside into a LedgerError that names ``path``."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except sqlite3.Error as error:
        raise _own(error, path) from error


def _own(error: sqlite3.Error, path: Path) -> LedgerError:
    code = getattr(error, "sqlite_errorcode", None) or 0
    match code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LedgerIsBusy(f"another program is writing the ledger {path} and did not finish in time; try again")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return LedgerIsReadOnly(f"the ledger {path} cannot be written; allow it, or name another with --ledger")
        case sqlite3.SQLITE_FULL:
            return full(path)
        case sqlite3.SQLITE_NOTADB:
            return LedgerIsForeign(f"{path} is no ledger; name another file with --ledger")
        case sqlite3.SQLITE_CORRUPT:
            return damaged(path)
        case sqlite3.SQLITE_CANTOPEN:
            return LedgerIsReadOnly(f"the ledger {path} or its folder cannot be opened; look at their permissions")
    if code in _NO_ROOM_FOR_SHARED_MEMORY:
        return full(path)
    return LedgerError(f"the ledger {path} cannot be used: {error}")


def full(path: Path) -> LedgerIsFull:
    """The sentence for a disk without room."""
    return LedgerIsFull(f"no room is left for the ledger {path}; make room and run the same command again")


def damaged(path: Path) -> LedgerError:
    """The sentence for a ledger whose bytes make no sense."""
    return LedgerError(f"the ledger {path} is damaged; put a copy of it back, or read the reports into a new one")
