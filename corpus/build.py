"""A marked story → the JSON of a labelled story, in which labels are words and no offsets."""

import re
from functools import lru_cache
from typing import Any

import msgspec

from corpus.nouns import MarkedClaim, MarkedFigure, MarkedReport, MarkedStory, Span
from reportedly.model import Block, BlockKind, Page
from reportedly.parse.quotes import find_quotations
from reportedly.read import read_page

Row = dict[str, Any]


def built(story: MarkedStory) -> Row:
    """The story in the form that the scorers and the validator of labelled stories read."""
    return {
        "story": story.story,
        "title": story.title,
        "reports": [_report(r) for r in story.reports],
        "body": {r.id: _body(r) for r in story.reports},
        "claims": [row for r in story.reports for c in r.claims for row in _claims(r, c, story)],
        "figures": [_figure(r, f, story) for r in story.reports for f in r.figures],
        "copies": [list(pair) for pair in story.copies],
        "questions": [
            {
                "question": q.question,
                "answers": [_answer(a) for a in q.answers],
                "origins": q.origins,
                "verdict": q.verdict,
            }
            for q in story.questions
        ],
    }


def _report(report: MarkedReport) -> Row:
    return {key: getattr(report, key) for key in ("id", "outlet", "url", "published", "text")} | {"kind": "text"}


def own_text(report: MarkedReport) -> list[Span]:
    """The stretches of the article's own text, title and noise left out, that hold a word."""
    edges = sorted([*report.noise, *([report.title] if report.title else [])])
    starts = [0, *(end for _, end in edges)]
    ends = [*(start for start, _ in edges), len(report.text)]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if a < b and re.search(r"\w", report.text[a:b])]


def _body(report: MarkedReport) -> Row:
    text, own = report.text, own_text(report)
    first = text[slice(*own[0])].strip().split("\n")[0] if own else ""
    last = text[slice(*own[-1])].strip().split("\n")[-1] if own else ""
    return {
        "title": text[slice(*report.title)] if report.title else "",
        "first": " ".join(re.split(r" ", first)[:10]),
        "last": " ".join(re.split(r" ", last)[-10:]),
        "noise": list(dict.fromkeys(text[a:b].strip() for a, b in report.noise)),
    }


def nth(text: str, words: str, start: int) -> int:
    """Which occurrence of the words, overlapping ones counted, begins at ``start``; 1 is the first."""
    count, at = 1, text.find(words)
    while -1 < at < start:
        count += 1
        at = text.find(words, at + 1)
    return count


def _claims(report: MarkedReport, claim: MarkedClaim, story: MarkedStory) -> list[Row]:
    """One row for each piece of the content, as the form has no claim of several pieces."""
    text = report.text
    speaker = story.speakers[claim.speaker] if claim.speaker else None
    rows = []
    for span in claim.contents:
        content = text[slice(*span)]
        row = {
            "report": report.id,
            "source": text[slice(*claim.source)] if claim.source else None,
            "speaker": speaker.name if speaker else None,
            "authority": speaker.authority if speaker else "none",
            "cue": text[slice(*claim.cue)],
            "content": content,
            "mode": mode_of(text, span),
            "stance": claim.stance,
            "certainty": claim.certainty,
            "hedges": [text[slice(*h)] for h in claim.hedges],
            "chain": [story.speakers[key].name for key in claim.chain],
        }
        if (which := nth(text, content, span[0])) > 1:
            row["nth"] = which
        rows.append(row)
    return rows


def _figure(report: MarkedReport, figure: MarkedFigure, story: MarkedStory) -> Row:
    words = report.text[slice(*figure.span)]
    key = figure.by or innermost_speaker(report, figure.span)
    key = None if key == "-" else key
    row = {
        "report": report.id,
        "text": words,
        "low": figure.low,
        "high": figure.high,
        "bound": figure.bound,
        "counts": figure.counts,
        "category": figure.category,
        "speaker": story.speakers[key].name if key else None,
        "as_of": figure.as_of or report.published,
    }
    if (which := nth(report.text, words, figure.span[0])) > 1:
        row["nth"] = which
    return row


def innermost_speaker(report: MarkedReport, span: Span) -> str | None:
    """The speaker of the shortest content that holds the place; None in the report's own voice."""
    around = [
        (end - start, claim.speaker)
        for claim in report.claims
        for start, end in claim.contents
        if start <= span[0] and span[1] <= end
    ]
    return min(around, key=lambda pair: pair[0])[1] if around else None


def _answer(answer: Any) -> Row:
    row = {"report": answer.report, "low": answer.low, "high": answer.high}
    row |= {"speaker": answer.speaker, "origin": answer.origin}
    if answer.words:
        row["answer"] = answer.words
    if answer.stance:
        row["stance"] = answer.stance
    return row


def mode_of(text: str, span: Span) -> str:
    """Direct where every word stands in quotation marks, mixed where some do, else indirect."""
    inside = [False] * (span[1] - span[0])
    for start, end in quoted(text):
        for i in range(max(start, span[0]), min(end, span[1])):
            inside[i - span[0]] = True
    words = [quoted for ch, quoted in zip(text[slice(*span)], inside, strict=True) if ch.isalnum()]
    return "direct" if all(words) else "mixed" if any(words) else "indirect"


@lru_cache(maxsize=8)
def quoted(text: str) -> tuple[Span, ...]:
    """The quotations of a text, marks included, as the program reads them; one over several paragraphs in pieces."""
    page = read_page(Page(raw=text.encode("utf-8"), media="text", place="corpus"))
    paragraphs = [Block(m.start(), m.end(), BlockKind.BODY) for m in re.finditer(r"[^\n]+", text)]
    report = msgspec.structs.replace(page, blocks=tuple(paragraphs))
    return tuple((piece.start, piece.end) for q in find_quotations(report) for piece in q.pieces)
