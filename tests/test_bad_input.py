"""Every bad input: a clear sentence, the other reports kept, the right exit status."""

import errno
import json
import multiprocessing
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from reportedly import cli, pipeline
from reportedly.ledger import KeptFailure, open_ledger
from reportedly.model import Page
from reportedly.read import read_page
from tests import light, make
from tests.conftest import ROOT, open_to_all

Read = Callable[..., tuple[int, str]]


@pytest.fixture
def read(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Read:
    """Read a folder ``in`` that holds one good report; the status and what was said of the rest."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(pipeline, "parse", light.parse)
    monkeypatch.setattr(pipeline, "extract_parsed", light.extract_parsed)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.txt").write_text(make.TEXT)

    def call(*arguments: str) -> tuple[int, str]:
        capfd.readouterr()
        status = cli.run(["read", *(arguments or ["in"])])
        return status, capfd.readouterr().err

    return call


def kept(folder: Path) -> tuple[int, list[KeptFailure]]:
    with open_ledger(folder / "reportedly.db") as ledger:
        return len(list(ledger.reports())), list(ledger.failures())


@pytest.mark.parametrize(
    ("name", "raw", "place", "said"),
    [
        ("empty.txt", b"", "in/empty.txt", "it is empty; there is nothing to read"),
        ("blank.txt", b" \n\t\n", "in/blank.txt", "it is empty"),
        ("empty.jsonl", b"", "in/empty.jsonl", "it is empty"),
        ("binary.txt", bytes(range(256)) * 40, "in/binary.txt", "this is no text"),
        ("picture.html", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "in/picture.html", "PNG picture, not text"),
        ("list.jsonl", b'{"text": "Fine."}\n[1, 2]\n', "in/list.jsonl line 2", "object"),
        ("no-text.jsonl", b'\n{"id": "x", "url": "https://a.example/1"}\n', "in/no-text.jsonl line 2", "text"),
        ("not.jsonl", b"no json at all\n", "in/not.jsonl line 1", "JSON"),
        (
            "twice.jsonl",
            b'{"id":"t","text":"One."}\n{"id":"t","text":"Two."}\n',
            "in/twice.jsonl line 2",
            "other bytes",
        ),
        ("nothing.html", b"<html><body><script>x</script></body></html>", "in/nothing.html", "no text"),
    ],
)
def test_a_report_that_cannot_be_read_is_set_aside_with_its_reason(
    read: Read, tmp_path: Path, name: str, raw: bytes, place: str, said: str
) -> None:
    (tmp_path / "in" / name).write_bytes(raw)
    status, err = read()
    assert status == 1
    (line,) = err.splitlines()
    assert line.startswith(f"reportedly: set aside {place}: ")
    assert said in line
    count, failures = kept(tmp_path)
    assert count == 1 + (name in ("list.jsonl", "twice.jsonl"))
    assert [failure.place for failure in failures] == [place]
    assert said in failures[0].reason


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("utf16.txt", "Fähre sinkt vor Ardun\n\nAna Ruiz said nothing.".encode("utf-16")),
        ("utf16be.txt", b"\xfe\xff" + "Fähre sinkt vor Ardun\n\nAna Ruiz said nothing.".encode("utf-16-be")),
        ("latin.html", "<meta charset=latin1><p>Fähre sinkt vor Ardun</p>".encode("latin-1")),
        ("bom.txt", "\ufeffFähre sinkt vor Ardun\n\nAna Ruiz said nothing.".encode()),
    ],
)
def test_other_encodings_are_read(read: Read, tmp_path: Path, name: str, raw: bytes) -> None:
    (tmp_path / "in" / name).write_bytes(raw)
    assert read() == (0, "")
    with open_ledger(tmp_path / "reportedly.db") as ledger:
        assert any("Fähre" in report.text and report.raw == raw for report in ledger.reports())


def test_broken_utf_8_is_read_as_well_as_it_can_be(read: Read, tmp_path: Path) -> None:
    raw = "Fähre sinkt vor Ardun\n\nAna Ruiz said".encode() + b" \xff\xfe\xc3 " + "nothing – übel.".encode()
    (tmp_path / "in" / "broken.txt").write_bytes(raw)
    status, err = read()
    assert (status, "fault of ours" in err) in ((0, False), (1, False))
    count, failures = kept(tmp_path)
    assert count + len(failures) == 2


def test_a_folder_with_none_readable_says_so(read: Read, tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a.png").write_bytes(b"\x89PNG")
    status, err = read("pictures")
    assert status == 1
    assert err.startswith("reportedly: set aside pictures: the folder holds no report")
    assert kept(tmp_path)[0] == 0


def test_a_missing_path_among_others_reads_nothing(read: Read, tmp_path: Path) -> None:
    status, err = read("in", "none")
    assert status == 2
    assert "none" in err and err.count("\n") == 1
    assert not (tmp_path / "reportedly.db").exists()


def test_an_id_given_again_in_another_run_is_set_aside_and_the_first_stays(read: Read, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "t", "text": "The first words."}))
    (tmp_path / "b.jsonl").write_text(json.dumps({"id": "t", "text": "Other words."}))
    assert read("a.jsonl")[0] == 0
    status, err = read("b.jsonl")
    assert status == 1
    assert "another report has the id 't' and other bytes" in err
    with open_ledger(tmp_path / "reportedly.db") as ledger:
        assert [report.text for report in ledger.reports()] == ["The first words."]


def read_as_nobody(folder: Path, said: Connection) -> None:
    """Everything is imported before the rights go: nobody may not even read this Python's own folder."""
    read_page(Page(raw=b"A ferry sank on Monday.", media="text", place="warm-up"))
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
    os.chdir(folder)
    said.send(cli.run(["read", "in", "--ledger", "ours/l.db"]))


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can become nobody")
def test_a_file_without_permission_is_set_aside(read: Read, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    open_to_all(tmp_path / "in")
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours").chmod(0o777)
    (tmp_path / "in" / "good.txt").chmod(0o644)
    (tmp_path / "in" / "secret.txt").write_text("secret")
    (tmp_path / "in" / "secret.txt").chmod(0o600)
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe()
    child = fork.Process(target=read_as_nobody, args=(tmp_path, there))
    child.start()
    there.close()
    assert here.poll(60), "the child said nothing"
    assert here.recv() == 1
    child.join()
    assert capfd.readouterr().err == (
        "reportedly: set aside in/secret.txt: it cannot be opened: no permission to read it\n"
    )
    with open_ledger(tmp_path / "ours" / "l.db") as ledger:
        assert len(list(ledger.reports())) == 1


def test_a_disk_that_reports_an_error_costs_one_report(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in" / "bad.txt").write_text("unreadable")
    whole = Path.open

    def failing(self: Path, *arguments: object, **more: object) -> object:
        if self.name == "bad.txt":
            raise OSError(errno.EIO, "Input/output error")
        return whole(self, *arguments, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", failing)
    status, err = read()
    assert (status, err) == (1, "reportedly: set aside in/bad.txt: it cannot be read: input/output error\n")


def test_a_single_line_of_50_megabytes_is_set_aside(read: Read, tmp_path: Path) -> None:
    for name in ("long.txt", "long.html", "long.jsonl"):
        (tmp_path / "in" / name).write_bytes(b"word " * 10_000_000)
    status, err = read()
    assert status == 1
    assert "in/long.txt: it has 50,000,000 bytes, more than the limit of 20,000,000; raise --max-bytes" in err
    assert "in/long.html: it has 50,000,000 bytes" in err
    assert "in/long.jsonl line 1: it has 50,000,000 bytes" in err
    assert kept(tmp_path)[0] == 1


def test_the_limit_can_be_moved(read: Read, tmp_path: Path) -> None:
    status, err = read("in", "--max-bytes", "10")
    assert (status, "more than the limit of 10" in err) == (1, True)
    assert read("in") == (0, "")
    assert kept(tmp_path) == (1, [])


@pytest.mark.slow
def test_100_000_nested_tags_end_in_a_sentence_or_a_report(read: Read, tmp_path: Path) -> None:
    (tmp_path / "in" / "deep.html").write_text("<div>" * 100_000 + "Ana Ruiz said it is so." + "</div>" * 100_000)
    status, _ = read()
    count, failures = kept(tmp_path)
    assert (status, count + len(failures)) in ((0, 2), (1, 2))


def test_a_name_that_is_no_text_can_be_told(read: Read, tmp_path: Path) -> None:
    with open(os.path.join(os.fsencode(tmp_path), b"in", b"caf\xe9.txt"), "wb"):
        pass
    status, err = read()
    assert status == 1
    assert "in/caf\\xe9.txt: it is empty" in err
    assert kept(tmp_path)[1][0].place == "in/caf\\xe9.txt"


# the ledger


def leave_no_trace(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


@pytest.mark.parametrize("command", [["read", "in"], ["brief"], ["claims"], ["reports", "--json"], ["search", "x"]])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"some notes of mine", "is no ledger"),
        (b"SQLite format 3\x00" + bytes(84), "is no ledger"),
        (None, "is a folder, not a ledger"),
    ],
)
def test_a_file_that_is_no_ledger_is_told_and_left_alone(
    read: Read, tmp_path: Path, capfd: pytest.CaptureFixture[str], command: list[str], content: bytes | None, said: str
) -> None:
    path = tmp_path / "reportedly.db"
    path.mkdir() if content is None else path.write_bytes(content)
    before = leave_no_trace(tmp_path)
    assert cli.run(command) == 2
    out, err = capfd.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith("reportedly: ") and said in err
    assert leave_no_trace(tmp_path) == before


def test_a_held_ledger_is_told_after_the_wait(read: Read, tmp_path: Path) -> None:
    import sqlite3

    assert read()[0] == 0
    other = sqlite3.connect(tmp_path / "reportedly.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    (tmp_path / "in" / "late.txt").write_text("Late words.")
    status, err = read("in", "--busy-seconds", "0.1")
    assert status == 2
    assert err.startswith("reportedly: another program is writing the ledger")
    other.close()
    assert read()[0] == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 400 kB."""
    mount = shutil.which("mount")
    folder = tmp_path / "disk"
    folder.mkdir()
    done = mount and subprocess.run([mount, "-t", "tmpfs", "-o", "size=400k", "none", folder], capture_output=True)
    if not done or done.returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_full_disk_is_told_and_what_was_read_is_kept(read: Read, tmp_path: Path, small_disk: Path) -> None:
    for n in range(40):
        (tmp_path / "in" / f"{n:02}.txt").write_text(f"Ferry {n} sinks\n\n" + os.urandom(10_000).hex())
    status, err = read("in", "--ledger", "disk/l.db")
    assert status == 2
    assert err.startswith("reportedly: no room is left for the ledger disk/l.db")
    (tmp_path / "l.db").write_bytes((small_disk / "l.db").read_bytes())
    for file in small_disk.iterdir():
        shutil.copy(file, tmp_path / file.name)
    assert read("in", "--ledger", "l.db")[0] == 0
    with open_ledger(tmp_path / "l.db") as ledger:
        assert len(list(ledger.reports())) == 41


def test_two_reads_at_once_both_succeed(tmp_path: Path) -> None:
    for name in ("a", "b", "both"):
        (tmp_path / name).mkdir()
        for n in range(40):
            (tmp_path / name / f"{n}.txt").write_text(f"Ferry {name} {n} sinks\n\nAna Ruiz said {n} people died.")
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
    reads = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.light", "read", folder, "both"],
            cwd=tmp_path,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for folder in ("a", "b")
    ]
    said = [each.communicate() for each in reads]
    assert [each.returncode for each in reads] == [0, 0], said
    with open_ledger(tmp_path / "reportedly.db") as ledger:
        assert len(list(ledger.reports())) == 120
        assert len(list(ledger.claims())) == 120
