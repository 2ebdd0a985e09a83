"""Countries in the names of bodies: "Torvia's foreign ministry", "the Torvian foreign ministry", "Torvian", "Ardun".

The states of the world stand in a list; others (a region, a people, a state of fiction) are learned from the reports,
where these use both the name and its adjective, or give it ministries and ambassadors.
"""

import functools
import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from reportedly.model import BlockKind
from reportedly.stories.origins.folding import fold, words_of
from reportedly.stories.origins.pages import Page, outlet_of
from reportedly.stories.origins.words import name_words, origin_words

_ENDINGS = ("n", "ian", "i", "ese", "an", "ish", "ic", "ene", "ine")
_LONGEST = 4


class Nations(Struct, frozen=True):
    """Countries by the words that mean them. ``by_words``: folded words → the country's name;
    ``adjectives``: country → its adjective; ``seats``: folded names of capitals that stand for a government."""

    by_words: dict[tuple[str, ...], str]
    adjectives: dict[str, str]
    seats: dict[tuple[str, ...], str]

    def split(self, words: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
        """The country that words name, or None, and the words without it.

        >>> nations_of_the_world().split(("south", "korean", "defence", "ministry"))
        ('South Korea', ('defence', 'ministry'))
        """
        for size in range(min(_LONGEST, len(words)), 0, -1):
            for at in range(len(words) - size + 1):
                part = words[at : at + size]
                nation = self.by_words.get(part) or self.seats.get(part)
                if nation is not None:
                    return nation, words[:at] + words[at + size :]
        return None, words

    def without_seats(self) -> "Nations":
        """The same countries, for words in which a capital is only a town."""
        return Nations(self.by_words, self.adjectives, {})

    def named(self, name: str) -> str | None:
        """The country that a whole name means: "Torvia", or its capital; None for anything else."""
        words = words_of(name)
        nation = self.by_words.get(words) or self.seats.get(words)
        return nation if nation is not None and not _is_adjective(words, nation) else None

    def government(self, nation: str) -> str:
        """The government's name as readers know it: "Torvian government"."""
        adjective = self.adjectives.get(nation)
        return f"{adjective} government" if adjective else f"government of {nation}"


def _is_adjective(words: tuple[str, ...], nation: str) -> bool:
    return words in _adjectives_of(words_of(nation)) or " ".join(words) in name_words().adjectives


@functools.cache
def nations_of_the_world() -> Nations:
    """The states of the world, with their adjectives and capitals."""
    names = sorted(name_words().capitals)
    by_words = {words_of(word): nation for word, nation in name_words().countries.items()}
    by_words |= {words_of(name): name for name in names}
    by_words |= {words_of(word): nation for word, nation in name_words().adjectives.items()}
    adjectives = {nation: word.title() for word, nation in reversed(name_words().adjectives.items())}
    # Ending by ending, so that "nigerian" is Nigeria's before it is Niger's.
    for place in range(len(_ENDINGS) * 2):
        for name in names:
            forms = tuple(_adjectives_of(words_of(name)))
            if len(words_of(name)) == 1 and place < len(forms):
                by_words.setdefault(forms[place], name)
    seats = {words_of(town): name for name, town in name_words().capitals.items() if town}
    return Nations(by_words, adjectives, {w: n for w, n in seats.items() if w not in by_words})


def _adjectives_of(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """What a country's adjective may be: "Torvia" → "torvian"; "Iran" → "iranian"; "Italy" → "italian"."""
    if not words:
        return
    *rest, last = words
    yield (*rest, last + "n")
    for ending in _ENDINGS[1:]:
        yield (*rest, last + ending)
        if last[-1] in "aeiouy":
            yield (*rest, last[:-1] + ending)


def nations_in(pages: Sequence[Page]) -> Nations:
    """The countries of the world, and those that the reports themselves tell of."""
    world = nations_of_the_world()
    text = "\n".join(page.text for page in sorted(pages, key=lambda p: p.id))
    written = {fold(w): w for w in sorted(set(re.findall(r"\b[A-Z]\w{3,}\b(?!-)", text))) if not w.isupper()}
    by_words, adjectives = dict(world.by_words), dict(world.adjectives)
    for name, forms in _lands(written, text, world).items():
        by_words[words_of(name)] = name
        for form in forms:
            by_words.setdefault((form,), name)
    for nation in sorted(set(by_words.values())):
        for adjective in _adjectives_of(words_of(nation)):
            if adjective[0] in written and by_words.get(adjective) == nation:
                adjectives.setdefault(nation, written[adjective[0]])
    return Nations(by_words, adjectives, _seats(text, by_words, world.seats))


def home_nation(page: Page, nations: Nations) -> str | None:
    """The country that a report is written from, if that is a capital or its outlet is named after one."""
    dateline = next((page.text[b.start : b.end] for b in page.blocks if b.kind is BlockKind.DATELINE), "")
    town = words_of(re.split(r"[,.(/—–-]", dateline)[0])
    named_after = nations.split(words_of(outlet_of(page.report)))[0]
    return nations.seats.get(town) or named_after


def _lands(written: Mapping[str, str], text: str, world: Nations) -> dict[str, list[str]]:
    """Names that the reports treat as countries', with their adjectives. ``written``: folded word → word."""
    owners = set(re.findall(r"\b([A-Z]\w+)'", text))
    known = {word for words in world.by_words for word in words}
    lands = {}
    for word, name in written.items():
        forms = [f for (f,) in _adjectives_of((word,)) if f in written and (f,) not in world.by_words and f != word]
        if word in known or not (forms or name in owners):
            continue
        if _is_land(name, [written[f] for f in forms], text):
            lands[name] = forms
    return lands


def _is_land(name: str, adjectives: list[str], text: str) -> bool:
    """Whether a report treats a name as a country's: "Torvia's foreign ministry", "the Torvian general staff".

    Also "in Torvia" and "Torvia's" beside "a Torvian referendum". Not "Selmar's president" (a company has one too),
    not "Maria" beside "Marian said".
    """
    words = origin_words().government
    portfolio = rf"(?:(?:{'|'.join(words.portfolios)}|general) )?"
    states = "|".join(w for w in words.state_nouns if w not in _NOT_OF_STATES_ALONE)
    if re.search(rf"\b{name}'s? {portfolio}(?:{states}|staff|side)\b", text):
        return True
    forms, nouns = "|".join(map(re.escape, adjectives)), "|".join(words.state_nouns)
    if forms and re.search(rf"\b(?:{forms}) {portfolio}(?:{nouns}|staff|side)\b", text, re.I):
        return True
    described = (m[1] for form in adjectives for m in re.finditer(rf"\b{re.escape(form)} ([a-z]+)\b", text))
    lived_in = re.search(rf"\b(?:in|from|across) {name}\b", text) and re.search(rf"\b{name}'s\b", text)
    return bool(lived_in) and any(noun not in origin_words().stops for noun in described)


_NOT_OF_STATES_ALONE = ("president", "officials", "forces", "army", "parliament")
"""What companies, towns, rebels and churches have as well as countries."""


def _seats(
    text: str, by_words: dict[tuple[str, ...], str], world: dict[tuple[str, ...], str]
) -> dict[tuple[str, ...], str]:
    """Capitals that stand for a government, the reports' own among them: "the defence ministry in Ardun"."""
    seats = dict(world)
    town, land = r"(?P<town>[A-Z][\w-]+(?: [A-Z][\w-]+)?)", r"(?P<nation>[A-Z][\w-]+)"
    body = r"(?P<body>government|(?:[a-z]+ )?ministry|parliament)"
    for pattern in (
        rf"\bIn {town}, {land}'s {body}",
        rf"\b{land}'s capital,? {town}",
        rf"\b{town}, the capital of {land}",
    ):
        for m in re.finditer(pattern, text):
            nation = by_words.get(words_of(m["nation"]))
            if nation is not None:
                seats.setdefault(words_of(m["town"]), nation)
    for m in re.finditer(rf"\b{body} in {town}", text):
        words = words_of(m["town"])
        others = set(seats.values()) - set(world.values())
        nations = _nations_with(m["body"], text, by_words)
        left = nations - others if len(nations) > 1 else nations
        if words not in seats and words not in by_words and len(left) == 1:
            seats[words] = left.pop()
    return seats


def _nations_with(body: str, text: str, by_words: dict[tuple[str, ...], str]) -> set[str]:
    """The countries that the reports give such a body to; for a government, those that they speak of as states."""
    state = r"(?:government|(?:[a-z]+ )?ministry|president|parliament|election \w+|electoral \w+)"
    noun = state if body == "government" else body
    found = re.finditer(rf"\b([A-Z][\w-]+)(?:'s?)? {noun}\b", text)
    return {n for m in found if (n := by_words.get(words_of(m[1]))) is not None}
