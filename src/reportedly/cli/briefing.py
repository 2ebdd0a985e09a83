"""``reportedly brief``: the brief as lines fitted to the terminal, or as JSON."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click
from msgspec import Struct

from reportedly.cli.options import ledger_options, print_options
from reportedly.cli.output import Shorten, print_lines, shortener, watching_the_reader
from reportedly.cli.wording import STANCE_WORDS, chain_in_words, cue_in_words, days_in_words, hedges_in_words
from reportedly.model import Stance

if TYPE_CHECKING:
    from rich.console import Console

    from reportedly.brief import Brief, ClaimLine, FigureGroup, FigureLine, Place, ReportLine, SpeakerGroup

EPILOG = """\b
Example:
  reportedly brief --full --ledger ferry.db
"""

MOST = 12
"""Lines of one group that are shown; the rest is counted. --full shows all."""

MOST_PLACES = 3

LEGEND = "A line: what is claimed, by whom, on whose word; the day; report:offset."
LINES = 2


class _Line(Struct, frozen=True):
    """A line of the brief: a short mark, words that may be cut, a tail that may not, where it stands."""

    mark: str
    words: str
    tail: str
    where: str


@click.command(epilog=EPILOG)
@print_options
@ledger_options
def brief(*, ledger: str, busy_seconds: float, as_json: bool, is_full: bool) -> None:
    """Print what is claimed: by whom, on whose word, what nobody could verify, with which figures.

    Each line ends with the report and the offset that it was read from.
    """
    from reportedly.brief import brief_of
    from reportedly.ledger import ReportFilter, open_ledger

    with open_ledger(ledger, wait=busy_seconds) as opened:
        made = brief_of(opened.reports(ReportFilter()), opened.claims(), opened.figures())
        short = shortener(opened)
    if as_json:
        print_lines([brief_shape(made)])
        return
    from reportedly.tables import console

    with watching_the_reader():
        _Printer(console(), short, is_full).print(made)


def brief_shape(made: "Brief") -> object:
    """The brief as JSON: its sections by name."""
    import msgspec

    from reportedly.shapes import STORY, whole_numbers

    return whole_numbers({"story": STORY} | msgspec.to_builtins(made))


class _Printer:
    """Prints a brief's sections, each line fitted to the console."""

    def __init__(self, to: "Console", short: Shorten, is_full: bool) -> None:
        self._to = to
        self._short = short
        self._is_full = is_full

    def print(self, made: "Brief") -> None:
        """Print all sections that hold anything."""
        if not made.reports:
            self._to.print("The ledger holds no report yet.")
            return
        from reportedly.tables import cut

        self._to.print(_opening(made))
        self._to.print(cut(LEGEND, self._to.width), style="dim")
        self._section("Reports", [self._report(line) for line in made.reports])
        self._section("Not verified, denied, declined", [self._disputed(line) for line in made.disputed])
        self._figures("Figures", made.figures)
        self._claims(made.claims)
        self._figures("Figures in the reports' own voice", made.own_voice)

    def _section(self, title: str, lines: Sequence[_Line]) -> None:
        if lines:
            self._heading(title)
            self._lines(lines)

    def _figures(self, title: str, groups: "Iterable[FigureGroup]") -> None:
        for n, group in enumerate(groups):
            if n == 0:
                self._heading(title)
            self._to.print(f"{group.category}:", style="bold")
            self._lines([self._figure(line) for line in group.lines])

    def _claims(self, groups: "Iterable[SpeakerGroup]") -> None:
        from reportedly.tables import cut, plain

        for n, group in enumerate(groups):
            if n == 0:
                self._heading("Claims by speaker")
            name = "nobody named" if group.speaker is None else f"{plain(group.speaker)} ({group.authority})"
            self._to.print(cut(name + ":", self._to.width), style="bold")
            self._lines([self._claim(line) for line in group.lines])

    def _heading(self, title: str) -> None:
        self._to.print()
        self._to.print(title.upper(), style="bold")

    def _report(self, line: "ReportLine") -> _Line:
        published = line.published[:10] if line.published else "day not known"
        words = f"{line.outlet or '(outlet not known)'}: {line.title or '(no title)'}"
        return _Line(published, words, "", f"{self._short(line.report)}:0")

    def _disputed(self, line: "ClaimLine") -> _Line:
        words = f"{line.speaker or 'nobody named'}: {line.content}"
        return _Line(STANCE_WORDS[line.stance], words, _on_whose_word(line), self._where(line.places))

    def _claim(self, line: "ClaimLine") -> _Line:
        mark = cue_in_words(line.cue, line.stance, line.certainty)
        return _Line(mark, line.content, _on_whose_word(line), self._where(line.places))

    def _figure(self, line: "FigureLine") -> _Line:
        words = line.counts or line.text
        if line.stance is not None:
            words += f" — {line.speaker or 'nobody named'}"
        tail = chain_in_words(line.speaker, line.chain)
        if line.stance not in (None, Stance.AFFIRMS):
            tail += f" ({line.stance_of or line.speaker or 'nobody named'} {STANCE_WORDS[line.stance]})"
        dated = days_in_words(line.first, line.last)
        tail += hedges_in_words(line.hedges) + (f", as of {dated}" if dated else "")
        return _Line(line.value, words, tail, self._where(line.places))

    def _where(self, places: "Sequence[Place]") -> str:
        shown = places if self._is_full else places[:MOST_PLACES]
        rest = len(places) - len(shown)
        return " ".join(f"{self._short(p.report)}:{p.start}" for p in shown) + (f" +{rest}" if rest else "")

    def _lines(self, lines: Sequence[_Line]) -> None:
        """Print lines as one block: marks, words and places each in a column of their own."""
        from reportedly.tables import Cell, Column, show

        shown = lines if self._is_full else lines[:MOST]
        longest = max(len(line.mark) for line in shown)
        columns = [
            Column("", 0 if longest <= self._to.width // 4 else 2, indent=2, lines=LINES),
            Column("", 6, lines=LINES),
            Column("", 0 if all(" " not in line.where for line in shown) else 2, lines=MOST_PLACES, style="dim"),
        ]
        rows = ((line.mark, Cell(line.words, line.tail), line.where) for line in shown)
        show(rows, columns, to=self._to, is_full=self._is_full)
        if len(lines) > len(shown):
            self._to.print(f"  … and {len(lines) - len(shown)} more (--full shows all)", style="dim")


def _opening(made: "Brief") -> str:
    days = f", published {days_in_words(*made.days)}" if made.days else ""
    return f"{_count(len(made.reports), 'report')} of {_count(len(made.outlets), 'outlet')}{days}, taken as one story."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _on_whose_word(line: "ClaimLine") -> str:
    return hedges_in_words(line.hedges) + chain_in_words(line.speaker, line.chain) + _dated(line)


def _dated(line: "ClaimLine") -> str:
    days = days_in_words(line.first, line.last)
    return f" ({days if line.is_said else 'reported ' + days})" if days else ""
