"""Speakers → parties: one body speaking through several people is one, and so is a government of several ministries.

The rules stand in the order in which they are tried; each gives the party with the sentence that a reader will see.
"""

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from reportedly.stories.origins.affiliation import body_of, clients_of
from reportedly.stories.origins.cast import is_generic
from reportedly.stories.origins.descriptions import described
from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.naming import Joined, owner_in, spokesmen, two_in
from reportedly.stories.origins.offices import holder_of
from reportedly.stories.origins.pages import Page
from reportedly.stories.origins.papers import maker_of
from reportedly.stories.origins.roles import Role
from reportedly.stories.origins.states import nations_that_speak, state_of
from reportedly.stories.origins.unnamed import is_leaked
from reportedly.stories.origins.voices import Sort, Voice
from reportedly.stories.origins.words import origin_words


class Party(Struct, frozen=True):
    """Who an answer counts for, and why. ``is_known``: false for outlets of which no name is told ("local media")."""

    name: str
    reason: str
    is_known: bool = True


class Parties:
    """The party of every voice of a story. Worked out once for each voice and kept; asks for no order of reading."""

    def __init__(self, joined: Joined, pages: Sequence[Page], home_by_report: Mapping[str, str]) -> None:
        """``home_by_report``: the outlet that a report's unnamed sources spoke to: its own, or that of its original."""
        self._joined = joined
        self._cast = joined.cast
        self._pages = {page.id: page for page in pages}
        self._home = home_by_report
        self._voices = {(v.report, v.name): v for v in joined.voices}
        self._by_person: dict[str, Party] = {}
        self._speaking: dict[str, set[str]] = {}
        for voice in joined.voices:
            self._speaking.setdefault(voice.report, set()).add(joined.full(voice.report, voice.name))
        self._nations = nations_that_speak(joined)

    def of(self, report: str, name: str) -> Party:
        """The party of somebody whom a report names. Somebody it never names as a source is their own."""
        voice = self._voices.get((report, name))
        if voice is None:
            return Party(name, f"{name} is named as the source")
        full = self._joined.full(report, name)
        if full in self._cast.names_by_person:
            return self._of_person(full)
        if (first := self._first_of_two(voice, full)) is not None:
            return first
        if voice.sort is Sort.NATION or self._cast.nations.named(full) == full:
            return self._of_nation(full, report)
        if voice.sort is Sort.DOCUMENT:
            return self._of_document(voice, full)
        if voice.sort is Sort.OUTLET:
            known = any(w[:1].isupper() for w in full.split()[-1:]) or len(full.split()) == 1
            return Party(full, f"{full} is the one named", known)
        return self._of_office(voice, full) or self._of_group(voice, full)

    def _first_of_two(self, voice: Voice, full: str) -> Party | None:
        """Of "the coast guard and the port police" the first: together they are no second witness to either."""
        meant = [
            self._cast.person_meant(one) or self._cast.body_meant(one, voice.report, voice.at)
            for one in two_in(full) or ()
        ]
        if len(meant) < 2 or meant[0] is None or meant[1] is None:
            return None
        party = self.of_full(meant[0])
        return Party(party.name, f"{full} say it together", party.is_known)

    def of_full(self, full: str) -> Party:
        """The party of a person or body by the story's name."""
        return self._of_person(full) if full in self._cast.names_by_person else self._of_body(full)

    def _of_person(self, person: str) -> Party:
        """A person's body where the reports give one, else the person. Roles are weighed over the whole story."""
        if person not in self._by_person:
            self._by_person[person] = Party(person, f"{person} speaks for nobody else, as far as the reports say")
            roles = [r for r in self._cast.roles if r.person == person]
            self._by_person[person] = (
                self._client(roles, person) or self._body_of_roles(roles, person) or self._by_person[person]
            )
        return self._by_person[person]

    def _client(self, roles: Sequence[Role], person: str) -> Party | None:
        clients = clients_of(roles, self._cast) - {person}
        if len(clients) != 1:
            return None
        client = self._of_person(clients.pop())
        return Party(client.name, f"{person} speaks as the lawyer of {client.name}")

    def _body_of_roles(self, roles: Sequence[Role], person: str) -> Party | None:
        """The one body that the roles name; of several the one said most often, and none where that is unclear.

        "Its director" counts only where no role says whose; whose government it is, is guessed only where nothing says.
        """
        told = [(r, body_of(r, self._cast)) for r in roles]
        guessed = [(r, state_of(r, self._cast, self._pages[r.report], self._nations)) for r in roles]
        tiers = ([t for t in told if not t[0].pointer], told, guessed)
        return next((party for tier in tiers if (party := self._said_most(tier, person)) is not None), None)

    def _said_most(self, told: Sequence[tuple[Role, str | None]], person: str) -> Party | None:
        said: dict[str, int] = {}
        office: dict[str, Role] = {}
        for role, body in told:
            if body is not None:
                party = self.of_full(body).name
                said[party] = said.get(party, 0) + 1
                office.setdefault(party, role)
        most = [party for party, count in said.items() if count == max(said.values())]
        if len(most) != 1:
            return None
        role = office[most[0]]
        title = " ".join(part for part in (role.before, role.office, role.after) if part)
        return Party(most[0], f"{person} speaks for it: “{title}”")

    def _of_body(self, name: str) -> Party:
        """A body; where several countries speak, ministries and the like are one government each."""
        nation = self._government_of(name)
        if nation is not None:
            government = self._cast.nations.government(nation)
            return Party(
                government, f"{name} speaks for the {government}" if name != government else f"the {government} itself"
            )
        return Party(name, f"{name} is named as the source")

    def _government_of(self, name: str) -> str | None:
        body = self._cast.body(name)
        nations = body.nations if body is not None else {n for n in (self._cast.core(name).nation,) if n}
        words = body.words if body is not None else set(self._cast.core(name).words)
        government = origin_words().government
        of_state = words & set(government.bodies) and ("department" not in words or words & set(government.departments))
        return next(iter(nations)) if len(nations) == 1 and of_state and len(self._nations) > 1 else None

    def _of_nation(self, nation: str, report: str) -> Party:
        """A bare country: its one body that speaks in the report, else in the story, else its government."""
        for reports in ({report}, set(self._speaking)):
            bodies = self._bodies_of(nation, reports)
            if len(bodies) == 1:
                (body,) = bodies
                return Party(body, f"{nation} speaks through {body} and nobody else here")
            if bodies:
                break
        government = self._cast.nations.government(nation)
        return Party(government, f"{nation} stands for its government")

    def _bodies_of(self, nation: str, reports: set[str]) -> set[str]:
        """The parties of a country that speak in some reports: its government, its army."""
        states = {*origin_words().government.bodies, *origin_words().government.forces}
        government = self._cast.nations.government(nation)
        parties = set()
        for full in {name for report in reports for name in self._speaking.get(report, ())}:
            body = self._cast.body(full)
            if full in self._cast.names_by_person:
                party = self._of_person(full).name
                own = self._cast.body(party)
                parties |= {party} if party == government or (own is not None and own.nations == {nation}) else set()
            elif body is not None and body.nations == {nation} and body.words & states:
                parties.add(self._of_body(body.name).name)
        return parties

    def _of_office(self, voice: Voice, full: str) -> Party | None:
        """Whoever "a spokeswoman for Orlan Chemicals", "Ana Ruiz's office", "the union's press desk" speaks for."""
        owner = owner_in(full) or next(
            (p for p in self._cast.names_by_person if full in (f"{p}'s ministry", f"{p}'s party")), None
        )
        if owner is not None:
            return self._of_owner(owner, voice, full)
        part = re.match(rf".*\b(?:{'|'.join(origin_words().parts['of'])}) of (?:the )?(?P<whole>.+?)(?: in .+)?$", full)
        if part is not None and (whole := self._cast.body_meant(part["whole"], voice.report, voice.at)) is not None:
            return Party(self._of_body(whole).name, f"{full} is part of {whole}")
        held = re.match(r"one of (?P<all>.+)", full)
        if held is not None:
            return Party(self._joined.full(voice.report, held["all"]), f"{full} is of the same group")
        role = _as_role(voice, full)
        body = body_of(role, self._cast) if role is not None else None
        if body is None and full in ("spokesman", "spokeswoman", "spokesperson"):
            body = self._cast.body_before(voice.report, voice.at, reach=200)
        if body is None:
            return None
        party = self.of_full(body)
        return Party(party.name, f"{full} speaks for {party.name}")

    def _of_owner(self, owner: str, voice: Voice, full: str) -> Party | None:
        person = next((p for p in self._cast.names_by_person if owner in (p, p.split()[-1])), None)
        person = person or holder_of(Voice(voice.report, owner, Sort.PEOPLE, (), voice.at), self._cast)
        if person is not None:
            party = self._of_person(person)
            return Party(party.name, f"{full} speaks for {party.name}")
        body = self._cast.body_meant(owner, voice.report, voice.at)
        return Party(self._of_body(body).name, f"{full} speaks for {body}") if body is not None else None

    def _of_group(self, voice: Voice, full: str) -> Party:
        """A body by its name, or unnamed people: one over the story where their description tells them from others."""
        state = self._state(voice, full)
        if state is not None:
            return state
        if voice.sort is Sort.PEOPLE and self._cast.body(full) is not None:
            return self._of_body(full)
        if voice.sort is Sort.BODY and not (full[:1].islower() and is_generic(self._cast.core(full))):
            return self._of_body(full)
        if voice.sort is Sort.BODY or full.lower() in origin_words().people["one"]:
            return Party(full, f"{full} speak as one body")
        return self._described(voice, full)

    def _state(self, voice: Voice, full: str) -> Party | None:
        """The government that "the government" or a ministry of no named country means in its report."""
        core = self._cast.core(full)
        nation = core.nation or (next(iter(self._nations)) if len(self._nations) == 1 else None)
        if core.words != ("government",):
            if (
                self._cast.body(full) is not None
                or len(self._nations) < 2
                or core.kind not in origin_words().government.bodies
            ):
                return None
            relays = (self._joined.full(voice.report, relay) for relay in voice.relays)
            relayed = (self._cast.nations.split(words_of(relay))[0] for relay in relays)
            nation = (
                core.nation
                or next((n for n in relayed if n is not None), None)
                or self._cast.home_by_report.get(voice.report)
            )
        if nation is None:
            return None
        government = self._cast.nations.government(nation)
        return Party(government, f"{full} speaks for the {government} here")

    def _described(self, voice: Voice, full: str) -> Party:
        told = described(full)
        if told.head in origin_words().held_by_one or told.head in origin_words().office_of:
            return Party(full, f"{full} is an office that one person holds")
        if len(told.words) + bool(told.number) > 1:
            return Party(full, f"{full} is who the reports name")
        through = [self._joined.full(voice.report, r) for r in voice.relays] or [self._home[voice.report]]
        return Party(f"{full} ({through[0]})", f"{full} may be anybody: only those whom {through[0]} spoke to are one")

    def _of_document(self, voice: Voice, full: str) -> Party:
        """A leaked paper is an origin of its own; any other is that of the body that made it, where one is named."""
        if is_leaked(voice):
            return Party(full, f"{full} got out by itself")
        maker = maker_of(voice, full, self._cast, self._pages[voice.report])
        if maker is not None:
            return Party(self.of_full(maker).name, f"{full} is a document of {maker}")
        return self._described(voice, full)


def _as_role(voice: Voice, full: str) -> Role | None:
    """A description read as an office: "spokeswoman for the bank", "ministry spokesman"; no ranks."""
    words = full.split()
    place = next((k for k, w in enumerate(words) if w in spokesmen()), None)
    after = " ".join(words[place + 1 :]) if place is not None else ""
    if place is None or (after and after.split()[0] not in ("of", "for", "at", "from", "with")):
        return None
    return Role("", voice.report, voice.at, words_of(words[place])[-1], " ".join(words[:place]), after, "")
