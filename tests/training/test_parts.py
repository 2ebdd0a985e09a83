"""Shares of the stories: the same each time, each within the larger."""

import pytest

from training.parts import first_part

NAMES = [f"story{n}" for n in range(20)]


@pytest.mark.parametrize(("smaller", "larger"), [(0.1, 0.25), (0.25, 0.5), (0.5, 1.0)])
def test_each_share_lies_within_the_larger(smaller, larger):
    some, more = first_part(NAMES, smaller), first_part(reversed(NAMES * 2), larger)
    assert some < more
    assert len(more) == round(20 * larger)


def test_there_is_always_one():
    assert len(first_part(NAMES, 0.001)) == 1
