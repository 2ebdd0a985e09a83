"""Bodies and outlets joined over a story: "South Korea's defence ministry" and "South Korean Ministry of Defense".

A name is taken apart into the country it belongs to and its *core* words. Two names with one core are one body where
their countries do not clash; a part of a name stands for the one body of the story whose name begins or ends with it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from reportedly.stories.origins.cores import Body, Core, core_of, in_order
from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.kinds import by_description, by_members
from reportedly.stories.origins.nations import Nations
from reportedly.stories.origins.words import origin_words


def join_bodies(names: Counter[str], nations: Nations, acronyms: Mapping[tuple[str, ...], str]) -> list[Body]:
    """The bodies that names stand for, the fullest first. ``names``: every name of the story with its count."""
    cores = {name: core_of(name, nations, acronyms) for name in names}
    bodies: list[Body] = []
    for name in sorted(names, key=lambda n: (-len(cores[n].words), cores[n].nation is None, cores[n].order, n)):
        core = cores[name]
        fits = [k for k, b in enumerate(bodies) if is_same(core, b)]
        fits = fits or [k for k, b in enumerate(bodies) if is_part(core, name, b)]
        if len(fits) == 1:
            bodies[fits[0]] = _joined(bodies[fits[0]], _body(name, names[name], core))
        else:
            bodies.append(_body(name, names[name], core))
    return _with_descriptions(bodies)


def _body(name: str, count: int, core: Core) -> Body:
    return Body(frozenset({core}), Counter({name: count}))


def _joined(one: Body, other: Body) -> Body:
    """One body under the names of both. A count of nought is kept: the name is only a title's."""
    names = Counter(dict(one.names))
    names.update(other.names)
    return Body(one.cores | other.cores, names)


def _with_descriptions(bodies: list[Body]) -> list[Body]:
    """Fold what only describes a body ("the ballot authority") into the one it describes."""
    proper = [b for b in bodies if any(n.split()[-1][:1].isupper() for n in b.names)]
    target_by_name = {b.name: b for b in proper}
    kept: list[Body] = []
    for body in bodies:
        if body in proper:
            continue
        core = min(body.cores, key=lambda c: c.order)
        described = by_description(core, proper) or by_members(core, proper)
        if described is None:
            kept.append(body)
        else:
            target_by_name[described.name] = _joined(target_by_name[described.name], body)
    return [*target_by_name.values(), *kept]


def without_landless(bodies: list[Body]) -> list[Body]:
    """The bodies without a "defence ministry" of no country where two countries have one: each report means its own."""
    return [b for b in bodies if b.nations or not any(is_landless(core, bodies) for core in b.cores)]


def is_landless(core: Core, bodies: Iterable[Body]) -> bool:
    """Whether a ministry or the like is named without its country, and several countries of the story have one."""
    if core.nation is not None or core.kind not in origin_words().government.bodies:
        return False
    lands = {n for b in bodies for c in b.cores if c.kind == core.kind for n in b.nations}
    return len(lands) > 1


def is_same(core: Core, body: Body) -> bool:
    """Whether a name has the core of one of the body's, and no other country."""
    clash = core.nation is not None and body.nations - {core.nation}
    return not clash and any(core.words == other.words and core.words for other in body.cores)


def is_part(core: Core, name: str, body: Body) -> bool:
    """Whether a short name begins or ends a longer one: "Orlan", "Orlan Chemicals"; not "council", "town council".

    A word written small says what kind of body it is, not which. What begins the name of a council or an office
    is the body above it: "Torvian League" is not "Torvian League Security Council".
    """
    if not core.words or (core.nation and body.nations != {core.nation}):
        return False
    if name[:1].islower() or not name.split()[-1][:1].isupper():
        return len(core.words) > 1 and any(_is_that(n, core.words) for n in body.names)
    if len(core.words) == 1 and core.words[0] in kinds_of_body():
        return False
    return any(_begins_or_ends(core.words, other.words) for other in body.cores) and any(
        n[:1].isupper() for n in body.names
    )


def _is_that(name: str, kind: tuple[str, ...]) -> bool:
    """Whether a name is that kind of body with its own name before it: "Ostrian general staff", "Kesh Coast Guard"; or
    the same with a word between: "Ardun district hospital" for "hospital in Ardun"."""
    words = in_order(words_of(name))
    if not any(w[:1].isupper() for w in name.removeprefix("The ").split()) or len(words) <= len(kind):
        return False
    return words[-len(kind) :] == kind or (words[0] == kind[0] and words[-1] == kind[-1] and set(kind) <= set(words))


def _begins_or_ends(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    size = len(short)
    if len(long) <= size:
        return False
    return long[-size:] == short or (long[:size] == short and not set(long[size:]) & set(origin_words().generic.public))


def kinds_of_body() -> set[str]:
    """Words that only say what kind of body it is: "company", "ministry", "police"."""
    generic = origin_words().generic
    return {*generic.private, *generic.by_name, *generic.public, *generic.outlets}


def is_place(name: str, texts: Sequence[str]) -> bool:
    """Whether the reports use a name as a place's: "in Gull Point", "the town of Gull Point"."""
    inside = re.compile(rf"\b(?:in|near|outside|town of|city of|village of) {re.escape(name)}(?![\w’'-]| [A-Z])")
    return any(name in text and inside.search(text) for text in texts)
