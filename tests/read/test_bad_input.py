"""What cannot be read is a BadReport with a sentence, and nothing else."""

import pytest

from reportedly.errors import BadReport
from reportedly.model import Page
from reportedly.read import read_page


def refusal(raw: bytes, media: str = "text", *, max_bytes: int = 20_000_000) -> str:
    with pytest.raises(BadReport) as caught:
        read_page(Page(raw, media, "a"), max_bytes=max_bytes)
    return str(caught.value)


@pytest.mark.parametrize("raw", [b"", b" \n\t\r\n "])
def test_empty(raw: bytes) -> None:
    assert "empty" in refusal(raw)


def test_no_word_in_a_text() -> None:
    assert "no word" in refusal(b"* * *\n---")


def test_no_text_on_a_page() -> None:
    page = b"<html><head><title>Ferry</title></head><body><script>var ferry = 1</script><img alt='x'></body></html>"
    assert "shows no text" in refusal(page, "html")


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"%PDF-1.7 and so on", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"PK\x03\x04....", "ZIP"),
        (b"\xff\xd8\xff\xe0 and so on", "JPEG"),
        (b"A ferry\x00 sank off\x00 Ardun\x00.", "NUL"),
        (bytes(range(1, 32)) * 20, "control"),
    ],
)
def test_binary(raw: bytes, what: str) -> None:
    assert what in refusal(raw)


def test_random_bytes_that_are_no_utf16_either() -> None:
    assert "text" in refusal(b"\xff\xfe" + b"\x00\xd8" * 50)


def test_too_large_says_how_large_and_what_the_limit_is() -> None:
    assert refusal(b"ferry " * 10, max_bytes=20).startswith("it has 60 bytes, more than the limit of 20;")


def test_fifty_megabytes_on_one_line() -> None:
    assert "50,000,000 bytes" in refusal(b"x" * 50_000_000)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (b'["a ferry"]', "a list, not an object"),
        (b'"a ferry"', "a string, not an object"),
        (b"null", "null, not an object"),
        (b"7", "a number, not an object"),
        (b"{ferry}", "no JSON"),
        (b'{"url": "https://n.example/a"}', 'neither "text" nor "html"'),
        (b'{"text": null, "html": null}', 'neither "text" nor "html"'),
        (b'{"text": ["A ferry sank."]}', '"text" is a list, not a string'),
        (b'{"html": 7}', '"html" is a number, not a string'),
        (b'{"text": "A ferry sank.", "published": 20310502}', '"published" is a number'),
        (b'{"text": "A ferry sank.", "id": {}}', '"id" is an object'),
        (b'{"text": "A ferry sank.", "id": true}', '"id" is true or false'),
        (b'{"text": ""}', "no word"),
        (b'{"text": "A ferry \\ud800 sank."}', "lone surrogate) at offset 8"),
        (b'{"text": "A ferry sank.", "url": "\\udc00"}', '"url" holds half a character'),
        (b'{"text": "A ferry \\u0000sank."}', "NUL character at offset 8"),
        (b'{"text": ' + b"[" * 100_000 + b"}", "nested too deeply"),
        (b'{"text": "A ferry sank.", "n": ' + b"9" * 5000 + b"}", "no JSON"),
    ],
)
def test_line_of_json(line: bytes, what: str) -> None:
    assert what in refusal(line, "json")


def test_thousands_of_formatting_tags_left_open() -> None:
    page = "".join(f'<b id="{n}"><p>ferry' for n in range(5000))
    assert "never closes them" in refusal(page.encode(), "html")


def test_a_hundred_thousand_nested_elements_are_read() -> None:
    report = read_page(Page(b"<div>" * 100_000 + b"A ferry sank off Ardun.", "html", "a"))
    assert report.text == "A ferry sank off Ardun."


def test_deep_json_ld_is_passed_over() -> None:
    page = b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script><p>A ferry sank off Ardun.</p>"
    assert read_page(Page(page, "html", "a")).text == "A ferry sank off Ardun."
