"""Bodies and outlets joined over a story: "South Korea's defence ministry" and "South Korean Ministry of Defense".

A name is taken apart into the country it belongs to and its *core* words. Two names with one core are one body where
their countries do not clash; a part of a name stands for the one body of the story whose name begins or ends with it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.nations import Nations
from reportedly.stories.origins.words import origin_words

_JOINING = frozenset({"of", "the", "and", "for", "in", "at"})


class Core(Struct, frozen=True):
    """What a body's name comes to: its words without articles and country, the country, and what kind of body it is."""

    words: tuple[str, ...]
    nation: str | None
    kind: str = ""

    @property
    def order(self) -> tuple[tuple[str, ...], str]:
        """What cores are sorted by."""
        return self.words, self.nation or ""


def core_of(name: str, nations: Nations, acronyms: Mapping[tuple[str, ...], str]) -> Core:
    """Take a name apart: acronyms written out, spellings made one, "ministry of X" turned into "X ministry"."""
    words = words_of(name)
    words = tuple(w for part in words for w in (words_of(acronyms[(part,)]) if (part,) in acronyms else (part,)))
    alias = next((k for k in origin_words().also_called if k in " ".join(words)), None)
    if alias is not None:
        words = words_of(origin_words().also_called[alias])
    nation, words = _without_nation(name, words, nations)
    words = tuple(origin_words().spelling.get(w, w) for w in words)
    words = _in_order(words)
    kind = next((words[k - 1] for k, w in enumerate(words) if k and w in ("of", "for")), words[-1] if words else "")
    for at, word in enumerate(words):
        if word in ("ministry", "department", "office", "bureau", "secretary") and words[at + 1 : at + 2] in (
            ("of",),
            ("for",),
        ):
            words = (*words[:at], *words[at + 2 :], word)
            break
    return Core(tuple(w for w in words if w not in _JOINING) or words, nation, kind)


def _in_order(words: tuple[str, ...]) -> tuple[str, ...]:
    """ "district hospital in Ardun" as "Ardun district hospital"; "city's ambulance service" without whose it is."""
    if "in" in words[1:-1] and "of" not in words and "for" not in words:
        at = words.index("in", 1)
        words = (*words[at + 1 :], *words[:at])
    return words[1:] if len(words) > 2 and words[0] in origin_words().parts["owners"] else words


def _without_nation(name: str, words: tuple[str, ...], nations: Nations) -> tuple[str | None, tuple[str, ...]]:
    """The country and the rest. A capital stands for its country only beside a word for a government ("defence ministry
    in Ardun", not "Ardun police"); a country that is part of a name stays in it ("Bank of Torvia")."""
    government = origin_words().government
    of_a_state = set(words) & {*government.bodies, *government.offices}
    nation, rest = (nations if of_a_state else nations.without_seats()).split(words)
    kept = tuple(w for w in rest if w not in _JOINING)
    in_the_name = len(kept) == 1 and words[:1] == kept and name[:1].isupper() and not of_a_state and " of " in name
    return (None, words) if in_the_name else (nation, rest)


class Body(Struct, frozen=True, dict=True):
    """Names that are one body: each with its core. ``name`` is the fullest."""

    cores: frozenset[Core]
    names: Counter[str]

    @cached_property
    def name(self) -> str:
        """The name with the most words that are written large, then with the most words, the most used, the first.

        A name that somebody speaks by goes before one that only a title holds, and a country before a town.
        """
        return min(
            self.names,
            key=lambda n: (
                not self.names[n],
                " by " in n,
                -_large(n),
                " in " in n,
                -len(words_of(n)),
                "'" in n,
                -self.names[n],
                n,
            ),
        )

    @cached_property
    def nations(self) -> set[str]:
        """The countries that its names give it to: one, or none where no name says."""
        return {core.nation for core in self.cores if core.nation is not None}

    @cached_property
    def all_words(self) -> set[tuple[str, ...]]:
        """Its cores' words, name by name."""
        return {core.words for core in self.cores}

    @cached_property
    def words(self) -> set[str]:
        """Every word of every core."""
        return {w for core in self.cores for w in core.words}

    @cached_property
    def kinds(self) -> set[str]:
        """The kinds of body that its names say it is: "union" for "police union", "police" for a police department."""
        kinds = {core.kind for core in self.cores}
        return kinds | ({"police"} if "police" in self.words and kinds & {"department", "force", "service"} else set())


def _large(name: str) -> int:
    return sum(w[:1].isupper() for w in name.split())


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
        described = by_description(min(body.cores, key=lambda c: c.order), proper)
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
    words = _in_order(words_of(name))
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


def by_description(core: Core, bodies: Iterable[Body]) -> Body | None:
    """The one body that "the ballot authority" describes: a kind that any body has, with words of one name alone.

    "election authority" for "National Ballot Board"; not "town council" for "district council", whose words differ.
    """
    heads, told = set(origin_words().generic.heads), core.words[:-1]
    if not told or core.words[-1] not in heads:
        return None
    fits = [
        b
        for b in bodies
        if set(told) <= b.words and b.words & heads and not (core.nation and b.nations - {core.nation})
    ]
    return fits[0] if len(fits) == 1 else None
