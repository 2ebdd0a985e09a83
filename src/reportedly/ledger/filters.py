"""What a listing can be narrowed by. Each filter is one field here and one condition below.

Filters combine: what is listed meets all that are set. A listing shows the newest version of
each report unless ``versions`` says otherwise.
"""

from enum import StrEnum

import msgspec
from msgspec import Struct

from reportedly.ledger.amending import CORRECTED_SPEAKERS, LAST_SPEAKER, REJECTED
from reportedly.model import Authority, Bound, Category, Certainty, Kind, Mode, Stance


class Versions(StrEnum):
    """Which versions of a report a listing shows."""

    NEWEST = "newest"
    ALL = "all"


class Names(StrEnum):
    """By which names a listing tells speakers: the story's, or those that each report has itself."""

    STORY = "story"
    OWN = "own"


class ReportFilter(Struct, frozen=True):
    """Which reports to list. Days are ISO 8601; ``title`` and ``contains`` are parts of the text."""

    report: str | None = None
    story: str | None = None
    outlet: str | None = None
    title: str | None = None
    contains: str | None = None
    since: str | None = None
    until: str | None = None
    limit: int | None = None
    versions: Versions = Versions.NEWEST


class ClaimFilter(Struct, frozen=True):
    """Which claims to list. ``speaker`` matches whole words of the name, ``speaker_is`` the name by which the story
    has it, ``source`` any part of it; ``since`` and ``until`` look at the day the claim was made, else its report's
    day. ``is_rejected``: those that somebody rejected by hand, or those that nobody did; None is both."""

    report: str | None = None
    story: str | None = None
    outlet: str | None = None
    speaker: str | None = None
    speaker_is: str | None = None
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
    names: Names = Names.STORY
    is_rejected: bool | None = False


class Voice(StrEnum):
    """Whose figures to list: those inside a claim, or those in the report's own voice."""

    OWN = "own"
    CLAIMED = "claimed"


class FigureFilter(Struct, frozen=True):
    """Which figures to list. ``at_least`` and ``at_most`` look at the lowest and the highest
    number a figure allows, where it allows any bound on that side. ``is_rejected`` as in ``ClaimFilter``: with their
    claim."""

    report: str | None = None
    story: str | None = None
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
    names: Names = Names.STORY
    is_rejected: bool | None = False


class StoryFilter(Struct, frozen=True):
    """Which stories to list: ``story`` is an id; an outlet or a title that one of its reports has; a day on which or
    between whose reports it lies."""

    story: str | None = None
    outlet: str | None = None
    title: str | None = None
    since: str | None = None
    until: str | None = None
    limit: int | None = None


class Order(StrEnum):
    """In which order stories are listed on a page."""

    NEWEST = "newest"
    OLDEST = "oldest"
    DISPUTED = "disputed"
    LARGEST = "largest"


class StandingFilter(Struct, frozen=True):
    """Which stories to list with how they stand, and in which order; ``skip`` leaves out so many of the first.

    ``title`` is a part of the story's title, ``outlet`` of the name of one of its outlets; ``is_disputed``: with a
    question that conflicts or could not be verified.
    """

    title: str | None = None
    outlet: str | None = None
    since: str | None = None
    until: str | None = None
    is_disputed: bool | None = None
    order: Order = Order.NEWEST
    limit: int | None = None
    skip: int = 0


class Overlaps(StrEnum):
    """Which overlaps a listing shows: of each copy the one with its original, or every one that was found."""

    COPIES = "copies"
    ALL = "all"


class OverlapFilter(Struct, frozen=True):
    """Which overlaps to list: both reports in a story; one of the two a report, or of an outlet."""

    story: str | None = None
    report: str | None = None
    outlet: str | None = None
    limit: int | None = None
    overlaps: Overlaps = Overlaps.COPIES


# A month or a year is compared by as many characters as it has.
_REPORT_SINCE = "substr({day}, 1, 10) >= substr(:since, 1, min(10, length({day})))"
_REPORT_UNTIL = "substr({day}, 1, 10) <= substr(:until, 1, min(10, length({day})))"
_SAID_FIRST = "coalesce(claims.said_first, reports.published)"
_SAID_LAST = "coalesce(claims.said_last, reports.published)"
_AS_OF_FIRST = "coalesce(figures.as_of, figures.as_of_first)"
_AS_OF_LAST = "coalesce(figures.as_of, figures.as_of_last)"

IN_STORY = """(
    SELECT report FROM groups WHERE founder = (SELECT report FROM own_stories WHERE id = :story)
    UNION SELECT report FROM own_stories WHERE id = :story AND report NOT IN (SELECT report FROM groups)
)"""
_HAS_NAME = """(
    has_words({name}, :speaker) OR has_words(
        (SELECT full_name FROM names WHERE names.report = reports.number AND name = {name}), :speaker
    )
)"""
_SPEAKER = f"""CASE WHEN {{claim}} IN {CORRECTED_SPEAKERS} THEN (
    SELECT {_HAS_NAME.format(name="value")} FROM amended WHERE claim = {{claim}} AND {LAST_SPEAKER}
) ELSE {_HAS_NAME.format(name="{of}.speaker")} END"""

# Two look-ups, each by an index, in place of one walk over all claims; what was corrected by hand, beside them.
_SPEAKER_IS = f"""(claims.id NOT IN {CORRECTED_SPEAKERS} AND claims.number IN (
    SELECT own.number FROM names JOIN claims AS own ON own.report = names.report AND own.speaker = names.name
    WHERE names.full_name = :speaker_is
    UNION ALL SELECT own.number FROM claims AS own WHERE own.speaker = :speaker_is AND NOT EXISTS (
        SELECT 1 FROM names WHERE names.report = own.report AND names.name = own.speaker
    )
) OR claims.id IN (
    SELECT claim FROM amended WHERE {LAST_SPEAKER} AND :speaker_is = coalesce((
        SELECT full_name FROM names JOIN claims AS own ON own.report = names.report AND names.name = value
        WHERE own.id = claim
    ), value)
))"""

_IS_REJECTED = f"coalesce({{claim}} IN {REJECTED}, 0) = :is_rejected"

_OF_ITS_REPORT = {
    "report": "reports.id = :report",
    "story": f"reports.number IN {IN_STORY}",
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
        "speaker": _SPEAKER.format(of="claims", claim="claims.id"),
        "speaker_is": _SPEAKER_IS,
        "source": "contains(claims.source, :source)",
        "cue": "contains(claims.cue, :cue)",
        "contains": "contains(claims.content, :contains)",
        "stance": "claims.stance = :stance",
        "certainty": "claims.certainty = :certainty",
        "authority": "claims.authority = :authority",
        "mode": "claims.mode = :mode",
        "kind": "claims.kind = :kind",
        "is_rejected": _IS_REJECTED.format(claim="claims.id"),
        "since": _REPORT_SINCE.format(day=_SAID_LAST),
        "until": _REPORT_UNTIL.format(day=_SAID_FIRST),
    },
    FigureFilter: _OF_ITS_REPORT
    | {
        "speaker": _SPEAKER.format(of="figures", claim="figures.claim"),
        "category": "figures.category = :category",
        "bound": "figures.bound = :bound",
        "counts": "contains(figures.counts, :counts)",
        "voice": "(figures.claim IS NULL) = (:voice = 'own')",
        "is_rejected": _IS_REJECTED.format(claim="figures.claim"),
        "at_least": "coalesce(figures.low, figures.high) >= :at_least",
        "at_most": "coalesce(figures.high, figures.low) <= :at_most",
        "since": _REPORT_SINCE.format(day=_AS_OF_LAST),
        "until": _REPORT_UNTIL.format(day=_AS_OF_FIRST),
    },
    # Of the rows of a story's reports taken together.
    StoryFilter: {
        "story": "own_stories.id = :story",
        "outlet": "max(contains(reports.outlet, :outlet))",
        "title": "max(contains(reports.title, :title))",
        "since": _REPORT_SINCE.format(day="max(reports.published)"),
        "until": _REPORT_UNTIL.format(day="min(reports.published)"),
    },
    StandingFilter: {
        "title": "contains(titles.title, :title)",
        "outlet": """EXISTS (
            SELECT 1 FROM groups AS held JOIN reports ON reports.number = held.report
            WHERE held.founder = standings.founder AND contains(reports.outlet, :outlet)
        )""",
        "since": "last >= :since",
        "until": "first <= :until",
        "is_disputed": "((conflicts + unverified > 0) = :is_disputed)",
    },
    OverlapFilter: {
        "story": f"overlaps.report IN {IN_STORY} AND overlaps.of IN {IN_STORY}",
        # By the two indexes of overlaps; a comparison of ids would look at all of them.
        "report": """(
            overlaps.report = (SELECT number FROM reports WHERE id = :report)
            OR overlaps.of = (SELECT number FROM reports WHERE id = :report)
        )""",
        "outlet": "(contains(reports.outlet, :outlet) OR contains(earlier.outlet, :outlet))",
    },
}

type Filter = ReportFilter | ClaimFilter | FigureFilter
type AnyFilter = Filter | StoryFilter | StandingFilter | OverlapFilter


def where(chosen: AnyFilter) -> tuple[str, dict[str, object]]:
    """What a filter asks for as a condition, and its values."""
    conditions = CONDITIONS[type(chosen)]
    values = {name: value for name, value in msgspec.structs.asdict(chosen).items() if value is not None}
    met = [conditions[name] for name in values if name in conditions]
    if values.get("versions") is Versions.NEWEST and "report" not in values:
        met.append("reports.is_newest = 1")
    return " AND ".join(met) or "1", values


def limit(chosen: AnyFilter) -> int:
    """How many rows at most; -1 is all."""
    return -1 if chosen.limit is None else chosen.limit
