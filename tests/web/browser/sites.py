"""What can be looked at in a ledger that is served: an address for each kind of page."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from reportedly.brief.standing import MADE_BY
from reportedly.ledger import (
    ClaimFilter,
    KeptClaim,
    KeptReport,
    Ledger,
    Order,
    ReportFilter,
    StandingFilter,
    open_ledger,
)
from reportedly.web.addresses import Served, with_query

TO = Served()


class Site(Struct, frozen=True):
    """A ledger that is served at ``address``, with the paths of its pages by what they show."""

    ledger: Path
    address: str
    paths: Mapping[str, str]

    def url(self, page: str) -> str:
        """Where a page is, by its name in ``paths`` or by its path."""
        return self.address + (page if page.startswith("/") else self.paths[page])


def paths_of(ledger: Path, *, search: str) -> dict[str, str]:
    """The path of one page of each kind that a ledger has; ``search``: words that its reports have."""
    with open_ledger(ledger) as opened:
        return {
            "stories": "/",
            "search": with_query("/search", q=search),
            "search without a result": with_query("/search", q="xylophonist"),
            "corrections": "/corrections",
            "failures": "/failures",
            **dict(_of_largest(opened)),
        }


def _of_largest(ledger: Ledger) -> Iterator[tuple[str, str]]:
    """Pages of the story that has most reports."""
    largest = next(ledger.summaries(StandingFilter(order=Order.LARGEST), made_by=MADE_BY), None)
    if largest is None:
        return
    yield "story", TO.story(largest.story)
    yield "statements", TO.statements(largest.story)
    reports = list(ledger.reports(ReportFilter(story=largest.story)))
    yield "report", TO.report(reports[0].id)
    if len(reports) > 1:
        yield "compare", TO.compare(reports[0].id, reports[1].id)
    claim = next((c for c in ledger.claims(ClaimFilter(story=largest.story)) if c.speaker), None)
    if claim is not None:
        yield "claim", TO.claim(claim.id)
        yield "speaker", TO.speaker(claim.speaker) or ""


def every_page(ledger: Path) -> list[str]:
    """The path of every story of a ledger, of every report that has claims, of their claims (of very many the first and
    the last) and speakers, in an order that holds."""
    with open_ledger(ledger) as opened:
        stories = [TO.story(summary.story) for summary in opened.summaries(made_by=MADE_BY)]
        claims_by_report = {report.id: _ends(opened, report) for report in opened.reports(ReportFilter())}
    claims = [claim for of_report in claims_by_report.values() for claim in of_report]
    speakers = sorted({claim.speaker for claim in claims if claim.speaker})
    return [
        *stories,
        *(TO.report(report) for report, found in claims_by_report.items() if found),
        *(TO.claim(claim.id) for claim in claims),
        *(path for name in speakers if (path := TO.speaker(name))),
    ]


def _ends(ledger: Ledger, report: KeptReport) -> list[KeptClaim]:
    claims = list(ledger.claims(ClaimFilter(report=report.id)))
    return claims if len(claims) < 5 else [claims[0], claims[-1]]
