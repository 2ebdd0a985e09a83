"""The origin of each figure that a report gives in its own voice, rule by rule.

What the sentence says goes first, then what the report says elsewhere, then the text that it copies, then what the
story's other reports say of the same number, if it is one that nobody comes by twice.
"""

import re
from collections.abc import Mapping, Sequence

from reportedly.model import Bound, Figure, Origin
from reportedly.stories.origins.given import elaborated, giver_of
from reportedly.stories.origins.naming import Joined
from reportedly.stories.origins.own_voice import Homes, attributed, same_number
from reportedly.stories.origins.pages import Page, outlet_of
from reportedly.stories.origins.parties import Parties

_COUNTED = r"\b(?:count(?:ed|s|ing)?|tally|tallied)\b"
_OURSELVES = re.compile(
    rf"\b(?:I|[Ww]e|[Oo]ur (?:own )?(?:reporters?|correspondents?|staff|team)) (?:[\w']+ ){{0,3}}?{_COUNTED}|"
    rf"\b[Oo]ur own (?:count|tally)\b|\b[Tt]his (?:newspaper|programme|site|reporter)'s (?:[\w]+ ){{0,2}}{_COUNTED}"
)
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")


class OwnVoice:
    """Origins of a story's own-voice figures. ``said``: the origins of those that somebody gives, by figure id."""

    def __init__(
        self,
        figures: Sequence[Figure],
        pages: Sequence[Page],
        said: Mapping[str, Origin],
        disputed: set[str],
        joined: Joined,
        parties: Parties,
        homes: Homes,
    ) -> None:
        """``figures``: all of the story, sorted by id. ``disputed``: the claims that deny or cannot verify."""
        self._figures, self._said, self._disputed = figures, said, disputed
        self._pages = {page.id: page for page in pages}
        self._joined, self._parties, self._homes = joined, parties, homes

    def origins(self) -> dict[str, Origin]:
        """By figure id. Originals come before their copies."""
        own = [f for f in self._figures if f.id not in self._said]
        own.sort(key=lambda f: (len(self._homes.originals(f.report)), f.id))
        found: dict[str, Origin] = {}
        for figure in own:
            if (origin := self._told_here(figure)) is not None:
                found[figure.id] = origin
        told = dict(found)
        for figure in own:
            if figure.id not in found:
                found[figure.id] = (
                    self._told_again(figure, told)
                    or self._of_original(figure, {**self._said, **found})
                    or self._of_story(figure)
                    or self._homes.unknown(figure.report)
                )
        return found

    def _told_here(self, figure: Figure) -> Origin | None:
        """What the sentence or another one of the same report says. A number inside a denial is never its own."""
        page = self._pages[figure.report]
        if counted_itself(figure, page):
            outlet = outlet_of(page.report)
            return Origin(outlet, None, True, f"{outlet} counted itself")
        own = [f for f in self._figures if f.report == figure.report]
        origin = attributed(figure, own, self._said, outlet_of(page.report))
        giver = giver_of(figure, page, self._joined.cast) if origin is None else None
        if giver is not None:
            party = self._parties.of_full(giver)
            return Origin(party.name, None, party.is_known, f"the report says that {giver} gave it")
        if origin is None and (whole := elaborated(figure, own, page)) is not None:
            origin = self._said.get(whole.id)
        if origin is None and figure.claim in self._disputed:
            others = [f for f in self._figures if f.report != figure.report and f.speaker is not None]
            origin = attributed(figure, others, self._said, "another report of the story")
        return origin

    def relayed(self, outlets: set[str]) -> dict[str, Origin]:
        """The origins of figures for which only an outlet is named, where one party alone gives the number elsewhere.

        "57 dead, the state agency says" is the ministry's where the ministry says 57. ``outlets``: parties.
        """
        out = {}
        for figure in self._figures:
            origin = self._said.get(figure.id)
            if origin is None or origin.party not in outlets or not is_particular(figure):
                continue
            others = [f for f in self._figures if f.id in self._said and self._said[f.id].party not in outlets]
            found = attributed(figure, others, self._said, "another report of the story")
            if found is not None and found.is_known:
                out[figure.id] = found
        return out

    def _told_again(self, figure: Figure, told: Mapping[str, Origin]) -> Origin | None:
        """A headline's number that a sentence below says the giver of."""
        own = [f for f in self._figures if f.report == figure.report]
        return attributed(figure, own, told, outlet_of(self._pages[figure.report].report))

    def _of_original(self, figure: Figure, origins: Mapping[str, Origin]) -> Origin | None:
        """The origin that the same number has in the text that this one copies."""
        for original in self._homes.originals(figure.report):
            found = {
                origins[f.id].party: origins[f.id]
                for f in self._figures
                if f.report == original and f.id in origins and same_number(figure, f)
            }
            if len(found) == 1:
                return next(iter(found.values()))
        return None

    def _of_story(self, figure: Figure) -> Origin | None:
        """The one party of the story that gives a number that nobody comes by twice: an unknown origin with 146 aboard
        is no second witness beside the coast guard with 146 aboard. Not for 40 or 5,000."""
        if not is_particular(figure):
            return None
        others = (f for f in self._figures if f.report != figure.report and f.speaker is not None)
        origin = attributed(figure, others, self._said, "another report of the story")
        return origin if origin is not None and origin.is_known else None


def counted_itself(figure: Figure, page: Page) -> bool:
    """Whether a sentence says that the outlet counted: "our reporters counted 3,500", "by the Herald's own count".

    Not inside quotation marks: "We counted 60," the union said.
    """
    at = figure.spans[0].start
    sentence = page.sentence_at(at)
    words = page.text[sentence.start : sentence.end]
    if any(m.start() <= at - sentence.start < m.end() for m in _QUOTED.finditer(words)):
        return False
    words = _QUOTED.sub(" ", words)
    last = re.escape(outlet_of(page.report).split()[-1])
    own = rf"\b{last}(?:'s|(?<=s)')? (?:own (?:count|tally)|(?:reporters?|correspondents?) {_COUNTED})"
    return _OURSELVES.search(words) is not None or re.search(own, words) is not None


def is_particular(figure: Figure) -> bool:
    """Whether a number is one that two sources would hardly come to by chance: 146, 44.3, 37; not 12, 40, "dozens"."""
    if figure.bound is Bound.VAGUE:
        return False
    return any(_is_particular(end) for end in (figure.low, figure.high) if end is not None)


def _is_particular(end: float) -> bool:
    if end != int(end):
        return True
    digits = str(int(end)).rstrip("0")
    return len(digits) > _TELLING or (len(digits) == _TELLING and _FEW < end < _HUNDRED and end % _ROUND != 0)


_TELLING = 2
"""Digits but for noughts at the end: with three or more a number is nobody's round one."""
_FEW, _ROUND, _HUNDRED = 20, 5, 100
