"""What speaks for a name being a person's: titles, roles beside it, the model's label, its place."""

import re

from reportedly.parse.names import person_part
from reportedly.parse.nouns import kind_of_word, nouns
from reportedly.parse.tokens import Token

ACRONYM = re.compile(r"^[A-Z][A-Z.&]{1,7}s?$")


def person_weight(run: list[Token]) -> int:
    """How strongly one mention speaks for a person (above 0) or for something else (below).

    A title or a role beside the name: 4. The model's label PERSON: 1. A word that bodies are called by,
    or a plural at the end: -6. Another label: -1. Common nouns alone ("Secretary"): -6.
    """
    name = person_part(run)
    weight = 0
    if len(name) < len(run) and len(name) <= 4:
        weight += 4
    head = name[-1].head
    set_beside = name[-1].dep == "appos" and kind_of_word(head.lower) == "person"
    set_beside = set_beside and head.lower not in nouns().body
    if set_beside or _role_before(run) is not None or _role_after(name) is not None:
        weight += 4
    if any(kind_of_word(t.lower) in ("body", "outlet") for t in _beside(name)):
        weight -= 6
    weight += _which_or_who(name[-1])
    labels = {t.ent for t in name}
    weight += 1 if "PERSON" in labels else -1 if labels & {"ORG", "GPE", "NORP", "PRODUCT", "FAC", "LOC", "DATE"} else 0
    words = [t.lower.rstrip(".") for t in name]
    if (
        any(kind_of_word(w) in ("body", "outlet") or w in nouns().body_name for w in words)
        or (words[-1] in nouns().place_name and weight < 4)
        or name[-1].tag == "NNPS"
    ):
        weight -= 6
    if all(kind_of_word(w) is not None or w in nouns().honorific for w in words):
        weight -= 6
    if len(name) == 1 and ACRONYM.match(name[0].text) and name[0].text.isupper():
        weight -= 6
    if len(run) == 1 and weight < 4:
        weight -= _thing_weight(name[0])
    return weight - (_place_weight(name[0]) if len(run) == 1 else 0)


def _thing_weight(token: Token) -> int:
    """How strongly a single word's own look speaks against a person: "the Lantern", "Marvia", "Tolland".

    Not "the Maddow case" (the article is the case's), nor "Maria Tolk" (no single word).
    """
    article = any(c.lower == "the" and c.i == token.i - 1 for c in token.children)
    country = len(token.text) > 5 and token.lower.endswith(tuple(nouns().country_endings))
    return 6 if article else 2 if country else 0


def _which_or_who(token: Token) -> int:
    """4 for a name that "who" follows, -6 for one that "which" follows: "Northmere Hydro, which runs the dam"."""
    clause = token.child("relcl")
    pronoun = (
        next((t.lower for t in clause.subtree()[:3] if t.lower in ("who", "which", "whose")), "") if clause else ""
    )
    return {"who": 4, "which": -6}.get(pronoun, 0)


def has_demonym(name: str, words: set[str]) -> bool:
    """Whether the report also has the name's adjective: "Torian" beside "Toria" makes a country of it."""
    if " " in name or len(name) < 4:
        return False
    stem = name.rstrip("aeiouy")
    return (
        any(name + ending in words for ending in ("n", "an", "ian", "i", "ese", "ish", "ic"))
        or any(len(stem) > 3 and stem + ending in words for ending in ("an", "ian", "i", "ese", "ish", "ic"))
        or any(
            name.endswith(ending) and len(name) > 5 and (name.removesuffix(ending) in words)
            for ending in ("an", "i", "ian", "ese", "ish")
        )
    )


def _place_weight(token: Token) -> int:
    """How strongly its place speaks against a single word's naming a person: "in Tolm", "Marvian troops"."""
    head = token.head
    if token.dep == "pobj" and head.lower in (
        "in",
        "at",
        "near",
        "across",
        "inside",
        "into",
        "outside",
        "over",
        "through",
        "throughout",
    ):
        return 3
    if token.dep in ("compound", "amod", "nmod") and head.i > token.i and head.tag in ("NN", "NNS"):
        return 2
    if token.dep == "poss" and kind_of_word(head.lower) == "body":
        return 2
    return 0


def _beside(name: list[Token]) -> list[Token]:
    """The nouns set beside a name: "the tabloid Evening Lantern", "Harbour Eye, a walking club"."""
    out = [
        c
        for c in name[-1].children
        if (c.dep == "appos" and c.i > name[-1].i) or (c.i == name[0].i - 1 and c.tag == "NN")
    ]
    head = name[-1].head
    return [*out, head] if name[-1].dep == "appos" and head.tag == "NN" and head.i < name[0].i else out


def _role_after(name: list[Token]) -> Token | None:
    """The role in the apposition: "Ines Maddow, a botanist at the museum"."""
    for child in name[-1].children:
        if (
            child.dep == "appos"
            and child.i > name[-1].i
            and child.tag in ("NN", "NNP")
            and kind_of_word(child.lower) == "person"
        ):
            return child
    return None


def _role_before(run: list[Token]) -> Token | None:
    first = run[0]
    for token in first.head.children if first.head is not first else []:
        if token.i == first.i - 1 and kind_of_word(token.lower) == "person" and token.tag in ("NN", "NNP"):
            return token
    for child in run[-1].children:
        if child.i == first.i - 1 and kind_of_word(child.lower) == "person" and child.tag in ("NN", "NNP", "JJ"):
            return child
    return None


def gender_of(words: set[str]) -> str | None:
    """``f``, ``m`` or None, by role nouns and titles alone: a name tells nothing."""
    plain = {w.rstrip(".") for w in words}
    if plain & set(nouns().female):
        return "f"
    return "m" if plain & set(nouns().male) else None
