"""The one stylesheet of all pages, put together from those of its parts, and what tells it from an earlier one."""

import base64
import hashlib
from functools import cache
from importlib.resources import files

SHEETS = ("style.css", "drawings.css", "marked.css")
"""The parts of the stylesheet, in ``static/``: what all pages have, what drawings and marked texts have besides."""

FOR_GOOD = "public, max-age=31536000, immutable"
"""How long a browser may keep what has an address of its own."""


@cache
def style() -> str:
    """The stylesheet."""
    folder = files("reportedly.web").joinpath("static")
    return "\n".join(folder.joinpath(sheet).read_text("utf-8") for sheet in SHEETS)


@cache
def style_hash() -> str:
    """The SHA-256 of the stylesheet, as a page's policy names it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(style().encode()).digest()).decode()


@cache
def style_version() -> str:
    """A few letters that change with the stylesheet."""
    return hashlib.sha256(style().encode()).hexdigest()[:12]
