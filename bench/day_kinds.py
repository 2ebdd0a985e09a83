"""The words for days that a news reader meets, by kind: which sentences of a general test set are ours to read.

The kinds are written down here on their own, from how agencies and papers name days, and not from
what the program reads. Left out, because reports do not say them or because they name no day:
ISO and slashed dates, week numbers, holidays, times of day, sums ("four days after tomorrow"),
open stretches ("since May", "before 2010"), stretches that begin now ("the next 8 days", "the rest
of the week"), references to nothing in the sentence ("that week"), years in words, days and months
without a capital, short months with neither day nor year ("in Sept"), and whatever a person types
to an assistant ("book", "schedule", "show sales").
"""

import re

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_FULL_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NUMBER = r"(?:\d{1,2}(?:st|nd|rd|th)?)"
_YEAR = r"(?:1[5-9]|20)\d\d"
_DAY = rf"(?:(?:the )?{_NUMBER}(?: of)? {_MONTH}|{_MONTH} (?:the )?{_NUMBER})(?:(?:,| of)? {_YEAR})?"
_COUNT = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|a few|a couple of)"
_UNIT = r"(?:day|week|month|year|decade|quarter)s?"
_TO = r"(?: to | and | until | till | through | ?[-–] ?)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"

KINDS: dict[str, re.Pattern[str]] = {
    kind: re.compile(rf"(?:(?:on|in|during) )?(?:{form})", re.I)
    for kind, form in {
        "day of a month": rf"(?:{_WEEKDAY},? )?{_DAY}",
        "weekday": rf"(?:(?:last|this|next|past|coming) )?{_WEEKDAY}(?: (?:of )?(?:last|this|next) week)?",
        "today, yesterday, tomorrow": r"(?:today|yesterday|tomorrow|the day before yesterday|the day after tomorrow)",
        "month": (rf"(?:(?:the )?month of |last |this |next |past )?(?:{_MONTH},? (?:of )?{_YEAR}|{_FULL_MONTH})"),
        "year": rf"(?:the )?(?:year )?(?:of )?{_YEAR}",
        "this week, last year": r"(?:the )?(?:last|this|next|past|previous|coming) (?:week|weekend|month|year|decade)",
        "days ago": rf"{_COUNT} {_UNIT} ago",
        "the past days": rf"(?:the )?(?:last|past|previous) {_COUNT} {_UNIT}",
        "part of a month, week or year": (
            r"(?:the )?(?:early|mid|late|(?:beginning|start|middle|end|(?:first|last|second|third) week) of)[ -]"
            rf"(?:the )?(?:(?:last|this|next) (?:week|month|year)|{_MONTH}(?:,? {_YEAR})?|{_YEAR})"
        ),
        "week of a day": rf"the week of (?:{_DAY}|{_MONTH} {_NUMBER})",
        "from day to day": (
            rf"(?:from |between )?(?:{_DAY}{_TO}{_DAY}|{_NUMBER}{_TO}{_NUMBER}(?: of)? {_MONTH}(?:,? {_YEAR})?"
            rf"|{_MONTH} (?:the )?{_NUMBER}{_TO}{_NUMBER}(?:,? {_YEAR})?|{_WEEKDAY}{_TO}{_WEEKDAY})"
        ),
        "from month to month, year to year": (
            rf"(?:from |between )?(?:{_YEAR}{_TO}{_YEAR}|{_MONTH}(?: {_YEAR})?{_TO}{_MONTH}(?: {_YEAR})?)"
        ),
        "quarter": rf"(?:the )?(?:(?:first|second|third|fourth|last|next)[ -]+quarter|Q[1-4])(?: of)?(?: {_YEAR})?",
        "season": rf"(?:the )?(?:last |this |next )?{_SEASON}(?: of)?(?: {_YEAR})?",
        "decade": r"the (?:(?:1[5-9]|20)\d0'?s|'?\d0'?s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)",
    }.items()
}
"""Names of the kinds and the whole of an expression of each."""

_COMMAND = re.compile(
    r"\b(?:cortana|schedule|arrange|calendar|book|find us|show|set|remind|sales|meeting|meet me|appointment|skype|teams"
    r"|created|date|archive|www)\b",
    re.I,
)
_UNCAPITALISED = re.compile(rf"\b(?:{_MONTH.lower()}|{_WEEKDAY.lower()})\b")


def kind_of(words: str) -> str | None:
    """The kind of an expression, or None where it is of none of them.

    "late July" is part of a month; "5 weeks from today" is none.
    """
    if _UNCAPITALISED.search(words):
        return None
    return next((kind for kind, form in KINDS.items() if form.fullmatch(" ".join(words.split()))), None)


def is_command(sentence: str) -> bool:
    """Whether a sentence is typed to an assistant or a search box: "Schedule a call on Friday"."""
    return _COMMAND.search(sentence) is not None
