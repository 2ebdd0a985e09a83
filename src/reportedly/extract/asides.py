"""Numbers that a report gives in passing: yearly rates, prices, whom it asked, things it has named before.

In: a :class:`Counted` and its category. Out: whether it is such a number. Each docstring shows
what its rule catches and what it leaves alone.
"""

import itertools
from collections.abc import Callable

from reportedly.extract.clauses import lower_at, top
from reportedly.extract.counted import Counted
from reportedly.extract.uncounted import uncounted
from reportedly.model import Bound, Category

LARGEST_NAMED_BEFORE = 4
"""Up to here "the two lists" point back at what was told; "the 40 passengers" are a count."""

DEAREST_PRICE = 100
"""What costs less than this is a price, not a loss."""


def why_aside(counted: Counted, category: Category | None) -> str | None:
    """What the number says in passing, or None."""
    return next((reason for rule, reason in _RULES if rule(counted, category)), None)


def _is_yearly(counted: Counted, category: Category | None) -> bool:
    """ "the fever kills about 30 people a year", "a square holds four people to the metre"; not "12 died this year"."""
    if counted.number.unit is not None or not _is_habit(counted):
        return False
    ahead = [t.lower for t in counted.sentence.tokens[counted.end : counted.end + 4]]
    if ahead[:1] == ["to"] and ahead[1:2] in (["a"], ["an"], ["the"], ["each"], ["every"]):
        return counted.noun is not None and category is None
    pairs = itertools.pairwise(ahead)
    return ahead[:1] == ["annually"] or any(a in ("a", "per", "every", "each") and b == "year" for a, b in pairs)


def _is_habit(counted: Counted) -> bool:
    """Whether the verb over the figure tells what happens as a rule: "kills", "kill"."""
    verb = next((t for t in top(counted).ancestors() if t.tag[:2] == "VB"), None)
    if verb is None or verb.tag not in ("VBZ", "VBP"):
        return False
    return not any(c.dep in ("aux", "auxpass") for c in verb.children)


def _is_price(counted: Counted, category: Category | None) -> bool:
    """ "a jar costs 6.40 crowns"; not "cost the line 6.5 million crowns", "raised the fare to 2.50 crowns"."""
    if category is not Category.MONEY or counted.number.low is None:
        return False
    tokens = counted.sentence.tokens
    verb = tokens[counted.first - 1] if counted.first else None
    costs = verb is not None and verb.lemma.lower() == "cost" and verb.tag in ("VBZ", "VBP")
    return costs and counted.number.low < DEAREST_PRICE


def _is_asked(counted: Counted, category: Category | None) -> bool:
    """ "the paper rang all nine hospitals", "spoke to 14 sailors": sources; not "cleared nine hospitals"."""
    if counted.noun is None or counted.number.unit is not None or category not in (None, Category.OTHER):
        return False
    before = [*counted.sentence.tokens[max(0, counted.first - 4) : counted.first]]
    while before and before[-1].lower in ("all", "the", "with", "to", "some", "about"):
        before.pop()
    return bool(before) and before[-1].lemma.lower() in uncounted("asking_verbs") and before[-1].tag[:2] == "VB"


def _is_named_before(counted: Counted, category: Category | None) -> bool:
    """ "said the two lists could not be compared": told before; not "the two killed", "the 40 passengers"."""
    high = counted.number.high
    if category not in (None, Category.OTHER) or counted.noun is None or counted.number.unit is not None:
        return False
    if high is None or high > LARGEST_NAMED_BEFORE or counted.number.bound is not Bound.EXACT:
        return False
    return lower_at(counted.sentence.tokens, counted.first - 1) in ("the", "these", "those", "both")


def _is_dimension(counted: Counted, category: Category | None) -> bool:
    """ "a 5.8 inch screen", "the bridge is eleven metres wide": how large one thing is; not "fell 40 metres"."""
    tokens = counted.sentence.tokens
    if category not in (Category.DISTANCE, Category.AREA) or counted.end >= len(tokens):
        return False
    if lower_at(tokens, counted.end) in ("wide", "long", "high", "tall", "deep", "thick"):
        return lower_at(tokens, counted.first - 1) in ("is", "are")
    unit = tokens[counted.end - 1]
    return tokens[counted.end].tag in ("NN", "NNP") and not unit.lower.endswith("s") and unit.lower != "feet"


def _is_of_a_name(counted: Counted, category: Category | None) -> bool:
    """ "the Harrow 4 space probe": part of a name; not "in Ardun 4 people", "a Harrow crew of 4"."""
    tokens = counted.sentence.tokens
    before = tokens[counted.first - 1] if counted.first else None
    if before is None or counted.noun is None or counted.number.unit is not None or not counted.number.in_digits:
        return False
    singular = counted.noun.tag == "NN" and category in (None, Category.OTHER) and (counted.number.low or 0) > 1
    return singular and before.tag == "NNP" and counted.first == counted.number_at and counted.noun.text.islower()


def _is_half_more(counted: Counted, category: Category | None) -> bool:
    """ "a year and a half earlier": belongs to what stands before; not "and a half of the guests"."""
    tokens = counted.sentence.tokens
    if not counted.number.fraction or lower_at(tokens, counted.first - 1) != "and":
        return False
    of = lower_at(tokens, counted.end) == "of" or any(t.lower == "of" for t in counted.words)
    return not counted.rest and not of


_RULES: tuple[tuple[Callable[[Counted, Category | None], bool], str], ...] = (
    (_is_yearly, "a rate"),
    (_is_price, "a price"),
    (_is_asked, "a number of sources"),
    (_is_named_before, "told before"),
    (_is_dimension, "a description"),
    (_is_of_a_name, "a name or a numbering"),
    (_is_half_more, "no share of anything"),
)
"""Tried in this order."""
