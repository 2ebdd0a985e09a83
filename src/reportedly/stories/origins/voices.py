"""Who speaks in the reports of a story, as each report alone names them: the matter that joining works on."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct

from reportedly.model import Authority, Claim, Figure
from reportedly.stories.origins.descriptions import described
from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.nations import Nations
from reportedly.stories.origins.pages import Page, outlet_of, plain
from reportedly.stories.origins.words import noun_words


class Sort(StrEnum):
    """What a name names. ``people``: unnamed ones, by their description."""

    PERSON = "person"
    NATION = "nation"
    BODY = "body"
    OUTLET = "outlet"
    DOCUMENT = "document"
    FOOTAGE = "footage"
    PEOPLE = "people"


class Voice(Struct, frozen=True, order=True):
    """A name that one report gives a speaker, with the words of its sources and where the first of them stands.

    ``is_open``: the report itself leaves two candidates for it. ``relays``: the outlets it is heard through.
    """

    report: str
    name: str
    sort: Sort
    sources: tuple[str, ...]
    at: int
    is_open: bool = False
    relays: tuple[str, ...] = ()


_SORT = {
    Authority.NAMED: Sort.PERSON,
    Authority.UNNAMED: Sort.PEOPLE,
    Authority.BODY: Sort.BODY,
    Authority.OUTLET: Sort.OUTLET,
    Authority.DOCUMENT: Sort.DOCUMENT,
    Authority.FOOTAGE: Sort.FOOTAGE,
}


class _Heard(Struct, frozen=True):
    """One time that a name is used as a source or a link."""

    sort: Sort | None
    source: str
    at: int
    is_open: bool = False
    relays: tuple[str, ...] = ()


def voices_of(
    pages: Sequence[Page], claims: Iterable[Claim], figures: Iterable[Figure], nations: Nations
) -> tuple[Voice, ...]:
    """Every speaker and link of a chain, once for each report and name, sorted."""
    outlets = {words_of(outlet_of(page.report)) for page in pages}
    text = "\n".join(page.text for page in pages)
    heard = _heard(claims, figures)
    votes = _votes(heard)
    return tuple(
        sorted(
            Voice(
                report,
                name,
                _sort(name, votes, outlets, nations) if not _is_called_body(name, text) else Sort.BODY,
                tuple(sorted({h.source for h in found if h.source})),
                min(h.at for h in found),
                any(h.is_open for h in found),
                tuple(sorted({relay for h in found for relay in h.relays})),
            )
            for (report, name), found in heard.items()
        )
    )


def _heard(claims: Iterable[Claim], figures: Iterable[Figure]) -> dict[tuple[str, str], list[_Heard]]:
    heard: dict[tuple[str, str], list[_Heard]] = {}
    for claim in claims:
        at = (claim.source or claim.cue).hull.start
        # The words of the source tell nothing of somebody who was named by hand in their place.
        source = claim.source.text if claim.source and not claim.corrected else ""
        if claim.speaker:
            relays = claim.chain[:-1] if claim.chain and claim.chain[-1] == claim.speaker else ()
            is_open = bool(claim.speaker_reason) and not claim.corrected
            found = _Heard(_SORT.get(claim.authority), source, at, is_open, relays)
            heard.setdefault((claim.report, claim.speaker), []).append(found)
        for place, link in enumerate(claim.chain):
            if link != claim.speaker:
                last = place == len(claim.chain) - 1
                found = _Heard(None if last else Sort.OUTLET, "", at, relays=claim.chain[:place] if last else ())
                heard.setdefault((claim.report, link), []).append(found)
    for figure in figures:
        if figure.speaker and (figure.report, figure.speaker) not in heard:
            heard[figure.report, figure.speaker] = [_Heard(None, "", figure.spans[0].start)]
    return heard


def _votes(heard: dict[tuple[str, str], list[_Heard]]) -> dict[tuple[str, ...], Counter[Sort]]:
    votes: dict[tuple[str, ...], Counter[Sort]] = {}
    for (_, name), found in heard.items():
        votes.setdefault(words_of(name), Counter()).update(h.sort for h in found if h.sort is not None)
    return votes


def _sort(
    name: str,
    votes_by_words: Mapping[tuple[str, ...], Counter[Sort]],
    outlets: set[tuple[str, ...]],
    nations: Nations,
) -> Sort:
    """What most of the story's reports take a name for; countries and the story's outlets are told by the name."""
    words = words_of(name)
    votes = votes_by_words[words]
    if words in outlets:
        return Sort.OUTLET
    if nations.named(name) is not None and not _is_surname(words, votes_by_words):
        return Sort.NATION
    if len(words) == 1 and len(name) > 4 and any(words[0] in (o[0], o[-1]) for o in outlets):
        return Sort.OUTLET
    if not votes:
        return _by_its_words(name, words)
    best = max(votes.values())
    if votes[Sort.PERSON] == best and name.split()[-1].islower():
        return _by_its_words(name, words)
    if votes[Sort.BODY] == best and _are_people(name):
        return Sort.PEOPLE
    return min((sort for sort, count in votes.items() if count == best), key=list(Sort).index)


def _is_called_body(name: str, text: str) -> bool:
    """Whether a name made of a paper's noun is said to be a body's: "Civil Record, a rights group"."""
    if len(name.split()) < 2 or not name.istitle() or words_of(name)[-1] not in noun_words().document:
        return False
    kinds = "|".join(noun_words().body)
    return re.search(rf"\b{re.escape(plain(name))}, an? (?:[\w-]+ ){{0,4}}(?:{kinds})\b", text) is not None


def _is_surname(words: tuple[str, ...], votes: Mapping[tuple[str, ...], Counter[Sort]]) -> bool:
    """Whether somebody of the story bears a country's name: "Ana Jordan"."""
    return any(len(other) > 1 and other[-1:] == words and counts[Sort.PERSON] for other, counts in votes.items())


def _are_people(name: str) -> bool:
    """Whether a description is of people, not of a body: "government sources", "board member", not "coast guard"."""
    head = described(name).head
    plural = f"{head}s" in words_of(name) and head in noun_words().person
    return name[:1].islower() and (plural or head in ("source", "official", "member", "spokesman", "spokeswoman"))


def _by_its_words(name: str, words: tuple[str, ...]) -> Sort:
    nouns = noun_words()
    last = words[-1] if words else ""
    if (last in nouns.document or last.removesuffix("s") in nouns.document) and name.split()[-1].islower():
        return Sort.DOCUMENT
    if last in nouns.outlet:
        return Sort.OUTLET
    if _are_people(name):
        return Sort.PEOPLE
    if any(w in nouns.body for w in words):
        return Sort.BODY
    return (
        Sort.PEOPLE
        if name.split()[-1][:1].islower() or name[:1].isdigit()
        else Sort.PERSON
        if len(words) > 1
        else Sort.BODY
    )
