"""A claim: its words in context, the chain it came through, and what else is said on the same question."""

from typing import Annotated

from reportedly.brief.lines import ClaimLine
from reportedly.brief.standing import Standing
from reportedly.brief.trails import Hop, hops_of
from reportedly.ledger import ClaimFilter, FigureFilter, Heading, KeptReport, Ledger
from reportedly.model import Authority, Policy, Span
from reportedly.web.addresses import Served
from reportedly.web.frame import PageContext, helps
from reportedly.web.marks import MarkedReport, marked
from reportedly.web.pages.report import Note, notes_of
from reportedly.web.pages.story import Card, card_of, outlets_of

AROUND = 600
"""Characters on either side of a claim that are shown, where its block is longer."""


MOST_OF_CLAIM = 6_000
"""Characters from its first to its last in which a claim is shown."""


class ClaimPage(PageContext, frozen=True):
    """A claim."""

    note: Annotated[Note, helps("The claim with its origin, its figures and the questions it answers.")]
    heading: Annotated[Heading, helps("The report that it stands in.")]
    story_title: Annotated[str | None, helps("The title of the story that holds the report.")]
    context: Annotated[MarkedReport, helps("The words around it, with the claim alone marked.")]
    hops: Annotated[tuple[Hop, ...], helps("The way from the one the reporter read or heard back to the origin.")]
    cards: Annotated[tuple[Card, ...], helps("The questions it answers, with equal and opposing answers.")]
    told: Annotated[
        ClaimLine | None, helps("The same thing in other reports, in the same words; None where only here.")
    ]
    others: Annotated[tuple[ClaimLine, ...], helps("What else the same speaker says in the story, the first few.")]
    outlet_by_report: Annotated[dict[str, str], helps("What to call each report where it is pointed at.")]
    authorities: Annotated[tuple[Authority, ...], helps("The kinds of source that a correction can name.")]
    annotation: Annotated[str, helps("The address of the same claim as a W3C Web Annotation.")]


MOST_OTHERS = 6


def claim_page(ledger: Ledger, standing: Standing | None, report: KeptReport, id: str, to: Served) -> ClaimPage:
    """The page of the claim with this id, which stands in the report."""
    claims = list(ledger.claims(ClaimFilter(report=report.id, is_rejected=None)))
    claim = next(each for each in claims if each.id == id)
    note = notes_of([claim], list(ledger.figures(FigureFilter(report=report.id, is_rejected=None))), standing)[id]
    origin = note.origin
    hops = (
        [hop for hop in hops_of(claim, origin, claims) if origin.is_known or hop.name != origin.party] if origin else []
    )
    told = next((line for line in standing.told if id in line.claims), None) if standing else None
    return ClaimPage(
        note=note,
        heading=ledger.heading(report.id),
        story_title=standing.brief.title if standing else None,
        context=marked(report, [claim], [], _around(report, claim.hull)),
        # Where nobody is named the way ends at the report itself.
        hops=tuple(hop for hop in hops if origin is None or origin.is_known or hop.name != origin.party),
        cards=tuple(_cards(standing, note, to)) if standing else (),
        told=told if told and len(told.places) > 1 else None,
        others=_others(standing, claim.speaker, told),
        outlet_by_report=outlets_of(standing.brief) if standing else {report.id: report.outlet or report.id},
        authorities=tuple(each for each in Authority if each is not Authority.NONE),
        annotation=to.annotation(id),
    )


def _around(report: KeptReport, hull: Span) -> Span:
    """The blocks that hold a claim, or some characters around it where they are long.

    Of one whose parts stand far apart only the beginning.
    """
    first, last = hull.start, min(hull.end, hull.start + MOST_OF_CLAIM)
    blocks = [b for b in report.blocks if b.start < last and b.end > first]
    start = min([first, *(b.start for b in blocks)])
    end = max([last, *(b.end for b in blocks)])
    return Span(max(start, first - AROUND), min(end, last + AROUND))


def _cards(standing: Standing, note: Note, to: Served) -> list[Card]:
    asked = {one.id for one in note.asked}
    return [
        card_of(line, standing.spreads.get(line.id, ()), to, policy=Policy.RANGE)
        for line in standing.questions()
        if line.id in asked
    ]


def _others(standing: Standing | None, speaker: str | None, told: ClaimLine | None) -> tuple[ClaimLine, ...]:
    if standing is None or speaker is None:
        return ()
    return tuple(line for line in standing.told if line.speaker == speaker and line is not told)[:MOST_OTHERS]
