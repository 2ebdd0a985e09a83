"""Every entry of the categories gives what is counted its category, and no other entry would."""

from collections.abc import Callable

import pytest

from reportedly.extract.categories import find_category
from reportedly.extract.counted import count
from reportedly.extract.numbers import find_numbers
from reportedly.model import Category
from tests.lexicon.figure_sentences import participle, past, plural, read
from tests.lexicon.taken_out import known_idle, taken_out, words_of, written


def categories(text: str) -> list[Category | None]:
    """What the sentence itself says of each of its numbers; None where it says nothing."""
    sentence = read([text])[text].sentences[0]
    counts = [count(number, sentence) for number in find_numbers(text, 0, len(text))]
    return [find_category(counted) for counted in counts if counted is not None]


def of_state(word: str) -> list[str]:
    return [f"There were 12 {word} in Ardun.", f"The storm left 12 {word}.", f"The number of {word} rose to 12."]


def of_verb(word: str) -> list[str]:
    return [
        text
        for noun in ("people", "barns")
        for text in (f"The storm {past(word)} 12 {noun}.", f"In Ardun 12 {noun} were {participle(word)}.")
    ]


def of_subject(phrase: str) -> list[str]:
    if phrase in SUBJECTS:
        return [SUBJECTS[phrase]]
    first, _, rest = phrase.partition(" ")
    if first in ("with", "in", "without", "on", "aboard", "at", "under"):
        return [f"The storm found 12 people {phrase} that night."]
    if first == "be":
        verb, _, after = rest.partition(" ")
        told = PASSIVES.get(verb, verb)
        return [
            f"In Ardun 12 people were {' '.join(filter(None, (told, after)))} that night.",
            f"Some 12 barns were {told} {after} Ardun.",
        ]
    return [f"In Ardun 12 people {past(phrase)} that night."]


def of_object(phrase: str) -> list[str]:
    verb, _, noun = phrase.partition(" ")
    return [f"The storm {past(verb)} 12 {plural(noun)}.", f"The storm {past(verb)} the 12 {plural(noun)} there."]


def of_noun(word: str) -> list[str]:
    return [f"There were 12 {plural(word)} in Ardun.", f"They spoke of a {word} of 12."]


SENTENCES: dict[str, Callable[[str], list[str]]] = {
    "states": of_state,
    "verbs": of_verb,
    "subjects": of_subject,
    "objects": of_object,
    "nouns": of_noun,
    "things": of_noun,
}
PASSIVES = {
    word: participle(word)
    for word in (
        "find", "fear", "confirm", "shoot", "stab", "crush", "bury", "recover", "take", "admit", "cut", "burn", "treat",
        "rush", "kill", "miss", "lose", "trap", "hold", "charge", "remand", "pull", "bring", "pluck", "leave", "force",
        "house", "move", "order", "shelter", "register", "involve", "travel", "impact", "hit", "break", "launch",
        "fire", "blow", "catch", "return", "reduce", "lay", "make", "sack", "spoil", "pronounce",
    )
}  # fmt: skip
SUBJECTS: dict[str, str] = {
    "be kill and injure": "In Ardun 12 people were killed and injured.",
    "be kill or injure": "In Ardun 12 people were killed or injured.",
    "be kill or wound": "In Ardun 12 people were killed or wounded.",
    "be fear trap": "In Ardun 12 people were feared trapped.",
    "unaccounted for": "That left 12 people still unaccounted for.",
    "pull alive": "In Ardun 12 people, pulled alive from the mud, were cold.",
    "pull from": "In Ardun 12 people, pulled from the mud, were cold.",
    "shelter in": "In Ardun 12 families sheltered in a school.",
    "burn to death": "In Ardun 12 monks burned to death.",
    "starve to death": "In Ardun 12 monks starved to death.",
    "burn down": "In Ardun 12 houses burned down.",
    "with severe burn": "The ward took in 12 people with severe burns.",
    "with burn": "The ward took in 12 people with burns.",
    "with wound": "The ward took in 12 people with wounds.",
    "suffer injury": "In Ardun 12 people suffered injuries.",
    "suffer burn": "In Ardun 12 people suffered burns.",
    "suffer cut": "In Ardun 12 people suffered cuts.",
    "suffer wound": "In Ardun 12 people suffered wounds.",
}
"""The sentences of phrases that need words of their own."""


@pytest.mark.parametrize("table", SENTENCES)
def test_every_entry_gives_its_category(table: str) -> None:
    entries = [(c, w) for c in written("categories") for w in words_of("categories", c, table)]
    read(text for _, word in entries for text in SENTENCES[table](word))
    found = sorted(f"{c}: {w}" for c, w in entries if not tells(c, table, w))
    assert found == known_idle("categories", table)


def tells(category: str, table: str, word: str) -> bool:
    """Whether in one of its sentences the figure has the category, and has it not without the entry."""
    texts = [t for t in SENTENCES[table](word) if category in categories(t)]
    with taken_out("categories", (category, table), word):
        return any(category not in categories(t) for t in texts)
