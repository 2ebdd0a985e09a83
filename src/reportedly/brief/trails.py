"""Whose word a claim or a figure rests on: the way from the outlet to the origin, and who else stands on it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from reportedly.brief.amounts import in_words
from reportedly.brief.asked import HOLDS, places_of
from reportedly.brief.lines import CircleLine, Place, ReportLine
from reportedly.brief.shared import circle_lines
from reportedly.dossier import Dossier
from reportedly.model import Claim, Figure, Origin, Report, Span, Stance


class Hop(Struct, frozen=True):
    """One link of a chain. ``words`` are the report's own, source and cue, where they attribute something to it."""

    name: str
    words: str | None
    place: Place | None


class Resting(Struct, frozen=True):
    """Another report that rests on the same origin. ``answers``: what it holds on the same question, in words."""

    report: ReportLine
    occasions: tuple[str, ...]
    answers: tuple[str, ...]
    places: tuple[Place, ...]


class Trail(Struct, frozen=True):
    """The way of a claim or figure from its report to its origin.

    ``sentence`` is the report's own, with the links' words in it; ``hops`` lead from the one the reporter read or heard
    to the first; ``origin`` says how that was told. ``same``: other reports that rest on the same origin, those that
    answer the same question first; ``circles``: rings of outlets that the claim stands in.
    """

    id: str
    report: ReportLine
    text: str
    value: str | None
    stance: Stance | None
    said: str | None
    sentence: str
    place: Place
    hops: tuple[Hop, ...]
    origin: Origin
    same: tuple[Resting, ...]
    circles: tuple[CircleLine, ...]


def trail_of(dossier: Dossier, id: str) -> Trail:
    """The trail of the claim or figure with this id. Raises KeyError where the dossier has none such."""
    claim_by_id = {claim.id: claim for claim in dossier.traced.claims}
    figure = next((f for f in dossier.traced.figures if f.id == id), None)
    claim = claim_by_id.get((figure.claim or "") if figure else id)
    if figure is None and claim is None:
        raise KeyError(id)
    report = next(r for r in dossier.reports if r.id == (figure.report if figure else claim.report))  # type: ignore[union-attr]
    return _trail(dossier, report, claim, figure)


def _trail(dossier: Dossier, report: Report, claim: Claim | None, figure: Figure | None) -> Trail:
    from reportedly.brief import report_lines

    id = figure.id if figure else claim.id  # type: ignore[union-attr]
    span = figure.spans[0] if figure else claim.content.hull  # type: ignore[union-attr]
    origin = dossier.traced.origin_by_id[id]
    line_by_report = {line.report: line for line in report_lines(dossier)}
    claim_by_id = {each.id: each for each in dossier.traced.claims}
    circles = [circle for circle in dossier.traced.circles if claim is not None and claim.id in circle.claims]
    return Trail(
        id=id,
        report=line_by_report[report.id],
        text=figure.text if figure else span.of(report.text),
        value=in_words(figure) if figure else None,
        stance=claim.stance if claim else None,
        said=claim.said.first if claim and claim.said else None,
        sentence=sentence_at(report, claim.hull if claim else span),
        place=Place(report.id, span.start),
        hops=tuple(hops_of(claim, origin, [c for c in dossier.traced.claims if c.report == report.id])),
        origin=origin,
        same=tuple(_resting(dossier, report.id, origin, {id, claim.id if claim else id}, line_by_report)),
        circles=circle_lines(circles, claim_by_id),
    )


# The full stop of "U.S. military" and of "J. Ruiz" ends no sentence, nor does one that a small letter follows.
_END = re.compile(r"(?:(?<!\b[A-Z])\.|[!?])[\"”’')]?(?=\s+[^\sa-z]|\s*\Z)|\n")


def sentence_at(report: Report, span: Span) -> str:
    """The sentence or sentences of a report that hold a span, within its block."""
    block = next((b for b in report.blocks if b.start <= span.start < b.end), None)
    first, last = (block.start, max(block.end, span.end)) if block else (0, len(report.text))
    ends = [found.end() for found in _END.finditer(report.text, first, last)]
    start = max((end for end in ends if end <= span.start), default=first)
    end = min((end for end in ends if end >= span.end), default=last)
    return report.text[start:end].strip()


def hops_of(claim: Claim | None, origin: Origin, of_report: Sequence[Claim]) -> Iterable[Hop]:
    """The links of a claim with their words, and the origin's party where it is another than the last of them.

    ``of_report``: the claims of its report, among which those words are.
    """
    names = list(claim.chain) if claim else []
    if claim is not None and claim.speaker is not None and claim.speaker not in names:
        names.append(claim.speaker)
    for name in names:
        yield _hop(name, claim, of_report)
    if not names or names[-1] != origin.party:
        yield Hop(origin.party, None, None)


def _hop(name: str, claim: Claim | None, of_report: Sequence[Claim]) -> Hop:
    """A link with the words that name it: the source and cue of the claim, or of one beside it in the same chain."""
    beside = [c for c in of_report if claim is not None and c.chain == claim.chain and c.chain]
    for one in [claim, *beside]:
        if one is not None and one.speaker == name and one.source is not None:
            words = f"{one.source.text} … {one.cue.text}"
            return Hop(name, words, Place(one.report, min(one.source.hull.start, one.cue.hull.start)))
    return Hop(name, None, None)


def _resting(
    dossier: Dossier, report: str, origin: Origin, ids: set[str], line_by_report: dict[str, ReportLine]
) -> Iterable[Resting]:
    """The other reports that rest on the same known origin, those that answer the same question first."""
    if not origin.is_known:
        return []
    asked = [q for q in dossier.questions if any({a.claim, a.figure} & ids for a in q.answers)]
    held = [a for q in asked for a in q.answers if a.stance in HOLDS]
    same = [a for a in held if a.report != report and a.origin.party == origin.party]
    answers: dict[str, list[str]] = defaultdict(list)
    occasions: dict[str, list[str]] = defaultdict(list)
    places: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for answer in same:
        answers[answer.report].append(answer.answer)
        places[answer.report].append((answer.report, answer.span.start))
    for claim in dossier.traced.claims:
        found = dossier.traced.origin_by_id[claim.id]
        if claim.report != report and found.party == origin.party:
            occasions[claim.report] += [found.occasion] if found.occasion else []
            places[claim.report].append((claim.report, claim.content.hull.start))
    made = [
        Resting(
            line_by_report[each],
            tuple(dict.fromkeys(occasions[each])),
            tuple(dict.fromkeys(answers[each])),
            places_of(places[each]),
        )
        for each in line_by_report
        if each in places
    ]
    return sorted(made, key=lambda resting: not resting.answers)
