"""How soon the pages are there: the served program asked as a browser asks it, and a browser that paints.

``python -m bench web --ledger FILE`` measures on a ledger that ``python -m bench.large_ledger FILE`` made. The program
serves in a process of its own; each page is asked for once, then to warm up, then 30 times, one request after the
other. Sizes are those of the page without stylesheet and script, uncompressed. First paint is that of the example
story, in a browser that has nothing of it yet.
"""

import http.client
import sqlite3
import statistics
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

from bench.ground import ROOT, Missing, Row, keep, reportedly, scratch, table
from bench.serving import LAUNCH_ARGUMENTS, NO_BROWSER, chromium, serving
from reportedly.brief.standing import MADE_BY
from reportedly.ledger import ClaimFilter, Ledger, Order, ReportFilter, StandingFilter, open_ledger

LEDGER = ROOT / "build" / "large.db"
FEWEST_REPORTS = 50_000
WARM_UP = 3
TIMES = 30
PAINTS = 10

MEDIAN_MS = 100
PAGE_KB = 250
PAINT_MS = 300
"""What a page may take at the median, how large it may be, and when the example story must be seen."""

COMMON = "mayor"
"""A word of nearly every report."""


def run(*words: str) -> Row:
    """Measure every page of a ledger and the first paint of the example story, print the result, and keep it where the
    ledger is as large as it should be.

    ``words``: ``--ledger`` and the file; ``build/large.db`` without.
    """
    ledger = Path(words[-1]) if words else LEDGER
    if not ledger.exists():
        raise Missing(f"there is no {ledger.name}; `python -m bench.large_ledger {ledger.name}` makes one, in an hour")
    out: Row = {"ledger": size_of(ledger), "limits": limits(), "pages": pages(ledger), "first_paint_ms": first_paint()}
    for name, measured in out["pages"].items():
        table(name, list(measured.items()))
    out["over"] = over(out)
    table(
        "pages", [*out["ledger"].items(), ("first paint, ms", out["first_paint_ms"]), ("over", out["over"] or "none")]
    )
    if out["ledger"]["reports"] >= FEWEST_REPORTS:
        keep("web", out)
    return out


def limits() -> Row:
    """What must hold."""
    return {"median_ms": MEDIAN_MS, "page_kb": PAGE_KB, "first_paint_ms": PAINT_MS}


def over(measured: Row) -> list[str]:
    """Whatever is slower or larger than it may be."""
    out = []
    for name, page in measured["pages"].items():
        if page["median_ms"] > MEDIAN_MS:
            out.append(f"{name}: {page['median_ms']} ms")
        if page["kb"] > PAGE_KB:
            out.append(f"{name}: {page['kb']} KB")
    paint = measured["first_paint_ms"]
    if paint is None:
        out.append("first paint: not measured")
    elif paint > PAINT_MS:
        out.append(f"first paint: {paint} ms")
    return out


def size_of(ledger: Path) -> Row:
    """How much there is in a ledger."""
    with open_ledger(ledger) as opened:
        counts = {"reports": opened.count_reports(), "stories": opened.count_stories()}
    with closing(sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)) as rows:
        (claims,) = rows.execute("SELECT count(*) FROM claims").fetchone()
    return {**counts, "claims": claims, "mb": round(ledger.stat().st_size / 1e6)}


def paths(ledger: Path) -> dict[str, str]:
    """What is asked for, by what it is."""
    # Here and not above: no other part of the bench needs the web server.
    from reportedly.web.addresses import Served, with_query

    to = Served()
    with open_ledger(ledger) as opened:
        by_reports = next(opened.summaries(StandingFilter(order=Order.LARGEST), made_by=MADE_BY))
        by_claims = max(opened.summaries(made_by=MADE_BY), key=lambda summary: (summary.claims, summary.story))
        first, second, *_ = opened.reports(ReportFilter(story=by_reports.story))
        claim = next(c for c in opened.claims(ClaimFilter(story=by_reports.story)) if c.speaker)
        rare = (by_reports.title or "").split()[-1]
        report, most = _largest_report(opened)
    return {
        "stories": "/",
        "stories, page 50": with_query("/", page=50),
        f"story of {by_reports.reports} reports": to.story(by_reports.story),
        f"story of {by_claims.claims} claims": to.story(by_claims.story),
        f"statements of {by_claims.claims} claims": to.statements(by_claims.story),
        f"report of {most} claims": to.report(report),
        "search, a common word": with_query("/search", q=COMMON),
        "search, a rare word": with_query("/search", q=rare),
        "claim": to.claim(claim.id),
        "speaker": to.speaker(claim.speaker) or "",
        "compare": to.compare(first.id, second.id),
    }


def _largest_report(ledger: Ledger) -> tuple[str, int]:
    """The report of most claims, and how many it has."""
    with closing(sqlite3.connect(f"file:{ledger.path}?mode=ro", uri=True)) as rows:
        id, most = rows.execute(
            "SELECT reports.id, count(*) FROM claims JOIN reports ON reports.number = claims.report"
            " GROUP BY reports.id ORDER BY 2 DESC, 1"
        ).fetchone()
    return str(id), int(most)


def pages(ledger: Path) -> Mapping[str, Row]:
    """Each page's milliseconds and size, by what it is."""
    asked = paths(ledger)
    with serving(ledger) as address:
        return {name: measure(address, path) for name, path in asked.items()}


def measure(address: str, path: str) -> Row:
    """One page, asked for again and again over one connection; the first time by itself."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc)
    with closing(connection):
        first, size = ask(connection, path)
        for _ in range(WARM_UP):
            ask(connection, path)
        taken = sorted(ask(connection, path)[0] for _ in range(TIMES))
    return {
        "median_ms": round(statistics.median(taken), 1),
        "p95_ms": round(taken[int(0.95 * len(taken))], 1),
        "first_ms": round(first, 1),
        "kb": round(size / 1000, 1),
    }


def ask(connection: http.client.HTTPConnection, path: str) -> tuple[float, int]:
    """Milliseconds until the whole page is there, and its bytes. Raises RuntimeError where it is no page."""
    began = time.perf_counter()
    connection.request("GET", path, headers={"accept": "text/html", "accept-encoding": "identity"})
    answer = connection.getresponse()
    body = answer.read()
    taken = 1000 * (time.perf_counter() - began)
    if answer.status != 200:
        raise RuntimeError(f"{path} answered {answer.status}")
    return taken, len(body)


def first_paint() -> float | None:
    """When the example story is first seen, in milliseconds, the median of ten; None where there is no browser."""
    program = chromium()
    if program is None:
        print(NO_BROWSER)
        return None
    with scratch() as folder:
        ledger = folder / "example.db"
        reportedly("read", ROOT / "examples" / "story", "--ledger", ledger).check_returncode()
        with open_ledger(ledger) as opened:
            (story,) = opened.summaries(made_by=MADE_BY)
        with serving(ledger) as address:
            return round(statistics.median(paints(program, f"{address}/story/{story.story}")), 1)


def paints(program: str, url: str) -> list[float]:
    """When a browser first paints something of a page, each time with nothing remembered."""
    from playwright.sync_api import sync_playwright

    out = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(LAUNCH_ARGUMENTS))
        for _ in range(PAINTS):
            context = browser.new_context(viewport={"width": 1200, "height": 900})
            page = context.new_page()
            page.goto(url, wait_until="load")
            out.append(float(page.evaluate(PAINTED)))
            context.close()
        browser.close()
    return out


PAINTED = """() => new Promise((told) => {
    const seen = (entries) => {
        const paint = entries.find((entry) => entry.name === "first-contentful-paint");
        if (paint) told(paint.startTime);
    };
    new PerformanceObserver((list) => seen(list.getEntries())).observe({ type: "paint", buffered: true });
})"""
