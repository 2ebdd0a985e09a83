"""Which of two reports came first: by publication, by a credit, by completeness, and at last by id."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

from msgspec import Struct

from reportedly.model import Precision, Report, Stamp

_LENGTH = {Precision.YEAR: 4, Precision.MONTH: 7, Precision.DAY: 10}
"""Characters of an ISO 8601 value that hold for each precision; those of a time of day are compared as a time."""

_JOINING = {"of", "the", "and", "for", "de", "la", "le"}
"""Words that a name's initials leave out: the Press Association of Ardun is PAA."""


class Order(Struct, frozen=True):
    """``report`` is taken for the later, ``of`` for the earlier; ``reason`` says why where days do not tell."""

    report: Report
    of: Report
    reason: str


type Rule = Callable[[Report, Report], str | None]
"""Why the second of two reports is the original; None where the rule says nothing of it."""


def in_order(a: Report, b: Report, *, words_by_id: dict[str, int]) -> Order:
    """Say which report is the later and which the original; the same for (b, a).

    ``words_by_id``: how long the running text of each is, by its report's id.
    """
    compared = _compare(a.published, b.published)
    if compared != 0:
        later, earlier = (a, b) if compared > 0 else (b, a)
        return Order(later, earlier, "")
    why = _why_days_do_not_tell(a.published, b.published)

    def fuller(report: Report, of: Report) -> str | None:
        mine, other = words_by_id[report.id], words_by_id[of.id]
        return f"it is the fuller, with {other} words against {mine}" if other > mine else None

    rules: tuple[Rule, ...] = (_credited, fuller, _smaller_id)
    for rule in rules:
        forth, back = rule(a, b), rule(b, a)
        if forth is not None and back is None:
            return Order(a, b, f"{why}; the other is taken for the original: {forth}")
        if back is not None and forth is None:
            return Order(b, a, f"{why}; the other is taken for the original: {back}")
    raise ValueError(f"{a.id} was compared with itself")


def _compare(a: Stamp, b: Stamp) -> int:
    """Below 0 where ``a`` was published first, above 0 where ``b`` was, 0 where it cannot be told.

    Compared as finely as both are known: a day against a time on that day cannot be told, nor can two times of which
    only one says its time zone.
    """
    if a.value is None or b.value is None:
        return 0
    one, other = _moment(a), _moment(b)
    if one is not None and other is not None and (one.tzinfo is None) == (other.tzinfo is None):
        if Precision.MINUTE in (a.precision, b.precision):
            one, other = one.replace(second=0, microsecond=0), other.replace(second=0, microsecond=0)
        return (one > other) - (one < other)
    length = min(_LENGTH.get(stamp.precision or Precision.DAY, 10) for stamp in (a, b))
    first, second = a.value[:length], b.value[:length]
    return (first > second) - (first < second)


def _moment(stamp: Stamp) -> datetime | None:
    if stamp.value is None or stamp.precision not in (Precision.MINUTE, Precision.SECOND):
        return None
    try:
        moment = datetime.fromisoformat(stamp.value)
    except ValueError:
        return None
    return moment if moment.tzinfo is None else moment.astimezone(UTC)


def _why_days_do_not_tell(a: Stamp, b: Stamp) -> str:
    if a.value is None and b.value is None:
        return "neither says when it was published"
    if a.value is None or b.value is None:
        return "one of the two does not say when it was published"
    return "days of publication do not tell which came first"


def _credited(report: Report, of: Report) -> str | None:
    """That the one names the other's outlet where a text's origin is credited.

    "(CPA)" at the end, "ARDUN (Coastal Press Agency) -", "With reporting by CPA", a byline "CPA". Not "a photographer
    of CPA was hurt", which only tells of it.
    """
    if not of.outlet or (report.outlet or "").casefold() == of.outlet.casefold():
        return None
    names = _names(of.outlet)
    named = "|".join(map(re.escape, names))
    credit = re.compile(
        rf"\((?:{named})\)|\b(?:reporting|report|story|contribution)s? (?:by|from) (?:the )?(?:{named})\b"
    )
    line = re.compile(rf"\b(?:{'|'.join(re.escape(name) for name in names if len(name) > 2)})\b")
    in_lines = any(line.search(words) for words in (report.byline, report.dateline) if words)
    in_text = any(credit.search(report.text, block.start, block.end) for block in report.body())
    return f"the other credits {of.outlet}" if in_lines or in_text else None


def _names(outlet: str) -> list[str]:
    """An outlet's name and its initials: "Coastal Press Agency", "CPA". Initials of two letters ("AP") stand for
    other things too, and count in brackets and credits alone."""
    words = [word for word in re.findall(r"\w+", outlet) if word.casefold() not in _JOINING]
    initials = "".join(word[0] for word in words).upper()
    return [outlet, initials] if len(initials) > 1 else [outlet]


def _smaller_id(report: Report, of: Report) -> str | None:
    return "nothing else tells, and its id comes first" if of.id < report.id else None
