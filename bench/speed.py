"""Speed: reading against the bare parser, start-up, and two processes against one.

The ratio is the time to read, parse and extract 200 text reports, without the ledger's writes,
over the time of ``nlp.pipe`` with the full default pipeline over the same body texts, with the
same batch size, in the same process, on one thread, taken in turns, best of three. It is given
over the bodies as whole texts, and over their blocks one by one, which is how the program
itself hands them over and which the parser is quicker at; and for reading by the rules alone.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from bench.ground import PROGRAM, ROOT, SHARED, Row, environment, keep, listings, rows, scratch, table, write_jsonl
from bench.invented import invented_reports

if TYPE_CHECKING:
    from reportedly.model import Page, Reader

REPORTS = 200
ROUNDS = 3
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1")


def texts(count: int = REPORTS) -> tuple[str, list[str]]:
    """Report texts and what they are: practice texts as far as there are any, then invented ones."""
    practice = SHARED / "practice" / "news_cluster.jsonl"
    real = [row["text"] for row in rows(practice)][:count]
    invented = [row["text"] for row in invented_reports(count - len(real))]
    return f"{len(real)} practice reports, {len(invented)} invented", real + invented


def run() -> Row:
    """Measure in a process of its own with one thread, print and keep the result."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.speed"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment(ONE_THREAD),
    )
    if done.returncode != 0:
        raise RuntimeError(f"measuring the ratio failed: {done.stderr[-2000:]}")
    ratio: Row = json.loads(done.stdout)
    out = {"reading": ratio, "help_seconds": help_seconds(), "jobs": jobs()}
    table("speed", [*ratio.items(), ("--help, seconds", out["help_seconds"]), *out["jobs"].items()])
    keep("speed", out)
    return out


def help_seconds(times: int = 7) -> float:
    """From start to the end of ``reportedly --help``, the median of several calls."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        subprocess.run([*PROGRAM, "--help"], capture_output=True, check=True, env=environment({}))
        taken.append(time.perf_counter() - start)
    return round(statistics.median(taken), 3)


def jobs() -> Row:
    """One process against two over the same reports: the same rows, and the time of each."""
    _, some = texts()
    out: Row = {}
    found = []
    for count in (1, 2):
        with scratch() as folder:
            source = write_jsonl(folder / "in.jsonl", [{"id": f"r{i}", "text": text} for i, text in enumerate(some)])
            out[f"jobs_{count}_seconds"] = round(listings(source, folder, "--jobs", str(count)), 2)
            found.append([sorted((folder / f"{n}.jsonl").read_text().splitlines()) for n in ("claims", "figures")])
    out["jobs_same_rows"] = found[0] == found[1]
    return out


def ratio() -> Row:
    """Our reading over the bare parser, in this process."""
    from reportedly.model import Page, Reader
    from reportedly.parse import spacy_door
    from reportedly.read import read_page
    from reportedly.settings import READER

    source, some = texts()
    pages = [Page(raw=text.encode(), media="text", place=f"report {i}") for i, text in enumerate(some)]
    reports = [read_page(page) for page in pages]
    blocks = [b.span.of(report.text) for report in reports for b in report.body()]
    bodies = ["\n\n".join(b.span.of(report.text) for b in report.body()) for report in reports]
    nlp = spacy_door.model()
    tokens = sum(len(doc) for doc in nlp.pipe(blocks, batch_size=spacy_door.BATCH))
    best = _best_in_turns(
        {
            "ours": lambda: _read(pages, Reader(str(READER.default))),
            "rules": lambda: _read(pages, Reader.RULES),
            "bare_whole": lambda: _pipe(bodies),
            "bare_blocks": lambda: _pipe(blocks),
        }
    )
    return {
        "texts": source,
        "tokens": tokens,
        "seconds": round(best["ours"], 2),
        "tokens_a_second": round(tokens / best["ours"]),
        "bare_whole_seconds": round(best["bare_whole"], 2),
        "bare_blocks_seconds": round(best["bare_blocks"], 2),
        "ratio_to_whole_bodies": round(best["ours"] / best["bare_whole"], 3),
        "ratio_to_blocks": round(best["ours"] / best["bare_blocks"], 3),
        "rules_ratio_to_whole_bodies": round(best["rules"] / best["bare_whole"], 3),
        "rules_ratio_to_blocks": round(best["rules"] / best["bare_blocks"], 3),
    }


def _best_in_turns(measured: dict[str, Callable[[], int]]) -> dict[str, float]:
    best = dict.fromkeys(measured, float("inf"))
    for _ in range(ROUNDS):
        for name, work in measured.items():
            start = time.perf_counter()
            work()
            best[name] = min(best[name], time.perf_counter() - start)
    return best


def _read(pages: Sequence["Page"], reader: "Reader") -> int:
    from reportedly.extract import extract_parsed
    from reportedly.parse import parse
    from reportedly.read import read_page

    return sum(len(extract_parsed(parsed, reader=reader).claims) for parsed in parse(read_page(page) for page in pages))


def _pipe(some: Sequence[str]) -> int:
    from reportedly.parse import spacy_door

    return sum(len(doc) for doc in spacy_door.model().pipe(some, batch_size=spacy_door.BATCH))


if __name__ == "__main__":
    os.environ.update(ONE_THREAD)
    print(json.dumps(ratio()))
