"""A body's name taken apart, and the names that are one body: the nouns that joining works on."""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from msgspec import Struct

from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.nations import Nations
from reportedly.stories.origins.words import origin_words

JOINING = frozenset({"of", "the", "and", "for", "in", "at"})


class Core(Struct, frozen=True):
    """What a body's name comes to: its words without articles and country, the country, and what kind of body it is."""

    words: tuple[str, ...]
    nation: str | None
    kind: str = ""

    @property
    def order(self) -> tuple[tuple[str, ...], str]:
        """What cores are sorted by."""
        return self.words, self.nation or ""


def core_of(name: str, nations: Nations, acronyms: Mapping[tuple[str, ...], str]) -> Core:
    """Take a name apart: acronyms written out, spellings made one, "ministry of X" turned into "X ministry"."""
    words = words_of(name)
    words = tuple(w for part in words for w in (words_of(acronyms[(part,)]) if (part,) in acronyms else (part,)))
    alias = next((k for k in origin_words().also_called if k in " ".join(words)), None)
    if alias is not None:
        words = words_of(origin_words().also_called[alias])
    nation, words = _without_nation(name, words, nations)
    words = tuple(origin_words().spelling.get(w, w) for w in words)
    words = in_order(words if words[:2] != ("police", "in") else words[:1])
    kind = next((words[k - 1] for k, w in enumerate(words) if k and w in ("of", "for")), words[-1] if words else "")
    for at, word in enumerate(words):
        if word in ("ministry", "department", "office", "bureau", "secretary") and words[at + 1 : at + 2] in (
            ("of",),
            ("for",),
        ):
            words = (*words[:at], *words[at + 2 :], word)
            break
    return Core(tuple(w for w in words if w not in JOINING) or words, nation, kind)


def in_order(words: tuple[str, ...]) -> tuple[str, ...]:
    """ "district hospital in Ardun" as "Ardun district hospital"; "city's ambulance service" without whose it is."""
    if "in" in words[1:-1] and "of" not in words and "for" not in words:
        at = words.index("in", 1)
        words = (*words[at + 1 :], *words[:at])
    return words[1:] if len(words) > 2 and words[0] in origin_words().parts["owners"] else words


def _without_nation(name: str, words: tuple[str, ...], nations: Nations) -> tuple[str | None, tuple[str, ...]]:
    """The country and the rest. A capital stands for its country only beside a word for a government ("defence ministry
    in Ardun", not "Ardun police"); a country that is part of a name stays in it ("Bank of Torvia")."""
    government = origin_words().government
    of_a_state = set(words) & {*government.bodies, *government.offices}
    nation, rest = (nations if of_a_state else nations.without_seats()).split(words)
    kept = tuple(w for w in rest if w not in JOINING)
    in_the_name = len(kept) == 1 and words[:1] == kept and name[:1].isupper() and not of_a_state and " of " in name
    return (None, words) if in_the_name else (nation, rest)


class Body(Struct, frozen=True, dict=True):
    """Names that are one body: each with its core. ``name`` is the fullest."""

    cores: frozenset[Core]
    names: Counter[str]

    @cached_property
    def name(self) -> str:
        """The name with the most words that are written large, then with the most words, the most used, the first.

        A name that somebody speaks by goes before one that only a title holds, and a country before a town.
        """
        return min(
            self.names,
            key=lambda n: (
                not self.names[n],
                " by " in n,
                -_large(n),
                " in " in n,
                -len(words_of(n)),
                "'" in n,
                -self.names[n],
                n,
            ),
        )

    @cached_property
    def nations(self) -> set[str]:
        """The countries that its names give it to: one, or none where no name says."""
        return {core.nation for core in self.cores if core.nation is not None}

    @cached_property
    def all_words(self) -> set[tuple[str, ...]]:
        """Its cores' words, name by name."""
        return {core.words for core in self.cores}

    @cached_property
    def words(self) -> set[str]:
        """Every word of every core."""
        return {w for core in self.cores for w in core.words}

    @cached_property
    def kinds(self) -> set[str]:
        """The kinds of body that its names say it is: "union" for "police union", "police" for a police department."""
        kinds = {core.kind for core in self.cores}
        return kinds | ({"police"} if "police" in self.words and kinds & {"department", "force", "service"} else set())


def _large(name: str) -> int:
    return sum(w[:1].isupper() for w in name.split())
