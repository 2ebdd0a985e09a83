"""Invented attributions, put together out of parts, so that the offsets of source, cue and content are known.

The parts are in ``invented_sayings.toml``. A ``Voices`` speaks for one story: its people are the story's, and its
numbers grow by the day and differ by who gives them, so that some are series and some are conflicts.
"""

import random
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

from reportedly.model import Authority, Bound, Category, Certainty, Mode, Span, Stance

PART_DIRECT = 0.3
PART_COUNTED = 0.2
"""How many sayings are quoted, and how many hold a number."""


class _Source(Struct, frozen=True):
    words: list[str]
    speaker: str
    authority: Authority
    bias: float


class _Cue(Struct, frozen=True):
    before: list[str]
    after: list[str]
    stance: Stance
    certainty: Certainty
    weight: int
    joint: str = "that"


class _Counted(Struct, frozen=True):
    words: str
    unit: str
    category: Category
    number: str


class _Limit(Struct, frozen=True):
    words: str
    bound: Bound
    weight: int


class _Parts(Struct, frozen=True):
    """The shape of ``invented_sayings.toml``."""

    source: list[_Source]
    cue: list[_Cue]
    counted: list[_Counted]
    limit: list[_Limit]
    plain: dict[str, list[str]]
    gaps: dict[str, list[str]]


class Number(Struct, frozen=True):
    """A number in a saying; ``span`` is where "at least 12 people" stands in its sentence."""

    span: Span
    low: float | None
    high: float | None
    bound: Bound
    counts: str
    category: Category


class Saying(Struct, frozen=True):
    """One sentence that attributes; all spans are offsets into ``text``."""

    text: str
    source: Span
    cue: Span
    content: Span
    speaker: str | None
    authority: Authority
    stance: Stance
    certainty: Certainty
    mode: Mode
    number: Number | None


@cache
def _parts() -> _Parts:
    source = Path(__file__).with_name("invented_sayings.toml")
    return msgspec.convert(tomllib.loads(source.read_text(encoding="utf-8")), _Parts)


class Voices:
    """Who speaks in one story. The same words and seed give the same sayings, in the order asked for."""

    def __init__(self, words: dict[str, str], seed: str) -> None:
        self._rng = random.Random(seed)
        self._words = words | {"chief_last": words["chief"].split()[-1]}
        self._pace = self._rng.choice((0, 1, 1, 3, 8))

    def sayings(self, count: int, *, day: int, others: Sequence[str]) -> tuple[Saying, ...]:
        """So many sayings, on the story's day ``day``; ``others``: outlets that may be cited."""
        return tuple(self._saying(day, others) for _ in range(count))

    def _saying(self, day: int, others: Sequence[str]) -> Saying:
        rng, parts = self._rng, _parts()
        source = rng.choice(parts.source if others else [s for s in parts.source if s.authority != Authority.OUTLET])
        words = self._words | {"other": rng.choice(others)} if others else self._words
        cue = rng.choices(parts.cue, [c.weight for c in parts.cue])[0]
        content, number = self._counted(source, day) if rng.random() < PART_COUNTED else (self._plain(), None)
        who = rng.choice(source.words).format_map(words)
        is_direct = bool(cue.after) and rng.random() < PART_DIRECT
        assemble = _quoted if is_direct else _held
        text, spans = assemble(who, rng.choice(cue.after if is_direct else cue.before), content, cue.joint)
        return Saying(
            text,
            *spans,
            speaker=source.speaker.format_map(words) or None,
            authority=source.authority,
            stance=cue.stance,
            certainty=cue.certainty,
            mode=Mode.DIRECT if is_direct else Mode.INDIRECT,
            number=_moved(number, spans[2].start) if number else None,
        )

    def _plain(self) -> str:
        rng, parts = self._rng, _parts()
        gaps = {gap: rng.choice(ways) for gap, ways in parts.gaps.items()}
        phrase = " ".join(rng.choice(parts.plain[part]) for part in ("first", "then", "last"))
        return phrase.format_map(self._words | gaps)

    def _counted(self, source: _Source, day: int) -> tuple[str, Number]:
        """A content that begins with a number, with where the number stands in it."""
        rng, parts = self._rng, _parts()
        counted = rng.choice(parts.counted)
        limit = rng.choices(parts.limit, [each.weight for each in parts.limit])[0]
        n = max(2, round(self._number(counted.number, day) * source.bias))
        phrase = f"{limit.words.format(n=n)} {counted.unit}"
        low, high = {
            Bound.AT_LEAST: (n, None),
            Bound.MORE_THAN: (n + 1, None),
        }.get(limit.bound, (n, n))
        number = Number(Span(0, len(phrase)), low, high, limit.bound, counted.unit, counted.category)
        return counted.words.format(count=phrase), number

    def _number(self, name: str, day: int) -> int:
        few, many = int(self._words["n"]), int(self._words["m"])
        toll = few + day * self._pace
        return {"toll": toll, "hurt": 3 * toll, "gone": max(1, few - day), "fled": many}[name]


type _Spans = tuple[Span, Span, Span]


def _held(who: str, cue: str, content: str, joint: str) -> tuple[str, _Spans]:
    """The sentence, with its source, cue and content: "Two officials said that the road had been closed." """
    pause = "," if "," in who else ""
    at = len(who + pause) + 1
    held = at + len(cue) + len(joint) + 2
    spans = Span(0, len(who)), Span(at, at + len(cue)), Span(held, held + len(content))
    return f"{_opened(who)}{pause} {cue} {joint} {content}.", spans


def _quoted(who: str, cue: str, content: str, joint: str) -> tuple[str, _Spans]:
    """The same for "“The road had been closed,” said two officials." """
    said = len(content) + 4
    by = said + len(cue) + 1
    spans = Span(by, by + len(who)), Span(said, said + len(cue)), Span(1, 1 + len(content))
    return f"“{_opened(content)},” {cue} {who}.", spans


def _opened(words: str) -> str:
    return words[0].upper() + words[1:]


def _moved(number: Number, by: int) -> Number:
    span = Span(number.span.start + by, number.span.end + by)
    return msgspec.structs.replace(number, span=span)
