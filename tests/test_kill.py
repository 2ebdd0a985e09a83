"""``kill -9`` at any moment: the ledger opens, holds whole reports only, and a second read completes it."""

import multiprocessing
import os
import random
import signal
import sqlite3
import time
from pathlib import Path

import pytest

from reportedly import cli, pipeline
from reportedly.ledger import open_ledger
from reportedly.shapes import claim_shape, figure_shape, line, overlap_shape, report_shape, story_shape
from reportedly.weaving import steps
from tests import events, light

MOMENTS = 50
REPORTS = 120
SHIPS, TOWNS, NAMES = (
    [start + end for start in "Sel Cor Tam Os Lind".split() for end in ends.split()]
    for ends in ("vella mantha rocca dimmer", "wick burgh mouth stead", "quist ovar issen untley")
)


def read_in_light(folder: Path) -> None:
    os.chdir(folder)
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    pipeline.CHUNK_REPORTS = 3
    pipeline.WEAVE_AFTER = 20
    steps.BATCH_REPORTS = 5
    light.install()
    os._exit(cli.run(["read", "../in", "--ledger", "l.db"]))


def start(folder: Path) -> "multiprocessing.process.BaseProcess":
    child = multiprocessing.get_context("fork").Process(target=read_in_light, args=(folder,))
    child.start()
    return child


def listings(path: Path) -> list[str]:
    with open_ledger(path) as ledger:
        shapes = [*map(report_shape, ledger.reports()), *map(claim_shape, ledger.claims())]
        shapes += [*map(story_shape, ledger.stories()), *map(overlap_shape, ledger.overlaps())]
        return [line(shape) for shape in (*shapes, *map(figure_shape, ledger.figures()))]


@pytest.mark.slow
def test_a_read_killed_at_any_moment_can_be_completed(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for n in range(REPORTS):
        ship, town, name = SHIPS[n % 20], TOWNS[n % 20], NAMES[n % 20]
        said = f"Ana {name} said {n} people were aboard the {ship} off {town}. Bea {name} said nothing of {n}."
        text = f"{ship} {n} lost off {town}\n\n{said}"
        (tmp_path / "in" / f"{n}.txt").write_text(text)
    # Word lists are read here once, and not by each child.
    events.keep(tmp_path / "lists.db", *events.POOL)
    lasted = 1e9
    for name in ("warm", "whole"):
        (tmp_path / name).mkdir()
        began = time.monotonic()
        undisturbed = start(tmp_path / name)
        undisturbed.join()
        lasted = min(lasted, time.monotonic() - began)
    expected = listings(tmp_path / "whole" / "l.db")
    assert (undisturbed.exitcode, sum('"sha256"' in each for each in expected)) == (0, REPORTS)
    assert 1 < sum('"founder"' in each for each in expected) < REPORTS // 2

    chance = random.Random(20310502)
    kept: list[int] = []
    for moment in range(MOMENTS):
        folder = tmp_path / f"killed {moment}"
        folder.mkdir()
        child = start(folder)
        time.sleep(lasted * chance.random())
        assert child.pid is not None
        os.kill(child.pid, signal.SIGKILL)
        child.join()
        kept.append(check_whole(folder / "l.db"))
        again = start(folder)
        again.join()
        assert again.exitcode == 0
        assert listings(folder / "l.db") == expected
    # Many of the moments fell inside the run, or nothing was tested. How many depends on the machine's load.
    inside = [reports for reports in kept if 0 < reports < REPORTS]
    assert len(inside) >= MOMENTS // 6, kept
    assert len(set(inside)) > MOMENTS // 10, kept


def check_whole(path: Path) -> int:
    """Check a ledger after a kill with SQLite alone; how many reports it holds."""
    if not path.exists() or path.stat().st_size == 0:
        return 0
    with sqlite3.connect(path) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        if not raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'reports'").fetchall():
            return 0
        parts = raw.execute(
            """
            SELECT count(*),
                   sum((SELECT count(*) FROM bytes_read WHERE report = number) = 1),
                   sum((SELECT count(*) FROM blocks WHERE report = number) >= 2),
                   sum((SELECT count(*) FROM claims WHERE report = reports.number) = 2),
                   sum((SELECT count(*) FROM figures WHERE report = reports.number) = 1)
            FROM reports
            """
        ).fetchone()
    assert len({part or 0 for part in parts}) == 1, parts
    return int(parts[0])
