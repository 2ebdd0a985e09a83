"""Stories mended around what changed are those that grouping everything at once gives, whatever the links."""

from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly import correcting
from reportedly.ledger import Ledger, loom, open_ledger
from reportedly.model import Amendment, By, Correction, Link
from reportedly.pipeline import guarded
from reportedly.stories import grouping
from reportedly.weaving import comparing, weave
from tests import make

DAY = "2031-06-01"


class Change(NamedTuple):
    """A correction, made once so many reports are there; reports by their numbers."""

    after: int
    kind: Amendment
    report: int
    anchor: int


class World(NamedTuple):
    """Reports 0, 1, 2, … by their days, the strengths of their links, and corrections in the order of their making."""

    days: list[int]
    strength: dict[tuple[int, int], float]
    changes: list[Change]


@st.composite
def worlds(draw: st.DrawFn) -> World:
    count = draw(st.integers(3, 14))
    days = draw(st.lists(st.integers(1, 60), min_size=count, max_size=count))
    pairs = [(a, b) for b in range(count) for a in range(b)]
    linked = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=2 * count))
    strength = {pair: draw(st.sampled_from((0.2, 0.25, 0.3, 0.5, 0.8, 1.0))) for pair in linked}
    changes: list[Change] = []
    for kind, (report, anchor) in draw(
        st.lists(
            st.tuples(st.sampled_from([kind for kind in Amendment if kind.is_of_grouping]), st.sampled_from(pairs)),
            max_size=3,
        )
    ):
        earliest = max([anchor + 1, *(change.after for change in changes)])
        changes.append(Change(draw(st.integers(earliest, count)), kind, report, anchor))
    return World(days, strength, changes)


def weaving(world: World, patch: pytest.MonkeyPatch) -> None:
    """Have the reports of a world linked as it says, and in no other way."""

    def link_of(a: grouping.Profile, b: grouping.Profile) -> Link | None:
        first, second = sorted((int(a.report), int(b.report)))
        strength = world.strength.get((first, second))
        return None if strength is None else Link(*sorted((a.report, b.report)), strength, "so it is")  # type: ignore[misc]

    patch.setattr(comparing.grouping, "link_of", link_of)
    patch.setattr(comparing.grouping, "keys", lambda profile: ("one key",))
    patch.setattr(comparing.copies, "keys", lambda sketch: ())


def add(ledger: Ledger, world: World, number: int) -> None:
    day = f"2031-{1 + world.days[number] // 28:02}-{1 + world.days[number] % 28:02}"
    name = str(number)
    report = make.report(f"Notice {name}", id=name, address=name, place=name, outlet=name, published=day)
    ledger.add(report, make.extraction(report), read_in="1")


def change(ledger: Ledger, made: Change) -> None:
    with ledger.weaving() as opened:
        opened.correct(Correction(0, made.kind, (str(made.report),), str(made.anchor), DAY))


def stories(ledger: Ledger) -> list[tuple[object, ...]]:
    return [(story.id, story.founder, story.reports, story.links) for story in ledger.stories()]


def at_once(path: Path, world: World, patch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    patch.setattr(loom, "MANY", -1)
    with open_ledger(path, mode="write") as ledger:
        for number in range(len(world.days)):
            add(ledger, world, number)
        for made in world.changes:
            change(ledger, made)
        weave(ledger, day=DAY, guard=guarded)
        return stories(ledger)


def bit_by_bit(path: Path, world: World, patch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    patch.setattr(loom, "MANY", 2)
    with open_ledger(path, mode="write") as ledger:
        for number in range(len(world.days)):
            add(ledger, world, number)
            weave(ledger, day=DAY, guard=guarded)
            for made in world.changes:
                if made.after == number + 1:
                    change(ledger, made)
                    weave(ledger, day=DAY, guard=guarded)
        return stories(ledger)


@pytest.mark.slow
@given(world=worlds())
@settings(max_examples=60)
def test_stories_made_bit_by_bit_are_those_made_at_once(tmp_path_factory: pytest.TempPathFactory, world: World) -> None:
    folder = tmp_path_factory.mktemp("bits")
    with pytest.MonkeyPatch.context() as patch:
        weaving(world, patch)
        assert bit_by_bit(folder / "a.db", world, patch) == at_once(folder / "b.db", world, patch)


@given(world=worlds())
@settings(max_examples=25)
def test_corrections_taken_back_leave_the_stories_as_they_would_be_without(
    tmp_path_factory: pytest.TempPathFactory, world: World
) -> None:
    folder = tmp_path_factory.mktemp("back")
    with pytest.MonkeyPatch.context() as patch:
        weaving(world, patch)
        bit_by_bit(folder / "a.db", world, patch)
        with open_ledger(folder / "a.db", mode="write") as ledger:
            for _ in world.changes:
                correcting.undo(ledger, by=By(DAY))
            undone = stories(ledger)
        assert undone == at_once(folder / "b.db", world._replace(changes=[]), patch)


def test_only_the_stories_around_a_new_report_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred stories of two, each linked weakly to the next: a further report looks at those near it."""
    chain = {(n, n + 1): 1.0 if n % 2 == 0 else 0.2 for n in range(199)}
    world = World([1] * 201, {**chain, (100, 200): 1.0, (101, 200): 1.0}, [])
    weaving(world, monkeypatch)
    with open_ledger(tmp_path / "l.db", mode="write") as ledger:
        for number in range(200):
            add(ledger, world, number)
        weave(ledger, day=DAY, guard=guarded)
        assert ledger.count_stories() == 100
        add(ledger, world, 200)
        sizes: list[int] = []
        whole = loom.Loom._neighbourhood

        def noting(opened: loom.Loom) -> loom.Neighbourhood:
            near = whole(opened)
            sizes.append(len(near.members))
            return near

        monkeypatch.setattr(loom.Loom, "_neighbourhood", noting)
        weave(ledger, day=DAY, guard=guarded)
        assert ledger.count_stories() == 100
        assert max(sizes) <= 7
