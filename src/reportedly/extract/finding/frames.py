"""Finding what is held: the content of a verbal cue, by the frame the cue stands in.

In: a cue and its source. Out: what it holds, with the name of the rule, or None where the cue holds
nothing here ("he said hello" holds no clause). The frames are tried in the order of FRAMES;
the first that fits decides.
"""

from collections.abc import Callable

from reportedly.extract.finding.clauses import as_told, clause_after, clause_around, clause_before
from reportedly.extract.finding.held import Held, Place
from reportedly.extract.finding.numbers_put import number_at, tally
from reportedly.extract.finding.objects import (
    feeling_voiced,
    for_somebody_to,
    gerund,
    held_object,
    infinitive,
    person_infinitive,
    prepositional,
)
from reportedly.extract.finding.passives import raising, seeming, subject_held
from reportedly.extract.finding.quoted import quotation_after, quotation_before


def content_of(place: Place) -> Held | None:
    """The content of a cue in its place, by the first frame that fits."""
    for frame in FRAMES:
        held = frame(place)
        if held is not None:
            return held
    return None


FRAMES: tuple[Callable[[Place], Held | None], ...] = (
    quotation_before,
    as_told,
    raising,
    clause_around,
    clause_after,
    quotation_after,
    clause_before,
    seeming,
    number_at,
    tally,
    person_infinitive,
    gerund,
    infinitive,
    for_somebody_to,
    feeling_voiced,
    prepositional,
    held_object,
    subject_held,
)
"""The frames in the order in which they are tried."""
