"""How a step lives on where the work on one report fails: it is handed the guard, which is not its own."""

from collections.abc import Callable
from typing import Protocol

from reportedly.model import Failure


class Guard(Protocol):
    """Whoever does the work on one report and lives on where it fails."""

    def __call__[T](self, place: str, work: Callable[[], T], /) -> T | Failure:
        """What the work comes to, or why it failed, for the report at a place."""
