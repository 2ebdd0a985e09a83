"""Gathered counts and disputed matters become questions."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from msgspec.structs import replace

from reportedly import ids
from reportedly.model import Answer, Category, Claim, Origin, Question, Relation, Report, SameQuestion, Stance, Verdict
from reportedly.reconcile.comparisons import same_days, same_range
from reportedly.reconcile.counts import Count
from reportedly.reconcile.disputes import Matter, Raised, matters
from reportedly.reconcile.gathering import Gathered
from reportedly.reconcile.pointing import is_about_victims
from reportedly.reconcile.series import by_day, updated_series
from reportedly.reconcile.things import MEASURES
from reportedly.reconcile.titles import title_of_counts, title_of_matter
from reportedly.reconcile.topics import Topics
from reportedly.reconcile.uniting import united_matters
from reportedly.reconcile.verdicts import Judgement, judged, judged_words, parties


class Asker:
    """Makes the questions of one story. It holds what they all need and never changes it."""

    def __init__(
        self, story: str, reports: Mapping[str, Report], origin_by_id: Mapping[str, Origin], topics: Topics
    ) -> None:
        self._story = story
        self._topics = topics
        self._reports = reports
        self._origin_by_id = origin_by_id

    def ask(
        self, groups: Sequence[Gathered], raised: Sequence[Raised], united: Sequence[SameQuestion] = ()
    ) -> list[Question]:
        """All questions: those with numbers, the series of those who amend theirs, those without numbers.

        ``united`` makes one of those without numbers; those with numbers come so.
        """
        out: list[Question] = []
        taken: set[str] = set()
        for group in groups:
            own = [one for one in raised if speaks_of(one, group.counts)]
            taken |= {one.by.id for one in own}
            found = self._with_numbers(group.counts, [one.by for one in own])
            made = [replace(question, corrected=group.corrected) for question in found]
            # A part is of interest only where it is disputed or amended: the whole says the rest.
            out += [q for q in made if not group.is_part or q.verdict not in (Verdict.SINGLE, Verdict.AGREES)]
        rest = [one for one in raised if one.by.id not in taken and not one.is_of_victims]
        return out + [self._in_words(matter) for matter in united_matters(matters(rest, self._topics), united)]

    def _with_numbers(self, group: Sequence[Count], others: Sequence[Claim]) -> list[Question]:
        counts = _each_once(group)
        beside = [self._answer(claim) for claim in others if claim.id not in {c.answer.claim for c in counts}]
        beside = [a for a in beside if a.stance in (Stance.DENIES, Stance.CANNOT_VERIFY)]
        found = judged(counts, beside)
        whole = self._question(
            title_of_counts(counts), counts[0].category, [c.answer for c in by_day(counts)] + beside, found
        )
        alone = self._looked_into(counts, others)
        if found.verdict is not Verdict.CONFLICTS:
            return [whole, *alone]
        rows = [
            self._question(title_of_counts(own, party), own[0].category, [c.answer for c in own], judged(own, ()))
            for party, own in updated_series(counts)
            if len(own) < len(counts)
        ]
        return [whole, *rows, *alone]

    def _looked_into(self, counts: Sequence[Count], others: Sequence[Claim]) -> list[Question]:
        """A question of its own for each number that somebody looked into and could not verify, where others give other
        numbers: "at least 40, a driver said; the paper could not confirm his account", among the tolls of the ministry.
        """
        out = []
        for party in sorted({c.answer.origin.party for c in counts}):
            own = [c for c in counts if c.answer.origin.party == party]
            told = {c.answer.claim for c in own}
            lookers = [o for o in others if o.stance is Stance.CANNOT_VERIFY and self._told_by(o) in told]
            if lookers and len(own) < len(counts) and not _is_supported(own, counts):
                beside = [self._answer(claim) for claim in lookers]
                title = title_of_counts(own, party)
                answers = [*(c.answer for c in own), *beside]
                out.append(self._question(title, own[0].category, answers, judged(own, beside)))
        return out

    def _told_by(self, claim: Claim) -> str | None:
        """The id of the claim that another points back at."""
        told = self._topics.told_by_id.get(claim.id)
        return told.id if told else None

    def _in_words(self, matter: Matter) -> Question:
        answers = [self._answer(claim) for claim in matter.claims]
        found = judged_words(answers, matter.clash)
        question = self._question(title_of_matter(matter.raised), None, answers, found)
        return replace(question, corrected=matter.corrected)

    def _answer(self, claim: Claim) -> Answer:
        said = claim.said
        day = self._reports[claim.report].published.day
        return Answer(
            report=claim.report,
            claim=claim.id,
            figure=None,
            low=None,
            high=None,
            bound=None,
            answer=claim.content.text,
            stance=claim.stance,
            certainty=claim.certainty,
            speaker=claim.speaker,
            origin=self._origin_by_id[claim.id],
            since=(said.first if said else None) or day,
            as_of=(said.last if said else None) or day,
            span=claim.content.hull,
        )

    def _question(self, title: str, category: str | None, answers: Sequence[Answer], found: Judgement) -> Question:
        outlets = {self._reports[a.report].outlet or a.report for a in answers}
        return Question(
            id=ids.question_id(self._story, [(a.report, a.span) for a in answers]),
            story=self._story,
            question=title,
            category=category,
            answers=tuple(answers),
            origins=len(parties(answers)),
            outlets=len(outlets),
            reports=len({a.report for a in answers}),
            verdict=found.verdict,
            reason=found.reason,
        )


def _is_supported(own: Sequence[Count], counts: Sequence[Count]) -> bool:
    """Whether another party gives one of a party's own numbers, or for the same day one that leaves room for it; what
    is open above leaves room for too much to be a support.
    """
    others = [c for c in counts if c.answer.origin.party != own[0].answer.origin.party]
    return any(_supports(mine, other) for mine in own for other in others)


def _supports(a: Count, b: Count) -> bool:
    relation = same_range(a, b).relation
    if relation is not Relation.COMPATIBLE or same_days(a, b).relation is not Relation.AGREES:
        return relation is Relation.AGREES
    return None not in (a.answer.low, a.answer.high, b.answer.low, b.answer.high)


def _each_once(group: Sequence[Count]) -> list[Count]:
    """One answer for each value of a party in a report; a headline's own number where the text does not give it closer.

    "Four workers killed" over "at least four workers were killed, the governor said": the text's answer.
    """

    def key(count: Count) -> tuple[object, ...]:
        a = count.answer
        return (a.report, str(a.low), str(a.high), a.origin.party, a.stance.value)

    ordered = sorted(group, key=lambda c: (key(c), c.is_headline, c.answer.span))
    once = [next(iter(same)) for _, same in groupby(ordered, key=key)]
    return [c for c in once if not _is_shortened(c, once)]


def _is_shortened(count: Count, others: Sequence[Count]) -> bool:
    """Whether a headline's number only shortens one that the text of the report gives: on the same word, or on
    nobody's."""
    a = count.answer
    return (
        count.is_headline
        and a.claim is None
        and any(
            b.answer.report == a.report
            and not b.is_headline
            and _number(b) == _number(count)
            and (not a.origin.is_known or a.origin.party == b.answer.origin.party)
            for b in others
        )
    )


def _number(count: Count) -> float | None:
    return count.answer.low if count.answer.low is not None else count.answer.high


def speaks_of(raised: Raised, group: Sequence[Count]) -> bool:
    """Whether a denial or a failed check is of a number of the group: it points back at the claim that gives it
    ("could not verify this number"), or is about that claim in like words; or it speaks of the losses, and the report
    tells of some.

    A measure, or a count of something else than what the event is about, is seldom what is meant.
    """
    if raised.by.stance not in (Stance.DENIES, Stance.CANNOT_VERIFY) or group[0].category in MEASURES:
        return False
    if is_about_victims(raised.by.content.text):
        return group[0].category is Category.KILLED and any(c.answer.report == raised.by.report for c in group)
    given = {count.answer.claim for count in group if count.answer.claim}
    about = (raised.told,) if raised.told else raised.about
    return any(claim.id in given for claim in about)
