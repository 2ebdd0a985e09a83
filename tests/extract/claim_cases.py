"""Cases of claims: a text and the claims that it holds, read from ``tests/cases``.

A case names only the fields that it checks; ``""`` as source or speaker means nobody. Every claim
of the text is listed: one found beyond them fails the case.
"""

import tomllib
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import UNSET, Struct, UnsetType

from reportedly.extract import extract_parsed
from reportedly.model import Block, BlockKind, Claim, Extraction, Reader, Report, Words
from reportedly.parse import parse
from tests import make

FOLDER = Path(__file__).resolve().parent.parent / "cases"


class Expected(Struct, frozen=True, forbid_unknown_fields=True):
    """The fields of a claim that a case checks. ``content`` as a list: its spans, one by one."""

    source: str | UnsetType = UNSET
    speaker: str | UnsetType = UNSET
    authority: str | UnsetType = UNSET
    cue: str | UnsetType = UNSET
    content: str | list[str] | UnsetType = UNSET
    mode: str | UnsetType = UNSET
    stance: str | UnsetType = UNSET
    certainty: str | UnsetType = UNSET
    hedges: list[str] | UnsetType = UNSET
    chain: list[str] | UnsetType = UNSET
    kind: str | UnsetType = UNSET


class Case(Struct, frozen=True, forbid_unknown_fields=True):
    """A text with its claims, or with ``nothing``. ``headline``: its first paragraph is the headline.

    ``known_miss`` says why the program does not read it rightly yet.
    """

    text: str
    claims: list[Expected] = msgspec.field(default_factory=list)
    nothing: bool = False
    headline: bool = False
    outlet: str = "Northern Herald"
    known_miss: str = ""


class CaseFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of one file of cases."""

    case: list[Case]


@cache
def cases_by_file() -> dict[str, list[Case]]:
    """The cases of every file of claims, speakers and chains, by the file's name."""
    paths = sorted([*FOLDER.glob("claims_*.toml"), FOLDER / "speakers.toml", FOLDER / "chains.toml"])
    return {path.stem: _read(path) for path in paths}


def _read(path: Path) -> list[Case]:
    return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), CaseFile).case


def params(*files: str) -> list[Any]:
    """The cases of ``files`` for a parametrised test; a known miss must fail."""
    return [_param(stem, n, case) for stem in files for n, case in enumerate(cases_by_file()[stem])]


def _param(stem: str, n: int, case: Case) -> Any:
    marks = [pytest.mark.xfail(strict=True, raises=AssertionError, reason=case.known_miss)] if case.known_miss else []
    return pytest.param(case, marks=marks, id=f"{stem}-{n + 1}: {case.text[:50]}")


def report_of(case: Case) -> Report:
    """The case's text as a report: a headline where it has one, else body alone."""
    kinds = make.blocks(case.text)
    first = BlockKind.HEADLINE if case.headline else BlockKind.BODY
    blocks = tuple(Block(b.start, b.end, BlockKind.BODY if n else first) for n, b in enumerate(kinds))
    return make.report(case.text, blocks=blocks, outlet=case.outlet)


@cache
def extraction_by_text() -> dict[tuple[str, str, bool], Extraction]:
    """What the program reads out of every case: one batch for all files."""
    cases = list(chain.from_iterable(cases_by_file().values()))
    parsed = parse(report_of(case) for case in cases)
    return {_key(case): extract_parsed(one, reader=Reader.RULES) for case, one in zip(cases, parsed, strict=True)}


def _key(case: Case) -> tuple[str, str, bool]:
    return case.text, case.outlet, case.headline


def claims_of(case: Case) -> tuple[Claim, ...]:
    """The claims that the program finds in a case."""
    return extraction_by_text()[_key(case)].claims


def differences(case: Case) -> list[str]:
    """What is wrong, a line each: claims that were missed, and claims that are not in the text."""
    left = [told(claim, case.text) for claim in claims_of(case)]
    out = []
    for expected in case.claims:
        wanted = msgspec.to_builtins(expected)
        fits = next((found for found in left if all(found[name] == value for name, value in wanted.items())), None)
        if fits is not None:
            left.remove(fits)
        else:
            out.append(f"missed: {wanted}")
    return [*out, *(f"  found: {found}" for found in left)] if out or left else []


def told(claim: Claim, text: str) -> dict[str, Any]:
    """A claim's fields in the shape of a case."""
    return {
        "source": claim.source.text if claim.source else "",
        "speaker": claim.speaker or "",
        "authority": claim.authority.value,
        "cue": claim.cue.text,
        "content": _pieces(claim.content, text),
        "mode": claim.mode.value,
        "stance": claim.stance.value,
        "certainty": claim.certainty.value,
        "hedges": list(claim.hedges),
        "chain": list(claim.chain),
        "kind": claim.kind.value,
    }


def _pieces(words: Words, text: str) -> str | list[str]:
    pieces = [span.of(text) for span in words.spans]
    return pieces[0] if len(pieces) == 1 else pieces
