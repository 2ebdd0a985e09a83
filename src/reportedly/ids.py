"""Ids made from content, so that corrections and addresses hold across runs and machines.

Sixteen hexadecimal digits of SHA-256 (64 bits): among a hundred million ids the chance that
any two are the same is below one in three thousand; within one report it is nil.
"""

import hashlib
from collections.abc import Iterable

from reportedly.model import Span


def _digest(*parts: bytes) -> str:
    sha = hashlib.sha256()
    for part in parts:
        sha.update(len(part).to_bytes(8, "big"))
        sha.update(part)
    return sha.hexdigest()[:16]


def report_id(url: str | None, raw: bytes) -> str:
    """A report's id, from its address on the web (if it has one) and its bytes."""
    return "r" + _digest((url or "").encode("utf-8", "surrogatepass"), raw)


def _spans(spans: tuple[Span, ...]) -> bytes:
    return ",".join(f"{s.start}-{s.end}" for s in spans).encode()


def claim_id(report: str, cue: tuple[Span, ...], content: tuple[Span, ...], source: tuple[Span, ...]) -> str:
    """A claim's id, from its report and its spans (``source`` is empty where there is none)."""
    return "c" + _digest(report.encode("utf-8", "surrogatepass"), _spans(cue), _spans(content), _spans(source))


def figure_id(report: str, spans: tuple[Span, ...]) -> str:
    """A figure's id, from its report and its spans."""
    return "f" + _digest(report.encode("utf-8", "surrogatepass"), _spans(spans))


def story_id(report: str) -> str:
    """The id of the story that the report with this id founds."""
    return "s" + _digest(report.encode("utf-8", "surrogatepass"))


def question_id(story: str, answers: Iterable[tuple[str, Span]]) -> str:
    """A question's id, from its story and where its answers stand (report id and span)."""
    places = sorted(f"{report}:{span.start}-{span.end}" for report, span in answers)
    return "q" + _digest(*(part.encode("utf-8", "surrogatepass") for part in (story, *places)))
