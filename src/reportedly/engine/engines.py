"""What every engine can do."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from msgspec import Struct


class Died(Struct, frozen=True):
    """The process that worked on a chunk died over it: killed, or out of memory."""


class Engine(Protocol):
    """Runs a function over chunks."""

    def run[In, Out](self, work: Callable[[In], Out], chunks: Iterable[In]) -> Iterator[tuple[In, Out | Died]]:
        """Each chunk with ``work(chunk)``, in order, taking chunks only as they are needed.

        An exception in ``work`` is raised here. ``work`` must be importable by its name.
        """
        ...
