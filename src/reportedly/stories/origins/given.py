"""Figures outside any claim whose sentence still says whose they are.

"The figure, announced by the board"; "The coast guard lowered its count to 68, from 71"; "61, with a further 140".
"""

import re
from collections.abc import Iterable

from reportedly.model import Figure
from reportedly.stories.origins.cast import Cast
from reportedly.stories.origins.pages import Page
from reportedly.stories.origins.words import origin_words


def giver_of(figure: Figure, page: Page, cast: Cast) -> str | None:
    """The body or person by whom the sentence says that a number was given or changed; None where it does not say."""
    return given_by(figure, page, cast) or changed_by(figure, page, cast)


def changed_by(figure: Figure, page: Page, cast: Cast) -> str | None:
    """Whoever changed a count: "The coast guard on Sunday lowered its count to 68, from 71"."""
    sentence = page.sentence_at(figure.spans[0].start)
    verbs = "|".join(origin_words().given["changed"])
    before = page.text[sentence.start : figure.spans[0].start]
    who = r"(?P<who>(?:The |the )?[A-Z][^,;:“”\"]{2,60}?)(?: \([A-Z]+\))?"
    m = re.search(rf"^(?:On \w+day,? )?{who}(?: on \w+day)? (?:{verbs})\b", before)
    if m is None:
        return None
    named = m["who"].strip()
    return cast.body_meant(named, page.id, sentence.start) or cast.person_meant(named)


def elaborated(figure: Figure, others: Iterable[Figure], page: Page) -> Figure | None:
    """The attributed figure that this one goes on from, in one sentence.

    "It put the cases at 61, with a further 140 suspected"; "40 injured, five of whom". Not behind a semicolon.
    """
    at = figure.spans[0].start
    sentence = page.sentence_at(at)
    before = [
        o for o in others if o.speaker is not None and sentence.start <= o.spans[0].start and o.spans[-1].end <= at
    ]
    nearest = max(before, key=lambda o: (o.spans[-1].end, o.id), default=None)
    if nearest is None:
        return None
    between = page.text[nearest.spans[-1].end : at]
    linked = re.search(r", (?:with|and|plus|including|of whom|of them)(?: an?(?: further)?| another)? $", between)
    is_part = re.fullmatch(r"[^.;]{0,40}, ", between) and re.search(r"\bof (?:whom|them)\b", figure.text)
    return nearest if linked or is_part else None


def given_by(figure: Figure, page: Page, cast: Cast) -> str | None:
    """By whom the sentence says that a number was given: "the figure, announced by the board on Monday"."""
    at = figure.spans[0].start
    sentence = page.sentence_at(at)
    verbs = "|".join(origin_words().given["verbs"])
    words = page.text[sentence.start : sentence.end]
    for m in re.finditer(
        rf"\b(?:{verbs})(?: \w+day)? by (?:the |an? )?(?P<who>\w[\w&' .-]{{2,60}}?)(?=[,.;:]| on | in | at |$)",
        words,
    ):
        who = m["who"].strip()
        person = next((full for full, names in sorted(cast.names_by_person.items()) if who in names), None)
        meant = person or cast.body_meant(who, page.id, sentence.start + m.start())
        if meant is not None:
            return meant
    return None
