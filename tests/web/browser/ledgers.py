"""Ledgers to look at: the example story, texts that mean harm, one story of 200 reports, and nothing at all."""

import subprocess
import sys
from pathlib import Path

from msgspec.structs import replace

from bench.large_ledger import Plan, build
from reportedly import ids
from reportedly.ledger import open_ledger
from reportedly.model import Claim, Report, Span, words_at
from tests import make
from tests.conftest import ROOT
from tests.events import Kept, keep

FLAG = "reportedlyWasHere"
"""What a hostile text sets on the window if it is ever run."""

RUN = f"window.{FLAG}=1"
SCRIPT = f"<script>{RUN}</script>"
IMAGE = f'<img src=x onerror="{RUN}">'
BREAKOUT = f"\"'></title></a></p></textarea></script>{SCRIPT}{IMAGE}<svg/onload={RUN}>"
OVERRIDE = "\u202egnihton\u202c \u2066isolated\u2069 \u200fmark"
ADDRESSES = (f"javascript:{RUN}", f"data:text/html,{SCRIPT}", f" JaVaScRiPt:{RUN}//", f"//elsewhere.example/{SCRIPT}")
ODD_IDS = ("a/b", "c/../../d", "50% #1?x=y&z", "e%2Ff", "Zürich \u2028 7", "'\"<b>")
"""Ids that a file may give its reports; each is kept, and leads to its report."""

MEGABYTES = 10
MANY_CLAIMS = 5_000


def read_example(path: Path) -> None:
    """The example story, read by the program itself."""
    command = [sys.executable, "-m", "reportedly", "read", str(ROOT / "examples" / "story"), "--ledger", str(path)]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)


def make_empty(path: Path) -> None:
    """A ledger without a report."""
    with open_ledger(path, mode="write"):
        pass


def make_big(path: Path) -> None:
    """One story of 200 reports, with 2,000 claims."""
    build(path, Plan(reports=0, wide=200, deep=0, long_claims=0), say=lambda line: None)


def make_hostile(path: Path) -> None:
    """Reports whose every field means harm, or is nothing, or is far too much."""
    reports = [harmful(n, url) for n, url in enumerate(ADDRESSES)]
    reports += [overridden(), endless(), talkative(), nameless(), *map(oddly_named, ODD_IDS)]
    assert not keep(path, *reports).failed


def harmful(n: int, url: str) -> Kept:
    """A report that tries to be script wherever its words are shown."""
    said = f"{BREAKOUT} Warden said that 1{n} people were aboard"
    report = make.report(
        f"Ferry {SCRIPT} sinks off Ardun{BREAKOUT}\n\n{said} the ferry Selma off Ardun.\n\nThe end {BREAKOUT} {n}.",
        id=f'{n}">{IMAGE}?#%2e',
        outlet=f'The "Quote" & {IMAGE}',
        title=f"Ferry {SCRIPT} sinks off Ardun{BREAKOUT}",
        byline=f"By {BREAKOUT}",
        standfirst=BREAKOUT,
        url=url,
        place=f"{BREAKOUT}.html",
        address=f"{n}.html",
    )
    speaker = f"../../corrections?{n}#{BREAKOUT}"
    claim = make.claim(
        report,
        f"{BREAKOUT} Warden",
        "said",
        f"1{n} people were aboard",
        speaker=speaker,
        chain=(f"Radio {IMAGE}", speaker),
        hedges=(IMAGE,),
        found_by=IMAGE,
    )
    number = {"counts": f"people{IMAGE}", "speaker": speaker, "claim": claim.id}
    figure = make.figure(report, f"1{n} people", 10 + n, 10 + n, **number)
    return report, make.extraction(report, replace(claim, figures=(figure.id,)), figures=(figure,))


def overridden() -> Kept:
    """A report whose words would turn the page's own around."""
    name = f"Ana {OVERRIDE} Ruiz"
    report = make.report(
        f"{OVERRIDE} flood in Tamsin\n\n{name} said that the dike of Tamsin \u202eevig dluow.",
        title=f"{OVERRIDE} flood in Tamsin",
        outlet=f"Tamsin {OVERRIDE} Post",
        place="overridden.txt",
        address="overridden.txt",
    )
    return report, make.extraction(report, make.claim(report, name, "said", "the dike of Tamsin \u202eevig dluow"))


def endless() -> Kept:
    """A report of ten million characters, with a claim at its beginning and one whose cue stands there while its source
    and its content stand at the end."""
    line = "The river stood at the same mark all night, and nobody came. "
    first = "Ivo Marsh said that the gauge was read."
    last = "Bea Lund said that the ink ran out."
    body = (line * 16 + "\n\n") * (MEGABYTES * 1_000_000 // (len(line) * 16))
    report = make.report(f"Log of a gauge\n\n{first}\n\n{body}{last}", place="endless.txt", address="endless.txt")
    claims = (
        make.claim(report, "Ivo Marsh", "said", "the gauge was read"),
        make.claim(report, "Bea Lund", "said", "the ink ran out"),
    )
    return report, make.extraction(report, *claims)


def talkative() -> Kept:
    """A report of 5,000 claims."""
    sayings = [f"Speaker{n % 40} Corvell said shaft {n} was dry." for n in range(MANY_CLAIMS)]
    paragraphs = [" ".join(sayings[at : at + 5]) for at in range(0, MANY_CLAIMS, 5)]
    text = "\n\n".join(["Hearing on the Corvell mine", *paragraphs])
    report = make.report(text, place="talkative.txt", address="talkative.txt")
    claims, at = [], 0
    for saying in sayings:
        at = text.index(saying, at)
        claims.append(said_at(report, at, saying))
    return report, make.extraction(report, *claims)


def said_at(report: Report, at: int, saying: str) -> Claim:
    """The claim of "Ana Ruiz said the road was wet." where it stands in a report."""
    who = saying.index(" said ")
    source, cue, content = (
        words_at(report.text, Span(at + start, at + end))
        for start, end in ((0, who), (who + 1, who + 5), (who + 6, len(saying) - 1))
    )
    id = ids.claim_id(report.id, cue.spans, content.spans, source.spans)
    model = make.claim(report, source.text, "said", "was dry", speaker=source.text)
    return replace(model, id=id, source=source, cue=cue, content=content)


def nameless() -> Kept:
    """A report of which nothing is known: no title, no day, no outlet, no address; nobody is named in it."""
    report = make.report(
        "\n\nIt was said that a lamp had burned.",
        title="",
        outlet=None,
        published=None,
        place="nameless.txt",
        address=None,
        language=None,
        seen=None,
    )
    return report, make.extraction(report, make.claim(report, None, "It was said", "a lamp had burned"))


def oddly_named(id: str) -> Kept:
    """A report of two words, with a given id."""
    report = make.report(f"Smoke {len(id)}", id=id, title=None, place=f"{id}.txt", address=f"{id}.txt")
    return report, make.extraction(report)
