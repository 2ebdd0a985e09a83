"""Figure → category: the verb or noun that says what happened to what is counted.

In: a :class:`Counted`. Out: a category, or None where nothing in the sentence says it. The rules
are tried in the order of :func:`find_category`; each docstring shows what its rule catches.
"""

from collections.abc import Callable, Sequence

from reportedly.extract import category_leads, category_words
from reportedly.extract.clauses import clause_ahead, governor_of, is_subject, lemma_of, top
from reportedly.extract.counted import Counted
from reportedly.extract.figure_words import figure_words
from reportedly.extract.magnitudes import is_after_magnitude, is_magnitude
from reportedly.extract.noun_phrases import takes_object
from reportedly.extract.predicates import phrase_category, told_by, verb_category
from reportedly.model import Category
from reportedly.parse import Token

_BACK = 26


_HARM = frozenset((Category.KILLED, Category.INJURED, Category.MISSING, Category.ARRESTED, Category.CAPTURED))


def find_category(counted: Counted) -> Category | None:
    """What happened to what is counted, or what is measured.

    "killing at least five sailors" and "number of miners killed … has grown to twelve" are
    killed; "the flood killed 16" is not destroyed; "340 million crowns" is money.
    """
    number = counted.number
    if number.unit is not None:
        return number.unit.category
    if number.percent:
        return Category.PERCENT
    if is_magnitude(counted):
        return Category.OTHER
    rules = _OF_A_WHOLE if counted.out_of else _RULES
    told = next((found for rule in rules if (found := rule(counted)) is not None), None)
    return Category.OTHER if told is None and is_after_magnitude(counted) else told


def _both(counted: Counted) -> Category | None:
    """ "12 people were killed or wounded" counts both together."""
    ahead = [t.lower for t in clause_ahead(counted)][:7]
    for i, word in enumerate(ahead[:-2]):
        if ahead[i + 1] in ("or", "and") and {category_words.state(word), category_words.state(ahead[i + 2])} == {
            Category.KILLED,
            Category.INJURED,
        }:
            return Category.CASUALTIES
    return None


def _by_state(counted: Counted) -> Category | None:
    """ "23 dead", "two still missing", "30 wounded soldiers", "three of the wounded died" is killed by its verb."""
    if counted.number.glued_after == "strong":
        return Category.ATTENDING
    found = [category_words.state(t.lower) for t in counted.words]
    told = next((c for c in reversed(found) if c is not None), None)
    if counted.noun is None and told is None and not counted.rest:
        told = _by_degree(counted)
    if told is not None and any(t.lower == "of" for t in counted.words):
        return _by_predicate(counted) or told
    if told in (Category.INJURED, Category.CAPTURED) and counted.noun is not None:
        return _by_predicate(counted) or told
    return told


def _by_degree(counted: Counted) -> Category | None:
    """ "12 were hurt, three seriously", "two of them fatally"."""
    tokens = counted.sentence.tokens
    if counted.end < len(tokens) - 1 and tokens[counted.end + 1].text not in (".", ",", ";"):
        return None
    word = tokens[counted.end].lower if counted.end < len(tokens) else tokens[-1].lower
    if word == "fatally":
        return Category.KILLED
    return Category.INJURED if word in figure_words().degrees else None


def _by_noun(counted: Counted) -> Category | None:
    """ "40 deaths", "200 jobs"; "40 lives" by its verb."""
    if counted.noun is None:
        return _by_whole(counted) if counted.rest else None
    governor = governor_of(counted)
    if governor is not None:
        found = category_words.object_phrase(lemma_of(governor), lemma_of(counted.noun))
        if found is not None:
            return found
    return category_words.noun(lemma_of(counted.noun))


def _by_harm(counted: Counted) -> Category | None:
    """ "four workers killed there had been sent"; not "troops stationed there were killed", by its verb."""
    found = _by_participle(counted)
    return found if found in _HARM else None


def _by_whole(counted: Counted) -> Category | None:
    """ "112 of 350 seats": the whole's noun, where it says it whatever the verb."""
    ahead = counted.sentence.tokens[counted.end : counted.end + 6]
    nouns = (category_words.noun(lemma_of(t)) for t in ahead if t.tag[:2] == "NN")
    return next((c for c in nouns if c is not None), None)


def _by_participle(counted: Counted) -> Category | None:
    """ "six climbers killed as ledge gives way", "ferries stranded in"; not "the flood killed 16 men"."""
    tokens = counted.sentence.tokens
    i = counted.end
    while i < len(tokens) and (
        tokens[i].tag[:2] == "RB"
        or tokens[i].lower in ("reported", "feared", "reportedly", "confirmed", "left", "found", "believed", "as")
    ):
        i += 1
    if i >= len(tokens):
        return None
    token = tokens[i]
    if takes_object(tokens, i):
        return None
    if (told := category_words.state(token.lower)) is not None:
        return told
    return verb_category(tokens, i) if token.tag in ("VBN", "VBD") and token.text.islower() else None


def _by_predicate(counted: Counted) -> Category | None:
    """ "14 bathers had been pulled from the lake", "three of the eight rockets were shot down", "52 took part".

    "34 lorries had been admitted" are no patients.
    """
    if not is_subject(counted):
        return None
    told = told_by(clause_ahead(counted))
    if told is Category.INJURED and counted.noun is not None and lemma_of(counted.noun) in figure_words().vehicles:
        return None
    return told


def _by_relative(counted: Counted) -> Category | None:
    """ "26 pupils who needed stitches", "the eight rockets that attacked the barge", "19 of them crew"."""
    tokens = counted.sentence.tokens
    at = counted.end
    if counted.pronoun is not None and at < len(tokens) and tokens[at].tag[:2] == "NN":
        return category_words.thing(lemma_of(tokens[at]))
    if at < len(tokens) and tokens[at].lower == ",":
        at += 1
    if at < len(tokens) and tokens[at].lower in ("who", "that", "which"):
        return told_by(list(tokens[at : at + 9]))
    while at < len(tokens) - 1 and tokens[at].tag[:2] == "RB":
        at += 1
    with_state = tokens[at : at + 7]
    if with_state and with_state[0].lower in ("with", "in", "on", "without", "aboard", "at", "under"):
        return phrase_category(with_state, 0)
    return None


def _by_governor(counted: Counted) -> Category | None:
    """ "killing at least five sailors", "destroyed a chapel, three barns", "left 12 dead".

    "registered 40 survivors" is rescued: a verb of counting says less than the thing counted.
    """
    governor = governor_of(counted)
    if governor is None:
        return None
    after = counted.sentence.tokens[counted.end : counted.end + 2]
    for t in after:
        if (told := category_words.state(t.lower)) is not None and governor.lemma in (
            "leave",
            "report",
            "find",
            "put",
            "make",
        ):
            return told
    if any(c.lower in ("alive", "safe") for c in counted.sentence.tokens[counted.end : counted.end + 2]):
        return Category.RESCUED
    if governor.lemma in ("force", "order", "compel", "oblige", "prompt") and "to" in (t.lower for t in after):
        return told_by(counted.sentence.tokens[counted.end : counted.end + 8])
    told = verb_category(counted.sentence.tokens, governor.i, wide=True)
    return (_by_thing(counted) or told) if told is Category.OTHER else told


def _by_quantity(counted: Counted) -> Category | None:
    """ "number of miners killed … has grown to twelve", "toll put at 18", "put the number of hurt at 29"."""
    if (
        counted.noun is not None
        and category_words.thing(lemma_of(counted.noun)) is None
        and not category_leads.is_person(counted.noun)
    ):
        return None
    before = counted.sentence.tokens[max(0, counted.first - _BACK) : counted.first]
    if not _measures(before):
        return None
    return _told_before(before) or _thing_before(before)


def _told_before(before: Sequence[Token]) -> Category | None:
    """The last word or phrase of ``before`` that says what happened: "the number of skaters on board at"."""
    for i, t in reversed([*enumerate(before)]):
        found = category_words.state(t.lower) or category_words.noun(t.lemma.lower())
        if found is None and t.tag == "VBN":
            found = category_words.verb(t.lemma.lower())
        if found is None and t.tag in ("IN", "RB") and t.lower != "at":
            found = phrase_category(before, i)
        if found is not None and t.lower not in ("lost", "held", "burned", "died"):
            return found
    return None


def _thing_before(before: Sequence[Token]) -> Category | None:
    """What the things are counted for: "the number of marchers at"; not "the crowd at" without "of"."""
    at = next((i for i, t in enumerate(before) if t.lower == "of" and i and _measures(before[i - 1 : i])), None)
    if at is None:
        return None
    found = (category_words.thing(lemma_of(t)) for t in before[at + 1 :] if t.tag[:2] == "NN")
    return next((c for c in found if c is not None), None)


def _by_thing(counted: Counted) -> Category | None:
    """ "hundreds of mourners", "the eight rockets": what such things are counted for."""
    return category_words.thing(lemma_of(counted.noun)) if counted.noun is not None else None


def _by_leaving(counted: Counted) -> Category | None:
    """ "1,900 residents have left Ardun"; not "12 players left Ardun United", "40 lorries left Ardun"."""
    verb = top(counted).head
    if (
        counted.noun is None
        or not is_subject(counted)
        or verb.lemma != "leave"
        or not category_leads.is_person(counted.noun)
    ):
        return None
    after = counted.sentence.tokens[verb.i + 1 : verb.i + 3]
    named = after and after[0].ent == "GPE" and (len(after) < 2 or after[1].ent != after[0].ent)
    return Category.DISPLACED if named else None


def _measures(before: Sequence[Token]) -> bool:
    """Whether the words before speak of a quantity: "the number of", "toll", "the dead at", "deaths to"."""
    return any(t.lemma.lower() in figure_words().quantities or t.lower in figure_words().quantities for t in before)


_RULES: tuple[Callable[[Counted], Category | None], ...] = (
    category_leads.by_capacity,
    _both,
    _by_state,
    _by_noun,
    _by_harm,
    _by_predicate,
    _by_participle,
    _by_relative,
    _by_governor,
    category_leads.by_search,
    category_leads.by_agent,
    _by_leaving,
    category_leads.by_group,
    _by_quantity,
    category_leads.by_harmed_place,
    _by_thing,
)
"""Tried in this order."""

_OF_A_WHOLE: tuple[Callable[[Counted], Category | None], ...] = (_by_state, _by_noun, _by_relative, _by_thing)
"""For the whole in "three of the eight rockets were shot down": what is said of the three is not said of it."""
