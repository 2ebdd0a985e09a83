"""What the tagger proposes for one window: cues, and how likely each word belongs to the source and content of each."""

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.tagging.decode import Scores, best_labels, log_odds, runs
from reportedly.extract.tagging.door import Read, Weights
from reportedly.extract.tagging.paths import distance, head_of, paths
from reportedly.extract.tagging.ruled import ties
from reportedly.extract.tagging.windows import Word
from reportedly.model import Span

SOURCE, CONTENT = 1, 2
"""Kinds of labels that the second graph gives, as ``decode.runs`` counts them."""

TINY = 1e-4
"""Added to a probability and to its opposite, so that the log-odds of the surest cue stay below ten."""

type Run = tuple[int, int]
"""A stretch of a window's words: the first, and the one after the last."""


class Proposal(Struct, frozen=True):
    """A cue with what the tagger ties to it, in places of the window's words.

    ``source`` and ``content`` are the likeliest stretches; ``in_source`` and ``in_content`` the log-odds of each
    word to belong there; ``is_cue`` the log-odds that the cue is one.
    """

    cue: Run
    is_cue: float
    head: int
    source: tuple[Run, ...]
    content: tuple[Run, ...]
    in_source: npt.NDArray[np.float32]
    in_content: npt.NDArray[np.float32]


class Least(Struct, frozen=True):
    """From which probability on a cue is one: where only the tagger sees it, and where the rules do too."""

    alone: float
    ruled: float


def propose(
    words: Sequence[Word], found: Sequence[Attribution] | None, weights: Weights, least: Least
) -> list[Proposal]:
    """The proposals of one window; ``found`` is what the rules found, None where the tagger reads alone."""
    read = weights.read([word.token.text for word in words], [word.features for word in words])
    cues = _cues(read, least.alone)
    cues += _cues_of_rules(words, found or (), read, cues, least.ruled)
    if not cues:
        return []
    heads = [_place(head_of(words[a:b]), words) for a, b in cues]
    scores = _tied(words, found, weights, read, cues, heads)
    likely = _likely(read)
    return [
        Proposal(
            cue=cue,
            is_cue=float(np.log((likely[slice(*cue)].mean() + TINY) / (1 - likely[slice(*cue)].mean() + TINY))),
            head=head,
            source=tuple(runs(labels, SOURCE)),
            content=tuple(runs(labels, CONTENT)),
            in_source=_odds(row, SOURCE),
            in_content=_odds(row, CONTENT),
        )
        for cue, head, row, labels in zip(cues, heads, scores, best_labels(scores), strict=True)
    ]


def _cues(read: Read, least: float) -> list[Run]:
    """The cues; words are leant towards none or some so that ``least`` is where they turn."""
    scores = log_odds(read.cues)
    lean = np.log(least / (1 - least))
    leaning = scores.copy()
    leaning[:, 1:] -= lean
    labels = best_labels(leaning[None])[0]
    return runs(labels, 1)


def _cues_of_rules(
    words: Sequence[Word], found: Sequence[Attribution], read: Read, taken: Sequence[Run], least: float
) -> list[Run]:
    """The cues that only the rules see, if the tagger does not think them too unlikely."""
    likely = _likely(read)
    out: list[Run] = []
    for attribution in found:
        for a, b in within(words, attribution.cue)[:1]:
            if likely[a:b].mean() >= least and all(b <= start or end <= a for start, end in [*taken, *out]):
                out.append((a, b))
    return out


def _likely(read: Read) -> npt.NDArray[np.float32]:
    """For each word, how likely it is part of a cue."""
    likely: npt.NDArray[np.float32] = 1 - np.exp(log_odds(read.cues)[:, 0])
    return likely


def within(words: Sequence[Word], spans: Sequence[Span]) -> list[Run]:
    """The stretches of a window's words that lie in these spans."""
    if not words or not spans or spans[-1].end <= words[0].token.start or words[-1].token.end <= spans[0].start:
        return []
    out: list[Run] = []
    for span in spans:
        first, last = (bisect_left(words, edge, key=_start) for edge in (span.start, span.end))
        if out and first <= out[-1][1]:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        elif first < last:
            out.append((first, last))
    return out


def _start(word: Word) -> int:
    return word.token.start


def _place(word: Word, words: Sequence[Word]) -> int:
    return next(i for i, w in enumerate(words) if w is word)


def _tied(
    words: Sequence[Word],
    found: Sequence[Attribution] | None,
    weights: Weights,
    read: Read,
    cues: Sequence[Run],
    heads: Sequence[int],
) -> Scores:
    """Log-probabilities of labels, cues x words x labels; where the rules were asked, half of it without their word.

    So a slip of the rules does not carry the tagger along.
    """
    marks = np.zeros((len(cues), len(words)), dtype=np.float32)
    for row, (a, b) in enumerate(cues):
        marks[row, a:b] = 1
    ways = [[weights.paths.get(p, 0) for p in paths(words[head], words)] for head in heads]
    away = [[distance(head, i) for i in range(len(words))] for head in heads]
    out: list[Scores] = []
    for told in (None,) if found is None else (None, found):
        ruled = [[weights.ties.get(t, 0) for t in ties(told, range(*cue), words)] for cue in cues]
        numbers = (np.array(rows, dtype=np.int64) for rows in (ways, ruled, away))
        out.append(log_odds(weights.tie(read, marks, *numbers)))
    mean: Scores = np.mean(out, axis=0)
    return mean


def _odds(scores: Scores, kind: int) -> npt.NDArray[np.float32]:
    """For each word, how much likelier it is to have this kind of label than not, as the logarithm of the odds."""
    inside = np.logaddexp(scores[:, 2 * kind - 1], scores[:, 2 * kind])
    others = [k for k in range(scores.shape[1]) if k not in (2 * kind - 1, 2 * kind)]
    outside = np.logaddexp.reduce(scores[:, others], axis=1)
    odds: npt.NDArray[np.float32] = inside - outside
    return odds
