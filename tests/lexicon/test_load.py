"""Word lists are checked against their type on loading."""

import pytest
from msgspec import Struct

from reportedly.errors import LexiconError
from reportedly.lexicon import load
from reportedly.lexicon.cues import CueFile


class Wrong(Struct, frozen=True, forbid_unknown_fields=True):
    belief: tuple[int, ...]
    intention: tuple[str, ...]


def test_a_list_is_loaded_once():
    assert load("cues", CueFile) is load("cues", CueFile)


def test_a_list_that_is_not_there_is_named():
    with pytest.raises(LexiconError, match=r"en/hedgerows\.toml"):
        load("hedgerows", CueFile)


def test_a_language_without_lists_is_named():
    with pytest.raises(LexiconError, match=r"xx/cues\.toml"):
        load("cues", CueFile, language="xx")


def test_an_entry_that_does_not_fit_is_named_with_its_file():
    with pytest.raises(LexiconError, match=r"en/kinds\.toml: .*belief"):
        load("kinds", Wrong)
