"""Corrections through the pages: what a form sends becomes a correction, or a sentence that says why not.

A form carries the token that only our own pages know. A correction is made in a ledger that is opened to be written
for it alone; another program that is writing it is waited for as long as reading waits, and then told of.
"""

import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from reportedly import correcting
from reportedly.correcting import Corrected, by_now
from reportedly.errors import LedgerIsBusy, UsageError
from reportedly.ledger import KeptCorrection, Ledger, is_being_written, open_ledger
from reportedly.model import Authority, By
from reportedly.web.addresses import with_query
from reportedly.web.safety import is_ours

if TYPE_CHECKING:
    from reportedly.web.app import Site

MOST_BYTES = 64 * 1024
"""Bytes that a form may send."""

LONGEST = 4_000
"""Characters of one field that are kept."""


class Refused(HTTPException):
    """A correction that is not made, with the sentence that says why."""

    def __init__(self, sentence: str, status: int = 403) -> None:
        super().__init__(status, sentence)


def why_never(ledger: Path, *, is_read_only: bool) -> str:
    """Why nothing can be corrected through these pages; empty where it can."""
    if is_read_only:
        return "These pages were started to be read only."
    if not os.access(ledger, os.W_OK) or not os.access(ledger.parent, os.W_OK):
        return "The ledger's file, or its folder, may not be written."
    return ""


class Watch:
    """Whether another program is writing the ledger. One look a second serves all pages, for a look takes the lock that
    writers take: two at once would see each other."""

    def __init__(self, ledger: Path) -> None:
        self._ledger = ledger
        self._lock = Lock()
        self._looked = -LOOKS_APART
        self._is_written = False

    def why_not(self) -> str:
        """Why nothing can be corrected just now; empty where it can."""
        with self._lock:
            if time.monotonic() - self._looked >= LOOKS_APART:
                self._is_written = is_being_written(self._ledger)
                self._looked = time.monotonic()
            return BEING_WRITTEN if self._is_written else ""

    def forget(self) -> None:
        """Look again when asked next."""
        with self._lock:
            self._looked = -LOOKS_APART


LOOKS_APART = 1.0
"""Seconds."""

BEING_WRITTEN = "Another program is writing this ledger: nothing can be corrected until it is done."


def in_force(ledger: Ledger, story: str) -> list[KeptCorrection]:
    """The corrections in force in a story."""
    return [each for each in ledger.corrections() if each.undone is None and each.story == story]


type Form = Mapping[str, str]
type Correct = Callable[[Ledger, Form, By], Corrected]


def _speaker(ledger: Ledger, form: Form, by: By) -> Corrected:
    """Who the speaker of a claim is; nobody where the name is empty."""
    given = form.get("authority")
    authority = Authority(given) if given in {each.value for each in Authority} else None
    return correcting.set_speaker(ledger, _needed(form, "claim"), form.get("name"), by=by, authority=authority)


def _reject(ledger: Ledger, form: Form, by: By) -> Corrected:
    """A claim is none."""
    return correcting.reject(ledger, _needed(form, "claim"), by=by)


def _move(ledger: Ledger, form: Form, by: By) -> Corrected:
    """A report belongs into another story."""
    return correcting.move(ledger, _needed(form, "report"), _id_in(_needed(form, "story")), by=by)


def _split(ledger: Ledger, form: Form, by: By) -> Corrected:
    """A report is a story of its own."""
    return correcting.split(ledger, _needed(form, "story"), [_needed(form, "report")], by=by)


def _merge(ledger: Ledger, form: Form, by: By) -> Corrected:
    """Two stories are one."""
    return correcting.merge(ledger, _needed(form, "story"), _id_in(_needed(form, "other")), by=by)


def _unite(ledger: Ledger, form: Form, by: By) -> Corrected:
    """Two questions of a story are one."""
    return correcting.unite(ledger, _needed(form, "question"), _needed(form, "other"), by=by)


def _undo(ledger: Ledger, form: Form, by: By) -> Corrected:
    """A correction is taken back."""
    number = _needed(form, "number")
    if not number.isascii() or not number.isdecimal() or len(number) > 12:
        raise UsageError(f"'{number}' is no number of a correction")
    return correcting.undo(ledger, number=int(number), by=by)


CORRECTIONS: dict[str, Correct] = {
    "speaker": _speaker,
    "reject": _reject,
    "move": _move,
    "split": _split,
    "merge": _merge,
    "unite": _unite,
    "undo": _undo,
}
"""What can be corrected, by its name in the address of the form."""


def route(site: "Site") -> Route:
    """Where forms are sent to."""

    async def correct(request: Request) -> Response:
        make = CORRECTIONS.get(request.path_params["what"])
        if make is None:
            raise HTTPException(404)
        form = await _form_of(request)
        if not is_ours(form.get("token", ""), site.token):
            raise Refused("This form is not of these pages, or the program was started anew since: load the page again")
        return await run_in_threadpool(_made, site, make, form)

    return Route("/correct/{what}", correct, methods=["POST"])


def _made(site: "Site", make: Correct, form: Form) -> Response:
    serving = site.serving
    if reason := why_never(serving.ledger, is_read_only=serving.is_read_only):
        raise Refused(f"{reason} Nothing was changed")
    by = by_now(who=form.get("who", ""), reason=form.get("reason", ""))
    try:
        with open_ledger(serving.ledger, mode="write", wait=serving.wait) as ledger:
            made = make(ledger, form, by)
    except LedgerIsBusy as error:
        raise Refused(f"{BEING_WRITTEN} Nothing was changed", 503) from error
    except UsageError as error:
        raise Refused(str(error), 400) from error
    number = made.correction.number
    return RedirectResponse(with_query("/corrections", made=number) + f"#k-{number}", status_code=303)


async def _form_of(request: Request) -> dict[str, str]:
    """The fields of a form that was sent the plain way; of two with one name the last."""
    if request.headers.get("content-type", "").split(";")[0].strip() != "application/x-www-form-urlencoded":
        raise Refused("Only the forms of these pages can correct anything", 415)
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BYTES:
            raise Refused("The form is too long: shorten the reason", 413)
    try:
        fields = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=50)
    except ValueError as error:
        raise Refused("The form has too many fields", 413) from error
    return {name: value[:LONGEST] for name, value in fields}


def _needed(form: Form, name: str) -> str:
    given = form.get(name, "").strip()
    if not given:
        raise UsageError(f"the form was sent without its field “{name}”: fill it in, and send it again")
    return given


def _id_in(given: str) -> str:
    """The id that somebody gives by itself, or in the address of a page.

    >>> _id_in("http://127.0.0.1:8642/story/s09a1b2?policy=latest"), _id_in(" s09a1b2 ")
    ('s09a1b2', 's09a1b2')
    """
    parts = [part for part in urlsplit(given.strip()).path.split("/") if part]
    if len(parts) > 1 and "story" in parts:
        return unquote(parts[parts.index("story") + 1]) if parts[-1] != "story" else given
    return given.strip()
