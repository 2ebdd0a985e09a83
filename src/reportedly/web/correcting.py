"""Corrections through the pages."""

import os
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response

from reportedly.ledger import Ledger
from reportedly.model import Correction

if TYPE_CHECKING:
    from reportedly.web.app import Site


class Refused(Exception):
    """A correction that is not made."""

    def __init__(self, sentence: str, status: int = 403) -> None:
        super().__init__(sentence)
        self.status = status


def why_not(ledger: Path, *, is_read_only: bool) -> str:
    """Why nothing can be corrected just now; empty where it can."""
    if is_read_only:
        return "These pages were started to be read only."
    if not os.access(ledger, os.W_OK) or not os.access(ledger.parent, os.W_OK):
        return "The ledger's file, or its folder, may not be written."
    return ""


def in_force(ledger: Ledger, reports: Iterable[str]) -> list[Correction]:
    """The corrections in force that name one of these reports."""
    return []


def corrections(site: "Site", ledger: Ledger, request: Request) -> Response:
    raise NotImplementedError


def endpoint(site: "Site") -> Callable[[Request], Awaitable[Response]]:
    raise NotImplementedError


def routes(site: "Site") -> list[object]:
    return []
