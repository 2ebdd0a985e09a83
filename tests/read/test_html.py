"""HTML pages: the text a reader sees, the article told from its furniture, the markup's own words."""

import json
from pathlib import Path

import pytest

from reportedly.model import Report
from reportedly.read import read_page
from tests.make import page

PAGE = (Path(__file__).parent.parent / "cases" / "read_page.html").read_text("utf-8")


def words(report: Report, *kinds: str) -> list[str]:
    return [report.text[b.start : b.end] for b in report.blocks if b.kind.value in kinds]


def herald() -> Report:
    return read_page(page(PAGE, media="html"))


def test_article_is_told_from_furniture() -> None:
    report = herald()
    assert words(report, "headline") == ["Nine missing after ferry sinks off Ardun"]
    assert words(report, "standfirst") == ["Harbour office lost contact at noon"]
    assert words(report, "caption") == ["The bow of the ferry on Friday"]
    assert [w.split()[0] for w in words(report, "body")] == ["Nine", "“We", "The"]


def test_nothing_a_reader_sees_is_dropped_and_no_script_is_read() -> None:
    report = herald()
    for seen in (
        "Skip to content",
        "We use cookies",
        "Fine",
        "Home",
        "Goat elected",
        "Six new cranes",
        "Share: Post",
        "three hundred",
    ):
        assert any(seen in noise for noise in words(report, "noise"))
    for unseen in ("500 dead", "color:red", "NewsArticle", "ferry bow"):
        assert unseen not in report.text


def test_hidden_words_are_noise() -> None:
    assert "Hidden words about the ferry." in words(herald(), "noise")


def test_blanks_are_one_and_entities_are_characters() -> None:
    assert "went on through the night — with two boats & a helicopter" in herald().text
    assert "\xa0" not in herald().text and "  " not in herald().text


def test_fields_of_the_markup() -> None:
    report = herald()
    assert report.outlet == "Northern Herald"
    assert report.url == "https://northern-herald.example/ferry"
    assert report.byline == "Ana Lund, Jo Berg"
    assert (report.published.value, report.published.reason) == ("2031-05-02T19:40:00+01:00", "JSON-LD datePublished")
    assert report.updated.value == "2031-05-03T08:00:00+01:00"
    assert (report.reader, report.media, report.language) == ("html/1", "html", "en")


def test_page_that_calls_its_whole_body_furniture_keeps_its_article() -> None:
    page_in_a_form = PAGE.replace("<main>", '<form><div class="widget">').replace("</main>", "</div></form>")
    report = read_page(page(page_in_a_form, media="html"))
    assert [w.split()[0] for w in words(report, "body")] == ["Nine", "“We", "The"]


def test_page_without_marks_of_its_own_reads_by_its_lines() -> None:
    bare = (
        "<p>Ferry sinks off Ardun harbour<p>3 May 2031<p>A ferry sank off Ardun, the harbour office said."
        "<p>Related<p>Goat elected mayor"
    )
    report = read_page(page(bare, media="html"))
    assert words(report, "body") == ["A ferry sank off Ardun, the harbour office said."]
    assert report.title == "Ferry sinks off Ardun harbour"
    assert report.published.value == "2031-05-03"


def test_language_tag_settles_the_order_of_day_and_month() -> None:
    dated = '<html lang="{}"><h1>Ferry sinks off Ardun</h1><p>03/05/2031</p><p>A ferry sank, the office said.</p>'
    assert read_page(page(dated.format("en-US"), media="html")).published.value == "2031-03-05"
    assert read_page(page(dated.format("en-GB"), media="html")).published.value == "2031-05-03"
    assert read_page(page(dated.format("en"), media="html")).published.value is None


def test_html_in_a_line_of_json_reads_like_a_page() -> None:
    report = read_page(page(json.dumps({"html": PAGE, "outlet": "The Other"}), media="json"))
    assert report.text == herald().text
    assert report.outlet == "The Other"


@pytest.mark.parametrize(
    ("times", "day"),
    [
        ('<time datetime="2031-05-02T10:00Z">2 hours ago</time>', "2031-05-02T10:00+00:00"),
        (
            '<time itemprop="datePublished" datetime="2031-05-02">x</time><time datetime="2031-04-01">y</time>',
            "2031-05-02",
        ),
        ('<time datetime="2031-05-02">x</time><time datetime="2031-04-01">y</time>', None),
    ],
)
def test_time_element_tells_the_day_where_it_is_marked_or_the_only_one(times: str, day: str | None) -> None:
    report = read_page(page(f"<p>{times}</p><p>A ferry sank off Ardun, the harbour office said.</p>", media="html"))
    assert report.published.value == day


@pytest.mark.parametrize("tag", ["nav", "aside", "footer"])
def test_headline_in_furniture_is_not_the_title(tag: str) -> None:
    bare = f"<{tag}><h1>Our ferries</h1></{tag}><h1>Ferry sinks</h1><p>A ferry sank off Ardun, the office said.</p>"
    assert read_page(page(bare, media="html")).title == "Ferry sinks"
