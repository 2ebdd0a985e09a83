"""What all tests share: where the project is, calling the program as a person does, and Hypothesis' pace."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

# No test is timed: a busy machine must not fail one.
settings.register_profile("ours", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.load_profile("ours")

Call = Callable[..., "subprocess.CompletedProcess[str]"]


def open_to_all(folder: Path) -> None:
    """Let every user walk into a test's folder: pytest makes its folders for their owner alone."""
    top = Path(tempfile.gettempdir()).resolve()
    for each in (folder, *folder.parents):
        if each == top or top not in each.parents:
            return
        each.chmod(each.stat().st_mode | 0o055)


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def call() -> Call:
    """``call("brief", "--ledger", path)`` runs the program in a process of its own, piped."""

    def run(*arguments: str | Path, stdin: str | None = None, **more: str) -> "subprocess.CompletedProcess[str]":
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "NO_COLOR": "1", "COLUMNS": "100", **more}
        return subprocess.run(
            [sys.executable, "-m", "reportedly", *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            input=stdin,
            env=environment,
            check=False,
        )

    return run
