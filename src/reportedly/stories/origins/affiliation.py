"""Which body the words of a role name: "Orlan boss" Orlan, "labour minister" the labour ministry, "its head" its."""

import re
from collections.abc import Sequence

from reportedly.stories.origins.bodies import is_landless
from reportedly.stories.origins.cast import Cast
from reportedly.stories.origins.folding import fold, words_of
from reportedly.stories.origins.pages import plain
from reportedly.stories.origins.roles import Role
from reportedly.stories.origins.words import origin_words

_LINKED = re.compile(r"^(?:of|at|for|with|from|in|to) (?:the |an? |our )?(?P<body>.+)$")
_OWNER = re.compile(r"(?P<body>.+?)(?:'s|(?<=s)')(?: |$)(?P<rest>.*)")


def phrase_of(role: Role) -> str | None:
    """The words of a role that name a body, or None where it names none by itself.

    "hospital's medical director": hospital. "labour minister": labour ministry. "chairman of the board": board.
    "spokesman for the bank who spoke": bank.
    """
    linked = _LINKED.match(role.after)
    if linked is not None and not role.after.startswith(("in ", "to ")):
        portfolio = role.office in ("minister", "secretary") and not re.search(r"Depart|Minist", role.after)
        if portfolio and role.after.startswith(("of ", "for ")):
            return f"{role.before} ministry of {linked['body']}".strip()
        return _trimmed(linked["body"])
    owner = _OWNER.match(plain(role.before))
    words = (owner["rest"] if owner else role.before).split()
    words = [w for w in words if fold(w) not in origin_words().ranks]
    if words and _is_minister(role, words) and "prime" not in words_of(role.before):
        of_body = fold(words[-1]) in origin_words().government.bodies
        words = [w.lower() if w.lower() in origin_words().government.portfolios else w for w in words]
        ministry = " ".join(words) + ("" if of_body else " ministry")
        return f"{owner['body']} {ministry}" if owner else ministry
    return (owner["body"] if owner else " ".join(words)) or None


def _is_minister(role: Role, words: list[str]) -> bool:
    """ "labour minister", "foreign secretary"; not "press secretary", "union secretary"."""
    return role.office == "minister" or (
        role.office == "secretary" and fold(words[-1]) in origin_words().government.portfolios
    )


def _trimmed(words: str) -> str:
    """The body's own name: up to a clause or a second preposition, and a name's own words where it has some.

    "intelligence firm Signal Risk": Signal Risk. "the union's east branch": union. "Torvia's foreign ministry" whole.
    "President Ana Ruiz": Ana Ruiz.
    """
    words = re.split(r"\s(?:who|which|that|and|since|told|said|says|when|after|before)\b", words)[0].strip(" .,")
    owner = _OWNER.match(plain(words))
    if owner is not None and not set(words_of(owner["rest"])) & {*origin_words().government.bodies, "union", "staff"}:
        words = owner["body"]
    words = re.sub(
        r"^(?:[\w.-]+ )*(?:President|Minister|Premier|Chancellor|Secretary|Secretary-General|Governor|Mayor) (?=[A-Z])",
        "",
        words,
    )
    tail = re.search(r"^(?:(?!in |at |of |on |for )[a-z][\w-]* )+(?P<name>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*)*)$", words)
    return tail["name"] if tail else words


def body_of(role: Role, cast: Cast) -> str | None:
    """The body or person that a role's holder speaks for, by the story's name or by the role's own words.

    None for a past office, for one that speaks for nobody ("a statistician at the university"), where nothing tells.
    """
    if role.is_past or role.office not in origin_words().speaks_for:
        return None
    phrase = phrase_of(role)
    if phrase is not None:
        return cast.person_meant(phrase) or _of_phrase(phrase, role, cast)
    if role.pointer in ("its", "their"):
        private = role.office in origin_words().private_offices
        return cast.body_before(role.report, role.at, private=private, reach=role.at - role.since + 1)
    return _implied(role, cast) if "prime" not in words_of(role.before) else None


def _of_phrase(phrase: str, role: Role, cast: Cast) -> str | None:
    of_state = role.office in origin_words().government.offices
    nation = (cast.nations if of_state else cast.nations.without_seats()).named(phrase)
    if nation is None and not cast.core(phrase).words:
        nation = cast.nations.split(words_of(phrase))[0]
    if nation is not None:
        # "American chief executive" is no country's.
        return cast.nations.government(nation) if role.office not in origin_words().private_offices else None
    head = phrase.split(" of ")[0]
    meant = cast.body_meant(phrase, role.report, role.at)
    if meant is None and head != phrase:
        meant = cast.body_meant(head, role.report, role.at)
    return meant or (None if is_landless(cast.core(phrase), cast.bodies) else _new_body(phrase))


def _new_body(phrase: str) -> str | None:
    """A body that only roles name: "Farsight" in "Farsight director"; "police" in "police chief"."""
    words = words_of(phrase)
    if len(words) == 1 and words[0] in origin_words().service_of:
        return origin_words().service_of[words[0]]
    generic = origin_words().generic
    is_kind = any(w in (*generic.by_name, *generic.public) for w in words)
    is_mere_kind = len(words) == 1 and (is_kind or words[0] in generic.private)
    return phrase if (phrase[:1].isupper() and not is_mere_kind) or (is_kind and len(words) > 1) else None


def _implied(role: Role, cast: Cast) -> str | None:
    """The body that an office is of without saying so: an inspector of the one inspectorate of the story."""
    kinds = origin_words().office_of.get(role.office, ())
    fits = {b.name for b in cast.bodies if b.words & set(kinds)}
    return fits.pop() if len(fits) == 1 else None


def clients_of(roles: Sequence[Role], cast: Cast) -> set[str]:
    """For whom somebody acts: "Emil Orr's lawyer"; "his lawyer" just after Emil Orr, where no role names one."""
    acting = [r for r in roles if r.office in origin_words().acts_for and not r.is_past]
    named = [phrase for r in acting if (phrase := phrase_of(r)) is not None]
    if named:
        return {person for phrase in named if (person := cast.person_meant(phrase)) is not None}
    before = [cast.person_before(r.report, r.at, reach=_NEAR) for r in acting if r.pointer in ("his", "her")]
    return {person for person in before if person is not None}


_NEAR = 200
"""How far before "his lawyer" he may have been named last, in characters: the sentence before."""
