"""What one speaker says, over all stories: in short the whole of it, and some of it in full."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator

import msgspec
from msgspec import Struct

from reportedly.ledger.amending import AMENDED
from reportedly.ledger.filters import CONDITIONS, ClaimFilter
from reportedly.ledger.stories import STORY_OF_REPORT
from reportedly.model import Stance

type Ask = Callable[..., Iterator[sqlite3.Row]]
"""A query and its values → its rows."""


class SaidBy(Struct, frozen=True):
    """A claim of a speaker in short. ``day``: on which it was said, else that of its report."""

    claim: str
    day: str | None
    stance: Stance


_OF = CONDITIONS[ClaimFilter]

_SAID_BY = f"""
    SELECT claims.id AS id, stance, substr(coalesce(said_first, reports.published), 1, 10) AS day
    FROM claims JOIN reports ON reports.number = claims.report
    WHERE {_OF["speaker_is"]} AND {_OF["is_rejected"]} AND reports.is_newest
    ORDER BY day DESC, reports.id, claims.start, claims.id
"""

_ROWS = f"""
    SELECT claims.*, reports.id AS report_id, {AMENDED.format(claim="claims.id")}, own_stories.id AS story
    FROM json_each(:ids) AS wanted CROSS JOIN claims ON claims.id = wanted.value
    CROSS JOIN reports ON reports.number = claims.report {STORY_OF_REPORT} ORDER BY claims.report
"""


def said_by(ask: Ask, speaker: str) -> list[SaidBy]:
    """The claims of a speaker, by the name that stories have; the latest first."""
    rows = ask(_SAID_BY, {"speaker_is": speaker, "is_rejected": False})
    return [SaidBy(row["id"], row["day"], Stance(row["stance"])) for row in rows]


def rows_of(ask: Ask, ids: Iterable[str]) -> Iterator[sqlite3.Row]:
    """The rows of the claims with these whole ids, by report."""
    return ask(_ROWS, {"ids": msgspec.json.encode(sorted(set(ids))).decode()})
