"""The command line. Exit status: 0 all well, 1 some reports were set aside, 2 a wrong call or a
ledger that cannot be used, 130 interrupted.

Only ``click`` is imported to show help; what a command needs is imported when it runs.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

import click

from reportedly import __version__
from reportedly.cli.briefing import brief
from reportedly.cli.comparing import compare
from reportedly.cli.corrections import correct_, corrections
from reportedly.cli.listings import claims, failures, figures, reports, search
from reportedly.cli.output import ReaderGone
from reportedly.cli.questions import questions
from reportedly.cli.reading import read
from reportedly.cli.serving import report, serve
from reportedly.cli.showing import show
from reportedly.cli.stories import copies, stories
from reportedly.cli.tracing import trace
from reportedly.errors import ReportedlyError

EPILOG = """\b
Examples:
  reportedly read reports/ more.jsonl page.html
  reportedly brief
  reportedly questions --verdict conflicts
  reportedly trace r413cf3:217
"""


@click.group(epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def cli() -> None:
    """Keep the ledger of what is claimed: who said what, when, on whose word, with which figures."""


for command in (
    read,
    brief,
    serve,
    report,
    questions,
    trace,
    compare,
    stories,
    copies,
    correct_,
    corrections,
    claims,
    figures,
    reports,
    failures,
    search,
    show,
):
    cli.add_command(command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit with its status."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; its exit status. Errors are one sentence on standard error."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        status = cli.main(args=arguments, prog_name="reportedly", standalone_mode=False)
        sys.stdout.flush()
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "reportedly"
        _say(f"{error.format_message().rstrip('.')} (see: {command} --help)")
        return 2
    except click.ClickException as error:
        _say(error.format_message())
        return 2
    except ReportedlyError as error:
        _say(str(error))
        return 2
    except (click.Abort, KeyboardInterrupt):
        _say("interrupted")
        return 130
    except (ReaderGone, BrokenPipeError):
        # Whoever read our output has seen enough; the interpreter would complain at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status if isinstance(status, int) else 0


def _say(sentence: str) -> None:
    click.echo(f"reportedly: {sentence}", err=True)
