"""Everything can be reached and seen with the keyboard alone."""

import pytest
from playwright.sync_api import Page

from tests.web.browser.conftest import Sites, Tabs
from tests.web.browser.looked_at import EXAMPLE_PAGES
from tests.web.browser.tabs import Look

pytestmark = pytest.mark.browser

PREPARE = """() => {
    const all = "a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary, "
        + "[tabindex]:not([tabindex='-1'])";
    const grouped = (e) => e.matches("input[type=radio]:not(:checked)");
    window.reachable = [...document.querySelectorAll(all)].filter((e) => e.checkVisibility() && !grouped(e));
    window.named = (e) => `${e.tagName.toLowerCase()} ${e.getAttribute("href") || e.getAttribute("name") || ""} `
        + `"${(e.textContent || "").trim().slice(0, 40)}"`;
    return window.reachable.map(window.named);
}"""

FOCUSED = """() => {
    const e = document.activeElement;
    if (!e || e === document.body) return null;
    const looks = getComputedStyle(e), box = e.getBoundingClientRect();
    return {
        place: window.reachable.indexOf(e),
        name: window.named(e),
        outlined: (looks.outlineStyle !== "none" && parseFloat(looks.outlineWidth) > 0) || looks.boxShadow !== "none",
        inside: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0
            && box.left < innerWidth,
    };
}"""


@pytest.mark.parametrize("page", EXAMPLE_PAGES)
def test_the_first_stop_leads_past_the_navigation(site: Sites, tabs: Tabs, page: str):
    tab = tabs()
    tab.open(site("example").url(page))
    tab.page.keyboard.press("Tab")
    skip = tab.page.locator(":focus")
    target = skip.get_attribute("href") or ""
    assert target.startswith("#")
    assert skip.is_visible()
    assert skip.evaluate("e => e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().left >= 0")
    tab.page.keyboard.press("Enter")
    assert tab.page.evaluate("hash => document.querySelector(hash).closest('main') !== null", target)


@pytest.mark.parametrize("width", [320, 1600])
@pytest.mark.parametrize("page", EXAMPLE_PAGES)
def test_every_stop_is_reached_in_view_and_marked(site: Sites, tabs: Tabs, page: str, width: int):
    tab = tabs(Look(width))
    tab.open(site("example").url(page))
    names = tab.page.evaluate(PREPARE)
    assert names
    reached, unseen, unmarked = walk(tab.page, most=4 * len(names) + 20)
    assert [name for place, name in enumerate(names) if place not in reached] == [], "not reached with Tab"
    assert unseen == [], "focused out of view"
    assert unmarked == [], "looks the same with focus and without"


def walk(page: Page, *, most: int) -> tuple[list[int], list[str], list[str]]:
    """Press Tab until the page is at its end: the places reached; what was focused out of view; what does not show
    that it is focused."""
    reached: list[int] = []
    unseen, unmarked = [], []
    for _ in range(most):
        page.keyboard.press("Tab")
        now = page.evaluate(FOCUSED)
        if now is None or now["place"] in reached[:-1]:
            break
        if now["place"] in reached:
            # A field for a day has a stop for each part of it.
            continue
        reached += [now["place"]] if now["place"] >= 0 else []
        if not now["inside"]:
            unseen.append(now["name"])
        elif not now["outlined"] and not shows_focus(page):
            unmarked.append(now["name"])
    return reached, unseen, unmarked


def shows_focus(page: Page) -> bool:
    """Whether what is focused looks different once it is not: for marks in drawings, which have no outline."""
    focused = page.evaluate_handle("document.activeElement").as_element()
    assert focused is not None
    around = page.viewport_size or {"width": 0, "height": 0}
    clip = {"x": 0, "y": 0, **around}
    before = page.screenshot(clip=clip)  # type: ignore[arg-type]
    focused.evaluate("e => e.blur()")
    after = page.screenshot(clip=clip)  # type: ignore[arg-type]
    focused.focus()
    return before != after


def test_a_search_is_made_without_the_mouse(site: Sites, tabs: Tabs):
    tab = tabs()
    tab.open(site("example").url("stories"))
    tab.page.locator("input[name=q]").first.focus()
    tab.page.keyboard.type("dam")
    with tab.page.expect_navigation():
        tab.page.keyboard.press("Enter")
    assert "q=dam" in tab.page.url
    assert tab.page.locator("main a[href^='/claim/'], main a[href^='/report/']").count() > 0
