"""Invented reports of invented events, for measuring on more stories than anybody can label.

``reports(count, seed)`` gives so many reports of a tenth as many stories, the same for the same seed on every machine.
As in the world, stories share kinds of events, countries, towns with their mayors, and stretches of text; a story runs
over some days or some weeks; outlets copy one another whole or cut, rewrite, and echo what another had.
"""

import hashlib
import random
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

from reportedly import ids
from reportedly.model import Block, BlockKind, Precision, Report, Stamp

FIRST_DAY = date(2031, 1, 1)
DAYS = 365
STORY_SIZE = 10

_ONSETS = "b br c d dr f fl g gr h j k kl l m n p pr qu r s sk st t tr v w z".split()
_VOWELS = "a e i o u a e i o ai ei ou".split()
_CODAS = ["", "", "l", "n", "r", "s", "m", "lt", "nd", "rk", "st"]
_ENDS = ["", "a", "en", "or", "ia", "mouth", "field", "burg", "holm", "by", "wick", "stead"]
_GIVEN = (
    "Ada Ana Anna Boris Carla Clara Daniel David Elena Emil Eva Felix Frank Greta Hanna Helen Henry Ida Igor Ines Ivan "
    "Jan Joan John Julia Karl Laura Lena Leo Lucas Maria Mark Martin Mary Nina Nora Oscar Otto Paul Peter Petra Rosa "
    "Ruth Samuel Sara Simon Sofia Stefan Thomas Vera Victor Walter"
).split()
_SURNAME_WORDS = (
    "Ash Barker Bell Bishop Brook Carter Chandler Cole Cross Dean Field Fisher Fletcher Forest Fox Glover Grant Hall "
    "Hawk Hunter Knight Lake Lamb Marsh Mason Miller Moss North Page Parker Pike Pope Potter Reed Rice Rivers Rose "
    "Shepherd Stone Summers Swift Taylor Turner Wade Wall Ward Waters Webb Wolf Wood Young"
).split()
_BODY_KINDS = [
    "Holdings",
    "Shipping",
    "Works",
    "Chemicals",
    "Steel",
    "Water Board",
    "Relief",
    "Trust",
    "Lines",
    "Energy",
    "Council",
    "Institute",
]
_OUTLET_KINDS = [
    "Herald",
    "Post",
    "Courier",
    "Gazette",
    "Monitor",
    "Chronicle",
    "Wire",
    "Tribune",
    "Mirror",
    "Observer",
]
_SIDES = "North South East West Upper Lower Great Inner".split()
_LANDS = "Island Valley Coast Canyon Delta Marsh".split()
"""Countries have names of words that are no rarer than those of real countries."""
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


class Invented(Struct, frozen=True):
    """A report, the story it is of, the report that it is a copy of, where it is one, and the story's names and numbers
    by the gap that they fill."""

    report: Report
    story: str
    copy_of: str | None
    words: dict[str, str]


class _Scene(Struct, frozen=True):
    """What one story is about: its kind of event, its first day, and what fills the gaps of its sentences."""

    name: str
    kind: str
    day: int
    words: dict[str, str]


class _Town(Struct, frozen=True):
    name: str
    near: str
    country: str
    mayor: str


class _Event(Struct, frozen=True):
    titles: list[str]
    facts: list[list[str]]


class _Remarks(Struct, frozen=True):
    sentences: list[str]


class _Sentences(Struct, frozen=True):
    """The shape of ``invented_events.toml``."""

    events: dict[str, _Event]
    remarks: _Remarks
    gaps: dict[str, list[str]]
    scene: dict[str, list[str]]


@cache
def _sentences() -> _Sentences:
    source = Path(__file__).with_name("invented_events.toml")
    return msgspec.convert(tomllib.loads(source.read_text(encoding="utf-8")), _Sentences)


def reports(count: int, seed: int = 1) -> Iterator[Invented]:
    """So many reports of ``count`` / 10 stories, story by story."""
    rng = random.Random(seed)
    stories = max(1, count // STORY_SIZE)
    towns = _towns(rng, max(4, stories // 2))
    outlets = [f"{_name(rng)} {rng.choice(_OUTLET_KINDS)}" for _ in range(400)]
    sizes = _sizes(rng, stories, count)
    for n, size in enumerate(sizes):
        yield from _story(rng, _scene(rng, n, rng.choice(towns)), size, outlets)


def one_story(size: int, seed: int = 1) -> list[Invented]:
    """A story of so many reports, by outlets of its own; of another event for another seed."""
    rng = random.Random(f"one story {seed}")
    town = rng.choice(_towns(rng, 4))
    outlets = [f"{_name(rng)} {rng.choice(_OUTLET_KINDS)}" for _ in range(max(1, size // 2))]
    return list(_story(rng, _scene(rng, 900_000 + seed, town), size, outlets)) if size else []


def _sizes(rng: random.Random, stories: int, count: int) -> list[int]:
    """How many reports each story has: few have many, and all together ``count``."""
    shares = [rng.expovariate(1.0) + 0.05 for _ in range(stories)]
    sizes = [max(1, int(share / sum(shares) * count)) for share in shares]
    for n in range(count - sum(sizes)):
        sizes[n % stories] += 1
    while sum(sizes) > count:
        sizes[sizes.index(max(sizes))] -= 1
    return sizes


def _name(rng: random.Random) -> str:
    syllables = "".join(
        rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(rng.choice((1, 2)))
    )
    return (syllables + rng.choice(_ENDS)).capitalize()


def _person(rng: random.Random) -> str:
    surname = rng.choice(_SURNAME_WORDS) if rng.random() < 0.4 else _name(rng)
    return f"{rng.choice(_GIVEN)} {surname}"


def _towns(rng: random.Random, count: int) -> list[_Town]:
    countries = [f"{side} {land}" for side in _SIDES for land in _LANDS]
    names = [
        (rng.choice(("", "", "", "Port ", "New ", "Saint ")) + _name(rng), rng.choice(countries)) for _ in range(count)
    ]
    return [_Town(name, names[n - 1][0], country, _person(rng)) for n, (name, country) in enumerate(names)]


def _scene(rng: random.Random, n: int, town: _Town) -> _Scene:
    words = {
        "town": town.name,
        "near": town.near,
        "country": town.country,
        "mayor": town.mayor,
        "thing": _name(rng)
        if rng.random() < 0.7
        else f"{rng.choice(_SURNAME_WORDS)} {rng.choice(('House', 'Bridge', 'Star'))}",
        "body": f"{_name(rng)} {rng.choice(_BODY_KINDS)}",
        "chief": _person(rng),
        "expert": _person(rng),
        "witness": _person(rng),
        "n": str(rng.randint(2, 60)),
        "m": str(rng.randint(61, 3000)),
        "number": f"{rng.uniform(3, 90):.1f}",
        "weekday": rng.choice(_WEEKDAYS),
        **{gap: rng.choice(ways) for gap, ways in _sentences().scene.items()},
    }
    return _Scene(f"story{n:06}", rng.choice(sorted(_sentences().events)), rng.randrange(DAYS), words)


def _story(rng: random.Random, scene: _Scene, size: int, outlets: list[str]) -> Iterator[Invented]:
    """The reports of one story, the first on its first day; a third of the stories run over weeks."""
    pace = rng.choice((1.0, 2.0, 8.0))
    days = sorted(min(40, int(rng.expovariate(1 / pace))) for _ in range(size - 1))
    told: list[Report] = []
    for n, day in enumerate([0, *days]):
        outlet = rng.choice(outlets)
        source = rng.choice(told) if told and rng.random() < 0.3 else None
        text = _copied(rng, source.text) if source else _told(rng, scene, told)
        report = _report(f"{scene.name}-{n:03}", text, outlet, scene.day + day)
        told.append(report)
        yield Invented(report, scene.name, source.id if source else None, scene.words)


def _told(rng: random.Random, scene: _Scene, told: list[Report]) -> str:
    """A text of its own: the event, some of its facts, each in one of its ways, and remarks any report may have."""
    event = _sentences().events[scene.kind]
    first, *later = (rng.choice(ways) for ways in event.facts)
    kept = [first, *rng.sample(later, rng.randint(2, 4))]
    if told and rng.random() < 0.3:
        kept.insert(1, f"{rng.choice(told).outlet} first reported the news.")
    paragraphs = [_opened(sentence.format(**scene.words)) for sentence in (rng.choice(event.titles), *kept)]
    for remark in rng.sample(_sentences().remarks.sentences, rng.randint(4, 8)):
        paragraphs.insert(rng.randint(2, len(paragraphs)), _filled(rng, remark, scene))
    return "\n\n".join(paragraphs)


def _filled(rng: random.Random, remark: str, scene: _Scene) -> str:
    gaps = {gap: rng.choice(ways) for gap, ways in _sentences().gaps.items()}
    elsewhere = _name(rng) if rng.random() < 0.7 else scene.words["near"]
    return _opened(remark.format(**{**scene.words, **gaps}, elsewhere=elsewhere))


def _opened(sentence: str) -> str:
    """The sentence with a capital."""
    return sentence[0].upper() + sentence[1:]


def _copied(rng: random.Random, text: str) -> str:
    """Another outlet's text: whole, cut at the end, or under a title of its own."""
    title, *body = text.split("\n\n")
    change = rng.random()
    if change < 0.4 and len(body) > 4:
        body = body[: -rng.randint(1, 2)]
    elif change < 0.6:
        title = "What we know: " + title
    return "\n\n".join([title, *body])


def _report(name: str, text: str, outlet: str, day: int) -> Report:
    raw = f"{name}\n{text}".encode()
    published = (FIRST_DAY + timedelta(days=day)).isoformat()
    slug = outlet.lower().replace(" ", "-")
    return Report(
        id=ids.report_id(f"https://{slug}.example/{name}", raw),
        text=text,
        sha256=hashlib.sha256(raw).hexdigest(),
        raw=raw,
        media="text",
        blocks=_blocks(text),
        published=Stamp(published, Precision.DAY, "given with the report"),
        updated=Stamp(None, None, "the page names no day of a change"),
        reader="invented",
        encoding="utf-8",
        place=name,
        url=f"https://{slug}.example/{name}",
        outlet=outlet,
        title=text.split("\n", 1)[0],
        language="en",
    )


def _blocks(text: str) -> tuple[Block, ...]:
    out, at = [], 0
    for n, part in enumerate(text.split("\n\n")):
        out.append(Block(at, at + len(part), BlockKind.BODY if n else BlockKind.HEADLINE))
        at += len(part) + 2
    return tuple(out)
