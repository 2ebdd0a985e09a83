"""Each page is there, in one piece, and fits the window."""

import pytest

from tests.web.browser.conftest import Sites, Tabs
from tests.web.browser.looked_at import EVERY_PAGE, EXAMPLE_PAGES
from tests.web.browser.tabs import Look

pytestmark = pytest.mark.browser

STICKING_OUT = """() => [...document.body.querySelectorAll("*")]
    .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .filter((e) => !e.closest("[tabindex], svg *, .scrolls"))
    .slice(0, 5).map((e) => `${e.tagName} ${e.getAttribute("class") || ""}: ${e.textContent.slice(0, 60)}`)"""


@pytest.mark.parametrize(("ledger", "page"), EVERY_PAGE)
def test_a_page_is_there_under_one_heading_and_a_title(site: Sites, tabs: Tabs, ledger: str, page: str):
    tab = tabs()
    tab.open(site(ledger).url(page))
    assert tab.page.locator("h1").count() == 1
    assert tab.page.locator("main").count() == 1
    assert tab.page.locator("h1").inner_text().strip()
    assert tab.page.title().strip()
    assert tab.page.evaluate("document.documentElement.lang") == "en"


@pytest.mark.parametrize("width", [320, 800, 1600])
@pytest.mark.parametrize(("ledger", "page"), EVERY_PAGE)
def test_a_page_never_scrolls_sideways(site: Sites, tabs: Tabs, ledger: str, page: str, width: int):
    tab = tabs(Look(width))
    tab.open(site(ledger).url(page))
    wide = tab.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, tab.page.evaluate(STICKING_OUT)


@pytest.mark.parametrize("page", EXAMPLE_PAGES)
def test_a_page_has_the_colours_that_the_reader_prefers(site: Sites, tabs: Tabs, page: str):
    paper = "getComputedStyle(document.body).backgroundColor"
    tab, other = tabs(Look(scheme="light")), tabs(Look(scheme="dark"))
    for each in (tab, other):
        each.open(site("example").url(page))
    light, dark = (each.page.evaluate(brightness(paper)) for each in (tab, other))
    assert light > 0.8
    assert dark < 0.3


def brightness(colour: str) -> str:
    """How bright a colour of the page is, 0 to 1, as an expression of its script."""
    return f"({colour}.match(/[\\d.]+/g) || [0, 0, 0]).slice(0, 3).reduce((sum, part) => sum + part / 765, 0)"


@pytest.mark.parametrize("path", ["/story/nothing", "/report/nothing", "/claim/c0", "/nothing", "/compare/a/b"])
def test_what_is_not_there_is_said_on_a_page(site: Sites, tabs: Tabs, path: str):
    tab = tabs()
    tab.open(site("example").url(path), status=404)
    tab.forgive()
    assert tab.page.locator("h1").count() == 1
    assert "Traceback" not in tab.page.content()
    assert tab.page.locator("a[href='/']").count() > 0
