"""How likely a draft is right: what makes it likelier and what less."""

import numpy as np
import pytest
from msgspec import structs

from reportedly.extract.finding import find_attributions
from reportedly.extract.tagging.proposals import Proposal
from reportedly.extract.tagging.weighing import LEAST_CHANCE, Signs, chance, signs_of
from tests.extract.reading import parsed

SIZE = 12
(RULED,) = find_attributions(parsed("Ada Venn said the dam was sound."))
SURE = Signs(cue=8, by_rules=1, source=6, content=6, length=3, is_held=1, inside=0)


def signs(source=6.0, content=6.0, runs=((6, 12),), held=((0, 2),), **told):
    """The signs of a draft whose words are all this sure of their place."""

    def odds(stretches, sure):
        out = np.full(SIZE, -sure, dtype=np.float32)
        for start, end in stretches:
            out[start:end] = sure
        return out

    given = Proposal((), (3, 4), 5.0, told.get("ruled", RULED), 3, (), (), odds(held, source), odds(runs, content))
    found = signs_of(given, held, runs)
    return structs.replace(found, inside=float(told.get("inside", False)))


def test_a_draft_that_is_sure_in_every_part_stays():
    assert chance(SURE) > 0.9
    assert chance(signs()) > 0.9


@pytest.mark.parametrize(
    "weaker",
    [
        signs(source=0.5),
        signs(content=0.5),
        signs(ruled=None),
        signs(inside=True),
        signs(held=()),
        signs(runs=((6, 7),)),
    ],
    ids=["source", "content", "only the tagger", "inside", "held by nobody", "short"],
)
def test_what_makes_it_less_likely(weaker):
    assert chance(weaker) < chance(signs())


def test_what_wavers_everywhere_goes():
    assert chance(signs(source=0.2, content=0.2, ruled=None, held=())) < LEAST_CHANCE


def test_the_least_sure_words_count_wherever_they_stand():
    odds = np.full(SIZE, 6.0, dtype=np.float32)
    odds[6:] = 6
    odds[:6] = -6
    odds[9] = -4
    proposal = Proposal((), (3, 4), 5.0, None, 3, (), (), odds, odds)
    told = signs_of(proposal, [(6, 12)], [(6, 12)])
    assert told.content == pytest.approx((-4 + 4 * 6) / 5)
    assert told.content < signs().content
