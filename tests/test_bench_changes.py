"""What a change does to the claims: the comparison, the sentences, and the folder that goes away again."""

import subprocess
from pathlib import Path
from typing import Any

import pytest

from bench import __main__ as bench
from bench import changes, texts
from bench.changes import Change, around, compared, tree_of


def claim(text: str, cue: str, content: str, **fields: Any) -> dict[str, Any]:
    def words(part: str) -> dict[str, Any]:
        start = text.index(part)
        return {"text": part, "spans": [[start, start + len(part)]]}

    given = {"report": "a", "source": None, "speaker": "Ruiz", "stance": "affirms"}
    return {"cue": words(cue), "content": words(content), **given, **fields}


TEXT = "The ferry sank. Ruiz said it was full, Ruiz said. Nobody answered."
SAID = claim(TEXT, "said", "it was full")


def test_the_same_claims_are_no_change_whatever_their_ids():
    assert compared([{**SAID, "id": "one"}], [{**SAID, "id": "two"}]) == []


def test_a_claim_that_only_one_has_is_lost_or_gained():
    assert [c.what for c in compared([SAID], [])] == ["lost"]
    assert [c.what for c in compared([], [SAID])] == ["gained"]


def test_a_changed_field_is_named_with_both_values():
    (change,) = compared([SAID], [{**SAID, "stance": "denies", "speaker": "Ana Ruiz"}])
    assert change.what == "changed"
    assert change.fields() == {"speaker": ("Ruiz", "Ana Ruiz"), "stance": ("affirms", "denies")}


def test_another_content_at_the_same_cue_is_a_change_not_a_loss_and_a_gain():
    longer = claim(TEXT, "said", "it was full, Ruiz")
    (change,) = compared([SAID], [longer])
    assert change.fields() == {"content": ("it was full", "it was full, Ruiz")}


def test_the_same_place_in_another_report_is_another_claim():
    assert [c.what for c in compared([SAID], [{**SAID, "report": "b"}])] == ["lost", "gained"]


def test_two_claims_at_one_place_are_compared_one_by_one():
    denied = {**SAID, "stance": "denies"}
    assert compared([SAID, denied], [SAID, denied]) == []
    assert [c.what for c in compared([SAID, denied], [SAID])] == ["lost"]


def test_a_change_is_printed_with_its_sentence_and_no_other():
    assert around(TEXT, SAID) == "Ruiz said it was full, Ruiz said."
    lines = [*changes.printed([Change(SAID, None)], {"a": TEXT})]
    assert lines == ["LOST    a  None [said] it was full", "    | Ruiz said it was full, Ruiz said."]


def git(folder: Path, *arguments: str) -> str:
    who = ("-c", "user.name=Ana Ruiz", "-c", "user.email=ana@ruiz.example")
    done = subprocess.run(["git", "-C", str(folder), *who, *arguments], capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository whose one file says "old" in its commit and "new" beside it."""
    git(tmp_path, "init", "--quiet")
    (tmp_path / "word.txt").write_text("old", encoding="utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "Say old")
    (tmp_path / "word.txt").write_text("new", encoding="utf-8")
    return tmp_path


def test_a_commit_is_laid_out_beside_the_files_at_hand(repository: Path):
    with tree_of("HEAD", repository) as tree:
        assert (tree / "word.txt").read_text(encoding="utf-8") == "old"
    assert (repository / "word.txt").read_text(encoding="utf-8") == "new"


def test_its_folder_is_gone_afterwards_also_on_failure(repository: Path):
    with pytest.raises(ZeroDivisionError), tree_of("HEAD", repository) as tree:
        raise ZeroDivisionError
    assert not tree.exists()
    assert len(git(repository, "worktree", "list").splitlines()) == 1


def test_what_is_no_commit_is_said_to_be_none(repository: Path):
    with pytest.raises(ValueError, match="nowhere is no commit"), tree_of("nowhere", repository):
        pass


def test_the_texts_of_the_cases_are_read_under_ids_that_name_them():
    ids = [row["id"] for row in texts.own()]
    assert "dam-a" in ids
    assert "claims_quotes 1" in ids
    assert len(ids) == len(set(ids)) > 300


def test_a_sample_is_spread_evenly_and_always_the_same():
    assert texts.spread([*range(100)], 4) == [0, 25, 50, 75]
    assert texts.spread([1, 2], 4) == [1, 2]


def test_the_part_takes_a_commit_and_others_take_nothing():
    assert bench.calls(["own", "changes", "abc123", "page"]) == [("own", []), ("changes", ["abc123"]), ("page", [])]
    with pytest.raises(ValueError, match="no such part: abc123"):
        bench.calls(["own", "abc123"])
