"""The day that a figure holds for.

In: a :class:`Counted`, its category and claim, and the report's days. Out: an :class:`AsOf`: one
day, or a range where only that can be told. Tried in turn: a day in the figure's own clause; for
what happens on an occasion (a rally, a vote, a launch) the occasion's day; the day on which the
claim was made; for what was told without a day the event's; the day of the report.
"""

from collections.abc import Sequence
from datetime import date

from reportedly.extract.clauses import top
from reportedly.extract.counted import Counted
from reportedly.extract.figure_words import figure_words
from reportedly.extract.own_day import LONGEST_OWN_DAYS, AsOf, day_at_once, own_day
from reportedly.extract.timeline import Timeline, days_long, gap
from reportedly.model import Category, Claim, When
from reportedly.parse import Token

EVENT_CHARACTERS = 150
"""How far before a figure the day of its event is looked for, ahead of the main event's."""

CARRIED_CHARACTERS = 200
"""How far a day on which one speaker spoke holds for another's words."""

BESIDE_CHARACTERS = 60
"""How near a cue a day of speaking stands that is the claim's."""

RECOUNTED_AFTER_DAYS = 3
"""A toll told this long after its event is the count of the day it is told: tolls rise for days."""

_TOLLS = frozenset((Category.KILLED, Category.INJURED, Category.CASUALTIES, Category.MISSING, Category.DISPLACED))

_COUNTED = _TOLLS | {Category.OTHER, Category.CAPTURED}
"""What is of the day on which it was counted, where the cue tells that day, ahead of the event's."""

_OCCASIONS = frozenset((Category.LAUNCHED, Category.DESTROYED))

_OF_THE_EVENT = frozenset(
    (
        Category.KILLED,
        Category.INJURED,
        Category.CASUALTIES,
        Category.LAUNCHED,
        Category.DESTROYED,
        Category.AFFECTED,
        Category.ARRESTED,
        Category.OTHER,
        Category.DURATION,
    )
)


def as_of(counted: Counted, category: Category, claim: Claim | None, line: Timeline, claims: Sequence[Claim]) -> AsOf:
    """The day that the figure holds for."""
    at_once = day_at_once(counted, line)
    if at_once is not None:
        return at_once
    running = _runs_on(counted, claim)
    own = own_day(counted, claim, line, running=running)
    told = _told(claim, line) if claim is not None else None
    if category in _COUNTED and told is not None and _is_counted_after(own, told, line):
        return told
    if own is not None and not (category in _TOLLS and _is_recounted(own, claim, line)):
        return own
    if _is_of_occasion(counted, category, running=running):
        day = _occasion(counted, category, line)
        if day is not None and not (category in _TOLLS and _is_recounted(AsOf(day), claim, line)):
            return AsOf(day)
    if told is not None:
        return told
    if (
        claim is not None
        and claim.source is not None
        and not running
        and category in _OF_THE_EVENT
        and (category is not Category.OTHER or counted.pronoun is None)
        and _is_past(counted)
    ):
        event = _event_before(counted, line, within=EVENT_CHARACTERS) or line.main
        if event is not None and not (category in _TOLLS and _is_recounted(AsOf(event), claim, line)):
            return AsOf(event)
    return _carried(claim, line, claims) or AsOf(line.published)


def _is_counted_after(own: AsOf | None, told: AsOf, line: Timeline) -> bool:
    """ "12 fled in Saturday's riot, the ministry said on Sunday" is Sunday's count; "12 had fled by Saturday" is not.

    Only the main event's day gives way: any other day in the figure's clause is its own.
    """
    return told.day is not None and own is not None and own.day is not None and own.day == line.main


def _is_recounted(own: AsOf, claim: Claim | None, line: Timeline) -> bool:
    """Whether a toll was counted anew since its event: "14 died when the dam burst last Monday", told days later."""
    counted_on = claim.said.last if claim is not None and claim.said is not None and claim.said.last else line.published
    if own.day is None or counted_on is None:
        return False
    return (date.fromisoformat(counted_on[:10]) - date.fromisoformat(own.day)).days >= RECOUNTED_AFTER_DAYS


def _runs_on(counted: Counted, claim: Claim | None) -> bool:
    """Whether the count is one of a series: "has climbed to seven", "now counts 40", "are still missing"."""
    tokens = counted.sentence.tokens
    if claim is not None:
        cue = claim.cue.hull
        tokens = tuple(
            t
            for t in tokens
            if not cue.overlaps(t.span)
            or t.lower in figure_words().running
            or t.lemma in figure_words().running
            or t.lower == "put"
        )
    return _is_running(tokens, counted)


def _is_running(kept: Sequence[Token], counted: Counted) -> bool:
    tokens = counted.sentence.tokens
    near = [t for t in kept if counted.first - 18 <= t.i < counted.end + 6]
    close = [t for t in kept if counted.first - 6 <= t.i < counted.end + 5]
    if any(t.lower in figure_words().tolls for t in near) or any(
        t.lower in figure_words().running or t.lemma in figure_words().running for t in close
    ):
        return True
    return any(
        t.lower in ("has", "have") and t.i + 1 < len(tokens) and tokens[t.i + 1].tag in ("VBN", "RB") for t in close
    )


def _is_past(counted: Counted) -> bool:
    """Whether the sentence tells the past, and the verb over the figure too: not "our roll is 70 men short"."""
    verb = next((t for t in top(counted).ancestors() if t.tag[:2] == "VB"), None)
    finite = [verb, *(t for t in verb.children if t.dep in ("aux", "auxpass"))] if verb is not None else []
    present = any(t.tag in ("VBZ", "VBP") for t in finite) and not any(t.tag == "VBD" for t in finite)
    return not present and any(t.tag == "VBD" for t in counted.sentence.tokens)


def _is_of_occasion(counted: Counted, category: Category, *, running: bool) -> bool:
    """A rally, a vote, a launch, people aboard: what has a day of its own, whenever it is told."""
    if category in (Category.ATTENDING, Category.ABOARD) or (category in _OCCASIONS and not running):
        return True
    words = {t.lower for t in counted.sentence.tokens} | {t.lemma.lower() for t in counted.sentence.tokens}
    if category in (Category.PERCENT, Category.OTHER) and words & figure_words().votes:
        return not any(t.lower in ("have", "has") for t in counted.sentence.tokens[counted.end : counted.end + 2])
    if running:
        return False
    text = " ".join(t.lower for t in counted.sentence.tokens)
    return any(m in text for m in figure_words().moments)


def _occasion(counted: Counted, category: Category, line: Timeline) -> str | None:
    """The last event's day told before a crowd's figure; the main event's for other things."""
    if category is Category.ATTENDING and (day := _event_before(counted, line, within=None)) is not None:
        return day
    return line.main


def _event_before(counted: Counted, line: Timeline, *, within: int | None) -> str | None:
    """The last single day of an event told before the figure, at most ``within`` characters before."""
    before = [w for w in line.events if w.first is not None and w.first == w.last and w.span.start < counted.span.start]
    if within is not None:
        before = [w for w in before if counted.span.start - w.span.end <= within]
    past = [w.first for w in before if w.first and line.published and w.first <= line.published]
    return past[-1] if past else None


def _carried(claim: Claim | None, line: Timeline, claims: Sequence[Claim]) -> AsOf | None:
    """The day on which the same speaker last spoke before, or else another shortly before."""
    if claim is None:
        return None
    at = claim.cue.hull.start
    earlier = [
        c for c in claims if c.cue.hull.start < at and (told := _told(c, line)) is not None and told.day is not None
    ]
    same = [c for c in earlier if c.speaker is not None and c.speaker == claim.speaker]
    near = [c for c in earlier if at - c.cue.hull.start < CARRIED_CHARACTERS]
    last = max(same or near, key=lambda c: c.cue.hull.start, default=None)
    return _told(last, line) if last is not None else None


def told_day(counted: Counted, claim: Claim | None, line: Timeline) -> AsOf | None:
    """The day in the figure's own clause or beside its claim's cue; None where it has none of its own."""
    own = day_at_once(counted, line) or own_day(counted, claim, line, running=_runs_on(counted, claim))
    return own if own is not None else (_told(claim, line) if claim is not None else None)


def _told(claim: Claim, line: Timeline) -> AsOf | None:
    """The day in the claim's own words, or one beside its cue."""
    if claim.said is not None and claim.said.first is not None and claim.said.last is not None:
        single = claim.said.first == claim.said.last
        return AsOf(claim.said.first) if single else AsOf(None, (claim.said.first, claim.said.last))
    beside = [w for w in line.speaking if w.first is not None and w.last is not None and _is_beside(claim, w, line)]
    found = min(beside, key=lambda w: gap(claim.cue.hull, w.span), default=None)
    if found is None or found.first is None or found.last is None:
        return None
    if days_long(found) > LONGEST_OWN_DAYS:
        return None
    return AsOf(found.first) if found.first == found.last else AsOf(None, (found.first, found.last))


def _is_beside(claim: Claim, when: When, line: Timeline) -> bool:
    """Whether a day of speaking stands near the claim's cue, not in what is held, nor in a later paragraph."""
    inside = any(s.covers(when.span) for s in claim.content.spans)
    cue = claim.cue.hull
    later = "\n" in line.report.text[cue.end : when.span.start]
    return not inside and gap(cue, when.span) <= BESIDE_CHARACTERS and not later
