"""What every command shares in printing: JSON Lines or a table, and ids short enough to read."""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from reportedly.ledger import Ledger
    from reportedly.tables import Column

type Shorten = Callable[[str], str]

_MADE = re.compile(r"r[0-9a-f]{16}")


class ReaderGone(Exception):
    """The program that read our output has closed it."""


@contextmanager
def watching_the_reader() -> Iterator[None]:
    """Tell a closed output from every other error of the system."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError as error:
        raise ReaderGone from error


def print_lines(shapes: Iterable[object]) -> None:
    """Print JSON Lines, as they come, in UTF-8 whatever the terminal's encoding."""
    from reportedly.shapes import line

    with watching_the_reader():
        for shape in shapes:
            sys.stdout.buffer.write(line(shape).encode() + b"\n")
        sys.stdout.buffer.flush()


def print_table(rows: Iterable[Sequence[str]], columns: "Sequence[Column]", *, is_full: bool, if_none: str) -> None:
    """Print a table fitted to the terminal, or say that there is nothing to list."""
    from reportedly import tables

    with watching_the_reader():
        if not tables.show(rows, columns, to=tables.console(), is_full=is_full):
            click.echo(f"reportedly: {if_none}", err=True)


@contextmanager
def opened_to_read(ledger: str, busy_seconds: float) -> "Iterator[Ledger]":
    """The ledger of a listing, while it is listed."""
    from reportedly.ledger import open_ledger

    with open_ledger(ledger, wait=busy_seconds) as opened:
        yield opened


def list_rows[T](
    rows: Iterable[T],
    shape: Callable[[T], object],
    cells: Callable[[T], Sequence[str]],
    columns: "Sequence[Column]",
    *,
    as_json: bool,
    is_full: bool,
    noun: str,
) -> None:
    """Print rows as JSON Lines of their shapes, or as a table of their cells."""
    if as_json:
        print_lines(shape(row) for row in rows)
    else:
        print_table(map(cells, rows), columns, is_full=is_full, if_none=f"no {noun} to list")


def with_full_ids(ledger: "Ledger", filters: dict[str, Any]) -> dict[str, Any]:
    """The filters with a whole id for each beginning of one."""
    whole = {"report": ledger.full_id, "story": ledger.full_story}
    return filters | {name: whole[name](filters[name]) for name in whole if filters.get(name)}


def shortener(ledger: "Ledger") -> Shorten:
    """Ids that the program made, as short as tells them apart; given ids stay whole."""
    length = ledger.length_of_short_ids()
    return lambda report: report[:length] if _MADE.fullmatch(report) else report


def story_shortener(ledger: "Ledger") -> Shorten:
    """Ids of stories, as short as tells them apart."""
    length = ledger.length_of_short_story_ids()
    return lambda story: story[:length]
