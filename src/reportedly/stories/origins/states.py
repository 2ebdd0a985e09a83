"""Countries in a story: whose governments are heard, and whose an office is that names none."""

import re

from reportedly.stories.origins.affiliation import phrase_of
from reportedly.stories.origins.cast import Cast
from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.naming import Joined
from reportedly.stories.origins.pages import Page
from reportedly.stories.origins.roles import Role
from reportedly.stories.origins.voices import Sort
from reportedly.stories.origins.words import origin_words


def nations_that_speak(joined: Joined) -> set[str]:
    """The countries that are heard in the story themselves, or whose governments are."""
    cast = joined.cast
    words = {*origin_words().government.bodies, *origin_words().government.offices}
    nations = {joined.full(v.report, v.name) for v in joined.voices if v.sort is Sort.NATION}
    for body in cast.bodies:
        if body.words & words:
            nations |= body.nations
    for role in cast.roles:
        if role.office in origin_words().government.offices and not role.is_past:
            nation = cast.nations.split(words_of(f"{role.before} {role.after}"))[0]
            nations |= {nation} if nation is not None else set()
    return nations


def state_of(role: Role, cast: Cast, page: Page, nations: set[str]) -> str | None:
    """The government of an office that names no country: "government spokeswoman", "the prime minister".

    It is that of the country the paragraph named last before, else of the one that the report is written from; where
    only one country is heard, that one's. None for "the company's president", whose words name something else.
    """
    government = origin_words().government
    phrase = phrase_of(role)
    core = cast.core(phrase or "")
    said = {role.office, core.kind, *words_of(role.before)}
    if (
        role.is_past
        or role.pointer
        or core.nation
        or not said & ({*government.offices, *government.bodies} - {"leader"})
    ):
        return None
    if phrase is not None and core.kind not in government.bodies and role.office != "minister":
        return None
    nation = next(iter(nations), None)
    if len(nations) > 1:
        nation = _nation_before(role.at, page, cast) or cast.home_by_report.get(role.report)
    return cast.nations.government(nation) if nation is not None else None


def _nation_before(at: int, page: Page, cast: Cast) -> str | None:
    start = page.paragraph_at(at).start
    found = [
        nation
        for m in re.finditer(r"\b[A-Z]\w+(?: [A-Z]\w+)?\b", page.text[start:at])
        for name in (m[0], m[0].split()[0])
        if (nation := cast.nations.named(name)) is not None
    ]
    return found[-1] if found else None
