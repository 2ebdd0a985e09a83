"""The best labels for a row of words: begin, inside and outside, where "inside" only follows its own kind.

A label set is "outside", then for each kind "begin" and "inside": number 0, then 1 and 2, then 3 and 4.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int64]
_NEVER = np.float32(-1e9)


def log_odds(logits: Scores) -> Scores:
    """Log-probabilities over the last axis."""
    shifted = logits - logits.max(axis=-1, keepdims=True)
    out: Scores = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return out


def best_labels(rows: Sequence[Scores]) -> list[Labels]:
    """The likeliest allowed labels of each row; a row is words x labels, and rows may differ in length."""
    if not rows:
        return []
    labels, lengths = rows[0].shape[1], [len(row) for row in rows]
    scores = np.zeros((len(rows), max(lengths), labels), dtype=np.float32)
    scores[:, :, 1:] = _NEVER
    for padded, row in zip(scores, rows, strict=True):
        padded[: len(row)] = row
    moves = np.zeros((labels, labels), dtype=np.float32)
    for inside in range(2, labels, 2):
        moves[:, inside] = _NEVER
        moves[[inside - 1, inside], inside] = 0
    best = scores[:, 0].copy()
    best[:, 2::2] += _NEVER
    came = np.zeros(scores.shape, dtype=np.int64)
    for word in range(1, scores.shape[1]):
        ways = best[:, :, None] + moves[None]
        came[:, word] = ways.argmax(axis=1)
        best = ways.max(axis=1) + scores[:, word]
    out = np.zeros(scores.shape[:2], dtype=np.int64)
    out[:, -1] = best.argmax(axis=1)
    each = np.arange(len(rows))
    for word in range(scores.shape[1] - 1, 0, -1):
        out[:, word - 1] = came[each, word, out[:, word]]
    return [found[:length] for found, length in zip(out, lengths, strict=True)]


def runs(labels: Labels, kind: int) -> list[tuple[int, int]]:
    """The stretches of one kind (1 is the first) in a row of labels, as first word and word after the last."""
    begin, inside = 2 * kind - 1, 2 * kind
    out: list[tuple[int, int]] = []
    for i, label in enumerate(labels.tolist()):
        if label == begin:
            out.append((i, i + 1))
        elif label == inside and out and out[-1][1] == i:
            out[-1] = (out[-1][0], i + 1)
    return out
