"""Serving the pages: the socket, the address that is said, and the end."""

import errno
import socket
import webbrowser
from collections.abc import Callable
from threading import Timer

import uvicorn

from reportedly.errors import UsageError
from reportedly.web.app import Serving, app_of

BACKLOG = 128


def bound(host: str, port: int) -> tuple[socket.socket, bool]:
    """A socket at the address, or at a free port of the host where that one is taken; whether it was.

    Raises UsageError where nothing can listen at the host.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (socket.gaierror, UnicodeError) as error:
        raise UsageError(f"'{host}' is no address of this machine; leave --host out, or give 127.0.0.1") from error
    for wanted in (address, (address[0], 0, *address[2:])):
        opened = socket.socket(family, kind, protocol)
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            opened.bind(wanted)
        except OSError as error:
            opened.close()
            if wanted[1] == 0 or error.errno != errno.EADDRINUSE:
                raise UsageError(f"nothing can listen at {host}: {error.strerror}; try another --host") from error
            continue
        opened.listen(BACKLOG)
        opened.setblocking(False)
        return opened, wanted is not address
    raise AssertionError("one of the two ways above is taken")


def address_of(opened: socket.socket, host: str, token: str | None) -> str:
    """The address to open in a browser, with the token where one is asked for."""
    port = opened.getsockname()[1]
    name = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)
    return f"http://{name}:{port}/" + (f"?token={token}" if token else "")


def serve(serving: Serving, opened: socket.socket, *, then: Callable[[], None] = lambda: None) -> None:
    """Serve until it is interrupted or told to end. ``then`` is called shortly after it has begun."""
    config = uvicorn.Config(
        app_of(serving),
        log_level="critical",
        access_log=False,
        server_header=False,
        date_header=False,
        lifespan="off",
        timeout_graceful_shutdown=2,
        http="h11",
        ws="none",
    )
    timer = Timer(0.5, then)
    timer.daemon = True
    timer.start()
    try:
        uvicorn.Server(config).run(sockets=[opened])
    finally:
        timer.cancel()
        opened.close()


def open_browser(address: str) -> None:
    """Open the address in whatever browser there is; none is no fault."""
    webbrowser.open(address)
