"""Memory: the peak of a process that reads 200 reports, and of one that reads 2,000."""

import os
import subprocess
import sys

from bench.ground import PROGRAM, Row, environment, keep, scratch, table, write_jsonl
from bench.invented import invented_reports

SIZES = (200, 2000)


def run() -> Row:
    """Measure both, print and keep the result."""
    out: Row = {f"reports_{count}_peak_mb": peak_megabytes(count) for count in SIZES}
    out["growth"] = round(out[f"reports_{SIZES[1]}_peak_mb"] / out[f"reports_{SIZES[0]}_peak_mb"], 3)
    table("memory", list(out.items()))
    keep("memory", out)
    return out


def peak_megabytes(count: int) -> float:
    """The largest resident size of one process that reads ``count`` invented reports."""
    with scratch() as folder:
        source = write_jsonl(folder / "in.jsonl", invented_reports(count))
        command = [*PROGRAM, "read", str(source), "--ledger", str(folder / "bench.db")]
        child = subprocess.Popen(command, env=environment({}), stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise RuntimeError(f"reading {count} invented reports ended with {child.returncode}")
    kilobytes = usage.ru_maxrss / 1024 if sys.platform == "darwin" else usage.ru_maxrss
    return round(kilobytes / 1024, 1)
