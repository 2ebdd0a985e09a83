"""Quotation marks of every outlet's kind; an apostrophe is none."""

import tomllib
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct

from reportedly.model import Block, BlockKind, Report
from reportedly.parse.quotes import find_quotations
from tests import make


class Case(Struct, frozen=True, forbid_unknown_fields=True):
    text: str
    quotations: list[str | list[str]]
    open: bool = False
    headline: bool = False
    known_miss: str = ""


def _params() -> list[object]:
    path = Path(__file__).resolve().parent.parent / "cases" / "quotations.toml"
    cases = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8"))["case"], list[Case])
    return [
        pytest.param(
            c,
            id=repr(c.text[:40]),
            marks=[pytest.mark.xfail(strict=True, raises=AssertionError, reason=c.known_miss)] if c.known_miss else [],
        )
        for c in cases
    ]


def _report(text: str, *, headline: bool = False) -> Report:
    first = BlockKind.HEADLINE if headline else BlockKind.BODY
    blocks = (Block(b.start, b.end, BlockKind.BODY if n else first) for n, b in enumerate(make.blocks(text)))
    return make.report(text, blocks=tuple(blocks))


@pytest.mark.parametrize("case", _params())
def test_the_text_has_these_quotations_and_no_others(case: Case):
    found = find_quotations(_report(case.text, headline=case.headline))
    pieces = [[span.of(case.text) for span in q.pieces] for q in found]
    assert [p[0] if len(p) == 1 else p for p in pieces] == case.quotations
    assert [not q.closed for q in found[-1:]] == ([case.open] if found else [])


_MARKS = "\"'“”‘’„«»‹›「」『』`"
_PIECES = st.one_of(
    st.sampled_from(list(_MARKS)),
    st.sampled_from([" ", "\n\n", ", ", ". ", "s", "'s", "war", "é", "🙂", "''", "``", "\u2060"]),
)


@settings(max_examples=300)
@given(st.lists(_PIECES, max_size=40).map("".join), st.lists(st.sampled_from(BlockKind), min_size=1, max_size=8))
def test_quotations_are_found_in_any_text_in_order_and_inside_its_own_blocks(text: str, kinds: list[BlockKind]):
    made = make.blocks(text)
    blocks = tuple(Block(b.start, b.end, kinds[n % len(kinds)]) for n, b in enumerate(made))
    report = make.report(text, blocks=blocks)
    last = 0
    for quotation in find_quotations(report):
        assert quotation.start >= last
        last = quotation.end
        for piece in quotation.pieces:
            assert piece.start < piece.end
            assert any(b.span.covers(piece) for b in report.body())


@settings(max_examples=100)
@given(st.text(max_size=60))
def test_any_text_whatever_has_quotations_or_none(text: str):
    for quotation in find_quotations(_report(text)):
        assert 0 <= quotation.start < quotation.end <= len(text)


def test_a_quotation_in_the_page_noise_is_none():
    text = '"Subscribe now," it says.'
    assert find_quotations(make.report(text, blocks=(Block(0, len(text), BlockKind.NOISE),))) == ()
