"""A report: its text as read, with each claim marked in place and told in the margin."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated

from msgspec import Struct

from reportedly.brief.standing import Standing
from reportedly.ledger import (
    ClaimFilter,
    FigureFilter,
    Heading,
    KeptClaim,
    KeptFigure,
    KeptReport,
    Ledger,
    OverlapFilter,
    Overlaps,
)
from reportedly.model import Origin, Overlap, Span, Verdict
from reportedly.web.frame import PageContext, Shown, helps, shown
from reportedly.web.marks import MarkedReport, arrange, marked, page_with, pages


class Asked(Struct, frozen=True):
    """A question that a claim answers."""

    id: Annotated[str, helps("The question's id.")]
    question: Annotated[str, helps("The question in words.")]
    verdict: Annotated[Verdict, helps("What its answers come to.")]


class Note(Struct, frozen=True):
    """What the margin says of a claim."""

    claim: Annotated[KeptClaim, helps("The claim, its speaker by the story's name.")]
    origin: Annotated[Origin | None, helps("Where it first came from; None in an older version of a report.")]
    figures: Annotated[tuple[KeptFigure, ...], helps("The figures in it.")]
    asked: Annotated[tuple[Asked, ...], helps("The questions that it answers.")]


class Shares(Struct, frozen=True):
    """Another report with which this one shares words."""

    report: Annotated[str, helps("The other report's id.")]
    name: Annotated[str, helps("What to call it: its outlet, or its id.")]
    overlap: Annotated[Overlap, helps("What they have in common.")]
    is_later: Annotated[bool, helps("Whether this report is taken for the later of the two.")]


class ReportPage(PageContext, frozen=True):
    """A report."""

    report: Annotated[KeptReport, helps("The report, with its bytes' sum and how each date was learned.")]
    story_title: Annotated[str | None, helps("The title of the story that holds it.")]
    marked: Annotated[MarkedReport, helps("The part of the text that this page shows, with its marks.")]
    notes: Annotated[dict[str, Note], helps("What the margin says, by the claim's id.")]
    shown: Annotated[Shown, helps("Which part of the text this is.")]
    claims: Annotated[int, helps("How many claims the whole report holds.")]
    shares: Annotated[tuple[Shares, ...], helps("Reports with which it shares passages, its original first.")]
    versions: Annotated[tuple[Heading, ...], helps("Every version at its address, where there are several.")]
    own_figures: Annotated[tuple[KeptFigure, ...], helps("Figures in the report's own voice on this page.")]


def report_page(
    ledger: Ledger, standing: Standing | None, report: KeptReport, *, page: int, claim: str | None
) -> ReportPage:
    """One part of a report: the ``page``-th, or the one with ``claim``. ``standing``: that of its story."""
    claims = arrange(ledger.claims(ClaimFilter(report=report.id, is_rejected=None)))
    parts = pages(report, claims)
    number = page_with(parts, claims, claim) if claim else page
    part = shown(number, size=1, total=len(parts))
    within = parts[part.page - 1] if parts else Span(0, 0)
    every = ledger.overlaps(OverlapFilter(report=report.id, overlaps=Overlaps.ALL))
    overlaps = sorted(every, key=lambda o: (not o.is_copy, -max(o.shared, o.shared_of), o.report, o.of))[:MOST_SHARES]
    on_page = marked(report, claims, overlaps, within)
    here = [each.claim for each in on_page.claims if isinstance(each.claim, KeptClaim)]
    figures = list(ledger.figures(FigureFilter(report=report.id, is_rejected=None)))
    return ReportPage(
        report=report,
        story_title=standing.brief.title if standing else None,
        marked=on_page,
        notes=notes_of(here, figures, standing),
        shown=part,
        claims=len(claims.claims),
        shares=tuple(_shares(ledger, report.id, overlaps)),
        versions=tuple(ledger.versions_of(report.id)),
        own_figures=tuple(f for f in figures if f.claim is None and within.start <= f.spans[0].start < within.end),
    )


def notes_of(claims: Iterable[KeptClaim], figures: Iterable[KeptFigure], standing: Standing | None) -> dict[str, Note]:
    """The note of each claim, by its id."""
    figure_by_id = {figure.id: figure for figure in figures}
    wanted = {claim.id for claim in claims}
    asked = asked_by_finding(standing, wanted | set(figure_by_id)) if standing else {}
    return {
        claim.id: Note(
            claim=claim,
            origin=standing.origin_of(claim.id) if standing else None,
            figures=tuple(figure_by_id[id] for id in claim.figures if id in figure_by_id),
            asked=tuple(dict.fromkeys(one for id in (claim.id, *claim.figures) for one in asked.get(id, ()))),
        )
        for claim in claims
    }


def asked_by_finding(standing: Standing, wanted: set[str]) -> Mapping[str, list[Asked]]:
    """The questions that each of these claims and figures answers."""
    out: dict[str, list[Asked]] = {}
    for line in standing.questions():
        found = {id for answer in line.answers for id in (*answer.claims, *answer.figures)} & wanted
        for id in found:
            out.setdefault(id, []).append(Asked(line.id, line.question, line.verdict))
    return out


def _shares(ledger: Ledger, report: str, overlaps: Sequence[Overlap]) -> Iterable[Shares]:
    others = [overlap.of if overlap.report == report else overlap.report for overlap in overlaps]
    headings = ledger.headings(others)
    for overlap, other in zip(overlaps, others, strict=True):
        yield Shares(other, headings[other].outlet or other, overlap, overlap.report == report)


MOST_SHARES = 20
"""Reports with which a page says that a report shares words: its originals and copies, then those that share most."""
