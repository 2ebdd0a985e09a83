"""What the tagger is taught: labels on the right words, and the same numbers as when it reads."""

import ast

import pytest

from reportedly.extract.tagging import door
from reportedly.extract.tagging.ruled import UNREAD
from tests.conftest import ROOT
from tests.corpus.test_marks import story
from training.examples import of_stories

BODY = """{t|Crane fell}

{c1 lund|"It bent,"} {q1|said} {s1,2|Ida Lund of the port}, who {q2|denied} {c2 lund denies|any warning}.
{c1|"Then it fell."}

Nothing else is known of the e-bikes.
"""


@pytest.fixture(scope="module")
def windows():
    return list(of_stories([story(BODY)]))


def test_labels_stand_on_their_words(windows):
    (window,) = windows
    words = window["words"]
    said, denied = window["claims"]

    def told(places):
        return " ".join(words[i] for i in places)

    assert told(said["cue"]) == "said" and told(denied["cue"]) == "denied"
    assert told(said["source"]) == told(denied["source"]) == "Ida Lund of the port"
    assert told(said["content"]) == '" It bent , " " Then it fell . "'
    assert told(denied["content"]) == "any warning"


def test_every_row_is_as_long_as_the_window(windows):
    (window,) = windows
    size = len(window["words"])
    assert len(window["features"]) == size
    for claim in window["claims"]:
        assert {len(claim["paths"]), len(claim["ties"]), len(claim["distances"])} == {size}
    assert window["group"] == "quay"


def test_a_second_source_of_one_cue_is_left_to_the_rules():
    shared = "{t|T}\n\n{s1|Lund} {q1,2|put} {c1 lund|it at 2} and {s2|the port} {c2 port|at 3}."
    (window,) = of_stories([story(shared)])
    assert len(window["claims"]) == 1


def test_the_trainer_numbers_words_as_the_program_does():
    """``training/learn.py`` needs PyTorch, which is not here: its constants are read out of its text."""
    constants = {}
    for node in ast.parse((ROOT / "training" / "learn.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple | ast.Name):
            target = node.targets[0]
            names = [t.id for t in target.elts] if isinstance(target, ast.Tuple) else [target.id]
            values = node.value.elts if isinstance(target, ast.Tuple) else [node.value]
            constants |= {n: v.value for n, v in zip(names, values, strict=True) if isinstance(v, ast.Constant)}
    assert constants["MOST_PIECES"] == door.MOST_PIECES
    assert [constants[n] for n in ("CLS", "SEP", "UNKNOWN")] == [door._CLS, door._SEP, door._UNKNOWN]
    assert constants["UNREAD"] == UNREAD
