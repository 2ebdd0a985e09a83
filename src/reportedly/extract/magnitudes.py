"""Whether a number is how strong an earthquake was: a count of nothing that befell anybody.

In: a :class:`Counted`. Out: whether the words beside it, or a little before it, say "magnitude".
"""

from reportedly.extract.counted import Counted

_NEAR = 8


def is_magnitude(counted: Counted) -> bool:
    """ "6.4-magnitude", "magnitude 6.4", "a magnitude of 6.4"; not "a quake of magnitude 6 killed 12"."""
    before = [t.lower for t in counted.sentence.tokens[max(0, counted.first - 2) : counted.first]]
    if before[-1:] == ["of"]:
        before.pop()
    return counted.number.glued_after == "magnitude" or before[-1:] == ["magnitude"]


def is_after_magnitude(counted: Counted) -> bool:
    """ "the magnitude of the shock, 6.4", "lowered its magnitude to 6.7, from 6.8"; not "12 people"."""
    if counted.noun is not None or counted.pronoun is not None or counted.rest or counted.number.unit is not None:
        return False
    return any(t.lower == "magnitude" for t in counted.sentence.tokens[max(0, counted.first - _NEAR) : counted.first])
