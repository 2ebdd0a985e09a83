"""What a template prints of a report: parts, their blocks, and runs of text in which nothing changes."""

from enum import StrEnum
from functools import cached_property

from msgspec import Struct

from reportedly.model import BlockKind, Claim
from reportedly.web.marking.hidden import Hidden
from reportedly.wording import stance_in_words


class Role(StrEnum):
    """What a run is to a claim, or that it stands in another report as well."""

    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"
    SHARED = "shared"


class Mark(Struct, frozen=True, order=True):
    """What a run is: of the claim, or for ``shared`` of the overlap, with this number."""

    number: int
    role: Role


class MarkedClaim(Struct, frozen=True):
    """A claim with its number: from 1, in the order of the text, the same on every page of the report.

    ``is_continued``: it began on an earlier page.
    """

    number: int
    claim: Claim
    is_continued: bool = False

    @property
    def id(self) -> str:
        """The claim's own id."""
        return self.claim.id

    @property
    def stance(self) -> str:
        """How the source stands to it and how sure, in words, with the hedges: "says, probable (“likely”)"."""
        return stance_in_words(self.claim.stance, self.claim.certainty, self.claim.hedges)


class Shared(Struct, frozen=True):
    """What this report has in common with another, ``report``; ``number`` counts from 1 in the order given.

    ``part`` of this report's words stand in the other. ``is_copy``: this report is the copy; ``is_copied``: the other.
    """

    number: int
    report: str
    part: float
    is_copy: bool
    is_copied: bool
    reason: str


class Run(Struct, frozen=True):
    """Characters of the report in which nothing changes.

    ``marks`` are those of claims; ``shared`` are the numbers of the overlaps. ``begins`` holds the claims whose first
    run on this page it is. Where ``hidden`` is not None, the characters cannot be seen; it is printed in their place.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    shared: tuple[int, ...] = ()
    begins: tuple[MarkedClaim, ...] = ()
    hidden: Hidden | None = None

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the claims that it is of, each once."""
        return tuple(dict.fromkeys(mark.number for mark in self.marks))

    @property
    def classes(self) -> tuple[str, ...]:
        """How it looks: source, cue, content, several (it is of more than one claim), shared; none where it is bare."""
        looks = _looks_of(self.marks)
        return (*looks, Role.SHARED.value) if self.shared else looks


def _looks_of(marks: tuple[Mark, ...]) -> tuple[str, ...]:
    if not marks:
        return ()
    roles = {mark.role for mark in marks}
    looks = [role.value for role in Role if role in roles]
    # Marks are in the order of their claims.
    return tuple(looks if marks[0].number == marks[-1].number else [*looks, "several"])


class MarkedBlock(Struct, frozen=True):
    """A block of the page, or where ``kind`` is None the text between two blocks, in runs.

    ``claims`` begin in it. ``shared`` are the overlaps in it that are not in the last block before that shares
    anything. ``is_begun`` and ``is_unfinished``: the page began, or ends, in its middle.
    """

    kind: BlockKind | None
    reason: str
    runs: tuple[Run, ...]
    claims: tuple[MarkedClaim, ...] = ()
    shared: tuple[Shared, ...] = ()
    is_begun: bool = False
    is_unfinished: bool = False

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(run.text for run in self.runs)

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing in it to print."""
        return all(not run.text.strip() and run.hidden is None for run in self.runs)


class Part(Struct, frozen=True, dict=True):
    """Blocks that follow one another, all of them noise or none. Noise can be folded away."""

    is_noise: bool
    blocks: tuple[MarkedBlock, ...]

    @cached_property
    def claims(self) -> tuple[MarkedClaim, ...]:
        """The claims that begin in it."""
        return tuple(claim for block in self.blocks for claim in block.claims)

    @cached_property
    def reasons(self) -> tuple[str, ...]:
        """Why its blocks are what they are, each reason once."""
        return tuple(dict.fromkeys(block.reason for block in self.blocks if block.reason))

    @cached_property
    def words(self) -> int:
        """How many words it has."""
        return sum(len(block.text.split()) for block in self.blocks)

    @cached_property
    def first_words(self) -> str:
        """How it begins, in a line; what cannot be seen is shown by its code."""
        shown: list[str] = []
        for run in (run for block in self.blocks for run in block.runs):
            shown.append(f"⟨{run.hidden.code}⟩" if run.hidden else run.text[: 2 * FIRST_CHARACTERS])
            if sum(map(len, shown)) > 2 * FIRST_CHARACTERS:
                break
        words = " ".join("".join(shown).split())
        return words if len(words) <= FIRST_CHARACTERS else f"{_whole_words(words[:FIRST_CHARACTERS])}…"


FIRST_CHARACTERS = 72
"""Characters of what a folded part is known by, at the most."""


def _whole_words(words: str) -> str:
    return words.rsplit(" ", 1)[0] if " " in words else words


class MarkedReport(Struct, frozen=True):
    """One page of a report: its parts in the order of the text, and the claims and overlaps that have marks on it."""

    parts: tuple[Part, ...]
    claims: tuple[MarkedClaim, ...]
    shared: tuple[Shared, ...]

    @property
    def numbers(self) -> dict[str, int]:
        """The number of each claim that has a mark on the page, by its id."""
        return {each.id: each.number for each in self.claims}

    @property
    def continued(self) -> tuple[MarkedClaim, ...]:
        """The claims that began on an earlier page."""
        return tuple(claim for claim in self.claims if claim.is_continued)

    @property
    def text(self) -> str:
        """The characters of the page, exactly."""
        return "".join(block.text for part in self.parts for block in part.blocks)
