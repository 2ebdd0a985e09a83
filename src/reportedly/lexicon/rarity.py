"""How rare a word is in English at large: a fixed table, the same on every machine and for every ledger. The only door
to ``wordfreq``.

Its word counts (to 2021) will not change any more; a Zipf value is the logarithm to base ten of how often a word
stands in a thousand million words. What is in the ledger is never counted: else what two reports have in common would
depend on the others (law 7).
"""

import functools
import math

RAREST = 2.0
"""Zipf value below which a word tells no more for being rarer: names and misspellings stand there side by side."""

COMMONEST = 6.0
"""Zipf value of words that tell nothing, and all above: "the", "said", "people"."""


@functools.lru_cache(maxsize=200_000)
def rarity(word: str) -> float:
    """How telling the lower-cased word is, from 0 ("said") to 1 (a name that the table does not hold)."""
    return min(max((COMMONEST - zipf(word)) / (COMMONEST - RAREST), 0.0), 1.0)


def zipf(word: str) -> float:
    """The word's Zipf value; 0 where the table does not hold it."""
    return _table().get(word, 0.0)


@functools.cache
def _table() -> dict[str, float]:
    """Word → Zipf value. Read when first asked for: it takes a third of a second and 50 MB."""
    from wordfreq import get_frequency_dict

    return {word: 9 + math.log10(share) for word, share in get_frequency_dict("en").items()}
