"""Whose text a report prints: the agency of its dateline, its byline or its last line.

"PORT ARDUN, May 4 (NWA) -", "/NORPRESS/", "By Northern Wire staff", "With reporting by AFP", "(Reuters)", "Reuters
contributed to this report". Not a picture's credit ("/ Northern Wire"), not whom somebody told ("told Kyodo").
"""

import re
from collections.abc import Mapping

from reportedly.model import BlockKind
from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.pages import Page, outlet_of
from reportedly.stories.origins.words import origin_words

_IN_DATELINE = re.compile(r"\((?P<round>[A-Z][\w .&-]{1,30})\)|/(?P<slashes>[A-Z][\w .&-]{1,30})/")
_NAME = r"(?P<agency>[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,4})"


def credit_of(page: Page, acronyms: Mapping[tuple[str, ...], str]) -> str | None:
    """The agency whose text it is, by its full name; None where the report names none, or only its own outlet."""
    agency = _of_dateline(page, acronyms) or _of_byline(page, acronyms) or _of_last_lines(page, acronyms)
    own = outlet_of(page.report)
    initials = "".join(w[0] for w in own.split() if w[:1].isupper())
    return None if agency is None or agency == initials or words_of(agency) == words_of(own) else agency


def _agency(words: str, acronyms: Mapping[tuple[str, ...], str]) -> str | None:
    """The full name of an agency, if the words are one's: by the list, by an acronym of the story, by its last word."""
    words = re.sub(r" (?:staff|Staff|writers?|reporters?|correspondents?|team)$", "", words.strip(" .,"))
    if words in origin_words().agencies:
        return origin_words().agencies[words]
    name = acronyms.get(words_of(words), words)
    last = words_of(name)[-1:]
    return name if last and last[0] in origin_words().agency_words.endings and len(words_of(name)) > 1 else None


def _of_dateline(page: Page, acronyms: Mapping[tuple[str, ...], str]) -> str | None:
    """Whatever stands in brackets in a dateline is an agency, known or not."""
    for block in page.blocks:
        if block.kind is BlockKind.DATELINE and (m := _IN_DATELINE.search(page.report.text, block.start, block.end)):
            words = m["round"] or m["slashes"]
            return _agency(words, acronyms) or acronyms.get(words_of(words), words)
    return None


def _of_byline(page: Page, acronyms: Mapping[tuple[str, ...], str]) -> str | None:
    parts = re.split(r",| and | for | in |\||/", (page.report.byline or "").removeprefix("By ").removeprefix("by "))
    return next((found for part in parts if (found := _agency(part, acronyms)) is not None), None)


def _of_last_lines(page: Page, acronyms: Mapping[tuple[str, ...], str]) -> str | None:
    """A credit that has a line, or the end of one, to itself; on the whole page, for it may be set apart."""
    words = origin_words().agency_words
    led = "|".join(re.escape(w) for w in words.credits)
    patterns = (
        rf"(?im:^[(\[ ]*(?:{led})):? (?:[\w .]{{0,30}}\b(?:of|for|and|in) )?(?:the )?{_NAME}[)\]. ]*$",
        rf"(?m:(?:^|[.\"”] )\({_NAME}\)\s*$)",
        rf"(?m:(?:^|[.\"”] )[–—-]{{1,2}} ?{_NAME}\s*$)",
        rf"\b{_NAME} (?:{'|'.join(words.contributed)})",
    )
    for pattern in patterns:
        for m in re.finditer(pattern, page.report.text):
            if (found := _agency(m["agency"], acronyms)) is not None:
                return found
    return None
