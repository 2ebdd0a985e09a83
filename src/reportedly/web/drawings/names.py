"""Names and words out of reports, made fit to stand in a drawing: on one line, cut to their room."""

import unicodedata

from reportedly.web.plain import plain


def one_line(text: str) -> str:
    """Text on one line, with nothing in it that could turn the words around it.

    >>> one_line("Radio\\n Tamm\u202e")
    'Radio Tamm⟨U+202E⟩'
    """
    return " ".join(plain(text).split())


def cut(text: str, room: int) -> str:
    """Text in the room of so many letters, with an ellipsis where it is cut. A wide character takes two.

    >>> cut("mission of the Council", 12)
    'mission of…'
    """
    whole = one_line(text[: 4 * room + 4])
    if letters(whole) <= room:
        return whole
    taken, at = 0, 0
    for at, each in enumerate(whole):  # noqa: B007
        taken += _width(each)
        if taken > room - 1:
            break
    return whole[:at].rstrip(" ,;(") + "…"


def letters(text: str) -> int:
    """How many letters wide a text is drawn."""
    return len(text) if text.isascii() else sum(_width(each) for each in text)


def _width(each: str) -> int:
    if unicodedata.combining(each):
        return 0
    return 2 if unicodedata.east_asian_width(each) in "WF" else 1


def in_lines(text: str, room: int, *, most: int) -> tuple[str, ...]:
    """Text broken between words into at most so many lines, the last one cut.

    >>> in_lines("two officials briefed on the matter, in 3 reports", 22, most=2)
    ('two officials briefed', 'on the matter, in 3…')
    """
    words = one_line(text[: 4 * room * most]).split()
    lines: list[str] = []
    while words and len(lines) < most - 1:
        taken = 1
        while taken < len(words) and letters(" ".join(words[: taken + 1])) <= room:
            taken += 1
        if letters(words[0]) > room:
            break
        lines.append(" ".join(words[:taken]))
        words = words[taken:]
    return (*lines, cut(" ".join(words), room)) if words else tuple(lines)
