"""Laws 3, 4 and 7 over invented stories: origins are counted, not outlets; days decide between conflict and succession;
the order of reports, a copy and an echo change no verdict."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reportedly.model import Category, Overlap, Stance
from reportedly.reconcile.comparisons import same_days, same_question, same_range, same_thing
from reportedly.reconcile.counts import counts_of
from tests.reconcile.told import Told, asked, report, the

PARTIES = ("police", "the hospital", "the union", "the army", None)
DAYS = ("2031-05-02", "2031-05-03", "2031-05-09")
COUNTS = ("people", "workers", "soldiers", "Ardenian soldiers", "policemen", "children")
HELD = (
    "a corroded valve had been patched",
    "the depot was struck by a torpedo",
    "there was no torpedo",
    "wages were cut",
    "it",
)


@st.composite
def sentences(draw: st.DrawFn) -> Told:
    who = draw(st.sampled_from(PARTIES))
    if who and draw(st.booleans()):
        return Told(who, draw(st.sampled_from(HELD)), stance=draw(st.sampled_from(Stance)))
    low = draw(st.integers(0, 40))
    high = draw(st.sampled_from((low, low + 5, None)))
    return Told(
        who, f"{low} people had died", f"{low} people", low, high, draw(st.sampled_from(DAYS)),
        draw(st.sampled_from((Category.KILLED, Category.INJURED, Category.OTHER))), draw(st.sampled_from(COUNTS)),
    )  # fmt: skip


tellings = st.lists(st.lists(sentences(), min_size=1, max_size=4), min_size=1, max_size=4)


def story(told: list[list[Told]]):
    return [report(*one, id=f"r{n}") for n, one in enumerate(told)]


@given(tellings, st.randoms(use_true_random=False))
def test_the_order_of_reports_changes_nothing(told, random):
    reports = story(told)
    shuffled = random.sample(reports, len(reports))
    assert asked(*reports) == asked(*shuffled)


@given(tellings)
def test_a_copy_changes_no_verdict_and_no_origins(told):
    reports = story(told)
    copied = report(*told[0], id="copy")
    origins = dict(zip(copied[3], reports[0][3].values(), strict=True))
    overlap = Overlap("copy", "r0", 1.0, 1.0, (), True, "every word of it")
    before = asked(*reports)
    after = asked(*reports, (*copied[:3], origins), overlaps=(overlap,))
    # A question that one report alone answered may be worth asking now that two do; what was asked stays as it was.
    stays = [(told_by(q, but="copy"), q.question, q.verdict, q.origins) for q in after]
    assert all((told_by(q), q.question, q.verdict, q.origins) in stays for q in before)


def told_by(question, but=None):
    """Where a question's answers stand, but those of one report."""
    return sorted((a.report, a.span) for a in question.answers if a.report != but)


@given(tellings, st.sampled_from(PARTIES[:-1]))
def test_an_echo_of_a_number_adds_no_origin(told, who):
    reports = story([*told, [Told(who, "9 people had died", "9 people", 9, 9)]])
    echo = report(Told(who, "9 people had died", "9 people", 9, 9), id="echo")
    numbers = {a.figure for q in asked(*reports) for a in q.answers if (a.low, a.high) == (9, 9)}
    for question in asked(*reports, echo):
        if numbers & {a.figure for a in question.answers}:
            rest = [a for a in question.answers if a.report != "echo"]
            assert question.origins == len(
                {a.origin.party for a in rest if a.stance in (Stance.AFFIRMS, Stance.CONFIRMS, Stance.DENIES)}
            )


@given(st.integers(1, 40), st.integers(1, 3))
def test_an_independent_origin_turns_a_single_answer_into_agreement(number, tellers):
    told = Told("police", f"{number} people had died", f"{number} people", number, number)
    reports = [report(told, id=f"r{n}") for n in range(tellers)]
    single = the(asked(*reports))
    other = report(replace(told, who="the hospital"), id="other")
    agreed = the(asked(*reports, other))
    assert (single.verdict, single.origins, agreed.verdict, agreed.origins) == ("single", 1, "agrees", 2)


@given(st.integers(1, 40), st.integers(1, 40), st.sampled_from(DAYS), st.sampled_from(DAYS))
def test_a_conflict_needs_one_day_a_later_number_supersedes(a, b, first, second):
    told = [
        Told(who, f"{n} people had died", f"{n} people", n, n, day)
        for who, n, day in (("police", a, first), ("the union", b, second))
    ]
    verdict = the(asked(report(*told))).verdict
    falls = a > b if first < second else b > a
    assert verdict == ("agrees" if a == b else "conflicts" if first == second or falls else "supersedes")


@given(st.lists(sentences().filter(lambda told: told.text is not None), min_size=2, max_size=6))
def test_every_comparison_is_symmetric(told):
    of, claims, figures, origins = report(*told)
    counts = counts_of({of.id: of}, {claim.id: claim for claim in claims}, figures, origins)
    for a in counts:
        for b in counts:
            for compare in (same_question, same_days, same_range):
                assert compare(a, b) == compare(b, a)
            assert same_thing(a.thing, b.thing) == same_thing(b.thing, a.thing)


@given(tellings)
def test_every_question_has_a_reason_an_answer_and_its_own_id(told):
    questions = asked(*story(told))
    assert all(q.reason and q.answers and q.question for q in questions)
    assert len({q.id for q in questions}) == len(questions)
