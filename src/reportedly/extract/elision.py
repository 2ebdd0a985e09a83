"""What a figure leaves out, taken from the figure before: "six of them", "eight others", "put it at 140".

In: a :class:`Counted`, the category its own words gave it, and the figure before. Out: its
category and the words for what it counts.
"""

from collections.abc import Sequence

from msgspec import Struct

from reportedly.extract.category_words import is_state
from reportedly.extract.clauses import lower_at
from reportedly.extract.counted import Counted
from reportedly.extract.magnitudes import is_after_magnitude, is_magnitude
from reportedly.extract.noun_phrases import noun_run, skip_lead
from reportedly.extract.uncounted import restates
from reportedly.model import Bound, Category

NEAR_CHARACTERS = 250
"""How far back the figure before may stand for a bare number to be about the same thing."""

OF_PEOPLE = frozenset(
    (
        Category.KILLED,
        Category.INJURED,
        Category.MISSING,
        Category.ARRESTED,
        Category.CAPTURED,
        Category.RESCUED,
        Category.DISPLACED,
        Category.ATTENDING,
        Category.ABOARD,
        Category.CASUALTIES,
    )
)
"""What happens to people or what they do: a bare number between two such counts is of people too."""

LEAST_MONEY = 1000
"""From here a bare number after a sum of money can be a sum: fewer are of something else."""

_SKIPPED = frozenset(("DT", "PRP$", "IN", "``", "''", "CD", "HYPH"))
_QUOTES = frozenset("\"'“”‘’")


class Earlier(Struct, frozen=True):
    """The figure before, with its category and what it counts."""

    counted: Counted
    category: Category
    counts: str
    is_part: bool = False


def inherited(counted: Counted, category: Category | None, earlier: Earlier | None) -> Category:
    """The figure's own category, else that of the figure it goes on from, else other.

    "treated 27 for frostbite, five of them overnight": injured, like the 27; "the choir put it at
    90" after 61 arrested: arrested.
    """
    own = category is not None and not (category is Category.OTHER and goes_on(counted, earlier))
    if category is not None and (own or is_magnitude(counted) or is_after_magnitude(counted)):
        return category
    if goes_on(counted, earlier) or is_part(counted, earlier) or _is_plain(counted, earlier):
        return earlier.category if earlier is not None else Category.OTHER
    if earlier is not None and _is_money_again(counted, earlier):
        return Category.MONEY
    return category or Category.OTHER


def is_part(counted: Counted, earlier: Earlier | None) -> bool:
    """Whether it is a part of the figure before: "31 civilians, among them nine children and four women"."""
    if earlier is None or earlier.counted.sentence is not counted.sentence or counted.number.unit is not None:
        return False
    between = [t.lower for t in counted.sentence.tokens[earlier.counted.end : counted.first]]
    if len(between) <= 6 and (
        "including" in between or between[-2:] == ["among", "them"] or between[-1:] == ["comprising"]
    ):
        return True
    return between == ["and"] and earlier.is_part


def _is_money_again(counted: Counted, earlier: Earlier) -> bool:
    """ "put the damage at 2.4 billion crowns; the bank puts it at 3.1 billion": of the sum before; not "at 12"."""
    number = counted.number
    near = counted.span.start - earlier.counted.span.end <= NEAR_CHARACTERS
    of_money = near and number.unit is None and counted.noun is None and earlier.category is Category.MONEY
    return of_money and (number.low or number.high or 0) >= LEAST_MONEY and restates(counted)


def goes_on(counted: Counted, earlier: Earlier | None) -> bool:
    """Whether the words say nothing of their own: a pronoun, "40 suspected ones", or a bare number soon after."""
    if earlier is None or counted.number.unit is not None:
        return False
    if counted.span.start - earlier.counted.span.end > NEAR_CHARACTERS:
        return False
    if counted.pronoun is not None:
        return True
    if counted.noun is not None and counted.noun.lower == "ones":
        return True
    return counted.noun is None and not counted.rest and earlier.counted.number.unit is None


def parts_of_sums(found: Sequence[Counted]) -> frozenset[int]:
    """Where two figures are the parts of the one before: "79 people died, 74 children and five teachers".

    Not "79 people died, 12 officers and five clerks were jailed", which are no sum of it.
    """
    out: set[int] = set()
    for i, (whole, one, other) in enumerate(zip(found, found[1:], found[2:], strict=False)):
        exact = all(x.number.bound is Bound.EXACT and x.number.unit is None for x in (whole, one, other))
        together = whole.sentence is one.sentence is other.sentence
        if exact and together and (one.number.low or 0) + (other.number.low or 0) == whole.number.low:
            out |= {i + 1, i + 2}
    return frozenset(out)


def _is_plain(counted: Counted, earlier: Earlier | None) -> bool:
    """ "the union spoke of 300,000 people": nothing but people, given anew; not "met 12 people"."""
    if earlier is None or counted.noun is None or counted.first <= 1 or earlier.category is Category.PERCENT:
        return False
    near = counted.span.start - earlier.counted.span.end <= NEAR_CHARACTERS
    return near and counted.noun.lemma.lower() in ("people", "person") and restates(counted)


def changes_into(counted: Counted) -> bool:
    """Whether it changes into a number that says what is counted: "widened from 180,000 to 640,000 jars".

    Not "sailed from 12 to 14 May", nor "from six to nine weeks", whose unit is the later one's.
    """
    tokens = counted.sentence.tokens
    if counted.noun is not None or counted.number.unit is not None or lower_at(tokens, counted.first - 1) != "from":
        return False
    after = tokens[counted.end + 1 : counted.end + 6]
    numbers = [t for t in after if t.tag == "CD"]
    return (
        lower_at(tokens, counted.end) == "to"
        and bool(numbers)
        and any(t.tag == "NNS" and t.ent not in ("DATE", "TIME", "MONEY") for t in after)
    )


def named(counted: Counted, category: Category, earlier: Earlier | None) -> str:
    """Plain words for what is counted: "North Korean soldiers", "people", "square metres"."""
    if counted.number.unit is not None:
        return _measured(counted)
    words = [
        t.text for t in counted.words if t.tag not in _SKIPPED and t.text not in _QUOTES and not _is_filler(t.lower)
    ]
    if counted.noun is not None and words:
        return " ".join(words)
    if counted.rest:
        return _whole(counted)
    if (quantity := _number_of(counted)) is not None:
        return quantity
    if category in OF_PEOPLE and counted.pronoun is None and any(is_state(t.lower) for t in counted.words):
        return "people"
    if (
        earlier is not None
        and goes_on(counted, earlier)
        and (earlier.category is category or counted.pronoun or category not in OF_PEOPLE)
    ):
        return earlier.counts
    if category in OF_PEOPLE:
        return "people"
    return "percent" if category is Category.PERCENT else "not told"


def _number_of(counted: Counted) -> str | None:
    """ "the number of tickets sold at 18,250": tickets; "the number of wounded" leaves people to be told."""
    tokens = counted.sentence.tokens
    at = next(
        (
            t.i
            for t in reversed(tokens[: counted.first])
            if t.lower == "of" and t.i and tokens[t.i - 1].lower == "number"
        ),
        None,
    )
    if at is None or counted.first - at > 20:
        return None
    run = noun_run(tokens, skip_lead(tokens, at + 1))
    if run is None or run >= counted.first:
        return None
    words = tokens[skip_lead(tokens, at + 1) : run + 1]
    return " ".join(t.text for t in words if not is_state(t.lower)) or None


def _is_filler(word: str) -> bool:
    return word in ("of", "the", "its", "own", "more", "other", "further") or (is_state(word) and word not in ("lost",))


def _measured(counted: Counted) -> str:
    """The unit, with what it is a part of: "percent of voters", "crowns"."""
    unit = counted.number.unit
    if unit is None:
        return ""
    name = "percent" if unit.category is Category.PERCENT else unit.name
    after = [t for t in counted.words if t.start >= counted.number.span.end]
    return " ".join([name, *(t.text for t in after)]) if after and after[0].lower == "of" else name


def _whole(counted: Counted) -> str:
    """ "three of the eight rockets": rockets."""
    tokens = counted.sentence.tokens[counted.end : counted.end + 9]
    nouns = [t for t in tokens if t.tag[:2] == "NN"]
    at = nouns[0] if nouns else None
    while at is not None and (after := next((t for t in nouns if t.i == at.i + 1), None)) is not None:
        at = after
    return at.text if at is not None else "not told"
