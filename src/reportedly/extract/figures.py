"""Report → figures: every count of people or things that the event is about, as reported.

In: a parsed report, its claims and its days. Out: :class:`Figure` in the order of the text. The
steps: read the numbers of a sentence (``numbers``), tell what each counts (``counted``), what
happened to it (``categories``), leave out what is no figure (``relevance``), and say for which
day it holds (``asof``), on whose word, where (``places``) and over what.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from reportedly.extract.asof import as_of, told_day
from reportedly.extract.categories import find_category
from reportedly.extract.counted import Counted, count
from reportedly.extract.currencies import as_money, find_currencies
from reportedly.extract.elision import (
    NEAR_CHARACTERS,
    OF_PEOPLE,
    Earlier,
    goes_on,
    inherited,
    is_part,
    named,
    parts_of_sums,
)
from reportedly.extract.figure_words import figure_words
from reportedly.extract.illness import is_about_illness, of_illness
from reportedly.extract.numbers import Number, find_numbers
from reportedly.extract.places import find_place
from reportedly.extract.relevance import NOTHING_COUNTED, Surroundings, why_no_figure
from reportedly.extract.scope import find_scope
from reportedly.extract.timeline import Timeline, is_old, timeline
from reportedly.extract.uncounted import restates
from reportedly.ids import figure_id
from reportedly.model import BlockKind, Bound, Category, Claim, Figure, Span, Stance, When
from reportedly.parse import Parsed, Sentence

LEAST_KNOWN_AGAIN = 20
"""A smaller bare number can be anything else that has so many."""


class _Found(Struct, frozen=True):
    """A figure before it is told for whom and for when it stands."""

    counted: Counted
    category: Category
    counts: str


def find_figures(parsed: Parsed, claims: tuple[Claim, ...], days: tuple[When, ...]) -> tuple[Figure, ...]:
    """The figures of the report's own sentences, in the order of the text.

    "killing at least five sailors on Monday, the coroner said" gives five and up, killed, on the
    coroner's word; "Hall 7", "Lund, 71," and "two officials said" give none.
    """
    line = timeline(parsed, days, claims)
    currencies = find_currencies(parsed)
    read = [f for sentence in parsed.sentences for f in _in_sentence(parsed, sentence, claims, days, line, currencies)]
    told = [*_elided([*_kept(read)])]
    if is_about_illness(parsed):
        told = [replace(f, category=of_illness(f.counted, f.category)) for f in told]
    figures = _dated(parsed, told, claims, line)
    return tuple(_with_giver(f, figures, claims) for f in figures)


def _dated(parsed: Parsed, found: Sequence[_Found], claims: Sequence[Claim], line: Timeline) -> tuple[Figure, ...]:
    """Make the figures; what restates the one before, or a line of the body, is of the same day.

    "61 skaters, from 38 on Sunday … The club put it at 90": 90 is of the day of the 61.
    """
    figures: list[Figure] = []
    for f in found:
        figure = _figure(parsed, f, claims, line)
        claim = innermost(claims, f.counted.span)
        if told_day(f.counted, claim, line) is None:
            figure = _as_before(figure, f.counted, figures)
        figures.append(figure)
    return tuple(_as_in_body(x, f, figures) for x, f in zip(figures, found, strict=True))


def _as_before(figure: Figure, counted: Counted, figures: Sequence[Figure]) -> Figure:
    """Give a figure that says nothing of its own the latest day of those it goes on from."""
    if counted.noun is not None or counted.rest or counted.number.unit is not None:
        return figure
    near = [
        x for x in figures if x.category is figure.category and counted.span.start - x.spans[-1].end <= NEAR_CHARACTERS
    ]
    latest = max((x.as_of for x in near if x.as_of is not None), default=None)
    return figure if latest is None else replace(figure, as_of=latest, as_of_range=None)


def _as_in_body(figure: Figure, found: _Found, figures: Sequence[Figure]) -> Figure:
    """Give a claim's figure in the title the day that the same figure has further down."""
    block = found.counted.sentence.block.kind
    if block not in (BlockKind.HEADLINE, BlockKind.STANDFIRST) or figure.claim is None:
        return figure
    same = (x for x in figures if x.spans > figure.spans and x.claim is not None and _is_same(x, figure))
    body = next(same, None)
    return figure if body is None else replace(figure, as_of=body.as_of, as_of_range=body.as_of_range)


def _is_same(a: Figure, b: Figure) -> bool:
    return (a.low, a.high, a.category) == (b.low, b.high, b.category)


def _in_sentence(
    parsed: Parsed,
    sentence: Sentence,
    claims: Sequence[Claim],
    days: Sequence[When],
    line: Timeline,
    currencies: frozenset[str],
) -> Iterator[tuple[Counted, str | None]]:
    """Each number of the sentence, with the reason why it is no figure."""
    numbers = find_numbers(parsed.report.text, sentence.start, sentence.end)
    if not numbers:
        return
    around = sentence.span
    spans = [w.span for w in days if w.span.overlaps(around)]
    sources = [s for c in claims if c.source is not None for s in c.source.spans if s.overlaps(around)]
    whole = False
    for number in numbers:
        counted = count(number, sentence, out_of=whole)
        if counted is None:
            continue
        whole = counted.rest
        counted = as_money(counted, currencies)
        category = find_category(counted)
        claim = innermost(claims, counted.span)
        old = is_old(counted, claim, line)
        surroundings = Surroundings(days=spans, sources=sources, is_old=old)
        yield counted, why_no_figure(counted, category, surroundings)


def _kept(read: Sequence[tuple[Counted, str | None]]) -> Iterator[Counted]:
    """The figures: a bare number counts nothing by itself, but does where it has been a figure before.

    "The toll is 171. Each of the 171 has a name": both; not "of the 171" where nobody counted 171.
    """
    known: set[float | None] = set()
    for counted, reason in read:
        number = counted.number
        again = reason == NOTHING_COUNTED and number.bound is Bound.EXACT and number.low in known
        if reason is None or (again and (number.low or 0) >= LEAST_KNOWN_AGAIN):
            yield counted
            known.add(number.low)


def _elided(found: Sequence[Counted]) -> Iterator[_Found]:
    """Give each its category and the words for what it counts; what is left out comes from the figure before."""
    own = [find_category(counted) for counted in found]
    parts = parts_of_sums(found)
    last: Earlier | None = None
    last_whole: Earlier | None = None
    for i, counted in enumerate(found):
        earlier = last_whole if counted.pronoun is not None else last
        told = inherited(counted, own[i], earlier)
        if i in parts and last is not None and own[i] in (None, Category.OTHER):
            told = last.category
        if told is Category.OTHER and own[i] is None and _is_bare_again(counted) and not goes_on(counted, earlier):
            told = next((c for c in own[i + 1 :] if c in OF_PEOPLE), told)
        counts = named(counted, told, earlier)
        last = Earlier(counted, told, counts, is_part(counted, earlier))
        last_whole = last if counted.number.unit is None else last_whole
        yield _Found(counted, told, counts)


def _is_bare_again(counted: Counted) -> bool:
    """ "puts it at 140", "counts 140 people": what becomes of them is told further on; not "lists 140 officers"."""
    plain = counted.noun is None or counted.noun.lemma.lower() in figure_words().persons
    return restates(counted) and (plain or counted.first <= 1)


def innermost(claims: Sequence[Claim], span: Span) -> Claim | None:
    """The claim with the smallest content around ``span``; None in the report's own voice."""
    around = [c for c in claims if any(s.covers(span) for s in c.content.spans)]
    return min(around, key=lambda c: (c.content.hull.end - c.content.hull.start, c.content.hull, c.id), default=None)


def _figure(parsed: Parsed, found: _Found, claims: Sequence[Claim], line: Timeline) -> Figure:
    counted, number = found.counted, found.counted.number
    report = parsed.report
    claim = innermost(claims, counted.span) or innermost(claims, number.core)
    when = as_of(counted, found.category, claim, line, claims)
    low, high, bound = _limits(number, counted)
    return Figure(
        id=figure_id(report.id, (counted.span,)),
        report=report.id,
        text=counted.span.of(report.text),
        spans=(counted.span,),
        low=low,
        high=high,
        bound=bound,
        counts=found.counts,
        category=found.category,
        claim=claim.id if claim is not None else None,
        speaker=claim.speaker if claim is not None else None,
        as_of=when.day,
        as_of_range=when.days,
        scope=find_scope(counted),
        place=find_place(counted.sentence, counted.span, report.text),
    )


def _limits(number: Number, counted: Counted) -> tuple[float | None, float | None, Bound]:
    """The number's own limits; "stopped counting at fifteen" leaves the upper end open."""
    before = [t.lower for t in counted.sentence.tokens[max(0, counted.first - 6) : counted.first]]
    if number.bound is Bound.EXACT and before[-1:] == ["at"] and "counting" in before:
        return number.low, None, Bound.AT_LEAST
    return number.low, number.high, number.bound


def _with_giver(figure: Figure, figures: Sequence[Figure], claims: Sequence[Claim]) -> Figure:
    """Inside a denial the figure is not the denier's: it is whoever gave it in another claim, else nobody told."""
    stance_by_claim = {c.id: c.stance for c in claims}
    if figure.claim is None or stance_by_claim.get(figure.claim) is not Stance.DENIES:
        return figure
    same = (
        f.speaker
        for f in figures
        if _is_same(f, figure) and f.claim is not None and stance_by_claim.get(f.claim) is not Stance.DENIES
    )
    givers = set(same)
    return replace(figure, speaker=givers.pop() if len(givers) == 1 else None)
