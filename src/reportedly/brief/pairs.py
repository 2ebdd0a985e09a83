"""Two reports side by side: the words they share, the answers in which they differ, and what only one of them tells."""

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from reportedly.brief import days_by_report, in_order, report_lines
from reportedly.brief.asked import answer_lines
from reportedly.brief.folding import bare
from reportedly.brief.lines import AnswerLine, ClaimLine, Place, ReportLine
from reportedly.brief.told import claim_lines, twins
from reportedly.dossier import Dossier
from reportedly.model import Answer, Claim, Overlap, Question, Report, Stance, Verdict
from reportedly.reconcile.topics import Topics


class SharedWords(Struct, frozen=True):
    """A passage with its places in both; ``other_text`` is the second's, which may have other capitals or marks."""

    text: str
    other_text: str
    words: int
    here: Place
    there: Place


class Difference(Struct, frozen=True):
    """A question that the two answer differently, with the answers of each."""

    question: str
    category: str | None
    verdict: Verdict
    reason: str
    here: tuple[AnswerLine, ...]
    there: tuple[AnswerLine, ...]


class Comparison(Struct, frozen=True):
    """Two reports side by side; ``here`` is the first of them, ``there`` the second.

    ``shared``: the part of the first's words that stand in the second, ``shared_of`` the other way round.
    ``original``: which one is taken for the earlier text, where they share any. ``same``: questions both answer alike.
    """

    here: ReportLine
    there: ReportLine
    is_copy: bool
    original: str | None
    shared: float
    shared_of: float
    reason: str
    passages: tuple[SharedWords, ...]
    differ: tuple[Difference, ...]
    same: tuple[str, ...]
    only_here: tuple[ClaimLine, ...]
    only_there: tuple[ClaimLine, ...]


NOTHING_SHARED = "they share no passage of eight words or more"


def comparison_of(dossier: Dossier, here: str, there: str) -> Comparison:
    """Two reports of a dossier, by their ids, side by side."""
    lines = {line.report: line for line in report_lines(dossier)}
    report_by_id = {report.id: report for report in dossier.reports}
    overlap = next((o for o in dossier.overlaps if {o.report, o.of} == {here, there}), None)
    both = [q for q in dossier.questions if {here, there} <= {a.report for a in q.answers}]
    differ = [q for q in both if _differ(q, here, there)]
    is_forward = overlap is None or overlap.report == here
    shares = (overlap.shared, overlap.shared_of) if overlap else (0.0, 0.0)
    return Comparison(
        here=lines[here],
        there=lines[there],
        is_copy=overlap is not None and overlap.is_copy,
        original=overlap.of if overlap else None,
        shared=shares[0] if is_forward else shares[1],
        shared_of=shares[1] if is_forward else shares[0],
        reason=overlap.reason if overlap else NOTHING_SHARED,
        passages=tuple(_passages(overlap, here, report_by_id)) if overlap else (),
        differ=tuple(_difference(q, here, there, dossier) for q in differ),
        same=tuple(q.question for q in both if q not in differ),
        only_here=_only(dossier, here, there),
        only_there=_only(dossier, there, here),
    )


def _passages(overlap: Overlap, here: str, report_by_id: dict[str, Report]) -> Iterable[SharedWords]:
    for passage in overlap.passages:
        later = (Place(overlap.report, passage.here.start), passage.here.of(report_by_id[overlap.report].text))
        earlier = (Place(overlap.of, passage.there.start), passage.there.of(report_by_id[overlap.of].text))
        first, second = (later, earlier) if overlap.report == here else (earlier, later)
        yield SharedWords(first[1], second[1], passage.words, first[0], second[0])


def _differ(question: Question, here: str, there: str) -> bool:
    """Whether no answer of the one is given by the other: another number, or another stance to the same words."""

    def given(report: str) -> set[tuple[object, ...]]:
        return {_kind(answer) for answer in question.answers if answer.report == report}

    return not given(here) & given(there)


def _kind(answer: Answer) -> tuple[object, ...]:
    if answer.low is not None or answer.high is not None:
        return (answer.low, answer.high)
    is_held = answer.stance in (Stance.AFFIRMS, Stance.CONFIRMS)
    return (answer.origin.party, is_held or answer.stance)


def _difference(question: Question, here: str, there: str, dossier: Dossier) -> Difference:
    from msgspec.structs import replace

    claim_by_id = {claim.id: claim for claim in dossier.traced.claims}

    def of(report: str) -> tuple[AnswerLine, ...]:
        own = tuple(answer for answer in question.answers if answer.report == report)
        return tuple(answer_lines(replace(question, answers=own), claim_by_id))

    return Difference(question.question, question.category, question.verdict, question.reason, of(here), of(there))


def _only(dossier: Dossier, report: str, other: str) -> tuple[ClaimLine, ...]:
    """What the one report's speakers say that the other does not tell, in the order of the text."""
    claims = in_order(dossier)
    is_told = _teller(dossier, [c for c in claims if c.report == other], claims)
    left = [c for c in claims if c.report == report and not is_told(c)]
    return tuple(claim_lines(left, days_by_report(dossier)))


def _teller(dossier: Dossier, others: Sequence[Claim], claims: Sequence[Claim]) -> Callable[[Claim], bool]:
    """Says of a claim whether one of ``others`` tells it too: the same speaker and stance, in like words."""
    topics = Topics(claims)
    twin_by_id = twins(claims, dossier.overlaps)
    ids = {other.id for other in others}
    from_here = {twin for id, twin in twin_by_id.items() if id in ids}
    answered = _answering(dossier, {other.report for other in others})

    def is_told(claim: Claim) -> bool:
        if twin_by_id.get(claim.id) in ids or claim.id in from_here or claim.id in answered:
            return True
        return any(
            (claim.speaker, claim.stance) == (other.speaker, other.stance)
            and (bare(claim.content.text) == bare(other.content.text) or topics.are_alike(claim, other))
            for other in others
        )

    return is_told


def _answering(dossier: Dossier, reports: set[str]) -> set[str]:
    """The claims that answer a question which one of these reports answers, too."""
    both = [q for q in dossier.questions if reports & {a.report for a in q.answers}]
    return {answer.claim for question in both for answer in question.answers if answer.claim}
