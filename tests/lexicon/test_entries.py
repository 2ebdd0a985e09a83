"""Every entry of the word lists has a case that uses it, and that fails when the entry is taken out."""

import tomllib
from collections.abc import Iterable

import pytest

from tests.conftest import ROOT
from tests.lexicon.entries import Entry, entries
from tests.lexicon.entry_cases import EntryCase, entry_cases, found_in, holds
from tests.lexicon.lists_without import without

LISTS = sorted({entry.table for entry in entries()})
UNPROVEN: dict[str, dict[str, list[str]]] = tomllib.loads(
    (ROOT / "tests/cases/unproven_entries.toml").read_text(encoding="utf-8")
)
"""Entries whose case stays right without them, by list: another list or rule does the same there."""


def of_list(table: str) -> list[Entry]:
    return [entry for entry in entries() if entry.table == table]


def cases_of(entry: Entry) -> list[EntryCase]:
    """The entry's own case, then those of other lists that are keyed with its word."""
    own = [case for case in entry_cases() if (case.table, case.entry) == (entry.table, entry.name)]
    others = [
        case
        for case in entry_cases()
        if case.table != entry.table and (case.entry == entry.word or entry.word in case.entry.split())
    ]
    return [*own, *others]


def misread(cases: Iterable[EntryCase]) -> list[str]:
    return [
        f"{case.name}: {case.text}\n  wanted: {case.expected}\n  found: {found_in(case.text)}"
        for case in cases
        if not holds(case, found_in(case.text))
    ]


@pytest.mark.parametrize("table", LISTS)
def test_every_entry_has_a_case(table: str):
    assert [entry.name for entry in of_list(table) if not cases_of(entry)] == UNPROVEN.get("without_a_case", {}).get(
        table, []
    )


@pytest.mark.parametrize("table", sorted({case.table for case in entry_cases()}))
def test_every_case_is_of_an_entry(table: str):
    known = {entry.name for entry in of_list(table)}
    assert sorted({case.entry for case in entry_cases() if case.table == table} - known) == []


@pytest.mark.parametrize("table", sorted({case.table for case in entry_cases()}))
def test_the_sentences_are_read_as_their_marks_say(table: str):
    wrong = misread(case for case in entry_cases() if case.table == table and not case.known_miss)
    assert not wrong, "\n".join(wrong)


def test_known_misses_are_still_missed():
    mended = [case.name for case in entry_cases() if case.known_miss and holds(case, found_in(case.text))]
    assert mended == []


@pytest.mark.slow
@pytest.mark.parametrize("table", LISTS)
def test_a_case_fails_when_its_entry_is_taken_out(table: str):
    spared = sorted({entry.name for entry in of_list(table) if not breaks_a_case(entry)})
    listed = sorted(UNPROVEN.get("spared", {}).get(table, []))
    assert spared == listed, (
        f"more: {sorted(set(spared) - set(listed))}; no longer: {sorted(set(listed) - set(spared))}"
    )


def breaks_a_case(entry: Entry) -> bool:
    """Whether a case that is read rightly is misread without the entry."""
    cases = [case for case in cases_of(entry)[:12] if not case.known_miss]
    with without(entry):
        return any(not holds(case, found_in(case.text)) for case in cases)
