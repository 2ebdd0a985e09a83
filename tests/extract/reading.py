"""Sentences read with the real model, for the tests of figures, days and places."""

import functools
import tomllib
from pathlib import Path
from typing import Any

from reportedly.extract.figures import find_figures
from reportedly.extract.times import find_days
from reportedly.model import Block, BlockKind, Claim, Figure, When
from reportedly.parse import Parsed, parse
from tests.make import report

THURSDAY = "2031-03-13"
"""The publication day of every sentence, unless a test says otherwise."""

_CASES = Path(__file__).resolve().parent.parent / "cases"


def cases(name: str) -> list[dict[str, Any]]:
    """The rows of ``tests/cases/<name>.toml``."""
    rows: list[dict[str, Any]] = tomllib.loads((_CASES / f"{name}.toml").read_text(encoding="utf-8"))["case"]
    return rows


@functools.lru_cache(maxsize=512)
def parsed(text: str, *, published: str | None = THURSDAY, served: str | None = None) -> Parsed:
    """``text`` as the body of a report, parsed."""
    blocks = (Block(0, len(text), BlockKind.BODY),) if text.strip() else ()
    return next(iter(parse([report(text, published=published, served=served, blocks=blocks)])))


def days(text: str, *, published: str | None = THURSDAY, served: str | None = None) -> tuple[When, ...]:
    """The days that ``text`` names."""
    return find_days(parsed(text, published=published, served=served))


def figures(text: str, *claims: Claim, published: str | None = THURSDAY) -> tuple[Figure, ...]:
    """The figures of ``text``."""
    of = parsed(text, published=published)
    return find_figures(of, claims, find_days(of))
