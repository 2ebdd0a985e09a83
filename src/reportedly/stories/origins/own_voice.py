"""Figures that a report gives in its own voice: whose they are, if the report says so elsewhere; else its own.

A headline's "Seven dead" is the hospital's where the text has the hospital say seven. "The figure, announced by the
board" is the board's. In a copy it is the original's, and in an agency's text the agency's.
"""

from collections.abc import Iterable, Mapping, Sequence

from reportedly.model import Figure, Origin, Overlap
from reportedly.stories.origins.credits import credit_of
from reportedly.stories.origins.pages import Page, outlet_of


class Homes:
    """For each report, the outlet whose words it prints: an agency it credits, its original's, or its own."""

    def __init__(
        self, pages: Sequence[Page], overlaps: Iterable[Overlap], acronyms: Mapping[tuple[str, ...], str]
    ) -> None:
        """``overlaps``: of them, only copies count."""
        self._pages = {page.id: page for page in pages}
        self._of = {
            o.report: o.of
            for o in sorted(overlaps, key=lambda o: (o.report, -o.shared, o.of), reverse=True)
            if o.is_copy and o.report in self._pages and o.of in self._pages
        }
        self._credits = {page.id: credit_of(page, acronyms) for page in pages}

    def outlet(self, report: str) -> str:
        """The report's own outlet."""
        return outlet_of(self._pages[report].report)

    def originals(self, report: str) -> tuple[str, ...]:
        """The report that it copies, and that one's original, up to the first; each once."""
        out: list[str] = []
        while (report := self._of.get(report, "")) and report not in out:
            out.append(report)
        return tuple(out)

    def home(self, report: str) -> str:
        """The outlet that the report's words come from, as far as copies and credits tell."""
        for one in (report, *self.originals(report)):
            if (credit := self._credits[one]) is not None:
                return credit
        first = (report, *self.originals(report))[-1]
        return outlet_of(self._pages[first].report)

    def reason(self, report: str) -> str:
        """The sentence behind it."""
        own, home = outlet_of(self._pages[report].report), self.home(report)
        if any(self._credits[one] == home for one in (report, *self.originals(report))):
            return f"{own} gives it in its own voice, and its text is credited to {home}"
        if self.originals(report):
            return f"{own} gives it in its own voice, in a text that is {home}'s"
        return f"{own} gives it in its own voice and names no source"

    def unknown(self, report: str) -> Origin:
        """The origin of what a report gives without a source: nobody's but its home's."""
        return Origin(f"unknown ({self.home(report)})", None, False, self.reason(report))


def same_number(one: Figure, other: Figure) -> bool:
    """Whether two figures give one number of one thing: "six dead" and "at least six killed"."""
    ends = {one.low, one.high} & {other.low, other.high}
    return one.category is other.category and bool(ends - {None})


def attributed(
    figure: Figure, others: Iterable[Figure], origin_by_id: Mapping[str, Origin], outlet: str
) -> Origin | None:
    """The origin that the same report gives the same number, if that is one party; None for none or several."""
    found = {
        origin_by_id[f.id].party: origin_by_id[f.id] for f in others if f.id in origin_by_id and same_number(figure, f)
    }
    if len(found) != 1:
        return None
    (origin,) = found.values()
    return Origin(
        origin.party, origin.occasion, origin.is_known, f"{outlet} ascribes the same number to {origin.party}"
    )
