"""Text of reports as it may stand in a page: nothing in it can turn the words around it, or hide."""

from markupsafe import Markup

from reportedly.model import Span
from reportedly.web.marking.hidden import hidden, hidden_in


def plain(text: str) -> str:
    """The text with characters that cannot be seen shown by their codes; what is a template's own stays as it is.

    >>> plain("a\u202eb"), plain("plain")
    ('a⟨U+202E⟩b', 'plain')
    """
    if isinstance(text, Markup):
        return text
    found = list(hidden_in(text, Span(0, len(text))))
    for span in reversed(found):
        text = f"{text[: span.start]}⟨{hidden(span.of(text)).code}⟩{text[span.end :]}"
    return text


def cut(words: str, length: int) -> str:
    """The beginning of words, cut between two of them.

    >>> cut("Dam burst killed 14, minister says", 20)
    'Dam burst killed 14…'
    """
    if len(words) <= length:
        return words
    return words[: length + 1].rsplit(" ", 1)[0][:length].rstrip(" ,;:–-") + "…"
