"""Ledgers for the tests of the commands: two stories, one of three reports and one of one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reportedly import cli, correcting
from reportedly.ledger import open_ledger
from reportedly.model import Bound, By, Category, Extraction, Report, Stance
from tests import make

Run = Callable[..., tuple[int, str, str]]

FIRST = make.report(
    "Ferry sinks off Ardun\n\nPort director Ana Ruiz said nine people died. "
    "The owner of the line denied that nine people died. "
    "The ferry left the harbour of Ardun before dawn and was bound for the islands with mail and two cars.",
    id="first",
    address="1",
    outlet="Northern Herald",
)
SECOND = make.report(
    "Ferry toll rises\n\nPort director Ana Ruiz said 12 people died. The owner of the line declined to comment. "
    "The ferry left the harbour of Ardun before dawn and was bound for the islands with mail and two cars.",
    id="second",
    address="2",
    outlet="Coast Post",
    published="2031-05-03",
)
STORM = make.report(
    "Storm \x1b[31mnears\u202e\n\nBea Lund denied \x9b2Jthat 7 people died. 5 people fled.",
    id="storm",
    address="3",
    outlet="Coast\x1b]0;Post",
    published=None,
)


def keep(path: Path) -> None:
    """Make a ledger of the three reports, the first two in one story."""
    with open_ledger(path, mode="write") as ledger:
        for of, extraction in (_died(FIRST, "nine", 9, 1), _died(SECOND, "12", 12, 3), _storm()):
            ledger.add(of, extraction, read_in="1")
        correcting.merge(ledger, "first", "second", by=By("2031-05-05"))


def _died(of: Report, number: str, low: float, day: int) -> tuple[Report, Extraction]:
    text = f"{number} people"
    fields = {"category": Category.KILLED, "as_of": f"2031-05-0{day}", "speaker": "Ana Ruiz"}
    plain = make.claim(of, "Port director Ana Ruiz", "said", f"{text} died", speaker="Ana Ruiz")
    count = make.figure(of, text, low, low, bound=Bound.EXACT, claim=plain.id, **fields)
    said = make.claim(of, "Port director Ana Ruiz", "said", f"{text} died", speaker="Ana Ruiz", figures=(count.id,))
    if of is SECOND:
        other = make.claim(of, "The owner of the line", "declined", "comment", stance=Stance.DECLINES)
        return of, make.extraction(of, said, other, figures=(count,))
    at = make.words(of.text, "that nine people died")
    other = make.claim(of, "The owner of the line", "denied", at.text, stance=Stance.DENIES)
    return of, make.extraction(of, said, other, figures=(count,))


def _storm() -> tuple[Report, Extraction]:
    denied = make.claim(STORM, "Bea Lund", "denied", "\x9b2Jthat 7 people died", stance=Stance.DENIES)
    fled = make.figure(STORM, "5 people", 5, 5, category=Category.DISPLACED)
    return STORM, make.extraction(STORM, denied, figures=(fled,))


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Run]:
    """Run a command in a folder of its own that has such a ledger; its status, output and errors."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    keep(tmp_path / "reportedly.db")

    def call(*arguments: str) -> tuple[int, str, str]:
        capfd.readouterr()
        status = cli.run(arguments)
        return status, *capfd.readouterr()

    yield call
