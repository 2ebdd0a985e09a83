"""A claim as a W3C Web Annotation (JSON-LD), for tools that read those.

The target is the content, where it stands in the report; the bodies are the words of the source, the cue, and what the
ledger holds of the claim. Each of the three has its ``purpose``: ``reportedly:content``, ``reportedly:source``,
``reportedly:cue``. In the model every body belongs to every target alike, so that a content of two spans is two
targets; a source or cue of two spans is two bodies. A span is told twice, by a TextPositionSelector and by a
TextQuoteSelector, for the model holds selectors of one resource to pick out the same words.

**Positions** are Unicode code points into the report's ``text``. The model asks for exactly that: "in terms of unicode
code points, not in terms of code units" (4.2.4, and 4.2.5 by reference). They are the ledger's own offsets, unchanged.
A browser's own strings are counted in UTF-16 code units: a reader in JavaScript takes ``Array.from(text)`` first.
The text of an HTML report is the one our reader makes of the page (``reportedly reports --json``): where another
reader makes another text of it, the quotation finds the words.

**The claim's fields** stand in the body of type TextualBody, each under its name in docs/reference/json.md with the
prefix ``reportedly:``; its ``value`` is the same in a sentence. The prefix is declared in the annotation's
``@context``, lists that have an order as lists. Null means that the field is null in the ledger. ``created`` is left
out: when somebody took the claim into a ledger says nothing about the claim.
"""

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from urllib.parse import quote

import msgspec

from reportedly.model import Claim, Report, Span, Words
from reportedly.shapes import Shape
from reportedly.wording import chain_in_words, quoted, stance_in_words

MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
"""How an annotation is sent."""

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_PREFIX = "reportedly"
_LISTS = ("hedges", "chain", "figures")
_WORDS = frozenset({"id", "report", "source", "cue", "content"})
"""Fields of a claim that are told by the targets, the bodies and the ids."""

AROUND = 32
"""Characters of prefix and suffix; more where the words would else be found in several places of the report."""
_MOST_AROUND = 4096

_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20\x7f-\x9f]+", re.IGNORECASE)


def annotation_of(claim: Claim, report: Report) -> Shape:
    """The annotation that says what ``claim`` holds about its words in ``report``."""
    target = list(_segments(report, claim.content, "content"))
    return {
        "@context": [CONTEXT, _own_context()],
        "id": urn("claim", claim.id),
        "type": "Annotation",
        "motivation": "describing",
        "generator": _generator(),
        "body": [
            *(_segments(report, claim.source, "source") if claim.source else ()),
            *_segments(report, claim.cue, "cue"),
            _fields(claim, report),
        ],
        "target": target if len(target) > 1 else target[0],
    }


def urn(kind: str, id: str) -> str:
    """What a claim or report is called outside of its ledger; a given id may hold any character.

    >>> urn("report", "a/b c")
    'urn:reportedly:report:a%2Fb%20c'
    """
    return f"urn:{_PREFIX}:{kind}:{quote(id, safe='', errors='replace')}"


def source_of(report: Report) -> str:
    """Where the report can be found: its address on the web if it has one, else its urn.

    Other schemes than http and https ("javascript:") are no addresses to hand on.
    """
    return report.url if report.url is not None and _WEB.fullmatch(report.url) else urn("report", report.id)


def _own_context() -> Shape:
    """The prefix, and which of our fields hold lists whose order counts."""
    context: Shape = {_PREFIX: f"urn:{_PREFIX}:"}
    for name in _LISTS:
        context[f"{_PREFIX}:{name}"] = {"@id": f"urn:{_PREFIX}:{name}", "@container": "@list"}
    return context


def _generator() -> Shape:
    return {"id": f"urn:{_PREFIX}:program", "type": "Software", "name": f"reportedly {version('reportedly')}"}


def _segments(report: Report, words: Words, purpose: str) -> Iterator[Shape]:
    """The words as parts of the report, one for each span."""
    for span in words.spans:
        yield {
            "type": "SpecificResource",
            "source": source_of(report),
            "purpose": f"{_PREFIX}:{purpose}",
            "selector": list(_selectors(report.text, span)),
        }


def _selectors(text: str, span: Span) -> Iterator[Shape]:
    """Two ways to find the same words."""
    before, after = _context(text, span)
    yield {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    yield {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": before.of(text),
        "suffix": after.of(text),
    }


def _context(text: str, span: Span) -> tuple[Span, Span]:
    """What stands before and after: so much that the quotation is found in one place, within reason."""
    around = AROUND
    while True:
        whole = Span(max(0, span.start - around), min(len(text), span.end + around))
        if around >= _MOST_AROUND or _is_found_once(text, whole):
            return Span(whole.start, span.start), Span(span.end, whole.end)
        around *= 2


def _is_found_once(text: str, whole: Span) -> bool:
    words = whole.of(text)
    return text.find(words) == whole.start and text.find(words, whole.start + 1) < 0


def _fields(claim: Claim, report: Report) -> Shape:
    held = {name: value for name, value in msgspec.to_builtins(claim).items() if name not in _WORDS}
    return {
        "type": "TextualBody",
        "purpose": "describing",
        "format": "text/plain",
        "language": "en",
        "value": _in_words(claim),
        f"{_PREFIX}:report": urn("report", report.id),
        f"{_PREFIX}:sha256": report.sha256,
    } | dict(_prefixed(held.items()))


def _prefixed(fields: Iterable[tuple[str, object]]) -> Iterator[tuple[str, object]]:
    """Each field by its name in the annotation; what nests is told with its names joined: ``said`` → ``said_first``."""
    for name, value in fields:
        if isinstance(value, dict):
            yield f"{_PREFIX}:{name}", value.get("text")
            yield from _prefixed((f"{name}_{key}", inner) for key, inner in value.items() if key != "text")
        else:
            yield f"{_PREFIX}:{name}", value


def _in_words(claim: Claim) -> str:
    """The claim in a sentence: "Ana Ruiz says, probable (“likely”), citing the port: “12 people drowned”"."""
    who = claim.speaker or (claim.source.text if claim.source else "nobody named")
    stance = stance_in_words(claim.stance, claim.certainty, claim.hedges)
    return f"{who} {stance}{chain_in_words(claim.speaker, claim.chain)}: {quoted(claim.content.text)}"
