"""A report's days, sorted: those on which something happened and those on which somebody spoke.

In: a parsed report, its days and claims. Out: a :class:`Timeline`, with the main event's day.
"""

import re
from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from reportedly.extract.counted import Counted
from reportedly.extract.figure_words import figure_words
from reportedly.extract.times import reference_day
from reportedly.extract.uncounted import source_verbs
from reportedly.model import BlockKind, Claim, Report, Span, When
from reportedly.parse import Parsed, Sentence, Token

OLD_AFTER_DAYS = 14
"""A stretch of a month or more that ended this long before the report is background."""

MAIN_WITHIN = 46
"""How many days before the report the main event can lie."""

COMPARED_CHARACTERS = 14
"""How far before a day "since", "until" and their like stand."""

SINCE_CHARACTERS = 30
"""How far before a year "since" stands in "since the armistice of 2026"."""

DATELINE_CHARACTERS = 60
"""How far into its block the day of writing can stand."""

RECENT_DAYS = 10
"""An event of so few days ago goes before an older one."""


_DATELINE = re.compile(r"\s*(?:\([^)]{1,40}\)\s*)?[-–—]\s")

_OF_AN_EARLIER_NUMBER = re.compile(r"\b(?:from|against) [\d,.]+ (?:(?:on|by|late|early) )*$")
"""Before the day in "to 61, from 38 on Sunday": neither an event's nor one of speaking."""


class Timeline(Struct, frozen=True):
    """A report's days sorted: those of events, those of speaking; the main event's; the report's own."""

    report: Report
    events: tuple[When, ...]
    speaking: tuple[When, ...]
    main: str | None
    published: str | None


def timeline(parsed: Parsed, days: Sequence[When], claims: Sequence[Claim]) -> Timeline:
    """Sort ``days`` into those of events and those on which somebody spoke.

    "said on Tuesday" is of speaking; "Tuesday's explosion", "hit the base on Tuesday" of an event.
    """
    speaking = [w for w in days if _is_of_speaking(w, parsed, claims)]
    events = [w for w in days if w not in speaking and not _is_dateline(w, parsed)]
    published = reference_day(parsed.report)
    happened = [w for w in events if _is_told(w, parsed)]
    main = _main(happened, parsed.report, published) or _main(events, parsed.report, published)
    return Timeline(parsed.report, tuple(events), tuple(speaking), main, published)


def _is_told(when: When, parsed: Parsed) -> bool:
    """Whether something is told to have happened that day: not what a picture shows, nor "none since Saturday"."""
    sentence = _sentence_at(parsed, when.span)
    if sentence is None:
        return False
    before = parsed.report.text[max(0, when.span.start - COMPARED_CHARACTERS) : when.span.start].lower().split()
    if before and (before[-1] if before[-1] != "the" else before[-2:][0]) in ("since", "until", "than", "before"):
        return False
    verb = _verb_above(sentence.at(when.span.start))
    present = verb is not None and verb.tag in ("VBP", "VBZ") and not any(t.tag == "VBD" for t in sentence.tokens)
    return sentence.block.kind is not BlockKind.CAPTION and not present


def _main(events: Sequence[When], report: Report, published: str | None) -> str | None:
    """The day of the event: the first single past day of the last month, one with "'s" first of all."""
    if published is None:
        return None
    single = [
        w
        for w in events
        if w.first is not None and w.first == w.last and _age(w.first, published) in range(MAIN_WITHIN)
    ]
    owned = [w for w in single if report.text[w.span.end : w.span.end + 1] in ("'", "’")]
    recent = [w for w in single if w.first is not None and _age(w.first, published) <= RECENT_DAYS]
    first = next(iter(owned or recent or single), None)
    return first.first if first else None


def _is_dateline(when: When, parsed: Parsed) -> bool:
    """ "BRASK MILLS, May 4 (Merrin) - ", "Sunday, 4 May 2031 · Ana Ruiz": the day of writing, not of an event."""
    sentence = _sentence_at(parsed, when.span)
    if sentence is None or when.span.start - sentence.block.start > DATELINE_CHARACTERS:
        return False
    if _DATELINE.match(parsed.report.text, when.span.end) is not None:
        return True
    of_report = when.first == when.last and when.first == reference_day(parsed.report)
    return of_report and not any(t.tag in ("VBD", "VBZ", "VBP", "MD") for t in sentence.tokens)


def _age(day: str, published: str) -> int:
    return (date.fromisoformat(published[:10]) - date.fromisoformat(day)).days


def _is_of_speaking(when: When, parsed: Parsed, claims: Sequence[Claim]) -> bool:
    sentence = _sentence_at(parsed, when.span)
    if sentence is None or parsed.report.text[when.span.end : when.span.end + 1] in ("'", "’"):
        return False
    if _OF_AN_EARLIER_NUMBER.search(parsed.report.text, sentence.start, when.span.start) is not None:
        return False
    verb = _verb_above(sentence.at(when.span.start))
    outside = [
        c
        for c in claims
        if sentence.span.overlaps(c.cue.hull) and not any(s.covers(when.span) for s in c.content.spans)
    ]
    if any(_is_beside_cue(when, c, verb, parsed.report.text) for c in outside):
        return True
    inside = any(s.covers(when.span) for c in claims for s in c.content.spans)
    return verb is not None and verb.lemma in source_verbs() and not inside


def _is_beside_cue(when: When, claim: Claim, verb: Token | None, text: str) -> bool:
    """Whether the day goes with the cue: its verb is in it, or no other clause stands between.

    "a memo published on Friday says" was said then; "the league, formed on Friday, says" was not.
    """
    cue = claim.cue.hull
    if verb is not None and cue.start <= verb.start < cue.end:
        return True
    if verb is not None and verb.tag == "VBN" and verb.lemma in figure_words().founding:
        return False
    low, high = sorted((cue, when.span))
    between = text[low.end : high.start]
    if any(_between(cue, when.span, s) for s in claim.content.spans) or len(between) > 60:
        return False
    clause = (
        verb is not None and not cue.overlaps(verb.span) and low.end <= verb.start < high.start and verb.tag != "VBN"
    )
    return (
        not clause
        and not any(f" {word} " in f" {between} " for word in figure_words().clause_words)
        and (len(between) < 25 or when.span.start > cue.start)
    )


def gap(a: Span, b: Span) -> int:
    """How many characters stand between two spans; negative where they overlap."""
    return max(a.start, b.start) - min(a.end, b.end)


def _between(a: Span, b: Span, middle: Span) -> bool:
    low, high = sorted((a, b))
    return low.end <= middle.start and middle.end <= high.start


def _verb_above(token: Token | None) -> Token | None:
    if token is None:
        return None
    return next((t for t in token.ancestors() if t.tag[:2] == "VB"), None)


def _sentence_at(parsed: Parsed, span: Span) -> Sentence | None:
    low, high = 0, len(parsed.sentences)
    while low < high:
        middle = (low + high) // 2
        if parsed.sentences[middle].end <= span.start:
            low = middle + 1
        else:
            high = middle
    found = parsed.sentences[low] if low < len(parsed.sentences) else None
    return found if found is not None and found.span.overlaps(span) else None


def is_old(counted: Counted, claim: Claim | None, line: Timeline) -> bool:
    """Whether a figure is background: its clause names another year, or a month long over.

    "Six skiers were buried on that slope in 2017"; not "since 2021" or "since the flood of 2021", which run on,
    nor what a source said of an earlier day of this story.
    """
    if line.published is None:
        return False
    for when in line.events:
        if when.last is None or when.first is None or not counted.sentence.span.covers(when.span):
            continue
        before = line.report.text[max(0, when.span.start - SINCE_CHARACTERS) : when.span.start].lower()
        runs_on = " since " in before or any(word in before[-9:] for word in ("since", "until", "than"))
        if runs_on or gap(counted.span, when.span) > 160:
            continue
        age = _age(when.last, line.published)
        long = (date.fromisoformat(when.last) - date.fromisoformat(when.first)).days >= 27
        if age > 300 or (long and age > OLD_AFTER_DAYS and claim is None and line.report.published.day is not None):
            return True
    return False


def days_long(when: When) -> int:
    """The days from the first to the last of a stretch; 0 for one day."""
    if when.first is None or when.last is None:
        return 0
    return (date.fromisoformat(when.last) - date.fromisoformat(when.first)).days
