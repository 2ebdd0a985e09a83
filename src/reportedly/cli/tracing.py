"""``reportedly trace``: whose word a claim or a figure rests on, as a small tree from the outlet to the origin."""

from typing import TYPE_CHECKING

import click

from reportedly.cli.options import ledger_options, print_options
from reportedly.cli.output import opened_to_read, print_lines, watching_the_reader
from reportedly.cli.pages import Page, short_ids
from reportedly.errors import UsageError
from reportedly.model import Stance
from reportedly.wording import NOT_NAMED, STANCE_WORDS, count, quoted

if TYPE_CHECKING:
    from reportedly.brief.lines import ReportLine
    from reportedly.brief.trails import Hop, Trail
    from reportedly.ledger import Ledger

EPILOG = """\b
Examples:
  reportedly trace r413cf3:217
  reportedly trace c09a1b2 --json
"""

MOST_REPORTS = 8
"""Other reports on the same origin that are shown; the rest is counted. --full shows all."""


@click.command(epilog=EPILOG)
@click.argument("claim", metavar="CLAIM")
@print_options
@ledger_options
def trace(*, claim: str, ledger: str, busy_seconds: float, as_json: bool, is_full: bool) -> None:
    """Print whose word a claim or figure rests on: each link with its words and place, and who else rests on it.

    CLAIM is a place as every listing prints it (REPORT:OFFSET), or the id of a claim or figure; the beginning
    of an id is enough.
    """
    from reportedly.brief.trails import trail_of
    from reportedly.dossier import dossier_of
    from reportedly.ledger import ReportFilter

    with opened_to_read(ledger, busy_seconds) as opened:
        report, id = found_at(opened, claim)
        story = next(opened.reports(ReportFilter(report=report))).story
        dossier = dossier_of(opened, story or "")
        try:
            trail = trail_of(dossier, id)
        except KeyError:
            raise UsageError(_untraced(opened, report, id, claim)) from None
        if as_json:
            print_lines([_shape(trail)])
            return
        from reportedly.tables import console

        with watching_the_reader():
            print_trail(Page(console(), short_ids(opened), is_full=is_full), trail)


def _untraced(ledger: "Ledger", report: str, id: str, claim: str) -> str:
    """Why a claim or figure is not traced, though it is there."""
    from reportedly.ledger import ClaimFilter, FigureFilter

    rejected = {each.id for each in ledger.claims(ClaimFilter(report=report, is_rejected=True))}
    rejected |= {each.id for each in ledger.figures(FigureFilter(report=report, is_rejected=True))}
    if id in rejected:
        return f"'{claim}' was rejected by hand; to see which correction it was: reportedly corrections"
    return f"'{claim}' stands in an older version of a report; only the newest is traced"


def found_at(ledger: "Ledger", claim: str) -> tuple[str, str]:
    """The report and the id of the claim or figure that a person names."""
    report, colon, offset = claim.rpartition(":")
    if not colon or not offset.isdecimal():
        return ledger.full_finding(claim)
    return _at_place(ledger, ledger.full_id(report), int(offset))


def _at_place(ledger: "Ledger", report: str, offset: int) -> tuple[str, str]:
    """What begins at an offset, claims before figures; else the smallest claim around it."""
    from reportedly.ledger import ClaimFilter, FigureFilter

    claims = list(ledger.claims(ClaimFilter(report=report)))
    figures = list(ledger.figures(FigureFilter(report=report)))
    begins = [c.id for c in claims if c.content.hull.start == offset]
    begins += [f.id for f in figures if f.spans[0].start == offset]
    around = [c for c in claims if c.content.hull.start <= offset < c.content.hull.end]
    around.sort(key=lambda c: c.content.hull.end - c.content.hull.start)
    found = [*begins, *(c.id for c in around)]
    if not found:
        raise UsageError(f"no claim or figure stands at offset {offset} of {report}; see: reportedly show {report}")
    return report, found[0]


def _shape(trail: "Trail") -> object:
    import msgspec

    shape = msgspec.to_builtins(trail)
    return shape | {
        "origin": trail.origin.name,
        "party": trail.origin.party,
        "occasion": trail.origin.occasion,
        "reason": trail.origin.reason,
        "is_known": trail.origin.is_known,
    }


def print_trail(page: Page, trail: "Trail") -> None:
    """Print a trail: the sentence, the tree of links, how the origin was told, who else rests on it."""
    page.title(f"{quoted(trail.text)}" + (f" ({trail.value})" if trail.value else ""))
    page.paragraph(f"in the report's words: {trail.sentence}", indent=2, lines=4)
    page.heading("From the outlet to the origin")
    _tree(page, trail)
    page.paragraph(f"why: {trail.origin.reason}", indent=2)
    if trail.stance is not None and trail.stance is not Stance.AFFIRMS:
        page.line(f"stance: {STANCE_WORDS[trail.stance]}", indent=2)
    for circle in trail.circles:
        page.paragraph(f"circular: {' ↔ '.join(circle.outlets)}: {circle.reason}", indent=2)
    _same(page, trail)


def _tree(page: Page, trail: "Trail") -> None:
    """One line for the report, and below it one for each link, one step further in."""
    _branch(page, 0, _outlet(trail.report), page.where((trail.place,)))
    for depth, hop in enumerate(trail.hops):
        link = _link(hop, trail, is_last=depth == len(trail.hops) - 1)
        said = f", on {trail.said}" if trail.said and depth == 0 else ""
        _branch(page, depth, f"└─ {link}{said}", page.where([hop.place] if hop.place else []))


def _branch(page: Page, depth: int, words: str, where: str) -> None:
    from reportedly.tables import Column

    indent = 2 + min(3 * depth, page.width // 3)
    page.table([[words, where]], [Column("", 1, lines=2, indent=indent), Column("", style="dim")])


def _link(hop: "Hop", trail: "Trail", *, is_last: bool) -> str:
    words = f": {quoted(hop.words)}" if hop.words else ""
    if not is_last:
        return hop.name + words
    if not trail.origin.is_known and not hop.words:
        return NOT_NAMED
    occasion = f", {trail.origin.occasion}" if trail.origin.occasion else ""
    return f"{hop.name}{words}{occasion} {'(the origin)' if trail.origin.is_known else NOT_NAMED}"


def _outlet(line: "ReportLine") -> str:
    day = line.published[:10] if line.published else "day not known"
    return f"{line.outlet or '(outlet not known)'}, {day}: {line.title or '(no title)'}"


def _same(page: Page, trail: "Trail") -> None:
    """The other reports on the same origin."""
    from reportedly.tables import Column

    if not trail.origin.is_known:
        return
    if not trail.same:
        page.line(f"no other report of the story rests on {trail.origin.party}", indent=2)
        return
    page.heading("The same origin elsewhere")
    others = count(len(trail.same), "other report")
    page.line(f"{others} of the story: with this one still one origin, {trail.origin.party}", indent=2)
    rows = []
    for each in trail.same:
        copy = f" (copy of {page.short(each.report.copy_of)})" if each.report.copy_of else ""
        told = ", ".join(quoted(answer) for answer in each.answers) or "other things"
        occasions = f" — {', '.join(each.occasions)}" if each.occasions else ""
        rows.append([f"{each.report.outlet or '(outlet not known)'}{copy}: {told}{occasions}", page.where(each.places)])
    columns = [Column("", 5, indent=2), Column("", 6 if any(" " in row[1] for row in rows) else 0, style="dim")]
    page.table(rows, columns, most=MOST_REPORTS)
