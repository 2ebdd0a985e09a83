"""The brief: what an editor reads first. A pure function from reports, claims and figures.

It says who claims what, on whose word, and what nobody could verify or somebody denies. It
weighs nothing: lines are folded where speaker and content are the same, and put in a fixed order.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from reportedly.model import Authority, Bound, Category, Certainty, Claim, Figure, Report, Stance

DISPUTES = (Stance.CANNOT_VERIFY, Stance.DENIES, Stance.DECLINES, Stance.SILENT)
"""The stances that are read first, in this order."""


class Place(Struct, frozen=True, order=True):
    """Where a line was read: a report's id and the offset of the first character."""

    report: str
    start: int


class ReportLine(Struct, frozen=True):
    """A report; ``published_reason`` says how its day was learned, or why it is not known."""

    report: str
    outlet: str | None
    title: str | None
    published: str | None
    published_reason: str


class ClaimLine(Struct, frozen=True):
    """What one speaker said, once, with every place that reports it in the same words.

    ``cue`` is the attributing words of the first place. ``first`` and ``last`` are the days it was said on
    (``is_said``), or else those of the reports that tell it.
    """

    speaker: str | None
    authority: Authority
    cue: str
    content: str
    stance: Stance
    certainty: Certainty
    hedges: tuple[str, ...]
    chain: tuple[str, ...]
    first: str | None
    last: str | None
    is_said: bool
    places: tuple[Place, ...]


class FigureLine(Struct, frozen=True):
    """One value by one speaker, with every place that reports it.

    ``value`` is it in words ("at least 4"); ``stance`` is that of the claim around it (None in
    the report's own voice), ``stance_of`` whose it is where that is not the speaker.
    """

    value: str
    text: str
    low: float | None
    high: float | None
    bound: Bound
    counts: str
    speaker: str | None
    stance: Stance | None
    stance_of: str | None
    chain: tuple[str, ...]
    hedges: tuple[str, ...]
    first: str | None
    last: str | None
    places: tuple[Place, ...]


class FigureGroup(Struct, frozen=True):
    """The figures of one category, latest first."""

    category: Category
    lines: tuple[FigureLine, ...]


class SpeakerGroup(Struct, frozen=True):
    """What one speaker affirms or confirms, in the order of the reports."""

    speaker: str | None
    authority: Authority
    lines: tuple[ClaimLine, ...]


class Brief(Struct, frozen=True):
    """The whole brief, section by section in reading order."""

    reports: tuple[ReportLine, ...]
    disputed: tuple[ClaimLine, ...]
    figures: tuple[FigureGroup, ...]
    claims: tuple[SpeakerGroup, ...]
    own_voice: tuple[FigureGroup, ...]

    @property
    def outlets(self) -> tuple[str, ...]:
        """The outlets, each once."""
        return tuple(sorted({line.outlet for line in self.reports if line.outlet}))

    @property
    def days(self) -> tuple[str, str] | None:
        """The first and last day of publication that is known."""
        days = [line.published[:10] for line in self.reports if line.published]
        return (min(days), max(days)) if days else None


def brief_of(reports: Iterable[Report], claims: Iterable[Claim], figures: Iterable[Figure]) -> Brief:
    """The brief of a story. Reports, claims and figures come in the ledger's order."""
    heads = tuple(_head(report) for report in reports)
    day_by_report = {head.report: head.published[:10] for head in heads if head.published}
    kept = list(claims)
    lines = _fold_claims(kept, day_by_report)
    claim_by_id = {claim.id: claim for claim in kept}
    counted = list(figures)
    return Brief(
        reports=heads,
        disputed=tuple(sorted((x for x in lines if x.stance in DISPUTES), key=lambda x: DISPUTES.index(x.stance))),
        figures=_by_category([f for f in counted if f.claim is not None], claim_by_id),
        claims=_by_speaker([x for x in lines if x.stance not in DISPUTES]),
        own_voice=_by_category([f for f in counted if f.claim is None], claim_by_id),
    )


def _head(report: Report) -> ReportLine:
    stamp = report.published
    return ReportLine(report.id, report.outlet, report.title, stamp.value, stamp.reason)


# claims


def _fold_claims(claims: Iterable[Claim], day_by_report: dict[str, str]) -> list[ClaimLine]:
    same: dict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        same[(claim.speaker, claim.stance, claim.certainty, claim.chain, _bare(claim.content.text))].append(claim)
    return [_claim_line(group, day_by_report) for group in same.values()]


def _bare(text: str) -> str:
    """The words alone: "12 died." and "“12 died”" are the same content."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def _claim_line(group: Sequence[Claim], day_by_report: dict[str, str]) -> ClaimLine:
    first = group[0]
    said = [day for claim in group if claim.said for day in (claim.said.first, claim.said.last) if day]
    days = said or [day for claim in group if (day := day_by_report.get(claim.report))]
    return ClaimLine(
        speaker=first.speaker,
        authority=first.authority,
        cue=first.cue.text,
        content=first.content.text,
        stance=first.stance,
        certainty=first.certainty,
        hedges=_each_once(hedge for claim in group for hedge in claim.hedges),
        chain=first.chain,
        first=min(days, default=None),
        last=max(days, default=None),
        is_said=bool(said),
        places=tuple(Place(claim.report, claim.content.hull.start) for claim in group),
    )


def _by_speaker(lines: Iterable[ClaimLine]) -> tuple[SpeakerGroup, ...]:
    """Those whom most reports quote first; what nobody is named for last."""
    groups: dict[str | None, list[ClaimLine]] = defaultdict(list)
    for line in lines:
        groups[line.speaker].append(line)

    def rank(group: SpeakerGroup) -> tuple[bool, int, int, str]:
        quoted_in = {place.report for line in group.lines for place in line.places}
        return (group.speaker is None, -len(quoted_in), -len(group.lines), group.speaker or "")

    made = (SpeakerGroup(speaker, said[0].authority, tuple(said)) for speaker, said in groups.items())
    return tuple(sorted(made, key=rank))


def _each_once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


# figures


def _by_category(figures: Iterable[Figure], claim_by_id: dict[str, Claim]) -> tuple[FigureGroup, ...]:
    same: dict[object, list[Figure]] = defaultdict(list)
    for figure in figures:
        claim = claim_by_id.get(figure.claim or "")
        same[(*_worth(figure), figure.speaker, claim and (claim.stance, claim.speaker, claim.chain))].append(figure)
    lines: dict[Category, list[FigureLine]] = defaultdict(list)
    for group in same.values():
        lines[group[0].category].append(_figure_line(group, claim_by_id))
    return tuple(FigureGroup(c, tuple(_latest_first(lines[c]))) for c in Category if c in lines)


def _worth(figure: Figure) -> tuple[object, ...]:
    vague = figure.text.casefold() if figure.bound is Bound.VAGUE else ""
    return (figure.category, figure.low, figure.high, figure.bound, figure.counts.casefold(), vague)


def _latest_first(lines: Iterable[FigureLine]) -> list[FigureLine]:
    by_size = sorted(lines, key=lambda x: (-(x.high or x.low or 0), x.value, x.speaker or "", x.places))
    return sorted(by_size, key=lambda x: x.last or "", reverse=True)


def _figure_line(group: Sequence[Figure], claim_by_id: dict[str, Claim]) -> FigureLine:
    first = group[0]
    claims = [claim_by_id[f.claim] for f in group if f.claim in claim_by_id]
    claim = claims[0] if claims else None
    days = [day for f in group for day in (f.as_of_range or (f.as_of, f.as_of)) if day]
    return FigureLine(
        value=in_words(first),
        text=first.text,
        low=first.low,
        high=first.high,
        bound=first.bound,
        counts=first.counts,
        speaker=first.speaker,
        stance=claim.stance if claim else None,
        stance_of=claim.speaker if claim and claim.speaker != first.speaker else None,
        chain=claim.chain if claim else (),
        hedges=_each_once(hedge for each in claims for hedge in each.hedges),
        first=min(days, default=None),
        last=max(days, default=None),
        places=tuple(Place(f.report, f.spans[0].start) for f in group),
    )


def in_words(figure: Figure) -> str:
    """A figure's value with its bound, without what it counts.

    "at least 4", "10,900–12,000", "more than 10,000" (of a low of 10,001), "“dozens” (at least 24)".
    """
    low, high = figure.low, figure.high
    if figure.bound is Bound.VAGUE:
        return f"“{figure.text}” ({_range(low, high)})"
    if figure.bound is Bound.MORE_THAN and low is not None:
        return f"more than {_digits(_as_said(low, -1, figure))}"
    if figure.bound is Bound.LESS_THAN and high is not None:
        return f"less than {_digits(_as_said(high, 1, figure))}"
    about = "about " if figure.bound is Bound.ABOUT else ""
    return about + _range(low, high)


def _range(low: float | None, high: float | None) -> str:
    if low is None and high is None:
        return "some"
    if low is None:
        return f"at most {_digits(high)}"
    if high is None:
        return f"at least {_digits(low)}"
    return _digits(low) if low == high else f"{_digits(low)}–{_digits(high)}"


def _as_said(limit: float, step: int, figure: Figure) -> float:
    """The number as it was said: whole things are bounded one further on, measures are not."""
    return limit if _digits(limit) in _numbers_in(figure.text) or limit != int(limit) else limit + step


def _numbers_in(text: str) -> list[str]:
    return [_digits(float(found.replace(",", ""))) for found in re.findall(r"\d[\d,]*(?:\.\d+)?", text)]


def _digits(value: float | None) -> str:
    """The number with commas: 12,000; 7.2; 1,500,000.

    >>> _digits(12000.0), _digits(7.25)
    ('12,000', '7.25')
    """
    if value is None:
        return ""
    return f"{int(value):,}" if value == int(value) else f"{value:,}"
