"""A long report in pages: where they are cut, and how long they are."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.model import BlockKind, Claim, Report, Span
from reportedly.web.marks import arrange, marked, page_with, pages
from tests import make
from tests.web.marking import claims_of, cut_into, is_accent, reports

BODY = BlockKind.BODY


def texts_of(report: Report, spans: list[Span]) -> list[str]:
    return [span.of(report.text) for span in spans]


@st.composite
def report_and_claims(draw: st.DrawFn) -> tuple[Report, list[Claim]]:
    report = draw(reports())
    return report, draw(claims_of(report))


@given(report_and_claims(), st.integers(1, 70), st.integers(1, 5))
def test_pages_are_all_of_the_text_once_and_none_is_too_long(given_: tuple[Report, list[Claim]], most, claims) -> None:
    spans = pages(*given_, most_characters=most, most_claims=claims)
    assert spans[0].start == 0
    assert spans[-1].end == len(given_[0].text)
    assert all(before.end == after.start for before, after in pairwise(spans))
    assert all(0 < span.end - span.start <= most for span in spans if given_[0].text)


@given(report_and_claims(), st.integers(1, 5))
def test_a_page_has_no_more_claims_than_fit_unless_they_begin_together(
    given_: tuple[Report, list[Claim]], most
) -> None:
    report, claims = given_
    begins = [min(s.start for w in (c.source, c.cue, c.content) if w for s in w.spans) for c in claims]
    for span in pages(report, claims, most_claims=most):
        here = [begin for begin in begins if span.start <= begin < span.end]
        assert len(here) <= most or len(set(here)) == 1


@given(st.lists(st.sampled_from(["e\u0301\u0323", "n", " \u0301", "👨\u200d👩", "\r\n"]), max_size=40).map("".join))
def test_no_page_begins_with_an_accent_or_in_the_middle_of_a_picture(text: str) -> None:
    report = make.report(text, blocks=())
    for span in pages(report, [], most_characters=6)[1:]:
        before, after = text[span.start - 1], text[span.start]
        assert not is_accent(after)
        assert "\u200d" not in (before, after)
        assert (before, after) != ("\r", "\n")


def test_a_page_ends_where_a_block_begins() -> None:
    report = cut_into("one two\nthree four\nfive", BODY, BODY, BODY)
    assert texts_of(report, pages(report, [], most_characters=20)) == ["one two\nthree four\n", "five"]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("aaaa bbbb\ncccc dddd", ["aaaa bbbb\n", "cccc dddd"]),
        ("aaaa bbbb cccc dddd", ["aaaa bbbb ", "cccc dddd"]),
        ("aaaabbbbccccddddeeee", ["aaaabbbbcccc", "ddddeeee"]),
        ("a\nbbbbbbbbbbbbbbbb", ["a\nbbbbbbbbbb", "bbbbbb"]),
    ],
    ids=["at the end of a line", "else after a blank", "else anywhere", "not so early that a page is nearly empty"],
)
def test_a_block_too_long_for_a_page_is_cut(text: str, cut: list[str]) -> None:
    report = make.report(text, blocks=(make.Block(0, len(text), BODY),))
    assert texts_of(report, pages(report, [], most_characters=12)) == cut


def test_a_letter_with_more_accents_than_fit_on_a_page_is_cut_all_the_same() -> None:
    report = make.report("a" + "\u0301" * 30, blocks=())
    assert len(pages(report, [], most_characters=10)) == 4


def test_a_page_ends_before_the_first_claim_too_many() -> None:
    report = make.report("T\n\nAna said one. Bela noted two. Carla wrote three.")
    parts = (("Ana", "said", "one"), ("Bela", "noted", "two"), ("Carla", "wrote", "three"))
    spans = pages(report, [make.claim(report, *each) for each in parts], most_claims=1)
    assert texts_of(report, spans) == ["T\n\nAna said one. ", "Bela noted two. ", "Carla wrote three."]


def test_a_title_alone_is_no_page() -> None:
    report = cut_into("Title\n" + "word " * 20, BODY, BODY)
    assert texts_of(report, pages(report, [], most_characters=30))[0] == "Title\nword word word word "


def test_a_short_report_is_one_page_and_an_empty_one_too() -> None:
    assert len(pages(make.report("Title\n\nBody"), [])) == 1
    assert pages(make.report("", blocks=()), []) == [Span(0, 0)]


def test_the_page_of_a_claim_counts_from_one() -> None:
    report = make.report("Title\n\nNothing here\n\nAna said one.")
    claim = make.claim(report, "Ana", "said", "one")
    spans = pages(report, [claim], most_characters=25)
    assert [page_with(spans, [claim], id) for id in (claim.id, "cnone")] == [2, 1]


def test_a_page_has_no_more_blocks_than_fit() -> None:
    report = cut_into("a\nb\nc\nd\ne", *[BODY] * 5)
    assert texts_of(report, pages(report, [], most_blocks=2)) == ["a\nb\n", "c\nd\n", "e"]


@given(report_and_claims())
def test_arranging_claims_beforehand_changes_nothing(given_: tuple[Report, list[Claim]]) -> None:
    report, claims = given_
    spans = pages(report, claims, most_characters=20)
    assert spans == pages(report, arrange(claims), most_characters=20)
    for span in spans:
        assert marked(report, arrange(claims), within=span) == marked(report, claims, within=span)
