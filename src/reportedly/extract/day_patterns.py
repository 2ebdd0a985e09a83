"""The forms that words for days take, each with the rule that resolves it.

A :class:`Pattern` holds a regular expression and one of :mod:`reportedly.extract.day_rules`.
They are tried in the order of ``PATTERNS``; an earlier one keeps the words it matched.
"""

import functools
import re
from collections.abc import Callable

from msgspec import Struct

from reportedly.extract import day_rules as rules
from reportedly.extract.calendar import Days, calendar_words
from reportedly.extract.day_rules import Reference
from reportedly.extract.number_words import number_words


class Pattern(Struct, frozen=True):
    """One form. ``needs_publication``: it hangs on the very day the report came out."""

    expression: re.Pattern[str]
    resolve: Callable[[re.Match[str], Reference], Days | None]
    needs_publication: bool = False

    @staticmethod
    def has_year(match: re.Match[str]) -> bool:
        """Whether the year stands in the words themselves."""
        return bool(match.groupdict().get("year") or match.groupdict().get("year2"))


def _either(names: list[str]) -> str:
    return "(?:" + "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True)) + ")"


_FULL = [*calendar_words().months]

_SHORT = [s for short in calendar_words().months.values() for s in short]

_MONTH = (
    rf"(?P<month>{_either(_FULL + [m.upper() for m in _FULL])}|{_either(_SHORT + [m.upper() for m in _SHORT])}\b\.?)"
)

_MONTH_ALONE = rf"(?P<month>{_either(_FULL)})"

_MONTH2 = _MONTH.replace("<month>", "<month2>")

_WEEKDAY_NAMES = _either([*calendar_words().weekdays])

_ANY_WEEKDAY = (
    rf"(?:{_WEEKDAY_NAMES}|{_either([s for short in calendar_words().weekdays.values() for s in short])}\b\.?)"
)

_LEAD = rf"(?:\b{_ANY_WEEKDAY},?\s+(?:the\s+)?)?"

_NUMBER = r"(?P<number>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"

_NUMBER2 = _NUMBER.replace("<number>", "<number2>")

_YEAR = r"(?P<year>(?:1[5-9]|20|21)\d\d)(?![\d:]|,\d|\.\d|\s?%)"

_YEAR2 = _YEAR.replace("<year>", "<year2>")
_TO = r"\s*(?:-|–|—|\s(?:to|and|until|through)\s)\s*"

_SMALL = [w for w, v in number_words().values.items() if 0 < v <= 30]

_COUNT = rf"(?P<count>\d{{1,3}}|an?|{_either([*_SMALL, 'a few', 'several', 'a couple of'])})"

_UNIT = r"(?P<unit>days?|weeks?|months?|years?|decades?|nights?|fortnight)"

_PART = r"(?P<part>early|mid|late|the beginning of|the start of|the middle of|the end of)"

_SEASON = _either([*calendar_words().seasons])


def _compiled(expression: str, *, any_case: bool = False) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w$€£]){expression}(?![\w])", re.IGNORECASE if any_case else 0)


@functools.cache
def hint() -> re.Pattern[str]:
    """Finds what any expression of a day must hold (a cheap first look at a sentence)."""
    words = (
        r"yesterday|today|tonight|tomorrow|overnight|morning|afternoon|evening|night|day|days|week|weeks|weekend|hours"
        r"|month|months|year|years|decade|decades|fortnight|ago|earlier|spring|summer|autumn|fall|winter"
    )
    names = "|".join([*_FULL, *_SHORT, *calendar_words().weekdays, *(m.upper() for m in _FULL + _SHORT)])
    return re.compile(rf"\b(?:(?:{names})(?![a-z])|(?i:{words})\b|(?:1[5-9]|20|21)\d\d(?!\d)|\d\d?[./]\d\d?[./]\d\d)")


_YEAR_LEADS = "|".join(f"(?<={word} )" for word in calendar_words().words.before_year)
_WHICH = r"(?P<which>last|past|this|next|coming)"

_DAY_PARTS = r"(?:morning|afternoon|evening|night|dawn)"

PATTERNS: tuple[Pattern, ...] = (
    Pattern(_compiled(r"(?P<year>(?:19|20|21)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)"), rules.iso),
    Pattern(_compiled(r"(?P<a>\d{1,2})[./](?P<b>\d{1,2})[./](?P<year>(?:19|20|21)\d\d)"), rules.slashed),
    Pattern(
        _compiled(rf"(?i:the (?:week of|(?P<which>first|last) week of)) {_MONTH}(?:\s+{_NUMBER})?(?:,?\s+{_YEAR})?"),
        rules.week_of,
    ),
    Pattern(
        _compiled(rf"(?i:the (?P<ordinal>first|second|third|fourth) quarter)(?:\s+(?:of\s+)?{_YEAR})?"),
        rules.quarter,
    ),
    Pattern(
        _compiled(rf"(?i:between|from) {_YEAR} (?:to|and|until|through) {_YEAR2}"),
        rules.years,
    ),
    Pattern(_compiled(rf"{_YEAR}[-–]{_YEAR2}"), rules.years),
    Pattern(
        _compiled(rf"{_LEAD}{_NUMBER}(?: of)?\s+{_MONTH}{_TO}{_NUMBER2}(?: of)?\s+{_MONTH2}(?:,?\s+{_YEAR})?"),
        rules.dated_range,
    ),
    Pattern(_compiled(rf"{_MONTH}\s+{_NUMBER}{_TO}{_MONTH2}\s+{_NUMBER2}(?:,?\s+{_YEAR})?"), rules.dated_range),
    Pattern(_compiled(rf"{_NUMBER}{_TO}{_NUMBER2}(?: of)?\s+{_MONTH}(?:,?\s+{_YEAR})?"), rules.dated_range),
    Pattern(_compiled(rf"{_MONTH}\s+{_NUMBER}{_TO}{_NUMBER2}(?:,?\s+{_YEAR})?"), rules.dated_range),
    Pattern(_compiled(rf"{_LEAD}{_NUMBER}(?: of)?\s+{_MONTH}(?:,?\s+{_YEAR})?"), rules.dated),
    Pattern(_compiled(rf"{_LEAD}{_MONTH}\s+{_NUMBER}(?![:\d]|\.\d)(?:,?\s+{_YEAR})?"), rules.dated),
    Pattern(_compiled(rf"(?:{_PART}(?:\s+|-))?{_MONTH},?\s+{_YEAR}"), rules.month_alone),
    Pattern(_compiled(rf"(?:{_PART}(?:\s+|-)|{_WHICH}\s+)?{_MONTH_ALONE}"), rules.month_alone),
    Pattern(
        _compiled(
            rf"(?i:(?:(?P<which>last|past|this|next|coming)\s+))?(?P<weekday>{_WEEKDAY_NAMES}|{_WEEKDAY_NAMES.upper()})"
            rf"(?i:(?:\s+{_DAY_PARTS})?(?:\s+(?P<week>(?:last|this|next)\s+week)(?!end))?)"
        ),
        rules.weekday,
        needs_publication=True,
    ),
    Pattern(
        _compiled(
            rf"(?:the day before yesterday|the day after tomorrow|(?:earlier |later )?today|yesterday|tonight|tomorrow"
            rf"|overnight|last (?:night|evening)|(?:early )?this {_DAY_PARTS})",
            any_case=True,
        ),
        rules.relative,
        needs_publication=True,
    ),
    Pattern(
        _compiled(rf"{_COUNT}\s+{_UNIT}\s+ago", any_case=True),
        rules.ago,
        needs_publication=True,
    ),
    Pattern(
        _compiled(rf"{_COUNT}\s+{_UNIT}\s+(?P<way>earlier|later|previously|afterwards)", any_case=True),
        rules.from_latest,
    ),
    Pattern(
        _compiled(
            rf"the (?:following|next|previous) (?:day|{_DAY_PARTS})"
            r"|the (?:day|night) (?:before|after)(?=[,.;\s]*$|[,.;])",
            any_case=True,
        ),
        rules.neighbour,
    ),
    Pattern(
        _compiled(
            rf"(?:in|over|during|within|for) the (?:past|last)(?:\s+{_COUNT})?\s+"
            r"(?P<unit>hours?|days?|nights?|weeks?|fortnight|months?|years?|decades?)",
            any_case=True,
        ),
        rules.past_stretch,
        needs_publication=True,
    ),
    Pattern(
        _compiled(
            r"(?:(?P<bound>earlier|later)\s+)?(?P<which>last|past|previous|this|next|coming)\s+"
            r"(?P<unit>weekend|week|month|year)",
            any_case=True,
        ),
        rules.period,
        needs_publication=True,
    ),
    Pattern(
        _compiled(
            rf"(?:{_WHICH}|in(?: the)?|since(?: the)?|during the|by)\s+(?P<season>{_SEASON})"
            rf"(?!\s+of\s+(?!\d)|\s+\w+ing\b)(?:\s+(?:of\s+)?{_YEAR})?",
            any_case=True,
        ),
        rules.season,
    ),
    Pattern(_compiled(r"the (?:early |mid-|late )?(?P<decade>(?:1[5-9]|20)\d\d)s"), rules.decade),
    Pattern(
        _compiled(
            rf"(?i:{_YEAR_LEADS}|(?<=the )(?=\d{{4}} [a-z])|(?<=\()|(?:(?P<part>early|mid|late)(?:\s+|-)))"
            rf"{_YEAR}(?:(?<=the \d\d\d\d)|(?!\s+[a-z]{{4,}}s\b))"
        ),
        rules.year,
    ),
)
"""The forms in the order in which they are tried; an earlier one keeps the words it matched."""
