"""A page for people: headings, lines and tables, each fitted to the terminal."""

import re
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

from reportedly.cli.output import Shorten, shortener
from reportedly.errors import UsageError

if TYPE_CHECKING:
    from rich.console import Console

    from reportedly.brief.lines import Place
    from reportedly.ledger import Ledger
    from reportedly.tables import Cell, Column

MOST_PLACES = 3
"""Places of one line that are shown; the rest is counted. --full shows all."""

MADE = re.compile(r"\br[0-9a-f]{16}\b")
"""An id of a report that the program made, in a sentence."""

NARROW = 76
"""Columns under which the words of a line share one column."""


LONG_ID = 16
SHORT_ID = 8
"""A given id of more characters than the first is shown by its beginning, of the second at the least."""


def short_ids(ledger: "Ledger") -> Shorten:
    """Ids of reports as a page shows them: none so long that it crowds out words, each enough to name its report.

    The ledger is asked as ids come.
    """
    made = shortener(ledger)

    @cache
    def short(report: str) -> str:
        id = made(report)
        return _beginning(ledger, id) if len(id) > LONG_ID else id

    return short


def _beginning(ledger: "Ledger", id: str) -> str:
    """The shortest beginning that names this report and no other."""
    for length in range(SHORT_ID, len(id), 4):
        with suppress(UsageError):
            ledger.full_id(id[:length])
            return id[:length]
    return id


class Page:
    """What is printed on one console. ``is_full``: nothing is cut short or left out."""

    def __init__(self, to: "Console", short: Shorten, *, is_full: bool) -> None:
        self._to = to
        self.short = short
        self.is_full = is_full

    @property
    def is_narrow(self) -> bool:
        """Whether there is no room for several columns of words."""
        return self._to.width < NARROW

    @property
    def width(self) -> int:
        """The columns of the page."""
        return self._to.width

    def title(self, words: str, *, is_apart: bool = False) -> None:
        """A line in bold, cut to the page; after an empty line where it stands apart."""
        if is_apart:
            self._to.print()
        self.line(words, style="bold")

    def heading(self, words: str, name: str = "") -> None:
        """The name of a section, after an empty line; ``name`` is put behind it as it stands."""
        self._to.print()
        self.line(words.upper() + name, style="bold")

    def line(self, words: str, *, style: str = "", indent: int = 0) -> None:
        """One line, cut to the page."""
        from reportedly.tables import cut, plain

        self._to.print(" " * indent + cut(plain(words), self._to.width - indent), style=style or None)

    def paragraph(self, words: str, *, indent: int = 0, lines: int = 2) -> None:
        """Words over as many lines as they need, ids in them short; cut to ``lines`` unless the page is full."""
        from reportedly.tables import Column

        self.table([[self.short_in(words)]], [Column("", 1, lines=lines, indent=indent)])

    def short_in(self, words: str) -> str:
        """The words with the ids in them short."""
        return MADE.sub(lambda found: self.short(found[0]), words)

    def table(
        self, rows: "Sequence[Sequence[str | Cell]]", columns: "Sequence[Column]", *, most: int | None = None
    ) -> None:
        """Rows in columns; ``most`` of them, and then how many more there are, unless the page is full."""
        from reportedly.tables import show

        shown = rows if self.is_full or most is None else rows[:most]
        show(shown, columns, to=self._to, is_full=self.is_full)
        self.more(len(rows) - len(shown))

    def more(self, number: int, what: str = "more") -> None:
        """Say how many lines were left out, if any."""
        if number:
            self.line(f"… and {number} {what} (--full shows all)", style="dim", indent=2)

    def where(self, places: "Sequence[Place]", *, most: int = MOST_PLACES) -> str:
        """Report and offset of each place; in short one place a report, the first few."""
        shown = places if self.is_full else _one_a_report(places)[:most]
        rest = len(places) - len(shown)
        return " ".join(f"{self.short(p.report)}:{p.start}" for p in shown) + (f" +{rest}" if rest else "")


def _one_a_report(places: "Sequence[Place]") -> "list[Place]":
    """The first place of each report."""
    first: dict[str, Place] = {}
    for place in places:
        first.setdefault(place.report, place)
    return list(first.values())
