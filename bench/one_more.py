"""What the ledger keeps across reports, measured without the parser: many reports woven at once, and one report more.

Invented reports (``bench/invented_stories.py``), shuffled, are added and woven as ``reportedly read`` does it, in a
process of its own; then reports that were held out are added one by one to the whole.

``python -m bench one_more``; ``python -m bench.one_more 5000`` for another number of reports.
"""

import multiprocessing
import random
import resource
import statistics
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path

from bench.ground import Row, keep, scratch, table
from bench.invented_stories import reports
from reportedly.ledger import open_ledger
from reportedly.model import Extraction, Report
from reportedly.pipeline import guarded, is_much
from reportedly.weaving import Woven, weave, weave_unnamed

COUNT = 50_000
MORE = 20
SEED = 4
DAY = "2032-01-01"
STATISTICS_BYTES = 1024 if sys.platform == "darwin" else 1


def run(count: int = COUNT) -> Row:
    """Measure, print and keep the result (keep it only for the full number of reports)."""
    with scratch() as folder:
        out: Row = {"reports": count, **_in_a_process(folder / "bench.db", count)}
        out |= one_by_one(folder / "bench.db", held_out(count))
    table("what is kept across reports", list(out.items()))
    if count == COUNT:
        keep("one_more", out)
    return out


def _in_a_process(path: Path, count: int) -> Row:
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    child = spawn.Process(target=_build_apart, args=(path, count, there))
    child.start()
    there.close()
    try:
        built: Row = here.recv()
    finally:
        child.join()
    return built


def shuffled(count: int) -> list[Report]:
    """The invented reports, in no order."""
    out = [each.report for each in reports(count, SEED)]
    random.Random(SEED).shuffle(out)
    return out


def held_out(count: int) -> list[Report]:
    """The reports that are added one by one."""
    return shuffled(count)[:MORE]


def _build_apart(path: Path, count: int, said: Connection) -> None:
    """Build, and say also how much memory this process took at its peak."""
    built = build(path, count)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    said.send({**built, "peak_mb": round(peak / 1024 / STATISTICS_BYTES)})


def build(path: Path, count: int) -> Row:
    """Add and weave all but the reports that are held out, as a read does it; how many seconds each took."""
    adding = weaving = 0.0
    many = shuffled(count)[MORE:]
    woven = 0
    with open_ledger(path, mode="write") as ledger:
        for number, report in enumerate(many, start=1):
            began = time.perf_counter()
            ledger.add(report, Extraction(report.id, (), ()), read_in=DAY)
            added = time.perf_counter()
            if is_much(number - woven, woven):
                _check(weave_unnamed(ledger, day=DAY, guard=guarded))
                woven = number
            adding, weaving = adding + added - began, weaving + time.perf_counter() - added
        began = time.perf_counter()
        _check(weave(ledger, day=DAY, guard=guarded))
        weaving += time.perf_counter() - began
        stories = ledger.count_stories()
    return {
        "stories": stories,
        "adding_seconds": round(adding, 1),
        "weaving_seconds": round(weaving, 1),
        "ledger_mb": round(path.stat().st_size / 1e6),
    }


def one_by_one(path: Path, more: list[Report]) -> Row:
    """Seconds that each further report takes, opening the ledger, adding, weaving and closing it."""
    taken = []
    for report in more:
        began = time.perf_counter()
        with open_ledger(path, mode="write") as ledger:
            ledger.add(report, Extraction(report.id, (), ()), read_in=DAY)
            _check(weave(ledger, day=DAY, guard=guarded))
        taken.append(time.perf_counter() - began)
    return {"one_more_median_s": round(statistics.median(taken), 3), "one_more_worst_s": round(max(taken), 3)}


def _check(woven: Woven) -> None:
    if woven.failed:
        raise RuntimeError(woven.failed[0].reason)


if __name__ == "__main__":
    run(*map(int, sys.argv[1:2]))
