"""The best labels for a row of words: begin, inside and outside, where "inside" only follows its own kind.

A label set is "outside", then for each kind "begin" and "inside": number 0, then 1 and 2, then 3 and 4.
"""

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]
_NEVER = np.float32(-1e9)


def log_odds(logits: Scores) -> Scores:
    """Log-probabilities over the last axis."""
    shifted = logits - logits.max(axis=-1, keepdims=True)
    out: Scores = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return out


def best_labels(scores: Scores) -> npt.NDArray[np.int64]:
    """The likeliest allowed labels of each row; ``scores`` is rows x words x labels, the answer rows x words."""
    rows, words, labels = scores.shape
    moves = np.zeros((labels, labels), dtype=np.float32)
    for inside in range(2, labels, 2):
        moves[:, inside] = _NEVER
        moves[[inside - 1, inside], inside] = 0
    best = scores[:, 0].copy()
    best[:, 2::2] = _NEVER
    came = np.zeros((rows, words, labels), dtype=np.int64)
    for word in range(1, words):
        ways = best[:, :, None] + moves[None]
        came[:, word] = ways.argmax(axis=1)
        best = ways.max(axis=1) + scores[:, word]
    out = np.zeros((rows, words), dtype=np.int64)
    out[:, -1] = best.argmax(axis=1)
    for word in range(words - 1, 0, -1):
        out[:, word - 1] = came[np.arange(rows), word, out[:, word]]
    return out


def runs(labels: npt.NDArray[np.int64], kind: int) -> list[tuple[int, int]]:
    """The stretches of one kind (1 is the first) in a row of labels, as first word and word after the last."""
    begin, inside = 2 * kind - 1, 2 * kind
    out: list[tuple[int, int]] = []
    for i, label in enumerate(labels.tolist()):
        if label == begin:
            out.append((i, i + 1))
        elif label == inside and out and out[-1][1] == i:
            out[-1] = (out[-1][0], i + 1)
    return out
