"""Word lists as data: TOML files under the language's name, checked against a type on loading.

>>> from msgspec import Struct
>>> class Hedges(Struct, frozen=True, forbid_unknown_fields=True):
...     adverbs: tuple[str, ...]

``load("hedges", Hedges)`` then reads ``en/hedges.toml`` once, and says which entry is wrong
where one is.
"""

import functools
import tomllib
from importlib.resources import files

import msgspec

from reportedly.errors import LexiconError


@functools.cache
def load[T](name: str, shape: type[T], *, language: str = "en") -> T:
    """Read ``<language>/<name>.toml`` into ``shape``.

    Raises LexiconError, naming the file and the entry, where it does not fit.
    """
    source = files("reportedly.lexicon") / language / f"{name}.toml"
    try:
        return msgspec.convert(tomllib.loads(source.read_text(encoding="utf-8")), type=shape)
    except FileNotFoundError as error:
        raise LexiconError(f"there is no word list {language}/{name}.toml") from error
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise LexiconError(f"{language}/{name}.toml: {error}") from error
