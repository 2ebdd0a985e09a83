"""Paths to pages: what is opened, in which order, and how what cannot be opened is said."""

import io
import json
import os
from pathlib import Path
from typing import BinaryIO

import pytest

from reportedly.errors import UsageError
from reportedly.intake import pages
from reportedly.model import Failure, Page

LINE = b'{"text": "A ferry sank off Ardun."}'


def take(*paths: str | Path, stdin: BinaryIO | None = None, max_bytes: int = 1000) -> list[Page | Failure]:
    return list(pages(paths, seen="2031-05-03", stdin=stdin, max_bytes=max_bytes))


def page_of(*paths: str | Path, stdin: BinaryIO | None = None) -> Page:
    (found,) = take(*paths, stdin=stdin)
    assert isinstance(found, Page)
    return found


def failure_of(*paths: str | Path, max_bytes: int = 1000) -> str:
    (found,) = take(*paths, max_bytes=max_bytes)
    assert isinstance(found, Failure)
    return found.reason


def write(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("name", "media"),
    [("a.txt", "text"), ("a.TEXT", "text"), ("a.html", "html"), ("a.HTM", "html"), ("a.xhtml", "html")],
)
def test_name_of_a_file_tells_how_to_read_it(tmp_path: Path, name: str, media: str) -> None:
    path = write(tmp_path / name, b"\xef\xbb\xbfA ferry\r\nsank.\n")
    assert page_of(path) == Page(b"\xef\xbb\xbfA ferry\r\nsank.\n", media, str(path), str(path), "2031-05-03")


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson"])
def test_each_line_of_json_is_a_page_with_its_number(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / name, LINE + b"\r\n\n  \n" + LINE + b"  \n[1]")
    found = take(path)
    assert [(p.raw, p.media, p.place) for p in found if isinstance(p, Page)] == [
        (LINE, "json", f"{path} line 1"),
        (LINE + b"  ", "json", f"{path} line 4"),
        (b"[1]", "json", f"{path} line 5"),
    ]


def test_address_is_the_whole_path_whatever_the_folder_one_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "a.txt", b"A ferry sank.")
    monkeypatch.chdir(tmp_path)
    found = page_of("a.txt")
    assert (found.place, found.address) == ("a.txt", str(path))


def test_folder_is_walked_by_name_without_hidden_files_and_other_kinds(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", ".c.txt", "d.pdf", "sub/e.txt", ".hid/f.txt", "sub/.g.jsonl"):
        write(tmp_path / name, b"A ferry sank.")
    assert [os.path.relpath(f.place, tmp_path) for f in take(tmp_path)] == ["a.html", "b.txt", "sub/e.txt"]


def test_order_does_not_hang_on_how_the_disk_lists_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("b.txt", "a.txt", "c.txt"):
        write(tmp_path / name, b"A ferry sank.")
    real = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: reversed(list(real(path))))
    assert [Path(f.place).name for f in take(tmp_path)] == ["a.txt", "b.txt", "c.txt"]


def test_loop_of_links_ends(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"A ferry sank.")
    (tmp_path / "again").symlink_to(tmp_path)
    assert len(take(tmp_path)) == 1


@pytest.mark.parametrize("others", [(), ("a.pdf",), (".a.txt",)])
def test_folder_with_nothing_to_read_says_so(tmp_path: Path, others: tuple[str, ...]) -> None:
    for name in others:
        write(tmp_path / name, b"A ferry sank.")
    assert "holds no report" in failure_of(tmp_path)


def test_missing_path_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"A ferry sank.")
    with pytest.raises(UsageError, match=r"no\.txt"):
        pages([tmp_path / "a.txt", tmp_path / "no.txt"], seen="2031-05-03")


@pytest.mark.parametrize("path", ["a\0b", "x" * 5000, "a.txt/b.txt"])
def test_path_that_can_be_none_is_refused(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "a.txt", b"A ferry sank.")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError):
        pages([path], seen="2031-05-03")


def test_file_that_may_not_be_opened_is_set_aside_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shut, open_ = write(tmp_path / "a.txt", b"A ferry sank."), write(tmp_path / "b.txt", b"A ferry sank.")
    real = Path.open

    def guarded(path: Path, mode: str = "r") -> object:
        if path == shut:
            raise PermissionError(13, "Permission denied")
        return real(path, mode)

    monkeypatch.setattr(Path, "open", guarded)
    first, second = take(shut, open_)
    assert isinstance(first, Failure) and "no permission" in first.reason
    assert isinstance(second, Page)


def test_file_that_breaks_while_it_is_read_is_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "a.txt", b"A ferry sank.")

    def broken(path: Path, mode: str = "r") -> object:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", broken)
    assert failure_of(path) == "it cannot be read: input/output error"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert "not a file" in failure_of(tmp_path / "a.txt")


def test_file_over_the_limit_says_its_size_and_the_limit(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", b"x" * 1001)
    assert failure_of(path).startswith("it has 1,001 bytes, more than the limit of 1,000;")
    assert page_of(write(tmp_path / "b.txt", b"x" * 1000)).raw == b"x" * 1000


@pytest.mark.parametrize("size", [1001, 1002, 2_500_000])
def test_line_over_the_limit_is_set_aside_and_the_next_is_read(tmp_path: Path, size: int) -> None:
    path = write(tmp_path / "a.jsonl", b"x" * size + b"\n" + LINE + b"\n")
    first, second = take(path)
    assert isinstance(first, Failure) and first.place == f"{path} line 1" and "more than the limit" in first.reason
    assert isinstance(second, Page) and second.raw == LINE and second.place == f"{path} line 2"


def test_line_at_the_limit_is_read(tmp_path: Path) -> None:
    for end in (b"", b"\n"):
        assert page_of(write(tmp_path / "a.jsonl", b"x" * 1000 + end)).raw == b"x" * 1000


def test_lines_are_read_as_they_are_asked_for(tmp_path: Path) -> None:
    class Counting(io.BytesIO):
        taken = 0

        def read(self, size: int | None = -1) -> bytes:
            found = super().read(size)
            Counting.taken += len(found)
            return found

    source = Counting((LINE + b"\n") * 100_000)
    next(pages(["-"], seen="2031-05-03", stdin=source))
    assert Counting.taken < 300_000


@pytest.mark.parametrize("content", [b"", b"\n \n"])
def test_empty_file_of_lines_says_so(tmp_path: Path, content: bytes) -> None:
    assert "empty" in failure_of(write(tmp_path / "a.jsonl", content))


@pytest.mark.parametrize("name", ["utf-16", "utf-16-be"])
def test_lines_of_json_in_utf_16_are_one_failure(tmp_path: Path, name: str) -> None:
    mark = b"\xfe\xff" if name == "utf-16-be" else b""
    content = mark + (LINE.decode() + "\n").encode(name) * 3
    assert "UTF-16" in failure_of(write(tmp_path / "a.jsonl", content))


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (LINE + b"\n" + LINE, "json"),
        (b"\n\n" + LINE, "json"),
        (b"\xef\xbb\xbf" + LINE, "json"),
        (b'{"text": "' + b"A ferry sank. " * 10_000 + b'"}\n', "json"),
        (b'{\n "text": "A ferry sank."\n}\n', "json"),
        (b"<!DOCTYPE html>\n<p>A ferry sank.", "html"),
        ("<!DOCTYPE html>\n<p>A ferry sank.".encode("utf-16"), "html"),
        (b"<div><p>A ferry sank.</p></div>", "html"),
        (b"A ferry sank.\n\nNine are missing.", "text"),
        (b"{A ferry} sank.", "text"),
        (b"[Translation]\n\nA ferry sank.", "text"),
        (b"a < b and <p> is a tag", "text"),
        (b"", "text"),
    ],
)
def test_standard_input_and_unknown_names_are_told_by_their_content(tmp_path: Path, content: bytes, media: str) -> None:
    from_stdin = take("-", stdin=io.BytesIO(content), max_bytes=10_000_000)
    from_file = take(write(tmp_path / "a.report", content), max_bytes=10_000_000)
    assert [getattr(p, "media", None) for p in (*from_stdin, *from_file)] == [media] * (2 * len(from_file))
    assert [p.raw for p in from_stdin if isinstance(p, Page)] == [p.raw for p in from_file if isinstance(p, Page)]


def test_standard_input_has_no_address() -> None:
    found = page_of("-", stdin=io.BytesIO(b"A ferry sank."))
    assert (found.place, found.address) == ("standard input", None)


def test_standard_input_is_read_once() -> None:
    with pytest.raises(UsageError, match="twice"):
        pages(["-", "-"], seen="2031-05-03", stdin=io.BytesIO(b""))


def test_list_in_json_says_what_to_write_instead(tmp_path: Path) -> None:
    assert "one report a line" in failure_of(write(tmp_path / "a.json", json.dumps([{"text": "A ferry"}]).encode()))


def test_name_of_a_file_in_odd_bytes_can_be_written(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/f\xffrry.txt")
    try:
        Path(path).write_bytes(b"A ferry sank.")
    except OSError:
        pytest.skip("this disk takes no such name")
    found = page_of(tmp_path)
    assert found.place.encode() and found.address is not None and found.address.endswith("f\\xffrry.txt")
