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
_TEXT_A_WORD = re.compile(r"\b[Tt]ext [A-Z]{2,} (?:to|on) \d")
_OFFER = re.compile(
    r"\b(?:from|for|only|just|than|as little as)\s+(?:\W?\d[\d.,]*|an?)\s+(?:\w+\s+)?an?\s+(?:day|week|month|year)\b|"
    r"\bfirst (?:\d+|\w+) (?:days?|weeks?|months?|issues?) (?:for )?free\b",
    re.I,
)
"""What reading costs: "from 3 crowns a week", "less than a bun a day", "the first 4 weeks free"."""
_FOLLOW = re.compile(
    r"\bfollow\b.{1,60}\bon (?:twitter|facebook|instagram|x|telegram|whatsapp|youtube|mastodon)\b|"
    r"\bfollow\b.{0,60}@\w+",
    re.I,
)
_ENOUGH = 4
_LATE = 0.6
_MOST = 0.5
_MOST_OF_LAST = 0.3
"""Of the page's last line, where it makes an offer: the outlet praises itself before it asks."""
_LONGEST = 1500


def settle_pleas(lines: Lines) -> Lines:
    """Settle every open line that asks the reader for something."""
    ends = max((line.end for line in lines), default=0)
    return settle_where(lines, lambda line: "a plea to the reader" if is_plea(line, ends=ends) else "")


def is_plea(line: Line, *, ends: int | None = None) -> bool:
    """Whether a line asks the reader for something. ``ends``: where the page ends, where that is to count."""
    closes = ends is not None and line.end >= ends and _makes_offer(line.text)
    return weight(line, ends) >= _ENOUGH and _share(line.text) >= (_MOST_OF_LAST if closes else _MOST)


def weight(line: Line, ends: int | None = None) -> int:
    """How much speaks for a plea; four is enough. ``ends``: where the page ends."""
    if len(line.text) > _LONGEST or line.mark.heading == 1:
        return 0
    text = _QUOTED.sub(" ", line.text)
    speaks = bool(_YOU.search(text)) + bool(_WE.search(text)) + bool(_SHOUTED_YOU.search(text))
    orders = sum(w.lower() in noise().imperatives for w in _SENTENCE_START.findall(text))
    if not speaks and not orders:
        return 0
    asks = 3 * bool(_CALLS_US.search(text) or _TEXT_A_WORD.search(text)) + 2 * _makes_offer(text)
    asks += 3 * bool(_FOLLOW.search(text)) + min(orders, 2)
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
        asks = any(p.search(sentence) for p in (_YOU, _WE, _OFFER, any_of(noise().strong_pleas)))
        if asks or _is_order(sentence):
            asking += len(sentence)
        elif any_of(noise().weak_pleas).search(sentence):
            asking += len(sentence) / 2
    return asking / max(len(text), 1)


def _makes_offer(text: str) -> bool:
    """ "Support it from 3 crowns a week"; not "It ran for 3 crowns a week"."""
    return any(_OFFER.search(sentence) and _is_order(sentence) for sentence in _SENTENCE.findall(text))


def _is_order(sentence: str) -> bool:
    first = _SENTENCE_START.match(sentence)
    return first is not None and first[1].lower() in noise().imperatives


def _different(phrases: tuple[str, ...], text: str) -> int:
    return len({m[0].lower() for m in any_of(phrases).finditer(text)})
