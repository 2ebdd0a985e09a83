"""The tab sees what pages must not do, or the other tests could not fail."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.web.browser.axe import violations
from tests.web.browser.tabs import Look, Tab, is_local, tab

pytestmark = pytest.mark.browser

POLICY = {"content-security-policy": "default-src 'none'"}

MISDEEDS = {
    "request leaves the machine: http://elsewhere.example/a.png": "<img src='http://elsewhere.example/a.png'>",
    "dialog: ahoy": "<script>alert('ahoy')</script>",
    "script failed: ahoy": "<script>throw new Error('ahoy')</script>",
    "console: ahoy": "<script>console.error('ahoy')</script>",
}


@pytest.fixture
def opened(browser: Browser) -> Iterator[Tab]:
    """A tab whose troubles fail nothing."""
    with tab(browser, Look()) as one:
        yield one


@pytest.mark.parametrize("trouble", MISDEEDS)
def test_a_misdeed_is_noted(opened: Tab, trouble: str):
    opened.page.set_content(MISDEEDS[trouble])
    opened.page.wait_for_load_state("networkidle")
    assert trouble in opened.troubles()


def test_what_the_policy_refuses_is_noted(opened: Tab):
    opened.page.route(
        "**/page",
        lambda route: route.fulfill(body="<p style='color:red'>ahoy", headers=POLICY, content_type="text/html"),
    )
    opened.open("http://127.0.0.1:9/page")
    assert any(trouble.startswith("policy: style-src-attr refused inline") for trouble in opened.troubles())


def test_a_page_that_does_nothing_wrong_has_no_troubles(opened: Tab):
    opened.page.set_content("<html lang=en><title>A page</title><main><h1>A page</h1>")
    assert opened.troubles() == []


def test_a_barrier_is_found_where_there_is_one(opened: Tab):
    opened.page.set_content("<html lang=en><title>A page</title><main><h1>A page</h1><img src='data:,'></main>")
    assert [line.split()[0] for line in violations(opened.page)] == ["image-alt"]


def test_axe_looks_at_a_page_whose_policy_allows_no_script(opened: Tab):
    body = "<html lang=en><title>A page</title><main><h1>A page</h1><h4>Too deep</h4></main>"
    opened.page.route("**/page", lambda route: route.fulfill(body=body, headers=POLICY, content_type="text/html"))
    opened.open("http://127.0.0.1:9/page")
    assert [line.split()[0] for line in violations(opened.page)] == ["heading-order"]


@pytest.mark.parametrize(
    ("url", "stays"),
    [
        ("http://127.0.0.1:8000/a", True),
        ("http://[::1]:8000/", True),
        ("data:text/plain,a", True),
        ("http://127.0.0.1.elsewhere.example/", False),
        ("https://elsewhere.example/127.0.0.1", False),
        ("file:///a", False),
    ],
)
def test_which_requests_stay_on_the_machine(url: str, stays: bool):
    assert is_local(url) is stays
