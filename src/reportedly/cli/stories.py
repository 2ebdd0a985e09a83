"""``reportedly stories`` with its corrections, and ``reportedly copies``."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from reportedly.cli.corrections import correct
from reportedly.cli.options import all_of, correcting_options, day, listing, report_options, shown_options, text
from reportedly.cli.output import Shorten, list_rows, opened_to_read, shortener, story_shortener, with_full_ids
from reportedly.wording import days_in_words

if TYPE_CHECKING:
    from reportedly.ledger import KeptStory
    from reportedly.model import Overlap

EPILOG = """\b
Examples:
  reportedly stories --since 2031-05-01
  reportedly stories move r413cf3 s09a1b2
"""

_which = all_of(
    text("outlet", "TEXT", "With a report of an outlet with this in its name."),
    text("title", "TEXT", "With a report with this in its title."),
    day("since", "With a report published on this day or later."),
    day("until", "With a report published on this day or earlier."),
)


@click.group(epilog=EPILOG, invoke_without_command=True, subcommand_metavar="[CORRECTION ...]")
@_which
@shown_options
@click.pass_context
def stories(
    context: click.Context, /, *, ledger: str, busy_seconds: float, as_json: bool, is_full: bool, **filters: Any
) -> None:
    """List the stories, or correct by hand which report belongs to which.

    A story is the reports of one event. Its id, an id that it had before it became part of another, and
    the ids of its reports all name it; the beginning is enough. A correction holds for every later read.
    """
    if context.invoked_subcommand is not None:
        _refuse_what_stands_before(context)
        return
    from reportedly.ledger import StoryFilter
    from reportedly.shapes import story_shape
    from reportedly.tables import Column

    columns = [Column("title", 1, lines=2), Column("published"), Column("reports", is_number=True), Column("story")]
    with opened_to_read(ledger, busy_seconds) as opened:
        rows = opened.stories(StoryFilter(**filters))
        cells = _story_cells(story_shortener(opened))
        list_rows(rows, story_shape, cells, columns, as_json=as_json, is_full=is_full, noun="stories")


def _refuse_what_stands_before(context: click.Context) -> None:
    """A ledger named before the correction would be read as one for the list: better none than the wrong one."""
    for name in context.params:
        if context.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE:
            raise click.UsageError(f"give options after '{context.invoked_subcommand}', not before it", context)


def _story_cells(short: Shorten) -> "Callable[[KeptStory], Sequence[str]]":
    def cells(story: "KeptStory") -> Sequence[str]:
        title = (story.title or "(no title)") + (" (corrected)" if story.corrections else "")
        days = days_in_words(story.first, story.last) or "not known"
        return [title, days, str(len(story.reports)), short(story.id)]

    return cells


@stories.command(epilog="\b\nExample:\n  reportedly stories move r413cf3 s09a1b2")
@click.argument("report", metavar="REPORT")
@click.argument("story", metavar="STORY")
@correcting_options
def move(*, report: str, story: str, **how: Any) -> None:
    """Put a report into a story, whatever it is like."""
    from reportedly import correcting

    correct(lambda ledger, by: correcting.move(ledger, report, story, by=by), **how)


@stories.command(epilog="\b\nExample:\n  reportedly stories merge s09a1b2 s77c3d0")
@click.argument("story", metavar="STORY")
@click.argument("other", metavar="STORY")
@correcting_options
def merge(*, story: str, other: str, **how: Any) -> None:
    """Make two stories one."""
    from reportedly import correcting

    correct(lambda ledger, by: correcting.merge(ledger, story, other, by=by), **how)


@stories.command(epilog="\b\nExample:\n  reportedly stories split s09a1b2 r413cf3 r9e02aa")
@click.argument("story", metavar="STORY")
@click.argument("reports", nargs=-1, required=True, metavar="REPORT...")
@correcting_options
def split(*, story: str, reports: tuple[str, ...], **how: Any) -> None:
    """Make reports of a story a story of their own."""
    from reportedly import correcting

    correct(lambda ledger, by: correcting.split(ledger, story, reports, by=by), **how)


@stories.command(epilog="\b\nExample:\n  reportedly stories undo")
@click.argument("number", metavar="[NUMBER]", type=click.IntRange(min=1), required=False)
@correcting_options
def undo(*, number: int | None, **how: Any) -> None:
    """Take the last correction back that is in force, or the one of this NUMBER. It stays in the record."""
    from reportedly import correcting

    correct(lambda ledger, by: correcting.undo(ledger, number=number, by=by), **how)


@listing("copies", example="reportedly copies --story s09a1b2 --json")
@report_options
@click.option("--all", "is_all", is_flag=True, help="Every overlap: shared passages that make no copy, too.")
@shown_options
def copies(*, ledger: str, busy_seconds: float, as_json: bool, is_full: bool, is_all: bool, **filters: Any) -> None:
    """List the copies: which report is another's text, wholly or mostly, and how much of it.

    Each copy is listed once, with its original.
    """
    from reportedly.ledger import OverlapFilter, Overlaps
    from reportedly.shapes import overlap_shape
    from reportedly.tables import Column

    columns = [
        Column("report", 2),
        Column("of", 2),
        Column("shared", is_number=True),
        Column("passages", is_number=True),
        Column("reason", 5, lines=3),
    ]
    with opened_to_read(ledger, busy_seconds) as opened:
        which = Overlaps.ALL if is_all else Overlaps.COPIES
        rows = opened.overlaps(OverlapFilter(**with_full_ids(opened, filters), overlaps=which))
        cells = _overlap_cells(shortener(opened))
        list_rows(rows, overlap_shape, cells, columns, as_json=as_json, is_full=is_full, noun="copies")


def _overlap_cells(short: Shorten) -> "Callable[[Overlap], Sequence[str]]":
    def cells(overlap: "Overlap") -> Sequence[str]:
        part = f"{overlap.shared:.0%}"
        return [short(overlap.report), short(overlap.of), part, str(len(overlap.passages)), overlap.reason]

    return cells
