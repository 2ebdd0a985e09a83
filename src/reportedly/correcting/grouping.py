"""Which reports belong together, put right by hand."""

from collections.abc import Sequence

from reportedly.correcting.making import Corrected, make
from reportedly.errors import UsageError
from reportedly.ledger import KeptStory, Ledger, StoryFilter
from reportedly.model import Amendment, By, Correction


def move(ledger: Ledger, report: str, story: str, *, by: By) -> Corrected:
    """Put a report into a story. Ids may be beginnings of ids.

    Raises UsageError where there is no such report or story, or where the report is alone in that story.
    """
    moved = ledger.newest(ledger.full_id(report))
    target = _story(ledger, story)
    anchors = [other for other in target.reports if other != moved]
    if not anchors:
        raise UsageError(f"the report {moved} is all there is of the story {target.id}; name another story")
    return make(ledger, Correction(0, Amendment.MOVE, (moved,), anchors[0], by.day), by)


def merge(ledger: Ledger, story: str, other: str, *, by: By) -> Corrected:
    """Make two stories one. Raises UsageError where there are no two such stories."""
    one, two = _story(ledger, story), _story(ledger, other)
    if one.id == two.id:
        raise UsageError(f"'{story}' and '{other}' are one story already: {one.id}")
    return make(ledger, Correction(0, Amendment.MERGE, (one.reports[0],), two.reports[0], by.day), by)


def split(ledger: Ledger, story: str, reports: Sequence[str], *, by: By) -> Corrected:
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
    made = Correction(0, Amendment.SPLIT, tuple(parted), left[0], by.day, left=tuple(left[1:]))
    return make(ledger, made, by)


def _story(ledger: Ledger, beginning: str) -> KeptStory:
    return next(ledger.stories(StoryFilter(story=ledger.full_story(beginning))))
