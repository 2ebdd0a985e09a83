"""The shapes of the JSON Lines that every listing prints: one function for each noun.

A program may rely on every key here; new ones may be added. Whole numbers are printed without
a fraction.
"""

import re

import msgspec

from reportedly.ledger import (
    Found,
    Joined,
    KeptClaim,
    KeptCorrection,
    KeptFailure,
    KeptFigure,
    KeptReport,
    KeptStory,
)
from reportedly.model import Answer, By, Overlap, Question, Spread
from reportedly.reconcile.gradings import Grade

type Shape = dict[str, object]

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
        "copy_of": report.copy_of,
        "story": report.story,
    }


def claim_shape(claim: KeptClaim) -> Shape:
    """A claim; ``speaker`` and ``chain`` by the story's names."""
    return _with_story(msgspec.to_builtins(claim))


def figure_shape(figure: KeptFigure) -> Shape:
    """A figure; ``speaker`` by the story's names."""
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
        "story": found.story,
        "text": found.text,
        "start": found.span.start,
        "end": found.span.end,
    }


def story_shape(story: KeptStory) -> Shape:
    """A story, with the links that hold it together and the numbers of the corrections that name its reports."""
    return {
        "story": story.id,
        "title": story.title,
        "reports": list(story.reports),
        "first": story.first,
        "last": story.last,
        "founder": story.founder,
        "links": [msgspec.to_builtins(link) for link in story.links],
        "corrections": list(story.corrections),
    }


def overlap_shape(overlap: Overlap) -> Shape:
    """What a report has in common with an earlier one; ``here`` of a passage is in ``report``, ``there`` in ``of``."""
    return {
        "report": overlap.report,
        "of": overlap.of,
        "shared": overlap.shared,
        "shared_of": overlap.shared_of,
        "is_copy": overlap.is_copy,
        "passages": [msgspec.to_builtins(passage) for passage in overlap.passages],
        "reason": overlap.reason,
    }


def correction_shape(correction: KeptCorrection) -> Shape:
    """What a person corrected; ``undone`` says when it was taken back and by whom, null where it is in force.

    ``holds_for``: the claims and figures that it holds for, over all versions of their pages; ``lost_in``: the
    versions in which it holds for none, and why.
    """
    return {
        "number": correction.number,
        "kind": correction.kind,
        "reports": list(correction.reports),
        "anchor": correction.anchor,
        "day": correction.day,
        "at": correction.at,
        "who": correction.who,
        "reason": correction.reason,
        "story": correction.story,
        "left": list(correction.left),
        "findings": list(correction.findings),
        "value": correction.value,
        "authority": correction.authority,
        "undone": _by_shape(correction.undone) if correction.undone is not None else None,
        "holds_for": list(correction.holds_for),
        "lost_in": [{"report": each.report, "reason": each.reason} for each in correction.lost_in],
    }


def _by_shape(by: By) -> Shape:
    return {"day": by.day, "at": by.at, "who": by.who, "reason": by.reason}


def joined_shape(joined: Joined) -> Shape:
    """Which stories became one, and what tied them."""
    return {
        "story": joined.story,
        "stories": list(joined.stories),
        "report": joined.report,
        "reason": joined.reason,
        "day": joined.day,
    }


def question_shape(question: Question, spread: Spread, grade: Grade | None = None) -> Shape:
    """A question with its answers, with low, best and high by the policy, and graded where a profile was asked for."""
    shape: Shape = {
        "id": question.id,
        "story": question.story,
        "question": question.question,
        "category": question.category,
        "answers": [answer_shape(answer) for answer in question.answers],
        "origins": question.origins,
        "outlets": question.outlets,
        "reports": question.reports,
        "verdict": question.verdict,
        "reason": question.reason,
        "corrected": list(question.corrected),
        "low": number(spread.low),
        "best": number(spread.best),
        "high": number(spread.high),
        "policy": spread.policy,
        "policy_reason": spread.reason,
    }
    if grade is not None:
        shape |= {"grade": grade.name, "grade_definition": grade.definition, "grade_reason": grade.reason}
    return shape


def answer_shape(answer: Answer) -> Shape:
    """An answer; ``origin`` is its name, ``party`` what tells independent origins apart."""
    return {
        "report": answer.report,
        "claim": answer.claim,
        "figure": answer.figure,
        "low": number(answer.low),
        "high": number(answer.high),
        "bound": answer.bound,
        "answer": answer.answer,
        "stance": answer.stance,
        "certainty": answer.certainty,
        "speaker": answer.speaker,
        "origin": answer.origin.name,
        "party": answer.origin.party,
        "occasion": answer.origin.occasion,
        "origin_known": answer.origin.is_known,
        "origin_reason": answer.origin.reason,
        "since": answer.since,
        "as_of": answer.as_of,
        "spans": [answer.span],
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
    return {"id": shape["id"], "report": shape["report"], "story": shape["story"]} | shape
