"""Both engines give the same answers, and the death of a process costs one chunk alone."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from reportedly.engine import Died, Engine, InProcess, Processes, engine_of


def doubled(number: int) -> int:
    if number < 0:
        raise ValueError(f"{number} is negative")
    return number * 2


def dies_of_seven(number: int) -> int:
    if number == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * 2


def who(_: int) -> int:
    time.sleep(0.3)
    return os.getpid()


ENGINES = [InProcess(), Processes(2)]


@pytest.mark.parametrize("engine", ENGINES, ids=["in process", "processes"])
def test_answers_come_with_their_chunks_in_order(engine: Engine) -> None:
    assert list(engine.run(doubled, range(12))) == [(n, n * 2) for n in range(12)]


@pytest.mark.parametrize("engine", ENGINES, ids=["in process", "processes"])
def test_an_exception_in_the_work_comes_out(engine: Engine) -> None:
    with pytest.raises(ValueError, match="-1 is negative"):
        list(engine.run(doubled, [1, -1]))


@pytest.mark.parametrize("engine", ENGINES, ids=["in process", "processes"])
def test_chunks_are_taken_only_as_they_are_needed(engine: Engine) -> None:
    taken = []

    def chunks() -> Iterator[int]:
        for n in range(100):
            taken.append(n)
            yield n

    answers = engine.run(doubled, chunks())
    assert next(answers) == (0, 0)
    assert len(taken) <= 5
    answers.close()  # type: ignore[attr-defined]


def test_a_process_that_dies_costs_the_chunk_at_fault_alone() -> None:
    answers = list(Processes(2).run(dies_of_seven, range(12)))
    assert answers == [(n, Died() if n == 7 else n * 2) for n in range(12)]


def test_several_processes_are_used() -> None:
    pids = {pid for _, pid in Processes(2).run(who, range(6))}
    assert len(pids) == 2
    assert os.getpid() not in pids


def test_one_job_needs_no_other_process() -> None:
    assert isinstance(engine_of(1), InProcess)
    assert isinstance(engine_of(3), Processes)


PARENT = """
import sys, time
from tests.engine.test_engines import who
from reportedly.engine import Processes
if __name__ == "__main__":
    for _, pid in Processes(2).run(who, range(1000)):
        print(pid, flush=True)
"""


@pytest.mark.slow
def test_the_processes_end_when_their_parent_is_killed(tmp_path: object) -> None:
    script = os.path.join(str(tmp_path), "parent.py")
    with open(script, "w", encoding="utf-8") as file:
        file.write(PARENT)
    parent = subprocess.Popen(
        [sys.executable, script],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": ":".join(sys.path)},
    )
    assert parent.stdout is not None
    pids = {int(parent.stdout.readline()) for _ in range(4)}
    parent.kill()
    parent.wait()
    until = time.monotonic() + 20
    while any(is_running(pid) for pid in pids) and time.monotonic() < until:
        time.sleep(0.1)
    assert not any(is_running(pid) for pid in pids)


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return True
