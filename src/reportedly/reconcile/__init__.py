"""From the claims of one story to the questions they answer, what each report says, and what that comes to.

In: a story's id, its reports, and what was traced in them (claims and figures with the story's names and origins).
Out: questions, in the order a reader wants them. Steps: figures become answers (``counts``, ``zeros``), those that
answer one question are gathered (``gathering``, by the comparisons of ``comparisons``), claims that somebody denies or
could not verify are joined to them or make questions of their own (``pointing``, ``disputes``), those that a person
says are one are made one (``uniting``), each question gets its verdict (``verdicts``), and those worth asking are kept
(``asking``).
"""

from collections.abc import Iterable, Sequence

from reportedly.model import Overlap, Question, Report, SameQuestion, Traced
from reportedly.reconcile.asking import asked
from reportedly.reconcile.causes import cause_in
from reportedly.reconcile.counts import counts_of
from reportedly.reconcile.disputes import raised_in
from reportedly.reconcile.gathering import gathered
from reportedly.reconcile.questions import Asker
from reportedly.reconcile.topics import Topics
from reportedly.reconcile.uniting import united_counts
from reportedly.reconcile.zeros import zeros_of


def reconcile(
    story: str,
    reports: Sequence[Report],
    traced: Traced,
    overlaps: Iterable[Overlap] = (),
    *,
    united: Sequence[SameQuestion] = (),
) -> tuple[Question, ...]:
    """The questions that the reports of a story answer, with their verdicts. The order of the inputs changes
    nothing. ``united``: which findings answer one question because a person says so."""
    report_by_id = {report.id: report for report in sorted(reports, key=lambda r: r.id)}
    claims = sorted(traced.claims, key=lambda c: (c.report, c.content.hull.start, c.id))
    figures = sorted(traced.figures, key=lambda f: (f.report, f.spans, f.id))
    claim_by_id = {claim.id: claim for claim in claims}
    counts = counts_of(report_by_id, claim_by_id, figures, traced.origin_by_id)
    counts += zeros_of(report_by_id, claims, traced.origin_by_id)
    topics = Topics(claims, {overlap.report for overlap in overlaps if overlap.is_copy})
    party_by_id = {claim.id: traced.origin_by_id[claim.id].party for claim in claims}
    raised = raised_in(claims, topics, party_by_id)
    if cause := cause_in(claims, topics, party_by_id):
        raised = [one for one in raised if one.by not in cause.about and one.by is not cause.by] + [cause]
    asker = Asker(story, report_by_id, traced.origin_by_id, topics)
    return asked(asker.ask(united_counts(gathered(counts), united), raised, united))
