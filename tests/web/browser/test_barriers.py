"""No barrier that axe-core knows of, on a telephone and on a wide screen, by day and by night."""

import pytest

from tests.web.browser.axe import violations
from tests.web.browser.conftest import Sites, Tabs
from tests.web.browser.looked_at import EVERY_PAGE
from tests.web.browser.tabs import Look

pytestmark = pytest.mark.browser

LOOKS = [Look(width, scheme) for width in (320, 1600) for scheme in ("light", "dark")]


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize(("ledger", "page"), EVERY_PAGE)
def test_a_page_keeps_nobody_out(site: Sites, tabs: Tabs, ledger: str, page: str, look: Look):
    tab = tabs(look)
    tab.open(site(ledger).url(page))
    found = violations(tab.page)
    assert found == [], "\n" + "\n".join(found)
