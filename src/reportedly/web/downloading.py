"""What can be downloaded: every table as CSV and JSON Lines, a claim as a Web Annotation, a report's bytes as read."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from reportedly import shapes
from reportedly.brief.standing import MADE_BY
from reportedly.errors import UsageError
from reportedly.export import downloads
from reportedly.export.web_annotation import MEDIA_TYPE, annotation_of
from reportedly.ledger import (
    ClaimFilter,
    FigureFilter,
    Ledger,
    OverlapFilter,
    Overlaps,
    ReportFilter,
    StandingFilter,
    StoryFilter,
    open_ledger,
)
from reportedly.web.addresses import id_in
from reportedly.web.pages.stories import chosen_by
from reportedly.web.queries import text_of

if TYPE_CHECKING:
    from reportedly.web.app import Site


class Chosen(Struct, frozen=True):
    """What the address narrows a table to. ``listed``: which stories, as their list is narrowed."""

    story: str | None = None
    report: str | None = None
    speaker: str | None = None
    listed: StandingFilter = StandingFilter()


type Rows = Callable[[Ledger, Chosen], Iterable[object]]


def _stories(ledger: Ledger, chosen: Chosen) -> Iterator[object]:
    """Those of the list on the first page, narrowed and ordered as it is."""
    for line in ledger.summaries(chosen.listed, made_by=MADE_BY):
        yield from map(shapes.story_shape, ledger.stories(StoryFilter(story=line.story)))


def _questions(ledger: Ledger, chosen: Chosen) -> Iterator[object]:
    from reportedly.brief import spread_in
    from reportedly.dossier import dossier_of
    from reportedly.model import Policy

    ids = [chosen.story] if chosen.story else [story.id for story in ledger.stories()]
    for id in ids:
        dossier = dossier_of(ledger, id)
        for one in dossier.questions:
            yield shapes.question_shape(one, spread_in(dossier, one, Policy.RANGE))


def _copies(ledger: Ledger, chosen: Chosen) -> Iterator[object]:
    which = Overlaps.ALL if chosen.story or chosen.report else Overlaps.COPIES
    wanted = OverlapFilter(story=chosen.story, report=chosen.report, overlaps=which)
    return map(shapes.overlap_shape, ledger.overlaps(wanted))


ROWS: dict[str, Rows] = {
    "stories": _stories,
    "failures": lambda ledger, chosen: map(shapes.failure_shape, ledger.failures()),
    "reports": lambda ledger, chosen: map(
        shapes.report_shape, ledger.reports(ReportFilter(story=chosen.story, report=chosen.report))
    ),
    "claims": lambda ledger, chosen: map(
        shapes.claim_shape,
        ledger.claims(ClaimFilter(story=chosen.story, report=chosen.report, speaker_is=chosen.speaker)),
    ),
    "figures": lambda ledger, chosen: map(
        shapes.figure_shape, ledger.figures(FigureFilter(story=chosen.story, report=chosen.report))
    ),
    "copies": _copies,
    "corrections": lambda ledger, chosen: (
        shapes.correction_shape(each) for each in ledger.corrections() if chosen.story in (None, each.story)
    ),
    "questions": _questions,
}
"""What can be downloaded, by its name in the address, and its shapes."""


def download(site: "Site", ledger: Ledger, request: Request) -> Response:
    """A table as CSV or JSON Lines, sent as it is read, out of a ledger opened for it alone."""
    what, kind = request.path_params["what"], request.path_params["kind"]
    if what not in ROWS or kind not in ("csv", "jsonl"):
        raise HTTPException(404)
    query = request.query_params
    story, report = text_of(query, "story"), text_of(query, "report")
    chosen = Chosen(
        story=ledger.full_story(story) if story else None,
        report=ledger.full_id(report) if report else None,
        speaker=text_of(query, "speaker"),
        listed=chosen_by(query),
    )

    def rows() -> Iterator[object]:
        with open_ledger(site.serving.ledger, wait=site.serving.wait) as own:
            yield from ROWS[what](own, chosen)

    sent = downloads.csv_file(what, rows()) if kind == "csv" else downloads.json_lines_file(rows())
    media = downloads.CSV_TYPE if kind == "csv" else downloads.JSON_LINES_TYPE
    name = f"{site.serving.ledger.stem}-{chosen.story or chosen.report or 'all'}-{what}.{kind}"
    # What cannot be read is told before anything is sent.
    first = next(sent, b"")
    return StreamingResponse(chain([first], sent), media_type=media, headers={"content-disposition": attachment(name)})


def annotation(site: "Site", ledger: Ledger, request: Request) -> Response:
    """A claim as a W3C Web Annotation."""
    report, id = ledger.full_finding(id_in(request.path_params["id"]))
    claim = next((c for c in ledger.claims(ClaimFilter(report=report, is_rejected=None)) if c.id == id), None)
    if claim is None:
        raise UsageError(f"'{id}' is a figure, not a claim")
    found = next(ledger.reports(ReportFilter(report=report)))
    return Response(msgspec.json.encode(annotation_of(claim, found)), media_type=MEDIA_TYPE)


def evidence(site: "Site", ledger: Ledger, request: Request) -> Response:
    """A report's bytes as they were read, never shown, only saved."""
    found = next(ledger.reports(ReportFilter(report=ledger.full_id(id_in(request.path_params["id"])))))
    ending = {"text": "txt", "html": "html", "json": "json"}.get(found.media, "bin")
    headers = {"content-disposition": attachment(f"{found.id}.{ending}")}
    return Response(found.raw, media_type="application/octet-stream", headers=headers)


def attachment(name: str) -> str:
    """The header that has a browser save what comes under a name, whatever stands in it.

    >>> attachment('a"b.csv')
    'attachment; filename="a_b.csv"'
    """
    return 'attachment; filename="' + re.sub(r"[^A-Za-z0-9._-]", "_", name) + '"'
