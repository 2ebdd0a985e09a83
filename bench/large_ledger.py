"""A large ledger of invented reports with claims and figures, for measuring the pages: no parser is needed.

``python -m bench.large_ledger FILE [REPORTS]`` builds it; on a file that is there it goes on where it was left, and
does nothing where all is done. The reports are those of ``bench/invented_stories.py`` with what is said in them
(``bench/invented_sayings.py``) put behind their own text, about ten claims each, and three stories that are large in
one way each: one of many reports, one of many claims, one that has a report of many claims. All of it is woven and
settled by the program itself.
"""

import hashlib
import random
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import groupby
from pathlib import Path

import msgspec
from msgspec import Struct

from bench.invented_sayings import Saying, Voices
from bench.invented_stories import Invented, one_story, reports
from reportedly import ids
from reportedly.ledger import Ledger, open_ledger
from reportedly.model import Block, BlockKind, Claim, Extraction, Figure, Kind, Report, Span, words_at
from reportedly.pipeline import guarded, is_much
from reportedly.weaving import Woven, weave, weave_unnamed

DAY = "2032-01-01"
SEED = 5
FEWEST, MOST = 6, 14
"""Sayings that a usual report has, at random; a copy has those of its original."""
A_PARAGRAPH = 2

type Say = Callable[[str], None]


class Plan(Struct, frozen=True):
    """How large: reports of usual stories; reports of the story of many reports; reports, and claims of each, of the
    story of many claims; reports of the story of the report of many claims, and how many that has."""

    reports: int = 50_000
    wide: int = 200
    deep: int = 100
    deep_claims: int = 50
    long: int = 5
    long_claims: int = 300


def build(path: Path, plan: Plan | None = None, *, seed: int = SEED, say: Say = print) -> None:
    """Add, weave and settle all reports of a plan (50,000 unless said otherwise); what was there before stays.

    The same seed gives the same rows. ``say`` is told how far it is, every few thousand reports.
    """
    began = time.perf_counter()
    fresh, woven = 0, 0

    def told(what: str) -> None:
        say(f"{time.perf_counter() - began:7.0f} s  {path.stat().st_size / 1e6:6.0f} MB  {what}")

    with open_ledger(path, mode="write") as ledger:
        for number, (report, found) in enumerate(filled(plan or Plan(), seed), start=1):
            ledger.add(report, found, read_in=DAY)
            fresh += 1
            if is_much(fresh, woven):
                _check(weave_unnamed(ledger, day=DAY, guard=guarded))
                fresh, woven = 0, number
                told(f"{number} reports added and grouped")
        told(f"{fresh + woven} reports added")
        _finish(ledger, told)
        told(f"{ledger.count_reports()} reports in {ledger.count_stories()} stories, worked out")


def _finish(ledger: Ledger, told: Say) -> None:
    _check(weave_unnamed(ledger, day=DAY, guard=guarded))
    told("all grouped")
    _check(weave(ledger, day=DAY, guard=guarded))


def filled(plan: Plan, seed: int = SEED) -> Iterator[tuple[Report, Extraction]]:
    """The reports of a plan with what is said in them, story by story, those that are large first."""
    few, many = (FEWEST, MOST), (plan.long_claims, plan.long_claims)
    yield from _story(one_story(plan.wide, seed), lambda _: few)
    yield from _story(one_story(plan.deep, seed + 1), lambda _: (plan.deep_claims, plan.deep_claims))
    yield from _story(one_story(plan.long, seed + 2), lambda n: few if n else many)
    for _, story in groupby(reports(plan.reports, seed) if plan.reports else (), key=lambda each: each.story):
        yield from _story(story, lambda _: few)


def _story(story: Iterable[Invented], between: Callable[[int], tuple[int, int]]) -> Iterator[tuple[Report, Extraction]]:
    """The reports of one story, each with so many sayings as ``between`` gives for its place; copies are faithful."""
    said_by_id: dict[str, tuple[Saying, ...]] = {}
    outlets: list[str] = []
    voices, rng, first = None, random.Random(0), None
    for n, each in enumerate(story):
        day = date.fromisoformat(each.report.published.day or DAY)
        voices, first = voices or Voices(each.words, each.story), first or day
        rng.seed(each.report.id)
        sayings = said_by_id.get(each.copy_of or "") or voices.sayings(
            rng.randint(*between(n)), day=(day - first).days, others=outlets
        )
        said_by_id[each.report.id] = sayings
        outlets.append(each.report.outlet or "")
        yield with_sayings(each.report, sayings)


def with_sayings(report: Report, sayings: Iterable[Saying]) -> tuple[Report, Extraction]:
    """The report with sayings behind its text, a few a paragraph, and what can be read out of them."""
    text, blocks, starts = report.text, list(report.blocks), []
    for n, saying in enumerate(sayings):
        is_new = n % A_PARAGRAPH == 0
        text += "\n\n" if is_new else " "
        starts.append(len(text))
        text += saying.text
        begun = len(text) - len(saying.text) if is_new else blocks.pop().start
        blocks.append(Block(begun, len(text), BlockKind.BODY))
    raw = f"{report.place}\n{text}".encode()
    longer = msgspec.structs.replace(
        report,
        id=ids.report_id(report.url, raw),
        text=text,
        raw=raw,
        sha256=hashlib.sha256(raw).hexdigest(),
        blocks=tuple(blocks),
    )
    return longer, _extracted(longer, zip(starts, sayings, strict=True))


def _extracted(report: Report, said: Iterable[tuple[int, Saying]]) -> Extraction:
    claims, figures = [], []
    for at, saying in said:
        claim = _claim(report, at, saying)
        figure = _figure(report, at, saying, claim)
        figures += [figure] if figure else []
        claims.append(msgspec.structs.replace(claim, figures=(figure.id,)) if figure else claim)
    return Extraction(report.id, tuple(claims), tuple(figures))


def _claim(report: Report, at: int, saying: Saying) -> Claim:
    source, cue, content = (words_at(report.text, _moved(s, at)) for s in (saying.source, saying.cue, saying.content))
    return Claim(
        id=ids.claim_id(report.id, cue.spans, content.spans, source.spans),
        report=report.id,
        source=source,
        speaker=saying.speaker,
        authority=saying.authority,
        cue=cue,
        content=content,
        mode=saying.mode,
        kind=Kind.STATEMENT,
        stance=saying.stance,
        certainty=saying.certainty,
        found_by="invented",
    )


def _figure(report: Report, at: int, saying: Saying, claim: Claim) -> Figure | None:
    number = saying.number
    if number is None:
        return None
    words = words_at(report.text, _moved(number.span, at))
    return Figure(
        id=ids.figure_id(report.id, words.spans),
        report=report.id,
        text=words.text,
        spans=words.spans,
        low=number.low,
        high=number.high,
        bound=number.bound,
        counts=number.counts,
        category=number.category,
        claim=claim.id,
        speaker=saying.speaker,
        as_of=report.published.day,
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _check(woven: Woven) -> None:
    if woven.failed:
        raise RuntimeError(woven.failed[0].reason)


if __name__ == "__main__":
    build(Path(sys.argv[1]), Plan(*map(int, sys.argv[2:3])), say=lambda line: print(line, flush=True))
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
