"""What holds of every report with marks: no character is lost, each claim stands where its spans say."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reportedly.model import Claim, Overlap, Report, Span
from reportedly.web.marks import MarkedReport, Role, marked, page_with, pages
from tests.web.marking import claims_of, overlaps_of, places_by_mark, reports, runs_of

UNSAFE = {*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\x00"}


@st.composite
def everything(draw: st.DrawFn) -> tuple[Report, list[Claim], list[Overlap], list[Span]]:
    report = draw(reports())
    claims = draw(claims_of(report))
    spans = pages(report, claims, most_characters=draw(st.integers(1, 80)), most_claims=draw(st.integers(1, 4)))
    return report, claims, draw(overlaps_of(report)), spans


Everything = tuple[Report, list[Claim], list[Overlap], list[Span]]


def all_pages(given_: Everything) -> list[MarkedReport]:
    report, claims, overlaps, spans = given_
    return [marked(report, claims, overlaps, span) for span in spans]


def places(*spans: Span) -> set[int]:
    return {place for span in spans for place in range(span.start, span.end)}


@given(everything())
def test_the_runs_of_all_pages_are_the_reports_text(given_: Everything) -> None:
    assert "".join(run.text for page in all_pages(given_) for run in runs_of(page)) == given_[0].text


@given(everything())
def test_each_claim_stands_exactly_where_its_spans_say(given_: Everything) -> None:
    report, claims, overlaps, _ = given_
    page = marked(report, claims, overlaps)
    number_by_id = page.numbers
    wanted = {}
    for claim in claims:
        for role, words in ((Role.SOURCE, claim.source), (Role.CUE, claim.cue), (Role.CONTENT, claim.content)):
            if words is not None:
                wanted[number_by_id[claim.id], role] = places(*words.spans)
    for number, each in enumerate(overlaps, start=1):
        wanted[number, Role.SHARED] = places(
            *((p.here if each.report == report.id else p.there) for p in each.passages)
        )
    assert places_by_mark(page) == wanted


@given(everything())
def test_pages_mark_what_one_page_would(given_: Everything) -> None:
    report, claims, overlaps, spans = given_
    found: dict[tuple[int, Role], set[int]] = {}
    for page, span in zip(all_pages(given_), spans, strict=True):
        for mark, where in places_by_mark(page, span.start).items():
            found.setdefault(mark, set()).update(where)
    assert found == places_by_mark(marked(report, claims, overlaps))


@given(everything())
def test_no_run_is_empty_or_could_be_joined_to_the_next(given_: Everything) -> None:
    for page in all_pages(given_):
        blocks = [block.runs for part in page.parts for block in part.blocks]
        looks = [[(run.marks, run.shared, run.hidden is None) for run in runs] for runs in blocks]
        assert all(run.text for runs in blocks for run in runs)
        assert all(a != b for each in looks for a, b in pairwise(each))


@given(everything())
def test_nothing_that_turns_a_page_round_is_printed_as_it_is(given_: Everything) -> None:
    for page in all_pages(given_):
        assert not UNSAFE & set("".join(run.text for run in runs_of(page) if run.hidden is None))


@given(everything())
def test_each_claim_begins_in_its_first_run_of_a_page_and_in_no_other(given_: Everything) -> None:
    for page in all_pages(given_):
        seen: set[int] = set()
        for run in runs_of(page):
            assert {claim.number for claim in run.begins} == set(run.numbers) - seen
            seen |= set(run.numbers)
        assert seen == {claim.number for claim in page.claims}


@given(everything())
def test_claims_are_numbered_in_the_order_of_the_text(given_: Everything) -> None:
    report, claims, _, _ = given_
    begun = [claim.number for run in runs_of(marked(report, claims)) for claim in run.begins]
    assert sorted(begun) == list(range(1, len(claims) + 1))
    firsts = [min(where) for (_, _), where in sorted(first_places(marked(report, claims)).items())]
    assert firsts == sorted(firsts)


def first_places(page: MarkedReport) -> dict[tuple[int, str], set[int]]:
    by_number: dict[tuple[int, str], set[int]] = {}
    for (number, _), where in places_by_mark(page).items():
        by_number.setdefault((number, ""), set()).update(where)
    return by_number


@given(everything())
def test_a_claim_begins_on_the_page_that_is_named_for_it(given_: Everything) -> None:
    report, claims, overlaps, spans = given_
    for claim in claims:
        page = marked(report, claims, overlaps, spans[page_with(spans, claims, claim.id) - 1])
        assert [each.is_continued for each in page.claims if each.id == claim.id] == [False]


@given(everything(), st.randoms(use_true_random=False))
def test_the_order_in_which_claims_are_given_changes_nothing(given_: Everything, random: object) -> None:
    report, claims, overlaps, _ = given_
    shuffled = claims.copy()
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert marked(report, shuffled, overlaps) == marked(report, claims, overlaps)
