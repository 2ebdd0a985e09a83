"""Corrections, undone in any order, leave everything as it was; what is still in force holds as if made alone."""

import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly import correcting
from reportedly.errors import UsageError
from reportedly.ledger import ClaimFilter, Ledger, Versions, open_ledger
from tests.correcting.telling import (
    BY,
    COURIER,
    ECHO,
    FIRST,
    GAZETTE,
    HERALD,
    POOL,
    SAME,
    claim_of,
    figure_of,
)
from tests.events import POOL as OTHERS
from tests.events import everything, keep

VOTE = OTHERS[-1]

type Change = Callable[[Ledger], object]

CHANGES: Sequence[Change] = (
    lambda ledger: correcting.set_speaker(ledger, claim_of(HERALD), "Ivo Marsh", by=BY),
    lambda ledger: correcting.set_speaker(ledger, claim_of(HERALD), "", by=BY),
    lambda ledger: correcting.set_speaker(ledger, claim_of(FIRST), "Ana Ruiz", by=BY),
    lambda ledger: correcting.set_speaker(ledger, claim_of(SAME, 1), "two officials", by=BY),
    lambda ledger: correcting.reject(ledger, claim_of(HERALD, 1), by=BY),
    lambda ledger: correcting.reject(ledger, claim_of(ECHO), by=BY),
    lambda ledger: correcting.reject(ledger, claim_of(FIRST), by=BY),
    lambda ledger: correcting.unite(ledger, figure_of(HERALD), figure_of(ECHO), by=BY),
    lambda ledger: correcting.unite(ledger, figure_of(COURIER), figure_of(GAZETTE), by=BY),
    lambda ledger: correcting.unite(ledger, claim_of(HERALD, 1), claim_of(ECHO, 1), by=BY),
    lambda ledger: correcting.move(ledger, GAZETTE[0].id, VOTE[0].id, by=BY),
    lambda ledger: correcting.merge(ledger, HERALD[0].id, VOTE[0].id, by=BY),
    lambda ledger: correcting.split(ledger, HERALD[0].id, [COURIER[0].id, ECHO[0].id], by=BY),
)


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger that nobody corrected, to be copied."""
    path = tmp_path_factory.mktemp("read") / "l.db"
    keep(path, *POOL, FIRST, SAME, VOTE)
    return path


def copied(read: Path, factory: pytest.TempPathFactory) -> Path:
    path = factory.mktemp("corrected") / "l.db"
    shutil.copy(read, path)
    return path


@pytest.mark.parametrize("change", CHANGES)
def test_each_of_these_corrections_changes_something(
    read: Path, tmp_path_factory: pytest.TempPathFactory, change: Change
) -> None:
    path = copied(read, tmp_path_factory)
    before = everything(path)
    with open_ledger(path, mode="write") as ledger:
        change(ledger)
    assert everything(path) != before


@given(data=st.data())
@settings(max_examples=25)
def test_corrections_undone_in_any_order_leave_everything_but_the_record(
    read: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = copied(read, tmp_path_factory)
    before = everything(path)
    changes = data.draw(st.lists(st.sampled_from(range(len(CHANGES))), min_size=1, max_size=4), label="changes")
    with open_ledger(path, mode="write") as ledger:
        for n in changes:
            with suppress(UsageError):
                CHANGES[n](ledger)
        numbers = [kept.number for kept in ledger.corrections()]
        for number in data.draw(st.permutations(numbers), label="undone"):
            correcting.undo(ledger, number=number, by=BY)
        assert [kept.number for kept in ledger.corrections()] == numbers
        assert all(kept.undone == BY for kept in ledger.corrections())
        for table in ("corrected", "reached", "to_group", "to_name"):
            assert ledger._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0, table
    assert everything(path) == before


@given(data=st.data())
@settings(max_examples=15)
def test_what_is_left_in_force_is_what_would_be_had_the_undone_never_been_made(
    read: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Of what does not depend on another: the numbers aside, the two ledgers say the same."""
    kinds = [n for n in range(len(CHANGES)) if n not in (1, 3)]
    changes = data.draw(st.lists(st.sampled_from(kinds[:7]), unique=True, min_size=1, max_size=4), label="changes")
    undone = data.draw(st.lists(st.sampled_from(changes), unique=True), label="undone")
    both, alone = copied(read, tmp_path_factory), copied(read, tmp_path_factory)
    with open_ledger(both, mode="write") as ledger:
        number = {n: made.correction.number for n in changes if (made := _made(ledger, n)) is not None}
        for n in undone:
            if n in number:
                correcting.undo(ledger, number=number[n], by=BY)
        lasting = [n for n in changes if n in number and n not in undone]
    with open_ledger(alone, mode="write") as ledger:
        for n in lasting:
            _made(ledger, n)
    assert _said(both) == _said(alone)


def _made(ledger: Ledger, n: int) -> correcting.Corrected | None:
    with suppress(UsageError):
        made = CHANGES[n](ledger)
        assert isinstance(made, correcting.Corrected)
        return made
    return None


def _said(path: Path) -> list[object]:
    """Who says what in each claim, and what was rejected: all but the numbers of corrections."""
    with open_ledger(path) as ledger:
        claims = ledger.claims(ClaimFilter(versions=Versions.ALL, is_rejected=None))
        return [(c.id, c.speaker, c.authority, c.chain, c.is_rejected) for c in claims]
