"""Figures outside any claim whose sentence still says whose they are.

"The figure, announced by the board"; "The coast guard lowered its count to 68, from 71"; "61, with a further 140".
"""

import re
from collections.abc import Iterable

from reportedly.model import Figure
from reportedly.stories.origins.cast import Cast
from reportedly.stories.origins.pages import Page
from reportedly.stories.origins.words import origin_words

REACH = 400
"""Characters of a sentence before a number in which its giver is looked for: a page that a machine made may have
sentences of a whole page, full of numbers."""


def giver_of(figure: Figure, page: Page, cast: Cast) -> str | None:
    """The body or person by whom the sentence says that a number was given or changed; None where it does not say."""
    for rule in (given_by, put_too, changed_by, listed_by):
        if (giver := rule(figure, page, cast)) is not None:
            return giver
    return None


def put_too(figure: Figure, page: Page, cast: Cast) -> str | None:
    """Whoever gives a second number under the verb of the first: "The office put it at 19, the union at 62"."""
    start, before = _before(figure, page)
    verbs = "|".join(origin_words().given["changed"])
    m = re.search(
        rf"\b(?:{verbs})\b.*\d.*(?:, | and | but | while )(?:and |but |while )?"
        r"(?P<who>(?:the )?[^\W\d_][\w'’. -]{1,40}?) (?:at|to) (?:(?:at least|at most|about|only|just|some) )?$",
        before[-REACH:],
    )
    start += max(0, len(before) - REACH)
    return _meant(m["who"], page, start + m.start("who"), cast) if m is not None else None


def _before(figure: Figure, page: Page) -> tuple[int, str]:
    """Where the sentence of a number begins, and its words before the number."""
    at = figure.spans[0].start
    start = page.sentence_at(at).start
    return start, page.text[start:at]


def changed_by(figure: Figure, page: Page, cast: Cast) -> str | None:
    """Whoever changed a count: "The coast guard on Sunday lowered its count to 68", "The office has cut it to 9"."""
    start, before = _before(figure, page)
    verbs = "|".join(origin_words().given["changed"])
    who = r"(?P<who>(?:The |the )?[A-Z][^,;:“”\"]{2,60}?)(?: \([A-Z]+\))?"
    m = re.search(rf"^(?:On \w+day,? )?{who}(?: (?:on \w+day|has|have|tonight|today))* (?:{verbs})\b", before)
    return _meant(m["who"].strip(), page, start, cast) if m is not None else None


def listed_by(figure: Figure, page: Page, cast: Cast) -> str | None:
    """Whoever is the subject of a verb of counting right before a number: "The ministry lists three inmates".

    Also through a paper of theirs: "The hospital's register, seen by the wire, lists 44 dead"; and by the name set
    beside: "the rowers' league, RLA, said 300". Not "A count of 44".
    """
    start, before = _before(figure, page)
    verbs = "|".join(origin_words().given["counts"])
    m = re.search(
        r"(?:^|[;:] |, (?:and|but|while) )"
        r"(?P<who>(?:The |the )?[^\W\d_][^,;:“”\"()]{2,60}?)(?: \([A-Z]+\))?(?:, (?P<beside>[^,;]{2,40}),)?"
        rf" (?:(?:has|have|now|only|still) )*(?:{verbs}) (?:(?:at least|at most|about|only|just|some) )?$",
        before[-REACH:],
    )
    if m is None:
        return None
    nouns = "|".join(origin_words().documents.nouns)
    who = re.sub(rf"(?:'s|(?<=s)') (?:[\w-]+ )?(?:{nouns})$", "", m["who"].strip())
    at = start + max(0, len(before) - REACH) + m.start("who")
    return _meant(who, page, at, cast) or (_meant(m["beside"], page, at, cast) if m["beside"] else None)


def _meant(who: str, page: Page, at: int, cast: Cast) -> str | None:
    return cast.body_meant(who, page.id, at) or cast.person_meant(who)


def elaborated(figure: Figure, others: Iterable[Figure], page: Page) -> Figure | None:
    """The attributed figure that this one goes on from, in one sentence.

    "It put the cases at 61, with a further 140 suspected"; "40 injured, five of whom"; "has raised its count to 68,
    from 71". Not behind a semicolon.
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
    linked = re.search(
        r",? (?:with|and|plus|including|of whom|of them|(?:up |down )?from)(?: an?(?: further| initial)?| another)? $",
        between,
    )
    is_part = re.fullmatch(r"[^.;]{0,40}, ", between) and re.search(r"\bof (?:whom|them)\b", figure.text)
    return nearest if linked or is_part else None


def given_by(figure: Figure, page: Page, cast: Cast) -> str | None:
    """By whom the sentence says that a number was given: "the figure, given out by the board that morning"."""
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
