"""Which reader finds attributions, and what is said where the one asked for cannot be loaded."""

import builtins

import pytest

from reportedly.errors import UsageError
from reportedly.extract import attributions, make_ready
from reportedly.model import Reader
from tests.conftest import Call
from tests.extract.reading import parsed


def test_the_rules_need_nothing():
    make_ready(Reader.RULES, None)
    assert len(attributions(parsed("Ada Venn said the dam was sound."), Reader.RULES)) == 1


@pytest.mark.parametrize("reader", [Reader.TAGGER, Reader.BOTH])
def test_the_tagger_needs_weights(reader):
    with pytest.raises(UsageError, match="--weights"):
        make_ready(reader, None)


def test_a_folder_without_weights_is_told_with_what_it_lacks(tmp_path):
    with pytest.raises(UsageError, match=r"read\.onnx.*--reader rules"):
        make_ready(Reader.BOTH, str(tmp_path))


def test_a_library_that_is_not_installed_is_named(monkeypatch, tmp_path):
    real = builtins.__import__

    def without(name, *rest, **more):
        if name == "reportedly.extract.tagging.door":
            raise ModuleNotFoundError("no such thing", name="onnxruntime")
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(UsageError, match=r"onnxruntime.*reportedly\[tagger\]"):
        make_ready(Reader.TAGGER, str(tmp_path))


def test_the_command_says_what_to_do_and_reads_nothing(call: Call, tmp_path):
    (tmp_path / "a.txt").write_text("Dam holds\n\nAda Venn said the dam was sound.", encoding="utf-8")
    done = call("read", tmp_path / "a.txt", "--reader", "both", "--ledger", tmp_path / "a.db")
    assert done.returncode == 2
    assert "--weights" in done.stderr and "Traceback" not in done.stderr
