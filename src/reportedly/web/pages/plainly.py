"""Pages of few fields: what was set aside, and what went wrong."""

from typing import Annotated

from reportedly.ledger import KeptFailure, Ledger
from reportedly.web.frame import PageContext, Shown, helps, shown

FAILURES = 200


class FailuresPage(PageContext, frozen=True):
    """Reports that were set aside."""

    failures: Annotated[tuple[KeptFailure, ...], helps("What could not be read or compared, and why.")]
    shown: Annotated[Shown, helps("Which part of them this is.")]


class TroublePage(PageContext, frozen=True):
    """What went wrong, in a sentence."""

    title: Annotated[str, helps("What it is, in a few words.")]
    sentence: Annotated[str, helps("What was found, and what to do.")]


def failures_page(ledger: Ledger, *, page: int) -> FailuresPage:
    """One part of what was set aside."""
    every = list(ledger.failures())
    part = shown(page, size=FAILURES, total=len(every))
    return FailuresPage(part.of(every), part)
