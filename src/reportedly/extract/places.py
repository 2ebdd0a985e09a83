"""Figure → place: the name of a place in its sentence, resolved to one place or honestly to none.

In: a sentence and the span of a figure. Out: a :class:`Place`, or None where the sentence names
no place. Names are looked up only where a place's name stands: in what the parser marks as one,
or after "in", "at", "near". Two places that fit equally well give the name without coordinates.
"""

from collections.abc import Sequence

from msgspec import Struct

from reportedly.extract import gazetteer
from reportedly.extract.gazetteer import Region, Town, gazetteer_words
from reportedly.model import Place, Span
from reportedly.parse import Sentence, Token

CLEARLY_LARGER = 12
"""A town is meant rather than its namesakes where it has this many times the next one's people."""

KNOWN_PEOPLE = 50_000
"""… and at least this many people: "London" without more is the capital of Britain."""

_LABELS = frozenset(("GPE", "LOC", "FAC"))


class Name(Struct, frozen=True):
    """A place's name in a sentence: its tokens, first up to end."""

    first: int
    end: int
    span: Span
    text: str
    after_preposition: bool


def find_place(sentence: Sentence, near: Span, report_text: str) -> Place | None:
    """The place nearest to ``near`` in its sentence, a name after a preposition before others.

    "killed 12 people in Tamworth near the river" is Tamworth; "in Nov" is none.
    """
    names = place_names(sentence, report_text)
    names = [n for n in names if not n.span.overlaps(near)]
    if not names:
        return None
    best = min(names, key=lambda n: (not n.after_preposition, _distance(n.span, near), n.span))
    return resolve(best, sentence, names, report_text)


def _distance(name: Span, near: Span) -> int:
    gap = max(name.start, near.start) - min(name.end, near.end)
    return gap + (30 if name.start < near.start else 0)


def place_names(sentence: Sentence, report_text: str) -> list[Name]:
    """The names of places in a sentence: what is marked as one and can be one."""
    out: list[Name] = []
    i = 0
    tokens = sentence.tokens
    while i < len(tokens):
        if not _begins(tokens, i):
            i += 1
            continue
        end = _end(tokens, i)
        name = _name(tokens, i, end, report_text)
        if name is not None:
            out.append(name)
        i = max(end, i + 1)
    return out


def _begins(tokens: Sequence[Token], i: int) -> bool:
    token = tokens[i]
    if token.tag not in ("NNP", "NNPS"):
        return False
    if token.ent in _LABELS:
        return True
    after = i > 0 and tokens[i - 1].lower in ("in", "near", "outside") and token.ent not in ("DATE", "TIME", "ORG")
    return after and token.text[:1].isupper()


def _end(tokens: Sequence[Token], i: int) -> int:
    end = i + 1
    kinds = gazetteer_words().words.regions
    while (
        end < len(tokens)
        and tokens[end].tag in ("NNP", "NNPS", "HYPH")
        and tokens[end].ent == tokens[i].ent
        and not tokens[end].ent_start
    ):
        end += 1
    if end < len(tokens) and tokens[end].lower in kinds:
        end += 1
    return end


def _name(tokens: Sequence[Token], first: int, end: int, text: str) -> Name | None:
    words = gazetteer_words().words
    lower = " ".join(t.lower for t in tokens[first:end])
    if lower in words.never or tokens[first].tag == "PRP":
        return None
    if first > 0 and tokens[first - 1].lower in words.sides:
        first -= 1
    span = Span(tokens[first].start, tokens[end - 1].end)
    before = next((t for t in reversed(tokens[:first]) if t.lower not in ("the",)), None)
    return Name(first, end, span, span.of(text), before is not None and before.lower in words.prepositions)


def resolve(name: Name, sentence: Sentence, names: Sequence[Name], report_text: str) -> Place:
    """Find the one place of that name; another country's or region's name beside it may decide."""
    words = gazetteer_words().words
    plain = _without_side(name.text)
    if (found := gazetteer.country(plain)) is not None:
        return _region(name, found, "country")
    if plain.split()[-1].lower() in words.regions:
        return _one_region(name, plain, names)
    fits = list(gazetteer.towns(plain))
    told = _in_context(fits, names, report_text)
    fits = told or fits
    if fits and _is_clear(fits, told=bool(told)):
        town = fits[0]
        return Place(name.text, town.name, town.latitude, town.longitude, "town")
    return _one_region(name, plain, names)


def _without_side(name: str) -> str:
    first, _, rest = name.partition(" ")
    if rest and gazetteer.country(name) is None and first.lower() in gazetteer_words().words.sides:
        return rest
    return name


def _one_region(name: Name, plain: str, names: Sequence[Name]) -> Place:
    fits = list(gazetteer.regions(plain))
    countries = _countries(names)
    usual = gazetteer_words().regions.get(plain)
    fits = [r for r in fits if r.country in countries] or [r for r in fits if r.country == usual] or fits
    if len(fits) == 1:
        return _region(name, fits[0], "region")
    return Place(name.text, None, None, None, "none")


def _region(name: Name, found: Region, precision: str) -> Place:
    return Place(name.text, found.name, found.lat, found.lon, precision)


def _countries(names: Sequence[Name]) -> set[str]:
    found = (gazetteer.country(_without_side(n.text)) for n in names)
    return {c.country for c in found if c is not None}


def _in_context(fits: Sequence[Town], names: Sequence[Name], report_text: str) -> list[Town]:
    """Those in a country that the sentence names, else those in one that the report names: "Tripoli in Lebanon"."""
    countries = _countries(names)
    return [t for t in fits if t.countrycode in countries] or [
        t for t in fits if gazetteer.country_name(t.countrycode) in report_text
    ]


def _is_clear(fits: Sequence[Town], *, told: bool) -> bool:
    """Whether the largest is meant: the report names its country, or it is well known; and many times the next.

    A small town alone of its name in the tables is not enough: news may mean one that they write otherwise.
    """
    if not told and fits[0].population < KNOWN_PEOPLE:
        return False
    return len(fits) == 1 or fits[0].population >= CLEARLY_LARGER * max(1, fits[1].population)
