"""What people corrected: what, who, when and why, also what was taken back."""

from collections.abc import Iterable
from typing import Annotated

from reportedly.ledger import ClaimFilter, KeptCorrection, Ledger
from reportedly.web.frame import PageContext, Shown, helps, shown

CORRECTIONS = 100
"""Corrections on one page."""


CALLED = {"c": "this claim", "f": "this figure"}
"""What a claim, or a figure, is called by the first letter of its id."""


class CorrectionsPage(PageContext, frozen=True):
    """The record of corrections."""

    corrections: Annotated[tuple[KeptCorrection, ...], helps("The corrections on this page, the last first.")]
    shown: Annotated[Shown, helps("Which part of them this is.")]
    made: Annotated[KeptCorrection | None, helps("The one that was made or taken back just now; None otherwise.")]
    story: Annotated[str | None, helps("The story whose corrections these are; None for all.")]
    words_by_finding: Annotated[
        dict[str, str], helps("The words of the claims that they are about, by the claim's id.")
    ]
    name_by_finding: Annotated[dict[str, str], helps("What to call those claims and figures in a sentence.")]
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
        words_by_finding=_words(ledger, on_page),
        name_by_finding={id: CALLED.get(id[:1], id) for each in on_page for id in each.findings},
        name_by_report=_names(ledger, on_page),
    )


def _names(ledger: Ledger, corrections: Iterable[KeptCorrection]) -> dict[str, str]:
    found = ledger.headings(report for each in corrections for report in (*each.reports, each.anchor, *each.left))
    return {id: each.outlet or each.title or id for id, each in found.items()}


def _words(ledger: Ledger, corrections: Iterable[KeptCorrection]) -> dict[str, str]:
    wanted = {finding: each for each in corrections for finding in each.findings}
    reports = {report for each in wanted.values() for report in each.reports}
    claims = (c for report in sorted(reports) for c in ledger.claims(ClaimFilter(report=report, is_rejected=None)))
    return {claim.id: claim.content.text for claim in claims if claim.id in wanted}
