"""Addresses → pages. Each request opens the ledger, fills one page's context, and closes it again."""

import getpass
import sys
import traceback
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from reportedly.brief.standing import MADE_BY
from reportedly.errors import LedgerError, LedgerIsBusy, ReportedlyError, UsageError
from reportedly.ledger import KeptReport, Ledger, ReportFilter, Waiting, open_ledger
from reportedly.model import Policy
from reportedly.web import correcting, downloading, looks
from reportedly.web.addresses import Served, id_in, with_query
from reportedly.web.frame import Frame, PageContext
from reportedly.web.pages.claim import claim_page
from reportedly.web.pages.compare import compare_page
from reportedly.web.pages.corrections import corrections_page
from reportedly.web.pages.plainly import TroublePage, failures_page
from reportedly.web.pages.report import report_page
from reportedly.web.pages.search import search_page
from reportedly.web.pages.speaker import speaker_page
from reportedly.web.pages.stories import stories_page
from reportedly.web.pages.story import question_page, statements_page, story_page
from reportedly.web.queries import number_of, one_of, text_of
from reportedly.web.rendering import render
from reportedly.web.safety import HEADERS, Door, Safety, new_token
from reportedly.web.standings import Standings

TO = Served()


class Serving(Struct, frozen=True):
    """What is served, and to whom. ``wait``: seconds to wait for a ledger that another program is writing.

    ``is_read_only``: nothing can be corrected through the pages.
    """

    ledger: Path
    door: Door
    wait: float = 5.0
    is_read_only: bool = False


type Page = Callable[["Site", Ledger, Request], Response]


class Site:
    """The pages of one ledger. It holds what is served, the token of its forms, and the stories looked at last."""

    def __init__(self, serving: Serving) -> None:
        self.serving = serving
        self.token = "" if serving.is_read_only else new_token()
        self.standings = Standings()
        self.watch = correcting.Watch(serving.ledger)
        # Whoever sits at this machine corrects; who comes from beyond it says who that is.
        self.who = "" if serving.door.token else login()

    @contextmanager
    def opened(self) -> Iterator[Ledger]:
        """The ledger, to be read."""
        with open_ledger(self.serving.ledger, wait=self.serving.wait) as ledger:
            yield ledger

    def frame(self, ledger: Ledger | None, place: str) -> Frame:
        """What stands around a page."""
        return Frame(
            ledger=self.serving.ledger.name,
            place=place,
            token=self.token,
            who=self.who,
            notice=notice_of(ledger.waiting(made_by=MADE_BY)) if ledger else "",
            no_corrections=self._no_corrections(),
        )

    def _no_corrections(self) -> str:
        never = correcting.why_never(self.serving.ledger, is_read_only=self.serving.is_read_only)
        return never or self.watch.why_not()

    def show(self, ledger: Ledger, request: Request, template: str, page: PageContext, place: str = "") -> Response:
        """A page."""
        query = dict(request.query_params)

        def address(number: int) -> str:
            path = request.scope.get("raw_path", request.url.path.encode()).decode("latin-1").split("?")[0]
            return with_query(path, **(query | {"page": number, "question": None, "claim": None}))

        return HTMLResponse(render(template, page, self.frame(ledger, place), TO, address))

    def endpoint(self, page: Page) -> Callable[[Request], Awaitable[Response]]:
        """A page as what a route calls: the ledger is opened for it, in a thread of its own."""

        def answer(request: Request) -> Response:
            with self.opened() as ledger:
                return page(self, ledger, request)

        async def endpoint(request: Request) -> Response:
            return await run_in_threadpool(answer, request)

        return endpoint


def login() -> str:
    """The name that a person is logged in by; empty where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def notice_of(waiting: Waiting) -> str:
    """What pages say while something is still to be worked out."""
    from reportedly.wording import count

    if not waiting.reports and not waiting.stories:
        return ""
    parts = [count(waiting.reports, "report")] if waiting.reports else []
    parts += [count(waiting.stories, "story").replace("storys", "stories")] if waiting.stories else []
    return f"{' and '.join(parts)} still to be worked out: another read is under way, or the last was cut short."


def app_of(serving: Serving) -> Starlette:
    """The pages of a ledger as an application."""
    site = Site(serving)
    pages: list[tuple[str, Page]] = [
        ("/", stories),
        ("/search", search),
        ("/story/{id}", story),
        ("/story/{id}/statements", statements),
        ("/story/{id}/question/{question}", question),
        ("/report/{id}", report),
        ("/report/{id}/at/{start}", place),
        ("/report/{id}/bytes", downloading.evidence),
        ("/compare", choose_compare),
        ("/compare/{here}/{there}", compare),
        ("/claim/{id}.json", downloading.annotation),
        ("/claim/{id}", claim),
        ("/speaker/{name}", speaker),
        ("/failures", failures),
        ("/corrections", corrections),
        ("/download/{what}.{kind}", downloading.download),
    ]
    return Starlette(
        routes=[
            *(Route(path, site.endpoint(page), methods=["GET"]) for path, page in pages),
            correcting.route(site),
            Route("/style.css", stylesheet, methods=["GET"]),
            Mount("/static", StaticFiles(packages=[("reportedly.web", "static")])),
        ],
        middleware=[Middleware(Safety, door=serving.door)],
        exception_handlers={
            HTTPException: trouble_of(site),
            ReportedlyError: trouble_of(site),
            Exception: trouble_of(site),
        },
    )


# The pages.


def stories(site: Site, ledger: Ledger, request: Request) -> Response:
    """Every story in a line."""
    return site.show(ledger, request, "stories.html", stories_page(ledger, request.query_params), "stories")


def search(site: Site, ledger: Ledger, request: Request) -> Response:
    """What a search finds."""
    return site.show(ledger, request, "search.html", search_page(ledger, request.query_params), "search")


def story(site: Site, ledger: Ledger, request: Request) -> Response:
    """A story; an id that it had before leads to the one it has now."""
    given = id_of(request)
    id = ledger.full_story(given)
    if id != given:
        return RedirectResponse(TO.story(id, **request.query_params), status_code=303)
    query = request.query_params
    policy = one_of(query, "policy", Policy) or Policy.RANGE
    part, asked = number_of(query, "page", 1), query.get("question")
    page = site.standings.made(
        ledger,
        id,
        ("story", policy, part, asked),
        lambda standing: story_page(standing, TO, policy=policy, page=part, question=asked),
    )
    page = replace(page, corrections=tuple(correcting.in_force(ledger, id)))
    return site.show(ledger, request, "story.html", page, "stories")


def statements(site: Site, ledger: Ledger, request: Request) -> Response:
    """Everything that is said in a story."""
    standing = site.standings.of(ledger, ledger.full_story(id_of(request)))
    page = statements_page(standing, page=number_of(request.query_params, "page", 1))
    return site.show(ledger, request, "statements.html", page, "stories")


def question(site: Site, ledger: Ledger, request: Request) -> Response:
    """One question of a story by itself."""
    standing = site.standings.of(ledger, ledger.full_story(id_of(request)))
    query = request.query_params
    policy = one_of(query, "policy", Policy) or Policy.RANGE
    asked, part = id_of(request, "question"), number_of(query, "page", 1)
    page = question_page(standing, TO, asked, policy=policy, page=part)
    return site.show(ledger, request, "question.html", page, "stories")


def report(site: Site, ledger: Ledger, request: Request) -> Response:
    """A report's text with its claims marked."""
    found = report_of(ledger, id_of(request))
    standing = site.standings.of(ledger, found.story) if found.story and found.is_newest else None
    query = request.query_params
    page = report_page(ledger, standing, found, page=number_of(query, "page", 1), claim=query.get("claim"))
    return site.show(ledger, request, "report.html", page, "stories")


def place(site: Site, ledger: Ledger, request: Request) -> Response:
    """Leads on to what stands at a place of a report."""
    id = ledger.full_id(id_of(request))
    claim = ledger.claim_at(id, number_of(request.path_params, "start", 0))
    anchor = f"#c-{claim}" if claim else ""
    return RedirectResponse(f"{TO.report(id, claim=claim)}{anchor}", status_code=303)


def choose_compare(site: Site, ledger: Ledger, request: Request) -> Response:
    """Leads on from a form that names two reports."""
    ids = [ledger.full_id(request.query_params.get(name, "")) for name in ("here", "there")]
    if ids[0] == ids[1]:
        raise UsageError("these are one and the same report; choose two")
    return RedirectResponse(TO.compare(*ids), status_code=303)


def compare(site: Site, ledger: Ledger, request: Request) -> Response:
    """Two reports side by side."""
    here, there = (report_of(ledger, id_of(request, name)) for name in ("here", "there"))
    if here.id == there.id:
        raise UsageError("these are one and the same report; choose two")
    return site.show(ledger, request, "compare.html", compare_page(ledger, here, there), "stories")


def claim(site: Site, ledger: Ledger, request: Request) -> Response:
    """A claim."""
    report_id, id = ledger.full_finding(id_of(request))
    holding = ledger.claim_of(id)
    if holding != id:
        return RedirectResponse(TO.claim(holding) if holding else TO.report(report_id), 303)
    found = report_of(ledger, report_id)
    standing = site.standings.of(ledger, found.story) if found.story and found.is_newest else None
    return site.show(ledger, request, "claim.html", claim_page(ledger, standing, found, id, TO), "stories")


def speaker(site: Site, ledger: Ledger, request: Request) -> Response:
    """All that is attributed to one speaker; a name under which nothing is leads to a search for it."""
    name = id_of(request, "name")
    if not ledger.has_speaker(name):
        return RedirectResponse(with_query("/search", q=name), status_code=303)
    page = speaker_page(
        ledger,
        lambda story: site.standings.of(ledger, story),
        name,
        page=number_of(request.query_params, "page", 1),
    )
    return site.show(ledger, request, "speaker.html", page, "search")


def failures(site: Site, ledger: Ledger, request: Request) -> Response:
    """What was set aside."""
    page = failures_page(ledger, page=number_of(request.query_params, "page", 1))
    return site.show(ledger, request, "failures.html", page, "failures")


def corrections(site: Site, ledger: Ledger, request: Request) -> Response:
    """What people corrected."""
    query = request.query_params
    given = text_of(query, "story")
    page = corrections_page(
        ledger,
        page=number_of(query, "page", 1),
        made=number_of(query, "made", 0),
        story=ledger.full_story(given) if given else None,
    )
    return site.show(ledger, request, "corrections.html", page, "corrections")


def id_of(request: Request, name: str = "id") -> str:
    """An id, or a name, in the path of an address."""
    return id_in(request.path_params[name])


def report_of(ledger: Ledger, beginning: str) -> KeptReport:
    """The report whose id begins so. Raises UsageError where there is none such."""
    return next(ledger.reports(ReportFilter(report=ledger.full_id(beginning))))


async def stylesheet(request: Request) -> Response:
    """The one stylesheet. Its address changes with it, so that a browser asks for it once."""
    return Response(looks.style(), media_type="text/css", headers={"cache-control": looks.FOR_GOOD})


# What goes wrong.


def trouble_of(site: Site) -> Callable[[Request, Exception], Awaitable[Response]]:
    """Says in a sentence what went wrong; a fault of ours is told in full in the terminal, and not in the page."""

    async def trouble(request: Request, error: Exception) -> Response:
        status, title, sentence = _told(error)
        if status == 500:
            traceback.print_exception(error, file=sys.stderr)
        frame = Frame(ledger=site.serving.ledger.name)
        # A fault of ours is answered outside of what else puts these on every answer.
        headers = {"retry-after": "5"} if status == 503 else dict(HEADERS) if status == 500 else None
        return HTMLResponse(render("trouble.html", TroublePage(title, sentence), frame), status, headers)

    return trouble


def _told(error: Exception) -> tuple[int, str, str]:
    if isinstance(error, UsageError):
        return 404, "Not found", _sentence(str(error))
    if isinstance(error, LedgerIsBusy):
        return 503, "The ledger is busy", _sentence(str(error))
    if isinstance(error, LedgerError):
        return 503, "The ledger cannot be read", _sentence(str(error))
    if isinstance(error, correcting.Refused):
        return error.status_code, "Not corrected", _sentence(error.detail)
    if isinstance(error, HTTPException):
        known = {404: "There is no page at this address.", 405: "This address cannot be used in that way."}
        return error.status_code, "Not found", known.get(error.status_code, _sentence(str(error.detail)))
    return 500, "A fault of ours", "The program failed on this page. Nothing was changed; the terminal says more."


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:].rstrip(".") + "."
