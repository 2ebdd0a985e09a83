"""Whether a report is a copy: the rule, and the sentence that a reader sees."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from reportedly.stories.copies.stretches import Stretch
from reportedly.stories.copies.words import Text

MOSTLY = 0.5
"""A copy has more than this part of its words from the other, edited words between equal ones counted along. The word
decides: "mostly" is more than half, and a report that adds as much of its own to a whole text is none. It lies well
within the margin: on labelled stories copies have .70 and more, all other pairs .10 and less."""

EDIT = 8
"""Words between two stretches, in both texts, that pass for an edit of what stands around them ("soon" for
"a little later"), where they are no more than the words around them."""

FEWEST_TAKEN = 20
"""Words outside quotation marks that a copy takes over as they are, at the least: two lines of an urgent report. Fewer
are told alike by chance ("An explosion hit the port of Ardun, police said")."""


class Judged(Struct, frozen=True):
    """Whether it is a copy, and why."""

    is_copy: bool
    reason: str


def judge(later: Text, stretches: Sequence[Stretch]) -> Judged:
    """Judge a report by the stretches of it that stand in another, in order.

    A copy takes over most of its words, and most of those that it tells itself: what people said stands in quotation
    marks in every report of the press conference, and proves nothing.
    """
    same, edited = set(_same(stretches)), set(_edited(stretches))
    taken = same | edited
    whole, own = _part(len(taken), len(later.words)), _part(_told(later, taken), later.told)
    stands = f"{whole:.0%} of its {len(later.words)} words stand in the other, edits included"
    if whole <= MOSTLY:
        return Judged(False, f"no copy: {stands}")
    if own <= MOSTLY:
        return Judged(False, f"no copy: {stands}, but {own:.0%} of those outside quotation marks")
    if (told := _told(later, same)) < FEWEST_TAKEN:
        return Judged(False, f"no copy: {stands}, but too few outside quotation marks to tell ({told})")
    return Judged(True, f"a copy: {stands}")


def _same(stretches: Sequence[Stretch]) -> Iterator[int]:
    """The positions of words that stand in the other as they are."""
    for stretch in stretches:
        yield from range(stretch.here, stretch.here_end)


def _edited(stretches: Sequence[Stretch]) -> Iterator[int]:
    """The positions of words that stand for others: "rescuers [let] the passengers [down] one by one".

    Not those between stretches that stand far apart in the other, or in another order: what a report puts between
    two borrowed paragraphs is its own.
    """
    for before, after in pairwise(stretches):
        apart, apart_there = after.here - before.here_end, after.there - before.there_end
        if apart <= min(EDIT, before.words + after.words) and 0 <= apart_there <= EDIT:
            yield from range(before.here_end, after.here)


def _told(later: Text, positions: Iterable[int]) -> int:
    """How many of the words at ``positions`` stand outside quotation marks."""
    return sum(not later.quoted[position] for position in positions)


def _part(some: int, of: int) -> float:
    return some / of if of else 0.0
