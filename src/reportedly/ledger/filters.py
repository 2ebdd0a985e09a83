"""What a listing can be narrowed by. Each filter is one field here and one condition below.

Filters combine: what is listed meets all that are set. A listing shows the newest version of
each report unless ``versions`` says otherwise.
"""

from enum import StrEnum

import msgspec
from msgspec import Struct

from reportedly.model import Authority, Bound, Category, Certainty, Kind, Mode, Stance


class Versions(StrEnum):
    """Which versions of a report a listing shows."""

    NEWEST = "newest"
    ALL = "all"


class ReportFilter(Struct, frozen=True):
    """Which reports to list. Days are ISO 8601; ``title`` and ``contains`` are parts of the text."""

    report: str | None = None
    outlet: str | None = None
    title: str | None = None
    contains: str | None = None
    since: str | None = None
    until: str | None = None
    limit: int | None = None
    versions: Versions = Versions.NEWEST


class ClaimFilter(Struct, frozen=True):
    """Which claims to list. ``speaker`` matches whole words of the name, ``source`` any part of
    it; ``since`` and ``until`` look at the day the claim was made, else its report's day."""

    report: str | None = None
    outlet: str | None = None
    speaker: str | None = None
    source: str | None = None
    cue: str | None = None
    contains: str | None = None
    stance: Stance | None = None
    certainty: Certainty | None = None
    authority: Authority | None = None
    mode: Mode | None = None
    kind: Kind | None = None
    since: str | None = None
    until: str | None = None
    limit: int | None = None
    versions: Versions = Versions.NEWEST


class Voice(StrEnum):
    """Whose figures to list: those inside a claim, or those in the report's own voice."""

    OWN = "own"
    CLAIMED = "claimed"


class FigureFilter(Struct, frozen=True):
    """Which figures to list. ``at_least`` and ``at_most`` look at the lowest and the highest
    number a figure allows, where it allows any bound on that side."""

    report: str | None = None
    outlet: str | None = None
    speaker: str | None = None
    category: Category | None = None
    bound: Bound | None = None
    counts: str | None = None
    voice: Voice | None = None
    at_least: float | None = None
    at_most: float | None = None
    since: str | None = None
    until: str | None = None
    limit: int | None = None
    versions: Versions = Versions.NEWEST


# A month or a year is compared by as many characters as it has.
_REPORT_SINCE = "substr({day}, 1, 10) >= substr(:since, 1, min(10, length({day})))"
_REPORT_UNTIL = "substr({day}, 1, 10) <= substr(:until, 1, min(10, length({day})))"
_SAID_FIRST = "coalesce(claims.said_first, reports.published)"
_SAID_LAST = "coalesce(claims.said_last, reports.published)"
_AS_OF_FIRST = "coalesce(figures.as_of, figures.as_of_first)"
_AS_OF_LAST = "coalesce(figures.as_of, figures.as_of_last)"

_OF_ITS_REPORT = {
    "report": "reports.id = :report",
    "outlet": "contains(reports.outlet, :outlet)",
}

CONDITIONS: dict[type[Struct], dict[str, str]] = {
    ReportFilter: _OF_ITS_REPORT
    | {
        "title": "contains(reports.title, :title)",
        "contains": "contains(reports.text, :contains)",
        "since": _REPORT_SINCE.format(day="reports.published"),
        "until": _REPORT_UNTIL.format(day="reports.published"),
    },
    ClaimFilter: _OF_ITS_REPORT
    | {
        "speaker": "has_words(claims.speaker, :speaker)",
        "source": "contains(claims.source, :source)",
        "cue": "contains(claims.cue, :cue)",
        "contains": "contains(claims.content, :contains)",
        "stance": "claims.stance = :stance",
        "certainty": "claims.certainty = :certainty",
        "authority": "claims.authority = :authority",
        "mode": "claims.mode = :mode",
        "kind": "claims.kind = :kind",
        "since": _REPORT_SINCE.format(day=_SAID_LAST),
        "until": _REPORT_UNTIL.format(day=_SAID_FIRST),
    },
    FigureFilter: _OF_ITS_REPORT
    | {
        "speaker": "has_words(figures.speaker, :speaker)",
        "category": "figures.category = :category",
        "bound": "figures.bound = :bound",
        "counts": "contains(figures.counts, :counts)",
        "voice": "(figures.claim IS NULL) = (:voice = 'own')",
        "at_least": "coalesce(figures.low, figures.high) >= :at_least",
        "at_most": "coalesce(figures.high, figures.low) <= :at_most",
        "since": _REPORT_SINCE.format(day=_AS_OF_LAST),
        "until": _REPORT_UNTIL.format(day=_AS_OF_FIRST),
    },
}

type Filter = ReportFilter | ClaimFilter | FigureFilter


def where(chosen: Filter) -> tuple[str, dict[str, object]]:
    """The WHERE and LIMIT clauses of a filter, and their values."""
    conditions = CONDITIONS[type(chosen)]
    values = {name: value for name, value in msgspec.structs.asdict(chosen).items() if value is not None}
    met = [conditions[name] for name in values if name in conditions]
    if chosen.versions is Versions.NEWEST and chosen.report is None:
        met.append("reports.is_newest = 1")
    return " AND ".join(met) or "1", values


def limit(chosen: Filter) -> int:
    """How many rows at most; -1 is all."""
    return -1 if chosen.limit is None else chosen.limit
