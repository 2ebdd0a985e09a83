"""Bytes → characters: by byte order mark, then by declaration, then as UTF-8, then by detection.

The byte order mark is no part of the text. What was found, and how many bytes had to be
replaced, is kept in words ("utf-8, 3 bytes replaced").
"""

import codecs
import re

from msgspec import Struct

from reportedly.errors import BadReport

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins alike
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
)

_DECLARED = re.compile(
    rb"""(?:<meta[^>]{0,300}?charset|<\?xml[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]{2,30})""", re.I
)
_DECLARATION_WITHIN = 4096

_READABLE = re.compile(
    r"utf-?8|us-ascii|ascii|iso-?8859-\d{1,2}|latin-?1|windows-?125\d|cp125\d|koi8-[ru]|macintosh|"
    r"gb2312|gbk|gb18030|big5(-hkscs)?|euc-(jp|kr)|shift[_-]jis|sjis|iso-2022-jp|tis-620"
)
"""Declarations that are believed: names of encodings of text, none of Python's own transformations."""

_AS_BROWSERS_DO = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
}
"""What pages that say so are really in (WHATWG Encoding Standard, 4.2)."""

_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
_SAMPLE = 200_000
_COMMONEST = "cp1252"  # of the one-byte encodings on the web; taken where it fits as well as the best
_MOST_BROKEN = 0.1
_MOST_CONTROL = 0.02


class Decoded(Struct, frozen=True):
    """The characters, and what they were in."""

    text: str
    encoding: str


def decode(raw: bytes, *, declares: bool = False) -> Decoded:
    """Turn bytes into text. ``declares``: the text may name its encoding itself, as HTML does.

    Raises BadReport for bytes that are no text.
    """
    for magic, what in _MAGIC:
        if raw.startswith(magic):
            raise BadReport(f"this is {what}, not text; hand over its text or its HTML")
    decoded = _by_mark(raw) or _by_nuls(raw) or (_by_declaration(raw) if declares else None) or _by_bytes(raw)
    _refuse_binary(decoded.text)
    return decoded


def decode_json(raw: bytes) -> Decoded:
    """A line of JSON is UTF-8 by its standard (RFC 8259, 8.1); a mark is tolerated, broken bytes are replaced."""
    return _replacing(raw.removeprefix(codecs.BOM_UTF8), "utf-8")


def _by_mark(raw: bytes) -> Decoded | None:
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return _replacing(raw[len(mark) :], name)
    return None


def _by_nuls(raw: bytes) -> Decoded | None:
    """UTF-16 without a mark: in Latin script every other byte is zero."""
    sample = raw[: _SAMPLE & ~1]
    if len(sample) < 4 or len(raw) % 2:
        return None
    even, odd = sample[::2].count(0) / (len(sample) / 2), sample[1::2].count(0) / (len(sample) / 2)
    if odd > 0.4 and even < 0.05:
        return _replacing(raw, "utf-16-le")
    if even > 0.4 and odd < 0.05:
        return _replacing(raw, "utf-16-be")
    return None


def _by_declaration(raw: bytes) -> Decoded | None:
    found = _DECLARED.search(raw[:_DECLARATION_WITHIN])
    if found is None:
        return None
    name = found[1].decode("ascii", "replace").lower()
    name = _AS_BROWSERS_DO.get(name, name)
    if not _READABLE.fullmatch(name):
        return None
    return _strictly(raw, name)


def _by_bytes(raw: bytes) -> Decoded:
    if (decoded := _strictly(raw, "utf-8")) is not None:
        return decoded
    as_utf8 = _replacing(raw, "utf-8")
    broken = as_utf8.text.count("\ufffd")
    beyond_ascii = sum(c > "\x7f" for c in as_utf8.text) - broken
    if beyond_ascii > broken:
        return as_utf8
    return _by_detection(raw) or as_utf8


def _by_detection(raw: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes

    if b"\x00" in raw:
        return None
    found = from_bytes(raw[:_SAMPLE])
    best = found.best()
    if best is None:
        return _strictly(raw, _COMMONEST)
    tied = [m for m in found if (m.chaos, m.coherence) == (best.chaos, best.coherence)]
    is_western = any(_COMMONEST in (m.encoding, *m.could_be_from_charset) for m in tied)
    return _strictly(raw, _COMMONEST if is_western else best.encoding)


def _strictly(raw: bytes, name: str) -> Decoded | None:
    try:
        return Decoded(raw.decode(name), codecs.lookup(name).name)
    except (UnicodeDecodeError, LookupError):
        return None


def _replacing(raw: bytes, name: str) -> Decoded:
    decoded = _strictly(raw, name)
    if decoded is not None:
        return decoded
    text = raw.decode(name, "replace")
    broken = text.count("\ufffd") - raw.count("\ufffd".encode(name))
    if broken > _MOST_BROKEN * len(text):
        raise BadReport(f"this is no text: read as {name}, {broken:,} of {len(text):,} characters are broken")
    return Decoded(text, f"{name}, {broken} byte{'s' if broken != 1 else ''} replaced")


def _refuse_binary(text: str) -> None:
    sample = text[:_SAMPLE]
    if "\x00" in text:
        raise BadReport("this is binary, not text: it holds NUL bytes; hand over its text or its HTML")
    control = len(_CONTROL.findall(sample))
    if control > _MOST_CONTROL * len(sample) and control > 1:
        raise BadReport(
            f"this is binary, not text: {control:,} of its first {len(sample):,} characters are control codes"
        )
