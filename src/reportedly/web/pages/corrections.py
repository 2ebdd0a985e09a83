"""What people corrected: what, who, when and why, also what was taken back."""

from collections.abc import Iterable
from typing import Annotated

from reportedly.ledger import KeptCorrection, Ledger
from reportedly.web.frame import PageContext, Shown, helps, shown

CORRECTIONS = 100
"""Corrections on one page."""


class CorrectionsPage(PageContext, frozen=True):
    """The record of corrections."""

    corrections: Annotated[tuple[KeptCorrection, ...], helps("The corrections on this page, the last first.")]
    shown: Annotated[Shown, helps("Which part of them this is.")]
    made: Annotated[KeptCorrection | None, helps("The one that was made or taken back just now; None otherwise.")]
    story: Annotated[str | None, helps("The story whose corrections these are; None for all.")]
    name_by_report: Annotated[dict[str, str], helps("What to call the reports that they are about.")]


def corrections_page(ledger: Ledger, *, page: int, made: int, story: str | None) -> CorrectionsPage:
    """One part of the record. ``made``: the number of the correction that was made just now."""
    every = list(ledger.corrections())
    wanted = [each for each in reversed(every) if story in (None, each.story)]
    part = shown(page, size=CORRECTIONS, total=len(wanted))
    on_page = part.of(wanted)
    return CorrectionsPage(
        corrections=on_page,
        shown=part,
        made=next((each for each in every if each.number == made), None),
        story=story,
        name_by_report=_names(ledger, on_page),
    )


def _names(ledger: Ledger, corrections: Iterable[KeptCorrection]) -> dict[str, str]:
    found = ledger.headings(report for each in corrections for report in (*each.reports, each.anchor, *each.left))
    return {id: each.outlet or each.title or id for id, each in found.items()}
