"""Bytes to characters."""

import pytest

from reportedly.model import Page
from reportedly.read import read_page
from reportedly.read.encoding import decode

WORDS = "Café owners in Århus saw the ferry “sink” on Friday.\nNine people are missing.\n"
LONG = WORDS * 20


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_with_and_without_a_mark(name: str) -> None:
    assert decode(WORDS.encode(name)).text == WORDS


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_mark_decides_the_order_of_bytes(mark: bytes) -> None:
    name = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    found = decode(mark + WORDS.encode(name))
    assert (found.text, found.encoding) == (WORDS, name)


def test_windows_bytes_without_a_declaration_are_detected() -> None:
    assert decode(LONG.encode("cp1252")).text == LONG


@pytest.mark.parametrize(
    ("declaration", "name"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
        ('<?xml version="1.0" encoding="windows-1251"?>', "cp1251"),
    ],
)
def test_declared_encoding_is_believed(declaration: str, name: str) -> None:
    page = f"{declaration}<p>Паром затонул у берега.</p>"
    found = decode(page.encode(name), declares=True)
    assert (found.text, found.encoding) == (page, name)


def test_declared_latin_1_is_windows_1252_as_browsers_have_it() -> None:
    page = '<meta charset="iso-8859-1"><p>“Café”</p>'
    assert decode(page.encode("cp1252"), declares=True).text == page


@pytest.mark.parametrize("name", ["rot13", "unicode_escape", "utf-7", "no-such-name", "base64"])
def test_declaration_that_names_no_encoding_of_text_is_passed_over(name: str) -> None:
    page = f'<meta charset="{name}"><p>Café</p>'
    assert decode(page.encode(), declares=True).text == page


def test_declaration_that_is_wrong_is_passed_over() -> None:
    page = '<meta charset="ascii"><p>Паром затонул</p>'
    assert decode(page.encode(), declares=True).encoding in ("utf-8", "cp1252")
    page = '<meta charset="shift_jis"><p>Паром — ферибот “затонул” ü</p>'
    assert decode(page.encode(), declares=True).text


def test_text_does_not_declare_its_encoding() -> None:
    assert decode('<meta charset="koi8-r"> Café'.encode()).encoding == "utf-8"


def test_broken_bytes_are_replaced_and_counted() -> None:
    raw = WORDS.encode() + b"\xff\xfe\xfd and the search goes on. " + WORDS.encode()
    found = decode(raw)
    assert found.encoding == "utf-8, 3 bytes replaced"
    assert found.text.count("\ufffd") == 3


def test_a_mark_is_no_part_of_the_text() -> None:
    report = read_page(Page(b"\xef\xbb\xbfA ferry sank off Ardun.", "text", "a"))
    assert (report.text, report.blocks[0].start) == ("A ferry sank off Ardun.", 0)


def test_a_mark_before_a_line_of_json_is_passed_over() -> None:
    assert read_page(Page(b'\xef\xbb\xbf{"text": "A ferry sank."}', "json", "a")).text == "A ferry sank."


def test_replacement_characters_of_the_text_s_own_are_not_counted() -> None:
    assert decode("A ferry \ufffd sank".encode()).encoding == "utf-8"
