"""Characters that a reader cannot see, and that may reorder what stands around them: found, and shown by their code.

A report's text is somebody else's: a right-to-left override in it must not turn the page round, and a character
without width must not hide in a name. What writing needs is left alone: the joiners of Persian, Hindi and emoji, line
ends and tabs.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby, islice

from msgspec import Struct

from reportedly.model import Span

_ALWAYS = (
    "\x00-\x08\x0b\x0e-\x1f\x7f-\x9f"  # control characters; not tab, line feed, form feed, carriage return
    "\xad\u034f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"  # soft hyphen, marks of direction, without width
    "\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0"  # fillers that look like nothing
    "\ufe00-\ufe0d\ufeff\ufff0-\ufffb\ufffe\uffff"  # variants, byte order mark, no characters at all
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"  # of shorthand and music, tags
    "\ud800-\udfff"  # half a character: no page can be sent with it
)
_JOINERS = "\u200c\u200d"
_LOOKS = "\ufe0e\ufe0f"

_HIDDEN = re.compile(
    f"(?:[{_ALWAYS}]"
    # A joiner, after letters that are joined (Arabic to Mongolian) or a picture.
    f"|(?<![\u0600-\u1fff\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])[{_JOINERS}]"
    # As a picture or as text, after what can be shown as either.
    f"|(?<![#*0-9\xa9\xae\u203c-\u3299\U0001f000-\U0001faff])[{_LOOKS}])+"
)
_PERHAPS = re.compile(f"[{_ALWAYS}{_JOINERS}{_LOOKS}]")

_MOST_NAMED = 4
"""Characters of one stretch that are named; the rest is counted."""


class Hidden(Struct, frozen=True):
    """Characters that cannot be seen, in words: ``code`` is "U+202E" or "U+202E ×3 U+202C"; ``name`` what they are."""

    code: str
    name: str


def hidden_in(text: str, within: Span) -> Iterator[Span]:
    """Where characters stand that cannot be seen, each stretch of them in one piece.

    >>> list(hidden_in("a\\u202eb", Span(0, 3)))
    [Span(start=1, end=2)]
    """
    first = _PERHAPS.search(text, within.start, within.end)
    if first is not None:
        for found in _HIDDEN.finditer(text, first.start(), within.end):
            yield Span(*found.span())


@lru_cache(maxsize=4096)
def hidden(characters: str) -> Hidden:
    """Name characters that cannot be seen.

    >>> hidden("\\u202e\\u202e").code
    'U+202E ×2'
    """
    groups = [(each, sum(1 for _ in same)) for each, same in islice(groupby(characters), _MOST_NAMED)]
    left = len(characters) - sum(times for _, times in groups)
    codes = [f"U+{ord(each):04X}" + (f" ×{times:,}" if times > 1 else "") for each, times in groups]
    names = dict.fromkeys(_name(each) for each, _ in groups)
    return Hidden(" ".join(codes) + (f" and {left:,} more" if left else ""), ", ".join(names))


def _name(character: str) -> str:
    kind = "half a character" if unicodedata.category(character) == "Cs" else "control character"
    return unicodedata.name(character, kind).lower()
