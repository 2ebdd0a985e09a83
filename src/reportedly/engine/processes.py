"""The engine that uses several processes of this machine.

Processes are started fresh, so that no lock or thread of this one is copied into them. They
leave Ctrl-C to this process, and end when it does, even if it is killed. Where one dies, the
chunks that were under way run again, each alone, so that only the one at fault is lost.
"""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from itertools import islice
from multiprocessing.connection import Connection

from reportedly.engine.engines import Died

AHEAD = 2
"""Chunks handed out for each process: enough to keep it busy, few enough to keep memory flat."""

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")
"""What keeps a process to one thread of arithmetic: with several each, processes wait for one another.
Measured on 2 cores, 200 reports: 26 s with two processes of two threads, 12 s with one thread each."""


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
        with _pool(self.jobs) as pool:
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


def _hand_out[In, Out](pool: ProcessPoolExecutor, work: Callable[[In], Out], chunk: In) -> "Future[Out]":
    try:
        return pool.submit(work, chunk)
    except BrokenProcessPool as error:
        lost: Future[Out] = Future()
        lost.set_exception(error)
        return lost


def _alone[In, Out](work: Callable[[In], Out], chunk: In) -> Out | Died:
    with _pool(1) as pool:
        try:
            return pool.submit(work, chunk).result()
        except BrokenProcessPool:
            return Died()


@contextmanager
def _pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """Processes that end at the end of the block: at once, if it is left before its time."""
    for name in THREADS:
        os.environ.setdefault(name, "1")
    context = multiprocessing.get_context("spawn")
    their_end, our_end = context.Pipe(duplex=False)
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_settle, initargs=(their_end,))
    try:
        yield pool
    finally:
        our_end.close()
        pool.shutdown(wait=True, cancel_futures=True)
        their_end.close()


def _settle(lifeline: Connection) -> None:
    """In a new process: leave Ctrl-C to the parent, and end when it closes its end of the line, or dies."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()


def _end_with(lifeline: Connection) -> None:
    with suppress(EOFError, OSError):
        lifeline.recv_bytes()
    os._exit(1)
