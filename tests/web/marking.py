"""Reports with marks for tests: any text, any blocks, any claims that point at it, any passages shared with others."""

import unicodedata

from hypothesis import strategies as st
from msgspec.structs import replace

from reportedly.model import Block, BlockKind, Claim, Overlap, Passage, Report, Span, Words, words_at
from reportedly.web.marks import MarkedReport, Role, Run
from tests import make

LETTERS = 'ab \n\r\t<&"é\u0301\u202e\u2066\u200d\u00adש😀🏽\x00'

TEXTS = st.text(st.sampled_from(LETTERS), max_size=60)


def cut_into(text: str, *kinds: BlockKind | None, reason: str = "told so") -> Report:
    """A report of lines, each of which is a block of the kind given; None is no block."""
    blocks, at = [], 0
    for line, kind in zip(text.split("\n"), kinds, strict=True):
        if kind is not None:
            blocks.append(Block(at, at + len(line), kind, reason))
        at += len(line) + 1
    return make.report(text, blocks=tuple(blocks))


@st.composite
def spans(draw: st.DrawFn, length: int) -> Span:
    """A span of a text, not empty."""
    start = draw(st.integers(0, length - 1))
    return Span(start, draw(st.integers(start + 1, length)))


@st.composite
def parts(draw: st.DrawFn, text: str) -> Words:
    """Words of a text: one span or several, which may overlap."""
    return words_at(text, *draw(st.lists(spans(len(text)), min_size=1, max_size=3)))


@st.composite
def reports(draw: st.DrawFn, texts: st.SearchStrategy[str] = TEXTS) -> Report:
    """A report whose blocks follow one another, with or without text between them."""
    text = draw(texts)
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    kinds = draw(st.lists(st.sampled_from(BlockKind), min_size=4, max_size=4))
    pairs = zip(places[::2], places[1::2], kinds, strict=False)
    return make.report(text, blocks=tuple(Block(start, end, kind) for start, end, kind in pairs if start < end))


@st.composite
def claims_of(draw: st.DrawFn, of: Report) -> list[Claim]:
    """Claims that point anywhere into a report, some without a source."""
    if not of.text:
        return []
    model = make.claim(make.report("A said b"), "A", "said", "b")
    found = []
    for n in range(draw(st.integers(0, 5))):
        source = draw(st.none() | parts(of.text))
        cue, content = draw(parts(of.text)), draw(parts(of.text))
        found.append(replace(model, id=f"c{n}", report=of.id, source=source, cue=cue, content=content))
    return found


@st.composite
def overlaps_of(draw: st.DrawFn, of: Report) -> list[Overlap]:
    """What a report shares, now as the later of two, now as the earlier."""
    found = []
    for n in range(draw(st.integers(0, 3)) if of.text else 0):
        here = draw(st.lists(spans(len(of.text)), min_size=1, max_size=3))
        is_later = draw(st.booleans())
        passages = tuple(Passage(*((s, Span(0, 1)) if is_later else (Span(0, 1), s)), words=8) for s in here)
        ids = (of.id, f"other{n}") if is_later else (f"other{n}", of.id)
        found.append(Overlap(*ids, 0.5, 0.25, passages, is_copy=draw(st.booleans()), reason=""))
    return found


def runs_of(page: MarkedReport) -> list[Run]:
    """All the runs of a page, in order."""
    return [run for part in page.parts for block in part.blocks for run in block.runs]


def places_by_mark(page: MarkedReport, start: int = 0) -> dict[tuple[int, Role], set[int]]:
    """At which characters of the report each claim has each role, as the runs tell it."""
    found: dict[tuple[int, Role], set[int]] = {}
    for run in runs_of(page):
        for mark in run.marks:
            found.setdefault((mark.number, mark.role), set()).update(range(start, start + len(run.text)))
        for number in run.shared:
            found.setdefault((number, Role.SHARED), set()).update(range(start, start + len(run.text)))
        start += len(run.text)
    return found


def is_accent(character: str) -> bool:
    """Whether a character belongs to the one before."""
    return unicodedata.category(character).startswith("M")
