"""Two reports side by side: passages in common, figures that differ, claims only in one."""

from typing import Annotated

from reportedly.brief.pairs import Comparison, comparison_of
from reportedly.dossier import dossier_of_reports
from reportedly.ledger import KeptReport, Ledger
from reportedly.web.frame import PageContext, helps
from reportedly.web.pages.story import called

PASSAGES = 40
LINES = 60
"""Passages, and claims of each side, that the page holds; the rest is counted."""


class ComparePage(PageContext, frozen=True):
    """Two reports side by side."""

    made: Annotated[Comparison, helps("The comparison; `here` is the first of the two.")]
    is_one_story: Annotated[bool, helps("Whether one story holds both.")]
    story: Annotated[str | None, helps("The story of the first.")]
    most_passages: Annotated[int, helps("So many passages are shown at most.")]
    most_lines: Annotated[int, helps("So many claims of each side are shown at most.")]
    outlet_by_report: Annotated[dict[str, str], helps("What to call each report where it is pointed at.")]


def compare_page(ledger: Ledger, here: KeptReport, there: KeptReport) -> ComparePage:
    """The two reports, taken by themselves."""
    made = comparison_of(dossier_of_reports(ledger, here, there), here.id, there.id)
    return ComparePage(
        made=made,
        is_one_story=here.story is not None and here.story == there.story,
        story=here.story,
        most_passages=PASSAGES,
        most_lines=LINES,
        outlet_by_report={line.report: called(line) for line in (made.here, made.there)},
    )
