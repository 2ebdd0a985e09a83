"""Small symmetric comparisons: each answers with a relation and the sentence that a reader will see.

What they come to together is in ``same_question``: what is not comparable in one respect is not comparable at all.
Similar wording alone never makes two answers one: 12 is not 120, confirmed is not denied.
"""

from datetime import date

from reportedly.model import Category, Evidence, Place, Relation
from reportedly.reconcile.counts import Count
from reportedly.reconcile.things import MEASURES, Thing, same_nation
from reportedly.reconcile.weights import HANDFUL, MEASURED_ALIKE, PUT_BESIDE, TELLING_DIGITS
from reportedly.reconcile.words import shared_weight

OCCASIONS = frozenset({Category.ATTENDING, Category.ARRESTED})
"""Counts of what happened on one occasion: the number for another day is of another occasion."""


def same_category(a: Category, b: Category) -> Evidence:
    """Killed and casualties are different counts, so are deployed and attending."""
    if a is b:
        return Evidence(Relation.AGREES, f"both count {a.value}")
    first, second = sorted((a.value, b.value))
    return Evidence(Relation.NOT_COMPARABLE, f"{first} and {second} are different counts")


def same_thing(a: Thing, b: Thing) -> Evidence:
    """Whether two things counted may be one.

    agrees: "North Korean soldiers", "North Korean soldiers"; compatible: "four workers", "four people"
    not comparable: "three policemen", "40 protesters"; "Morvani instructors", "Ardenian soldiers"
    """
    if a.group and b.group and a.group != b.group:
        return Evidence(
            Relation.NOT_COMPARABLE, f"{min(a.group, b.group)} and {max(a.group, b.group)} are counted apart"
        )
    if a.state and b.state and a.state != b.state:
        return Evidence(
            Relation.NOT_COMPARABLE, f"{min(a.state, b.state)} and {max(a.state, b.state)} are counted apart"
        )
    if a.nations and b.nations and not any(same_nation(x, y) for x in a.nations for y in b.nations):
        names = sorted((" ".join(sorted(a.nations)), " ".join(sorted(b.nations))))
        return Evidence(Relation.NOT_COMPARABLE, f"they count different people: {names[0]} and {names[1]}")
    if a.noun == b.noun and not a.is_person and a.kind and b.kind and not a.kind & b.kind:
        return Evidence(Relation.NOT_COMPARABLE, "they count different kinds of a thing")
    if a.noun == b.noun:
        return Evidence(Relation.AGREES, "both count the same thing")
    if a.is_person and b.is_person:
        return Evidence(Relation.COMPATIBLE, "both count people, one of them more closely")
    return Evidence(Relation.NOT_COMPARABLE, "they count different things")


def same_place(a: Place | None, b: Place | None) -> Evidence:
    """Whether two figures may hold for one place; a figure without one holds wherever the event is.

    differs: two towns that are known and lie apart. A town and its country are compatible.
    """
    if a is None or b is None or a.precision != "town" or b.precision != "town":
        return Evidence(Relation.SILENT, "not both name a town")
    if a.name == b.name:
        return Evidence(Relation.AGREES, f"both are of {a.name}")
    first, second = sorted((a.name or a.text, b.name or b.text))
    return Evidence(Relation.NOT_COMPARABLE, f"one is of {first}, the other of {second}")


def same_scope(a: Count, b: Count) -> Evidence:
    """Whether both count one incident, or both run over several."""
    if a.scope is b.scope:
        return Evidence(Relation.AGREES, "nothing says that one runs over several incidents")
    return Evidence(Relation.NOT_COMPARABLE, "one counts an incident, the other runs over several")


def same_occasion(a: Count, b: Count) -> Evidence:
    """Whether two attendances are of one occasion: a crowd on Sunday says nothing about a crowd on Wednesday.

    Their day is that of the occasion, even where the number is amended later; other categories count on.
    """
    if a.category not in OCCASIONS or same_days(a, b).relation is not Relation.DIFFERS or _is_next_day(a, b):
        return Evidence(Relation.AGREES, "nothing says that they are of two occasions")
    return Evidence(Relation.NOT_COMPARABLE, same_days(a, b).reason)


def _is_next_day(a: Count, b: Count) -> bool:
    """Whether one holds for the day after the other: a march is counted on its day, its arrests by the next morning."""
    first, second = sorted(((a.first or "", a.last or ""), (b.first or "", b.last or "")))
    return (date.fromisoformat(second[0]) - date.fromisoformat(first[1])).days <= 1


def same_measure(a: Count, b: Count) -> Evidence:
    """Whether two numbers without a thing of their own measure the same: by the telling words around them.

    agrees: "turnout was 44.3 percent", "put turnout at 57.8 percent"; not comparable: "turnout of 52 percent", "71
    percent were in favour"
    """
    if _is_put_beside(a, b):
        return Evidence(Relation.AGREES, "one number is put beside the other")
    if a.answer.origin.party == b.answer.origin.party and a.answer.origin.is_known and _is_repeated(a, b):
        return Evidence(Relation.AGREES, f"{a.answer.origin.party} gives the same number again")
    if a.thing.noun != b.thing.noun and not (a.thing.is_person and b.thing.is_person):
        return Evidence(Relation.NOT_COMPARABLE, "they are counted in different units")
    if is_telling(a.answer.low) and (a.answer.low, a.answer.high) == (b.answer.low, b.answer.high):
        return Evidence(Relation.AGREES, f"both give {min(a.value, b.value)}, which is no round number")
    shared = sorted(a.around.keys() & b.around.keys(), key=lambda word: (-a.around[word], word))
    if shared_weight(a.around, b.around) >= MEASURED_ALIKE:
        return Evidence(Relation.AGREES, f"both stand beside “{shared[0]}”")
    return Evidence(Relation.NOT_COMPARABLE, "nothing says that they measure the same")


def _is_put_beside(a: Count, b: Count) -> bool:
    """Whether one number without a noun follows the other in its report: "gave a magnitude of 6.4, while the
    observatory put it at 6.8"; a number with a noun of its own begins anew."""
    first, second = sorted((a, b), key=lambda count: (count.answer.report, count.answer.span))
    if first.answer.report != second.answer.report or not second.is_bare:
        return False
    return 0 < second.answer.span.start - first.answer.span.end <= PUT_BESIDE


def _is_repeated(a: Count, b: Count) -> bool:
    """Whether both give one number, and one that is no mere handful."""
    return (a.answer.low, a.answer.high) == (b.answer.low, b.answer.high) and (a.answer.low or 0) > HANDFUL


def is_telling(number: float | None) -> bool:
    """Whether a number is so particular that two reports hardly give it for two things: 58.2, 3,126,000, 4,112; not
    40 or 5,000."""
    return number is not None and len(f"{number:g}".replace(".", "").strip("0")) >= TELLING_DIGITS


def same_days(a: Count, b: Count) -> Evidence:
    """Whether the days overlap that two answers hold for."""
    if not (a.first and a.last and b.first and b.last):
        return Evidence(Relation.SILENT, "no day is known of one of them")
    if a.first <= b.last and b.first <= a.last:
        return Evidence(Relation.AGREES, f"both hold for {max(a.first, b.first)}")
    return Evidence(Relation.DIFFERS, f"one holds for {min(a.last, b.last)}, the other for {max(a.first, b.first)}")


def same_range(a: Count, b: Count) -> Evidence:
    """Whether two numbers leave room for one another.

    agrees: 12 and 12; compatible: "about 12,000", "between 10,900 and 12,000"; differs: "at least 100", "70"
    """
    if (a.answer.low, a.answer.high) == (b.answer.low, b.answer.high):
        return Evidence(Relation.AGREES, f"both give {min(a.value, b.value)}")
    low, high = max(_low(a), _low(b)), min(_high(a), _high(b))
    first, second = sorted((a, b), key=lambda count: (_low(count), _high(count), count.value))
    if low <= high:
        return Evidence(Relation.COMPATIBLE, f"{first.value} and {second.value} leave room for one another")
    return Evidence(Relation.DIFFERS, f"{first.value} against {second.value}")


def same_question(a: Count, b: Count) -> Evidence:
    """Whether two figures answer one question: the first comparison that says they do not, else why they do."""
    checks = [same_category(a.category, b.category)]
    if a.category is b.category:
        same = same_measure(a, b) if a.category in MEASURES else same_thing(a.thing, b.thing)
        checks += [same, same_scope(a, b), same_place(a.place, b.place), same_occasion(a, b)]
    for found in checks:
        if found.relation is Relation.NOT_COMPARABLE:
            return found
    return checks[1]


def _low(count: Count) -> float:
    return float("-inf") if count.answer.low is None else count.answer.low


def _high(count: Count) -> float:
    return float("inf") if count.answer.high is None else count.answer.high
