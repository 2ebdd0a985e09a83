"""Names in a report: people and bodies, by the fullest form that the report gives them.

The model's labels err (places as people, people as companies); titles, acronyms in brackets,
role nouns and the report's other mentions correct them. One candidate or none.
"""

import re
from collections import defaultdict

from msgspec import Struct, field

from reportedly.model import BlockKind
from reportedly.parse.nouns import kind_of_word, nouns
from reportedly.parse.tokens import Sentence, Token

_PARTICLES = frozenset({"de", "da", "di", "del", "della", "der", "van", "von", "den", "bin", "ibn", "al", "el", "la", "le", "ten", "ter", "dos", "du", "af", "zu"})
_LINKS = frozenset({"of", "for", "and", "the", "on", "&", "in"})
_ACRONYM = re.compile(r"^[A-Z][A-Z.&]{1,7}s?$")


class Name(Struct):
    """Somebody or something named: ``full`` is the fullest form seen, ``roles`` the words said of them."""

    full: str
    kind: str
    roles: set[str] = field(default_factory=set)
    gender: str | None = None
    first_seen: int = 0


class Cast(Struct):
    """Everybody whom a report names, for looking up by a short form."""

    people: list[Name] = field(default_factory=list)
    bodies: list[Name] = field(default_factory=list)
    acronyms: dict[str, str] = field(default_factory=dict)
    people_texts: set[str] = field(default_factory=set)

    def names_person(self, run: list[Token]) -> bool:
        """Whether a run of proper nouns names one of the people of this report, all its mentions weighed."""
        return text_of(person_part(run)) in self.people_texts

    def person(self, words: str) -> Name | None:
        """The one person that ``words`` may mean: by full name, surname, or initial and surname."""
        wanted = _plain(words)
        exact = [p for p in self.people if _plain(p.full) == wanted]
        if exact:
            return exact[0]
        fits = [p for p in self.people if _may_be(wanted, _plain(p.full))]
        return fits[0] if len(fits) == 1 else None

    def body(self, words: str) -> Name | None:
        """The one body that ``words`` may mean: its acronym, its name, or a part of it that no other shares."""
        words = self.acronyms.get(words, words)
        wanted = _plain(words)
        exact = [b for b in self.bodies if _plain(b.full) == wanted]
        if exact:
            return exact[0]
        fits = [b for b in self.bodies if _is_part(wanted, _plain(b.full))]
        return fits[0] if len(fits) == 1 else None


def _plain(words: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[\w'-]+", words.lower().replace("’", "'")))


def _may_be(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    if not short or not full or short[-1] != full[-1]:
        return False
    if len(short) == 1:
        return True
    return short[0] == full[0] or (len(short[0]) == 1 and full[0].startswith(short[0])) or (len(full[0]) == 1 and short[0].startswith(full[0]))


def _is_part(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    if not short or len(short) >= len(full):
        return False
    return full[: len(short)] == short or full[-len(short) :] == short


def cast_of(sentences: tuple[Sentence, ...], *, outlet: str | None = None) -> Cast:
    """Gather the names of a report. ``outlet`` is the report's own, which it calls by acronym or short form.

    Headlines are left out: their capitals make names of any words.
    """
    cast = Cast()
    if outlet:
        name = _without_article(outlet)
        cast.bodies.append(Name(name, "outlet"))
        cast.acronyms["".join(w[0] for w in name.split() if w[:1].isupper())] = name
    runs = [(run, sentence) for sentence in sentences if sentence.block.kind is not BlockKind.HEADLINE for run in name_runs(sentence)]
    weights: dict[str, int] = defaultdict(int)
    for run, _ in runs:
        weights[text_of(person_part(run))] += person_weight(run)
    cast.people_texts = {text for text, weight in weights.items() if weight > 0}
    for run, sentence in runs:
        _note(run, sentence, cast)
    _merge_people(cast)
    _drop_short_bodies(cast)
    return cast


def text_of(tokens: list[Token]) -> str:
    """The words as they stand, with blanks only where the report has them."""
    out = ""
    for k, token in enumerate(tokens):
        out += (" " if k and token.start > tokens[k - 1].end else "") + token.text
    return out


def person_weight(run: list[Token]) -> int:
    """How strongly one mention speaks for a person (above 0) or for something else (below).

    A title or a role beside the name: 4. The model's label PERSON: 1. A word that bodies are called by,
    or a plural at the end: -6. Another label: -1. Common nouns alone ("Secretary"): -6.
    """
    name = person_part(run)
    weight = 0
    if len(name) < len(run) and len(name) <= 4:
        weight += 4
    if _role_before(run) is not None or _role_after(name) is not None:
        weight += 4
    labels = {t.ent for t in name}
    weight += 1 if "PERSON" in labels else -1 if labels & {"ORG", "GPE", "NORP", "PRODUCT", "FAC", "LOC", "DATE"} else 0
    words = [t.lower.rstrip(".") for t in name]
    if any(kind_of_word(w) in ("body", "outlet") or w in nouns().body_name for w in words) or name[-1].tag == "NNPS":
        weight -= 6
    if all(kind_of_word(w) is not None or w in nouns().honorific for w in words):
        weight -= 6
    if len(name) == 1 and _ACRONYM.match(name[0].text) and name[0].text.isupper():
        weight -= 6
    return weight


def name_runs(sentence: Sentence) -> list[list[Token]]:
    """Runs of proper nouns, with the little words inside names: "Ministry of Defense", "van der Berg"."""
    out: list[list[Token]] = []
    run: list[Token] = []
    for token in sentence.tokens:
        if token.tag in ("NNP", "NNPS") or (run and _inside_name(token, run[-1], sentence)):
            run.append(token)
        elif run:
            out.append(run)
            run = []
    if run:
        out.append(run)
    return [_trimmed(r) for r in out if _trimmed(r)]


def _inside_name(token: Token, before: Token, sentence: Sentence) -> bool:
    if token.i + 1 >= len(sentence.tokens) or token.text[:1].isupper():
        return token.tag in ("JJ", "CD") and token.ent != "" and token.ent == before.ent and not token.ent_start
    following = sentence.tokens[token.i + 1]
    if token.lower in _PARTICLES or token.lower in _LINKS:
        same = token.ent != "" and token.ent == before.ent and not token.ent_start
        return following.tag in ("NNP", "NNPS") and (same or token.lower in _PARTICLES)
    if token.tag == "POS":
        return before.lower.endswith("s") and following.tag in ("NNP", "NNPS") and kind_of_word(following.lower) == "body"
    return token.text == "-" and following.tag in ("NNP", "NNPS")


def _trimmed(run: list[Token]) -> list[Token]:
    while run and run[-1].tag not in ("NNP", "NNPS", "CD"):
        run = run[:-1]
    return run


def person_part(run: list[Token]) -> list[Token]:
    """The run without titles and what stands before them: "US President Ana Ruiz" gives "Ana Ruiz"."""
    titles = [k for k, t in enumerate(run[:-1]) if kind_of_word(t.lower) == "person" or t.lower.rstrip(".") in nouns().honorific]
    part = run[titles[-1] + 1 :] if titles and 1 <= len(run) - titles[-1] - 1 <= 4 else run
    while len(part) > 1 and (part[0].ent == "NORP" or part[0].tag not in ("NNP", "NNPS")):
        part = part[1:]
    if titles and part is not run and part[0].lower == "elect":
        part = part[1:]
    return part if part and part[-1].tag in ("NNP", "NNPS") else run


def _role_after(name: list[Token]) -> Token | None:
    """The role in the apposition: "Petra Sool, a statistician at the board"."""
    for child in name[-1].children:
        if child.dep == "appos" and child.i > name[-1].i and child.tag in ("NN", "NNP") and kind_of_word(child.lower) == "person":
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


def _note(run: list[Token], sentence: Sentence, cast: Cast) -> None:
    if cast.names_person(run):
        name = person_part(run)
        person = Name(text_of(name), "person", first_seen=run[0].start)
        _add_roles(person, run, name)
        _fold(person, cast.people)
        return
    text = text_of(run)
    kind = kind_of_run(run)
    after = sentence.tokens[run[-1].i + 1 : run[-1].i + 4]
    in_brackets = len(after) == 3 and after[0].text == "(" and after[2].text == ")" and _ACRONYM.match(after[1].text) is not None
    if in_brackets:
        cast.acronyms[after[1].text] = text
        kind = kind or "body"
    if kind is not None and text not in cast.acronyms:
        _fold(Name(text, kind, first_seen=run[0].start), cast.bodies)


def _drop_short_bodies(cast: Cast) -> None:
    """Leave out people who are only a body's first word: "Orrin" beside "Orrin Chemicals"."""
    firsts = {b.full.split()[0] for b in cast.bodies if len(b.full.split()) > 1}
    cast.people = [p for p in cast.people if p.roles or " " in p.full or p.full not in firsts]
    cast.people_texts -= {t for t in cast.people_texts if " " not in t and t in firsts and not any(p.full.endswith(" " + t) for p in cast.people)}


def kind_of_run(run: list[Token]) -> str | None:
    """``outlet`` or ``body`` for a run of proper nouns that names no person; None where it names a place or a day."""
    last = kind_of_word(run[-1].lower)
    if last == "outlet" or kind_of_word(run[0].lower) == "outlet":
        return "outlet"
    if any(kind_of_word(t.lower) == "body" or t.lower in nouns().body_name for t in run) or any(t.ent == "ORG" for t in run):
        return "body"
    if len(run) > 1 and run[-1].tag == "NNPS":
        return "body"
    return None


def _add_roles(person: Name, run: list[Token], name: list[Token]) -> None:
    words = [t.lower for t in run if t not in name]
    first = run[0]
    for token in [*name[-1].children, *first.children]:
        if token.i < first.i and token.dep in ("compound", "amod", "nmod", "appos", "poss") and token.tag != "DT":
            words.extend(t.lower for t in token.subtree() if t.tag.startswith(("NN", "JJ")))
        elif token.i > name[-1].i and token.dep == "appos" and token.tag in ("NN", "NNP", "NNS"):
            words.extend(t.lower for t in token.subtree() if t.tag.startswith(("NN", "JJ")) and t.i - name[-1].i < 12)
    head = name[-1].head
    if name[-1].dep == "appos" and head is not name[-1] and kind_of_word(head.lower) == "person":
        words.append(head.lower)
        words.extend(c.lower for c in head.children if c.i < head.i and c.tag.startswith(("NN", "JJ")))
    person.roles.update(words)
    person.gender = gender_of(person.roles)


def gender_of(words: set[str]) -> str | None:
    """``f``, ``m`` or None, by role nouns and titles alone: a name tells nothing."""
    plain = {w.rstrip(".") for w in words}
    if plain & set(nouns().female):
        return "f"
    return "m" if plain & set(nouns().male) else None


def _fold(name: Name, known: list[Name]) -> None:
    for other in known:
        if other.full == name.full:
            other.roles |= name.roles
            other.gender = other.gender or name.gender
            return
    known.append(name)


def _merge_people(cast: Cast) -> None:
    """Fold short forms into the one fuller name they can mean: "Hrell", "J. Hrell" into "Jakub Hrell"."""
    longest = sorted(cast.people, key=lambda p: -len(p.full))
    kept: list[Name] = []
    for person in longest:
        fits = [k for k in kept if _may_be(_plain(person.full), _plain(k.full))]
        if len(fits) == 1:
            fits[0].roles |= person.roles
            fits[0].gender = fits[0].gender or person.gender
            fits[0].first_seen = min(fits[0].first_seen, person.first_seen)
        elif not fits:
            kept.append(person)
    cast.people = kept


def _without_article(words: str) -> str:
    return words[4:] if words.lower().startswith("the ") else words
