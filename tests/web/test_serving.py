"""The real program serving: the address it says, a port that is taken, who it lets in, and its end."""

import html
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reportedly import cli
from reportedly.web.addresses import Served
from tests import events, make
from tests.conftest import ROOT

TO = Served()


@contextmanager
def served(path: Path, *arguments: str) -> Iterator[tuple[subprocess.Popen[str], str, str]]:
    """The program serving a ledger: its process, the address it says, and its first line."""
    call = [sys.executable, "-m", "reportedly", "serve", "--ledger", str(path), *arguments]
    process = subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.search(r"http://\S+", line)
        assert found is not None, process.stderr.read() if process.stderr else line
        yield process, found[0], line
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate(timeout=10)


def asked(address: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_at_the_address_it_says_and_ends_when_told(kept: Path, ending: signal.Signals) -> None:
    with served(kept, "--port", "0") as (process, address, line):
        assert line.startswith("Serving l.db at http://127.0.0.1:")
        status, page = asked(address)
        assert status == 200 and "Ferry sinks" in page
        process.send_signal(ending)
        assert process.wait(timeout=10) in (0, 130, -signal.SIGTERM)
        assert process.stderr is not None
        assert "Traceback" not in process.stderr.read()


def test_where_the_port_is_taken_a_free_one_is_found_and_said(kept: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as holder:
        taken = holder.getsockname()[1]
        with served(kept, "--port", str(taken)) as (_, address, line):
            assert f"(port {taken} is taken)" in line
            assert f":{taken}/" not in address
            assert asked(address)[0] == 200


def test_beyond_loopback_it_asks_for_a_token(capsys: pytest.CaptureFixture[str], kept: Path) -> None:
    assert cli.run(["serve", "--host", "0.0.0.0", "--ledger", str(kept)]) == 2
    assert "give a --token that they must show" in capsys.readouterr().err
    assert cli.run(["serve", "--host", "0.0.0.0", "--token", "short", "--ledger", str(kept)]) == 2
    assert "at least 12 characters" in capsys.readouterr().err


def test_the_address_that_is_said_holds_the_token_and_nothing_else_opens_it(kept: Path) -> None:
    with served(kept, "--port", "0", "--token", "a-long-enough-token") as (_, address, _line):
        assert asked(address.split("?")[0])[0] == 401
        with urllib.request.build_opener(urllib.request.HTTPCookieProcessor()).open(address, timeout=10) as answer:
            assert "token" not in answer.url
            assert "Ferry sinks" in answer.read().decode()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--ledger", "missing.db"], "there is no ledger at missing.db"),
        (["--host", "no.such.host.example"], "is no address of this machine"),
        (["--host", "192.0.2.77", "--token", "a-long-enough-token"], "nothing can listen at 192.0.2.77"),
    ],
)
def test_what_cannot_be_served_is_told_before_anything_listens(
    kept: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    ledger = [] if "--ledger" in arguments else ["--ledger", str(kept)]
    host = [] if "--host" not in arguments or "--token" in arguments else ["--token", "a-long-enough-token"]
    assert cli.run(["serve", *arguments, *ledger, *host]) == 2
    assert words in capsys.readouterr().err


def test_a_browser_that_is_not_there_is_no_fault(kept: Path) -> None:
    env = {**os.environ, "BROWSER": "/nowhere/browser", "PATH": "/nowhere"}
    call = [sys.executable, "-m", "reportedly", "serve", "--open", "--port", "0", "--ledger", str(kept)]
    process = subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT, env=env)
    try:
        assert process.stdout is not None
        address = process.stdout.readline().split()[3]
        assert asked(address)[0] == 200
    finally:
        process.terminate()
        _, errors = process.communicate(timeout=10)
    assert "Traceback" not in errors


def test_an_id_that_somebody_gave_leads_to_its_report_whatever_stands_in_it(tmp_path: Path) -> None:
    ids = ("a/b", "..", ".", "a?b#c", "100%", "%2F", "é", "a b", "../../corrections", "a%252Fb")
    path = tmp_path / "l.db"
    events.keep(path, *(make.ferry(id=id, address=str(n), raw=id.encode()) for n, id in enumerate(ids)))
    with served(path, "--port", "0") as (_, address, _line):
        for id in ids:
            status, page = asked(address.rstrip("/") + TO.report(id))
            assert (status, id in html.unescape(page)) == (200, True), id
            assert asked(address.rstrip("/") + TO.bytes_of(id)) == (200, id), id
            other = "a b" if id != "a b" else "."
            assert asked(address.rstrip("/") + TO.compare(id, other))[0] == 200, id
