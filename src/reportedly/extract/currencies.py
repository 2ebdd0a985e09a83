"""Currencies that no list knows, learnt from what a report does with them: "a jar costs 6.40 tolvers".

In: a parsed report. Out: the words that are money in it. A word is learnt where it follows a
number and somebody pays it, or it has hundredths, or it goes "a share"; from then on it is
money wherever it follows a number in that report.
"""

import re

from msgspec.structs import replace

from reportedly.extract import category_words
from reportedly.extract.clauses import lemma_of
from reportedly.extract.counted import Counted, count
from reportedly.extract.figure_words import figure_words
from reportedly.extract.numbers import find_numbers
from reportedly.extract.uncounted import uncounted
from reportedly.extract.units import Unit, money_words
from reportedly.model import Category
from reportedly.parse import Parsed, Token

_HUNDREDTHS = re.compile(r"\d\.\d\d")

_BACK = 5


def find_currencies(parsed: Parsed) -> frozenset[str]:
    """The lemmas of words that are money in the report and that no list of units knows.

    "costs 6.40 tolvers", "a fine of 900 tolvers", "5,000 tolvers a head"; not "cost 40 lives",
    "pay 12 guards", "spend 3 nights there".
    """
    if not _speaks_of_money(parsed):
        return frozenset()
    text = parsed.report.text
    return frozenset(
        lemma_of(counted.noun)
        for sentence in parsed.sentences
        for number in find_numbers(text, sentence.start, sentence.end)
        if (counted := count(number, sentence)) is not None
        and counted.noun is not None
        and _can_be_currency(counted)
        and _is_paid(counted)
    )


def as_money(counted: Counted, currencies: frozenset[str]) -> Counted:
    """``counted`` with money as its unit where its noun is one of ``currencies``."""
    if counted.noun is None or not currencies or counted.number.unit is not None:
        return counted
    if lemma_of(counted.noun) not in currencies or not _is_alone(counted):
        return counted
    unit = Unit(counted.noun.lower, Category.MONEY)
    return replace(counted, number=replace(counted.number, unit=unit))


def _speaks_of_money(parsed: Parsed) -> bool:
    """Whether any word of the report is of paying: most reports are done with here."""
    words = money_words("money_verbs") | money_words("money_nouns") | money_words("money_after")
    return any(t.lemma.lower() in words or t.lower in words for s in parsed.sentences for t in s.tokens)


def _is_alone(counted: Counted) -> bool:
    """Whether nothing but the noun follows the number: "40 tolvers", not "40 new tolvers"."""
    words = counted.words
    return len(words) == 1 and words[0] is counted.noun


def _can_be_currency(counted: Counted) -> bool:
    """Whether the word is common, in no list, and not a person or a thing that reports count."""
    noun = counted.noun
    if noun is None or counted.number.unit is not None or not _is_alone(counted) or noun.tag not in ("NNS", "NN"):
        return False
    lemma = lemma_of(noun)
    known = category_words.noun(lemma) or category_words.thing(lemma) or category_words.object_phrase("cost", lemma)
    people = figure_words().persons | uncounted("source_roles") | uncounted("followers") | uncounted("nouns")
    return known is None and lemma not in people and noun.text.islower()


def _is_paid(counted: Counted) -> bool:
    """Whether the words around say that it is a sum."""
    text = counted.sentence.tokens[counted.number_at].text
    if _HUNDREDTHS.fullmatch(text[-4:]) and counted.number.in_digits:
        return True
    tokens = counted.sentence.tokens
    after = [t.lower for t in tokens[counted.end : counted.end + 2]]
    if len(after) == 2 and after[0] in ("a", "per", "in") and after[1] in money_words("money_after"):
        return True
    before = [*tokens[max(0, counted.first - _BACK) : counted.first]]
    return _is_paid_by_verb(before) or _is_sum_of(before)


def _is_paid_by_verb(before: list[Token]) -> bool:
    """ "will cost the line at least 45 million tolvers": only who pays stands between."""
    verbs = money_words("money_verbs")
    at = next((i for i, t in reversed([*enumerate(before)]) if t.lemma.lower() in verbs or t.lower in verbs), None)
    if at is None or before[at].tag[:2] != "VB":
        return False
    return all(t.tag in ("DT", "NN", "NNS", "NNP", "PRP", "PRP$", "JJ", "RB") for t in before[at + 1 :])


def _is_sum_of(before: list[Token]) -> bool:
    """ "a fine of 900 tolvers", "worth 900 tolvers"."""
    if before and before[-1].lower in ("of", "at"):
        before = before[:-1]
    return bool(before) and before[-1].lemma.lower() in money_words("money_nouns")
