"""The day that a figure holds for.

In: a :class:`Counted`, its category and claim, and the report's days. Out: an :class:`AsOf`: one
day, or a range where only that can be told. Tried in turn: a day in the figure's own clause; for
what happens on an occasion (a rally, a vote, a launch) the occasion's day; the day on which the
claim was made; for what was told without a day the event's; the day of the report.
"""

import re
from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from reportedly.extract.counted import Counted
from reportedly.extract.relevance import source_verbs
from reportedly.extract.times import reference_day
from reportedly.model import Category, Claim, Report, Span, When
from reportedly.parse import Parsed, Sentence, Token

OLD_AFTER_DAYS = 14
"""A stretch of a month or more that ended this long before the report is background."""

MAIN_WITHIN = 46
"""How many days before the report the main event can lie."""

RECENT_DAYS = 10
"""An event of so few days ago goes before an older one."""

LONGEST_OWN_DAYS = 15
"""A longer stretch ("last month") says when something happened, not which day a count is of."""

EVENT_CHARACTERS = 400
"""How far before a figure the day of its event is looked for, ahead of the main event's."""

CARRIED_CHARACTERS = 600
"""How far a day on which one speaker spoke holds for the next one's words."""

_OCCASIONS = frozenset((Category.ATTENDING, Category.ABOARD, Category.LAUNCHED, Category.DESTROYED))
_OF_THE_EVENT = frozenset(
    (Category.KILLED, Category.INJURED, Category.CASUALTIES, Category.LAUNCHED, Category.DESTROYED, Category.AFFECTED,
     Category.ARRESTED, Category.DEPLOYED, Category.CAPTURED, Category.OTHER)
)
_VOTES = frozenset(("turnout", "ballot", "voter", "vote", "poll", "polling", "referendum", "election", "electorate", "voted", "magnitude"))
_MOMENT = ("at the time", "when the", "on board", "on the shift", "on shift")
_RUNNING = frozenset(("now", "so", "still", "remain", "remains", "currently", "already", "rise", "climb", "stand", "reach", "risen", "climbed"))
_CLAUSE_WORDS = ("after", "before", "when", "while", "as", "who", "which", "because", "since", "that")
_DATELINE = re.compile(r"\s*(?:\([^)]{1,40}\)\s*)?[-–—]\s")
_TOLL_WORDS = frozenset(("number", "toll", "tally", "count", "total"))


class AsOf(Struct, frozen=True):
    """One day, or the first and last of a range; both None where nothing tells."""

    day: str | None = None
    days: tuple[str, str] | None = None


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
    return Timeline(parsed.report, tuple(events), tuple(speaking), _main(events, parsed.report, published), published)


def _main(events: Sequence[When], report: Report, published: str | None) -> str | None:
    """The day of the event: the first single past day of the last month, one with "'s" first of all."""
    if published is None:
        return None
    single = [w for w in events if w.first is not None and w.first == w.last and _age(w.first, published) in range(MAIN_WITHIN)]
    owned = [w for w in single if report.text[w.span.end : w.span.end + 1] in ("'", "’")]
    recent = [w for w in single if w.first is not None and _age(w.first, published) <= RECENT_DAYS]
    first = next(iter(owned or recent or single), None)
    return first.first if first else None


def _is_dateline(when: When, parsed: Parsed) -> bool:
    """ "PORT ALMERY, May 25 (Altair) - ": the day of writing, not of an event."""
    sentence = _sentence_at(parsed, when.span)
    if sentence is None or when.span.start - sentence.block.start > 60:
        return False
    return _DATELINE.match(parsed.report.text, when.span.end) is not None


def _age(day: str, published: str) -> int:
    return (date.fromisoformat(published[:10]) - date.fromisoformat(day)).days


def _is_of_speaking(when: When, parsed: Parsed, claims: Sequence[Claim]) -> bool:
    sentence = _sentence_at(parsed, when.span)
    if sentence is None or parsed.report.text[when.span.end : when.span.end + 1] in ("'", "’"):
        return False
    verb = _verb_above(sentence.at(when.span.start))
    outside = [c for c in claims if sentence.span.overlaps(c.cue.hull) and not any(s.covers(when.span) for s in c.content.spans)]
    if any(_is_beside_cue(when, c, verb, parsed.report.text) for c in outside):
        return True
    inside = any(s.covers(when.span) for c in claims for s in c.content.spans)
    return verb is not None and verb.lemma in source_verbs() and not inside


def _is_beside_cue(when: When, claim: Claim, verb: Token | None, text: str) -> bool:
    """Whether the day goes with the cue: its verb is in it, or no other clause stands between."""
    cue = claim.cue.hull
    if verb is not None and cue.start <= verb.start < cue.end:
        return True
    low, high = sorted((cue, when.span))
    between = text[low.end : high.start]
    if any(_between(cue, when.span, s) for s in claim.content.spans) or len(between) > 60:
        return False
    clause = verb is not None and not cue.overlaps(verb.span) and low.end <= verb.start < high.start and verb.tag != "VBN"
    return not clause and not any(f" {word} " in f" {between} " for word in _CLAUSE_WORDS) and (len(between) < 25 or when.span.start > cue.start)


def _near(a: Span, b: Span) -> int:
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

    "Two people died there in a chlorine leak in 2016"; not "since 2021", which runs on, nor what a
    source said of an earlier day of this story.
    """
    if line.published is None:
        return False
    for when in line.events:
        if when.last is None or when.first is None or not counted.sentence.span.covers(when.span):
            continue
        before = line.report.text[max(0, when.span.start - 7) : when.span.start].lower()
        if "since" in before or "until" in before or _near(counted.span, when.span) > 160:
            continue
        age = _age(when.last, line.published)
        long = (date.fromisoformat(when.last) - date.fromisoformat(when.first)).days >= 27
        if age > 300 or (long and age > OLD_AFTER_DAYS and claim is None and line.report.published.day is not None):
            return True
    return False


def as_of(counted: Counted, category: Category, claim: Claim | None, line: Timeline, claims: Sequence[Claim]) -> AsOf:
    """The day that the figure holds for."""
    running = _runs_on(counted, claim)
    own = _own_day(counted, claim, line, running=running)
    if own is not None:
        return own
    if _is_of_occasion(counted, category, running=running) and (day := _occasion(counted, category, line)) is not None:
        return AsOf(day)
    told = _told(claim, line) if claim is not None else None
    if told is not None:
        return told
    if claim is not None and claim.source is not None and not running and category in _OF_THE_EVENT and _is_past(counted):
        event = _event_before(counted, line, within=EVENT_CHARACTERS) or line.main
        if event is not None:
            return AsOf(event)
    return _carried(claim, line, claims) or AsOf(line.published)


def _own_day(counted: Counted, claim: Claim | None, line: Timeline, *, running: bool) -> AsOf | None:
    """The nearest event's day in the figure's sentence: "46 were registered on 14 August", "52 on Wednesday"."""
    near = [w for w in line.events if counted.sentence.span.covers(w.span) and w.first is not None and w.last is not None]
    if claim is not None:
        near = [w for w in near if any(s.covers(w.span) for s in claim.content.spans)] or near
    if running:
        near = [w for w in near if line.report.text[w.span.end : w.span.end + 1] not in ("'", "’")]
    published = line.published or "9999-12-31"
    near = [w for w in near if w.first is not None and w.first <= published and not _another_between(counted, w, line)]
    if not near:
        return None
    best = min(near, key=lambda w: (_near(counted.span, w.span) + (40 if w.span.start < counted.span.start else 0), w.span))
    if best.first is None or best.last is None:
        return None
    if best.first == best.last:
        return AsOf(best.first)
    if _days(best) > LONGEST_OWN_DAYS:
        return None
    return AsOf(None, (best.first, min(best.last, published)))


def _days(when: When) -> int:
    if when.first is None or when.last is None:
        return 0
    return (date.fromisoformat(when.last) - date.fromisoformat(when.first)).days


def _another_between(counted: Counted, when: When, line: Timeline) -> bool:
    """Whether a clause's end stands between the figure and the day: a semicolon or a new "while"."""
    low, high = sorted((counted.span, when.span))
    between = line.report.text[low.end : high.start]
    others = any(t.tag == "CD" and low.end <= t.start < high.start for t in counted.sentence.tokens)
    return ";" in between or " while " in between or len(between) > 140 or (others and not counted.rest)


def _runs_on(counted: Counted, claim: Claim | None) -> bool:
    """Whether the count is one of a series: "has climbed to seven", "now counts 40", "are still missing"."""
    tokens = counted.sentence.tokens
    if claim is not None:
        cue = claim.cue.hull
        tokens = tuple(t for t in tokens if not cue.overlaps(t.span) or t.lower in _RUNNING or t.lemma in _RUNNING or t.lower == "put")
    return _is_running(tokens, counted)


def _is_running(kept: Sequence[Token], counted: Counted) -> bool:
    tokens = counted.sentence.tokens
    near = [t for t in kept if counted.first - 18 <= t.i < counted.end + 6]
    close = [t for t in kept if counted.first - 6 <= t.i < counted.end + 5]
    if any(t.lower in _TOLL_WORDS for t in near) or any(t.lower in _RUNNING or t.lemma in _RUNNING for t in close):
        return True
    return any(t.lower in ("has", "have") and t.i + 1 < len(tokens) and tokens[t.i + 1].tag in ("VBN", "RB") for t in close)


def _is_past(counted: Counted) -> bool:
    return any(t.tag == "VBD" for t in counted.sentence.tokens)


def _is_of_occasion(counted: Counted, category: Category, *, running: bool) -> bool:
    """A rally, a vote, a launch, people aboard: what has a day of its own, whenever it is told."""
    if category is Category.ATTENDING or (category in _OCCASIONS and not running):
        return True
    words = {t.lower for t in counted.sentence.tokens} | {t.lemma.lower() for t in counted.sentence.tokens}
    if category in (Category.PERCENT, Category.OTHER) and words & _VOTES:
        return not any(t.lower in ("have", "has") for t in counted.sentence.tokens[counted.end : counted.end + 2])
    if running:
        return False
    text = " ".join(t.lower for t in counted.sentence.tokens)
    return any(m in text for m in _MOMENT)


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
    earlier = [c for c in claims if c.cue.hull.start < at and (told := _told(c, line)) is not None and told.day is not None]
    same = [c for c in earlier if c.speaker is not None and c.speaker == claim.speaker]
    near = [c for c in earlier if at - c.cue.hull.start < CARRIED_CHARACTERS]
    last = max(same or near, key=lambda c: c.cue.hull.start, default=None)
    return _told(last, line) if last is not None else None


def told_day(counted: Counted, claim: Claim | None, line: Timeline) -> AsOf | None:
    """The day in the figure's own clause or beside its claim's cue; None where it has none of its own."""
    own = _own_day(counted, claim, line, running=_runs_on(counted, claim))
    return own if own is not None else (_told(claim, line) if claim is not None else None)


def _told(claim: Claim, line: Timeline) -> AsOf | None:
    """The day in the claim's own words, or one beside its cue."""
    if claim.said is not None and claim.said.first is not None and claim.said.last is not None:
        single = claim.said.first == claim.said.last
        return AsOf(claim.said.first) if single else AsOf(None, (claim.said.first, claim.said.last))
    beside = [w for w in line.speaking if w.first is not None and w.last is not None and _is_beside(claim, w)]
    found = min(beside, key=lambda w: _near(claim.cue.hull, w.span), default=None)
    if found is None or found.first is None or found.last is None:
        return None
    return AsOf(found.first) if found.first == found.last else AsOf(None, (found.first, found.last))


def _is_beside(claim: Claim, when: When) -> bool:
    inside = any(s.covers(when.span) for s in claim.content.spans)
    return not inside and _near(claim.cue.hull, when.span) <= 60
