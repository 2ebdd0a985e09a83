"""How words are compared when lines are folded."""

import re
from collections.abc import Iterable


def bare(text: str) -> str:
    """The words alone: "12 died." and "“12 died”" are the same content.

    >>> bare("“12 Died,”")
    '12 died'
    """
    return " ".join(re.findall(r"\w+", text.casefold()))


def each_once(texts: Iterable[str]) -> tuple[str, ...]:
    """The texts in their order, each once."""
    return tuple(dict.fromkeys(texts))
