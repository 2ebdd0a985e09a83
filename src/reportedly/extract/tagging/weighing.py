"""How likely it is that what the tagger drafts is right as a whole, source and content both.

A cue may be one beyond doubt and yet tell little, where the tagger wavers over who holds it or where the content ends.
So a draft is weighed by all of it: a logistic regression over a few signs. "The minister said the dam was sound" is
sure in every part and stays; in "a call for help rang through the hall" the noun may be a cue, but no word is clearly
its source, and it goes.
"""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from reportedly.extract.tagging.proposals import Proposal, Run

LEAST_CHANCE = 0.5
"""What is likelier wrong than right is dropped. F1 on stories that weights had not seen is flat from 0.3 to 0.5."""

WAVERING = 5
"""Words of which the mean is taken: those that are least sure of their place in or out of a stretch."""


class Signs(Struct, frozen=True):
    """What tells whether a draft is right; the weights below have the same names.

    ``cue``: log-odds of the cue; ``by_rules``: whether the rules have it too; ``source`` and ``content``: the mean
    log-odds of the words least sure to be rightly in or out; ``length``: the logarithm of the content's words;
    ``is_held``: whether it has a source, or the rules too know of none; ``inside``: whether it stands in what another
    is said to hold.
    """

    cue: float
    by_rules: float
    source: float
    content: float
    length: float
    is_held: float
    inside: float


BASE = -4.15
WEIGHTS = Signs(cue=0.26, by_rules=0.49, source=0.30, content=0.37, length=0.39, is_held=1.41, inside=-0.70)
"""Fitted by ``python -m training.weigh`` on stories that the weights it read with had not seen (see there)."""


def chance(signs: Signs) -> float:
    """How likely the draft is right, between 0 and 1."""
    said = BASE + sum(getattr(signs, name) * getattr(WEIGHTS, name) for name in Signs.__struct_fields__)
    return 1 / (1 + math.exp(-said))


def signs_of(proposal: Proposal, source: Sequence[Run], content: Sequence[Run]) -> Signs:
    """The signs of a draft whose source and content came to be these stretches of its window's words.

    Whether it stands ``inside`` another is for whoever knows the others to say.
    """
    return Signs(
        cue=proposal.is_cue,
        by_rules=float(proposal.ruled is not None),
        source=_surety(proposal.in_source, source),
        content=_surety(proposal.in_content, content),
        length=math.log1p(sum(end - start for start, end in content)),
        is_held=float(bool(source) or (proposal.ruled is not None and not proposal.ruled.source)),
        inside=0.0,
    )


def _surety(odds: npt.NDArray[np.float32], runs: Sequence[Run]) -> float:
    """The mean log-odds of the words least sure of these stretches; below 0 where they tell against them."""
    told = -odds
    for start, end in runs:
        told[start:end] *= -1
    return float(np.sort(told)[:WAVERING].mean())
