"""The story's name for everybody that its reports name: persons, bodies, outlets, offices, unnamed people, papers."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from reportedly.model import Claim, Figure
from reportedly.stories.origins.acronyms import acronyms_in
from reportedly.stories.origins.affiliation import phrase_of
from reportedly.stories.origins.bodies import is_place, join_bodies, kinds_of_body, without_landless
from reportedly.stories.origins.cast import Cast, is_generic, mentions_of, names_and_surnames
from reportedly.stories.origins.cores import core_of
from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.kinds import by_members, is_police
from reportedly.stories.origins.nations import Nations, home_nation, nations_in
from reportedly.stories.origins.offices import holder_of
from reportedly.stories.origins.pages import Page, outlet_of, plain
from reportedly.stories.origins.people import join_people
from reportedly.stories.origins.roles import Role, roles_in
from reportedly.stories.origins.unnamed import join_documents, join_footage, join_unnamed
from reportedly.stories.origins.voices import Sort, Voice, voices_of
from reportedly.stories.origins.words import noun_words, origin_words


class Joined(Struct, frozen=True):
    """A story's voices with the names that they have come to."""

    voices: tuple[Voice, ...]
    full_by_name: Mapping[tuple[str, str], str]
    cast: Cast

    def full(self, report: str, name: str) -> str:
        """The story's name for what a report calls somebody."""
        return self.full_by_name.get((report, name), name)


def join_names(pages: Sequence[Page], claims: Iterable[Claim], figures: Iterable[Figure]) -> Joined:
    """Join the speakers of a story: who is named in one report and named otherwise in another."""
    nations = nations_in(pages)
    voices = voices_of(pages, claims, figures, nations)
    full = join_people(pages, voices)
    cast = _cast(pages, voices, full, nations)
    for voice in voices:
        found = _named(voice, cast)
        if found is not None:
            full[voice.report, voice.name] = found
    outlets = {page.id: _outlet(outlet_of(page.report), cast) for page in pages}
    for joined in (
        join_unnamed([v for v in voices if (v.report, v.name) not in full], full, outlets),
        join_documents(voices),
        join_footage(voices, outlets.values()),
    ):
        full |= {key: name for key, name in joined.items() if key not in full}
    return Joined(voices, {(v.report, v.name): full.get((v.report, v.name), v.name) for v in voices}, cast)


def _cast(
    pages: Sequence[Page], voices: Sequence[Voice], full: Mapping[tuple[str, str], str], nations: Nations
) -> Cast:
    names: dict[str, set[str]] = {}
    for (_, name), person in full.items():
        names.setdefault(person, {person}).add(name)
    names_by_person = {person: tuple(sorted(found)) for person, found in sorted(names.items())}
    roles = roles_in(pages, names_by_person.items())
    acronyms = acronyms_in(pages, sorted({outlet_of(page.report) for page in pages}))
    outlets = tuple(join_bodies(_outlet_names(pages, voices), Nations({}, {}, {}), acronyms))
    body_names = _body_names(pages, voices, roles, nations, acronyms)
    of_outlets = {words for outlet in outlets for words in outlet.all_words}
    for name in list(body_names):
        if core_of(name, Nations({}, {}, {}), acronyms).words in of_outlets:
            del body_names[name]
    bodies = tuple(without_landless(join_bodies(body_names, nations, acronyms)))
    named = [
        (b.name, {n for n in b.names if not is_generic(core_of(n, nations, acronyms))}) for b in (*bodies, *outlets)
    ]
    return Cast(
        bodies,
        outlets,
        names_by_person,
        roles,
        nations,
        acronyms,
        {page.id: home_nation(page, nations) for page in pages},
        mentions_of(pages, named),
        mentions_of(pages, names_and_surnames(names_by_person)),
    )


def _outlet_names(pages: Sequence[Page], voices: Sequence[Voice]) -> Counter[str]:
    names = Counter(outlet_of(page.report) for page in pages)
    names.update(own_name(v.name) for v in voices if v.sort is Sort.OUTLET and own_name(v.name)[:1].isupper())
    return names


def own_name(name: str) -> str:
    """A name without the small words before it: "earlier the tabloid Morning Lantern" gives "Morning Lantern";
    "post on Chirpa" stays."""
    tail = re.search(
        r"^(?:(?!of|on|in|by|at|from|for)[a-z][\w-]* )*([A-Z][\w&.'’-]*(?: (?:of|the|and|&|[A-Z0-9][\w&.'’-]*))*)$",
        name,
    )
    return tail[1].removeprefix("The ") if tail else name


def _body_names(
    pages: Sequence[Page],
    voices: Sequence[Voice],
    roles: Iterable[Role],
    nations: Nations,
    acronyms: Mapping[tuple[str, ...], str],
) -> Counter[str]:
    """The names of bodies that speak, and of those that roles name; no mere kinds ("the company"), no places."""
    texts = [page.text for page in pages]
    names = Counter(v.name for v in voices if v.sort is Sort.BODY and _may_be_body(v.name))
    for role in roles:
        phrase = phrase_of(role)
        if phrase is not None and _may_be_body(phrase) and not is_place(phrase, texts) and _is_named(phrase):
            names[phrase] += 0
    kept = Counter[str]()
    for name, count in names.items():
        core = core_of(name, nations, acronyms)
        named_as_body = (
            core.nation or len(core.words) > 2 or set(core.words) & {*noun_words().body, *noun_words().body_name}
        )
        is_mere_kind = len(core.words) == 1 and core.words[0] in kinds_of_body()
        if core.words and not is_mere_kind and (named_as_body or not is_place(name, texts)):
            kept[name] = count
    return kept


def _is_named(phrase: str) -> bool:
    """Whether the words of a role name a body: with a capital, or as "village council", "labour ministry" do."""
    words = words_of(phrase)
    return phrase[:1].isupper() or (len(words) > 1 and bool({words[0], words[-1]} & set(origin_words().generic.public)))


def _may_be_body(name: str) -> bool:
    """Not "its", "Ana Ruiz's family", "the ministry's spokesman Jan Ost", "Ana Ruiz's office", "Mills at a hearing",
    nor two at once."""
    if re.search(r" (?:at|on|by|in|with|from|during|after|before) (?:an?|the|his|her|its|their) ", name):
        return False
    pronouns = {"who", "which", "it", "they", "that", "this", "we", "he", "she", "i", "you"}
    owner = re.match(r"(?:[A-Z][\w-]+ )+[A-Z][\w-]+'s (?P<what>[a-z ]+)$", plain(name))
    of_a_person = owner and (owner["what"] in ("ministry", "party") or not _is_named("x " + owner["what"]))
    if name.split()[0] in origin_words().agencies or of_a_person:
        return False
    words = {w for w in name.split() if w.islower()}
    if two_in(name) is not None:
        return False
    return owner_in(name) is None and not words & pronouns and not words & spokesmen()


def two_in(name: str) -> tuple[str, str] | None:
    """The two that a name joins: "the coast guard and the port police"; not "Ministry of Trade and Industry"."""
    m = re.fullmatch(r"(?:the )?(?P<one>.+?) and (?P<the>the )?(?P<other>.+)", name)
    kinds = kinds_of_body()
    if m is None or not (m["the"] or {words_of(m[part])[-1] for part in ("one", "other")} <= kinds):
        return None
    return m["one"], m["other"]


def spokesmen() -> set[str]:
    """Offices whose names are no part of a body's name, as "general" is of "general staff"."""
    return {*origin_words().speaks_for, *origin_words().acts_for} - set(origin_words().office_of)


_OF_ITS_OWNER = re.compile(
    r"^(?P<owner>.+?)(?:'s|(?<=s)')? "
    r"(?:(?:press |media |public )?(?:office|desk)|(?:press |media )service|team|camp|campaign|"
    r"lawyers?|aides?|spokes\w+|representatives?)$"
)


def owner_in(name: str) -> str | None:
    """Who an office or desk belongs to that speaks for nobody else: "Ana Ruiz's office", "the alliance's press desk".

    Not "Office of Fisheries", not "general prosecutor's office": that owner is found nowhere, and the office stands.
    """
    m = _OF_ITS_OWNER.match(name.replace("’", "'"))
    return m["owner"] if m is not None and "'" in name.replace("’", "'") else None


def _named(voice: Voice, cast: Cast) -> str | None:
    """The story's name for a voice that is no person by name; None where only what follows can tell."""
    if voice.sort is Sort.NATION:
        return cast.nations.named(voice.name)
    if voice.sort is Sort.OUTLET:
        return _outlet_meant(voice, cast)
    if voice.sort in (Sort.BODY, Sort.PEOPLE) and (beside := _set_beside(voice, cast)) is not None:
        return beside
    if voice.sort is Sort.BODY:
        return _body_meant(voice, cast)
    if voice.sort is not Sort.PEOPLE:
        return None
    return holder_of(voice, cast) or _body_described(voice, cast)


def _body_described(voice: Voice, cast: Cast) -> str | None:
    """The body that a description of people is: "the coast guard" where the story names the Kesh Coast Guard."""
    core = cast.core(voice.name)
    if is_police(core):
        return cast.body_meant(voice.name, voice.report, voice.at)
    if by_members(core, cast.bodies) is None and (
        len(core.words) < 2 or not any(s.lower().startswith("the ") for s in voice.sources)
    ):
        return None
    return cast.body_meant(voice.name, voice.report, voice.at)


def _set_beside(voice: Voice, cast: Cast) -> str | None:
    """The name beside a description in its own source: "the operator, Blue Reef Lines"; "the Torvian side"."""
    for source in voice.sources:
        m = re.search(r", (?P<name>[A-Z][^,]+)$", source)
        if m is not None and voice.name[:1].islower():
            body = cast.body(m["name"])
            return body.name if body is not None else cast.person_meant(m["name"])
    side = re.match(r"(?:earlier |later )?(?:the )?(?P<land>[A-Z]\w+(?: [A-Z]\w+)?) side$", voice.name)
    return cast.nations.split(words_of(side["land"]))[0] if side is not None else None


def _body_meant(voice: Voice, cast: Cast) -> str | None:
    if owner_in(voice.name) is not None:
        return None
    body = cast.body(voice.name)
    if body is not None and len(body.names) > 1:
        return body.name
    return (
        holder_of(voice, cast)
        or cast.body_meant(voice.name, voice.report, voice.at)
        or (body.name if body is not None else None)
    )


def _outlet_meant(voice: Voice, cast: Cast) -> str | None:
    name = own_name(voice.name)
    if name[:1].isupper():
        return _outlet(name, cast)
    core = cast.core(voice.name)
    if not is_generic(core) or not core.words:
        return None
    outlets = {b.name for b in cast.outlets}
    before = [m for m in cast.bodies_named.get(voice.report, ()) if m.name in outlets and m.at <= voice.at]
    return max(before).name if before else None


def _outlet(name: str, cast: Cast) -> str:
    return next((b.name for b in cast.outlets if name in b.names), name)
