"""Whether a number is a figure at all: a count of people or things that the event is about.

In: a :class:`Counted` with its category and surroundings. Out: the reason why it is no figure,
or None where it is one. Ages, dates, times, names with numbers, ordinals, numbers of sources,
background and plain durations are none.
"""

import functools
import re
from collections.abc import Callable, Sequence

from msgspec import Struct

from reportedly.extract.categories import top
from reportedly.extract.counted import Counted
from reportedly.lexicon import load
from reportedly.model import Bound, Category, Span
from reportedly.parse import Token


class Uncounted(Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of ``lexicon/en/uncounted.toml``; the file says what each list holds."""

    numbering: tuple[str, ...]
    followers: tuple[str, ...]
    source_verbs: tuple[str, ...]
    source_roles: tuple[str, ...]
    outcome_verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    glued: tuple[str, ...]
    possession: tuple[str, ...]
    restating_verbs: tuple[str, ...]
    restated: tuple[str, ...]


class Surroundings(Struct, frozen=True):
    """What the judgement needs beside the figure: spans of days and of sources in its report."""

    days: Sequence[Span]
    sources: Sequence[Span]
    is_old: bool


@functools.cache
def _words() -> Uncounted:
    return load("uncounted", Uncounted)


@functools.cache
def _set(name: str) -> frozenset[str]:
    return frozenset(getattr(_words(), name))


def source_verbs() -> frozenset[str]:
    """Lemmas of the verbs whose subject speaks."""
    return _set("source_verbs")


def why_no_figure(counted: Counted, category: Category | None, around: Surroundings) -> str | None:
    """The reason why it is no figure, or None."""
    return next((reason for rule, reason in _RULES if rule(counted, category, around)), None)


def _is_date(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "on 12 March", "in 2016"; "in the past 24 hours"."""
    return any(day.overlaps(counted.number.core) for day in around.days)


def _is_source(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "two Western officials said", "One of them told the paper", "citing three people familiar with it"."""
    if any(s.covers(counted.number.core) for s in around.sources) and not _happened(category):
        return True
    tokens = counted.sentence.tokens
    before = tokens[counted.first - 1].lower if counted.first else ""
    if before in ("citing", "quoting", "told") and counted.noun is not None:
        return True
    if (counted.noun is None and counted.pronoun is None) or counted.number.unit is not None or _happened(category):
        return False
    if _is_speaking(counted):
        return True
    return counted.noun is not None and counted.noun.lemma.lower() in _set("source_roles") and _speaks(tokens)


def _is_speaking(counted: Counted) -> bool:
    """Whether a verb of saying is said of the figure: by the tree, or because it comes next, past who it is."""
    hung = top(counted)
    if hung.dep == "nsubj" and hung.head.lemma in _set("source_verbs"):
        return True
    return any(t.lemma in _set("source_verbs") for t in _verbs_after(counted))


def _happened(category: Category | None) -> bool:
    return category in (Category.KILLED, Category.INJURED, Category.ARRESTED, Category.MISSING, Category.CAPTURED, Category.RESCUED)


def _speaks(tokens: Sequence[Token]) -> bool:
    return any(t.lemma in _set("source_verbs") for t in tokens) or any(t.lower in ("according", "citing") for t in tokens)


def _verbs_after(counted: Counted) -> list[Token]:
    """The verb said of the figure, and no further one: past a relative clause, before a comma that ends it."""
    out: list[Token] = []
    relative = False
    for t in counted.sentence.tokens[counted.end : counted.end + 14]:
        if t.lower in ("who", "which", "that"):
            relative = True
        if t.text in (";", ":", ".") or (t.lower in ("as", "while", "after", "and", "but") and out):
            break
        if t.text == "," and not relative:
            break
        if t.tag[:2] == "VB" and t.dep not in ("aux", "auxpass"):
            if relative and len(out) == 0:
                relative = False
                continue
            out.append(t)
            if t.tag in ("VBD", "VBZ", "VBP"):
                break
    return out


def _is_tied(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "a 12-hour shift", "24-year-old", "41-page report"; not "300-strong", "6.4-magnitude", "a 5-percent rise"."""
    tied = counted.number.glued_after
    return tied is not None and tied not in _set("glued")


def _is_numbering(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "Hall 7", "number 46", "Flight 310", "No. 4", "Channel 9"; "call 112", "555 0142"."""
    tokens = counted.sentence.tokens
    before = tokens[counted.first - 1] if counted.first else None
    if before is None or counted.first != counted.number_at:
        return False
    if before.lower in _set("numbering") and before.lower not in ("number",):
        return not (counted.noun is not None and before.text.islower() and before.tag[:2] == "VB")
    if before.lower == "number":
        return counted.noun is None and (counted.first < 2 or tokens[counted.first - 2].lower not in ("the", "that", "their", "its"))
    named = before.tag in ("NNP", "NNPS") and before.text[:1].isupper() and counted.first > 1
    return named and counted.noun is None and not counted.rest and counted.number.in_digits and before.ent not in ("DATE", "TIME") and (
        not _is_predicate(tokens, counted)
    )


def _is_predicate(tokens: Sequence[Token], counted: Counted) -> bool:
    after = tokens[counted.end] if counted.end < len(tokens) else None
    return after is not None and after.tag in ("VBD", "VBN") and after.lower in ("killed", "died", "dead", "injured", "hurt", "wounded", "missing")


def _is_phone_or_list(counted: Counted, category: Category | None, around: Surroundings) -> bool:
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
    return counted.first == 0 and after is not None and after.text in (")", ".") and counted.noun is None and len(tokens) > 2


def _is_age(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "Lund, 71, of", "aged 49", "30 years old"."""
    tokens = counted.sentence.tokens
    before = tokens[counted.first - 1] if counted.first else None
    after = tokens[counted.end] if counted.end < len(tokens) else None
    if before is not None and before.lower in ("aged", "age", "turned", "ages"):
        return True
    if after is not None and after.lower in ("old", "years-old") or (category is Category.DURATION and after is not None and after.lower == "of" and _lower(tokens, counted.end + 1) == "age"):
        return True
    bare = counted.noun is None and not counted.rest and counted.number.unit is None and counted.number.bound is Bound.EXACT
    if not bare or before is None or before.text != "," or counted.number.high is None or counted.number.high > 120:
        return False
    named = counted.first >= 2 and tokens[counted.first - 2].text[:1].isupper()
    return named and (after is None or after.text in (",", ".", ")", ";", ":") or after.lower in ("and", "of", "from"))


def _lower(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].lower if 0 <= i < len(tokens) else ""


def _is_time(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "about 6 p.m.", "3 a.m.", "at nine", "half past ten", "10 o'clock"."""
    tokens = counted.sentence.tokens
    after = _lower(tokens, counted.end)
    core_after = next((t.lower for t in tokens if t.start >= counted.number.core.end), "")
    clock = ("a.m.", "p.m.", "am", "pm", "o'clock", "gmt", "noon", "past", "a.m", "p.m", "hours")
    if after in clock[:8] or core_after in clock[:8]:
        return True
    before = _lower(tokens, counted.first - 1)
    small = counted.number.high is not None and counted.number.high <= 24
    if before in ("at", "since", "until", "by", "after", "before") and counted.noun is None and small and not counted.rest:
        return before == "at" and not _is_count_at(tokens, counted) or (before != "at" and after in ("", ".", ",", "in", "on") and not _is_count_at(tokens, counted))
    return False


def _is_count_at(tokens: Sequence[Token], counted: Counted) -> bool:
    """Whether "at" gives a count: "put the dead at 23", "stopped counting at fifteen", "stands at 12"."""
    before = tokens[max(0, counted.first - 20) : counted.first]
    words = {t.lemma.lower() for t in before} | {t.lower for t in before}
    return bool(words & _set("restated"))


def _is_one(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "one of the officials", "one day", "one leaked table"; not "one hangar was damaged", "killed one person"."""
    if not counted.number.bare:
        return False
    if counted.noun is None or counted.rest or counted.pronoun is not None:
        return not (_happened(category) and _state_follows(counted))
    lead = _lower(counted.sentence.tokens, counted.first - 1)
    of = any(t.lower == "of" for t in counted.words)
    return of and not _happened(category) or lead in ("the", "this", "that", "any", "no", "every", "each") or category is None or (
        category in (Category.DURATION, Category.OTHER, Category.DEPLOYED, Category.ATTENDING)
    )


def _state_follows(counted: Counted) -> bool:
    return any(t.lower in ("dead", "killed", "missing", "injured", "critically", "died", "wounded", "hurt") for t in counted.sentence.tokens[counted.number_at + 1 : counted.end + 4])


def _is_duration(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "for two years", "12 days before the blast"; not "stand idle for six to nine months", "jailed for four years"."""
    if category is not Category.DURATION or counted.number.glued_after is not None:
        return category is Category.DURATION
    before = counted.sentence.tokens[max(0, counted.first - 8) : counted.first]
    after = _lower(counted.sentence.tokens, counted.end)
    if after in ("ago", "earlier", "later", "before", "after", "old", "of"):
        return True
    return not any(t.lemma.lower() in _set("outcome_verbs") and t.tag[:2] in ("VB", "JJ", "NN") for t in before)


def _is_thing_uncounted(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "2.3 million followers", "four times", "two sides", "five points", "ten questions"."""
    if counted.noun is None or counted.number.unit is not None:
        return False
    lemma = counted.noun.lemma.lower()
    if _happened(category):
        return False
    return lemma in _set("followers") or lemma in _set("nouns")


def _is_attribute(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "a country of nine million", "a runway of 2,400 metres", "a population of 40,000", "a town of 8,000"."""
    tokens = counted.sentence.tokens
    if _lower(tokens, counted.first - 1) != "of" or category not in (None, Category.DISTANCE, Category.AREA):
        return False
    head = tokens[counted.first - 2] if counted.first >= 2 else None
    return head is not None and head.tag in ("NN", "NNP") and head.lemma.lower() not in (
        "total", "toll", "maximum", "minimum", "turnout", "loss", "majority", "crowd", "number", "estimate", "figure", "tally", "group", "count", "radius", "distance"
    ) and head.tag[:2] == "NN"


def _is_old(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "Two people died there in a chlorine leak in 2016": of another year or a month long over."""
    return around.is_old


def _is_change_of_term(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "lengthening the term from five to seven years": a bare number that lends its unit from the next."""
    tokens = counted.sentence.tokens
    if counted.noun is not None or counted.number.unit is not None or counted.rest:
        return False
    ahead = [t.lower for t in tokens[counted.end : counted.end + 3]]
    years = ("years", "year", "months", "weeks", "days", "hours")
    return bool(ahead) and ahead[0] == "to" and any(w in years for w in ahead)


def _is_ordinal_share(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "a third man", "half-mast", "the first half", "a quarter final", "half an hour"."""
    if not counted.number.fraction:
        return False
    tokens = counted.sentence.tokens
    after = tokens[counted.end] if counted.end < len(tokens) else None
    if counted.noun is not None and not any(t.lower == "of" for t in counted.words):
        return True
    before = _lower(tokens, counted.first - 1)
    whole = any(t.lower == "of" for t in counted.words)
    return not whole and (
        before in ("first", "second", "other", "last", "better", "this", "next", "in", "by")
        or after is None
        or after.tag[:2] in ("NN", "JJ", "DT", "IN", "VB") and after.tag not in ("VBD", "VBP", "VBZ")
        or after.tag in ("HYPH", ".", ",")
    )


def _is_vague_alone(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "few", "several" or "half" where nothing is counted; "a few" without a noun or a happening."""
    number = counted.number
    if not number.vague or counted.number.core.end - counted.number.core.start > 8:
        return False
    small = number.low is not None and number.low < 20
    if not small:
        return False
    return category is None or counted.noun is None or category in (Category.OTHER, Category.DURATION)


def _is_year_like(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "2016" alone, where nothing is counted: a year."""
    number = counted.number
    text = counted.sentence.tokens[counted.number_at].text
    return number.unit is None and counted.noun is None and category is None and bool(re.fullmatch(r"(?:1[5-9]|20|21)\d\d", text))


def _is_owned(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "has held five referendums", "has two children": what somebody has, in the reporter's description."""
    before = counted.sentence.tokens[max(0, counted.first - 2) : counted.first]
    return category is None and any(t.lemma.lower() in _set("possession") for t in before)


def _is_no_count(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """A number that stands alone where nothing says what is counted: "the 11", "at 4", "two" in "the two"."""
    if counted.noun is not None or counted.rest or counted.pronoun is not None or counted.number.unit is not None:
        return False
    if counted.number.fraction or counted.number.vague:
        return False
    return category is None and not restates(counted)


def restates(counted: Counted) -> bool:
    """Whether a bare number gives anew what was counted before.

    "puts it at 140", "says no more than 6,000", "lowered its figure to 17", "stopped counting at fifteen".
    """
    tokens = counted.sentence.tokens
    before = tokens[max(0, counted.first - 9) : counted.first]
    while before and (before[-1].text in "\"'“‘" or before[-1].tag[:2] == "RB"):
        before = before[:-1]
    if not before:
        return counted.first <= 1 and counted.number.bound is not Bound.EXACT
    if before[-1].lemma.lower() in _set("restating_verbs") and before[-1].tag[:2] == "VB":
        return True
    if before[-1].lower not in ("at", "to", "of", "from", "as", "is", "was"):
        return False
    words = {t.lemma.lower() for t in before} | {t.lower for t in before}
    return bool(words & _set("restated"))


_RULES: tuple[tuple[Callable[[Counted, Category | None, Surroundings], bool], str], ...] = (
    (_is_date, "a date"),
    (_is_tied, "tied to another word"),
    (_is_phone_or_list, "a number in a list, a score or a telephone number"),
    (_is_time, "a time of day"),
    (_is_age, "an age"),
    (_is_numbering, "a name or a numbering"),
    (_is_year_like, "a year"),
    (_is_change_of_term, "a change of a term"),
    (_is_ordinal_share, "no share of anything"),
    (_is_source, "a number of sources"),
    (_is_one, "the word one"),
    (_is_duration, "a plain duration"),
    (_is_thing_uncounted, "nothing of the event"),
    (_is_attribute, "a description"),
    (_is_owned, "a description"),
    (_is_vague_alone, "nothing counted"),
    (_is_no_count, "nothing counted"),
    (_is_old, "background"),
)
