"""Who says what, each thing once: claims folded by speaker, and figures in the reports' own voice."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from reportedly.brief.amounts import in_words
from reportedly.brief.asked import places_of
from reportedly.brief.folding import bare, each_once
from reportedly.brief.lines import ClaimLine, FigureGroup, FigureLine, Place, SpeakerGroup
from reportedly.model import Authority, BlockKind, Bound, Category, Claim, Figure, Overlap, Report, Span, Stance

DISPUTES = (Stance.DENIES, Stance.CANNOT_VERIFY, Stance.DECLINES, Stance.SILENT)
"""The stances that are read first, in this order."""

MOSTLY = 0.6
"""The part of two contents that must stand in one shared passage for them to be the same words, edited."""


def claim_lines(
    claims: Iterable[Claim], day_by_report: Mapping[str, str], overlaps: Iterable[Overlap] = ()
) -> list[ClaimLine]:
    """One line for each thing that a speaker says. Claims come in the ledger's order."""
    kept = list(claims)
    twin_by_id = twins(kept, overlaps)
    same: dict[object, list[Claim]] = defaultdict(list)
    claim_by_id = {claim.id: claim for claim in kept}
    for claim in kept:
        same[_told(_first_of(claim, twin_by_id, claim_by_id))].append(claim)
    return [_claim_line(group, day_by_report) for group in same.values()]


def _told(claim: Claim) -> tuple[object, ...]:
    return (claim.speaker, claim.stance, claim.certainty, claim.chain, bare(claim.content.text))


def _first_of(claim: Claim, twin_by_id: Mapping[str, str], claim_by_id: Mapping[str, Claim]) -> Claim:
    """The claim that this one repeats, and that one in turn; itself where it repeats none."""
    seen = {claim.id}
    while (twin := twin_by_id.get(claim.id)) is not None and twin not in seen:
        seen.add(twin)
        claim = claim_by_id[twin]
    return claim


def twins(claims: Sequence[Claim], overlaps: Iterable[Overlap]) -> dict[str, str]:
    """By its id, each claim whose words a later report took over, lightly edited: the claim of the earlier report.

    Both have one speaker (or neither gives a name), one stance and certainty, and most of both contents stands in a
    passage that the reports share.
    """
    by_report: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_report[claim.report].append(claim)
    out: dict[str, str] = {}
    for overlap in overlaps:
        for claim in by_report[overlap.report]:
            for other in by_report[overlap.of]:
                if claim.id not in out and _are_twins(claim, other, overlap):
                    out[claim.id] = other.id
    return out


def _are_twins(claim: Claim, other: Claim, overlap: Overlap) -> bool:
    if (claim.stance, claim.certainty) != (other.stance, other.certainty):
        return False
    if claim.speaker != other.speaker and {claim.authority, other.authority} != {Authority.UNNAMED}:
        return False
    here, there = claim.content.hull, other.content.hull
    both = [p for p in overlap.passages if p.here.overlaps(here) and p.there.overlaps(there)]
    in_here = sum(_common(p.here, here) for p in both)
    in_there = sum(_common(p.there, there) for p in both)
    return in_here >= MOSTLY * (here.end - here.start) and in_there >= MOSTLY * (there.end - there.start)


def _common(a: Span, b: Span) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def _claim_line(group: Sequence[Claim], day_by_report: Mapping[str, str]) -> ClaimLine:
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
        hedges=each_once(hedge for claim in group for hedge in claim.hedges),
        chain=first.chain,
        first=min(days, default=None),
        last=max(days, default=None),
        is_said=bool(said),
        places=places_of((claim.report, claim.content.hull.start) for claim in group),
        claims=tuple(claim.id for claim in group),
        corrected=tuple(sorted({number for claim in group for number in claim.corrected})),
    )


def headlines_last(lines: Iterable[ClaimLine], report_by_id: Mapping[str, Report]) -> list[ClaimLine]:
    """What only headlines tell behind all else: they shorten what the text says."""
    return sorted(lines, key=lambda line: all(_is_in_headline(place, report_by_id) for place in line.places))


def _is_in_headline(place: Place, report_by_id: Mapping[str, Report]) -> bool:
    blocks = report_by_id[place.report].blocks
    return any(b.kind in _HEADLINES and b.start <= place.start < b.end for b in blocks)


_HEADLINES = (BlockKind.HEADLINE, BlockKind.STANDFIRST)


def by_speaker(lines: Iterable[ClaimLine]) -> tuple[SpeakerGroup, ...]:
    """Those whom most reports quote first; what nobody is named for last."""
    groups: dict[str | None, list[ClaimLine]] = defaultdict(list)
    for line in lines:
        groups[line.speaker].append(line)

    def rank(group: SpeakerGroup) -> tuple[bool, int, int, str]:
        quoted_in = {place.report for line in group.lines for place in line.places}
        return (group.speaker is None, -len(quoted_in), -len(group.lines), group.speaker or "")

    made = (SpeakerGroup(speaker, said[0].authority, tuple(said)) for speaker, said in groups.items())
    return tuple(sorted(made, key=rank))


def by_category(figures: Iterable[Figure]) -> tuple[FigureGroup, ...]:
    """Figures by what they count, each value once, the latest first."""
    same: dict[object, list[Figure]] = defaultdict(list)
    for figure in figures:
        same[_worth(figure)].append(figure)
    lines: dict[Category, list[FigureLine]] = defaultdict(list)
    for group in same.values():
        lines[group[0].category].append(_figure_line(group))
    return tuple(FigureGroup(c, tuple(_latest_first(lines[c]))) for c in Category if c in lines)


def _worth(figure: Figure) -> tuple[object, ...]:
    vague = figure.text.casefold() if figure.bound is Bound.VAGUE else ""
    return (figure.category, figure.low, figure.high, figure.bound, figure.counts.casefold(), vague)


def _latest_first(lines: Iterable[FigureLine]) -> list[FigureLine]:
    by_size = sorted(lines, key=lambda x: (-(x.high or x.low or 0), x.value, x.places))
    return sorted(by_size, key=lambda x: x.last or "", reverse=True)


def _figure_line(group: Sequence[Figure]) -> FigureLine:
    first = group[0]
    days = [day for f in group for day in (f.as_of_range or (f.as_of, f.as_of)) if day]
    return FigureLine(
        value=in_words(first),
        text=first.text,
        low=first.low,
        high=first.high,
        bound=first.bound,
        counts=first.counts,
        first=min(days, default=None),
        last=max(days, default=None),
        places=places_of((f.report, f.spans[0].start) for f in group),
    )
