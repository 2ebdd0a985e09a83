"""Paths → pages: the only module that opens the files of reports.

Folders are walked in the order of their names, hidden files left out; JSON Lines are read line by
line, so that memory stays flat; what cannot be read comes out as a Failure, in its place.
"""

import io
import json
import os
import re
import stat
import sys
from collections.abc import Buffer, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from reportedly.errors import UsageError
from reportedly.model import Failure, Page
from reportedly.settings import MAX_BYTES

STDIN = "-"
MEDIA_BY_SUFFIX = {
    ".txt": "text",
    ".text": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "json",
    ".ndjson": "json",
}
"""What is read inside a folder, by the end of the name. Other files there are passed over."""

_LIMIT = int(MAX_BYTES.default or 0)
_HEAD = 65_536
_HTML = re.compile(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<article[\s>]", re.I)
_TAGS = re.compile(rb"</?(?:p|div|h1|h2|a|span|br|ul|table)[\s>/]", re.I)


class Place(Struct, frozen=True):
    """Where pages come from: a name for people, an address for later versions, the day, the limit."""

    name: str
    address: str | None
    seen: str
    max_bytes: int

    def page(self, raw: bytes, media: str, *, line: int | None = None) -> Page:
        """A page read here."""
        return Page(raw, media, self._named(line), self.address, self.seen)

    def failure(self, reason: str, *, line: int | None = None) -> Failure:
        """Something here that cannot be read."""
        return Failure(self._named(line), reason)

    def _named(self, line: int | None) -> str:
        return self.name if line is None else f"{self.name} line {line}"


def pages(
    paths: Sequence[str | Path], *, seen: str, stdin: BinaryIO | None = None, max_bytes: int = _LIMIT
) -> Iterator[Page | Failure]:
    """The pages of files, folders and standard input (``-``), one after the other.

    ``seen``: the ISO day of reading. Raises UsageError, before anything is read, where a path is
    not there; whatever goes wrong later is a Failure.
    """
    for path in paths:
        _check(path)
    if sum(str(path) == STDIN for path in paths) > 1:
        raise UsageError("standard input (-) is given twice; it can be read once")
    return chain.from_iterable(_of_path(path, seen, stdin, max_bytes) for path in paths)


def _check(path: str | Path) -> None:
    if str(path) == STDIN:
        return
    try:
        os.stat(path)
    except PermissionError:
        return  # it may be there: a Failure when its turn comes
    except (OSError, ValueError):
        raise UsageError(f"there is no file or folder '{_shown(path)}'; nothing was read") from None


def _shown(path: str | Path) -> str:
    """A path as text that can be written anywhere, whatever bytes its name has."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _of_path(path: str | Path, seen: str, stdin: BinaryIO | None, max_bytes: int) -> Iterator[Page | Failure]:
    if str(path) == STDIN:
        stream = stdin if stdin is not None else sys.stdin.buffer
        yield from _of_stream(stream, Place("standard input", None, seen, max_bytes))
        return
    place = Place(_shown(path), _shown(os.path.abspath(path)), seen, max_bytes)
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        yield place.failure(_cannot_open(error))
        return
    if stat.S_ISDIR(mode):
        yield from _of_folder(Path(path), seen, max_bytes)
    else:
        yield from _of_file(Path(path), place, MEDIA_BY_SUFFIX.get(Path(path).suffix.lower()))


def _of_folder(folder: Path, seen: str, max_bytes: int) -> Iterator[Page | Failure]:
    is_empty = True
    for path, error in _walk(folder):
        is_empty = False
        place = Place(_shown(path), _shown(os.path.abspath(path)), seen, max_bytes)
        if error is not None:
            yield place.failure(_cannot_open(error))
        else:
            yield from _of_file(path, place, MEDIA_BY_SUFFIX[path.suffix.lower()])
    if is_empty:
        known = " ".join(MEDIA_BY_SUFFIX)
        yield Failure(_shown(folder), f"the folder holds no report: no file ends in one of {known}")


def _walk(folder: Path) -> Iterator[tuple[Path, OSError | None]]:
    """The readable files below a folder, by name; a folder that cannot be listed comes with its error.

    Links to folders are not followed, so that a loop of them ends.
    """
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            entries = sorted(os.scandir(here), key=lambda e: os.fsencode(e.name))
        except OSError as error:
            yield here, error
            continue
        shown = [e for e in entries if not e.name.startswith(".")]
        for entry in shown:
            if not entry.is_dir() and Path(entry.name).suffix.lower() in MEDIA_BY_SUFFIX:
                yield Path(entry.path), None
        waiting.extend(Path(e.path) for e in reversed(shown) if e.is_dir(follow_symlinks=False))


def _of_file(path: Path, place: Place, media: str | None) -> Iterator[Page | Failure]:
    """The pages of one file; ``media`` None: its first bytes tell."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            yield place.failure(
                "it is a device, a pipe or a socket, not a file; hand its content over on standard input (-)"
            )
            return
        with path.open("rb") as stream:
            if media is None:
                yield from _of_stream(stream, place)
            else:
                yield from _of_media(stream, place, media)
    except OSError as error:
        yield place.failure(_cannot_open(error))


def _cannot_open(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "it cannot be opened: no permission to read it"
    return f"it cannot be read: {(error.strerror or type(error).__name__).lower()}"


def _of_media(stream: BinaryIO, place: Place, media: str) -> Iterator[Page | Failure]:
    if media == "json":
        yield from _of_json_lines(stream, place)
        return
    raw = stream.read(place.max_bytes + 1)
    if len(raw) > place.max_bytes:
        yield place.failure(_too_large(len(raw) + _rest(stream), place.max_bytes))
    else:
        yield place.page(raw, media)


def _of_json_lines(stream: BinaryIO, place: Place) -> Iterator[Page | Failure]:
    """One page a line; blank lines are passed over. A line over the limit is skipped in pieces."""
    is_empty = True
    number = 0
    while raw := stream.readline(place.max_bytes + 1):
        number += 1
        if number == 1 and raw.startswith((b"\xff\xfe", b"\xfe\xff")):
            yield place.failure("it is in UTF-16; JSON Lines are read as UTF-8: save it so")
            return
        line = raw.rstrip(b"\r\n")
        size = len(raw) + (_rest_of_line(stream) if not raw.endswith(b"\n") and len(raw) > place.max_bytes else 0)
        if len(line) > place.max_bytes or size > place.max_bytes + 1:
            yield place.failure(_too_large(size, place.max_bytes), line=number)
        elif line.strip():
            yield place.page(line, "json", line=number)
        is_empty = is_empty and not line.strip()
    if is_empty:
        yield place.failure("it is empty; there is nothing to read")


def _rest_of_line(stream: BinaryIO) -> int:
    """How many bytes are left of a line, read and thrown away in pieces."""
    size = 0
    while piece := stream.readline(1_000_000):
        size += len(piece)
        if piece.endswith(b"\n"):
            break
    return size


def _rest(stream: BinaryIO) -> int:
    """How many bytes are left, read and thrown away in pieces."""
    size = 0
    while piece := stream.read(1_000_000):
        size += len(piece)
    return size


def _too_large(size: int, limit: int) -> str:
    return f"it has {size:,} bytes, more than the limit of {limit:,}; raise --max-bytes to read it"


class _Rewound(io.RawIOBase):
    """A stream with its first bytes put back before it."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head = io.BytesIO(head)
        self._stream = stream

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Buffer, /) -> int:
        """Fill the buffer from the head, then from the stream."""
        view = memoryview(buffer)
        found = self._head.read(len(view)) or self._stream.read(len(view))
        view[: len(found)] = found
        return len(found)


def _of_stream(stream: BinaryIO, place: Place) -> Iterator[Page | Failure]:
    """The pages of a stream whose name says nothing: JSON Lines, HTML or text, by its first bytes."""
    head = stream.read(_HEAD)
    whole = io.BufferedReader(_Rewound(head, stream))
    media = _sniff(head)
    if media != "text" or not _begins_json(head):
        yield from _of_media(whole, place, media)
        return
    yield from _of_spread_json(whole.read(place.max_bytes + 1), place)


def _of_spread_json(raw: bytes, place: Place) -> Iterator[Page | Failure]:
    """One JSON document over several lines: an object is a report; a list is not taken apart."""
    if len(raw) > place.max_bytes:
        yield place.failure(_too_large(len(raw), place.max_bytes))
    elif not _is_json(raw):
        yield place.page(raw, "text")
    elif raw.lstrip()[:1] == b"{":
        yield place.page(raw, "json")
    else:
        yield place.failure("it is a JSON list; write one report a line, each an object (JSON Lines)")


def _sniff(head: bytes) -> str:
    line = head.removeprefix(b"\xef\xbb\xbf").lstrip().split(b"\n", 1)
    if line[0].startswith(b"{") and (_is_json(line[0]) or (len(line) == 1 and len(head) >= _HEAD)):
        return "json"
    ascii_head = head.replace(b"\x00", b"")
    if _HTML.search(ascii_head) or (ascii_head.lstrip().startswith(b"<") and len(_TAGS.findall(ascii_head)) >= 2):
        return "html"
    return "text"


def _begins_json(head: bytes) -> bool:
    return head.lstrip()[:1] in (b"{", b"[")


def _is_json(raw: bytes) -> bool:
    try:
        return isinstance(json.loads(raw), dict | list)
    except (ValueError, RecursionError):
        return False
