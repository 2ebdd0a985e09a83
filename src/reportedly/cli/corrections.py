"""``reportedly correct`` and ``reportedly corrections``: what was read and what is asked, put right by hand."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from reportedly.cli.options import chosen, correcting_options, listing, shown_options, text
from reportedly.cli.output import list_rows, opened_to_read, story_shortener
from reportedly.model import Authority, By

if TYPE_CHECKING:
    from reportedly.correcting import Corrected
    from reportedly.ledger import KeptCorrection, Ledger

EPILOG = """\b
Examples:
  reportedly correct speaker r413cf3:217 "Ines Rovano" --reason "the pronoun is hers"
  reportedly correct reject c09a1b2
  reportedly correct undo 3
"""


@click.group("correct", epilog=EPILOG)
def correct_() -> None:
    """Put right by hand what was read out of a report, or what a story is asked.

    CLAIM is a place as every listing prints it (REPORT:OFFSET), or the id of a claim; the beginning of an id is
    enough. A correction holds for every later read, and for the same words in newer versions of the page. What was
    read stays in the ledger. Which report belongs to which story: reportedly stories --help.
    """


@correct_.command(epilog='\b\nExample:\n  reportedly correct speaker r413cf3:217 "Ines Rovano"')
@click.argument("claim", metavar="CLAIM")
@click.argument("name", metavar="NAME")
@chosen("authority", Authority, "What kind of source that is; without it, it is told from the report and the name.")
@correcting_options
def speaker(*, claim: str, name: str, authority: str | None, **how: Any) -> None:
    """Say who the speaker of a claim is; "" where nobody is named."""
    from reportedly import correcting

    kind = Authority(authority) if authority else None
    correct(lambda ledger, by: correcting.set_speaker(ledger, _at(ledger, claim), name, by=by, authority=kind), **how)


@correct_.command(epilog="\b\nExample:\n  reportedly correct reject r413cf3:217 --reason 'a headline, cut in two'")
@click.argument("claim", metavar="CLAIM")
@correcting_options
def reject(*, claim: str, **how: Any) -> None:
    """Say that a claim is none: it and its figures count for nothing any more."""
    from reportedly import correcting

    correct(lambda ledger, by: correcting.reject(ledger, _at(ledger, claim), by=by), **how)


@correct_.command(epilog="\b\nExample:\n  reportedly correct questions f77c3d0 f09a1b2")
@click.argument("finding", metavar="FINDING")
@click.argument("other", metavar="FINDING")
@correcting_options
def questions(*, finding: str, other: str, **how: Any) -> None:
    """Make two questions of a story one.

    FINDING is a claim or figure that answers the question, or the question's own id. Where they are of two
    categories, that of the first holds for both.
    """
    from reportedly import correcting

    correct(
        lambda ledger, by: correcting.unite(ledger, _at(ledger, finding), _at(ledger, other), by=by),
        **how,
    )


@correct_.command(epilog="\b\nExample:\n  reportedly correct undo 3")
@click.argument("number", metavar="[NUMBER]", type=click.IntRange(min=1), required=False)
@correcting_options
def undo(*, number: int | None, **how: Any) -> None:
    """Take the last correction back that is in force, or the one of this NUMBER. It stays in the record."""
    from reportedly import correcting

    correct(lambda ledger, by: correcting.undo(ledger, number=number, by=by), **how)


def _at(ledger: "Ledger", named: str) -> str:
    """The id of what a person names by its place; an id stays as it is."""
    from reportedly.cli.tracing import found_at

    return found_at(ledger, named)[1] if ":" in named else named


def correct(
    make: "Callable[[Ledger, By], Corrected]", *, who: str | None, reason: str, ledger: str, busy_seconds: float
) -> None:
    """Make a correction, or undo one, in a ledger that is there, and say what came of it."""
    from reportedly.correcting import by_now
    from reportedly.ledger import StoryFilter, open_ledger

    # A ledger is never made by a correction: this says what to do where there is none.
    open_ledger(ledger, wait=busy_seconds).close()
    with open_ledger(ledger, mode="write", wait=busy_seconds) as opened:
        made = make(opened, by_now(who=_login() if who is None else who, reason=reason))
        short = story_shortener(opened)
        found = [story for id in made.stories for story in opened.stories(StoryFilter(story=id))]
    from reportedly.tables import plain

    kept = made.correction
    click.echo(f"Correction {kept.number} ({kept.kind}) {'taken back' if kept.undone else 'kept'}.")
    for lost in kept.lost_in:
        click.echo(f"It does not hold in the version {lost.report}: {lost.reason}.")
    for story in found:
        count = f"{len(story.reports)} report" + ("" if len(story.reports) == 1 else "s")
        click.echo(f"{short(story.id)}  {count}: {plain(story.title or '(no title)')}")


def _login() -> str:
    """The name that a person is logged in by; empty where the system knows none."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


@listing("corrections", example="reportedly corrections --story s09a1b2 --json")
@text("story", "ID", "Of this story, by its id or that of a report in it; the beginning is enough.")
@click.option("--in-force", "is_in_force", is_flag=True, help="Only those that were not taken back.")
@shown_options
def corrections(
    *,
    ledger: str,
    busy_seconds: float,
    as_json: bool,
    is_full: bool,
    limit: int | None,
    story: str | None,
    is_in_force: bool,
) -> None:
    """List what people corrected: what, who, when and why; also what was taken back."""
    from itertools import islice

    from reportedly.shapes import correction_shape
    from reportedly.tables import Column

    columns = [
        Column("number", is_number=True),
        Column("day"),
        Column("who", 2),
        Column("what", 6, lines=3),
        Column("reason", 4, lines=3),
    ]
    with opened_to_read(ledger, busy_seconds) as opened:
        whole = opened.full_story(story) if story else None
        found = (
            each for each in opened.corrections() if whole in (None, each.story) and not (is_in_force and each.undone)
        )
        list_rows(
            islice(found, limit), correction_shape, _cells, columns, as_json=as_json, is_full=is_full,
            noun="corrections",
        )  # fmt: skip


def _cells(correction: "KeptCorrection") -> Sequence[str]:
    from reportedly.wording import correction_in_words

    what = correction_in_words(correction)
    return [str(correction.number), correction.day, correction.who, what, correction.reason]
