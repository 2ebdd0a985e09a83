"""On which occasion something was said: "told Kyodo in an interview on 1 December" and "told a briefing on Tuesday".

The same interview told by two outlets comes to the same words, so that readers see one occasion with one day.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct

from reportedly.model import Authority, Claim
from reportedly.stories.origins.pages import Page
from reportedly.stories.origins.words import origin_words


class Occasion(Struct, frozen=True, order=True):
    """What it was, with whom, and on which day; the last two "" where the words do not say."""

    kind: str
    host: str
    day: str

    def __str__(self) -> str:
        link = {"interview": " with ", "filing": " to ", "letter": " to ", "remarks": " to "}.get(self.kind, ", ")
        named = self.kind + (link + self.host if self.host else "")
        return f"{named}, {self.day}" if self.day else named


_LEAD = (
    r"\b(?:in|at|during|told|telling|tells|to|via|through|by)(?: (?:an?|the|his|her|its|their|[\w-]+'s))?"
    r"(?: (?!and|or|that|to)[\w-]+){0,3}? "
)


def occasions_of(claims: Sequence[Claim], pages: Sequence[Page]) -> dict[str, Occasion]:
    """Claim id → occasion, for claims whose words name one. ``claims`` carry the story's names.

    A day that one claim gives is that of every claim from the same interview; of other occasions, in the same report.
    """
    page_by_id = {page.id: page for page in pages}
    found = {c.id: o for c in claims if (o := _occasion(c, page_by_id[c.report])) is not None}
    days: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for claim in claims:
        if claim.id in found and found[claim.id].day:
            days[_same_occasion(claim, found[claim.id])].add(found[claim.id].day)
    return {c.id: _with_day(found[c.id], days[_same_occasion(c, found[c.id])]) for c in claims if c.id in found}


def _same_occasion(claim: Claim, occasion: Occasion) -> tuple[str, ...]:
    told_to_one = occasion.kind in ("interview", "remarks") and occasion.host
    return (claim.speaker or "", occasion.kind, occasion.host, "" if told_to_one else claim.report)


def _with_day(occasion: Occasion, days: set[str]) -> Occasion:
    return Occasion(occasion.kind, occasion.host, occasion.day or (min(days) if len(days) == 1 else ""))


def _occasion(claim: Claim, page: Page) -> Occasion | None:
    """The occasion in the words around a cue, the content left out: "said the briefing was short" names none."""
    if claim.speaker is None or claim.authority in (Authority.DOCUMENT, Authority.FOOTAGE):
        return None
    words = _around(claim, page)
    host = claim.chain[0] if len(claim.chain) > 1 and claim.chain[-1] == claim.speaker else ""
    kind = _kind(words)
    if host and (kind is None or kind not in ("interview", "letter", "email")):
        kind = "interview" if _tells_of_interview(page, host) and claim.authority is Authority.NAMED else "remarks"
    if kind is None:
        return None
    if kind == "interview" and not host:
        host = _after(words, r"interview (?:with|to|for|by) (?:the )?")
    if kind == "filing":
        host = _after(words, r"filing (?:to|with) ")
    return Occasion(kind, host, _day(claim))


def _around(claim: Claim, page: Page) -> str:
    sentence = page.sentence_at(claim.cue.hull.start)
    kept = list(page.text[sentence.start : sentence.end])
    for span in claim.content.spans:
        for at in range(max(span.start, sentence.start), min(span.end, sentence.end)):
            kept[at - sentence.start] = " "
    return " ".join("".join(kept).split())


def _kind(words: str) -> str | None:
    """The occasion that words name, the longest phrase first."""
    phrases = [(phrase, kind) for kind, all_of_it in origin_words().occasions.items() for phrase in all_of_it]
    for phrase, kind in sorted(phrases, key=lambda p: (-len(p[0]), p)):
        if phrase in words.lower() and re.search(rf"{_LEAD}{re.escape(phrase)}\b", words, re.I):
            return kind
    return None


def _after(words: str, lead: str) -> str:
    m = re.search(
        lead + r"(?P<host>(?:the )?[A-Z][\w&.'-]*(?: [\w&.'-]+){0,4}?)(?=[,;]|\. |\.$| on | in | at | that | last |$)",
        words,
    )
    return m["host"].strip(" .") if m is not None else ""


def _tells_of_interview(page: Page, host: str) -> bool:
    """Whether the report speaks of an interview in a sentence that names the outlet."""
    return any(
        host.lower() in page.text[span.start : span.end].lower()
        for m in re.finditer(r"\binterview", page.text, re.I)
        for span in (page.sentence_at(m.start()),)
    )


def _day(claim: Claim) -> str:
    said = claim.said
    return said.first if said is not None and said.first is not None and said.last in (said.first, None) else ""
