"""Where things are, how the program is called, how results are kept."""

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "bench" / "results"
SHARED = Path(os.environ.get("REPORTEDLY_SHARED", ROOT.parent / "shared"))
"""Labelled stories, scorers and practice texts that are not part of the project; often not there."""

OWN_STORIES = (ROOT / "examples" / "story.json", *sorted((ROOT / "tests" / "stories").glob("*.json")))
"""The project's own labelled stories: always there."""

LISTINGS = ("reports", "claims", "figures", "copies", "stories", "questions")
"""Listings that the scorers read."""

PROGRAM = (sys.executable, "-m", "reportedly")
"""The program as a command, installed or not."""

Row = dict[str, Any]


class Missing(Exception):
    """What is to be measured on is not on this machine."""


def needed(path: Path) -> Path:
    """``path``, if it is there. Raises Missing, saying so, if it is not."""
    if not path.exists():
        raise Missing(f"{path.name} is not on this machine (REPORTEDLY_SHARED names the folder it is looked for in)")
    return path


def reportedly(*arguments: str | Path, env: Mapping[str, str] | None = None) -> "subprocess.CompletedProcess[str]":
    """Call the program in a process of its own, as a person would."""
    command = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=False, env=environment(env or {})
    )


def environment(more: Mapping[str, str]) -> dict[str, str]:
    """This process's environment with ``src`` on the path and ``more`` on top."""
    return {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "utf-8", **more}


def write_jsonl(path: Path, rows: Sequence[Row]) -> Path:
    """Write one JSON object a line."""
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def input_rows(story: Row) -> list[Row]:
    """A labelled story's reports as lines that ``reportedly read`` takes."""
    return [
        {
            **{key: report[key] for key in ("id", "url", "outlet", "published")},
            ("html" if report["kind"] == "html" else "text"): report["text"],
        }
        for report in story["reports"]
    ]


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="reportedly-bench-") as folder:
        yield Path(folder)


def listings(source: Path, folder: Path, *options: str) -> float:
    """Read ``source`` into a ledger in ``folder`` and write every listing beside it as JSON Lines.

    Gives the seconds that the reading took, without the listings.
    """
    ledger = folder / "bench.db"
    start = time.perf_counter()
    done = reportedly("read", source, "--ledger", ledger, *options)
    taken = time.perf_counter() - start
    if done.returncode != 0:
        print(f"reportedly read ended with {done.returncode}: {done.stderr.strip()[-2000:]}")
    for name in LISTINGS:
        printed = reportedly(name, "--ledger", ledger, "--json").stdout
        (folder / f"{name}.jsonl").write_text(printed, encoding="utf-8")
    return taken


def rows(path: Path) -> list[Row]:
    """The objects of a JSON Lines file; none where there is no such file."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def keep(name: str, measured: Row) -> None:
    """Write a result, with the day and what it was measured on."""
    RESULTS.mkdir(exist_ok=True)
    setting = {
        "day": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
    }
    text = json.dumps({"measured_on": setting, **measured}, indent=1, ensure_ascii=False)
    (RESULTS / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def table(title: str, lines: Sequence[tuple[str, object]]) -> None:
    """Print a two-column table."""
    print(f"\n{title}")
    wide = max((len(name) for name, _ in lines), default=0)
    for name, value in lines:
        print(f"  {name:<{wide}}  {value}")
