"""Numbers that only name, date or order: ages, times of day, flights, addresses, years, ordinals.

In: a :class:`Counted` and its category. Out: whether it is such a number. Each docstring shows
what its rule catches and what it leaves alone.
"""

import re
from collections.abc import Callable, Sequence

from reportedly.extract.clauses import lower_at
from reportedly.extract.counted import Counted
from reportedly.extract.uncounted import uncounted
from reportedly.model import Bound, Category
from reportedly.parse import Token

AGE_BACK = 12
"""How many words before a bare number "age" stands that it is."""

OLDEST = 120
"""No age is above this."""


def why_no_count(counted: Counted, category: Category | None) -> str | None:
    """What the number does instead of counting, or None where it may count."""
    return next((reason for rule, reason in _RULES if rule(counted, category)), None)


def _is_tied(counted: Counted, category: Category | None) -> bool:
    """ "a 12-hour shift", "24-year-old", "41-page report"; not "300-strong", "6.4-magnitude", "a 5-percent rise"."""
    tied = counted.number.glued_after
    return tied is not None and tied not in uncounted("glued")


def _is_numbering(counted: Counted, category: Category | None) -> bool:
    """ "Hall 7", "number 46", "Flight 310", "No. 4", "Channel 9"; "call 112", "555 0142"."""
    tokens = counted.sentence.tokens
    before = tokens[counted.first - 1] if counted.first else None
    if before is None or counted.first != counted.number_at or counted.number.unit is not None:
        return False
    if counted.noun is not None and counted.noun.lower in uncounted("roads") and counted.noun.text[:1].isupper():
        return True
    if before.lower in uncounted("numbering") and before.lower not in ("number",):
        return not (counted.noun is not None and before.text.islower() and before.tag[:2] == "VB")
    if before.lower == "number":
        return counted.noun is None and (
            counted.first < 2 or tokens[counted.first - 2].lower not in ("the", "that", "their", "its")
        )
    named = before.tag in ("NNP", "NNPS") and before.text[:1].isupper() and counted.first > 1
    return (
        named
        and counted.noun is None
        and not counted.rest
        and counted.number.in_digits
        and before.ent not in ("DATE", "TIME")
        and (not _is_predicate(tokens, counted))
    )


def _is_predicate(tokens: Sequence[Token], counted: Counted) -> bool:
    after = tokens[counted.end] if counted.end < len(tokens) else None
    return (
        after is not None
        and after.tag in ("VBD", "VBN")
        and after.lower in ("killed", "died", "dead", "injured", "hurt", "wounded", "missing")
    )


def _is_phone_or_list(counted: Counted, category: Category | None) -> bool:
    """ "555 0142", "1. Open the lid", "(3)", "#4", "2-1"."""
    text = counted.sentence.tokens[counted.number_at].text
    number = counted.number
    if re.fullmatch(r"0\d+", text) or (number.glued_after or "").isdigit():
        return True
    tokens = counted.sentence.tokens
    before = tokens[counted.first - 1] if counted.first else None
    after = tokens[counted.end] if counted.end < len(tokens) else None
    if before is not None and before.text in ("#", "№"):
        return True
    if before is not None and before.tag == "CD" and before.text.isdigit() and counted.noun is None:
        return True
    if after is not None and after.tag == "CD" and after.text.startswith("0"):
        return True
    return (
        counted.first == 0
        and after is not None
        and after.text in (")", ".")
        and counted.noun is None
        and len(tokens) > 2
    )


def _is_age(counted: Counted, category: Category | None) -> bool:
    """ "Lund, 71, of", "aged 49", "30 years old", "a man of 81"; not "a crew of 12"."""
    tokens = counted.sentence.tokens
    before = tokens[counted.first - 1] if counted.first else None
    after = tokens[counted.end] if counted.end < len(tokens) else None
    near = [t.lower for t in tokens[max(0, counted.first - 3) : counted.first]]
    if before is not None and (
        before.lower in ("aged", "age", "turned", "ages") or ("aged" in near and before.lower in ("and", "to", ","))
    ):
        return True
    if before is not None and before.lower == "both" and counted.noun is None:
        return True
    if counted.noun is None and near[-1:] == ["of"] and near[-2:-1] and near[-2] in uncounted("of_an_age"):
        return True
    if (after is not None and after.lower in ("old", "years-old")) or (
        category is Category.DURATION
        and after is not None
        and after.lower == "of"
        and lower_at(tokens, counted.end + 1) == "age"
    ):
        return True
    if _is_of_age(counted, near):
        return True
    bare = (
        counted.noun is None
        and not counted.rest
        and counted.number.unit is None
        and counted.number.bound is Bound.EXACT
    )
    if not bare or before is None or before.text != "," or counted.number.high is None or counted.number.high > 120:
        return False
    named = counted.first >= 2 and tokens[counted.first - 2].text[:1].isupper()
    return named and (
        after is None or after.text in (",", ".", ")", ";", ":", "―", "—", "–") or after.lower in ("and", "of", "from")
    )


def _is_of_age(counted: Counted, near: Sequence[str]) -> bool:
    """ "the retirement age would rise from 63 to 67"; not "at his age he led 12 men", "of that age 40 died"."""
    bare = counted.noun is None and not counted.rest and counted.pronoun is None and counted.number.unit is None
    if not bare or near[-1:] not in (["to"], ["from"], ["of"], ["at"], ["than"], ["between"]):
        return False
    before = counted.sentence.tokens[max(0, counted.first - AGE_BACK) : counted.first]
    return any(t.lower in ("age", "ages") for t in before) and (counted.number.high or 0) <= OLDEST


def _is_time(counted: Counted, category: Category | None) -> bool:
    """ "about 6 p.m.", "3 a.m.", "at nine", "at nine in the evening", "half past ten", "10 o'clock"."""
    tokens = counted.sentence.tokens
    after = lower_at(tokens, counted.end)
    core_after = next((t.lower for t in tokens if t.start >= counted.number.core.end), "")
    clock = ("a.m.", "p.m.", "am", "pm", "o'clock", "gmt", "noon", "past", "a.m", "p.m", "hours")
    if after in clock[:8] or core_after in clock[:8]:
        return True
    before = lower_at(tokens, counted.first - 1)
    if before == "at" and after == "in" and lower_at(tokens, counted.end + 2) in ("morning", "afternoon", "evening"):
        return True
    small = counted.number.high is not None and counted.number.high <= 24
    if (
        before in ("at", "since", "until", "by", "after", "before")
        and counted.noun is None
        and small
        and not counted.rest
    ):
        return (before == "at" and not _is_count_at(tokens, counted)) or (
            before != "at" and after in ("", ".", ",", "in", "on") and not _is_count_at(tokens, counted)
        )
    return False


def _is_count_at(tokens: Sequence[Token], counted: Counted) -> bool:
    """Whether "at" gives a count: "put the lost at 16", "stopped counting at fifteen", "stands at 12"."""
    before = tokens[max(0, counted.first - 20) : counted.first]
    words = {t.lemma.lower() for t in before} | {t.lower for t in before}
    return bool(words & uncounted("restated"))


def _is_change_of_term(counted: Counted, category: Category | None) -> bool:
    """ "raising the fee from six to nine crowns": a bare number that lends its unit from the next."""
    tokens = counted.sentence.tokens
    if counted.noun is not None or counted.number.unit is not None or counted.rest:
        return False
    ahead = [t.lower for t in tokens[counted.end : counted.end + 3]]
    years = ("years", "year", "months", "weeks", "days", "hours")
    return bool(ahead) and ahead[0] == "to" and any(w in years for w in ahead)


def _is_ordinal_share(counted: Counted, category: Category | None) -> bool:
    """ "a third man", "half-mast", "the first half", "a quarter final", "half an hour"."""
    if not counted.number.fraction:
        return False
    tokens = counted.sentence.tokens
    after = tokens[counted.end] if counted.end < len(tokens) else None
    if any(t.lower in ("in", "out", "every") for t in tokens[counted.number_at : counted.end]):
        return False
    if counted.noun is not None and not any(t.lower == "of" for t in counted.words):
        return True
    if counted.rest:
        return False
    before = lower_at(tokens, counted.first - 1)
    whole = any(t.lower == "of" for t in counted.words)
    return not whole and (
        before in ("first", "second", "other", "last", "better", "this", "next", "in", "by")
        or after is None
        or (after.tag[:2] in ("NN", "JJ", "DT", "IN", "VB") and after.tag not in ("VBD", "VBP", "VBZ"))
        or after.tag in ("HYPH", ".", ",")
    )


def _is_year_like(counted: Counted, category: Category | None) -> bool:
    """ "2016" alone, where nothing is counted: a year."""
    number = counted.number
    text = counted.sentence.tokens[counted.number_at].text
    alone = (counted.noun is None and category is None) or (
        counted.noun is not None and counted.noun.tag in ("NN", "NNP")
    )
    return number.unit is None and alone and bool(re.fullmatch(r"(?:1[5-9]|20|21)\d\d", text))


_RULES: tuple[tuple[Callable[[Counted, Category | None], bool], str], ...] = (
    (_is_tied, "tied to another word"),
    (_is_phone_or_list, "a number in a list, a score or a telephone number"),
    (_is_time, "a time of day"),
    (_is_age, "an age"),
    (_is_numbering, "a name or a numbering"),
    (_is_year_like, "a year"),
    (_is_change_of_term, "a change of a term"),
    (_is_ordinal_share, "no share of anything"),
)
"""Tried in this order."""
