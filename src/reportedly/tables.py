"""Tables and lines fitted to the terminal. Text of reports is never shown raw: it is made plain first."""

import os
import re
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import IO

from msgspec import Struct
from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

PIPED_WIDTH = 100
"""Columns where the output is no terminal and COLUMNS does not say."""


GAP = 2
"""Blanks between columns."""


class Cell(Struct, frozen=True):
    """A text of which only the beginning, ``text``, may be cut short; ``tail`` always stays."""

    text: str
    tail: str = ""


_BLANKS = re.compile(" +")


class Column(Struct, frozen=True):
    """A column: ``share`` of the room that is left; 0 is as wide as its longest text, which is kept whole.

    A text that needs more than ``lines`` lines is cut. Without any name there is no line of names.
    """

    name: str
    share: int = 0
    style: str = ""
    lines: int = 2
    is_number: bool = False
    indent: int = 0


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leave a closed output to the caller, as an error of the system."""
        raise BrokenPipeError


def console(file: IO[str] | None = None) -> Console:
    """A console for the output: colours on a terminal alone, and not where NO_COLOR is set."""
    out = file or sys.stdout
    is_terminal = out.isatty()
    plain_ = not is_terminal or bool(os.environ.get("NO_COLOR"))
    return _Console(
        file=out,
        width=width(is_terminal=is_terminal),
        no_color=plain_,
        color_system=None if plain_ else "auto",
        force_terminal=is_terminal,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )


def width(*, is_terminal: bool) -> int:
    """Columns to fill: the terminal's, or COLUMNS, or 100; never under 40."""
    given = os.environ.get("COLUMNS", "")
    if given.isdigit() and int(given) > 0:
        return max(40, int(given))
    return max(40, shutil.get_terminal_size((PIPED_WIDTH, 24)).columns) if is_terminal else PIPED_WIDTH


def plain(text: str, *, keep_edges: bool = False) -> str:
    """Words of a report as they may be shown.

    Control characters, and marks that turn the direction of writing, become visible or go; runs of
    blanks become one, and none is left at the edges unless ``keep_edges``.

    >>> plain("a\\x1b[31mred\\u202etxt  b")
    'a�[31mred�txt b'
    """
    safe = _BLANKS.sub(" ", "".join(map(_safe, text)))
    return safe if keep_edges else safe.strip()


def _safe(c: str) -> str:
    if c.isspace():
        return " "
    if unicodedata.category(c) in ("Cc", "Cs") or c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069":
        return "\ufffd"
    return "" if c in "\u061c\u200e\u200f\ufeff" else c


def cut(text: str, room: int) -> str:
    """The beginning of ``text`` that fits into ``room`` columns, cut at a word, with "…".

    >>> cut("at least forty people were on board", 20)
    'at least forty…'
    """
    if cell_len(text) <= room:
        return text
    kept, used = [], 1
    for c in text:
        used += cell_len(c)
        if used > room:
            break
        kept.append(c)
    short = "".join(kept)
    at_word = short.rsplit(" ", 1)[0] if " " in short and not text[len(short) :].startswith(" ") else short
    return (at_word if len(at_word) > room // 2 else short).rstrip(" ,;:–—-") + "…"


def show(rows: Iterable[Sequence[str | Cell]], columns: Sequence[Column], *, to: Console, is_full: bool = False) -> int:
    """Print a table; how many rows it had. Long texts are cut to a column's lines unless ``is_full``."""
    shown = [[_cell(each) for each in row] for row in rows]
    if not shown:
        return 0
    indent = sum(column.indent for column in columns)
    widths = fit(shown, columns, to.width - indent)
    has_names = any(column.name for column in columns)
    table = Table(box=None, pad_edge=False, padding=(0, GAP, 0, 0), show_header=has_names, header_style="bold")
    for column, room in zip(columns, widths, strict=True):
        table.add_column(
            column.name,
            style=column.style,
            width=room,
            overflow="fold",
            justify="right" if column.is_number else "left",
        )
    for row in shown:
        cells = zip(row, columns, widths, strict=True)
        table.add_row(*(Text(_fitted(cell, c, room, is_full=is_full)) for cell, c, room in cells))
    with to.capture() as captured:
        to.print(Padding(table, (0, 0, 0, indent)))
    for line in captured.get().splitlines():
        to.file.write(line.rstrip() + "\n")
    return len(shown)


def _cell(given: str | Cell) -> Cell:
    return Cell(plain(given)) if isinstance(given, str) else Cell(plain(given.text), plain(given.tail, keep_edges=True))


def _fitted(cell: Cell, column: Column, room: int, *, is_full: bool) -> str:
    if is_full or not column.share:
        return cell.text + cell.tail
    # A line breaks at a word, so that a little of each stays empty.
    whole = room * column.lines - (column.lines - 1) * min(8, room // 4)
    return cut(cell.text, max(whole - cell_len(cell.tail), room)) + cell.tail


def fit(rows: Sequence[Sequence[Cell]], columns: Sequence[Column], whole: int) -> list[int]:
    """How wide each column is: fixed ones as needed, the others share what is left by their shares."""
    needed = [
        max([cell_len(c.name), *(cell_len(row[i].text + row[i].tail) for row in rows)], default=0)
        for i, c in enumerate(columns)
    ]
    left = whole - GAP * (len(columns) - 1) - sum(n for n, c in zip(needed, columns, strict=True) if not c.share)
    widths = [n if not c.share else 0 for n, c in zip(needed, columns, strict=True)]
    open_ = [i for i, c in enumerate(columns) if c.share]
    # A column that needs less than its share gives the rest to the others.
    while open_:
        shares = sum(columns[i].share for i in open_)
        content = [i for i in open_ if needed[i] <= max(left, 0) * columns[i].share // shares]
        for i in content or open_:
            widths[i] = needed[i] if content else max(4, left * columns[i].share // shares)
        left -= sum(widths[i] for i in content)
        open_ = [i for i in open_ if i not in content] if content else []
    return widths
