"""Every page reads and works in a browser that runs no script."""

import pytest

from tests.web.browser.conftest import Sites, Tabs
from tests.web.browser.looked_at import EXAMPLE_PAGES
from tests.web.browser.tabs import Look

pytestmark = pytest.mark.browser

PLAIN = Look(has_script=False)


@pytest.mark.parametrize("page", EXAMPLE_PAGES)
def test_a_page_says_the_same(site: Sites, tabs: Tabs, page: str):
    plain, usual = tabs(PLAIN), tabs()
    for each in (plain, usual):
        each.open(site("example").url(page))
    words, with_script = (each.page.locator("main").inner_text().split() for each in (plain, usual))
    assert words
    assert set(with_script) - set(words) == set(), "said only with script"


def test_one_gets_from_the_stories_to_a_claim_by_links_alone(site: Sites, tabs: Tabs):
    tab = tabs(PLAIN)
    tab.open(site("example").url("stories"))
    for kind in ("story", "report", "claim"):
        tab.page.locator(f"main a[href^='/{kind}/']:visible").first.click()
        tab.page.wait_for_url(f"**/{kind}/**")
        assert tab.page.locator("h1").inner_text().strip()


def test_a_search_is_a_plain_form(site: Sites, tabs: Tabs):
    tab = tabs(PLAIN)
    tab.open(site("example").url("search"))
    field = tab.page.locator("input[name=q]:visible").last
    field.fill("dam")
    field.press("Enter")
    tab.page.wait_for_url("**q=dam**")
    assert tab.page.locator("main a[href^='/claim/'], main a[href^='/report/']").count() > 0


def test_the_policy_of_best_is_chosen_without_script(site: Sites, tabs: Tabs):
    tab = tabs(PLAIN)
    tab.open(f"{site('example').url('story')}?policy=latest")
    assert "latest" in tab.page.locator("main").inner_text()
