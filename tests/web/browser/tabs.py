"""A tab of the browser that notes whatever a page should not do."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal
from urllib.parse import urlsplit

from msgspec import Struct
from playwright.sync_api import Browser, Page, Response, Route

LOOPBACK = ("127.0.0.1", "localhost", "::1")
LOCAL_SCHEMES = ("data", "blob", "about")

_WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
    window.violations.push(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
});
"""
"""Runs before anything of the page does, and is no part of it: the page's policy does not hold it back."""


class Look(Struct, frozen=True):
    """How a page is looked at: how wide the window is, by day or by night, on paper, with or without script."""

    width: int = 800
    scheme: Literal["light", "dark"] = "light"
    has_script: bool = True

    def __str__(self) -> str:
        return f"{self.width} {self.scheme}{'' if self.has_script else ' without script'}"


class Tab:
    """A page of the browser. ``troubles``: requests that leave the machine, errors in the console, what the page's
    policy refused, dialogs, script that failed; a test that used the tab fails where there are any."""

    def __init__(self, page: Page, *, has_script: bool) -> None:
        self.page = page
        self._has_script = has_script
        self._noted: list[str] = []
        page.on("console", lambda said: self._note("console", said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: self._note("script failed", str(error)))
        page.on("dialog", lambda dialog: (self._note("dialog", dialog.message), dialog.dismiss()))
        page.on("popup", lambda popup: self._note("window opened", popup.url))
        page.on("download", lambda download: self._note("download", download.url))

    def open(self, url: str, *, status: int = 200) -> Response:
        """Go to an address, and wait until all that belongs to the page is there; it must answer with ``status``."""
        response = self.page.goto(url, wait_until="load")
        assert response is not None, f"no answer from {url}"
        assert response.status == status, f"{url} answered {response.status}"
        return response

    def open_file(self, url: str) -> None:
        """Open a file of this machine, the only one that the tab may read."""
        self.keep_in(also=url)
        self.page.goto(url, wait_until="load")

    def troubles(self) -> list[str]:
        """What went wrong until now."""
        refused = self.page.evaluate("window.violations || []") if self._has_script else []
        return self._noted + [f"policy: {words}" for words in refused]

    def forgive(self) -> None:
        """Forget what went wrong until now: the test asked for it."""
        self._noted.clear()

    def keep_in(self, *, also: str | None = None) -> None:
        """Send no request that leaves the machine, and note it. ``also``: the one file that may be read."""

        def decide(route: Route) -> None:
            url = route.request.url
            if is_local(url) or url == also:
                route.continue_()
            else:
                self._note("request leaves the machine", url)
                route.abort()

        self.page.context.unroute_all()
        self.page.context.route("**/*", decide)

    def _note(self, what: str, words: str) -> None:
        self._noted.append(f"{what}: {words[:300]}")


@contextmanager
def tab(browser: Browser, look: Look) -> Iterator[Tab]:
    """A tab of its own, with nothing remembered; requests that leave the machine are noted and not sent."""
    context = browser.new_context(
        viewport={"width": look.width, "height": 900},
        color_scheme=look.scheme,
        java_script_enabled=look.has_script,
        reduced_motion="reduce",
        service_workers="block",
        locale="en-GB",
    )
    try:
        context.set_default_timeout(20_000)
        context.add_init_script(_WATCH)
        opened = Tab(context.new_page(), has_script=look.has_script)
        opened.keep_in()
        yield opened
    finally:
        context.close()


def is_local(url: str) -> bool:
    """Whether asking for an address stays on this machine."""
    parts = urlsplit(url)
    return parts.scheme in LOCAL_SCHEMES or parts.hostname in LOOPBACK
