"""Scraped pages, invented, each with the blocks it must read as."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from reportedly.model import Report
from reportedly.read import read_page
from tests.make import page

PAGES = tomllib.loads((Path(__file__).parent.parent / "cases" / "read_pages.toml").read_text("utf-8"))["pages"]


def written(blocks: list[list[str]]) -> str:
    out = ""
    for kind, words in blocks:
        out += (" " if kind.startswith("+") else "\n\n" if out else "") + words
    return out + "\n"


def kinds_and_words(report: Report) -> list[list[str]]:
    return [[b.kind.value, report.text[b.start : b.end]] for b in report.blocks]


@pytest.mark.parametrize("case", PAGES, ids=[p["name"] for p in PAGES])
def test_reads_as(case: dict[str, Any]) -> None:
    report = read_page(page(written(case["blocks"])))
    assert kinds_and_words(report) == [[kind.lstrip("+"), words] for kind, words in case["blocks"]]
    for field in ("title", "byline", "standfirst", "dateline", "served"):
        if field in case:
            assert (getattr(report, field) or "") == case[field]
    if "published" in case:
        assert (report.published.value or "") == case["published"]


@pytest.mark.parametrize("case", PAGES, ids=[p["name"] for p in PAGES])
def test_every_judgement_has_its_reason(case: dict[str, Any]) -> None:
    report = read_page(page(written(case["blocks"])))
    assert all(block.reason for block in report.blocks)
    assert report.published.reason and report.updated.reason


def test_text_is_the_file_unchanged() -> None:
    text = "Ferry sinks off Ardun\r\n\r\n\tNine people  are missing, the harbour office said.\x0b\n\n "
    assert read_page(page(text)).text == text


def test_wrapped_lines_of_one_paragraph_are_one_block() -> None:
    wrapped = (
        "A ferry with about forty people on board sank off the harbour of\n"
        "Ardun on Friday, and nine of them were still missing when night\n"
        "fell, the harbour office said in a statement that it sent to\n"
        "newspapers.\n\n"
        "The owner of the ferry blamed the weather, and the harbour master\n"
        "blamed the owner.\n"
    )
    assert [b[1].count("\n") for b in kinds_and_words(read_page(page(wrapped)))] == [3, 1]


def test_title_handed_over_is_found_on_the_page() -> None:
    raw = (
        '{"title": "Nine missing off Ardun", "text": "Nine missing off Ardun\\n\\nA ferry sank on Friday, they said."}'
    )
    report = read_page(page(raw, media="json"))
    assert (report.title, report.blocks[0].kind) == ("Nine missing off Ardun", "headline")


def test_title_handed_over_stands_where_the_text_has_none() -> None:
    raw = '{"title": "Nine missing off Ardun", "text": "A ferry sank on Friday, the office said."}'
    report = read_page(page(raw, media="json"))
    assert (report.title, report.blocks[0].kind) == ("Nine missing off Ardun", "body")


def test_day_handed_over_comes_first_and_a_much_later_day_says_when_served() -> None:
    text = "Saturday, June 14, 2031\\n\\nNine missing off Ardun ferry\\n\\nA ferry sank on Friday, the office said."
    report = read_page(page(f'{{"published": "2031-05-02", "text": "{text}"}}', media="json"))
    assert (report.published.value, report.served) == ("2031-05-02", "2031-06-14")
    assert report.published.reason == "handed over with the text"


def test_wire_dateline_takes_its_year_from_the_address() -> None:
    text = "Ferry sinks off Ardun harbour\\n\\nARDUN, May 2 (NWA) - A ferry sank on Friday, the harbour office said."
    report = read_page(page(f'{{"url": "https://n.example/2031/05/03/ferry", "text": "{text}"}}', media="json"))
    assert report.published.value == "2031-05-02"


def test_wire_dateline_without_a_year_is_no_day() -> None:
    report = read_page(page("Ferry sinks off Ardun harbour\n\nARDUN, May 2 (NWA) - A ferry sank on Friday, they said."))
    assert report.published.value is None
    assert "nothing names the year" in report.published.reason


def test_day_in_the_address_serves_for_want_of_better() -> None:
    raw = '{"url": "https://n.example/2031/05/03/ferry", "text": "A ferry sank on Friday, the harbour office said."}'
    report = read_page(page(raw, media="json"))
    assert report.published.value == "2031-05-03"
    assert "for want of better" in report.published.reason


@pytest.mark.parametrize(
    ("elsewhere", "day"), [("Inquiry due 25/06/2031", "2031-05-03"), ("Inquiry due 06/25/2031", "2031-03-05")]
)
def test_order_of_day_and_month_is_told_by_the_page_s_other_dates(elsewhere: str, day: str) -> None:
    text = f"Ferry sinks off Ardun\n\n03/05/2031\n\nA ferry sank on Friday, the office said.\n\n{elsewhere}, they said."
    assert read_page(page(text)).published.value == day


def test_unclear_day_names_both_readings() -> None:
    report = read_page(page("Ferry sinks off Ardun harbour\n\n03/05/2031\n\nA ferry sank on Friday, the office said."))
    assert "2031-05-03 or 2031-03-05" in report.published.reason


def test_id_handed_over_is_kept() -> None:
    assert read_page(page('{"id": "n-17", "text": "A ferry sank."}', media="json")).id == "n-17"


def test_id_comes_from_address_and_bytes() -> None:
    ids = {
        read_page(page(raw, media="json")).id
        for raw in (
            '{"text": "A ferry sank."}',
            '{"text": "A ferry sank. "}',
            '{"url": "https://n.example/a", "text": "A ferry sank."}',
        )
    }
    assert len(ids) == 3


def test_line_of_json_is_found_again_by_url_else_by_id_else_not_at_all() -> None:
    def address(fields: str) -> str | None:
        return read_page(page(f'{{{fields}"text": "A ferry sank."}}', media="json", address="/a.jsonl")).address

    assert address('"id": "7", "url": "https://n.example/a", ') == "https://n.example/a"
    assert address('"id": "7", ') == "/a.jsonl#7"
    assert address("") is None


def test_language_is_told_or_left_open() -> None:
    english = read_page(page("Nine people are missing after a ferry sank off the coast on Friday, the office said."))
    assert english.language == "en"
    assert read_page(page("Ardun 7")).language is None
