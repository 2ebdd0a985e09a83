"""Pages of a small ledger asked for in process, without a server."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from reportedly.ledger import Ledger, open_ledger
from reportedly.web import Door, Serving, app_of
from reportedly.web.standings import Standings
from tests.cli import ledgers

BASE = "http://127.0.0.1:8642"


def client_of(path: Path, *, door: Door | None = None, base: str = BASE, **fields: object) -> TestClient:
    """A client of the pages of a ledger; what fails in them fails the test unless it is asked for otherwise."""
    is_raised = bool(fields.pop("is_raised", True))
    serving = Serving(path, door or Door(frozenset({"127.0.0.1"})), wait=0.2, **fields)  # type: ignore[arg-type]
    return TestClient(app_of(serving), base_url=base, raise_server_exceptions=is_raised, follow_redirects=False)


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of two stories: one of two reports with a toll that rises and is denied, and one of hostile words."""
    path = tmp_path_factory.mktemp("site") / "l.db"
    ledgers.keep(path)
    return path


@pytest.fixture(scope="session")
def client(kept: Path) -> TestClient:
    """A client of its pages."""
    return client_of(kept)


@pytest.fixture
def ledger(kept: Path) -> Iterator[Ledger]:
    """The ledger, opened to be read."""
    with open_ledger(kept) as opened:
        yield opened


def addresses(path: Path) -> dict[str, str]:
    """The address of one page of each kind, by a name."""
    with open_ledger(path) as opened:
        story = opened.full_story("first")
        claim = next(c.id for c in opened.claims() if c.report == "first" and c.speaker == "Ana Ruiz")
        asked = Standings().of(opened, story).questions()[0]
        return {
            "stories": "/",
            "stories-none": "/?title=nothing",
            "story": f"/story/{story}",
            "story-latest": f"/story/{story}?policy=latest",
            "question": f"/story/{story}/question/{asked.id}",
            "statements": f"/story/{story}/statements",
            "report": "/report/first",
            "report-hostile": "/report/storm",
            "claim": f"/claim/{claim}",
            "speaker": "/speaker/Ana%20Ruiz",
            "compare": "/compare/first/second",
            "search": "/search?q=people",
            "search-reports": "/search?q=harbour&in=reports",
            "search-nothing": "/search",
            "failures": "/failures",
            "corrections": "/corrections",
            "trouble": "/story/s0",
        }
