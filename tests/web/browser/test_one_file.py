"""The page of a story as one file: it reads from the disk, in any browser, and asks for nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bench.ground import reportedly
from tests.web.browser.axe import violations
from tests.web.browser.conftest import Sites, Tabs
from tests.web.browser.ledgers import FLAG
from tests.web.browser.tabs import Look

pytestmark = pytest.mark.browser

type Written = Callable[[str], str]

LOOKS = [Look(320), Look(1600, "dark"), Look(800, has_script=False)]


@pytest.fixture(scope="module")
def written(site: Sites, tmp_path_factory: pytest.TempPathFactory) -> Written:
    """``written("example")``: the address of the file with the largest story of a ledger."""
    made: dict[str, str] = {}

    def of(name: str) -> str:
        if name not in made:
            file: Path = tmp_path_factory.mktemp("one file") / f"{name}.html"
            story = site(name).paths["story"].rpartition("/")[2]
            done = reportedly("report", story, "-o", file, "--ledger", site(name).ledger)
            assert done.returncode == 0, done.stderr
            made[name] = file.as_uri()
        return made[name]

    return of


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("ledger", ["example", "hostile", "big"])
def test_the_file_reads_from_the_disk_and_fits_the_window(written: Written, tabs: Tabs, ledger: str, look: Look):
    tab = tabs(look)
    tab.open_file(written(ledger))
    assert tab.page.locator("h1").inner_text().strip()
    wide = tab.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ledger", ["example", "hostile"])
def test_the_file_keeps_nobody_out(written: Written, tabs: Tabs, ledger: str, scheme: str):
    tab = tabs(Look(800, "dark" if scheme == "dark" else "light"))
    tab.open_file(written(ledger))
    found = violations(tab.page)
    assert found == [], "\n" + "\n".join(found)


def test_the_file_has_the_looks_of_the_served_page(site: Sites, written: Written, tabs: Tabs):
    looks = "[getComputedStyle(document.body).fontFamily, getComputedStyle(document.querySelector('h1')).fontSize]"
    alone, served = tabs(), tabs()
    alone.open_file(written("example"))
    served.open(site("example").url("story"))
    assert alone.page.evaluate(looks) == served.page.evaluate(looks)


def test_no_text_of_a_report_is_run_from_the_file(written: Written, tabs: Tabs):
    tab = tabs()
    tab.open_file(written("hostile"))
    assert tab.page.evaluate(f"window.{FLAG} === undefined")


def test_every_link_of_the_file_leads_into_it(written: Written, tabs: Tabs):
    tab = tabs()
    tab.open_file(written("big"))
    lost = tab.page.evaluate(
        """() => [...document.querySelectorAll("a[href]")].map((e) => e.getAttribute("href"))
            .filter((href) => !/^https?:/.test(href))
            .filter((href) => !href.startsWith("#") || !document.getElementById(decodeURIComponent(href.slice(1))))"""
    )
    assert lost == []


def test_on_paper_the_file_is_black_on_white(written: Written, tabs: Tabs):
    tab = tabs()
    tab.open_file(written("example"))
    tab.page.emulate_media(media="print")
    colour = tab.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert colour in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")
