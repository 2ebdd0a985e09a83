"""Two labellings of the same texts: how far they agree, for each role and for the claims as wholes.

The second may be a program's: ``attributions`` is what both are compared as.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.nouns import MarkedReport, MarkedStory, Span

Spans = tuple[Span, ...]
ROLES = ("source", "cue", "content")


@dataclass(frozen=True)
class Attributed:
    """The places of one attribution's parts; no span where there is no source."""

    source: Spans
    cue: Spans
    content: Spans


@dataclass
class Tally:
    """How many are in both, in the first and in the second; sums of them over reports are tallies again."""

    both: int = 0
    first: int = 0
    second: int = 0

    def add(self, both: int, first: int, second: int) -> None:
        """Count a report's in."""
        self.both, self.first, self.second = self.both + both, self.first + first, self.second + second

    @property
    def f1(self) -> float:
        """The harmonic mean of both shares; 1 where there is nothing at all."""
        total = self.first + self.second
        return 2 * self.both / total if total else 1.0


def attributions(report: MarkedReport) -> list[Attributed]:
    """A report's labels as attributions."""
    return [Attributed((c.source,) if c.source else (), (c.cue,), c.contents) for c in report.claims]


def agreement(labelled: Iterable[tuple[MarkedStory, MarkedStory]]) -> dict[str, Tally]:
    """What two labellings of each story share: see ``tallies``, and figures by their exact place.

    Symmetric: neither labelling is the right one. Raises ValueError where the texts are not the same.
    """
    pairs = [pair for first, second in labelled for pair in _paired(first, second)]
    out = tallies((attributions(a), attributions(b)) for a, b in pairs)
    figures = Tally()
    for a, b in pairs:
        one, other = {f.span for f in a.figures}, {f.span for f in b.figures}
        figures.add(len(one & other), len(one), len(other))
    return out | {"figures, exact": figures}


def tallies(pairs: Iterable[tuple[Sequence[Attributed], Sequence[Attributed]]]) -> dict[str, Tally]:
    """What two labellings of each report share: exact spans and characters a role, claims by their content, and claims
    by content and source, where half of the characters must be the same."""
    names = [f"{role}, {how}" for role in ROLES for how in ("exact", "characters")]
    out = {name: Tally() for name in (*names, "claims by content", "claims by content and source")}
    for first, second in pairs:
        for role in ROLES:
            one, other = ({getattr(a, role) for a in some} - {()} for some in (first, second))
            out[f"{role}, exact"].add(len(one & other), len(one), len(other))
            one, other = characters(*one), characters(*other)
            out[f"{role}, characters"].add(len(one & other), len(one), len(other))
        out["claims by content"].add(len(matched(first, second, source=False)), len(first), len(second))
        out["claims by content and source"].add(len(matched(first, second, source=True)), len(first), len(second))
    return out


def _paired(first: MarkedStory, second: MarkedStory) -> list[tuple[MarkedReport, MarkedReport]]:
    others = {r.id: r for r in second.reports}
    pairs = [(r, others[r.id]) for r in first.reports if r.id in others]
    for a, b in pairs:
        if a.text != b.text:
            at = next((i for i, (x, y) in enumerate(zip(a.text, b.text, strict=False)) if x != y), 0)
            raise ValueError(f"{a.id}: the texts differ, first at {a.text[max(0, at - 20) : at + 20]!r}")
    return pairs


def matched(first: Sequence[Attributed], second: Sequence[Attributed], *, source: bool) -> list[tuple[int, int]]:
    """Which attributions are the same by half of their content's characters, and of their source's if that counts.

    One to one, the best first; pairs of places.
    """
    candidates = []
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            content = jaccard(a.content, b.content)
            speaks = jaccard(a.source, b.source)
            if content >= 0.5 and (speaks >= 0.5 or not source):
                candidates.append((content + speaks, i, j))
    out: list[tuple[int, int]] = []
    for _, i, j in sorted(candidates, reverse=True):
        if all(i != a and j != b for a, b in out):
            out.append((i, j))
    return out


def characters(*parts: Spans) -> set[int]:
    """The places of all characters in these."""
    return {i for spans in parts for start, end in spans for i in range(start, end)}


def jaccard(a: Spans, b: Spans) -> float:
    """The share of characters in both of those in either; 1 where both are empty."""
    left, right = characters(a), characters(b)
    return len(left & right) / len(left | right) if left | right else 1.0
