"""What people corrected, and where each correction holds: the queries. It is written in ``record.py``."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

import msgspec
from msgspec import Struct

from reportedly.ledger.stories import STORY_OF_REPORT
from reportedly.model import Amendment, Authority, By, Correction, SameQuestion

type Ask = Callable[..., Iterator[sqlite3.Row]]
"""A query and its values → its rows."""


class Reached(Struct, frozen=True):
    """For which finding of one report a correction holds, and how that was told; None where for none, with why."""

    report: str
    finding: str | None
    reason: str


class KeptCorrection(Correction, frozen=True):
    """A correction as the ledger keeps it. ``story`` holds its anchor now.

    ``reached``: of what was read out of reports, where it holds in each version of the page; empty once it is undone.
    """

    story: str | None = None
    reached: tuple[Reached, ...] = ()

    @property
    def holds_for(self) -> tuple[str, ...]:
        """The claims and figures that it holds for, over all versions of their pages."""
        return tuple(each.finding for each in self.reached if each.finding is not None)

    @property
    def lost_in(self) -> tuple[Reached, ...]:
        """The versions in which it holds for nothing, with the reason."""
        return tuple(each for each in self.reached if each.finding is None)


def corrections(ask: Ask) -> Iterator[KeptCorrection]:
    """What people corrected, in that order, also what was undone."""
    reached: dict[int, list[Reached]] = defaultdict(list)
    for row in ask(_REACHED):
        reached[row["correction"]].append(Reached(row["id"], row["finding"], row["reason"]))
    for row in ask(_CORRECTIONS):
        yield _correction_of(row, reached[row["number"]])


_CORRECTIONS = f"""
    SELECT corrections.*, reports.id AS anchor_id, own_stories.id AS story
    FROM corrections JOIN reports ON reports.number = corrections.anchor {STORY_OF_REPORT}
    ORDER BY corrections.number
"""

_REACHED = """
    SELECT correction, reports.id AS id, finding, reached.reason AS reason
    FROM reached JOIN reports ON reports.number = reached.report ORDER BY correction, n, version, id
"""


def _correction_of(row: sqlite3.Row, reached: Iterable[Reached]) -> KeptCorrection:
    return KeptCorrection(
        number=row["number"],
        kind=Amendment(row["kind"]),
        reports=_ids(row["reports"]),
        anchor=row["anchor_id"],
        day=row["day"],
        left=_ids(row["left"]),
        at=row["at"],
        who=row["who"],
        reason=row["reason"],
        findings=_ids(row["findings"]),
        value=row["value"],
        authority=Authority(row["authority"]) if row["authority"] else None,
        undone=msgspec.json.decode(row["undone"], type=By) if row["undone"] else None,
        story=row["story"],
        reached=tuple(reached),
    )


def _ids(text: str) -> tuple[str, ...]:
    return msgspec.json.decode(text, type=tuple[str, ...])


def same_questions(ask: Ask, reports: Iterable[str]) -> Iterator[SameQuestion]:
    """Which findings of these reports answer one question because a person said so, in that order."""
    wanted = msgspec.json.encode(sorted(set(reports))).decode()
    for row in ask(_UNITED, {"reports": wanted}):
        yield SameQuestion(row["finding"], row["other"], row["number"])


_UNITED = """
    WITH among (number) AS (SELECT number FROM json_each(:reports) CROSS JOIN reports ON reports.id = value)
    SELECT corrections.number AS number, one.finding AS finding, two.finding AS other FROM among
    CROSS JOIN reached AS one ON one.report = among.number AND one.n = 1 AND one.finding IS NOT NULL
    CROSS JOIN corrections ON corrections.number = one.correction AND kind = 'unite'
    CROSS JOIN reached AS two ON two.correction = one.correction AND two.n = 2 AND two.finding IS NOT NULL
    WHERE two.report IN (SELECT number FROM among) ORDER BY corrections.number, one.finding, two.finding
"""
