"""The three steps in their order, each in transactions that others need not wait for long."""

import time
from collections.abc import Callable, Iterator

from msgspec import Struct

from reportedly.ledger import Joined, Ledger, Loom
from reportedly.model import Failure
from reportedly.weaving.comparing import compare
from reportedly.weaving.grouping import find_originals, group
from reportedly.weaving.guard import Guard
from reportedly.weaving.settling import settle

BATCH_REPORTS = 256
HELD_SECONDS = 2.0
"""So many reports, or so long, are worked on in one transaction: others may want to write."""


class Woven(Struct):
    """What a weaving came to: what could not be compared or named, and which stories became one."""

    failed: list[Failure] = []
    joined: list[Joined] = []


def weave(ledger: Ledger, *, day: str, guard: Guard) -> Woven:
    """Do all that is still to do.

    ``day`` is noted with what fails and with stories that become one. ``guard`` does the work on each report: one that
    fails is a story of its own, is listed with the failures, and is tried again after ``Loom.try_again``.
    """
    woven = weave_unnamed(ledger, day=day, guard=guard)
    _in_batches(ledger, lambda loom: settle(loom, ledger, guard, day, woven.failed))
    return woven


def weave_unnamed(ledger: Ledger, *, day: str, guard: Guard) -> Woven:
    """Compare and group what is still to do; names are left for later, when more reports of a story may have come."""
    woven = Woven()
    _in_batches(ledger, lambda loom: compare(loom, ledger, guard, day, woven.failed))
    _in_batches(ledger, find_originals)
    _in_batches(ledger, lambda loom: group(loom, day, woven.joined))
    return woven


def _in_batches(ledger: Ledger, step: Callable[[Loom], Iterator[None]]) -> None:
    """Take a step, which yields once for each report, until nothing of it is left to do."""
    is_left = True
    while is_left:
        began = time.monotonic()
        with ledger.weaving() as loom:
            for done, _ in enumerate(step(loom), start=1):
                if done >= BATCH_REPORTS or time.monotonic() - began > HELD_SECONDS:
                    break
            else:
                is_left = False
