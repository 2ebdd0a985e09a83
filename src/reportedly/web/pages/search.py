"""Search over everything: claims, speakers, reports, and the titles of stories."""

from collections.abc import Mapping
from typing import Annotated

from reportedly.brief.standing import MADE_BY
from reportedly.ledger import Hits, KeptSummary, Ledger, SpeakerFound, StandingFilter
from reportedly.web.frame import PageContext, Shown, helps, shown
from reportedly.web.queries import number_of, text_of

FOUND = 25
"""Claims, or reports, on one page."""

SPEAKERS = 12
STORIES = 6

PLACES = (("claims", "Claims"), ("reports", "Reports"))


class SearchPage(PageContext, frozen=True):
    """What a search finds."""

    words: Annotated[str, helps("What is looked for; empty where nothing is yet.")]
    place: Annotated[str, helps("What is listed: claims or reports.")]
    places: Annotated[tuple[tuple[str, str], ...], helps("What can be listed, by name and in words.")]
    hits: Annotated[Hits, helps("What was found on this page.")]
    shown: Annotated[Shown, helps("Which part of what was found this is.")]
    speakers: Annotated[tuple[SpeakerFound, ...], helps("Speakers whose names hold the words.")]
    stories: Annotated[tuple[KeptSummary, ...], helps("Stories whose titles hold the words.")]


def search_page(ledger: Ledger, query: Mapping[str, str]) -> SearchPage:
    """What the address asks for."""
    words = text_of(query, "q") or ""
    place = "reports" if query.get("in") == "reports" else "claims"
    find = ledger.find_reports if place == "reports" else ledger.find_claims
    page = number_of(query, "page", 1)
    hits = find(words, limit=FOUND, skip=(max(page, 1) - 1) * FOUND)
    part = shown(page, size=FOUND, total=hits.total)
    if part.page != max(page, 1):
        hits = find(words, limit=FOUND, skip=(part.page - 1) * FOUND)
    titled = StandingFilter(title=words, limit=STORIES)
    is_first = bool(words) and part.page == 1
    return SearchPage(
        words=words,
        place=place,
        places=PLACES,
        hits=hits,
        shown=part,
        speakers=tuple(ledger.find_speakers(words, limit=SPEAKERS)) if is_first else (),
        stories=tuple(ledger.summaries(titled, made_by=MADE_BY)) if is_first else (),
    )
