"""What holds for every page, whatever its bytes."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.errors import BadReport
from reportedly.model import BlockKind, Page, Report
from reportedly.read import read_page

LINES = st.sampled_from(
    [
        "Ferry sinks off Ardun with forty aboard",
        "By Ana Ruiz | 12 March 2031 | 4 min read",
        "03/04/2031",
        "Saturday, June 14, 2031",
        "ARDUN, May 2 (NWA) - A ferry sank on Friday, the harbour office said.",
        '"We lost contact," said Ana Ruiz. "We 🚢 did."',
        "The bow above the water. / Herald Pictures",
        "Related:",
        "Goat elected mayor again",
        "Voters said the animal had kept every promise it made.",
        "Comments (3)",
        "Join our community! Your support helps us keep our reporting open to all.",
        "© 2031 Herald",
        "* * *",
        "[Translation. Source: Channel 4]",
        "cafe\u0301 owners 𝔽 in Årdün\u00a0saw it\u200b.",
        "",
    ]
)
TAGS = st.sampled_from(
    (
        "<p> </p> <div> </div> <div/class='share'> <h1> </h1> <nav> </nav> <aside> <b> </b> <a/href='x'> </a> <table> "
        "<tr> <td> </table> <figcaption> </figcaption> <article> </article> <form> </form> <br> <script> </script> "
        "<svg> <!-- --> <title> </title> <template> <select> <option> &amp; &#xD800; &#0; &nbsp; <![CDATA[ ]]> "
        "<textarea> <plaintext> <frameset> <p/hidden>"
    ).split()
)
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(LINES, max_size=14).map("\n".join),
    st.lists(LINES, max_size=14).map("\r\n\r\n".join),
)
MARKUP = st.lists(st.one_of(TAGS, LINES, st.text(max_size=20)), max_size=40).map("".join)
FEW = settings(max_examples=120, deadline=None)


def read(raw: bytes, media: str) -> Report | None:
    try:
        return read_page(Page(raw, media, "a", "/a", "2031-05-03"))
    except BadReport as refused:
        assert str(refused)
        return None


def assert_lawful(report: Report) -> None:
    covered = [False] * len(report.text)
    end = 0
    for block in report.blocks:
        assert end <= block.start < block.end <= len(report.text)
        assert report.text[block.start : block.end] == report.text[block.start : block.end].strip()
        covered[block.start : block.end] = [True] * (block.end - block.start)
        end = block.end
    assert all(known or letter.isspace() for known, letter in zip(covered, report.text, strict=True))
    report.text.encode()
    headlines = [report.text[b.start : b.end] for b in report.blocks if b.kind is BlockKind.HEADLINE]
    assert len(headlines) <= 1
    assert not headlines or report.title == headlines[0]


@FEW
@given(TEXTS)
def test_every_visible_character_of_a_text_lies_in_one_block(text: str) -> None:
    report = read(text.encode("utf-8", "replace"), "text")
    if report is not None:
        assert_lawful(report)


@FEW
@given(MARKUP)
def test_every_visible_character_of_a_page_lies_in_one_block(page: str) -> None:
    report = read(page.encode("utf-8", "replace"), "html")
    if report is not None:
        assert_lawful(report)


@FEW
@given(TEXTS)
def test_text_handed_over_is_kept_to_the_character(text: str) -> None:
    report = read(json.dumps({"text": text}).encode(), "json")
    if report is not None:
        assert report.text == text
        assert_lawful(report)


@FEW
@given(st.binary(max_size=400), st.sampled_from(["text", "html", "json"]))
def test_any_bytes_are_read_or_refused(raw: bytes, media: str) -> None:
    report = read(raw, media)
    if report is not None:
        assert report.raw == raw
        assert_lawful(report)


@FEW
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(st.sampled_from(["id", "text", "html", "url", "title"]), inner)
        ),
        max_leaves=12,
    )
)
def test_any_json_is_read_or_refused(value: object) -> None:
    report = read(json.dumps(value).encode(), "json")
    if report is not None:
        assert_lawful(report)


@FEW
@given(st.one_of(TEXTS, MARKUP), st.sampled_from(["text", "html"]))
def test_reading_twice_gives_the_same_report(text: str, media: str) -> None:
    raw = text.encode("utf-8", "replace")
    assert read(raw, media) == read(raw, media)


@FEW
@given(
    st.lists(
        st.fixed_dictionaries({"@type": st.sampled_from(["NewsArticle", ["Article"], 7])}).flatmap(
            lambda base: st.dictionaries(
                st.sampled_from(["headline", "author", "publisher", "datePublished", "@graph"]),
                st.recursive(
                    st.none() | st.text(max_size=12) | st.integers(),
                    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.just("name"), inner),
                    max_leaves=6,
                ),
            ).map(lambda more: base | more)
        ),
        max_size=3,
    )
)
def test_any_json_ld_is_tolerated(linked: list[object]) -> None:
    script = json.dumps(linked).replace("</", "<\\/")
    page = f'<script type="application/ld+json">{script}</script><p>A ferry sank off Ardun on Friday.</p>'
    report = read(page.encode(), "html")
    assert report is not None and report.text == "A ferry sank off Ardun on Friday."
