"""The marks of parties: a shape each, so that nothing depends on colour; and how a mark looks for what is not held."""

from collections.abc import Iterable

from msgspec import Struct

from reportedly.brief.lines import AnswerLine
from reportedly.model import Stance
from reportedly.web.drawings.names import cut, one_line

SHAPES = (
    "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
    "M-4.5-4.5h9v9h-9z",
    "M0-6L5.8 4.5H-5.8z",
    "M0-6.5L6 0L0 6.5L-6 0z",
    "M0 6L5.8-4.5H-5.8z",
    "M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
    "M-5.5-5.5h11L-5.5 5.5h11z",
)
"""Circle, square, triangle, diamond, triangle on its point, cross, hourglass: for the parties that answer most."""
SHAPE_OF_OTHERS = "M-6-2.2h12v4.4h-12z"
SHAPE_OF_UNKNOWN = "M-2.8 0a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0z"
ARROW = "M0 6V-3M-4 0L0-5L4 0"
ROOM_FOR_PARTY = 60

LOOKS = {
    Stance.AFFIRMS: "held",
    Stance.CONFIRMS: "held",
    Stance.DENIES: "denied",
    Stance.CANNOT_VERIFY: "unverified",
    Stance.DECLINES: "unsaid",
    Stance.SILENT: "unsaid",
}
"""How a mark is drawn: what is held is filled, all else is hollow, and what is denied is struck through."""

LOOKS_IN_WORDS = {"denied": "denied", "unverified": "could not be verified", "unsaid": "not said"}


class KeyEntry(Struct, frozen=True):
    """A mark with what it stands for: ``name`` cut to its room, ``whole`` for those who ask."""

    shape: str
    look: str
    name: str
    whole: str


class Shapes(Struct, frozen=True):
    """The shape of each party, and the entries that explain them."""

    shape_by_party: dict[str, str]
    key: tuple[KeyEntry, ...]

    def of(self, line: AnswerLine) -> str:
        """The shape of the party that gives an answer."""
        return self.shape_by_party.get(line.party, SHAPE_OF_OTHERS) if line.is_known else SHAPE_OF_UNKNOWN


def shapes_of(lines: Iterable[AnswerLine]) -> Shapes:
    """A shape for each party, those with most answers first; the rest share one, and so do answers of nobody named."""
    counts: dict[str, int] = {}
    all_known = True
    for line in lines:
        all_known = all_known and line.is_known
        if line.is_known:
            counts[line.party] = counts.get(line.party, 0) + 1
    parties = sorted(counts, key=lambda party: (-counts[party], party))
    first, others = parties[: len(SHAPES)], parties[len(SHAPES) :]
    if len(others) == 1:
        others = []
        first = parties
    shape_by_party = dict(zip(first, (*SHAPES, SHAPE_OF_OTHERS), strict=False))
    key = [
        KeyEntry(shape, "held", cut(party, ROOM_FOR_PARTY), one_line(party)) for party, shape in shape_by_party.items()
    ]
    if others:
        names = ", ".join(one_line(party) for party in others)
        key.append(KeyEntry(SHAPE_OF_OTHERS, "held", f"{len(others)} other parties", names))
    if not all_known:
        key.append(KeyEntry(SHAPE_OF_UNKNOWN, "held", "no origin named", "no origin named"))
    return Shapes(shape_by_party, tuple(key))


def looks_in_key(looks: Iterable[str], *, is_open: bool) -> tuple[KeyEntry, ...]:
    """What explains the marks that are not simply held, and the ends that are open."""
    seen = set(looks)
    entries = [KeyEntry(SHAPES[0], look, words, words) for look, words in LOOKS_IN_WORDS.items() if look in seen]
    if is_open:
        entries.append(KeyEntry(ARROW, "open", "open: at least, at most", "open: at least, at most"))
    return tuple(entries)
