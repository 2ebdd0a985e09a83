"""Whether a number is a figure at all: a count of people or things that the event is about.

In: a :class:`Counted` with its category and surroundings. Out: the reason why it is no figure,
or None where it is one. Ages, dates, times, names with numbers, ordinals, numbers of sources,
background and plain durations are none.
"""

from collections.abc import Callable, Sequence

from msgspec import Struct

from reportedly.extract import asides, numbering
from reportedly.extract.clauses import lower_at, top
from reportedly.extract.counted import Counted
from reportedly.extract.elision import changes_into
from reportedly.extract.figure_words import figure_words
from reportedly.extract.uncounted import restates, uncounted
from reportedly.model import Bound, Category, Span
from reportedly.parse import Token

NOTHING_COUNTED = "nothing counted"
"""The reason of a bare number, which says nothing of what it counts."""

FEW_OWNED = 4
"""Up to here "its two tunnels" describes; "its 40 trucks" are counted."""


class Surroundings(Struct, frozen=True):
    """What the judgement needs beside the figure: spans of days and of sources in its report."""

    days: Sequence[Span]
    sources: Sequence[Span]
    is_old: bool


def why_no_figure(counted: Counted, category: Category | None, around: Surroundings) -> str | None:
    """The reason why it is no figure, or None."""
    if any(day.overlaps(counted.number.core) for day in around.days):
        return "a date"
    if (named := numbering.why_no_count(counted, category)) is not None:
        return named
    if (aside := asides.why_aside(counted, category)) is not None:
        return aside
    return next((reason for rule, reason in _RULES if rule(counted, category, around)), None)


def _is_source(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "two Western officials said", "One of them told the paper", "citing three people familiar with it"."""
    if any(s.covers(counted.number.core) for s in around.sources) and not _happened(category):
        return True
    tokens = counted.sentence.tokens
    before = tokens[counted.first - 1].lower if counted.first else ""
    if before in ("citing", "quoting", "told") and counted.noun is not None:
        return True
    if before == "to" and counted.first >= 2 and tokens[counted.first - 2].lower == "according":
        return True
    if (counted.noun is None and counted.pronoun is None) or counted.number.unit is not None or _happened(category):
        return False
    if _is_speaking(counted):
        return True
    return counted.noun is not None and counted.noun.lemma.lower() in uncounted("source_roles") and _speaks(tokens)


def _is_speaking(counted: Counted) -> bool:
    """Whether a verb of saying is said of the figure: by the tree, or because it comes next, past who it is."""
    hung = top(counted)
    if hung.dep == "nsubj" and hung.head.lemma in uncounted("source_verbs"):
        return True
    return any(t.lemma in uncounted("source_verbs") and not _is_passive(t) for t in _verbs_after(counted))


def _is_passive(verb: Token) -> bool:
    """ "two new members were added": nobody speaks; "two were quoted as saying" does."""
    return verb.lemma != "quote" and any(c.dep == "auxpass" for c in verb.children)


def _happened(category: Category | None) -> bool:
    return category in (
        Category.KILLED,
        Category.INJURED,
        Category.ARRESTED,
        Category.MISSING,
        Category.CAPTURED,
        Category.RESCUED,
    )


def _speaks(tokens: Sequence[Token]) -> bool:
    return any(t.lemma in uncounted("source_verbs") for t in tokens) or any(
        t.lower in ("according", "citing") for t in tokens
    )


def _verbs_after(counted: Counted) -> list[Token]:
    """The verb said of the figure, and no further one: past a relative clause, before a comma that ends it."""
    out: list[Token] = []
    relative = False
    for t in counted.sentence.tokens[counted.end : counted.end + 14]:
        if t.lower in ("who", "which", "that"):
            relative = True
        if t.text in (";", ":", ".") or (t.lower in ("as", "while", "after", "and", "but") and not relative):
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


def _is_one(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "one of the officials", "one day", "one leaked table"; not "one hangar was damaged", "killed one person"."""
    if not counted.number.bare:
        return False
    if counted.noun is None or counted.rest or counted.pronoun is not None:
        return not (_happened(category) and _state_follows(counted))
    lead = lower_at(counted.sentence.tokens, counted.first - 1)
    of = any(t.lower == "of" for t in counted.words)
    return (
        (of and not _happened(category))
        or lead in ("not", "the", "this", "that", "any", "no", "every", "each")
        or category is None
        or (category in (Category.DURATION, Category.OTHER, Category.DEPLOYED, Category.ATTENDING))
    )


def _state_follows(counted: Counted) -> bool:
    return any(
        t.lower in ("dead", "killed", "missing", "injured", "critically", "died", "wounded", "hurt", "fatally")
        or t.lower in figure_words().degrees
        for t in counted.sentence.tokens[counted.number_at + 1 : counted.end + 4]
    )


def _is_duration(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "for two years", "ten days before the regatta"; not "stand idle for six months", "jailed for four years"."""
    if category is not Category.DURATION or counted.number.glued_after is not None:
        return category is Category.DURATION
    if _is_spell(counted):
        return False
    before = counted.sentence.tokens[max(0, counted.first - 8) : counted.first]
    after = lower_at(counted.sentence.tokens, counted.end)
    if after in ("ago", "earlier", "later", "before", "after", "old", "of"):
        return True
    return not any(t.lemma.lower() in uncounted("outcome_verbs") and t.tag[:2] in ("VB", "JJ", "NN") for t in before)


def _is_spell(counted: Counted) -> bool:
    """ "they fought the fire for 20 minutes": as short as an event; not "has run the mill for 20 years"."""
    unit = counted.number.unit
    before = [t.lower for t in counted.sentence.tokens[max(0, counted.first - 1) : counted.first]]
    verb = next((t for t in top(counted).ancestors() if t.tag[:2] == "VB"), None)
    told = verb is not None and verb.tag in ("VBD", "VBN")
    return unit is not None and unit.name.rstrip("s") in ("minute", "hour") and before == ["for"] and told


def _is_thing_uncounted(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "2.3 million followers", "four times", "two sides", "five points", "ten questions"."""
    if counted.noun is None or counted.number.unit is not None:
        return False
    lemma = counted.noun.lemma.lower()
    if _happened(category):
        return False
    return lemma in uncounted("followers") or lemma in uncounted("nouns")


def _is_attribute(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "a province of two million", "a tunnel of 850 metres", "a population of 40,000", "a town of 8,000".

    Not "an area of 40 square miles", "on behalf of 40 tenants", "a list of 90 names".
    """
    tokens = counted.sentence.tokens
    if lower_at(tokens, counted.first - 1) != "of" or category not in (None, Category.DISTANCE, Category.AREA):
        return False
    head = tokens[counted.first - 2] if counted.first >= 2 else None
    if head is None or head.tag not in ("NN", "NNP"):
        return False
    lemma = head.lemma.lower()
    return lemma not in uncounted("measured") and not (_counts_names(counted) and lemma in uncounted("lists"))


def _counts_names(counted: Counted) -> bool:
    """ "a list of 90 names", "the register has 90 names": the people behind them are counted."""
    return counted.noun is not None and counted.noun.lemma.lower() in ("name", "entry")


def _is_old(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "Six skiers were buried on that slope in 2017": of another year or a month long over."""
    return around.is_old


def _is_vague_alone(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "few", "several" or "half" where nothing is counted; "a few" without a noun or a happening."""
    number = counted.number
    if not number.vague or counted.number.core.end - counted.number.core.start > 8:
        return False
    small = number.low is not None and number.low < 20
    if not small:
        return False
    return category is None or counted.noun is None or category in (Category.OTHER, Category.DURATION)


def _is_owned(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """ "has two children", "keeps nine parrots", "its two tunnels": what somebody has, in a description.

    Not "the jail held 640 men that night", which is told of the event, nor "its two lost barges".
    """
    before = counted.sentence.tokens[max(0, counted.first - 2) : counted.first]
    lead = before[-1].lower if before else ""
    if category is None and lead in ("his", "her", "my") and counted.noun is not None:
        return True
    if _counts_names(counted):
        return False
    if category is None and lead in ("its", "their", "our") and (counted.number.high or 0) <= FEW_OWNED:
        return counted.noun is not None and counted.number.bound is Bound.EXACT
    has = any(t.lemma.lower() in uncounted("possession") and t.dep not in ("aux", "auxpass") for t in before)
    return category is None and has and before[-1].tag != "VBN"


def _is_no_count(counted: Counted, category: Category | None, around: Surroundings) -> bool:
    """A number that stands alone where nothing says what is counted: "the 11", "at 4", "two" in "the two"."""
    if counted.noun is not None or counted.rest or counted.pronoun is not None or counted.number.unit is not None:
        return False
    if counted.number.fraction or counted.number.vague or _adds(counted) or changes_into(counted):
        return False
    following = lower_at(counted.sentence.tokens, counted.end)
    if following in ("were", "have", "had", "are") and counted.end == counted.number_at + 1:
        return False
    return category is None and not restates(counted)


def _adds(counted: Counted) -> bool:
    """ "with a further 140 suspected", "140 more", "another 12": more of what was counted before."""
    tokens = counted.sentence.tokens
    inside = [t.lower for t in tokens[max(0, counted.first - 1) : counted.end + 1]]
    return any(word in ("further", "another", "additional", "more", "others") for word in inside)


_RULES: tuple[tuple[Callable[[Counted, Category | None, Surroundings], bool], str], ...] = (
    (_is_source, "a number of sources"),
    (_is_one, "the word one"),
    (_is_duration, "a plain duration"),
    (_is_thing_uncounted, "nothing of the event"),
    (_is_attribute, "a description"),
    (_is_owned, "a description"),
    (_is_vague_alone, NOTHING_COUNTED),
    (_is_no_count, NOTHING_COUNTED),
    (_is_old, "background"),
)
"""Tried in this order, after what only names, dates or orders."""
