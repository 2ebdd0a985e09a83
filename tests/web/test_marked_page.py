"""The template that prints a report with its marks: what it makes of hostile text, and what leads where."""

import re
from html.parser import HTMLParser

import pytest

from reportedly.model import BlockKind, Claim, Overlap, Report, Span
from reportedly.web.marks import marked
from reportedly.web.rendering import environment
from tests import make
from tests.web.marking import cut_into

CALL = "{% from 'marked.html' import marked_report %}{{ marked_report(page) }}"


def printed(report: Report, claims: list[Claim], overlaps: tuple[Overlap, ...] = (), within: Span | None = None) -> str:
    return environment().from_string(CALL).render(page=marked(report, claims, overlaps, within))


class Reader(HTMLParser):
    """What a browser would see of a page: its elements, and the words in its paragraphs."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.paragraphs: list[str] = []
        self._inside: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._inside.append(tag)
        if tag == "p":
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._inside.pop() == tag

    def handle_data(self, data: str) -> None:
        if "p" in self._inside and "a" not in self._inside:
            self.paragraphs[-1] += data

    def values(self, name: str) -> list[str]:
        return [str(attributes[name]) for _, attributes in self.elements if name in attributes]


HOSTILE = "<script>alert(1)</script> \"'><img src=x onerror=alert(1)>"
REPORT = make.report(f"{HOSTILE}\n\nAna <b>Ruiz</b> said that the owner denied that \u202e40 were aboard.")
CLAIMS = [
    make.claim(REPORT, "Ana <b>Ruiz</b>", "said", "that the owner denied that \u202e40 were aboard", speaker=HOSTILE),
    make.claim(REPORT, "the owner", "denied", "that \u202e40 were aboard", hedges=(HOSTILE,)),
]


def test_hostile_text_stays_text() -> None:
    reader = Reader(printed(REPORT, CLAIMS))
    assert {tag for tag, _ in reader.elements} == {"section", "div", "p", "span", "a", "bdi", "ul", "li"}
    names = {name for _, attributes in reader.elements for name in attributes}
    assert names == {"class", "aria-label", "dir", "id", "href", "data-claims", "title"}
    assert [href for href in reader.values("href") if not href.startswith("#")] == []


def test_paragraphs_hold_the_reports_words_and_the_code_of_what_cannot_be_seen() -> None:
    shown = Reader(printed(REPORT, CLAIMS)).paragraphs
    assert shown == REPORT.text.replace("\u202e", "U+202E").split("\n\n")


def test_each_mark_leads_to_its_note_and_back() -> None:
    reader = Reader(printed(REPORT, CLAIMS))
    ids = reader.values("id")
    assert sorted(ids) == sorted(f"{end}-{claim.id}" for claim in CLAIMS for end in "cn")
    assert sorted(href.removeprefix("#") for href in reader.values("href")) == sorted(ids)


def test_marks_do_not_nest_and_name_their_claims() -> None:
    html = printed(REPORT, CLAIMS)
    assert re.search(r'<span class="m cue content several" data-claims="1 2">denied</span>', html)
    assert re.search(r'<bdi class="m unseen content several" data-claims="1 2" title="right-to-left override">', html)
    assert re.search(r'<span class="m [^>]*>[^<]*<span class="m ', html) is None


@pytest.mark.parametrize("kind", [kind for kind in BlockKind if kind is not BlockKind.NOISE])
def test_a_paragraph_carries_its_kind_and_finds_its_own_direction(kind: BlockKind) -> None:
    paragraph = next(a for tag, a in Reader(printed(cut_into("words", kind), [])).elements if tag == "p")
    assert paragraph == {"class": kind.value, "dir": "auto"}


def test_noise_is_folded_with_its_words_counted_and_its_reasons() -> None:
    report = cut_into("Menu\nNews\nBody", BlockKind.NOISE, BlockKind.NOISE, BlockKind.BODY, reason="inside <nav>")
    html = printed(report, [])
    assert html.count("<details") == 1
    assert '<span class="length">2 words, inside &lt;nav&gt;</span>' in html
    assert " open" not in html


def test_noise_that_holds_a_claim_is_open_so_that_a_link_finds_it() -> None:
    report = cut_into("Ana said so", BlockKind.NOISE)
    assert '<details class="noise" open>' in printed(report, [make.claim(report, "Ana", "said", "so")])


def test_what_is_shared_is_told_beside_the_text() -> None:
    words = "Forty people were aboard the ferry when it sank."
    here, there = (make.report(f"{id}\n\n{words}", id=id) for id in ("new", "old"))
    html = printed(here, [], (make.overlap(here, there, words, is_copy=True, shared=0.9),))
    assert f'<span class="m shared">{words}</span>' in html
    assert re.search(r"copied from <bdi class=.who.>old</bdi> .*90% of these words", html)


def test_claims_of_earlier_pages_are_counted_where_they_are_too_many_to_tell() -> None:
    report = make.report("He said a. " + "b" * 90)
    claims = [make.claim(report, "He", "said", "a. " + "b" * n) for n in range(60, 90)]
    html = printed(report, claims, within=Span(20, len(report.text)))
    assert "30 claims go on here from the pages before." in html
    assert 'id="n-' not in html
    html = printed(report, claims[:2], within=Span(20, len(report.text)))
    assert html.count('id="n-') == html.count('id="c-') == 2


def test_notes_can_be_told_by_other_macros() -> None:
    call = (
        "{% from 'marked.html' import marked_report %}{% macro mine(claim) %}note of {{ claim.number }}{% endmacro %}"
        "{{ marked_report(page, note=mine) }}"
    )
    assert "note of 2" in environment().from_string(call).render(page=marked(REPORT, CLAIMS))
