"""The engine that uses several processes of this machine.

Processes are started fresh, so that no lock or thread of this one is copied into them. They
leave Ctrl-C to this process, and end when it does, even if it is killed. Where one dies, the
chunks that were under way run again, each alone, so that only the one at fault is lost.
"""

import multiprocessing
import multiprocessing.connection
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice

from reportedly.engine.engines import Died

AHEAD = 2
"""Chunks handed out for each process: enough to keep it busy, few enough to keep memory flat."""


class Processes:
    """``jobs`` processes side by side."""

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs

    def run[In, Out](self, work: Callable[[In], Out], chunks: Iterable[In]) -> Iterator[tuple[In, Out | Died]]:
        """Each chunk with its answer, in order."""
        rest = iter(chunks)
        again: list[In] = []
        while True:
            again = yield from self._until_a_death(work, rest)
            if not again:
                return
            for chunk in again:
                yield chunk, _alone(work, chunk)

    def _until_a_death[In, Out](
        self, work: Callable[[In], Out], chunks: Iterator[In]
    ) -> Generator[tuple[In, Out | Died], None, list[In]]:
        """Run chunks; where a process dies, return those that have no answer yet."""
        pool = _pool(self.jobs)
        try:
            under_way: deque[tuple[In, Future[Out]]] = deque()
            while True:
                room = self.jobs * AHEAD - len(under_way)
                for chunk in islice(chunks, room):
                    under_way.append((chunk, _hand_out(pool, work, chunk)))
                if not under_way:
                    return []
                chunk, future = under_way[0]
                try:
                    answer = future.result()
                except BrokenProcessPool:
                    return [chunk for chunk, _ in under_way]
                under_way.popleft()
                yield chunk, answer
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _hand_out[In, Out](pool: ProcessPoolExecutor, work: Callable[[In], Out], chunk: In) -> "Future[Out]":
    try:
        return pool.submit(work, chunk)
    except BrokenProcessPool as error:
        lost: Future[Out] = Future()
        lost.set_exception(error)
        return lost


def _alone[In, Out](work: Callable[[In], Out], chunk: In) -> Out | Died:
    pool = _pool(1)
    try:
        return pool.submit(work, chunk).result()
    except BrokenProcessPool:
        return Died()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"), initializer=_settle)


def _settle() -> None:
    """In a new process: leave Ctrl-C to the parent, and end when the parent has ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    multiprocessing.connection.wait([sentinel])
    os._exit(1)
