"""The only door to trafilatura: which lines of a page it takes for the article. It has one vote."""

import logging

from reportedly.read.lines import Lines, same, words

_LARGEST = 3_000_000
_GRAM = 5


def votes(html: str, lines: Lines) -> frozenset[int]:
    """The positions of the lines that stand in trafilatura's article; none where it finds none.

    Pages of more than three million characters are not put to the vote: it would take minutes.
    """
    if len(html) > _LARGEST:
        return frozenset()
    article = _article(html)
    if not article:
        return frozenset()
    whole = {same(line) for line in article.split("\n")}
    grams = {g for line in article.split("\n") for g in _grams(words(line))}
    return frozenset(i for i, line in enumerate(lines) if same(line.text) in whole or _is_in(words(line.text), grams))


def _article(html: str) -> str:
    import trafilatura

    # Its complaints about single pages are not for our user; without a handler Python would print them.
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    try:
        found = trafilatura.bare_extraction(html, with_metadata=False, include_comments=False)
    except (ValueError, SyntaxError, AssertionError, TypeError, AttributeError, IndexError, RecursionError):
        return ""
    return getattr(found, "text", None) or ""


def _grams(found: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [tuple(found[i : i + _GRAM]) for i in range(len(found) - _GRAM + 1)]


def _is_in(found: tuple[str, ...], grams: set[tuple[str, ...]]) -> bool:
    mine = _grams(found)
    return bool(mine) and sum(g in grams for g in mine) >= 0.6 * len(mine)
