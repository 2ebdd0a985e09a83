"""Options that several commands have, each declared once."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

import click

from reportedly.settings import BUSY_SECONDS, LEDGER, WHO, Setting

type Command = Callable[..., Any]
type Decorator = Callable[[Command], Command]


def setting(of: Setting, **more: Any) -> Decorator:
    """An option for a setting; also read from the environment, as REPORTEDLY_NAME."""
    return click.option(
        f"--{of.name}",
        default=of.default,
        show_default=of.default is not None,
        envvar="REPORTEDLY_" + of.name.upper().replace("-", "_"),
        help=of.help,
        **more,
    )


def all_of(*decorators: Decorator) -> Decorator:
    """The decorators as one; help shows their options in this order."""

    def decorate(command: Command) -> Command:
        for decorator in reversed(decorators):
            command = decorator(command)
        return command

    return decorate


def chosen(name: str, values: type[StrEnum], help_: str) -> Decorator:
    """An option that takes one of an enumeration's values."""
    return click.option(f"--{name}", type=click.Choice([v.value for v in values], case_sensitive=False), help=help_)


def text(name: str, metavar: str, help_: str) -> Decorator:
    """An option that takes words."""
    return click.option(f"--{name}", metavar=metavar, help=help_)


class Day(click.ParamType[str]):
    """A day, 2031-05-02, kept as the text it is."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The day, if there is such a day."""
        from datetime import date

        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            self.fail(f"'{value}' is no day; give one as 2031-05-02", param, ctx)


def day(name: str, help_: str) -> Decorator:
    """An option that takes a day."""
    return click.option(f"--{name}", type=Day(), metavar="YYYY-MM-DD", help=help_)


ledger_options = all_of(
    setting(LEDGER, metavar="FILE", type=click.Path(dir_okay=True)),
    setting(BUSY_SECONDS, metavar="N", type=click.FloatRange(min=0)),
)

print_options = all_of(
    click.option("--json", "as_json", is_flag=True, help="Print JSON Lines, for programs."),
    click.option("--full", "is_full", is_flag=True, help="Cut nothing short."),
)

correcting_options = all_of(
    setting(WHO, metavar="NAME"),
    click.option("--reason", metavar="TEXT", default="", help="Why, kept with the correction."),
    ledger_options,
)

limit_option = click.option("--limit", type=click.IntRange(min=0), metavar="N", help="List so many at most.")

report_options = all_of(
    text("report", "ID", "Of this report; the beginning of its id is enough."),
    text("story", "ID", "Of this story, by its id or that of a report in it; the beginning is enough."),
    text("outlet", "TEXT", "Of an outlet with this in its name."),
)

shown_options = all_of(limit_option, print_options, ledger_options)


def listing(name: str, *, example: str) -> Callable[[Callable[..., None]], click.Command]:
    """A command that lists something, with an example in its help."""
    return click.command(name, epilog=f"\b\nExample:\n  {example}")
