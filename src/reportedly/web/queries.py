"""What an address asks for behind its question mark, taken with care: people type addresses, and pass them on."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

type Query = Mapping[str, str]

LONGEST = 500
"""Characters of one parameter that are looked at."""

MOST_PAGES = 1_000_000


def text_of(query: Query, name: str) -> str | None:
    """Words; None where none are given."""
    return query.get(name, "")[:LONGEST].strip() or None


def number_of(query: Query, name: str, default: int) -> int:
    """A whole number from 0 on; the default where none is given, or something else."""
    given = query.get(name, "")
    return min(int(given), MOST_PAGES) if given.isascii() and given.isdecimal() and len(given) < 12 else default


def day_of(query: Query, name: str) -> str | None:
    """A day; None where none is given, or something else."""
    try:
        return date.fromisoformat(query.get(name, "").strip()).isoformat()
    except ValueError:
        return None


def one_of[E: StrEnum](query: Query, name: str, values: type[E]) -> E | None:
    """One of an enumeration's values; None where none is given, or something else."""
    given = query.get(name)
    return values(given) if given in {value.value for value in values} else None
