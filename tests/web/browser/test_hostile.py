"""Whatever a report's text holds, it is shown as words and does nothing."""

import httpx
import pytest

from tests.web.browser.conftest import Sites, Tabs
from tests.web.browser.ledgers import FLAG, ODD_IDS, SCRIPT
from tests.web.browser.looked_at import PAGES_BY_SITE
from tests.web.browser.sites import TO, Site, every_page
from tests.web.browser.tabs import Tab

pytestmark = pytest.mark.browser

LARGEST_PAGE = 250_000

PROVOKE = """() => {
    for (const e of document.querySelectorAll("main *")) {
        for (const kind of ["mouseover", "focus", "error", "load"]) e.dispatchEvent(new Event(kind));
    }
    for (const e of document.querySelectorAll("details")) e.open = true;
}"""
"""Sets off whatever waits for a pointer or for a picture that is not there."""

ALIVE = """() => {
    const found = [];
    const say = (e, why) => found.push(`${why}: ${e.outerHTML.slice(0, 160)}`);
    for (const e of document.querySelectorAll("*")) {
        for (const { name, value } of e.attributes) {
            if (name.startsWith("on")) say(e, "a handler in an attribute");
            if (name === "style") say(e, "a style in an attribute");
            if (["href", "src", "action", "formaction", "xlink:href"].includes(name)) {
                const scheme = new URL(value, location.href).protocol;
                if (!["http:", "https:"].includes(scheme)) say(e, `an address of ${scheme}`);
            }
        }
    }
    for (const e of document.querySelectorAll("iframe, object, embed, base, main img, main script, main style")) {
        say(e, "an element that no page of ours has");
    }
    for (const e of document.querySelectorAll("script")) {
        if (!e.src || new URL(e.src).origin !== location.origin || e.textContent) say(e, "a script that is not ours");
    }
    return found;
}"""

TURNED = """() => {
    const found = [], turning = /[\\u202a-\\u202e\\u2066-\\u2069]/;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode;
        if (!turning.test(text.data)) continue;
        let e = text.parentElement;
        while (!/isolate|plaintext/.test(getComputedStyle(e).unicodeBidi)) e = e.parentElement;
        const alone = getComputedStyle(e).display.startsWith("inline") || e.textContent.trim() === text.data.trim();
        if (!alone) found.push(e.outerHTML.slice(0, 200));
    }
    return found;
}"""
"""Where a right-to-left override could turn words that are not its own: outside an inline isolate, among other text."""


def pages_of(hostile: Site) -> list[str]:
    """Every page of the hostile ledger that shows something of its reports."""
    return [*PAGES_BY_SITE["hostile"], *every_page(hostile.ledger)]


def looked_through(site: Sites, tabs: Tabs, script: str) -> tuple[list[str], Tab]:
    """What a script finds on each of the hostile pages, once everything on it was provoked."""
    hostile, tab = site("hostile"), tabs()
    found = []
    for page in pages_of(hostile):
        tab.open(hostile.url(page))
        tab.page.evaluate(PROVOKE)
        found += [f"{page}: {line}" for line in tab.page.evaluate(script)]
    return found, tab


def test_no_text_of_a_report_is_run(site: Sites, tabs: Tabs):
    found, tab = looked_through(site, tabs, f"() => window.{FLAG} === undefined ? [] : ['it was run']")
    assert found == []
    assert tab.troubles() == []


def test_the_flag_would_be_seen(tabs: Tabs):
    tab = tabs()
    tab.page.set_content(f"<main>{SCRIPT}</main>")
    assert tab.page.evaluate(f"window.{FLAG}") == 1


def test_no_page_has_anything_in_it_that_could_run(site: Sites, tabs: Tabs):
    found, _ = looked_through(site, tabs, ALIVE)
    assert found == []


def test_an_override_turns_no_words_but_its_own(site: Sites, tabs: Tabs):
    found, _ = looked_through(site, tabs, TURNED)
    assert found == []


def test_what_was_meant_as_script_is_shown_as_words(site: Sites, tabs: Tabs):
    tab = tabs()
    tab.open(site("hostile").url("report"))
    assert SCRIPT in tab.page.locator("h1").inner_text()


@pytest.mark.parametrize("id", ODD_IDS)
def test_a_report_is_found_by_whatever_id_it_was_given(site: Sites, tabs: Tabs, id: str):
    tab = tabs()
    tab.open(site("hostile").url(TO.report(id)))
    assert "Smoke" in tab.page.locator("main").inner_text()


def test_no_page_grows_with_the_text_or_the_claims(site: Sites):
    hostile = site("hostile")
    with httpx.Client(timeout=60) as client:
        size_by_page = {page: len(client.get(hostile.url(page)).content) for page in pages_of(hostile)}
    assert {page: size for page, size in size_by_page.items() if size > LARGEST_PAGE} == {}
