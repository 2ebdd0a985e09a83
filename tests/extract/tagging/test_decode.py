"""The best labels of a row: what the tagger may say, and that nothing allowed scores better."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.tagging.decode import best_labels, log_odds, runs

LABELS = 5
scores_of = st.lists(st.lists(st.floats(-5, 5, width=32), min_size=LABELS, max_size=LABELS), min_size=1, max_size=5)


def allowed(labels) -> bool:
    return all(
        label == 0 or label % 2 == 1 or (i > 0 and labels[i - 1] in (label, label - 1))
        for i, label in enumerate(labels)
    )


@given(scores_of)
def test_nothing_allowed_scores_better(rows):
    scores = log_odds(np.array([rows], dtype=np.float32))
    found = best_labels(list(scores))[0].tolist()
    assert allowed(found)
    best = max(
        sum(scores[0, i, label] for i, label in enumerate(way))
        for way in product(range(LABELS), repeat=len(rows))
        if allowed(way)
    )
    assert sum(scores[0, i, label] for i, label in enumerate(found)) == pytest.approx(best, abs=1e-3)


@given(scores_of, scores_of)
def test_rows_do_not_mind_each_other(one, other):
    rows = [np.array(row, dtype=np.float32) for row in (one, other)]
    together = best_labels(rows)
    assert [len(found) for found in together] == [len(one), len(other)]
    for row, found in zip(rows, together, strict=True):
        assert (found == best_labels([row])[0]).all()


def test_no_rows_no_labels():
    assert best_labels([]) == []


def test_stretches_of_each_kind():
    labels = np.array([1, 2, 0, 3, 4, 4, 1, 3])
    assert runs(labels, 1) == [(0, 2), (6, 7)]
    assert runs(labels, 2) == [(3, 6), (7, 8)]
