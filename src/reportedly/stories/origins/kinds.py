"""Bodies that words name by what they are: bare "police", the members of a union, "the ballot authority"."""

from collections.abc import Iterable

from reportedly.stories.origins.cores import Body, Core
from reportedly.stories.origins.words import origin_words


def is_police(core: Core) -> bool:
    """Whether a name says "police" and at most in which town: "cops", "police in Ardun"."""
    return core.words == ("police",) and core.nation is None


def forces_of(bodies: Iterable[Body]) -> list[Body]:
    """The police forces that bare "police" may mean: "provincial police"; the road police are none."""
    return [b for b in bodies if any(_is_force(core) for core in b.cores)]


def _is_force(core: Core) -> bool:
    """ "Provincial police"; not the police of a town by its name, who may be the neighbours'."""
    told = set(core.words) - {"police", "force"}
    return core.kind in ("police", "force") and "police" in core.words and 0 < len(told & _told_forces()) == len(told)


def _told_forces() -> set[str]:
    return set(origin_words().parts["forces"])


def by_members(core: Core, bodies: Iterable[Body]) -> Body | None:
    """The one union or association whose members words name: "prison guards' boss" speaks for the Federation of Prison
    Guards, and so does "the prison guards' union". Not for a bare "guards"."""
    kinds = set(origin_words().parts["of_members"])
    told = set(core.words) - kinds
    if len(told) < _TELLING or not any(w.endswith("s") for w in told):
        return None
    fits = [b for b in bodies if any(set(c.words) - kinds == told and set(c.words) & kinds for c in b.cores)]
    return fits[0] if len(fits) == 1 else None


_TELLING = 2
"""The fewest words that tell one trade from another."""


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
