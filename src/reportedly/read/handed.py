"""What is handed over beside a page: a line of JSON, checked field by field."""

import json
from typing import cast

from msgspec import Struct

from reportedly.errors import BadReport
from reportedly.model import Page
from reportedly.read.encoding import Decoded, decode, decode_json

_DEEPEST = "it is nested too deeply"


class Handed(Struct, frozen=True):
    """A page's characters as text or as HTML, and the fields that came with them (None: not given)."""

    encoding: str
    text: str | None = None
    html: str | None = None
    id: str | None = None
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    updated: str | None = None


def unpack(page: Page) -> Handed:
    """The page's characters and fields. Raises BadReport where there are none to read."""
    if page.media == "json":
        return _from_json(decode_json(page.raw))
    decoded = decode(page.raw, declares=page.media == "html")
    if page.media == "html":
        return Handed(encoding=decoded.encoding, html=decoded.text)
    return Handed(encoding=decoded.encoding, text=decoded.text)


def _from_json(decoded: Decoded) -> Handed:
    fields = _fields(decoded.text)
    text, html = _string(fields, "text", strip=False), _string(fields, "html", strip=False)
    if text is None and html is None:
        raise BadReport('the JSON line has neither "text" nor "html"; give one of them, as a string')
    if text is not None and not text.strip() and html:
        text = None
    return Handed(
        encoding=decoded.encoding,
        text=text,
        html=html if text is None else None,
        id=_id(fields),
        url=_string(fields, "url"),
        outlet=_string(fields, "outlet"),
        title=_string(fields, "title"),
        byline=_byline(fields),
        published=_string(fields, "published"),
        updated=_string(fields, "updated"),
    )


def _fields(line: str) -> dict[str, object]:
    try:
        found: object = json.loads(line)
    except RecursionError:
        raise BadReport(f"the line is no JSON that can be read: {_DEEPEST}") from None
    except ValueError as error:
        raise BadReport(f"the line is no JSON: {error}") from None
    if not isinstance(found, dict):
        raise BadReport(f"the JSON line is {_kind(found)}, not an object with a text or html field")
    return cast(dict[str, object], found)


def _string(fields: dict[str, object], name: str, *, strip: bool = True) -> str | None:
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise BadReport(f'the JSON line\'s "{name}" is {_kind(value)}, not a string')
    for offset, character in enumerate(value) if _is_odd(value) else ():
        if "\ud800" <= character <= "\udfff":
            raise BadReport(f'the JSON line\'s "{name}" holds half a character (a lone surrogate) at offset {offset}')
        if character == "\x00":
            raise BadReport(f'the JSON line\'s "{name}" holds a NUL character at offset {offset}')
    if not strip:
        return value
    return value.strip() or None


def _is_odd(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return True
    return "\x00" in value


def _id(fields: dict[str, object]) -> str | None:
    """An id is kept as it is; a whole number, as exports of databases have it, becomes its digits."""
    value = fields.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _string(fields, "id")


def _byline(fields: dict[str, object]) -> str | None:
    for name in ("byline", "author", "authors"):
        value = fields.get(name)
        if isinstance(value, list) and all(isinstance(x, str) for x in value):
            return _string({name: ", ".join(value)}, name)
        if isinstance(value, str):
            return _string(fields, name)
    return None


def _kind(value: object) -> str:
    names = {
        dict: "an object",
        list: "a list",
        str: "a string",
        bool: "true or false",
        int: "a number",
        float: "a number",
    }
    return names.get(type(value), "null")
