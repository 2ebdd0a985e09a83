"""What keeps people out of a page, as axe-core sees it."""

from functools import cache
from pathlib import Path

from playwright.sync_api import Page

SOURCE = Path(__file__).parent / "vendor" / "axe.min.js"


@cache
def _source() -> str:
    return SOURCE.read_text(encoding="utf-8")


def violations(page: Page) -> list[str]:
    """A line for each place of the page that breaks a rule: the rule, how grave, where, what to do.

    The script comes in through the browser's own protocol, so that the page's policy stays in force and is not asked.
    """
    page.evaluate(f"() => {{ {_source()} }}")
    found = page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{broken['id']} ({broken['impact']}): {broken['help']}\n    at {' '.join(map(str, node['target']))}\n"
        f"    {node['html'][:200]}\n    {node['failureSummary']}"
        for broken in found["violations"]
        for node in broken["nodes"]
    ]
