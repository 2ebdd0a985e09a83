"""The lists about figures and pages with one entry taken out, and what that changes."""

import copy
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec
import pytest

from reportedly import lexicon
from tests.conftest import ROOT

READERS = {
    "categories": ("extract.category_words",),
    "figures": ("extract.figure_words",),
    "uncounted": ("extract.uncounted",),
    "numbers": ("extract.number_words", "extract.number_limits", "extract.amounts"),
    "units": ("extract.units",),
    "calendar": ("extract.calendar", "extract.times", "extract.tense"),
    "gazetteer": ("extract.gazetteer",),
    "noise": ("read.",),
    "bylines": ("read.",),
}
"""The modules that keep a list turned for looking up, by its file."""

KEPT = ("_towns", "_subdivisions", "any_of")
"""Caches that hold no list of ours, or are keyed with their words."""


@cache
def written(name: str) -> dict[str, Any]:
    """A word list as it stands in its file."""
    return tomllib.loads((files("reportedly.lexicon") / "en" / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def _idle_entries() -> dict[str, dict[str, dict[str, list[str]]]]:
    return tomllib.loads((ROOT / "tests/cases/idle_entries.toml").read_text(encoding="utf-8"))


def known_idle(name: str, table: str) -> list[str]:
    """The entries of a list that are known to change nothing in their sentences, whatever the reason."""
    reasons = _idle_entries().get(name, {}).get(table, {})
    return sorted(word for words in reasons.values() for word in words)


def words_of(name: str, *path: str) -> list[str]:
    """The entries of one list."""
    found: Any = written(name)
    for key in path:
        found = found[key]
    return list(found)


@contextmanager
def taken_out(name: str, path: tuple[str, ...], word: str) -> Iterator[None]:
    """Read the lists as if ``word`` were not in that one."""
    table = copy.deepcopy(written(name))
    above: Any = table
    for key in path[:-1]:
        above = above[key]
    entries = above[path[-1]]
    is_table = isinstance(entries, dict)
    above[path[-1]] = {k: v for k, v in entries.items() if k != word} if is_table else [w for w in entries if w != word]
    read = lexicon._read

    def instead(wanted: str, shape: Any, language: str) -> Any:
        return msgspec.convert(table, type=shape) if wanted == name else read(wanted, shape, language)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lexicon, "_read", instead)
        _forget(name)
        try:
            yield
        finally:
            patch.undo()
            _forget(name)


def _forget(name: str) -> None:
    for clear in _caches(name):
        clear()


@cache
def _caches(name: str) -> list[Callable[[], None]]:
    starts = tuple(f"reportedly.{module}" for module in READERS[name])
    modules = [m for n, m in sys.modules.items() if n.startswith(starts)]
    found = [(m, thing) for m in modules for thing in vars(m).values() if hasattr(thing, "cache_clear")]
    return [t.cache_clear for m, t in found if t.__module__ == m.__name__ and t.__name__ not in KEPT]


def idle(
    name: str, path: tuple[str, ...], sentences: Callable[[str], Iterable[str]], seen: Callable[[str], object]
) -> list[str]:
    """The entries of a list without which ``seen`` is the same in each of the entry's sentences."""
    return [word for word in words_of(name, *path) if not _changes(name, path, word, [*sentences(word)], seen)]


def _changes(name: str, path: tuple[str, ...], word: str, sentences: list[str], seen: Callable[[str], object]) -> bool:
    whole = [seen(text) for text in sentences]
    with taken_out(name, path, word):
        return any(seen(text) != with_it for text, with_it in zip(sentences, whole, strict=True))
