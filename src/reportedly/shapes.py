"""The shapes of the JSON Lines that every listing prints: one function for each noun.

A program may rely on every key here; new ones may be added. Whole numbers are printed without
a fraction. Until reports are grouped into stories all of them are one.
"""

import re
from collections.abc import Iterable

import msgspec

from reportedly.ledger import Found, KeptFailure, KeptReport
from reportedly.model import Claim, Figure, Report

type Shape = dict[str, object]

STORY = "all"
"""The id of the one story."""

# These can make a terminal show something else than what is there: they are printed as escapes.
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def line(shape: object) -> str:
    """One line of JSON, without the line's end."""
    text = msgspec.json.encode(shape).decode()
    return _UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def report_shape(report: KeptReport) -> Shape:
    """A report, without its bytes."""
    return {
        "id": report.id,
        "url": report.url,
        "outlet": report.outlet,
        "title": report.title,
        "standfirst": report.standfirst,
        "byline": report.byline,
        "dateline": report.dateline,
        "published": report.published.value,
        "published_precision": report.published.precision,
        "published_reason": report.published.reason,
        "updated": report.updated.value,
        "updated_precision": report.updated.precision,
        "updated_reason": report.updated.reason,
        "served": report.served,
        "seen": report.seen,
        "language": report.language,
        "text": report.text,
        "sha256": report.sha256,
        "bytes": len(report.raw),
        "media": report.media,
        "encoding": report.encoding,
        "reader": report.reader,
        "place": report.place,
        "version": report.version,
        "is_newest": report.is_newest,
        "blocks": [{"start": b.start, "end": b.end, "kind": b.kind, "reason": b.reason} for b in report.blocks],
        "copy_of": None,
        "story": STORY,
    }


def claim_shape(claim: Claim) -> Shape:
    """A claim."""
    return _with_story(msgspec.to_builtins(claim))


def figure_shape(figure: Figure) -> Shape:
    """A figure."""
    shape = _with_story(msgspec.to_builtins(figure))
    return shape | {"low": number(figure.low), "high": number(figure.high)}


def failure_shape(failure: KeptFailure) -> Shape:
    """A report that was set aside."""
    return {"place": failure.place, "reason": failure.reason, "day": failure.day}


def found_shape(found: Found) -> Shape:
    """A place where words were found."""
    return {
        "report": found.report,
        "claim": found.claim,
        "story": STORY,
        "text": found.text,
        "start": found.span.start,
        "end": found.span.end,
    }


def story_shape(reports: Iterable[Report]) -> Shape | None:
    """The one story of all reports, under the title of the earliest; None where there are none."""
    ids, days, titles = [], [], []
    for report in reports:
        ids.append(report.id)
        if report.published.day:
            days.append(report.published.day)
        if report.title:
            titles.append(report.title)
    if not ids:
        return None
    return {
        "story": STORY,
        "title": next(iter(titles), None),
        "reports": ids,
        "first": min(days, default=None),
        "last": max(days, default=None),
    }


def number(value: float | None) -> float | int | None:
    """The number, whole if it is.

    >>> number(40.0), number(7.2), number(None)
    (40, 7.2, None)
    """
    return int(value) if value is not None and value == int(value) else value


def whole_numbers(shape: object) -> object:
    """The same shape, its whole numbers without a fraction."""
    if isinstance(shape, dict):
        return {key: whole_numbers(value) for key, value in shape.items()}
    if isinstance(shape, list):
        return [whole_numbers(value) for value in shape]
    return number(shape) if isinstance(shape, float) else shape


def _with_story(shape: Shape) -> Shape:
    """The shape with its story after its report."""
    return {"id": shape["id"], "report": shape["report"], "story": STORY} | shape
