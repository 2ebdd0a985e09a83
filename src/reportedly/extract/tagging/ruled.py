"""What the rules found, told to the tagger: for one cue, what they tie to it.

The tagger learns how far to trust them. Where it reads alone it is told nothing: ``unread``.
"""

from collections.abc import Sequence

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.tagging.windows import Word
from reportedly.model import Span

UNREAD = "unread"
"""What every word is tied as where the rules were not asked."""


def ties(found: Sequence[Attribution] | None, cue: Sequence[int], words: Sequence[Word]) -> list[str]:
    """What the rules tie each word to this cue as: "s", "c", "o" for nothing; "" where they have no such cue."""
    if found is None:
        return [UNREAD] * len(words)
    stretch = [Span(words[i].token.start, words[i].token.end) for i in cue]
    tied = next((a for a in found if any(x.overlaps(y) for x in a.cue for y in stretch)), None)
    if tied is None:
        return [""] * len(words)
    out = ["o"] * len(words)
    for letter, spans in (("c", tied.content), ("s", tied.source)):
        for i in _inside(spans, words):
            out[i] = letter
    return out


def _inside(spans: Sequence[Span], words: Sequence[Word]) -> list[int]:
    """The places of the words that lie in these spans."""
    if not spans or not words or spans[-1].end <= words[0].token.start or spans[0].start >= words[-1].token.end:
        return []
    return [i for i, w in enumerate(words) if any(s.start <= w.token.start < s.end for s in spans)]
