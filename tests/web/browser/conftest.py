"""One browser for all of these tests, one server for each ledger, and tabs that fail a test where a page misbehaves."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, sync_playwright

from bench.serving import LAUNCH_ARGUMENTS, NO_BROWSER, chromium, may_skip, serving
from tests.web.browser import ledgers
from tests.web.browser.sites import Site, paths_of
from tests.web.browser.tabs import Look, Tab, tab

MADE_BY = {
    "example": (ledgers.read_example, "dam"),
    "hostile": (ledgers.make_hostile, "Ardun"),
    "empty": (ledgers.make_empty, "dam"),
    "big": (ledgers.make_big, "inquiry"),
}
"""What each ledger is made by, and words that its reports have."""

type Sites = Callable[[str], Site]
type Tabs = Callable[..., Tab]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, without a window. Where there is none the tests fail, unless told to be skipped."""
    program = chromium()
    if program is None:
        if may_skip():
            pytest.skip(NO_BROWSER)
        pytest.fail(NO_BROWSER, pytrace=False)
    with sync_playwright() as playwright:
        # Its own sandbox needs rights that a container does not give; it sees invented pages alone.
        launched = playwright.chromium.launch(
            executable_path=program, args=list(LAUNCH_ARGUMENTS), chromium_sandbox=False
        )
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sites]:
    """``site("example")``: a ledger, made and served when it is first asked for."""
    made: dict[str, Site] = {}
    with ExitStack() as servers:

        def of(name: str) -> Site:
            if name not in made:
                make, search = MADE_BY[name]
                ledger = tmp_path_factory.mktemp(name) / f"{name}.db"
                make(ledger)
                address = servers.enter_context(serving(ledger))
                made[name] = Site(ledger, address, paths_of(ledger, search=search))
            return made[name]

        yield of


@pytest.fixture
def tabs(browser: Browser) -> Iterator[Tabs]:
    """``tabs(Look(320, "dark"))``: a tab. At the test's end no tab may have seen a request that leaves the machine, an
    error in the console, or anything that the page's policy refused."""
    opened: list[Tab] = []
    with ExitStack() as closing:

        def open_tab(look: Look | None = None) -> Tab:
            opened.append(closing.enter_context(tab(browser, look or Look())))
            return opened[-1]

        yield open_tab
        troubles = [trouble for each in opened for trouble in each.troubles()]
        assert not troubles, "\n".join(troubles)
