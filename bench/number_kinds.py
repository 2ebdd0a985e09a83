"""The numbers that a news reader meets: which sentences of a general test set are ours to read.

Left out, by the words of the label: signed numbers, powers, sums and shares as mathematics write
them ("one over seven", "2/7", "four ninths"), decimals in words ("nought point six"), forms that
English print does not use ("2.345,67", "2 345", "4.5 k", "3G", "7 lakh"), digits that are part of
an address, a date, a version or a telephone number, and, for ranges, the marks and words of
mathematics ("<= 48", "less than or equal to", "more than 3 and less than 9") and ordinals.
"""

import re

_GROUPED = r"\d{1,3}(?:,\d{3})+|\d+"
_DIGITS = rf"(?:{_GROUPED})(?:\.\d+)?"
_SCALE = r"(?:hundred|thousand|million|billion|trillion|dozen)s?"
_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
_WORD = rf"(?:a|an|and|a couple|half|quarter|{'|'.join(_SMALL.split())}|{_SCALE})"
_WHOLE = re.compile(rf"(?:{_DIGITS}(?:m|k|bn)?|{_DIGITS}(?: {_SCALE})+|{_WORD}(?:(?: |-){_WORD})*)", re.I)
_SHARE = re.compile(r"(?:a|one|two|three)[ -](?:half|thirds?|quarters?|fifths?|tenths?)", re.I)
_MATHS = re.compile(
    r"[<>=~+]|\bequal|\bequals\b|\bnegative|\bminus\b|\bhow about\b|\bx\b|greater than|smaller|bigger|larger", re.I
)
_ORDINAL = re.compile(r"(?:th|st|nd|rd)\b")
_LIMIT = re.compile(r"\b(?:more|less|fewer|above|below|over|under|at least|at most|no|up to|exceed)", re.I)


def is_printed_number(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` is a number of the kinds that print uses, and stands free.

    "six and a half million" and "2,310.4" are; "1 over 7", "10" of "10.20.30.4" are not.
    """
    words = " ".join(text[start:end].split())
    if not (_WHOLE.fullmatch(words) or _SHARE.fullmatch(words)):
        return False
    before, after = text[max(0, start - 1) : start], text[end : end + 2]
    glued = re.match(r"[\w/:\-.,^%][\w]|[\w/:\-^]", after)
    return not (before and (before.isalnum() or before in "-./:+_#")) and glued is None


def is_printed_range(sentence: str, words: str) -> bool:
    """Whether a range is said as print says it: "up to 250", "between 60 and 90"; not "<= 48"."""
    if _MATHS.search(sentence) or _ORDINAL.search(words):
        return False
    return len(_LIMIT.findall(words)) < 2 and re.search(r"\d/\d|\d{3}-\d{4}", sentence) is None
