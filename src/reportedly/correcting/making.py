"""Keeping a correction, and undoing one: whatever it touches is worked out anew before the call comes back."""

from datetime import UTC, date, datetime

from msgspec import Struct
from msgspec.structs import replace

from reportedly.errors import UsageError
from reportedly.ledger import KeptCorrection, Ledger
from reportedly.model import By, Correction
from reportedly.pipeline import guarded
from reportedly.weaving import weave


class Corrected(Struct, frozen=True):
    """A correction that was made or undone, and the ids of the stories that its reports are in now."""

    correction: KeptCorrection
    stories: tuple[str, ...]


def by_now(*, who: str = "", reason: str = "") -> By:
    """Somebody who corrects something at this moment."""
    return By(date.today().isoformat(), datetime.now(UTC).isoformat(timespec="seconds"), who, reason)


def make(ledger: Ledger, made: Correction, by: By) -> Corrected:
    """Keep a correction; ``number`` of what is given, and when and by whom, count for nothing."""
    who, reason = plain(by.who), plain(by.reason)
    with ledger.weaving() as loom:
        kept = loom.correct(replace(made, day=by.day, at=by.at, who=who, reason=reason))
    return _woven(ledger, kept.number, by)


def undo(ledger: Ledger, *, number: int | None = None, by: By) -> Corrected:
    """Undo the last correction that is in force, or the one of this number.

    Raises UsageError where there is none, or where it is undone already.
    """
    undone = _last(ledger) if number is None else _numbered(ledger, number)
    with ledger.weaving() as loom:
        loom.take_back(undone.number, replace(by, who=plain(by.who), reason=plain(by.reason)))
    return _woven(ledger, undone.number, by)


def plain(words: str) -> str:
    """A person's words on one line, as they can be kept."""
    return " ".join(words.encode("utf-8", "replace").decode().split())


def _last(ledger: Ledger) -> KeptCorrection:
    in_force = [each for each in ledger.corrections() if each.undone is None]
    if not in_force:
        raise UsageError("there is no correction to take back")
    return in_force[-1]


def _numbered(ledger: Ledger, number: int) -> KeptCorrection:
    found = next((each for each in ledger.corrections() if each.number == number), None)
    if found is None:
        raise UsageError(f"there is no correction {number}; see: reportedly corrections")
    if found.undone is not None:
        raise UsageError(f"correction {number} was taken back on {found.undone.day} already")
    return found


def _woven(ledger: Ledger, number: int, by: By) -> Corrected:
    weave(ledger, day=by.day, guard=guarded)
    correction = next(each for each in ledger.corrections() if each.number == number)
    named = (*correction.reports, correction.anchor)
    return Corrected(correction, tuple(dict.fromkeys(ledger.full_story(report) for report in named)))
