"""Whether a report tells of an illness, in which the people in hospital are affected, not injured."""

from reportedly.extract.clauses import lemma_of
from reportedly.extract.counted import Counted
from reportedly.extract.figure_words import figure_words
from reportedly.model import Category
from reportedly.parse import Parsed, Token

EARLY_SENTENCES = 4
"""A report on an illness names it in its headline or its first sentences."""

MENTIONS = 2
"""How often an illness is named at the least; one mention is a remark."""

CLAUSE_WORDS = 10
"""How far after people an illness is named that they have: "nine people at the fair had caught cholera"."""


def is_about_illness(parsed: Parsed) -> bool:
    """Whether the report's matter is an illness: it is named early, and again.

    "Measles spreads in Ardun. … The virus …"; not a fire's report that says once that a nurse had the flu.
    """
    named = [n for n, sentence in enumerate(parsed.sentences) for t in sentence.tokens if _names_illness(t)]
    return len(named) >= MENTIONS and named[0] < EARLY_SENTENCES


def of_illness(counted: Counted, category: Category) -> Category:
    """The category in a report on an illness: "27 were taken to hospital", "nine people caught cholera" are affected.

    "Three nurses were injured in the crush" stay injured: a wound's own word stands there.
    """
    tokens = counted.sentence.tokens
    if category is Category.INJURED:
        wounds = figure_words().wounds
        return category if any(t.lemma.lower() in wounds for t in tokens) else Category.AFFECTED
    if category is Category.OTHER and counted.noun is not None and lemma_of(counted.noun) in figure_words().persons:
        ahead = tokens[counted.end : counted.end + CLAUSE_WORDS]
        return Category.AFFECTED if any(_names_illness(t) for t in ahead) else category
    return category


def _names_illness(token: Token) -> bool:
    return token.lower in figure_words().illnesses or token.lemma.lower() in figure_words().illnesses
