"""What keeps the pages to whoever sits at this machine: hosts, origins, the token, and what a page may load.

A page elsewhere in the browser can send requests to a loopback address, and through a name of its own that leads here
even read the answers. So a request must name us as its host; one that says where it comes from must come from us; and
one that changes anything carries a token that only our pages know.
"""

import ipaddress
import secrets
from collections.abc import Mapping
from urllib.parse import parse_qs, urlencode, urlsplit

from msgspec import Struct
from starlette.requests import cookie_parser
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "reportedly"

POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""What a page may load: our own stylesheets, scripts and pages, nothing inline, nothing from elsewhere."""

HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-cache",
}


class Door(Struct, frozen=True):
    """Who may come in. ``hosts``: the names that a request may give for us, without the port.

    ``token``: what everyone must show who comes from beyond this machine; None where only this machine is let in.
    """

    hosts: frozenset[str]
    token: str | None = None


LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def is_loopback(host: str) -> bool:
    """Whether an address to listen at can be reached from this machine alone.

    >>> is_loopback("127.0.0.2"), is_loopback("localhost"), is_loopback("0.0.0.0")
    (True, True, False)
    """
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Safety:
    """Lets in whom ``Door`` names, and tells browsers what our pages may load."""

    def __init__(self, app: ASGIApp, door: Door) -> None:
        self._app = app
        self._door = door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or say why it is refused."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        refusal = self._refusal(headers) or self._greeting(scope, headers)

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = {name.lower() for name, _ in message["headers"]}
                more = [(n.encode(), v.encode()) for n, v in HEADERS.items() if n.encode() not in given]
                message = {**message, "headers": [*message["headers"], *more]}
            await send(message)

        await (refusal or self._app)(scope, receive, send_with_headers)

    def _refusal(self, headers: Mapping[str, str]) -> Response | None:
        host = headers.get("host", "")
        if not self._is_ours(_name_of(host)):
            return _no(
                421,
                f"No ledger is served under the name {_printable(host)}. Use the address that the program printed.",
            )
        origin = headers.get("origin")
        if origin is not None and _place_of(origin) != host.casefold():
            return _no(403, "This request comes from a page that is not ours, and was refused. Nothing was changed.")
        if headers.get("sec-fetch-site") == "cross-site" and headers.get("sec-fetch-mode") not in ("navigate", None):
            return _no(403, "This request comes from a page that is not ours, and was refused.")
        return None

    def _is_ours(self, name: str) -> bool:
        if name in self._door.hosts:
            return True
        # Beyond loopback we may be reached by any address of the machine; there the token keeps others out.
        return self._door.token is not None and _is_address(name)

    def _greeting(self, scope: Scope, headers: Mapping[str, str]) -> Response | None:
        """Ask for the token where one is needed, take it out of the address once it was given."""
        wanted = self._door.token
        if wanted is None or scope["path"].startswith("/static/"):
            return None
        query = parse_qs(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        if any(_is_same(given, wanted) for given in query.pop("token", [])):
            there = scope["path"] + (f"?{urlencode(query, doseq=True)}" if query else "")
            response = RedirectResponse("/" + there.lstrip("/"), status_code=303)
            response.set_cookie(COOKIE, wanted, httponly=True, samesite="strict", path="/")
            return response
        if _is_same(headers.get("authorization", "").removeprefix("Bearer "), wanted):
            return None
        # Other programs of this machine put cookies of their own under its name.
        cookie = cookie_parser(headers.get("cookie", "")).get(COOKIE)
        if cookie is not None and _is_same(cookie, wanted):
            return None
        return _no(401, "This ledger asks for the token that it was started with: add ?token=… to the address once.")


def new_token() -> str:
    """A token that nobody can guess."""
    return secrets.token_urlsafe(32)


def _is_same(given: str, wanted: str) -> bool:
    return secrets.compare_digest(given.encode("utf-8", "surrogatepass"), wanted.encode("utf-8", "surrogatepass"))


def is_ours(given: str, wanted: str) -> bool:
    """Whether a form carries the token that our own pages put into it."""
    return bool(wanted) and _is_same(given, wanted)


def _name_of(host: str) -> str:
    """The host's name without the port.

    >>> _name_of("[::1]:8000"), _name_of("localhost:8000")
    ('::1', 'localhost')
    """
    try:
        return (urlsplit(f"//{host}").hostname or "").casefold()
    except ValueError:
        return ""


def _place_of(origin: str) -> str:
    """The host and port of an origin; nothing where it is none."""
    try:
        return urlsplit(origin).netloc.casefold()
    except ValueError:
        return ""


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in text[:80])


def _no(status: int, sentence: str) -> Response:
    return PlainTextResponse(sentence + "\n", status_code=status)
