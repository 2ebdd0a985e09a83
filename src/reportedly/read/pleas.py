"""Pleas: paragraphs in which a page asks its reader for money, mail, tips or attention.

Told by what they say and by whom they speak to: phrases of asking, "you" and "our", orders, and a
place near the page's end. What stands in quotation marks is not the page's own voice:
'"Become a member today," the poster said.' is no plea.
"""

import re

from reportedly.read.lexicon import any_of, noise
from reportedly.read.lines import Line, Lines, settle_where

_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_YOU = re.compile(r"\b(?:you|your|yours|you['’]\w+)\b", re.I)
_WE = re.compile(r"\b(?:we|our|ours|us|we['’]\w+)\b", re.I)
_SENTENCE_START = re.compile(r"(?:^|[.!?:]\s+)([^\W\d_][\w-]*)")
_SENTENCE = re.compile(r"[^.!?]+[.!?]*\s*")
_SHOUTED_YOU = re.compile(r"(?<=[a-z] )(?:YOU|YOUR)(?= [a-z])")
_CALLS_US = re.compile(
    r"\b(?:call|ring|phone|contact|text|e-?mail|message|whatsapp|write to)\b.{0,30}"
    r"\b(?:us|our|the newsdesk|newsdesk|newsroom|tips@|\S+@\S+)",
    re.I,
)
_FOLLOW = re.compile(
    r"\bfollow\b.{1,60}\bon (?:twitter|facebook|instagram|x|telegram|whatsapp|youtube|mastodon)\b|"
    r"\bfollow\b.{0,60}@\w+",
    re.I,
)
_ENOUGH = 4
_LATE = 0.6
_MOST = 0.5
_LONGEST = 1500


def settle_pleas(lines: Lines) -> Lines:
    """Settle every open line that asks the reader for something."""
    ends = max((line.end for line in lines), default=0)
    return settle_where(lines, lambda line: "a plea to the reader" if is_plea(line, ends=ends) else "")


def is_plea(line: Line, *, ends: int | None = None) -> bool:
    """Whether a line asks the reader for something. ``ends``: where the page ends, where that is to count."""
    return weight(line, ends) >= _ENOUGH and _share(line.text) >= _MOST


def weight(line: Line, ends: int | None = None) -> int:
    """How much speaks for a plea; four is enough. ``ends``: where the page ends."""
    if len(line.text) > _LONGEST or line.mark.heading == 1:
        return 0
    text = _QUOTED.sub(" ", line.text)
    speaks = bool(_YOU.search(text)) + bool(_WE.search(text)) + bool(_SHOUTED_YOU.search(text))
    orders = sum(w.lower() in noise().imperatives for w in _SENTENCE_START.findall(text))
    if not speaks and not orders:
        return 0
    asks = 3 * bool(_CALLS_US.search(text)) + 3 * bool(_FOLLOW.search(text)) + min(orders, 2)
    asks += 2 * _different(noise().strong_pleas, text) + min(_different(noise().weak_pleas, text), 3)
    is_late = ends is not None and line.start > _LATE * ends
    return asks + speaks + is_late if asks else 0


def _share(text: str) -> float:
    """The part of a paragraph, by characters, whose sentences speak to the reader; one that only names
    readers, donations and the like counts for half.

    "Three people died, police said. Subscribe to our channel!" is an article's own paragraph.
    """
    asking = 0.0
    for sentence in _SENTENCE.findall(text):
        first = _SENTENCE_START.match(sentence)
        is_order = first is not None and first[1].lower() in noise().imperatives
        if is_order or _YOU.search(sentence) or _WE.search(sentence) or any_of(noise().strong_pleas).search(sentence):
            asking += len(sentence)
        elif any_of(noise().weak_pleas).search(sentence):
            asking += len(sentence) / 2
    return asking / max(len(text), 1)


def _different(phrases: tuple[str, ...], text: str) -> int:
    return len({m[0].lower() for m in any_of(phrases).finditer(text)})
