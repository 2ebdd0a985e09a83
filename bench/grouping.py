"""Grouping and copies over more and more invented reports, in memory: seconds, peak, growth, and how right it is.

The functions are those that the ledger uses: profiles, an index of keys, links of the pairs that share one, groups;
sketches, and the overlap of those linked pairs that share a run of words. Each size runs in a process of its own, twice
as many reports each time. The truth is the generator's: B-cubed of the groups, recall of the copies.

``python -m bench.grouping`` measures up to 50,000; ``python -m bench.grouping 8000`` one size.
"""

import json
import random
import resource
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from bench.ground import ROOT, Row, environment, keep, table
from bench.invented_stories import Invented, reports
from reportedly.model import Link
from reportedly.stories import copies, grouping

SIZES = (2_000, 4_000, 8_000, 16_000, 32_000, 50_000)
SEED = 3


def run(sizes: Sequence[int] = SIZES) -> Row:
    """Measure each size in a process of its own, print and keep the results."""
    out: Row = {}
    for size in sizes:
        row = _in_a_process(size)
        out[str(size)] = row
        table(f"{size} reports", list(row.items()))
    out["growth_per_doubling"] = [
        round(out[str(b)]["seconds"] / out[str(a)]["seconds"], 2) for a, b in pairwise(sizes) if b == 2 * a
    ]
    print("time per doubling:", *out["growth_per_doubling"])
    keep("grouping", out)
    return out


def measure(size: int) -> Row:
    """Group so many reports, in no order, and find their copies."""
    invented = list(reports(size, SEED))
    random.Random(SEED).shuffle(invented)
    clock = _Clock()
    profiles = {each.report.id: grouping.profile_of(each.report) for each in invented}
    clock.lap("profiles_seconds")
    compared, links = 0, []
    for a, b in sharing({id: grouping.keys(profile) for id, profile in profiles.items()}):
        compared += 1
        if link := grouping.link_of(profiles[a], profiles[b]):
            links.append(link)
    clock.lap("links_seconds")
    groups = grouping.grouped(profiles.values(), links)
    clock.lap("groups_seconds")
    found = copies_among(invented, links)
    clock.lap("copies_seconds")
    return {
        **clock.row(),
        "peak_mb": round(
            resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1e6)
        ),
        "pairs_compared": compared,
        "links": len(links),
        "stories": len({each.story for each in invented}),
        "groups": len(groups),
        **b_cubed(groups, {each.report.id: each.story for each in invented}),
        **_copies_row(found, invented),
    }


def sharing[K: Hashable](keys_by_id: Mapping[str, Iterable[K]]) -> Iterator[tuple[str, str]]:
    """Every pair of reports with a key in common, once."""
    ids_by_key: defaultdict[K, list[str]] = defaultdict(list)
    for id, keys in keys_by_id.items():
        mine: set[str] = set()
        for key in keys:
            mine.update(ids_by_key[key])
            ids_by_key[key].append(id)
        yield from ((other, id) for other in mine)


def copies_among(invented: Sequence[Invented], links: Iterable[Link]) -> set[tuple[str, str]]:
    """The pairs (later, earlier) of which one is a copy of the other."""
    report_by_id = {each.report.id: each.report for each in invented}
    keys = {id: set(copies.keys(copies.sketch_of(report))) for id, report in report_by_id.items()}
    found = set()
    for link in links:
        if not keys[link.report].isdisjoint(keys[link.other]):
            overlap = copies.overlap_of(report_by_id[link.report], report_by_id[link.other])
            if overlap and overlap.is_copy:
                found.add((overlap.report, overlap.of))
    return found


def b_cubed(groups: Iterable[frozenset[str]], story_by_id: Mapping[str, str]) -> Row:
    """B-cubed precision, recall and F1 of groups against stories."""
    size_of_story = Counter(story_by_id.values())
    precision = recall = 0.0
    for group in groups:
        for story, both in Counter(story_by_id[id] for id in group).items():
            precision += both * both / len(group)
            recall += both * both / size_of_story[story]
    p, r = precision / len(story_by_id), recall / len(story_by_id)
    return {"b_cubed_p": round(p, 4), "b_cubed_r": round(r, 4), "b_cubed_f1": round(2 * p * r / (p + r), 4)}


def _copies_row(found: set[tuple[str, str]], invented: Sequence[Invented]) -> Row:
    """Recall over those that the generator copied. Precision is not measured here: what it tells anew often shares
    most of its sentences with another report all the same."""
    made = {frozenset((each.report.id, each.copy_of)) for each in invented if each.copy_of}
    both = made & {frozenset(pair) for pair in found}
    return {"copies_found": len(found), "copies_r": round(len(both) / len(made), 4) if made else None}


class _Clock:
    """Seconds of one step after the other."""

    def __init__(self) -> None:
        self._laps: Row = {}
        self._last = time.perf_counter()

    def lap(self, name: str) -> None:
        """End a step."""
        now = time.perf_counter()
        self._laps[name] = round(now - self._last, 2)
        self._last = now

    def row(self) -> Row:
        """All steps, with their sum."""
        return {"seconds": round(sum(self._laps.values()), 2), **self._laps}


def _in_a_process(size: int) -> Row:
    done = subprocess.run(
        [sys.executable, "-m", "bench.grouping", str(size)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment({}),
    )
    if done.returncode != 0:
        raise RuntimeError(f"grouping {size} reports failed: {done.stderr[-2000:]}")
    row: Row = json.loads(done.stdout)
    return row


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(int(sys.argv[1]))))
    else:
        run()
