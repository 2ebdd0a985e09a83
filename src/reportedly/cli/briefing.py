"""``reportedly brief``: a story as lines fitted to the terminal, or as JSON."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from reportedly.cli.asking import DITTO, print_question
from reportedly.cli.options import ledger_options, print_options
from reportedly.cli.output import opened_to_read, print_lines, story_shortener, watching_the_reader
from reportedly.cli.pages import Page, short_ids
from reportedly.cli.policies import policy_options
from reportedly.wording import (
    chain_in_words,
    corrected_mark,
    days_in_words,
    hedges_in_words,
    quoted,
    short_days,
    stance_word,
    three_numbers,
)

if TYPE_CHECKING:
    from reportedly.brief import Brief
    from reportedly.brief.lines import ClaimLine, QuestionLine
    from reportedly.ledger import Ledger
    from reportedly.model import Policy
    from reportedly.reconcile.gradings import Profile

EPILOG = """\b
Examples:
  reportedly brief
  reportedly brief s09a1b2 --policy latest --full
"""

MOST_REPORTS = 8
MOST_QUESTIONS = 12
MOST_ALSO = 4
MOST_CLAIMS = 14
LEAST_CLAIMS = 4
MOST_OF_ONE = 2
MOST_SHARED = 4
MOST_OWN = 4
MOST_STORIES = 20
"""Lines of each section that are shown, and of one speaker in it; the rest is counted. --full shows all."""


@click.command(epilog=EPILOG)
@click.argument("story", metavar="[STORY]", required=False)
@policy_options
@print_options
@ledger_options
def brief(
    *,
    story: str | None,
    ledger: str,
    busy_seconds: float,
    as_json: bool,
    is_full: bool,
    policy: "Policy",
    profile: "Profile | None",
) -> None:
    """Print what the reports of a story claim: what conflicts and could not be verified first.

    STORY is a story's id, or that of a report in it; the beginning is enough. Without it the one story of the
    ledger is meant; where there are several they are listed.
    """
    from reportedly.brief import brief_of
    from reportedly.dossier import dossier_of

    with opened_to_read(ledger, busy_seconds) as opened:
        ids = _stories(opened, story)
        if as_json:
            print_lines(_shape(brief_of(dossier_of(opened, id), policy=policy, profile=profile)) for id in ids)
            return
        from reportedly.tables import console

        page = Page(console(), short_ids(opened), is_full=is_full)
        first, second = next(ids, None), next(ids, None)
        with watching_the_reader():
            if first is None:
                page.line("The ledger holds no report yet.")
            elif second is not None:
                _list_stories(page, opened)
            else:
                print_brief(page, brief_of(dossier_of(opened, first), policy=policy, profile=profile))


def _stories(opened: "Ledger", story: str | None) -> Iterator[str]:
    if story is not None:
        return iter([opened.full_story(story)])
    return (each.id for each in opened.stories())


def _shape(made: "Brief") -> object:
    """The brief as JSON: its sections by name."""
    import msgspec

    from reportedly.shapes import whole_numbers

    return whole_numbers(msgspec.to_builtins(made))


def _list_stories(page: Page, opened: "Ledger") -> None:
    """The stories that a brief can be asked for, those of most reports first."""
    from reportedly.tables import Column

    found = sorted(opened.stories(), key=lambda story: -len(story.reports))
    short = story_shortener(opened)
    page.line(f"The ledger holds {len(found)} stories; for one of them: reportedly brief {short(found[0].id)}")
    page.heading("Stories")
    rows = [
        [each.title or "(no title)", short_days(each.first, each.last), str(len(each.reports)), short(each.id)]
        for each in found
    ]
    columns = [Column("title", 1), Column("published"), Column("reports", is_number=True), Column("story")]
    page.table(rows, columns, most=MOST_STORIES)


def print_brief(page: Page, made: "Brief") -> None:
    """Print all sections that hold anything, in reading order."""
    _opening(page, made)
    _questions(page, "Conflicts and not verified", made.disputed, most=None)
    _questions(page, "Other questions", made.questions, most=MOST_QUESTIONS)
    _claims(page, made)
    _shared(page, made)
    _own_voice(page, made)
    _next_steps(page, made)


def _opening(page: Page, made: "Brief") -> None:
    from reportedly.tables import Column

    page.title(made.title or "(no title)")
    days = f", {days_in_words(made.first, made.last)}" if made.first else ""
    page.paragraph(f"{three_numbers(made.origins, len(made.outlets), len(made.reports))}{days}; {_verdicts(made)}")
    rows = [
        [
            line.published[:10] if line.published else "day not known",
            f"{line.outlet or '(outlet not known)'}: {line.title or '(no title)'}",
            f"copy of {page.short(line.copy_of)}" if line.copy_of else "",
            page.short(line.report),
        ]
        for line in made.reports
    ]
    columns = [Column("", indent=2), Column("", 1, lines=1), Column(""), Column("", style="dim")]
    page.table(rows, columns, most=MOST_REPORTS)


def _verdicts(made: "Brief") -> str:
    asked = [*made.disputed, *made.questions]
    by_verdict = [line.verdict.value for line in asked]
    each = [f"{by_verdict.count(verdict)} {verdict}" for verdict in dict.fromkeys(by_verdict)]
    return ", ".join(each) or "no question"


def _questions(page: Page, title: str, lines: "Sequence[QuestionLine]", *, most: int | None) -> None:
    if not lines:
        return
    page.heading(title)
    shown = lines if page.is_full or most is None else lines[:most]
    for line in shown:
        print_question(page, line)
    page.more(len(lines) - len(shown), "questions")


def _claims(page: Page, made: "Brief") -> None:
    """In short the first things that each speaker says, those whom most reports quote before the others."""
    also = [(line.speaker, line) for line in made.also]
    said = [(group.speaker, n, line) for group in made.claims for n, line in enumerate(group.lines)]
    if not also and not said:
        return
    page.heading("What else is denied, not verified, left unsaid, and said")
    first = said if page.is_full else _first_of_each(said, len(made.disputed) + len(made.questions))
    shown = also if page.is_full else also[:MOST_ALSO]
    _claim_rows(page, [*shown, *((speaker, line) for speaker, _, line in first)])
    page.more(len(also) + len(said) - len(shown) - len(first))


def _first_of_each[T](said: Sequence[tuple[str | None, int, T]], questions: int) -> list[tuple[str | None, int, T]]:
    """A few things that each speaker says, then more of them while there is room: few questions leave more."""
    most = max(LEAST_CLAIMS, MOST_CLAIMS - 2 * questions)
    few = [one for one in said if one[1] < MOST_OF_ONE][:most]
    rest = [one for one in said if one[1] >= MOST_OF_ONE][: most - len(few)]
    return [one for one in said if one in few or one in rest]


def _claim_rows(page: Page, said: "Sequence[tuple[str | None, ClaimLine]]") -> None:
    """Claims, the speaker's name once where several follow one another."""
    from reportedly.tables import Cell, Column

    rows: list[list[str | Cell]] = []
    for n, (name, line) in enumerate(said):
        mark = stance_word(line.cue, line.stance, line.certainty) + hedges_in_words(line.hedges)
        words = f"{mark} {quoted(line.content)}"
        tail = chain_in_words(line.speaker, line.chain) + _dated(line) if page.is_full else ""
        tail += corrected_mark(line.corrected)
        speaker = DITTO if n and name == said[n - 1][0] else name or "nobody named"
        place = page.where(line.places)
        rows.append([f"{speaker} {words}{tail}", place] if page.is_narrow else [speaker, Cell(words, tail), place])
    where = Column("", 0 if all(" " not in str(row[-1]) for row in rows) else 6, lines=2, style="dim")
    texts = [Column("", 5, indent=2)] if page.is_narrow else [Column("", 3, lines=1, indent=2), Column("", 8, lines=1)]
    page.table(rows, [*texts, where])


def _dated(line: "ClaimLine") -> str:
    days = days_in_words(line.first, line.last)
    return f" ({days if line.is_said else 'reported ' + days})" if days else ""


def _shared(page: Page, made: "Brief") -> None:
    from reportedly.tables import Column

    outlet = {line.report: line.outlet or page.short(line.report) for line in made.reports}
    rows = [
        [
            "copy" if line.is_copy else "passage",
            f"{outlet[line.here.report]} of {outlet[line.there.report]}: "
            + (line.reason.removeprefix("a copy: ") if line.is_copy else f"{line.words} words, {quoted(line.text)}"),
            f"{page.where((line.here,))} {page.where((line.there,))}",
        ]
        for line in made.shared
    ]
    rows += [["circle", f"{' ↔ '.join(c.outlets)}: {c.reason}", page.where(c.places)] for c in made.circles]
    if rows:
        page.heading("Copies, shared passages, circular citations")
        columns = [Column("", indent=2), Column("", 5), Column("", 3, style="dim")]
        page.table(rows, columns, most=MOST_SHARED)


def _own_voice(page: Page, made: "Brief") -> None:
    from reportedly.tables import Column

    rows = [
        [
            group.category.value,
            f"{line.value} {line.counts}",
            short_days(line.first, line.last),
            page.where(line.places),
        ]
        for group in made.own_voice
        for line in group.lines
    ]
    if rows:
        page.heading("In the reports' own voice alone")
        columns = [Column("", indent=2), Column("", 1, lines=1), Column(""), Column("", style="dim")]
        page.table(rows, columns, most=MOST_OWN)


def _next_steps(page: Page, made: "Brief") -> None:
    """What to type next, with an id of this brief in it."""
    places = [place for line in (*made.disputed, *made.questions) for a in line.answers for place in a.places]
    if places and not page.is_full:
        page.line(
            f"A line ends with report:offset. Next: reportedly trace {page.where(places[:1])}, "
            f"reportedly show {page.short(places[0].report)}, or --full",
            style="dim",
        )
