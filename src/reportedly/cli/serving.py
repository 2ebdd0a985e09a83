"""``reportedly serve``: the ledger in the browser. ``reportedly report``: a story as one file to mail or keep."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reportedly.cli.options import ledger_options, setting
from reportedly.cli.policies import policy_options
from reportedly.errors import UsageError
from reportedly.settings import HOST, PORT, TOKEN

if TYPE_CHECKING:
    from reportedly.model import Policy
    from reportedly.reconcile.gradings import Profile

SERVE_EPILOG = """\b
Examples:
  reportedly serve --open
  reportedly serve --ledger dam.db --port 9000 --read-only
"""


@click.command(epilog=SERVE_EPILOG)
@setting(HOST, metavar="ADDRESS")
@setting(PORT, metavar="N", type=click.IntRange(0, 65535))
@setting(TOKEN, metavar="TEXT")
@click.option("--open", "is_opened", is_flag=True, help="Open it in the browser, too.")
@click.option("--read-only", "is_read_only", is_flag=True, help="Let nothing be corrected through the pages.")
@ledger_options
def serve(
    *,
    host: str,
    port: int,
    token: str | None,
    is_opened: bool,
    is_read_only: bool,
    ledger: str,
    busy_seconds: float,
) -> None:
    """Open the ledger in the browser: stories, questions, sources, every report with its claims marked.

    The pages are served to this machine alone, until you press Ctrl+C. Beyond a loopback address they are served only
    with --token, to whoever shows it.
    """
    from reportedly.ledger import open_ledger
    from reportedly.web import Door, Serving, address_of, bound, is_loopback, open_browser
    from reportedly.web import serve as serve_pages
    from reportedly.web.safety import LOOPBACK

    open_ledger(ledger, wait=busy_seconds).close()
    if token is not None and not re.fullmatch(rf"[A-Za-z0-9_-]{{{LEAST_TOKEN},}}", token):
        raise UsageError(
            f"--token must have at least {LEAST_TOKEN} characters, letters, digits, - and _ alone: it is all that keeps"
            " others out, and stands in addresses"
        )
    if not is_loopback(host) and token is None:
        raise UsageError(
            f"{host} can be reached from other machines: give a --token that they must show, or leave --host out"
        )
    opened, is_moved = bound(host, port)
    door = Door(LOOPBACK | {host.casefold()}, token)
    address = address_of(opened, host, token)
    click.echo(f"Serving {Path(ledger).name} at {address}" + (f" (port {port} is taken)" if is_moved else ""))
    click.echo("Ctrl+C ends it." + (" Nothing can be corrected through the pages." if is_read_only else ""), err=True)
    serving = Serving(Path(ledger).absolute(), door, wait=busy_seconds, is_read_only=is_read_only)
    serve_pages(serving, opened, then=(lambda: open_browser(address)) if is_opened else (lambda: None))


LEAST_TOKEN = 12
"""Characters that a token has at the least."""

REPORT_EPILOG = """\b
Example:
  reportedly report s09a1b2 -o story.html
"""


@click.command(epilog=REPORT_EPILOG)
@click.argument("story", metavar="[STORY]", required=False)
@click.option("-o", "--output", metavar="FILE", default="story.html", show_default=True, help="The file to write.")
@policy_options
@ledger_options
def report(
    *,
    story: str | None,
    output: str,
    ledger: str,
    busy_seconds: float,
    policy: "Policy",
    profile: "Profile | None",
) -> None:
    """Write the page of a story as one file that needs nothing else: to mail, to print, to keep.

    STORY is a story's id, or that of a report in it; the beginning is enough. Without it the one story of the ledger is
    meant.
    """
    from reportedly.cli.output import opened_to_read
    from reportedly.web.onefile import write_story

    with opened_to_read(ledger, busy_seconds) as opened:
        ids = [opened.full_story(story)] if story else [each.id for each in opened.stories()]
        if len(ids) != 1:
            found = "no story yet" if not ids else f"{len(ids)} stories; name one (see: reportedly stories)"
            raise UsageError(f"the ledger holds {found}")
        size = write_story(opened, ids[0], Path(output), policy=policy, profile=profile)
    click.echo(f"{output} written ({size / 1000:,.0f} kB).")
