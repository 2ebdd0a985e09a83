"""The files of others: as they were published, with their licence, and in the wheel where pages need them."""

import hashlib
import re
import zipfile
from pathlib import Path

import pytest
from flit_core import buildapi

from tests.conftest import ROOT

PAGE = ROOT / "docs" / "decisions" / "0019-vendored-web-parts.md"
ROW = re.compile(r"^\| `([^`]+)` \|.*\| ([\d.]+) \|.*`([0-9a-f]{64})` \|$", re.M)
PARTS = ROW.findall(PAGE.read_text(encoding="utf-8"))


def test_the_page_lists_every_script_of_others():
    assert {path for path, _, _ in PARTS} == {
        "src/reportedly/web/static/htmx.min.js",
        "tests/web/browser/vendor/axe.min.js",
    }


@pytest.mark.parametrize(("path", "version", "sum"), PARTS)
def test_a_file_of_others_is_as_it_was_published(path: str, version: str, sum: str):
    content = (ROOT / path).read_bytes()
    assert hashlib.sha256(content).hexdigest() == sum
    assert version.encode() in content


@pytest.mark.parametrize(("path", "version", "sum"), PARTS)
def test_its_licence_lies_beside_it(path: str, version: str, sum: str):
    script = ROOT / path
    licence = script.with_name(f"{script.name.split('.')[0]}.LICENSE")
    assert len(licence.read_text(encoding="utf-8")) > 500
    assert f"`{licence.name}`" in PAGE.read_text(encoding="utf-8")


def test_the_wheel_carries_what_pages_load_and_nothing_of_the_tests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(ROOT)
    with zipfile.ZipFile(tmp_path / buildapi.build_wheel(str(tmp_path))) as wheel:
        inside = set(wheel.namelist())
    assert {"reportedly/web/static/htmx.min.js", "reportedly/web/static/htmx.LICENSE"} <= inside
    assert not [name for name in inside if "axe" in name]
