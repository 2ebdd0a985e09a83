"""What the tagger proposes for some windows: cues, and how likely each word is of the source or content of each."""

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from msgspec import Struct, structs

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.tagging.decode import Scores, best_labels, log_odds, runs
from reportedly.extract.tagging.door import Read, Weights
from reportedly.extract.tagging.paths import distances, head_of, paths
from reportedly.extract.tagging.ruled import ruled, ties, within
from reportedly.extract.tagging.windows import Word

SOURCE, CONTENT = 1, 2
"""Kinds of labels that the second graph gives, as ``decode.runs`` counts them."""

TINY = 1e-4
"""Added to a probability and to its opposite, so that the log-odds of the surest cue stay below ten."""

type Run = tuple[int, int]
"""A stretch of a window's words: the first, and the one after the last."""

Odds = npt.NDArray[np.float32]
"""For each word of a window a logarithm of odds, or a probability."""


class Proposal(Struct, frozen=True):
    """A cue with what the tagger ties to it, in places of its window's ``words``.

    ``ruled`` is what the rules found by the same cue. ``source`` and ``content`` are the likeliest stretches;
    ``in_source`` and ``in_content`` the log-odds of each word to belong there; ``is_cue`` the log-odds that the cue
    is one.
    """

    words: Sequence[Word]
    cue: Run
    is_cue: float
    ruled: Attribution | None
    head: int
    source: tuple[Run, ...]
    content: tuple[Run, ...]
    in_source: Odds
    in_content: Odds


class Least(Struct, frozen=True):
    """From which probability on a cue is one: where only the tagger sees it, and where the rules do too."""

    alone: float
    ruled: float


def propose(
    batch: Sequence[Sequence[Word]], found: Sequence[Attribution] | None, weights: Weights, least: Least
) -> list[Proposal]:
    """The proposals of some windows; ``found`` is what the rules found, None where the tagger reads alone."""
    reads = [weights.read([word.token.text for word in words], [word.features for word in words]) for words in batch]
    lean = np.array([0, *[np.log(least.alone / (1 - least.alone))] * 2], dtype=np.float32)
    cued = best_labels([log_odds(read.cues) - lean for read in reads])
    by_cue = None if found is None else sorted(found, key=_cue_start)
    out: list[Proposal] = []
    rows: list[Scores] = []
    for words, read, labels in zip(batch, reads, cued, strict=True):
        near = None if by_cue is None else _between(by_cue, words)
        likely: Odds = 1 - np.exp(log_odds(read.cues)[:, 0])
        cues = runs(labels, 1)
        cues += _cues_of_rules(words, near or (), likely, cues, least.ruled)
        heads = [_place(head_of(words[a:b]), words) for a, b in cues]
        scores = _tied(words, near, weights, read, cues, heads) if cues else ()
        for cue, head, row in zip(cues, heads, scores, strict=True):
            mean = float(likely[slice(*cue)].mean())
            out.append(
                Proposal(
                    words=words,
                    cue=cue,
                    is_cue=float(np.log((mean + TINY) / (1 - mean + TINY))),
                    ruled=ruled(near or (), range(*cue), words),
                    head=head,
                    source=(),
                    content=(),
                    in_source=_odds(row, SOURCE),
                    in_content=_odds(row, CONTENT),
                )
            )
            rows.append(row)
    return [
        structs.replace(proposal, source=tuple(runs(labels, SOURCE)), content=tuple(runs(labels, CONTENT)))
        for proposal, labels in zip(out, best_labels(rows), strict=True)
    ]


def _cue_start(attribution: Attribution) -> int:
    return attribution.cue[0].start


def _between(by_cue: Sequence[Attribution], words: Sequence[Word]) -> Sequence[Attribution]:
    """Those of the rules' attributions whose cue begins in this window."""
    first = bisect_left(by_cue, words[0].token.start, key=_cue_start)
    return by_cue[first : bisect_left(by_cue, words[-1].token.end, key=_cue_start)]


def _cues_of_rules(
    words: Sequence[Word], found: Sequence[Attribution], likely: Odds, taken: Sequence[Run], least: float
) -> list[Run]:
    """The cues that only the rules see, if the tagger does not think them too unlikely."""
    out: list[Run] = []
    for attribution in found:
        for a, b in within(words, attribution.cue)[:1]:
            if likely[a:b].mean() >= least and all(b <= start or end <= a for start, end in [*taken, *out]):
                out.append((a, b))
    return out


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
    away = [distances(head, len(words)) for head in heads]
    out: list[Scores] = []
    for told in (None,) if found is None else (None, found):
        ruled = [[weights.ties.get(t, 0) for t in ties(told, range(*cue), words)] for cue in cues]
        numbers = (np.array(rows, dtype=np.int64) for rows in (ways, ruled, away))
        out.append(log_odds(weights.tie(read, marks, *numbers)))
    mean: Scores = np.mean(out, axis=0)
    return mean


def _odds(scores: Scores, kind: int) -> Odds:
    """For each word, how much likelier it is to have this kind of label than not, as the logarithm of the odds."""
    inside = np.logaddexp(scores[:, 2 * kind - 1], scores[:, 2 * kind])
    others = [k for k in range(scores.shape[1]) if k not in (2 * kind - 1, 2 * kind)]
    outside = np.logaddexp.reduce(scores[:, others], axis=1)
    odds: Odds = inside - outside
    return odds
