"""A story as one file: everything is in it, nothing leaves it."""

import base64
import hashlib
import re
from pathlib import Path

import pytest

from reportedly import cli
from reportedly.ledger import Ledger
from reportedly.model import Policy
from reportedly.reconcile.gradings import Profile
from reportedly.web.onefile import story_as_file
from tests.cli import ledgers


@pytest.fixture
def file(ledger: Ledger) -> str:
    return story_as_file(ledger, ledger.full_story("first"))


def test_nothing_leads_out_of_it(file: str) -> None:
    assert not re.search(r'(?:href|src|action)="(?!#)', file)
    assert "<script" not in file and "<form" not in file and "<link" not in file
    assert "url(" not in file and "@import" not in file


def test_every_link_in_it_leads_to_something_in_it(file: str) -> None:
    ids = set(re.findall(r'\bid="([^"]+)"', file))
    links = set(re.findall(r'href="#([^"]+)"', file))
    assert links
    assert links <= ids


def test_its_policy_admits_its_own_style_and_nothing_else(file: str) -> None:
    style = re.search(r"<style>(.*)</style>", file, re.S)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', file)
    assert style is not None and policy is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"style-src &#39;sha256-{digest}&#39;" in policy[1] or f"style-src 'sha256-{digest}'" in policy[1]
    assert "default-src 'none'" in policy[1].replace("&#39;", "'")


def test_it_holds_every_question_and_statement_however_many(ledger: Ledger) -> None:
    story = ledger.full_story("first")
    file = story_as_file(ledger, story)
    for claim in ledger.claims():
        if claim.story == story and claim.report == "first":
            assert claim.content.text.strip(".") in file


def test_low_best_and_high_are_by_the_policy_asked_for(ledger: Ledger) -> None:
    story = ledger.full_story("first")
    assert "the answer for the latest day, 3 May 2031" in story_as_file(ledger, story, policy=Policy.LATEST)


def test_grades_stand_in_it_where_they_are_asked_for(ledger: Ledger) -> None:
    story = ledger.full_story("first")
    assert 'class="grade"' not in story_as_file(ledger, story)
    assert 'class="grade"' in story_as_file(ledger, story, profile=Profile.AIRWARS)


def test_hostile_words_are_shown_as_what_they_are(ledger: Ledger) -> None:
    file = story_as_file(ledger, ledger.full_story("storm"))
    assert "\u202e" not in file and "\x1b" not in file and "\x9b" not in file
    assert "⟨U+202E⟩" in file


def test_the_command_writes_it_and_says_how_large_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ledgers.keep(tmp_path / "l.db")
    target = tmp_path / "story.html"
    call = ["report", "first", "-o", str(target), "--ledger", str(tmp_path / "l.db")]
    assert cli.run(call) == 0
    assert re.search(r"story\.html written \(\d+ kB\)", capsys.readouterr().out)
    assert target.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert not list(tmp_path.glob(".*part"))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["report"], "the ledger holds 2 stories; name one"),
        (["report", "s0"], "no story has the id 's0'"),
        (["report", "first", "-o", "nowhere/at/all.html"], "nowhere/at/all.html cannot be written"),
    ],
)
def test_what_cannot_be_written_is_told(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    ledgers.keep(tmp_path / "reportedly.db")
    assert cli.run(arguments) == 2
    assert words in capsys.readouterr().err
