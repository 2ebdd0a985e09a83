"""Names in a report: people and bodies, by the fullest form that the report gives them.

The model's labels err (places as people, people as companies); titles, acronyms in brackets,
role nouns and the report's other mentions correct them. One candidate or none.
"""

import re
from collections import defaultdict

from msgspec import Struct, field

from reportedly.model import BlockKind
from reportedly.parse.names import kind_of_run, name_runs, person_part, text_of
from reportedly.parse.nouns import kind_of_word, nouns
from reportedly.parse.persons import ACRONYM, gender_of, has_demonym, person_weight
from reportedly.parse.tokens import Sentence, Token


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
    with_title: set[str] = field(default_factory=set)

    def who(self, run: list[Token]) -> "Name | None":
        """The person whom a run of proper nouns names, all its mentions in the report weighed; or None.

        A bare surname is a person's where the report gives the full name of just one. It is not where the report
        gives people their titles and a company has that name: "Ms Brask" and "Brask, the maker of Brask Foods".
        """
        text = text_of(person_part(run))
        if len(run) == 1 and text in self.with_title and self.body(text) is not None:
            return None
        found = self.person(text)
        if found is not None and (text in self.people_texts or " " in found.full):
            return found
        return None

    def person(self, words: str) -> Name | None:
        """The one person that ``words`` may mean: by full name, surname, or initial and surname."""
        wanted = _plain(words)
        exact = [p for p in self.people if _plain(p.full) == wanted]
        if exact:
            return exact[0]
        fits = [p for p in self.people if _may_be(wanted, _plain(p.full))]
        return fits[0] if len(fits) == 1 else None

    def who_equally(self, words: str) -> tuple[str, ...]:
        """The people whom ``words`` may mean equally well, where these are two or more: "Ruiz" of Ana and Bo Ruiz."""
        wanted = _plain(words)
        fits = [p.full for p in self.people if _may_be(wanted, _plain(p.full)) and _plain(p.full) != wanted]
        return tuple(sorted(fits)) if len(fits) > 1 else ()

    def body(self, words: str) -> Name | None:
        """The one body that ``words`` may mean: its acronym, its name, or a part of it that no other shares."""
        words = self.acronyms.get(words, words)
        wanted = _plain(words)
        exact = [b for b in self.bodies if _plain(b.full) == wanted]
        if exact:
            return self._in_full(exact[0])
        fits = [b for b in self.bodies if _is_part(wanted, _plain(b.full))]
        return fits[0] if len(fits) == 1 else None

    def _in_full(self, body: Name) -> Name:
        """The one company or outlet that a single word of its name means: "Brask" for "Brask Foods".

        An outlet is also called by its last word: "the Lantern" for the Evening Lantern.

        Not "Congress" for "Congress Party", nor "Northmere", a town, for the council of that name.
        """
        if " " in body.full or body.kind == "outlet":
            return body
        longer = [b for b in self.bodies if b is not body and body.full in _short_forms(b)]
        return longer[0] if len(longer) == 1 else body


def _short_forms(body: Name) -> set[str]:
    """The single words that a company or an outlet of several words is called by."""
    words = body.full.split()
    if body.kind == "outlet":
        return {words[0], words[-1]}
    return {words[0]} if words[-1].lower() in nouns().body_name else set()


def _plain(words: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[\w'-]+", words.lower().replace("’", "'")))


def _may_be(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    if not short or not full or short[-1] != full[-1]:
        return False
    if len(short) == 1 or full[-len(short) :] == short:
        return True
    return (
        short[0] == full[0]
        or (len(short[0]) == 1 and full[0].startswith(short[0]))
        or (len(full[0]) == 1 and short[0].startswith(full[0]))
    )


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
    runs = [
        (run, sentence)
        for sentence in sentences
        if sentence.block.kind is not BlockKind.HEADLINE
        for run in name_runs(sentence)
    ]
    weights: dict[str, int] = defaultdict(int)
    for run, _ in runs:
        weights[text_of(person_part(run))] += person_weight(run)
    if outlet:
        weights[_without_article(outlet)] -= 100
    words = {t.text for sentence in sentences for t in sentence.tokens if t.text[:1].isupper()}
    cast.people_texts = {text for text, weight in weights.items() if weight > 0 and not has_demonym(text, words)}
    for run, sentence in runs:
        _note(run, sentence, cast)
    _merge_people(cast)
    _drop_short_bodies(cast)
    return cast


def _note(run: list[Token], sentence: Sentence, cast: Cast) -> None:
    if text_of(person_part(run)) in cast.people_texts:
        name = person_part(run)
        person = Name(text_of(name), "person", first_seen=run[0].start)
        _add_roles(person, run, name)
        if len(run) == 2 and len(name) == 1 and run[0].lower.rstrip(".") in ("mr", "ms", "mrs", "miss"):
            cast.with_title.add(name[0].text)
        _fold(person, cast.people)
        return
    text = text_of(run)
    kind = kind_of_run(run)
    after = sentence.tokens[run[-1].i + 1 : run[-1].i + 4]
    in_brackets = (
        len(after) == 3 and after[0].text == "(" and after[2].text == ")" and _is_acronym_of(after[1].text, run)
    )
    if in_brackets:
        cast.acronyms[after[1].text] = text
        kind = kind or "body"
    if kind is not None and text not in cast.acronyms:
        _fold(Name(text, kind, first_seen=run[0].start), cast.bodies)


def _is_acronym_of(acronym: str, run: list[Token]) -> bool:
    """Whether the letters stand for the words: "CEB" for "Central Electoral Board"; not "(CPA)" behind "March 11"."""
    if ACRONYM.match(acronym) is None or any(t.ent == "DATE" for t in run):
        return False
    initials = "".join(t.text[0].lower() for t in run)
    letters = iter(initials)
    return (
        all(c in letters for c in acronym.lower().rstrip("s").replace(".", "")[:2]) or acronym[0].lower() == initials[0]
    )


def _drop_short_bodies(cast: Cast) -> None:
    """Leave out people who are only a body's first word: "Brask" beside "Brask Mills"."""
    firsts = {b.full.split()[0] for b in cast.bodies if len(b.full.split()) > 1}
    cast.people = [p for p in cast.people if p.roles or " " in p.full or p.full not in firsts]
    cast.people_texts -= {
        t
        for t in cast.people_texts
        if " " not in t and t in firsts and not any(p.full.endswith(" " + t) for p in cast.people)
    }


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


def _fold(name: Name, known: list[Name]) -> None:
    for other in known:
        if other.full == name.full:
            other.roles |= name.roles
            other.gender = other.gender or name.gender
            return
    known.append(name)


def _merge_people(cast: Cast) -> None:
    """Fold short forms into the one fuller name they can mean: "Maddow", "I. Maddow" into "Ines Maddow"."""
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
