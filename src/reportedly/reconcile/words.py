"""Words of a text as they are compared: stems with a fixed weight, whatever else is in the ledger."""

import functools
import re

from reportedly.lexicon import load
from reportedly.lexicon.rarity import rarity
from reportedly.lexicon.stems import stem
from reportedly.reconcile.weights import LEAST_TELLING, NAME

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?", re.UNICODE)

type Weights = dict[str, float]


@functools.cache
def _like_words() -> dict[str, str]:
    """The stem of each word of ``like_words`` → the name of its row."""
    rows = load("like_words", dict[str, tuple[str, ...]])
    return {stem(word): f"{name}…" for name, words in rows.items() for word in words}


def words_of(text: str) -> list[str]:
    """The words of a text, as they stand."""
    return _WORD.findall(text)


def weights_of(text: str, *, names: float = NAME) -> Weights:
    """The telling stems of a text with their weights; ``names`` is what a capitalised word counts at most.

    >>> sorted(weights_of("the valve had been patched"))
    ['patch', 'valv']
    """
    out: Weights = {}
    for n, word in enumerate(words_of(text)):
        weight = rarity(word.casefold())
        if word[0].isupper() and n:
            weight = min(weight, names)
        if weight >= LEAST_TELLING:
            key = _like_words().get(stem(word), stem(word))
            out[key] = max(weight, out.get(key, 0.0))
    return out


def likeness(a: Weights, b: Weights) -> float:
    """How much of the smaller of two texts stands in the other, 0 to 1; symmetric."""
    if not a or not b:
        return 0.0
    shared = sum(min(a[word], b[word]) for word in a.keys() & b.keys())
    return shared / min(sum(a.values()), sum(b.values()))


def shared_weight(a: Weights, b: Weights) -> float:
    """The weight of what two texts share; symmetric."""
    return sum(min(a[word], b[word]) for word in a.keys() & b.keys())
