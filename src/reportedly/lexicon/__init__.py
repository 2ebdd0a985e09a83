"""Word lists as data: TOML files under the language's name, checked against a type on loading.

>>> from msgspec import Struct
>>> class Hedges(Struct, frozen=True, forbid_unknown_fields=True):
...     adverbs: tuple[str, ...]

``load("hedges", Hedges)`` then reads ``en/hedges.toml`` once, and says which entry is wrong
where one is.
"""

import functools
import tomllib
from collections.abc import Hashable
from importlib.resources import files
from typing import Any, cast

import msgspec

from reportedly.errors import LexiconError


def load[T](name: str, shape: type[T], *, language: str = "en") -> T:
    """Read ``<language>/<name>.toml`` into ``shape``, once a process.

    Raises LexiconError, naming the file and the entry, where it does not fit.
    """
    words: T = _read(name, cast("Hashable", shape), language)
    return words


@functools.cache
def _read(name: str, shape: Any, language: str) -> Any:
    source = files("reportedly.lexicon") / language / f"{name}.toml"
    try:
        return msgspec.convert(tomllib.loads(source.read_text(encoding="utf-8")), type=shape)
    except FileNotFoundError as error:
        raise LexiconError(f"there is no word list {language}/{name}.toml") from error
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise LexiconError(f"{language}/{name}.toml: {error}") from error
