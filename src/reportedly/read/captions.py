"""Captions: the words under a picture, told from the credit behind them and from their repeats.

"Smoke over the quay on Tuesday. / Herald Pictures", given twice, is a caption, a credit, and a
repeat. Credits and repeats are noise, since a claim in them would count twice.
"""

import re

from reportedly.model import BlockKind
from reportedly.read.furniture import furniture_words
from reportedly.read.lexicon import any_of, noise
from reportedly.read.lines import Line, Lines, same, settle_where, words

_SLASH_CREDIT = re.compile(r"\s+/\s+(?=[^\W\d_][^/\n]{1,60}$)")
_SLASH_AFTER_SENTENCE = re.compile(r"(?<=[.!?”\"’)])\s+/\s+(?=[^\W\d_][^/\n]{1,60}$)")
_BRACKET_CREDIT = re.compile(r"\s*[(\[](?P<credit>[^()\[\]\n]{2,80})[)\]]\.?$")
_LABEL_CREDIT = re.compile(r"\s+(?:photo(?:graph)?(?: by|:| credit:)|credit:|image:|picture:)\s+[^\n]{2,60}$", re.I)
_NAMED_CREDIT = re.compile(r"[^\W\d_][\w.'’ -]{1,40}\s?/\s?[^\W\d_][\w.'’ ,/&-]{1,50}")
_LONGEST = 100


def settle_captions(lines: Lines) -> Lines:
    """Settle captions, their credits and their repeats. A caption given twice stays once, the first time."""
    out: list[Line] = []
    last = ""
    for line, after in zip(lines, _texts_after(lines), strict=True):
        text = same(line.text)
        if line.kind is not None:
            out.append(line)
            continue
        if text == last and len(words(text)) >= 4:
            out.append(line.settle(BlockKind.NOISE, "the caption again"))
        else:
            out.extend(_caption(line, is_doubled=text == after and len(words(text)) >= 5))
        last = text
    return settle_where(tuple(out), _credit_alone)


def _texts_after(lines: Lines) -> list[str]:
    """For each line, the words of the next open one."""
    out: list[str] = []
    after = ""
    for line in reversed(lines):
        out.append(after)
        after = same(line.text) if line.kind is None else after
    return out[::-1]


def is_about_a_picture(line: Line) -> bool:
    """Whether a line begins as captions do, or ends with a picture's credit."""
    is_credited = _credit_at(line.text, is_doubled=False) is not None or bool(_credit_alone(line))
    return line.mark.caption or _opens(line) or is_credited


def _opens(line: Line) -> bool:
    return line.text.lower().startswith(noise().caption_openings)


def _caption(line: Line, *, is_doubled: bool) -> list[Line]:
    at = _credit_at(line.text, is_doubled=is_doubled or line.mark.caption)
    if len(words(line.text)) > _LONGEST or line.mark.furniture or furniture_words(line):
        return [line]
    if at is not None and at > 0:
        head, tail = line.cut(at)
        return [
            head.settle(BlockKind.CAPTION, "words above a picture's credit"),
            tail.settle(BlockKind.NOISE, "a picture's credit"),
        ]
    if line.mark.caption:
        return [line.settle(BlockKind.CAPTION, "inside <figcaption>")]
    if is_doubled:
        return [line.settle(BlockKind.CAPTION, "given twice")]
    return [line.settle(BlockKind.CAPTION, "begins as captions do")] if _opens(line) else [line]


def _credit_at(text: str, *, is_doubled: bool) -> int | None:
    """Where the credit behind a caption begins."""
    slash = (_SLASH_CREDIT if is_doubled else _SLASH_AFTER_SENTENCE).search(text)
    if slash:
        return slash.start()
    bracket = _BRACKET_CREDIT.search(text)
    if bracket and _is_picture_credit(bracket["credit"]):
        return bracket.start()
    label = _LABEL_CREDIT.search(text)
    return label.start() if label and len(words(text[: label.start()])) >= 4 else None


def _is_picture_credit(credit: str) -> bool:
    """ "Hana Roy/AP" and "Photo: Ana Ruiz", not "AP" alone, which also stands behind words."""
    if re.match(r"(?:photo(?:graph)?|image|picture|courtesy|credit)s?\b", credit, re.I):
        return True
    return "/" in credit and any_of(noise().photo_credits).search(credit) is not None


def _credit_alone(line: Line) -> str:
    """ "David Holm/Getty Images" """
    if (
        _NAMED_CREDIT.fullmatch(line.text)
        and any_of(noise().photo_credits).search(line.text)
        and len(words(line.text)) <= 10
    ):
        return "a picture's credit"
    return ""
