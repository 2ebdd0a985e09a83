"""Which reader finds attributions, with which weights, and what is said where those asked for cannot be loaded."""

import hashlib
import subprocess
import sys

import pytest

from reportedly.errors import UsageError
from reportedly.extract import DEFAULT, attributions, make_ready
from reportedly.extract.tagging import TAGGED
from reportedly.extract.tagging.door import ALONG, FILES
from reportedly.model import Reader
from tests.conftest import ROOT, Call
from tests.extract.reading import parsed

MOST_BYTES = 25_000_000
TEXT = "Ada Venn said the dam was sound. The miners, wary of a second collapse, poured scorn on the offer of a bonus."


def test_the_rules_need_nothing():
    make_ready(Reader.RULES, None)
    assert len(attributions(parsed("Ada Venn said the dam was sound."), Reader.RULES)) == 1


def test_what_comes_along_is_whole_and_small():
    lines = (ALONG / "SHA256").read_text(encoding="utf-8").splitlines()
    sums = {name: digest for digest, name in (line.split() for line in lines)}
    assert sorted(sums) == sorted(FILES)
    for name, digest in sums.items():
        assert hashlib.sha256((ALONG / name).read_bytes()).hexdigest() == digest, name
    assert sum((ALONG / name).stat().st_size for name in FILES) <= MOST_BYTES
    assert "# Model card" in (ALONG / "README.md").read_text(encoding="utf-8")


def test_as_it_comes_both_read():
    assert DEFAULT is Reader.BOTH
    make_ready(DEFAULT, None)
    by_rules, by_both = (attributions(parsed(TEXT), reader) for reader in (Reader.RULES, DEFAULT))
    told = {a.cue[0].of(TEXT): (a.source[0].of(TEXT), a.content[0].of(TEXT), a.rule) for a in by_both}
    assert told["said"][:2] == ("Ada Venn", "the dam was sound")
    assert told["poured scorn on"] == ("The miners", "the offer of a bonus", TAGGED)
    assert "poured scorn on" not in {a.cue[0].of(TEXT) for a in by_rules}


def test_reading_asks_no_other_machine():
    script = f"""
import sys
def refuse(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto"):
        raise SystemExit(event)
sys.addaudithook(refuse)
from reportedly import extract, Page
from reportedly.read import read_page
(found,) = extract([read_page(Page(raw={TEXT.encode()!r}, media="text", place="a.txt"))])
print([claim.found_by for claim in found.claims])
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=ROOT / "src")
    assert done.returncode == 0, done.stderr
    assert TAGGED in done.stdout


def test_files_that_are_no_weights_are_told(tmp_path):
    for name in FILES:
        (tmp_path / name).write_bytes(b"version https://git-lfs.github.com/spec/v1")
    with pytest.raises(UsageError, match="cannot be read; --reader rules"):
        make_ready(Reader.BOTH, str(tmp_path))


def test_a_library_that_does_not_load_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "reportedly.extract.tagging.door", None)
    with pytest.raises(UsageError, match="--reader rules"):
        make_ready(Reader.BOTH, None)


@pytest.mark.parametrize("reader", [Reader.TAGGER, Reader.BOTH])
def test_a_folder_without_weights_is_told_with_what_it_lacks(reader, tmp_path):
    with pytest.raises(UsageError, match=r"read\.onnx.*--reader rules"):
        make_ready(reader, str(tmp_path))


def test_the_command_says_what_to_do_and_reads_nothing(call: Call, tmp_path):
    (tmp_path / "a.txt").write_text("Dam holds\n\nAda Venn said the dam was sound.", encoding="utf-8")
    done = call("read", tmp_path / "a.txt", "--weights", tmp_path, "--ledger", tmp_path / "a.db")
    assert done.returncode == 2
    assert "read.onnx" in done.stderr and "--reader rules" in done.stderr and "Traceback" not in done.stderr
    assert not call("claims", "--ledger", tmp_path / "a.db").stdout.strip()
