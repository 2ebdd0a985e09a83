"""The entries of the word lists, each with the table of its cases and how to take it out."""

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from msgspec import Struct


class Entry(Struct, frozen=True):
    """One word in one list. ``path``: where the list stands in its file; ``table``: where its cases stand.

    ``frame``: for a verb, the frame that it is listed under; the lists by verb or preposition have the key there.
    """

    file: str
    path: tuple[str, ...]
    word: str
    table: str
    frame: str = ""

    @property
    def name(self) -> str:
        """The entry as its case is keyed: "say", "warn of", "as describe"."""
        return f"{self.frame} {self.word}" if self.table == "link" else self.word

    def drop(self, table: dict[str, Any]) -> None:
        """Take the entry out of the file's ``table``."""
        if self.path == ("verbs",):
            _drop_frame(table["verbs"], self.word, self.frame)
        elif self.path == ("idioms",):
            table["idioms"] = [i for i in table["idioms"] if i["words"] != self.word]
        elif self.path == ("phrasal",):
            del table["phrasal"][self.word]
        elif self.path == ("prepositional",):
            verb, phrase = self.word.split(" ", 1)
            table["prepositional"][verb].remove(phrase)
        else:
            *above, last = self.path
            for key in above:
                table = table[key]
            table[last] = [w for w in table[last] if w != self.word]


def _drop_frame(groups: list[dict[str, Any]], lemma: str, frame: str) -> None:
    """A verb keeps the other frames of its groups."""
    for group in list(groups):
        if frame in group["frames"] and lemma in group["lemmas"]:
            group["lemmas"] = [w for w in group["lemmas"] if w != lemma]
            groups.append({"frames": [f for f in group["frames"] if f != frame], "lemmas": [lemma]})


@cache
def written(name: str) -> dict[str, Any]:
    """A word list as it stands in its file."""
    source = files("reportedly.lexicon") / "en" / f"{name}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


@cache
def entries() -> tuple[Entry, ...]:
    """Every entry of every list, once."""
    return tuple(dict.fromkeys([*_verbs(), *_keyed(), *_plain()]))


def _verbs() -> Iterator[Entry]:
    for group in written("cues")["verbs"]:
        for frame in group["frames"]:
            yield from (Entry("cues", ("verbs",), lemma, frame, frame) for lemma in group["lemmas"])


def _keyed() -> Iterator[Entry]:
    cues = written("cues")
    for verb, phrases in cues["prepositional"].items():
        yield from (Entry("cues", ("prepositional",), f"{verb} {p}", "prepositional") for p in phrases)
    yield from (Entry("cues", ("phrasal",), words, "phrasal") for words in cues["phrasal"])
    for prep, verbs in cues["link"].items():
        yield from (Entry("cues", ("link", prep), verb, "link", prep) for verb in verbs)
    yield from (Entry("cues", ("idioms",), idiom["words"], "idioms") for idiom in cues["idioms"])


TABLES = {
    ("cues", "nouns"): "nouns",
    ("cues", "adjectives"): "adjectives",
    ("cues", "phrases"): "of_source",
    ("cues", "adverbs"): "reportive",
    ("cues", "asides"): "asides",
    ("cues", "silence"): "silence_*",
    ("cues", "chained"): "chained_*",
    ("cues", "verifying"): "verifying_*",
    ("cues", "of_things_too"): "of_things_too",
    ("cues", "papers_only"): "papers_only",
    ("cues", "tallies"): "tallies",
    ("certainty", "cues"): "cues_*",
    ("certainty", "words"): "words_*",
    ("certainty", "modals"): "modals_*",
    ("nouns", "generic"): "generic_*",
}
"""Where the cases of a list stand, where the table is not called like the list; ``*`` is the inner list's name."""


def _plain() -> Iterator[Entry]:
    for name in ("cues", "nouns", "stance", "certainty", "kinds", "chains"):
        for key, value in written(name).items():
            if (name, key) in (("cues", "verbs"), ("cues", "idioms")) or key in (
                "prepositional",
                "phrasal",
                "particles",
                "link",
            ):
                continue
            lists = (
                {(key, inner): words for inner, words in value.items()} if isinstance(value, dict) else {(key,): value}
            )
            for path, words in lists.items():
                table = TABLES.get((name, key), key).replace("*", path[-1])
                yield from (Entry(name, path, word, table) for word in words)
