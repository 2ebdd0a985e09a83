"""``reportedly questions``: what the reports can be asked, each answer by origin, and the verdict."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import click

from reportedly.cli.asking import print_question
from reportedly.cli.options import chosen, ledger_options, limit_option, print_options, text
from reportedly.cli.output import opened_to_read, print_lines, story_shortener, watching_the_reader
from reportedly.cli.pages import Page, short_ids
from reportedly.cli.policies import policy_options
from reportedly.model import Category, Policy, Verdict

if TYPE_CHECKING:
    from reportedly.dossier import Dossier
    from reportedly.ledger import Ledger
    from reportedly.model import Question
    from reportedly.reconcile.gradings import Profile

EPILOG = """\b
Examples:
  reportedly questions --verdict conflicts
  reportedly questions --story s09a1b2 --category killed --policy latest --json
"""


@click.command(epilog=EPILOG)
@text("story", "ID", "Of this story, by its id or that of a report in it; the beginning is enough.")
@chosen("category", Category, "With figures of this category.")
@chosen("verdict", Verdict, "With this verdict.")
@policy_options
@limit_option
@print_options
@ledger_options
def questions(
    *,
    ledger: str,
    busy_seconds: float,
    as_json: bool,
    is_full: bool,
    limit: int | None,
    policy: Policy,
    profile: "Profile | None",
    **filters: str | None,
) -> None:
    """List the questions that the reports answer: each answer by origin and day, and what they come to.

    Of every story, one after the other, unless --story names one.
    """
    with opened_to_read(ledger, busy_seconds) as opened:
        found = _found(opened, **filters)
        if as_json:
            print_lines(_shape(dossier, one, policy, profile) for dossier, one in islice(found, limit))
            return
        _print(opened, islice(found, limit), policy, profile, is_full=is_full)


def _found(
    opened: "Ledger", story: str | None, category: str | None, verdict: str | None
) -> "Iterator[tuple[Dossier, Question]]":
    """Each question that is asked for, with its story; one story is in memory at a time."""
    from reportedly.dossier import dossier_of

    ids = [opened.full_story(story)] if story else (each.id for each in opened.stories())
    for id in ids:
        dossier = dossier_of(opened, id)
        for one in dossier.questions:
            if category in (None, one.category) and verdict in (None, one.verdict):
                yield dossier, one


def _shape(dossier: "Dossier", one: "Question", policy: Policy, profile: "Profile | None") -> object:
    from reportedly.brief import spread_in
    from reportedly.reconcile.gradings import grade_of
    from reportedly.shapes import question_shape

    return question_shape(one, spread_in(dossier, one, policy), grade_of(one, profile) if profile else None)


def _print(
    opened: "Ledger",
    found: "Iterator[tuple[Dossier, Question]]",
    policy: Policy,
    profile: "Profile | None",
    *,
    is_full: bool,
) -> None:
    """Print questions under the titles of their stories."""
    from reportedly.brief import line_of
    from reportedly.tables import console

    page = Page(console(), short_ids(opened), is_full=is_full)
    short = story_shortener(opened)
    last = None
    with watching_the_reader():
        for dossier, one in found:
            if dossier.story.id != last:
                page.title(
                    f"{short(dossier.story.id)}  {dossier.story.title or '(no title)'}", is_apart=last is not None
                )
                last = dossier.story.id
            print_question(page, line_of(dossier, one, policy=policy, profile=profile))
        if last is None:
            click.echo("reportedly: no questions to list", err=True)
