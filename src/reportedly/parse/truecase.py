"""Headlines In Capitals, put back into running case before the parser sees them.

A word keeps its capital where the report writes it so inside its sentences. Lengths never change,
so that offsets hold.
"""

import re

from reportedly.model import BlockKind, Report

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_RUNNING = re.compile(r"(?<=[a-z0-9,;] )([A-Z][\w'’-]*)")


def running_case(report: Report) -> str:
    """The report's text with title-case headlines and words all in capitals put into running case.

    "Governor Claims Dam Was Sound" becomes "governor claims dam was sound" where the body writes the
    governor's name elsewhere; "BOSSES at the doomed plant" becomes "Bosses at the doomed plant".
    """
    text = report.text
    names = {
        m.group(1)
        for b in report.body()
        if b.kind is not BlockKind.HEADLINE
        for m in _RUNNING.finditer(text, b.start, b.end)
    }
    pieces = list(text)
    for block in report.body():
        words = list(_WORD.finditer(text, block.start, block.end))
        if block.kind is BlockKind.HEADLINE and _is_title_case(words):
            for k, word in enumerate(words):
                _lower(pieces, word, names, keep_first=k == 0)
        else:
            _calm(pieces, words)
    return "".join(pieces)


def _is_title_case(words: list[re.Match[str]]) -> bool:
    """Whether nearly all of the longer words carry a capital."""
    long = [w.group() for w in words if len(w.group()) > 3]
    return len(long) >= 4 and sum(w[0].isupper() for w in long) >= 0.85 * len(long)


def _lower(pieces: list[str], word: re.Match[str], names: set[str], *, keep_first: bool) -> None:
    plain = re.sub(r"['’]s$", "", word.group())
    if (
        plain in names
        or word.group() in names
        or keep_first
        or (plain.isupper() and len(plain) <= 4 and plain.isalpha() and len(plain) > 1)
    ):
        return
    _put(pieces, word.start(), word.group().lower())


def _calm(pieces: list[str], words: list[re.Match[str]]) -> None:
    """Words shouted at the start of an article: "BOSSES at the plant". Acronyms stay."""
    for k, word in enumerate(words[:6]):
        shouted = word.group().isupper() and len(word.group()) > 4
        if not shouted:
            break
        _put(pieces, word.start(), word.group().capitalize() if k == 0 else word.group().lower())


def _put(pieces: list[str], start: int, word: str) -> None:
    if len(word) == len("".join(pieces[start : start + len(word)])):
        pieces[start : start + len(word)] = list(word)
