"""``reportedly read``."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from reportedly.cli.options import ledger_options, setting
from reportedly.errors import LedgerError
from reportedly.model import Reader
from reportedly.settings import JOBS, MAX_BYTES, MODEL, READER, WEIGHTS

if TYPE_CHECKING:
    from reportedly.pipeline import Outcome

EPILOG = """\b
Examples:
  reportedly read reports/ more.jsonl page.html
  cat page.html | reportedly read - --ledger ferry.db

Exit status: 0 all well, 1 some reports were set aside, 2 a wrong call or a
ledger that cannot be used, 130 interrupted (what was finished is kept).
"""

SHOWN_FAILURES = 20
SHOWN_JOINED = 5
PATIENCE = 1.0
"""Seconds before progress is shown."""


@click.command(epilog=EPILOG)
@click.argument(
    "paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(exists=True, allow_dash=True, readable=False)
)
@ledger_options
@setting(JOBS, metavar="N", type=click.IntRange(min=1))
@setting(MODEL, metavar="NAME_OR_PATH")
@setting(READER, type=click.Choice([reader.value for reader in Reader], case_sensitive=False))
@setting(WEIGHTS, metavar="FOLDER", type=click.Path())
@setting(MAX_BYTES, metavar="N", type=click.IntRange(min=1))
def read(paths: tuple[str, ...], ledger: str, busy_seconds: float, jobs: int, max_bytes: int, **found_by: Any) -> int:
    """Read reports (.txt, .html, .jsonl, folders, - for standard input) into the ledger.

    Reading the same bytes again changes nothing; changed bytes at one address are kept as a new
    version. A report that cannot be read is set aside with its reason, and the others go on.
    """
    from reportedly.ledger import open_ledger
    from reportedly.pipeline import How, Outcome, read_into

    so_far = Outcome()
    how = How(model=found_by["model"], reader=Reader(found_by["reader"]), weights=found_by["weights"])
    try:
        with open_ledger(ledger, mode="write", wait=busy_seconds) as opened, _progress() as show:

            def note(outcome: Outcome) -> None:
                nonlocal so_far
                so_far = outcome
                show(outcome)

            stdin = sys.stdin.buffer if "-" in paths else None
            read_into(opened, paths, jobs=jobs, how=how, stdin=stdin, max_bytes=max_bytes, progress=note)
    except KeyboardInterrupt:
        click.echo(f"reportedly: interrupted; {_kept(so_far)}; run the same command again for the rest", err=True)
        return 130
    except LedgerError as error:
        click.echo(f"reportedly: {error}" + (f" ({_kept(so_far)})" if so_far.total else ""), err=True)
        return 2
    _say_failures(so_far)
    click.echo(summary(so_far, ledger))
    _say_joined(so_far)
    return 1 if so_far.failed or so_far.not_compared or not so_far.total else 0


def summary(outcome: "Outcome", ledger: str) -> str:
    """What has become of the reports, in one sentence."""
    if not outcome.total:
        return f"Nothing to read was found; {ledger} is as it was."
    parts = [f"{_reports(outcome.read)} read into {ledger}"]
    if outcome.new_versions:
        parts[0] += f" ({outcome.new_versions} of them a new version)"
    if outcome.already:
        parts.append(f"{outcome.already} already there")
    if outcome.failed:
        parts.append(f"{len(outcome.failed)} set aside")
    stories = "1 story" if outcome.stories == 1 else f"{outcome.stories} stories"
    return ", ".join(parts) + f"; it holds {stories} now."


def _kept(outcome: "Outcome") -> str:
    return f"{_reports(outcome.read + outcome.already)} kept"


def _reports(count: int) -> str:
    return f"{count} report" if count == 1 else f"{count} reports"


def _say_joined(outcome: "Outcome") -> None:
    """Which stories became one, and what tied them."""
    from reportedly.tables import plain

    for joined in outcome.joined[:SHOWN_JOINED]:
        why = f" ({plain(joined.reason)})" if joined.reason else ""
        click.echo(f"{len(joined.stories)} stories became one, {joined.story}, by report {joined.report}{why}.")
    rest = len(outcome.joined) - SHOWN_JOINED
    if rest > 0:
        click.echo(f"… and {rest} more joined in the same way.")


def _say_failures(outcome: "Outcome") -> None:
    from reportedly.tables import plain

    told = [f"set aside {plain(failure.place)}: {plain(failure.reason)}" for failure in outcome.failed]
    told += [f"{plain(failure.place)}: {plain(failure.reason)}" for failure in outcome.not_compared]
    for sentence in told[:SHOWN_FAILURES]:
        click.echo(f"reportedly: {sentence}", err=True)
    rest = len(told) - SHOWN_FAILURES
    if rest > 0:
        click.echo(f"reportedly: … and {rest} more; list them with: reportedly failures", err=True)


@contextmanager
def _progress() -> "Iterator[Callable[[Outcome], None]]":
    """Show how far it is, on a terminal, once it has taken a second."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.status import Status

    began = time.monotonic()
    status = Status("", console=Console(stderr=True, highlight=False), spinner="line")

    def show(outcome: "Outcome") -> None:
        if time.monotonic() - began >= PATIENCE:
            aside = f", {len(outcome.failed)} set aside" if outcome.failed else ""
            status.update(
                f"{_reports(outcome.total)}{aside}, {outcome.total / (time.monotonic() - began):.0f} a second"
            )
            status.start()

    try:
        yield show
    finally:
        status.stop()
