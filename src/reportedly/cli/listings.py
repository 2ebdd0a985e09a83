"""The listings: what was read, narrowed by filters, as a table or as JSON Lines."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from reportedly.cli.options import chosen, day, listing, report_options, shown_options, text
from reportedly.cli.output import Shorten, list_rows, opened_to_read, shortener, with_full_ids
from reportedly.model import Authority, Bound, Category, Certainty, Kind, Mode, Stance

if TYPE_CHECKING:
    from reportedly.ledger import Found, KeptClaim, KeptFailure, KeptFigure, KeptReport, Versions

_versions = click.option(
    "--all-versions", is_flag=True, help="Of every version of a report; without it, of the newest."
)

_rejected = click.option(
    "--rejected", is_flag=True, help="Also what was rejected by hand, marked; without it, what is in force."
)


def _newest_or(all_versions: bool) -> "Versions":
    from reportedly.ledger import Versions

    return Versions.ALL if all_versions else Versions.NEWEST


@listing("reports", example="reportedly reports --outlet Herald --since 2031-05-01")
@text("story", "ID", "Of this story, by its id or that of a report in it; the beginning is enough.")
@text("outlet", "TEXT", "Of an outlet with this in its name.")
@text("title", "TEXT", "With this in the title.")
@text("contains", "TEXT", "With this in the text.")
@day("since", "Published on this day or later.")
@day("until", "Published on this day or earlier.")
@click.option("--newest", is_flag=True, help="Only the newest version of each; without it, every version.")
@shown_options
def reports(*, ledger: str, busy_seconds: float, as_json: bool, is_full: bool, newest: bool, **filters: Any) -> None:
    """List the reports: when published, by which outlet, under which title."""
    from reportedly.ledger import ReportFilter
    from reportedly.shapes import report_shape
    from reportedly.tables import Column

    columns = [Column("published"), Column("outlet", 3), Column("title", 8), Column("version"), Column("report")]
    with opened_to_read(ledger, busy_seconds) as opened:
        rows = opened.reports(ReportFilter(**with_full_ids(opened, filters), versions=_newest_or(not newest)))
        cells = _report_cells(shortener(opened))
        list_rows(rows, report_shape, cells, columns, as_json=as_json, is_full=is_full, noun="reports")


def _report_cells(short: Shorten) -> "Callable[[KeptReport], Sequence[str]]":
    def cells(report: "KeptReport") -> Sequence[str]:
        version = f"{report.version}" if report.is_newest else f"{report.version} (older)"
        published = report.published.value or "not known"
        return [published[:10], report.outlet or "", report.title or "(no title)", version, short(report.id)]

    return cells


@listing("claims", example="reportedly claims --speaker Vassel --stance denies")
@text("speaker", "NAME", "By a speaker with these words in the name.")
@text("source", "TEXT", "With this in the words that name the source.")
@text("cue", "TEXT", "With this in the words that attribute.")
@text("contains", "TEXT", "With this in the content.")
@chosen("stance", Stance, "How the source stands to the content.")
@chosen("certainty", Certainty, "How sure the content is said to be.")
@chosen("authority", Authority, "What kind of source.")
@chosen("mode", Mode, "All, none or part of it in quotation marks.")
@chosen("kind", Kind, "Said, believed or meant to be done.")
@day("since", "Said on this day or later (else: published).")
@day("until", "Said on this day or earlier (else: published).")
@report_options
@_versions
@_rejected
@shown_options
def claims(
    *,
    ledger: str,
    busy_seconds: float,
    as_json: bool,
    is_full: bool,
    all_versions: bool,
    rejected: bool,
    **filters: Any,
) -> None:
    """List the claims: who holds what, with which stance, and where it stands."""
    from reportedly.ledger import ClaimFilter
    from reportedly.shapes import claim_shape
    from reportedly.tables import Column

    columns = [
        Column("speaker", 3, lines=3),
        Column("stance", 2, lines=3),
        Column("content", 7, lines=3),
        Column("said"),
        Column("report:offset"),
    ]
    with opened_to_read(ledger, busy_seconds) as opened:
        chosen = with_full_ids(opened, filters) | {"versions": _newest_or(all_versions)}
        rows = opened.claims(ClaimFilter(**chosen, is_rejected=_none_or_also(rejected)))
        cells = _claim_cells(shortener(opened))
        list_rows(rows, claim_shape, cells, columns, as_json=as_json, is_full=is_full, noun="claims")


def _none_or_also(rejected: bool) -> bool | None:
    """What a filter asks for: none of what was rejected, or that too."""
    return None if rejected else False


def _claim_cells(short: Shorten) -> "Callable[[KeptClaim], Sequence[str]]":
    from reportedly.wording import corrected_mark, stance_in_words

    def cells(claim: "KeptClaim") -> Sequence[str]:
        said = claim.said.first if claim.said and claim.said.first else ""
        where = f"{short(claim.report)}:{claim.content.hull.start}"
        stance = stance_in_words(claim.stance, claim.certainty, claim.hedges)
        mark = corrected_mark(claim.corrected, is_rejected=claim.is_rejected)
        return [(claim.speaker or "(nobody named)") + mark, stance, claim.content.text, said, where]

    return cells


@listing("figures", example="reportedly figures --category killed --at-least 10")
@chosen("category", Category, "What happened to what is counted.")
@text("speaker", "NAME", "By a speaker with these words in the name.")
@chosen("bound", Bound, "How the number was limited in words.")
@text("counts", "TEXT", "That count something with this in its name.")
@click.option("--at-least", type=float, metavar="N", help="Whose lowest possible number is N or more.")
@click.option("--at-most", type=float, metavar="N", help="Whose highest possible number is N or less.")
@click.option("--own-voice", "voice", flag_value="own", help="In the report's own voice, outside any claim.")
@click.option("--claimed", "voice", flag_value="claimed", help="Inside a claim.")
@day("since", "For this day or later.")
@day("until", "For this day or earlier.")
@report_options
@_versions
@_rejected
@shown_options
def figures(
    *,
    ledger: str,
    busy_seconds: float,
    as_json: bool,
    is_full: bool,
    all_versions: bool,
    rejected: bool,
    **filters: Any,
) -> None:
    """List the figures: which number, of what, who says so, as of which day."""
    from reportedly.ledger import FigureFilter
    from reportedly.shapes import figure_shape
    from reportedly.tables import Column

    columns = [
        Column("category"),
        Column("value", 3),
        Column("counts", 3),
        Column("speaker", 4),
        Column("as of"),
        Column("report:offset"),
    ]
    with opened_to_read(ledger, busy_seconds) as opened:
        chosen = with_full_ids(opened, filters) | {"versions": _newest_or(all_versions)}
        rows = opened.figures(FigureFilter(**chosen, is_rejected=_none_or_also(rejected)))
        cells = _figure_cells(shortener(opened))
        list_rows(rows, figure_shape, cells, columns, as_json=as_json, is_full=is_full, noun="figures")


def _figure_cells(short: Shorten) -> "Callable[[KeptFigure], Sequence[str]]":
    from reportedly.brief import in_words
    from reportedly.wording import corrected_mark

    def cells(figure: "KeptFigure") -> Sequence[str]:
        speaker = figure.speaker or ("(the report itself)" if figure.claim is None else "(nobody named)")
        day_ = figure.as_of or (" to ".join(figure.as_of_range) if figure.as_of_range else "")
        where = f"{short(figure.report)}:{figure.spans[0].start}"
        mark = corrected_mark(figure.corrected, is_rejected=figure.is_rejected)
        return [figure.category, in_words(figure), figure.counts, speaker + mark, day_, where]

    return cells


@listing("failures", example="reportedly failures --json")
@shown_options
def failures(*, ledger: str, busy_seconds: float, as_json: bool, is_full: bool, limit: int | None) -> None:
    """List what could not be read when it was last tried, and why."""
    from itertools import islice

    from reportedly.shapes import failure_shape
    from reportedly.tables import Column

    def cells(failure: "KeptFailure") -> Sequence[str]:
        return [failure.day, failure.reason, failure.place]

    columns = [Column("day"), Column("reason", 3, lines=4), Column("place", 2, lines=4)]
    with opened_to_read(ledger, busy_seconds) as opened:
        rows = islice(opened.failures(), limit)
        list_rows(rows, failure_shape, cells, columns, as_json=as_json, is_full=is_full, noun="failures")


@listing("search", example="reportedly search ferry capsized")
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@shown_options
def search(
    *, words: tuple[str, ...], ledger: str, busy_seconds: float, as_json: bool, is_full: bool, limit: int | None
) -> None:
    """Find where all the words stand: first in claims, then elsewhere in the reports."""
    from reportedly.shapes import found_shape
    from reportedly.tables import Column

    columns = [Column("in"), Column("text", 1, lines=3), Column("report:offset")]
    with opened_to_read(ledger, busy_seconds) as opened:
        short = shortener(opened)

        def cells(found: "Found") -> Sequence[str]:
            return ["claim" if found.claim else "report", found.text, f"{short(found.report)}:{found.span.start}"]

        rows = opened.search(" ".join(words), limit=limit)
        list_rows(rows, found_shape, cells, columns, as_json=as_json, is_full=is_full, noun="matches")
