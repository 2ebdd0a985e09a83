"""The laws that hold for origins: order, copies and echoes change nothing; what nothing names is one's own."""

from hypothesis import given
from hypothesis import strategies as st

from reportedly.model import Traced
from reportedly.stories.origins import trace
from tests.stories.origins.telling import Telling, copied, parties, telling, traced

SPEAKERS = (
    ("Ana Ruiz", "named", "Governor Ana Ruiz"),
    ("Ruiz", "named", "Ruiz"),
    ("governor's office", "body", "The governor's office"),
    ("Orlan Chemicals", "body", "Orlan Chemicals"),
    ("Orlan", "body", "Orlan"),
    ("company", "body", "The company"),
    ("labour ministry", "body", "The labour ministry"),
    ("Ruben Ost", "named", "labour minister Ruben Ost"),
    ("residents", "unnamed", "Residents"),
    ("police", "body", "Police"),
    ("Evening Lantern", "outlet", "The Evening Lantern"),
    ("Northern Herald", "outlet", "The Northern Herald"),
)
OUTLETS = ("Northern Herald", "Evening Lantern", "Harbour Eye", "Squares")


def report_of(outlet: str, said: list[tuple[int, int]]) -> Telling:
    sentences = [f"{SPEAKERS[who][2]} said {40 + n} people died ({k})." for k, (who, n) in enumerate(said)]
    page = telling(outlet, " ".join(["Many came.", *sentences]))
    for k, (who, n) in enumerate(said):
        name, authority, source = SPEAKERS[who]
        claim = page.says(name, f"{40 + n} people died ({k})", authority=authority, source=source)
        at = page.report.text.index(claim.content.text)
        number = page.counts(f"{40 + n} people died ({k})", 40 + n, by=claim)
        assert at >= 0
        assert number.claim == claim.id
    page.counts("Many", 200)
    return page


said = st.lists(st.tuples(st.integers(0, len(SPEAKERS) - 1), st.integers(0, 2)), min_size=1, max_size=3, unique=True)
stories = st.lists(said, min_size=1, max_size=4).map(
    lambda each: [report_of(o, s) for o, s in zip(OUTLETS, each, strict=False)]
)


def told(story: Traced) -> tuple[object, ...]:
    claims = {c.id: c for c in story.claims}
    return claims, {f.id: f for f in story.figures}, story.origin_by_id, story.full_name_by_name, story.circles


@given(stories, st.randoms(use_true_random=False))
def test_the_order_of_the_inputs_changes_nothing(pages: list[Telling], random: st.DrawFn) -> None:
    reports = [p.report for p in pages]
    claims, figures = [c for p in pages for c in p.claims], [f for p in pages for f in p.figures]
    first = told(trace(reports, claims, figures))
    for each in (reports, claims, figures):
        random.shuffle(each)  # type: ignore[attr-defined]
    assert told(trace(reports, claims, figures)) == first


@given(said)
def test_a_copy_adds_no_party(what: list[tuple[int, int]]) -> None:
    original, copy = report_of("Northern Herald", what), report_of("Harbour Eye", what)
    overlap = copied(copy, original)
    alone, both = traced(original), traced(original, copy, overlaps=(overlap,))
    assert {o.party for o in both.origin_by_id.values()} == {o.party for o in alone.origin_by_id.values()}


@given(st.sampled_from([s for s in SPEAKERS if s[0] not in ("residents", "company", "Ruiz")]))
def test_an_echo_adds_no_party(speaker: tuple[str, str, str]) -> None:
    who = SPEAKERS.index(speaker)
    first, echo = report_of("Squares", [(who, 0)]), report_of("Harbour Eye", [(who, 0)])
    assert len(parties(traced(first))) == len(parties(traced(first, echo)))


@given(st.sampled_from(OUTLETS), st.sampled_from(OUTLETS))
def test_two_outlets_that_name_nobody_are_two(one: str, other: str) -> None:
    first, second = telling(one, "40 people died."), telling(other, "40 people died, it is told.")
    own = [page.counts("40 people", 40) for page in (first, second)]
    story = traced(first, second)
    assert len({story.origin_by_id[f.id].party for f in own}) == len({one, other})
