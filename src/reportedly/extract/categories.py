"""Figure → category: the verb or noun that says what happened to what is counted.

In: a :class:`Counted`. Out: a category, or None where nothing in the sentence says it. The rules
are tried in the order of :func:`find_category`; each docstring shows what its rule catches.
"""

from collections.abc import Iterator, Sequence

from reportedly.extract import category_words
from reportedly.extract.category_words import Phrase
from reportedly.extract.counted import Counted
from reportedly.model import Category
from reportedly.parse import Token

_BE = frozenset(("be", "get", "'s", "become"))
_AUX_TAGS = frozenset(("VBD", "VBZ", "VBP", "MD", "VB", "VBN", "VBG"))
_MARKS = frozenset((";", ":", "–", "—", "."))
_BREAKS = frozenset(("and", "but", "while", "as", "after", "when", "before", "because", "although", "though", "since", "until", "that"))
_GAP = 2
_AHEAD = 16
_BACK = 26
_QUANTITIES = frozenset(
    ("number", "toll", "count", "tally", "figure", "total", "turnout", "dead", "wounded", "injured", "missing", "casualty", "losses", "put", "estimate",
     "sum", "amount", "attendance", "crowd", "death", "fatality", "arrest", "injury")
)


def find_category(counted: Counted) -> Category | None:
    """What happened to what is counted, or what is measured.

    "killing at least four workers" and "number of people killed … has climbed to seven" are
    killed; "drones killed 23" is not destroyed; "340 million crowns" is money.
    """
    number = counted.number
    if number.unit is not None:
        return number.unit.category
    if number.percent:
        return Category.PERCENT
    rules = (
        _both, _by_state, _by_noun, _by_harm, _by_predicate, _by_participle, _by_relative, _by_governor, _by_quantity,
        _by_harmed_place, _by_thing,
    )
    if counted.out_of:
        rules = (_by_state, _by_noun, _by_relative, _by_thing)
    return next((found for rule in rules if (found := rule(counted)) is not None), None)


def _both(counted: Counted) -> Category | None:
    """ "12 people were killed or wounded" counts both together."""
    ahead = [t.lower for t in _clause_ahead(counted)][:7]
    for i, word in enumerate(ahead[:-2]):
        if ahead[i + 1] in ("or", "and") and {category_words.state(word), category_words.state(ahead[i + 2])} == {
            Category.KILLED,
            Category.INJURED,
        }:
            return Category.CASUALTIES
    return None


def _by_state(counted: Counted) -> Category | None:
    """ "23 dead", "two still missing", "30 wounded soldiers", "two of the injured died" is killed by its verb."""
    if counted.number.glued_after == "strong":
        return Category.ATTENDING
    found = [category_words.state(t.lower) for t in counted.words]
    told = next((c for c in reversed(found) if c is not None), None)
    if told is not None and any(t.lower == "of" for t in counted.words):
        return _by_predicate(counted) or told
    if told in (Category.INJURED, Category.CAPTURED) and counted.noun is not None:
        return _by_predicate(counted) or told
    return told


def _by_noun(counted: Counted) -> Category | None:
    """ "40 deaths", "200 jobs"; "40 lives" by its verb."""
    if counted.noun is None:
        return None
    governor = _governor(counted)
    if governor is not None:
        found = category_words.object_phrase(_lemma(governor), _lemma(counted.noun))
        if found is not None:
            return found
    return category_words.noun(_lemma(counted.noun))


_HARM = frozenset((Category.KILLED, Category.INJURED, Category.MISSING, Category.ARRESTED, Category.CAPTURED))


def _by_harm(counted: Counted) -> Category | None:
    """ "four workers killed in the blast had been sent there"; not "troops stationed there were killed", by its verb."""
    found = _by_participle(counted)
    return found if found in _HARM else None


def _by_harmed_place(counted: Counted) -> Category | None:
    """ "windows were broken in 64 houses", "damage to 12 homes", "power cuts in three towns"."""
    before = counted.sentence.tokens[max(0, counted.first - 8) : counted.first]
    if not before or before[-1].lower not in ("in", "to", "at", "across", "for"):
        return None
    harmed = {"break", "damage", "shatter", "blackout", "outage", "cut", "flooding", "disruption"}
    return Category.AFFECTED if any(t.lemma.lower() in harmed for t in before) else None


def _by_participle(counted: Counted) -> Category | None:
    """ "four workers killed as blast rips", "troops deployed in"; not "drones killed 23 men"."""
    tokens = counted.sentence.tokens
    i = counted.end
    while i < len(tokens) and (tokens[i].tag[:2] == "RB" or tokens[i].lower in ("reported", "feared", "reportedly", "confirmed", "left", "found", "believed")):
        i += 1
    if i >= len(tokens):
        return None
    token = tokens[i]
    if _takes_object(tokens, i):
        return None
    if (told := category_words.state(token.lower)) is not None:
        return told
    return _verb_category(tokens, i) if token.tag in ("VBN", "VBD") and token.text.islower() else None


def _takes_object(tokens: Sequence[Token], i: int) -> bool:
    """Whether an object follows at once, so that the verb is active: "killed 23", "destroyed a barracks"."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is not None and (after.tag in ("DT", "CD", "PRP$", "PRP", "NN", "NNS", "JJ", "NNP") and after.ent not in ("DATE", "TIME"))


def _by_predicate(counted: Counted) -> Category | None:
    """ "19 people had been taken to hospital", "nine of the eleven drones were shot down", "31 took part"."""
    if not _is_subject(counted):
        return None
    return _told_by(_clause_ahead(counted))


def _by_relative(counted: Counted) -> Category | None:
    """ "58 members who needed a doctor", "the eleven drones that attacked the base"."""
    tokens = counted.sentence.tokens
    at = counted.end
    if at < len(tokens) and tokens[at].lower == ",":
        at += 1
    if at < len(tokens) and tokens[at].lower in ("who", "that", "which"):
        return _told_by(list(tokens[at : at + 9]))
    with_state = [t for t in tokens[counted.end : counted.end + 7]]
    if with_state and with_state[0].lower in ("with", "in", "on", "without", "aboard"):
        return _phrase_category(with_state, 0)
    return None


def _by_governor(counted: Counted) -> Category | None:
    """ "killing at least four workers", "destroyed a barracks, two hangars", "left 12 dead"."""
    governor = _governor(counted)
    if governor is None:
        return None
    after = [t for t in counted.sentence.tokens[counted.end : counted.end + 2]]
    for t in after:
        if (told := category_words.state(t.lower)) is not None and governor.lemma in ("leave", "report", "find", "put", "make"):
            return told
    if any(c.lower in ("alive", "safe") for c in counted.sentence.tokens[counted.end : counted.end + 2]):
        return Category.RESCUED
    return _verb_category(counted.sentence.tokens, governor.i, wide=True)


def _by_quantity(counted: Counted) -> Category | None:
    """ "number of people killed … has climbed to seven", "toll put at 11", "put the number of injured at 34"."""
    if counted.noun is not None and category_words.thing(_lemma(counted.noun)) is None and not _is_person(counted.noun):
        return None
    before = counted.sentence.tokens[max(0, counted.first - _BACK) : counted.first]
    if not _measures(before):
        return None
    for t in reversed(before):
        found = category_words.state(t.lower) or category_words.noun(t.lemma.lower())
        if found is None and t.tag == "VBN":
            found = category_words.verb(t.lemma.lower())
        if found is not None and not (t.lower in ("lost", "held", "burned", "died")):
            return found
    return None


def _by_thing(counted: Counted) -> Category | None:
    """ "hundreds of mourners", "the eleven drones": what such things are counted for."""
    return category_words.thing(_lemma(counted.noun)) if counted.noun is not None else None


def _measures(before: Sequence[Token]) -> bool:
    """Whether the words before speak of a quantity: "the number of", "toll", "the dead at", "deaths to"."""
    return any(t.lemma.lower() in _QUANTITIES or t.lower in _QUANTITIES for t in before)


_PERSONS = frozenset(("people", "person", "man", "woman", "child", "other", "civilian", "resident", "member", "worker", "citizen", "student", "boy", "girl"))


def _is_person(noun: Token) -> bool:
    return _lemma(noun) in _PERSONS


def _lemma(token: Token) -> str:
    lemma = token.lemma.lower()
    return lemma if lemma != token.lower or not lemma.endswith("s") or token.tag == "NN" else lemma.removesuffix("s")


def _governor(counted: Counted) -> Token | None:
    """The verb whose object the figure is: by the tree, else the verb just before."""
    token = top(counted)
    hops = 0
    while token.dep in ("conj", "appos") and token.head is not token and hops < 4 and token.head.tag[:1] != "V":
        token, hops = token.head, hops + 1
    if token.dep in ("dobj", "attr", "oprd", "nmod") and token.head.tag[:2] == "VB" and token.head.i < counted.first:
        return token.head
    if token.dep == "pobj" and token.head.lower in ("to", "with") and token.head.head.tag[:2] == "VB":
        return None
    before = counted.sentence.tokens[counted.first - 1] if counted.first else None
    return before if before is not None and before.tag[:2] == "VB" and before.lemma not in ("be", "have", "say") else None


def top(counted: Counted) -> Token:
    """The token by which the figure hangs in the tree: its noun, or the number."""
    token = counted.noun or counted.sentence.tokens[counted.number_at]
    if counted.pronoun or counted.rest:
        token = counted.sentence.tokens[counted.number_at]
    while token.dep in ("nummod", "quantmod", "compound", "amod", "advmod", "pobj") and token.head is not token:
        inside = counted.first <= token.head.i < counted.end
        if token.dep == "pobj" and not inside:
            break
        if not inside and token.dep not in ("nummod", "compound", "amod"):
            break
        if token.head.tag[:2] == "VB":
            break
        token = token.head
    return token


def _is_subject(counted: Counted) -> bool:
    """Whether what follows is said of the figure: by the tree, or because a finite verb comes next."""
    token = top(counted)
    hops = 0
    while token.dep == "conj" and token.head is not token and hops < 3 and token.head.tag[:2] != "VB":
        token, hops = token.head, hops + 1
    if token.dep in ("nsubj", "nsubjpass"):
        return True
    if token.dep in ("dobj", "attr") and token.head.i < counted.first:
        return False
    following = _next_word(counted)
    if following is None or following.tag not in ("VBD", "VBZ", "VBP", "MD"):
        return False
    return token.dep != "pobj" or token.head.lower == "of" or counted.rest


def _next_word(counted: Counted) -> Token | None:
    """The word after the figure, past "of the eleven drones", a pair of commas or a phrase between."""
    tokens = counted.sentence.tokens
    return next((t for t in tokens[counted.end : counted.end + 6] if t.tag[:2] in ("VB", "MD")), None)


def _clause_ahead(counted: Counted) -> list[Token]:
    """The words after the figure, up to the end of what is said of it."""
    tokens = counted.sentence.tokens
    out: list[Token] = []
    seen_verb = False
    depth = 0
    for t in tokens[counted.end : counted.end + _AHEAD]:
        if t.text in _MARKS or (seen_verb and t.lower in _BREAKS and t.lower != "and"):
            break
        if t.text == ",":
            if seen_verb:
                break
            depth += 1
            continue
        if seen_verb and t.lower == "and" and _new_subject(tokens, t.i):
            break
        seen_verb = seen_verb or t.tag[:2] in ("VB", "MD")
        out.append(t)
    return out


def _new_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether a new subject follows "and": "… were dead and eight missing"."""
    return any(t.tag in ("CD", "PRP", "NNP", "NNS", "DT") for t in tokens[at + 1 : at + 3])


def _told_by(ahead: Sequence[Token]) -> Category | None:
    """The first category that a phrase, a passive verb or a state in ``ahead`` gives."""
    longest = max((p for i in range(len(ahead)) if (p := _phrase_at(ahead, i))), key=lambda p: len(p.lemmas), default=None)
    if longest is not None and len(longest.lemmas) > 2:
        return longest.category
    for i, t in enumerate(ahead):
        if (found := _phrase_category(ahead, i)) is not None:
            return found
        if (found := category_words.state(t.lower)) is not None and _is_said_of(ahead, i):
            return found
        if t.tag in ("VBN", "VBD") and _is_said_of(ahead, i) and (found := _verb_category(ahead, i)) is not None:
            return found
    return None


def _is_said_of(ahead: Sequence[Token], i: int) -> bool:
    """Whether the participle at ``i`` is passive: a form of "be" stands before it in the clause."""
    return any(t.lemma.lower() in _BE or t.lower in ("been", "were", "was", "being", "reported", "feared", "still") for t in ahead[max(0, i - 5) : i])


def _verb_category(tokens: Sequence[Token], i: int, *, wide: bool = False) -> Category | None:
    lemma = tokens[i].lemma.lower()
    for t in tokens[i + 1 : i + (8 if wide else 2)]:
        found = category_words.particle_verb(lemma, t.lower)
        if found is not None and t.tag in ("RP", "RB", "IN"):
            return found
    return category_words.verb(lemma)


def _phrase_category(ahead: Sequence[Token], i: int) -> Category | None:
    """The category of the phrase that begins at ``i``, words between its words allowed."""
    found = _phrase_at(ahead, i)
    return found.category if found is not None else None


def _phrase_at(ahead: Sequence[Token], i: int) -> Phrase | None:
    for lemma in _forms(ahead[i]):
        for phrase in category_words.subject_phrases(lemma):
            if _runs(ahead, i, phrase.lemmas):
                return phrase
    return None


def _runs(ahead: Sequence[Token], i: int, lemmas: Sequence[str]) -> bool:
    at = i
    for lemma in lemmas[1:]:
        near = range(at + 1, min(len(ahead), at + 2 + _GAP))
        found = next((j for j in near if lemma in _forms(ahead[j])), None)
        if found is None:
            return False
        at = found
    return True


def _forms(token: Token) -> Iterator[str]:
    yield token.lemma.lower()
    if token.lower != token.lemma.lower():
        yield token.lower
