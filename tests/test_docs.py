"""The pages are true: their commands run, their links lead somewhere, their reference is the program's."""

import doctest
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

from bench import page
from docs import make_reference
from reportedly import model
from reportedly.settings import ALL
from tests.conftest import ROOT

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
CONSOLE = re.compile(r"^```console\n(.*?)^```", re.M | re.S)


def steps(page: Path) -> Iterator[tuple[str, str]]:
    """Each command of the page's console blocks with the output that the page shows for it."""
    for block in CONSOLE.findall(page.read_text(encoding="utf-8")):
        for step in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, _, shown = step.partition("\n")
            yield command, shown.strip()


def matches(shown: str, printed: str) -> bool:
    """Whether what was printed is what the page shows; "..." stands for anything.

    A page shows the width of its reader; blanks of any number are alike.
    """
    pattern = r"\s*" + ".*?".join(re.escape(part) for part in shown.split("...")) + r"\s*"
    return re.fullmatch(re.sub(r"(\\[ \n]|\s)+", r"\\s+", pattern), printed, re.S) is not None


def run_page(page: Path, folder: Path) -> Iterator[tuple[str, str, str]]:
    """Run the page's commands in order, in a folder with the examples; command, shown, printed."""
    programs = folder / "bin"
    programs.mkdir()
    (programs / "reportedly").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m reportedly "$@"\n', encoding="utf-8")
    (programs / "reportedly").chmod(0o755)
    place = folder / "place"
    shutil.copytree(ROOT / "examples", place / "examples")
    environment = {
        **os.environ,
        "PATH": f"{programs}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "src"),
        "COLUMNS": "100",
        "NO_COLOR": "1",
    }
    for command, shown in steps(page):
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=place,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            check=False,
        )
        yield command, shown, done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("name", ["README.md", "docs/tutorial.md"])
def test_the_commands_of_a_page_print_what_it_shows(name: str, tmp_path: Path):
    ran = list(run_page(ROOT / name, tmp_path))
    assert ran
    wrong = [f"$ {command}\n{printed}" for command, shown, printed in ran if not matches(shown, printed)]
    assert wrong == [], "\n".join(wrong)


def test_a_page_that_shows_something_else_is_noticed():
    assert matches("a ... c", "a b\nb c\n")
    assert matches("two  blanks", "two blanks")
    assert not matches("a c", "a b c")
    assert not matches("", "something")


def test_the_python_on_its_page_runs(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(ROOT)
    page = ROOT / "docs" / "how-to" / "read-from-python.md"
    result = doctest.testfile(str(page), module_relative=False, optionflags=doctest.ELLIPSIS, encoding="utf-8")
    assert result.attempted > 10
    assert result.failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_link_within_the_project_leads_somewhere(page: Path):
    links = re.findall(r"\]\(([^)#\s]+)(#[^)]*)?\)", page.read_text(encoding="utf-8"))
    dead = [target for target, _ in links if "://" not in target and not (page.parent / target).exists()]
    assert dead == []


def test_every_page_is_reached_from_the_index():
    text = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    pages = {str(p.relative_to(ROOT / "docs")) for p in (ROOT / "docs").rglob("*.md")} - {"index.md"}
    assert {p for p in pages if f"({p})" not in text} == set()


@pytest.fixture(scope="module")
def reference() -> dict[str, str]:
    return make_reference.pages()


@pytest.mark.parametrize("name", ["commands.md", "settings.md", "json.md", "pages.md"])
def test_the_reference_is_what_the_program_says(name: str, reference: dict[str, str]):
    kept = (make_reference.FOLDER / name).read_text(encoding="utf-8")
    assert kept == reference[name], "stale: run `make reference`"


def test_the_numbers_on_the_quality_page_are_the_kept_results():
    text = page.PAGE.read_text(encoding="utf-8")
    assert page.written(text) == text, "stale: run `python -m bench page`"
    assert "| own story *dam*: claims, F1 |" in text


def test_every_command_and_setting_is_documented():
    from reportedly.cli import cli

    commands = (make_reference.FOLDER / "commands.md").read_text(encoding="utf-8")
    settings = (make_reference.FOLDER / "settings.md").read_text(encoding="utf-8")
    assert [name for name in cli.commands if f"## {name}\n" not in commands] == []
    assert [s.name for s in ALL if f"`--{s.name}`" not in settings] == []


def test_every_command_has_help_with_an_example():
    from reportedly.cli import cli

    assert [name for name, command in cli.commands.items() if "Example" not in (command.epilog or "")] == []
    assert [name for name, command in cli.commands.items() if not command.help] == []
    without = [
        f"{name} {param.name}"
        for name, command in cli.commands.items()
        for param in command.params
        if param.param_type_name == "option" and not getattr(param, "help", None)
    ]
    assert without == []


ENUMERATIONS = [noun for noun in vars(model).values() if isinstance(noun, type) and issubclass(noun, StrEnum)]


@pytest.mark.parametrize("noun", [n for n in ENUMERATIONS if n is not StrEnum], ids=lambda n: n.__name__)
def test_every_value_of_a_field_has_its_word(noun: type[StrEnum]):
    text = (ROOT / "docs" / "words.md").read_text(encoding="utf-8")
    section = text.partition(f"### {noun.__name__}\n")[2].partition("\n### ")[0]
    assert [value.value for value in noun if f"`{value.value}`" not in section] == []


def test_make_help_lists_every_command_that_a_person_would_type():
    listed = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for command in ("setup", "demo", "test", "test-slow", "check", "bench", "help", "clean"):
        assert f"make {command} " in listed
