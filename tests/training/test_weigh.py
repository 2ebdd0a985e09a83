"""The regression that weighs drafts: it finds what made the numbers."""

import numpy as np
import pytest

from training.weigh import fitted


def test_the_weights_are_those_that_made_the_answers():
    chance = np.random.default_rng(3)
    signs = chance.normal(size=(20_000, 3)) * [1.0, 5.0, 0.2]
    odds = -0.5 + signs @ [2.0, -0.3, 0.0]
    right = (chance.random(len(odds)) < 1 / (1 + np.exp(-odds))).astype(float)
    base, weights = fitted(signs, right)
    assert base == pytest.approx(-0.5, abs=0.1)
    assert weights == pytest.approx([2.0, -0.3, 0.0], abs=0.2)
