"""Figure → category by the words right before it: "room for 40", "the hunt for six climbers", "a crew of 12".

In: a :class:`Counted`. Out: a category, or None where those words say nothing.
"""

from reportedly.extract import category_words
from reportedly.extract.clauses import lemma_of
from reportedly.extract.counted import Counted
from reportedly.extract.figure_words import figure_words
from reportedly.model import Category
from reportedly.parse import Token


def by_capacity(counted: Counted) -> Category | None:
    """ "was licensed for 120 passengers", "room for 40 guests": how many it holds, nobody aboard or there."""
    before = [t.lemma.lower() for t in counted.sentence.tokens[max(0, counted.first - 3) : counted.first]]
    if before[-1:] not in (["for"], ["of"]) or counted.noun is None:
        return None
    return Category.OTHER if before[-2:-1] and before[-2] in figure_words().capacities else None


def by_harmed_place(counted: Counted) -> Category | None:
    """ "roofs were torn off 15 barns", "damage to 12 homes", "power cuts in three towns"."""
    before = counted.sentence.tokens[max(0, counted.first - 8) : counted.first]
    if not before or before[-1].lower not in ("in", "to", "at", "across", "for"):
        return None
    return Category.AFFECTED if any(t.lemma.lower() in figure_words().harms for t in before) else None


def by_search(counted: Counted) -> Category | None:
    """ "dug by hand for 54 pupils", "the hunt for six climbers"; not "searched the wreck for 12 hours"."""
    before = counted.sentence.tokens[max(0, counted.first - 6) : counted.first]
    if counted.noun is None or not before or before[-1].lower != "for" or not _is_of_people(counted.noun):
        return None
    return Category.MISSING if any(t.lemma.lower() in figure_words().searches for t in before) else None


def by_agent(counted: Counted) -> Category | None:
    """ "a service attended by 2,000 people": what they do, told from the other side; not "opened by three people"."""
    before = counted.sentence.tokens[max(0, counted.first - 2) : counted.first]
    if len(before) < 2 or before[-1].lower != "by" or before[0].tag != "VBN":
        return None
    return next((p.category for p in category_words.subject_phrases(before[0].lemma) if len(p.lemmas) == 1), None)


def by_group(counted: Counted) -> Category | None:
    """ "a crowd of several thousand", "a crew of 12", "a toll of 43": what the whole is a number of."""
    tokens = counted.sentence.tokens
    before = tokens[counted.first - 2] if counted.first >= 2 and tokens[counted.first - 1].lower == "of" else None
    if before is None:
        return None
    return category_words.noun(lemma_of(before)) or category_words.thing(lemma_of(before))


def _is_of_people(noun: Token) -> bool:
    return is_person(noun) or category_words.is_state(noun.lower) or lemma_of(noun) in figure_words().seekable


def is_person(noun: Token) -> bool:
    """Whether it is a plain word for people: "men", "residents"."""
    return lemma_of(noun) in figure_words().persons
