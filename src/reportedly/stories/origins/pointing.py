"""Sources that point back, where the rest of the story tells better than the sentence whom they mean.

"Her office" is the office of the woman named last, whatever body was named in between. "The company" is the one that
gives the very same number elsewhere in the story, where only one does.
"""

import re
from collections.abc import Sequence

import msgspec

from reportedly.model import Authority, Claim, Figure
from reportedly.stories.origins.bodies import kinds_of_body
from reportedly.stories.origins.cast import mentions_of, names_and_surnames
from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.own_voice import same_number
from reportedly.stories.origins.pages import Page, plain
from reportedly.stories.origins.words import origin_words

_HIS = re.compile(r"^(?:his|her) (?P<what>office|team|staff|campaign|press office|lawyers|aides|ministry|party)$", re.I)
_REACH = 400
"""How far before "her office" she may have been named last, in characters."""

TELLING = 10
"""The smallest number that two outlets hardly give by chance; below it many things are counted alike."""


def pointed(
    pages: Sequence[Page], claims: Sequence[Claim], figures: Sequence[Figure]
) -> tuple[Sequence[Claim], Sequence[Figure]]:
    """The claims and figures with better names for sources that only point back; all others as they came.

    So does whoever was named by hand: the words of the source are not theirs.
    """
    found = _whole_names(pages, claims) | _owners(pages, claims) | _companies(claims, figures)
    by_hand = {c.id for c in claims if c.corrected}
    speaker_by_claim = {id: name for id, name in found.items() if id not in by_hand}
    before = {c.id: c.speaker for c in claims}
    return (
        [msgspec.structs.replace(c, speaker=speaker_by_claim.get(c.id, c.speaker)) for c in claims],
        [
            msgspec.structs.replace(f, speaker=speaker_by_claim[f.claim])
            if f.claim in speaker_by_claim and f.speaker == before[f.claim]
            else f
            for f in figures
        ],
    )


def _whole_names(pages: Sequence[Page], claims: Sequence[Claim]) -> dict[str, str]:
    """Claim → the whole name, where the speaker is only its last word, in every claim of the report.

    "Union" of "the Clerks' Union", "Hospital" of "St Osk's Hospital". Only where the report has one such name: not
    "Office" beside the Mayor's Office and the Prosecutor's Office. Other words need the source itself: "Tide" of
    "the Rowers' Tide".
    """
    text_by_report = {page.id: page.text for page in pages}
    names: dict[tuple[str, str], set[str]] = {}
    for claim in claims:
        if claim.speaker and " " not in claim.speaker and claim.speaker[:1].isupper():
            source = plain(claim.source.text) if claim.source is not None else ""
            read = text_by_report[claim.report] if _is_kind(claim.speaker) else source
            names.setdefault((claim.report, claim.speaker), set()).update(_names_ending_in(claim.speaker, read))
    return {c.id: min(found) for c in claims if len(found := names.get((c.report, c.speaker or ""), set())) == 1}


def _is_kind(speaker: str) -> bool:
    return words_of(speaker)[:1] != () and words_of(speaker)[0] in kinds_of_body() - set(origin_words().generic.private)


def _names_ending_in(word: str, text: str) -> set[str]:
    found = re.finditer(rf"(?:[A-Z][\w-]+ )*[A-Z][\w-]+(?:'s|s') {re.escape(word)}\b", text)
    return {m[0].removeprefix("The ") for m in found}


def _owners(pages: Sequence[Page], claims: Sequence[Claim]) -> dict[str, str]:
    """Claim → "Ana Ruiz's office", for "her office" a little after Ana Ruiz."""
    pointing = [
        (c, c.source, m) for c in claims if c.source is not None and (m := _HIS.match(c.source.text)) is not None
    ]
    if not pointing:
        return {}
    persons = sorted({c.speaker for c in claims if c.speaker and c.authority is Authority.NAMED and " " in c.speaker})
    mentions = mentions_of(pages, names_and_surnames({name: (name,) for name in persons}))
    out = {}
    for claim, source, m in pointing:
        at = source.hull.start
        before = [n for n in mentions[claim.report] if at - _REACH < n.at < at]
        if before:
            out[claim.id] = f"{max(before).name}'s {m['what']}"
    return out


def _companies(claims: Sequence[Claim], figures: Sequence[Figure]) -> dict[str, str]:
    """Claim → the body that gives its number by name in other reports, for "the company" (not "Orlan Chemicals")."""
    by_id = {f.id: f for f in figures}
    named = {c.id for c in claims if _is_named_company(c)}
    out = {}
    for claim in claims:
        words = words_of(claim.source.text) if claim.source is not None else ()
        if len(words) != 1 or words[0] not in origin_words().generic.private:
            continue
        own = [by_id[f] for f in claim.figures if f in by_id and max(by_id[f].low or 0, by_id[f].high or 0) >= TELLING]
        giving = [f for f in figures if f.claim in named and f.speaker and any(same_number(f, o) for o in own)]
        here = {f.speaker for f in giving if f.report == claim.report}
        givers = {f.speaker for f in giving if f.speaker is not None} - here
        if len(givers) == 1 and claim.speaker not in givers:
            out[claim.id] = givers.pop()
    return out


def _is_named_company(claim: Claim) -> bool:
    """Whether a claim is a body's by its name in the source, and the body none of the state's or the people's."""
    if claim.source is None or claim.authority is not Authority.BODY or not claim.speaker:
        return False
    words = set(words_of(claim.speaker))
    return _names(claim.source.text, claim.speaker) and not words & set(origin_words().generic.public)


def _names(source: str, speaker: str) -> bool:
    """Whether the words of a source hold the speaker's name, rather than pointing to it."""
    return bool(set(words_of(source)) & set(words_of(speaker)) - set(origin_words().generic.private))
