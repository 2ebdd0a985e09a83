"""What the reports say a person is: "labour minister Ruben Ost", "Sela Vance, who chairs the union's east branch".

Read with patterns around each mention of a name, since an apposition stands beside the name whatever the sentence does.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from reportedly.stories.origins.folding import words_of
from reportedly.stories.origins.pages import Page, told
from reportedly.stories.origins.people import person_words
from reportedly.stories.origins.words import noun_words, origin_words


class Role(Struct, frozen=True, order=True):
    """One thing said of a person. "Torvia's ambassador in Ardun, Leyla Orr" has ``office`` "ambassador", ``before``
    "Torvia's" and ``after`` "in Ardun". ``pointer``: "its", "her" before it, which points to nobody named before
    ``since``. ``at``: where the name stands."""

    person: str
    report: str
    at: int
    office: str
    before: str
    after: str
    pointer: str
    since: int = 0

    @property
    def is_past(self) -> bool:
        """Whether the office is no longer theirs: "a former director"."""
        return any(w in origin_words().no_longer for w in words_of(self.before))


_WORD = r"[\w’'.&/-]+"
_AFTER = re.compile(r"(?:,? \(?\d{1,3}\)?)?, (?P<phrase>[^,;:—–()\"“”\n]{3,120})")
_WHO = re.compile(rf", who (?:has |also )?(?P<verb>{_WORD}(?: (?:for|over))?) (?P<body>(?:{_WORD} ?){{1,8}})")
_OF = re.compile(rf" of (?:the )?(?P<body>(?:{_WORD} ?){{1,7}})")
_FURTHER = 400
"""How far before a paragraph "its" may point, in characters."""
_LINK = (" of ", " at ", " in ", " for ", " with ", " to ", " from ")


def roles_in(pages: Sequence[Page], names_by_person: Iterable[tuple[str, tuple[str, ...]]]) -> tuple[Role, ...]:
    """The roles that the reports give each person. ``names_by_person``: the story's name with all that reports use."""
    found: set[Role] = set()
    for person, names in sorted(names_by_person):
        surnames = {n.split()[-1] for n in names if len(person_words(n)) > 1}
        longest_first = sorted({*names, *surnames}, key=lambda n: (-len(n), n))
        pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])")
        for page in (p for p in pages if any(name in p.text for name in longest_first)):
            found.update(_beside(person, pattern, page))
    return tuple(sorted(found))


def _beside(person: str, pattern: re.Pattern[str], page: Page) -> Iterator[Role]:
    for block in told(page):
        for m in pattern.finditer(page.text, block.start, block.end):
            lead = _without_title(page.text[max(block.start, m.start() - 110) : m.start()].replace("\n", " "))
            if (role := _before(lead, person, page.id, m.start())) is not None:
                yield _reaching_back(role, page)
            rest = page.text[m.end() : min(block.end, m.end() + 150)].replace("\n", " ")
            role = (
                _who_leads(rest, person, page.id, m.start())
                or _set_behind(rest, person, page.id, m.start())
                or _of_body(rest, person, page.id, m.start())
            )
            if role is not None:
                yield _reaching_back(role, page)


def _reaching_back(role: Role, page: Page) -> Role:
    """The role with how far "its" may point back: to the sentence before; from a paragraph's first, further."""
    start = page.sentence_at(role.at).start
    if start == page.paragraph_at(role.at).start:
        return replace(role, since=max(start - _FURTHER, 0))
    return replace(role, since=page.sentence_at(start - 1).start)


def _without_title(lead: str) -> str:
    """ "the chief of the general staff, General " without the title that stands between."""
    m = re.search(r", ([A-Z][a-z]+\.?) $", lead)
    return lead[: m.start()] + ", " if m and _singular(m[1]) in noun_words().honorific else lead


def _ends_sentence(word: str) -> bool:
    stem = word.removesuffix(".")
    abbreviated = len(stem) < 2 or "." in stem or stem.lower() in noun_words().honorific
    return word.endswith((".", "!", "?")) and not abbreviated


def _offices() -> set[str]:
    words = origin_words()
    return {*words.speaks_for, *words.acts_for, *words.held_by_one, *noun_words().person, "judge"}


def _singular(word: str) -> str:
    return word.lower().rstrip(".,")


def _before(lead: str, person: str, report: str, at: int) -> Role | None:
    """ "regional governor Ana Ruiz"; with a comma also "the head of the council, Ana Ruiz"."""
    if not lead.endswith(" "):
        return None
    comma = lead.endswith(", ")
    words = re.split(r"[;:()\"“”]", lead.removesuffix(" ").removesuffix(","))[-1].split()[-10:]
    places = [k for k, w in enumerate(words) if _singular(w) in _offices()]
    if not places:
        return None
    if places[-1] == len(words) - 1:
        return _cut(words, places[-1], "", person, report, at)
    if comma:
        for k in places:
            tail = " ".join(words[k + 1 :])
            if f" {words[k + 1]} " in _LINK and not _has_verb(tail):
                return _cut(words, k, tail, person, report, at)
    return None


def _cut(words: list[str], place: int, after: str, person: str, report: str, at: int) -> Role:
    """The role, with the words before the office that belong to it: back to an article, a verb or a preposition."""
    first, pointer = place, ""
    while first > 0 and not words[first - 1].endswith((",", ";", ":")) and not _ends_sentence(words[first - 1]):
        word = words[first - 1].lower()
        if word in origin_words().pointers:
            pointer = word
            break
        if word in origin_words().stops:
            break
        first -= 1
    return Role(person, report, at, _singular(words[place]), " ".join(words[first:place]), after, pointer)


def _who_leads(rest: str, person: str, report: str, at: int) -> Role | None:
    """ "…, who chairs the union's east branch": as if she were its head."""
    m = _WHO.match(rest)
    if m is None or not any(
        m["verb"] == verb or f"{m['verb']} {m['body']}".startswith(verb + " ") for verb in origin_words().leads
    ):
        return None
    body = re.split(r"(?<=\w{4})\.(?= |$)", m["body"])[0]
    return Role(person, report, at, "head", "", "of " + body.strip(" ."), "")


def _of_body(rest: str, person: str, report: str, at: int) -> Role | None:
    """ "Commodore Ana Ruiz of the coast guard"; not "of the Harbour Institute", whose scholars speak for themselves."""
    m = _OF.match(rest)
    if m is None:
        return None
    body = re.split(r"(?<=\w{3})\. | (?:said|says|told|who|and|in|on|at)\b", m["body"])[0].strip(" .")
    words = words_of(body)
    if not words or not set(words) & set(origin_words().generic.public) or set(words) & set(_SCHOLARS):
        return None
    return Role(person, report, at, "representative", "", "of " + body, "")


_SCHOLARS = ("university", "institute", "college", "school", "hospital")


def _set_behind(rest: str, person: str, report: str, at: int) -> Role | None:
    """ "…, its managing director," or "…, a statistician at the university"."""
    m = _AFTER.match(rest)
    if m is None:
        return None
    words = re.split(r"(?<=\w{3})\. ", m["phrase"])[0].rstrip(". ").split()[:14]
    reach = next((k for k, w in enumerate(words) if k and f" {w} " in _LINK), len(words))
    place = next((k for k in range(min(reach, 8) - 1, -1, -1) if _singular(words[k]) in _offices()), None)
    if place is None or _has_verb(" ".join(words[:place])):
        return None
    lead = words[:place]
    tail = " ".join(words[reach:]) if reach == place + 1 else ""
    pointer = lead[0].lower() if lead and lead[0].lower() in origin_words().pointers else ""
    kept = [w for k, w in enumerate(lead) if k or w.lower() not in ("the", "a", "an", *origin_words().pointers)]
    return Role(person, report, at, _singular(words[place]), " ".join(kept), tail, pointer)


_VERBS = frozenset("said says told was is has had are were who which that added".split())


def _has_verb(words: str) -> bool:
    return any(w.lower() in _VERBS for w in words.split())
