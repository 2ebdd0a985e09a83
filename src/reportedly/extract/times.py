"""Words for days → days: "on Tuesday", "23 November", "late July", "two days earlier", "since 2021".

In: a parsed report. Out: a :class:`When` for each expression in the report's own sentences, in
order, resolved against the day of publication. Where none is known, the day on which the page
was served, or else seen, is the latest a day can be: a missing year is then the latest that fits,
marked ``inferred``, and what hangs on the week or the day itself ("on Tuesday", "yesterday")
names no day that can be told. With a publication day nothing is marked ``inferred``.
"""

import functools
import re
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from reportedly.extract.calendar import Days, calendar_words, weekday_numbers
from reportedly.extract.day_patterns import PATTERNS, Pattern, hint
from reportedly.extract.day_rules import Reference
from reportedly.extract.tense import Tense, tense_at
from reportedly.model import Report, Span, When
from reportedly.parse import Parsed, Sentence, Token

__all__ = ["find_days", "reference_day"]

_NAMES = frozenset(("ORG", "WORK_OF_ART", "PERSON", "PRODUCT", "FAC", "EVENT", "LAW"))


class _Anchor(Struct, frozen=True):
    """The day from which days are told, and whether the report was published on it."""

    day: date
    is_publication: bool


def find_days(parsed: Parsed) -> tuple[When, ...]:
    """Every expression of a day or period in the report's own sentences, in the order of the text.

    "Two died on Tuesday" published on Thursday, 13 March 2031 gives 2031-03-11. "They may go"
    and "Theresa May" give nothing; "the Sunday Post" neither.
    """
    anchor = _anchor(parsed.report)
    if anchor is None:
        return ()
    out: list[When] = []
    latest: date | None = None
    for sentence in parsed.sentences:
        if hint().search(parsed.report.text, sentence.start, sentence.end) is None:
            continue
        found = [*_in_sentence(parsed.report.text, sentence, anchor, latest)]
        out.extend(when for when, _ in found)
        latest = found[-1][1] if found else latest
    return tuple(out)


def reference_day(report: Report) -> str | None:
    """The day against which the report's days are told: published, else served, else seen."""
    return report.published.day or report.served or report.seen


def _anchor(report: Report) -> _Anchor | None:
    told = reference_day(report)
    try:
        return None if told is None else _Anchor(date.fromisoformat(told[:10]), report.published.day is not None)
    except ValueError:
        return None


def _in_sentence(
    text: str, sentence: Sentence, anchor: _Anchor, latest: date | None
) -> Iterator[tuple[When, date | None]]:
    for match, pattern in _matches(text, sentence):
        span = Span(match.start(), match.end())
        tense = tense_at(sentence, span) if anchor.is_publication else Tense.PAST
        days = _resolved(pattern, match, Reference(anchor.day, latest, tense))
        if pattern.needs_publication and not anchor.is_publication:
            days = None
        if days is not None and days.is_single:
            latest = days.first
        inferred = not anchor.is_publication and not pattern.has_year(match)
        yield _when(text, span, days, inferred=inferred), latest


def _resolved(pattern: Pattern, match: re.Match[str], at: Reference) -> Days | None:
    try:
        return pattern.resolve(match, at)
    except (ValueError, OverflowError):
        return None  # off the calendar: "the winter of 9999"


def _when(text: str, span: Span, days: Days | None, *, inferred: bool) -> When:
    first = days.first.isoformat() if days else None
    last = days.last.isoformat() if days else None
    return When(text=span.of(text), span=span, first=first, last=last, inferred=inferred)


def _matches(text: str, sentence: Sentence) -> list[tuple[re.Match[str], Pattern]]:
    """The matches of all patterns that do not share words, an earlier pattern's before a later's."""
    taken: list[tuple[re.Match[str], Pattern]] = []
    for pattern in PATTERNS:
        for match in pattern.expression.finditer(text, sentence.start, sentence.end):
            if any(match.start() < m.end() and m.start() < match.end() for m, _ in taken):
                continue
            if _is_day(match, sentence):
                taken.append((match, pattern))
    return sorted(taken, key=lambda pair: pair[0].start())


def _is_day(match: re.Match[str], sentence: Sentence) -> bool:
    """Whether a month's or weekday's name is one here, and no verb or part of another name."""
    groups = match.groupdict()
    if groups.get("weekday"):
        return not _in_name(match.start("weekday"), match.end(), sentence)
    if groups.get("month") and not (groups.get("number") or groups.get("year")):
        return _is_month(match, sentence)
    return True


@functools.cache
def _named_too() -> frozenset[str]:
    return frozenset(calendar_words().words.names_too)


@functools.cache
def _before_month() -> frozenset[str]:
    return frozenset(calendar_words().words.before_month)


def _is_month(match: re.Match[str], sentence: Sentence) -> bool:
    """ "in May", "last March"; not "may go", "Theresa May", "the March on the capital"."""
    name = match["month"]
    if not name[0].isupper() or _in_name(match.start("month"), match.end(), sentence):
        return False
    if name not in _named_too() or match.groupdict().get("which") or match.groupdict().get("part"):
        return True
    token = sentence.at(match.start("month"))
    if token is None or token.i == 0 or token.ent == "PERSON" or token.tag == "MD":
        return False
    return sentence.tokens[token.i - 1].lower in _before_month()


def _in_name(start: int, end: int, sentence: Sentence) -> bool:
    """Whether the words from ``start`` to ``end`` are part of a longer name: "the Sunday Post", "Red October"."""
    token = sentence.at(start)
    if token is None:
        return False
    before = sentence.tokens[token.i - 1] if token.i else None
    after = next((t for t in sentence.tokens[token.i + 1 :] if t.start >= end), None)
    follows = after is not None and _is_title_word(after) and after.start - end <= 1
    leads = before is not None and _is_title_word(before) and before.i > 0
    if token.ent in _NAMES and (follows or leads):
        return True
    return follows and (before is None or before.lower in ("the", "a"))


def _is_title_word(token: Token) -> bool:
    """A capitalised word that is neither a day nor a part of one."""
    text = token.text
    parts = calendar_words().words.day_parts
    return text[:1].isupper() and text.isalpha() and text.lower() not in parts and text.lower() not in weekday_numbers()
