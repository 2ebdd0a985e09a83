"""Everybody who speaks in a story, joined: what later steps look names up in."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from reportedly.stories.origins.bodies import is_landless, is_part, is_same
from reportedly.stories.origins.cores import Body, Core, core_of
from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.kinds import by_description, by_members, forces_of, is_police
from reportedly.stories.origins.nations import Nations
from reportedly.stories.origins.pages import Page, plain
from reportedly.stories.origins.people import person_words, same_person
from reportedly.stories.origins.roles import Role
from reportedly.stories.origins.words import origin_words


class Mention(Struct, frozen=True, order=True):
    """Where a page names somebody: the story's name of a body or person."""

    at: int
    name: str


class Cast(Struct, frozen=True, dict=True):
    """Bodies and persons of a story, and where each page names them. ``home_by_report``: where it is written from."""

    bodies: tuple[Body, ...]
    outlets: tuple[Body, ...]
    names_by_person: Mapping[str, tuple[str, ...]]
    roles: tuple[Role, ...]
    nations: Nations
    acronyms: Mapping[tuple[str, ...], str]
    home_by_report: Mapping[str, str | None]
    bodies_named: Mapping[str, tuple[Mention, ...]]
    persons_named: Mapping[str, tuple[Mention, ...]]

    def core(self, name: str) -> Core:
        """What a body's name comes to."""
        return core_of(name, self.nations, self.acronyms)

    def body(self, name: str) -> Body | None:
        """The body that goes by exactly this name in the story."""
        return self._body_by_name.get(name)

    @cached_property
    def _body_by_name(self) -> dict[str, Body]:
        return {name: body for body in reversed((*self.bodies, *self.outlets)) for name in body.names}

    def body_meant(self, phrase: str, report: str, at: int) -> str | None:
        """The one body that words in a report mean: its name, a part of it, its kind ("the union"), a description."""
        core = self.core(phrase)
        if not core.words:
            return None
        if is_police(core):
            forces = {b.name for b in forces_of(self.bodies)}
            return next(iter(forces)) if len(forces) == 1 else self._last_before(forces, report, at) or "police"
        if is_generic(core):
            return self._last_of_kind(core, report, at)
        if is_landless(core, self.bodies):
            fits = [b for b in self.bodies if core.words in {c.words for c in b.cores}]
            home = [b for b in fits if b.nations == {self.home_by_report.get(report)}]
            return self._last_before({b.name for b in fits}, report, at) or (home[0].name if len(home) == 1 else None)
        written_out = core_of(phrase, Nations({}, {}, {}), self.acronyms).words
        exact = [b for b in self.outlets if b.all_words & {core.words, written_out}]
        fits = (
            exact
            or [b for b in self.bodies if is_same(core, b)]
            or [b for b in self.bodies if is_part(core, phrase, b)]
        )
        if len(fits) > 1 and core.nation is None:
            return self._last_before({b.name for b in fits}, report, at)
        if len(fits) == 1:
            return fits[0].name
        described = (by_description(core, self.bodies) or by_members(core, self.bodies)) if not fits else None
        return described.name if described is not None else None

    def _last_of_kind(self, core: Core, report: str, at: int) -> str | None:
        """ "The ministry": the last body of that kind named before, else the story's only one (not for companies)."""
        fits = [b for b in self.bodies if is_of_kind(b, core)]
        names = {b.name for b in fits}
        before = [m for m in self.bodies_named.get(report, ()) if m.name in names and m.at <= at + _ARTICLE]
        if before:
            return max(before).name
        of_no_name = core.words[0] in origin_words().generic.private
        return fits[0].name if len(fits) == 1 and not of_no_name else None

    def _last_before(self, names: set[str], report: str, at: int) -> str | None:
        """Of several bodies the one that the report names last before a place, or names at all if it is just one."""
        here = [m for m in self.bodies_named.get(report, ()) if m.name in names]
        before = [m for m in here if m.at < at]
        if before:
            return max(before).name
        return here[0].name if len({m.name for m in here}) == 1 else None

    def person_meant(self, phrase: str) -> str | None:
        """The one person whom words name: in full, as "A. Ruiz", or by a surname that only one bears."""
        wanted = words_of(phrase)
        exact = [full for full, names in self.names_by_person.items() if any(words_of(n) == wanted for n in names)]
        fits = exact or [
            full
            for full in self.names_by_person
            if (len(wanted) == 1 and person_words(full)[-1:] == wanted)
            or (len(wanted) > 1 and len(wanted[0]) == 1 and same_person(person_words(full), wanted))
        ]
        return fits[0] if len(fits) == 1 else None

    def person_before(self, report: str, at: int, *, reach: int = 400) -> str | None:
        """The person whom a report names last before a place, not too far off."""
        before = [m for m in self.persons_named.get(report, ()) if at - reach < m.at < at]
        return max(before).name if before else None

    def body_before(self, report: str, at: int, *, private: bool = False, reach: int = 400) -> str | None:
        """The body that a report names last before a place, not too far off; ``private``: none of the state's."""
        before = [m for m in self.bodies_named.get(report, ()) if at - reach < m.at < at and m.name[:1].isupper()]
        if private:
            state = {b.name for b in self.bodies if b.words & set(origin_words().generic.public)}
            before = [m for m in before if m.name not in state]
        return max(before).name if before else None


_ARTICLE = 4
"""Characters of "The " that a source may have before the name."""


def is_generic(core: Core) -> bool:
    """Whether a name says only what kind of body it is: "company", "ministry"; not "foreign ministry"."""
    generic = origin_words().generic
    return len(core.words) == 1 and core.words[0] in {*generic.private, *generic.by_name, *generic.outlets}


def is_of_kind(body: Body, core: Core) -> bool:
    """Whether a body is of the kind that one word names."""
    word = core.words[0]
    if core.nation is not None and body.nations - {core.nation}:
        return False
    if word in body.kinds:
        return True
    generic = origin_words().generic
    is_named = any(n[:1].isupper() for n in body.names)
    return word in generic.private and is_named and not body.words & set(generic.public)


def mentions_of(
    pages: Sequence[Page], names_by_full: Iterable[tuple[str, Iterable[str]]]
) -> dict[str, tuple[Mention, ...]]:
    """Where each page names each of them, in order of the text; a longer name hides a shorter one inside it."""
    full_by_name: dict[str, str] = {}
    for full, names in sorted((full, sorted(names)) for full, names in names_by_full):
        for name in names:
            full_by_name.setdefault(plain(name), full)
    if not full_by_name:
        return {page.id: () for page in pages}
    longest_first = sorted(full_by_name, key=lambda n: (-len(n), n))
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])")
    return {
        page.id: tuple(Mention(m.start(), full_by_name[m[0]]) for m in pattern.finditer(page.text)) for page in pages
    }


def names_and_surnames(names_by_person: Mapping[str, Sequence[str]]) -> list[tuple[str, set[str]]]:
    """Each person with every form that the reports may use, the bare surname too where only one bears it."""
    bearers = Counter(person_words(full)[-1] for full in names_by_person)
    out = []
    for full, names in names_by_person.items():
        words = set(names)
        if bearers[person_words(full)[-1]] == 1:
            words |= {n.split()[-1] for n in names if len(words_of(n)) > 1}
        out.append((full, words))
    return out
