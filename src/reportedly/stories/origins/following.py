"""Claim → origin: the last link of its chain; through outlets of the story to what their own reports rest on.

An outlet that is cited for something, and whose own report of it is in the story, is followed there. Where that leads
back to the citing report, the outlets cite one another: a circle, and no origin.
"""

import re
from collections.abc import Mapping, Sequence

from reportedly.model import Circle, Claim, Figure, Origin
from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.naming import Joined
from reportedly.stories.origins.own_voice import Homes, same_number
from reportedly.stories.origins.parties import Parties

ALIKE = 0.6
"""The part of the shorter content's words that the other must hold for the two to be one statement."""


class Following:
    """Origins of a story's claims, each followed once. ``circles`` fills with those that were met."""

    def __init__(
        self, claims: Sequence[Claim], figures: Sequence[Figure], joined: Joined, parties: Parties, homes: Homes
    ) -> None:
        """``claims`` and ``figures`` as the reports name their speakers, sorted by id."""
        self._claims = {c.id: c for c in claims}
        self._figures = {f.id: f for f in figures}
        self._joined, self._parties, self._homes = joined, parties, homes
        self._outlets = outlets_of(joined, homes, {c.report for c in claims} | {f.report for f in figures})
        self._origins: dict[str, Origin] = {}
        self.circles: set[Circle] = set()

    def of_claim(self, claim: Claim, path: tuple[str, ...] = ()) -> Origin:
        """The origin of a claim. ``path``: the claims that led here, for telling a circle."""
        if claim.id in path:
            return self._circle(path[path.index(claim.id) :])
        if claim.id in self._origins:
            return self._origins[claim.id]
        origin = self._origin(claim.report, claim.chain[-1] if claim.chain else claim.speaker, claim, (*path, claim.id))
        if not path or not any(claim.id in circle.claims for circle in self.circles):
            self._origins.setdefault(claim.id, origin)
        return origin

    def of_figure(self, figure: Figure, path: tuple[str, ...] = ()) -> Origin | None:
        """The origin of a figure that somebody gives; None for the report's own voice."""
        claim = self._claims.get(figure.claim or "")
        if figure.speaker is None:
            return self.of_claim(claim, path) if claim is not None and claim.speaker is None else None
        if claim is not None and figure.speaker in (claim.speaker, *claim.chain):
            return self.of_claim(claim, path)
        said = [
            c for c in self._claims.values() if c.report == figure.report and c.speaker == figure.speaker and c.chain
        ]
        return self._origin(figure.report, said[0].chain[-1] if said else figure.speaker, None, path)

    def _origin(self, report: str, name: str | None, claim: Claim | None, path: tuple[str, ...]) -> Origin:
        if name is None:
            return self._homes.unknown(report)
        full = self._joined.full(report, name)
        if claim is not None and report not in self._outlets.get(full, ()) and full in self._outlets:
            followed = self._followed(claim, full, path)
            if followed is not None:
                return followed
        party = self._parties.of(report, name)
        relays = " to ".join(self._joined.full(report, link) for link in claim.chain[:-1]) if claim is not None else ""
        through = f", as {relays} reported it" if relays and relays != full else ""
        return Origin(party.name, None, party.is_known, party.reason + through)

    def _followed(self, claim: Claim, outlet: str, path: tuple[str, ...]) -> Origin | None:
        """What the outlet's own reports rest the same content on, if that is one origin."""
        reports = self._outlets[outlet]
        found: dict[str, Origin] = {}
        for figure in (self._figures[f] for f in claim.figures if f in self._figures):
            for other in self._figures.values():
                if other.report in reports and same_number(figure, other):
                    origin = self.of_figure(other, path) or self._homes.unknown(other.report)
                    found.setdefault(origin.party, origin)
        if not claim.figures:
            for said in self._claims.values():
                if said.report in reports and is_alike(claim, said):
                    origin = self.of_claim(said, path)
                    found.setdefault(origin.party, origin)
        if len(found) != 1:
            return None
        (origin,) = found.values()
        if any(set(path) & set(circle.claims) for circle in self.circles):
            return origin
        return Origin(
            origin.party,
            origin.occasion,
            origin.is_known,
            f"{outlet} is cited for it, and in its own report: {origin.reason}",
        )

    def _circle(self, path: tuple[str, ...]) -> Origin:
        """Outlets that cite one another: one unknown origin for all of them."""
        outlets = tuple(sorted({self._homes.home(self._claims[c].report) for c in path}))
        names = " and ".join(outlets)
        reason = (
            f"{names} cite one another, and neither says where it has it from"
            if len(outlets) == 2
            else f"{names} cite one another in a ring"
        )
        self.circles.add(Circle(outlets, tuple(sorted(path)), reason))
        origin = Origin(f"unknown ({names})", None, False, reason)
        for claim in path:
            self._origins[claim] = origin
        return origin


def outlets_of(joined: Joined, homes: Homes, reports: set[str]) -> Mapping[str, set[str]]:
    """Outlet → its reports, by the story's names of outlets."""
    out: dict[str, set[str]] = {}
    for report in sorted(reports):
        own = homes.outlet(report)
        name = next((b.name for b in joined.cast.outlets if own in b.names), own)
        out.setdefault(name, set()).add(report)
    return out


def is_alike(one: Claim, other: Claim) -> bool:
    """Whether two contents say one thing in much the same words. Numbers must all be the same: 12 is not 120."""
    a, b = _telling(one.content.text), _telling(other.content.text)
    if not a or not b or one.stance is not other.stance or _numbers(one.content.text) != _numbers(other.content.text):
        return False
    return len(a & b) >= ALIKE * min(len(a), len(b)) and len(a & b) > 1


def _telling(words: str) -> set[str]:
    return {w.removesuffix("s") for w in words_of(words) if len(w) > 3}


def _numbers(words: str) -> set[str]:
    return set(re.findall(r"\d[\d,.]*", words))
