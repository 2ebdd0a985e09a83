"""The brief: what an editor reads first. Pure functions from a dossier to lines.

It says what is disputed, what could not be verified, and on whose word everything rests. It weighs nothing: lines are
folded where origin and words are the same, and put in a fixed order.
"""

from reportedly.brief.amounts import in_words
from reportedly.brief.asked import question_line
from reportedly.brief.lines import Brief, QuestionLine, ReportLine
from reportedly.brief.shared import circle_lines, shared_lines
from reportedly.brief.told import DISPUTES, by_category, by_speaker, claim_lines, headlines_last
from reportedly.dossier import Dossier
from reportedly.model import Claim, Figure, Policy, Question, Report, Spread, Stance, Verdict
from reportedly.reconcile.gradings import Profile
from reportedly.reconcile.spreads import spread_of
from reportedly.stories.copies import originals

__all__ = ["Brief", "brief_of", "in_words", "line_of", "question_lines", "report_lines", "spread_in"]

FIRST = (Verdict.CONFLICTS, Verdict.UNVERIFIED)
"""The verdicts that are read first."""

FEW_WORDS = 12
"""Words of a claim beside its figures that a line with the figures alone may leave out."""


def brief_of(dossier: Dossier, *, policy: Policy = Policy.RANGE, profile: Profile | None = None) -> Brief:
    """The brief of a story."""
    story, traced = dossier.story, dossier.traced
    asked = question_lines(dossier, policy=policy, profile=profile)
    claim_by_id = {claim.id: claim for claim in traced.claims}
    report_by_id = {report.id: report for report in dossier.reports}
    days = days_by_report(dossier)
    told = told_in(dossier)
    untold = [claim for claim in in_order(dossier) if claim.id not in told]
    lines = headlines_last(claim_lines(untold, days, dossier.overlaps), report_by_id)
    also = [line for line in lines if line.stance in DISPUTES]
    return Brief(
        story=story.id,
        title=story.title,
        first=story.first,
        last=story.last,
        origins=origins_of(dossier),
        reports=report_lines(dossier),
        disputed=tuple(line for line in asked if line.verdict in FIRST),
        questions=tuple(line for line in asked if line.verdict not in FIRST),
        also=tuple(sorted(also, key=lambda line: DISPUTES.index(line.stance))),
        claims=by_speaker(line for line in lines if line.stance not in DISPUTES),
        shared=shared_lines(dossier.overlaps, report_by_id),
        circles=circle_lines(traced.circles, claim_by_id),
        own_voice=by_category(own_voice_of(dossier)),
    )


def question_lines(
    dossier: Dossier, *, policy: Policy = Policy.RANGE, profile: Profile | None = None
) -> list[QuestionLine]:
    """The questions of a story, in the order a reader wants them."""
    return [line_of(dossier, question, policy=policy, profile=profile) for question in dossier.questions]


def line_of(
    dossier: Dossier, question: Question, *, policy: Policy = Policy.RANGE, profile: Profile | None = None
) -> QuestionLine:
    """A question of a story as it is read."""
    claim_by_id = {claim.id: claim for claim in dossier.traced.claims}
    return question_line(question, claim_by_id, spread=spread_in(dossier, question, policy), profile=profile)


def spread_in(dossier: Dossier, question: Question, policy: Policy) -> Spread:
    """Low, best and high of a question of a story, under a policy."""
    return spread_of(question, policy, authority_by_id={claim.id: claim.authority for claim in dossier.traced.claims})


def report_lines(dossier: Dossier) -> tuple[ReportLine, ...]:
    """The reports of a story, in the ledger's order."""
    original_by_copy = {copy: overlap.of for copy, overlap in originals(dossier.overlaps).items()}
    return tuple(report_line(report, original_by_copy.get(report.id)) for report in dossier.reports)


def report_line(report: Report, copy_of: str | None = None) -> ReportLine:
    """A report as a line."""
    stamp = report.published
    return ReportLine(report.id, report.outlet, report.title, stamp.value, stamp.reason, copy_of)


def days_by_report(dossier: Dossier) -> dict[str, str]:
    """The day of publication of each report that has one."""
    return {report.id: day for report in dossier.reports if (day := report.published.day)}


def in_order(dossier: Dossier) -> list[Claim]:
    """The claims by report, in the order of the reports, and by where they stand."""
    rank = {report.id: n for n, report in enumerate(dossier.reports)}
    return sorted(dossier.traced.claims, key=lambda c: (rank[c.report], c.content.hull.start, c.id))


def origins_of(dossier: Dossier) -> int:
    """How many independent parties the reports name behind what is held or denied."""
    counted = (Stance.AFFIRMS, Stance.CONFIRMS, Stance.DENIES)
    behind = [dossier.traced.origin_by_id[c.id] for c in dossier.traced.claims if c.stance in counted]
    return len({origin.party for origin in behind if origin.is_known})


def told_in(dossier: Dossier) -> set[str]:
    """The ids of the claims and figures that the answers to questions tell already.

    A claim is told by words that are its content, or by its figures where it says little besides.
    """
    answers = [answer for question in dossier.questions for answer in question.answers]
    figures = {answer.figure for answer in answers if answer.figure}
    in_words_ = {answer.claim for answer in answers if answer.claim and not answer.figure}
    text_by_id = {figure.id: figure.text for figure in dossier.traced.figures}
    by_figures = {
        claim.id
        for claim in dossier.traced.claims
        if claim.figures and figures.issuperset(claim.figures) and _is_little_else(claim, text_by_id)
    }
    return figures | in_words_ | by_figures


def own_voice_of(dossier: Dossier) -> list[Figure]:
    """The figures in the reports' own voice that nobody else in the story gives, whatever their bound."""
    answered = {answer.figure for question in dossier.questions for answer in question.answers}
    given = {(f.category, f.low or f.high) for f in dossier.traced.figures if f.claim is not None or f.id in answered}
    own = (f for f in dossier.traced.figures if f.claim is None and f.id not in answered)
    return [f for f in own if (f.category, f.low or f.high) not in given]


def _is_little_else(claim: Claim, text_by_id: dict[str, str]) -> bool:
    counted = sum(len(text_by_id[figure].split()) for figure in claim.figures if figure in text_by_id)
    return len(claim.content.text.split()) - counted <= FEW_WORDS
