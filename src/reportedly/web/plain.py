"""Text of reports as it may stand in a page: nothing in it can turn the words around it."""

import re

from markupsafe import Markup

_UNSAFE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"
)
"""Characters that cannot be seen and change what can: control characters, and those that reverse the order of text."""


def plain(text: str) -> str:
    """The text with such characters shown as what they are, "␀"-like marks of their code.

    >>> plain("a\u202eb"), plain("plain")
    ('a\u27e8U+202E\u27e9b', 'plain')
    """
    if isinstance(text, Markup) or _UNSAFE.search(text) is None:
        return text
    return _UNSAFE.sub(lambda found: f"\u27e8U+{ord(found.group()):04X}\u27e9", text)
