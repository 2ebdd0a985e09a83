"""The word lists with one entry taken out, for as long as a test looks."""

import copy
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
import pytest

from reportedly import lexicon
from tests.lexicon.entries import Entry, written


@contextmanager
def without(entry: Entry) -> Iterator[None]:
    """Read the lists as if ``entry`` were not in them."""
    table = copy.deepcopy(written(entry.file))
    entry.drop(table)
    read = lexicon._read

    def instead(name: str, shape: Any, language: str) -> Any:
        return msgspec.convert(table, type=shape) if name == entry.file else read(name, shape, language)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lexicon, "_read", instead)
        _forget()
        try:
            yield
        finally:
            patch.undo()
            _forget()


def _forget() -> None:
    for cached in _caches():
        cached()


def _caches() -> list[Callable[[], None]]:
    """What forgets the turned word lists, module by module; the model and the map stay."""
    out = []
    for module in [m for n, m in sys.modules.items() if n.startswith(LISTED)]:
        for thing in vars(module).values():
            clear = getattr(thing, "cache_clear", None)
            if clear is not None and getattr(thing, "__module__", "") == module.__name__ and thing.__name__ != "_read":
                out.append(clear)
    return out


LISTED = ("reportedly.lexicon", "reportedly.parse.nouns", "reportedly.extract.describing", "reportedly.extract.finding")
"""The modules that keep a word list turned for looking up."""
