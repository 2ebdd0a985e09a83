"""Corrections made, shown and undone as a person does it; and with script and without."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.serving import serving
from tests.cli import ledgers
from tests.web.browser.axe import violations
from tests.web.browser.conftest import Tabs
from tests.web.browser.sites import Site, paths_of
from tests.web.browser.tabs import Look, Tab

pytestmark = pytest.mark.browser


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Site]:
    """A small ledger of this test alone, served."""
    path = tmp_path / "own.db"
    ledgers.keep(path)
    with serving(path) as address:
        yield Site(path, address, paths_of(path, search="people"))


def opened(tab: Tab, summary: str) -> None:
    """Unfold the forms of a page."""
    tab.page.locator("summary", has_text=summary).click()


@pytest.mark.parametrize("has_script", [True, False])
def test_a_speaker_is_set_shown_as_corrected_and_undone(own: Site, tabs: Tabs, has_script: bool) -> None:
    tab = tabs(Look(800, has_script=has_script))
    page = tab.page
    tab.open(own.url("claim"))
    before = page.locator("h1").inner_text()
    opened(tab, "Correct this claim")
    form = page.locator("form[action='/correct/speaker']")
    form.get_by_label("The speaker is").fill("Ines Rovano")
    form.get_by_label("Who you are").fill("Dov Ende")
    form.get_by_label("Reason").fill("the pronoun is hers")
    form.get_by_role("button").click()
    page.wait_for_url("**/corrections?made=*")
    assert "kept" in page.get_by_role("status").inner_text()
    record = page.locator(".record > li").first.inner_text()
    assert "Ines Rovano" in record and "Dov Ende" in record and "the pronoun is hers" in record
    tab.open(own.url("claim"))
    assert "Ines Rovano" in page.locator("h1").inner_text()
    assert "Corrected by hand" in page.locator("main").inner_text()
    tab.open(own.url("/corrections"))
    page.locator("form.undo").first.get_by_role("button").click()
    page.wait_for_url("**/corrections?made=*")
    assert "Taken back by" in page.locator(".record > li").first.inner_text()
    tab.open(own.url("claim"))
    assert page.locator("h1").inner_text() == before


def test_a_claim_is_rejected_with_the_keyboard_alone(own: Site, tabs: Tabs) -> None:
    tab = tabs(Look(800))
    page = tab.page
    tab.open(own.url("claim"))
    page.locator("summary", has_text="Correct this claim").focus()
    page.keyboard.press("Enter")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()") == "Reject the claim":
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/corrections?made=*")
    tab.open(own.url("claim"))
    assert "Rejected by hand" in page.locator("main").inner_text()


def test_a_report_that_is_split_off_has_a_story_of_its_own(own: Site, tabs: Tabs) -> None:
    tab = tabs(Look(800))
    tab.open(own.url("/report/second"))
    story = tab.page.locator(".back a").get_attribute("href")
    opened(tab, "This report belongs to another story")
    tab.page.get_by_role("button", name="Split it off").click()
    tab.page.wait_for_url("**/corrections?made=*")
    tab.open(own.url("/report/second"))
    assert tab.page.locator(".back a").get_attribute("href") != story


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1600])
def test_the_forms_and_the_record_are_there_for_everybody(own: Site, tabs: Tabs, width: int, scheme: str) -> None:
    tab = tabs(Look(width, scheme))  # type: ignore[arg-type]
    tab.open(own.url("claim"))
    opened(tab, "Correct this claim")
    assert violations(tab.page) == []
    tab.page.get_by_role("button", name="Reject the claim").click()
    tab.page.wait_for_url("**/corrections?made=*")
    assert violations(tab.page) == []
    assert tab.page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_form_of_a_page_that_was_open_when_the_program_started_anew_is_refused(own: Site, tabs: Tabs) -> None:
    tab = tabs(Look(800))
    tab.open(own.url("claim"))
    tab.page.evaluate("document.querySelectorAll('input[name=token]').forEach((field) => { field.value = 'old'; })")
    opened(tab, "Correct this claim")
    tab.page.get_by_role("button", name="Reject the claim").click()
    tab.page.wait_for_load_state()
    assert "load the page again" in tab.page.locator("main").inner_text()
    tab.forgive()
