"""``reportedly compare``: two reports side by side."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from reportedly.cli.asking import print_answers
from reportedly.cli.options import ledger_options, print_options
from reportedly.cli.output import opened_to_read, print_lines, watching_the_reader
from reportedly.cli.pages import Page, short_ids
from reportedly.errors import UsageError
from reportedly.wording import count, quoted, stance_word

if TYPE_CHECKING:
    from reportedly.brief.lines import ClaimLine, ReportLine
    from reportedly.brief.pairs import Comparison
    from reportedly.dossier import Dossier
    from reportedly.ledger import KeptReport, Ledger

EPILOG = """\b
Example:
  reportedly compare r413cf3 r9e02aa
"""

MOST_PASSAGES = 12
MOST_CLAIMS = 12
"""Lines of each section that are shown; the rest is counted. --full shows all."""


@click.command(epilog=EPILOG)
@click.argument("first", metavar="REPORT")
@click.argument("second", metavar="REPORT")
@print_options
@ledger_options
def compare(*, first: str, second: str, ledger: str, busy_seconds: float, as_json: bool, is_full: bool) -> None:
    """Print what two reports share, word for word, where their answers differ, and what only one of them tells.

    REPORT is a report's id, or the beginning of it; two versions of one page can be compared, too.
    """
    from reportedly.brief.pairs import comparison_of
    from reportedly.ledger import ReportFilter

    with opened_to_read(ledger, busy_seconds) as opened:
        ids = [opened.full_id(given) for given in (first, second)]
        if ids[0] == ids[1]:
            raise UsageError(f"'{first}' and '{second}' are one report; give two")
        here, there = (next(opened.reports(ReportFilter(report=id))) for id in ids)
        made = comparison_of(_dossier(opened, here, there), here.id, there.id)
        if as_json:
            print_lines([_shape(made)])
            return
        from reportedly.tables import console

        with watching_the_reader():
            page = Page(console(), short_ids(opened), is_full=is_full)
            print_comparison(page, made, is_one_story=here.story == there.story)


def _dossier(opened: "Ledger", here: "KeptReport", there: "KeptReport") -> "Dossier":
    """That of their story where one holds both, since more reports tell more of who is who; else of the two alone."""
    from reportedly.dossier import dossier_of, dossier_of_reports

    if here.story == there.story and here.is_newest and there.is_newest and here.story is not None:
        return dossier_of(opened, here.story)
    return dossier_of_reports(opened, here, there)


def _shape(made: "Comparison") -> object:
    import msgspec

    from reportedly.shapes import whole_numbers

    return whole_numbers(msgspec.to_builtins(made))


def print_comparison(page: Page, made: "Comparison", *, is_one_story: bool) -> None:
    """Print two reports side by side."""
    _reports(page, made)
    if not is_one_story:
        page.line("They stand in two stories; what follows takes the two reports alone.", indent=2)
    _passages(page, made)
    _differences(page, made)
    _only(page, _name(page, made.here), made.only_here)
    _only(page, _name(page, made.there), made.only_there)


def _reports(page: Page, made: "Comparison") -> None:
    from reportedly.tables import Column

    rows = [
        [
            line.published[:10] if line.published else "day not known",
            f"{line.outlet or '(outlet not known)'}: {line.title or '(no title)'}",
            page.short(line.report),
        ]
        for line in (made.here, made.there)
    ]
    page.table(rows, [Column(""), Column("", 1, lines=1), Column("", style="dim")])
    page.paragraph(_verdict(page, made))


def _verdict(page: Page, made: "Comparison") -> str:
    """Whether one copies the other, and how much each has of the other."""
    if made.original is None:
        return f"No copy: {made.reason}."
    later = made.there if made.original == made.here.report else made.here
    which = f"{page.short(later.report)} is a copy of {page.short(made.original)}" if made.is_copy else "No copy"
    reason = made.reason.removeprefix("a copy: ").removeprefix("no copy: ")
    shares = f"{made.shared:.0%} of the first's words stand in the second, {made.shared_of:.0%} the other way round"
    return f"{which}: {reason}. Word for word, {shares}."


def _name(page: Page, line: "ReportLine") -> str:
    return f"{line.outlet} ({page.short(line.report)})" if line.outlet else page.short(line.report)


def _passages(page: Page, made: "Comparison") -> None:
    from reportedly.tables import Column

    if not made.passages:
        return
    page.heading(f"Shared word for word: {count(len(made.passages), 'passage')}")
    rows = [
        [str(p.words), quoted(p.text), page.where((p.here,)), page.where((p.there,))]
        for p in sorted(made.passages, key=lambda p: -p.words)
    ]
    columns = [
        Column("words", is_number=True, indent=2),
        Column("text", 1),
        Column("in the first", style="dim"),
        Column("in the second", style="dim"),
    ]
    page.table(rows, columns, most=MOST_PASSAGES)


def _differences(page: Page, made: "Comparison") -> None:
    for n, each in enumerate(made.differ):
        if n == 0:
            page.heading("The same question, another answer")
        page.title(f"{each.question}:")
        print_answers(page, [*each.here, *each.there])
    if made.same:
        page.heading(f"The same answer: {count(len(made.same), 'question')}")
        page.paragraph("; ".join(made.same), indent=2)


def _only(page: Page, name: str, lines: "Sequence[ClaimLine]") -> None:
    from reportedly.tables import Column

    if not lines:
        return
    page.heading("Only in ", f"{name}: {count(len(lines), 'claim')}")
    rows = []
    for line in lines:
        words = f"{stance_word(line.cue, line.stance, line.certainty)} {quoted(line.content)}"
        rows.append([line.speaker or "nobody named", words, page.where(line.places)])
    columns = [Column("", 2, indent=2), Column("", 5), Column("", style="dim")]
    if page.is_narrow:
        rows = [[f"{who}: {words}", place] for who, words, place in rows]
        columns = [Column("", 1, indent=2), Column("", style="dim")]
    page.table(rows, columns, most=MOST_CLAIMS)
