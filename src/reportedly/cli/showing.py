"""``reportedly show``: one report's own words, with its claims marked in them."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from reportedly.cli.options import ledger_options
from reportedly.cli.output import watching_the_reader
from reportedly.wording import chain_in_words, corrected_mark, stance_in_words

if TYPE_CHECKING:
    from rich.text import Text

    from reportedly.ledger import KeptClaim
    from reportedly.model import Block, Claim, Report

EPILOG = """\b
Example:
  reportedly show r413cf3
"""


@click.command(epilog=EPILOG)
@click.argument("report", metavar="REPORT")
@click.option("--rejected", is_flag=True, help="Also claims that were rejected by hand, marked.")
@ledger_options
def show(*, report: str, rejected: bool, ledger: str, busy_seconds: float) -> None:
    """Print a report's own words with its claims marked: ⟦1 like this⟧, and then who holds each.

    REPORT is a report's id, or the beginning of it.
    """
    from reportedly.ledger import ClaimFilter, ReportFilter, open_ledger
    from reportedly.tables import console, plain

    with open_ledger(ledger, wait=busy_seconds) as opened:
        full_id = opened.full_id(report)
        found = next(opened.reports(ReportFilter(report=full_id)))
        claims = list(opened.claims(ClaimFilter(report=full_id, is_rejected=None if rejected else False)))
    out = console()
    with watching_the_reader():
        day = found.published.value or f"day not known: {found.published.reason}"
        out.print(plain(f"{found.id}  {found.outlet or '(outlet not known)'}, {day}"), style="dim")
        for block in found.body():
            out.print()
            out.print(_marked(found, block, claims))
        out.print()
        for number, claim in enumerate(claims, start=1):
            out.print(plain(_who(number, claim)))


def _who(number: int, claim: "KeptClaim") -> str:
    stance = stance_in_words(claim.stance, claim.certainty, claim.hedges)
    chain = chain_in_words(claim.speaker, claim.chain)
    mark = corrected_mark(claim.corrected, is_rejected=claim.is_rejected)
    return f"{number}  {claim.speaker or 'nobody named'}{mark} {stance}{chain}: {claim.content.text}"


def _marked(report: "Report", block: "Block", claims: "Sequence[Claim]") -> "Text":
    """The block's text with a mark before and after each content that stands in it."""
    from rich.text import Text

    from reportedly.tables import plain

    out = Text(style="bold" if block.kind == "headline" else "")
    at = block.start
    for offset, _, mark in sorted(_marks(block, claims)):
        out.append(plain(report.text[at:offset], keep_edges=True))
        out.append(mark, style="cyan")
        at = offset
    out.append(plain(report.text[at : block.end], keep_edges=True))
    return out


def _marks(block: "Block", claims: "Sequence[Claim]") -> "Iterator[tuple[int, int, str]]":
    """Offset, rank and words of each mark: what ends at an offset is closed before anything opens."""
    for number, claim in enumerate(claims, start=1):
        for span in claim.content.spans:
            if span.overlaps(block.span):
                yield max(span.start, block.start), 1, f"⟦{number} "
                yield min(span.end, block.end), 0, "⟧"
