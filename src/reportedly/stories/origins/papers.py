"""Whose a document is: "the mission's interim statement", "a report by the inspectorate"."""

import re

from reportedly.stories.origins.cast import Cast
from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.pages import Page, plain
from reportedly.stories.origins.unnamed import without_holder
from reportedly.stories.origins.voices import Voice
from reportedly.stories.origins.words import origin_words


def maker_of(voice: Voice, full: str, cast: Cast, page: Page) -> str | None:
    """The body that made a document, where its description or the sentence that brings it in says so.

    "The board's bulletin", "a report by the board", "In a 60-page report, the board says". Not "a biography of the
    president", not "the new law" in a sentence about a bank.
    """
    owner = re.match(r"(?P<owner>.+?)(?:'s|(?<=s)') ", plain(full))
    if owner is not None:
        return cast.body_meant(owner["owner"], voice.report, voice.at)
    papers = {w for w in words_of(full) if w.removesuffix("s") in origin_words().documents.nouns}
    made = re.search(r" (?:of|by|from) (?:the |an? )?(?P<owner>.+)$", without_holder(full))
    if made is not None:
        return cast.body_meant(made["owner"], voice.report, voice.at) if papers else None
    return _brought_in_by(full, cast, page) if papers else None


def _brought_in_by(full: str, cast: Cast, page: Page) -> str | None:
    """In a 60-page report, the Harbour Inspectorate says …: the inspectorate's."""
    lead = re.compile(rf"\b[Ii]n (?:an?|its|their|the) {re.escape(plain(full))}[^,.;\n]{{0,60}}, (?:the )?")
    for m in lead.finditer(page.text):
        named = [n.name for n in cast.bodies_named.get(page.id, ()) if m.end() - 4 <= n.at <= m.end() + 4]
        if named:
            return named[0]
    return None
