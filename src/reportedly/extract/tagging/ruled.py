"""What the rules found, told to the tagger: for one cue, what they tie to it.

The tagger learns how far to trust them. Where it reads alone it is told nothing: ``unread``.
"""

from bisect import bisect_left
from collections.abc import Sequence

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.tagging.windows import Word
from reportedly.model import Span

UNREAD = "unread"
"""What every word is tied as where the rules were not asked."""


def ruled(found: Sequence[Attribution], cue: Sequence[int], words: Sequence[Word]) -> Attribution | None:
    """What the rules found by this cue, given by its places in the window; None where they have no such cue."""
    stretch = [Span(words[i].token.start, words[i].token.end) for i in cue]
    return next((a for a in found if any(x.overlaps(y) for x in a.cue for y in stretch)), None)


def ties(found: Sequence[Attribution] | None, cue: Sequence[int], words: Sequence[Word]) -> list[str]:
    """What the rules tie each word to this cue as: "s", "c", "o" for nothing; "" where they have no such cue."""
    if found is None:
        return [UNREAD] * len(words)
    tied = ruled(found, cue, words)
    if tied is None:
        return [""] * len(words)
    out = ["o"] * len(words)
    for letter, spans in (("c", tied.content), ("s", tied.source)):
        for a, b in within(words, spans):
            out[a:b] = letter * (b - a)
    return out


def within(words: Sequence[Word], spans: Sequence[Span]) -> list[tuple[int, int]]:
    """The stretches of a window's words that begin in these spans: each the first, and the one after the last."""
    if not words or not spans or spans[-1].end <= words[0].token.start or words[-1].token.end <= spans[0].start:
        return []
    out: list[tuple[int, int]] = []
    for span in spans:
        first, last = (bisect_left(words, edge, key=_start) for edge in (span.start, span.end))
        if out and first <= out[-1][1]:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        elif first < last:
            out.append((first, last))
    return out


def _start(word: Word) -> int:
    return word.token.start
