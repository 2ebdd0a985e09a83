"""Every link leads somewhere: the whole example ledger is walked through, downloads and all."""

import re
from urllib.parse import urldefrag, urljoin, urlsplit

import httpx
import pytest

from tests.web.browser.conftest import Sites, Tabs
from tests.web.browser.looked_at import EXAMPLE_PAGES

pytestmark = pytest.mark.browser

MOST = 600
_LINK = re.compile(r'(?:href|src)="([^"]*)"')


def test_no_link_of_the_example_is_dead(site: Sites):
    address = site("example").address
    dead, seen, waiting = [], set(), [f"{address}/"]
    with httpx.Client(follow_redirects=True, timeout=30) as client:
        while waiting and len(seen) < MOST:
            url = waiting.pop(0)
            try:
                answer = client.get(url)
            except httpx.HTTPError as broken:
                dead.append(f"{url}: {broken}")
                continue
            if answer.status_code != 200:
                dead.append(f"{url}: {answer.status_code}")
            is_page = answer.headers["content-type"].startswith("text/html")
            for link in _LINK.findall(answer.text) if is_page else []:
                there = urldefrag(urljoin(str(answer.url), link.replace("&amp;", "&")))[0]
                if there.startswith(address) and there not in seen:
                    seen.add(there)
                    waiting.append(there)
    assert dead == []
    assert len(seen) > 30
    assert {urlsplit(url).path.split("/")[1] for url in seen} >= {"story", "report", "claim", "speaker", "download"}


@pytest.mark.parametrize("page", EXAMPLE_PAGES)
def test_no_link_within_a_page_leads_nowhere(site: Sites, tabs: Tabs, page: str):
    tab = tabs()
    tab.open(site("example").url(page))
    lost = tab.page.evaluate(
        """() => [...document.querySelectorAll("a[href^='#']")].map((e) => e.getAttribute("href").slice(1))
            .filter((id) => id && !document.getElementById(decodeURIComponent(id)))"""
    )
    assert lost == []


@pytest.mark.parametrize("page", EXAMPLE_PAGES)
def test_no_name_of_a_place_is_given_twice_on_a_page(site: Sites, tabs: Tabs, page: str):
    tab = tabs()
    tab.open(site("example").url(page))
    twice = tab.page.evaluate(
        """() => { const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
            return ids.filter((id, n) => ids.indexOf(id) !== n); }"""
    )
    assert twice == []
