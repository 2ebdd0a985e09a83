"""The served program as a process of its own, and where a browser is: for measuring pages and for their tests."""

import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.ground import PROGRAM, environment

CHROMIUM = "REPORTEDLY_CHROMIUM"
"""Names the browser's program, where it is not one of the usual ones."""

SKIP = "REPORTEDLY_SKIP_BROWSER"
"""``1`` lets the tests of pages be skipped where there is no browser."""

NO_BROWSER = (
    "NO BROWSER: the tests of the pages need Chromium. Install it (apt-get install chromium fonts-dejavu-core) or "
    f"name its program in {CHROMIUM}. {SKIP}=1 goes on without it: then the pages are NOT TESTED."
)

USUAL = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")

LAUNCH_ARGUMENTS = ("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-gpu", "--mute-audio")
"""No name leads anywhere: whatever page or browser ask for beyond this machine cannot be had."""

_ADDRESS = re.compile(r"http://(?:127\.0\.0\.1|localhost|\[::1\]):\d+")
_START_SECONDS = 60
_END_SECONDS = 10


class NotServed(Exception):
    """The program did not begin to serve."""


def chromium() -> str | None:
    """The browser's program; None where this machine has none."""
    named = os.environ.get(CHROMIUM)
    return shutil.which(named) if named else next(filter(None, map(shutil.which, USUAL)), None)


def may_skip() -> bool:
    """Whether to go on where there is no browser."""
    return os.environ.get(SKIP) == "1"


@contextmanager
def serving(ledger: Path, *options: str) -> Iterator[str]:
    """Serve a ledger at a free port of loopback; gives the address, ``http://127.0.0.1:8000`` without a slash.

    What the program complains of goes where our own complaints go. Raises NotServed where it ends, or names no address.
    """
    command = [*PROGRAM, "serve", "--ledger", str(ledger), "--port", "0", *options]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        env=environment({"PYTHONUNBUFFERED": "1", "NO_COLOR": "1"}),
    )
    try:
        address = _address_of(process)
        if address is None:
            raise NotServed(f"reportedly serve named no address within {_START_SECONDS} s; it said why, or ended")
        yield address
    finally:
        _end(process)


def _address_of(process: "subprocess.Popen[bytes]") -> str | None:
    """The first address that the program prints; what it prints later is read and dropped, so that it never waits."""
    assert process.stdout is not None
    found: list[str] = []
    is_told = threading.Event()

    def listen() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            if not found and (address := _ADDRESS.search(line.decode(errors="replace"))):
                found.append(address[0])
                is_told.set()
        is_told.set()

    threading.Thread(target=listen, daemon=True).start()
    is_told.wait(_START_SECONDS)
    return found[0] if found else None


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(_END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def main() -> int:
    """Say which browser the pages are looked at with, or that there is none; 1 where that is not allowed."""
    found = chromium()
    print(f"Looking at the pages with {found}" if found else NO_BROWSER)
    return 0 if found or may_skip() else 1


if __name__ == "__main__":
    sys.exit(main())
