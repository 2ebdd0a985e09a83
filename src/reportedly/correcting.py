"""Corrections of the grouping by hand: each is kept in terms of reports, and the stories are made anew at once.

They hold for every later read. A later correction wins over an earlier one that it contradicts.
"""

from collections.abc import Sequence

from msgspec import Struct

from reportedly.errors import UsageError
from reportedly.ledger import KeptStory, Ledger, StoryFilter
from reportedly.model import Amendment, Correction
from reportedly.pipeline import guarded
from reportedly.weaving import weave


class Corrected(Struct, frozen=True):
    """A correction that was made or taken back, and the ids of the stories that its reports are in now."""

    correction: Correction
    stories: tuple[str, ...]


def move(ledger: Ledger, report: str, story: str, *, day: str) -> Corrected:
    """Put a report into a story. Ids may be beginnings of ids.

    Raises UsageError where there is no such report or story, or where the report is alone in that story.
    """
    moved = ledger.newest(ledger.full_id(report))
    target = _story(ledger, story)
    anchors = [other for other in target.reports if other != moved]
    if not anchors:
        raise UsageError(f"the report {moved} is all there is of the story {target.id}; name another story")
    return _correct(ledger, Amendment.MOVE, [moved], anchor=anchors[0], day=day)


def merge(ledger: Ledger, story: str, other: str, *, day: str) -> Corrected:
    """Make two stories one. Raises UsageError where there are no two such stories."""
    one, two = _story(ledger, story), _story(ledger, other)
    if one.id == two.id:
        raise UsageError(f"'{story}' and '{other}' are one story already: {one.id}")
    return _correct(ledger, Amendment.MERGE, [one.reports[0]], anchor=two.reports[0], day=day)


def split(ledger: Ledger, story: str, reports: Sequence[str], *, day: str) -> Corrected:
    """Make reports of a story a story of their own.

    Raises UsageError where there is no such story, where a report is not in it, or where none would be left in it.
    """
    whole = _story(ledger, story)
    parted = sorted({ledger.newest(ledger.full_id(report)) for report in reports})
    if strange := [report for report in parted if report not in whole.reports]:
        raise UsageError(f"the story {whole.id} does not hold {', '.join(strange)}; see: reportedly reports")
    left = [report for report in whole.reports if report not in parted]
    if not left:
        raise UsageError(f"these are all the reports of the story {whole.id}; leave one of them in it")
    return _correct(ledger, Amendment.SPLIT, parted, anchor=left[0], day=day, left=left[1:])


def undo(ledger: Ledger, *, day: str) -> Corrected:
    """Take the last correction back. Raises UsageError where there is none."""
    *_, last = (None, *ledger.corrections())
    if last is None:
        raise UsageError("there is no correction to take back")
    with ledger.weaving() as loom:
        loom.take_back(last.number)
    return _woven(ledger, last, day)


def _story(ledger: Ledger, beginning: str) -> KeptStory:
    return next(ledger.stories(StoryFilter(story=ledger.full_story(beginning))))


def _correct(
    ledger: Ledger, kind: Amendment, reports: Sequence[str], *, anchor: str, day: str, left: Sequence[str] = ()
) -> Corrected:
    with ledger.weaving() as loom:
        correction = loom.correct(kind, reports, anchor=anchor, day=day, left=left)
    return _woven(ledger, correction, day)


def _woven(ledger: Ledger, correction: Correction, day: str) -> Corrected:
    weave(ledger, day=day, guard=guarded)
    named = (*correction.reports, correction.anchor)
    return Corrected(correction, tuple(dict.fromkeys(ledger.full_story(report) for report in named)))
