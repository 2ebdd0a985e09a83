"""Invented reports of three invented events, with who speaks in them: for tests of what is kept across reports.

Light: nothing here needs a parser. ``keep`` puts reports into a ledger and weaves them, as a read does.
"""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportedly.brief.standing import MADE_BY
from reportedly.ledger import ClaimFilter, OverlapFilter, Overlaps, ReportFilter, Versions, open_ledger
from reportedly.model import Extraction, Report
from reportedly.pipeline import guarded
from reportedly.weaving import Woven, weave
from tests import make

type Kept = tuple[Report, Extraction]

DAY = "2031-06-01"

FERRY = """Ferry Selma capsizes off Ardun

The ferry Selma capsized off the harbour of Ardun in heavy seas on Friday night; dozens of passengers fell into the sea.

Ana Ruiz said that 40 people were aboard when the Selma left the quay at Bresk.

Fishermen from Ardun pulled survivors out until dawn, and a navy cutter searched the strait beyond the lighthouse."""

FERRY_RETOLD = """Navy cutter searches strait after Selma sinks

A navy cutter searched the strait off Ardun for passengers of the Selma, the ferry from Bresk that capsized.

Ruiz said that the harbour had warned the ferry's captain of the seas.

The Selma lies on her side beyond the lighthouse of Ardun, where divers went down in the afternoon."""

FERRY_OWNER = """Owner of capsized ferry Selma questioned in Ardun

Police in Ardun questioned the owner of the Selma, the ferry that capsized off the harbour with passengers from Bresk.

Bea Lund said that the Selma had passed every inspection.

The harbour of Ardun stays closed to ferries while divers search the wreck beyond the lighthouse."""

FERRY_COPY = FERRY.replace("Ferry Selma capsizes off Ardun", "Dozens in the water as ferry capsizes").rsplit("\n\n", 1)[
    0
]

MINE = """Fire in Corvell coal mine traps eleven miners

A fire in the Corvell coal mine near Tamsin trapped eleven miners below the third shaft, the mine's owners said.

Ivo Marsh said that rescuers had heard knocking from the third shaft of Corvell.

Families waited at the gates of the mine in Tamsin, where the Corvell company served tea."""

MINE_RETOLD = """Knocking heard from Corvell shaft as Tamsin waits

Rescuers heard knocking from the third shaft of the Corvell coal mine, where a fire trapped eleven miners.

Ivo Marsh said that the fire at Corvell was out.

The miners' families have stood at the gates of the Corvell mine since the fire."""

MINE_LATER = f"{MINE}\n\nTwo of the miners of Corvell were brought up."

VOTE = """Recount ordered in Lindmoor mayoral vote

A court ordered a recount of the mayoral vote in Lindmoor after the ballots of two districts were found in a garage.

Greta Oswin said that no ballot in Lindmoor had been opened.

The recount of the Lindmoor ballots begins on Monday under the eyes of both parties."""

_SAID = re.compile(r"^(\w+(?: \w+)?) (said) (.+?)\.$", re.M)


def told(text: str, name: str, **fields: Any) -> Kept:
    """A report of a text with a claim for each paragraph of the shape "Ana Ruiz said …"."""
    given = {
        "outlet": f"{name.title()} Post",
        "place": f"{name}.txt",
        "address": f"{name}.txt",
        "published": "2031-05-03",
    }
    report = make.report(text, **(given | fields))
    claims = [make.claim(report, said[1], said[2], said[3]) for said in _SAID.finditer(text)]
    return report, make.extraction(report, *claims)


POOL: tuple[Kept, ...] = (
    told(FERRY, "ferry"),
    told(FERRY_RETOLD, "retold", published="2031-05-04"),
    told(FERRY_OWNER, "owner", published="2031-05-06"),
    told(FERRY_COPY, "copy"),
    told(MINE, "mine", url="https://mine.example/1", published="2031-05-05"),
    told(MINE_LATER, "newer", url="https://mine.example/1", published="2031-05-05", updated="2031-05-07"),
    told(MINE_RETOLD, "knocking", published=None),
    told(VOTE, "vote"),
)
"""Three events, a copy, two versions of one page, a report without a day."""


def keep(path: Path, *reports: Kept, read_in: str = "1", is_woven: bool = True) -> Woven:
    """Put reports into a ledger, and weave them."""
    with open_ledger(path, mode="write") as ledger:
        for report, found in reports:
            ledger.add(report, found, read_in=read_in)
        return weave(ledger, day=DAY, guard=guarded) if is_woven else Woven()


def everything(path: Path) -> dict[str, Sequence[object]]:
    """All that a ledger says of its reports taken together."""
    with open_ledger(path) as ledger:
        links = ledger._connection.execute(
            """
            SELECT a.id, b.id, strength, reason, holds FROM links
            JOIN reports AS a ON a.number = report JOIN reports AS b ON b.number = other ORDER BY a.id, b.id
            """
        )
        return {
            "stories": list(ledger.stories()),
            "links": [tuple(row) for row in links],
            "overlaps": list(ledger.overlaps(OverlapFilter(overlaps=Overlaps.ALL))),
            "copies": list(ledger.overlaps()),
            "reports": list(ledger.reports(ReportFilter(versions=Versions.ALL))),
            "claims": list(ledger.claims(ClaimFilter(versions=Versions.ALL))),
            "failures": list(ledger.failures()),
            "summaries": list(ledger.summaries(made_by=MADE_BY)),
            "standings": [ledger.standing(story.id, made_by=MADE_BY) for story in ledger.stories()],
        }


def titles(path: Path) -> list[set[str]]:
    """The stories as sets of their reports' places, without the file's ending."""
    with open_ledger(path) as ledger:
        place = {report.id: report.place.removesuffix(".txt") for report in ledger.reports()}
        return [{place[report] for report in story.reports} for story in ledger.stories()]
