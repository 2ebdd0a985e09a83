"""Corrections of what was read hold for the same words in other versions of a page, whatever came first."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly import correcting
from reportedly.brief.standing import MADE_BY, Standing, standing_of
from reportedly.dossier import dossier_of
from reportedly.ledger import ClaimFilter, KeptCorrection, Ledger, Versions, open_ledger
from reportedly.model import By
from tests.correcting.telling import (
    BY,
    FIRST,
    HERALD,
    PAGE,
    POOL,
    SAME,
    TWICE,
    VERSIONS,
    asked,
    claim_of,
    died,
    figure_of,
    own_name,
    record,
    the_claim,
    told,
)
from tests.events import Kept, everything, keep

SHE, QUAY = claim_of(FIRST), claim_of(FIRST, 1)


def correct(path: Path, claim: str, name: str = "Ines Rovano") -> KeptCorrection:
    with open_ledger(path, mode="write") as ledger:
        return correcting.set_speaker(ledger, claim, name, by=BY).correction


def lost(ledger: Ledger) -> dict[str, str]:
    """The versions that the only correction does not hold in, with the reasons."""
    (kept,) = ledger.corrections()
    return {each.report: each.reason for each in kept.lost_in}


def test_the_same_bytes_read_again_change_nothing(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    keep(path, *POOL)
    with open_ledger(path, mode="write") as ledger:
        correcting.set_speaker(ledger, claim_of(HERALD), "Ines Rovano", by=BY)
        correcting.reject(ledger, claim_of(HERALD, 1), by=BY)
    before = everything(path), record(path)
    keep(path, *POOL, read_in="2")
    assert (everything(path), record(path)) == before


def test_a_correction_holds_for_the_claim_of_a_new_version_that_has_the_same_words(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    keep(path, FIRST)
    correct(path, SHE)
    keep(path, SAME, read_in="2")
    with open_ledger(path) as ledger:
        assert the_claim(ledger, claim_of(SAME, 1)).speaker == "Ines Rovano"
        assert [the_claim(ledger, claim_of(SAME, n)).speaker for n in (0, 2)] == ["Greta Oswin", "She"]
        (kept,) = ledger.corrections()
        assert kept.holds_for == (SHE, claim_of(SAME, 1))
        assert [each.reason for each in kept.reached] == [
            "it was made for this one",
            "it has the same words, and nothing else there has",
        ]


def test_the_story_stands_by_what_holds_in_the_new_version(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    keep(path, FIRST, HERALD)
    correct(path, SHE, "Ivo Marsh")
    keep(path, SAME, read_in="2")
    with open_ledger(path) as ledger:
        (killed,) = asked(ledger, "killed")
        assert {answer.origin.party for answer in killed.answers} == {"Ana Ruiz", "Ivo Marsh"}


def test_where_two_claims_of_the_new_version_have_the_words_it_holds_for_neither_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    keep(path, FIRST)
    correct(path, SHE)
    keep(path, TWICE, read_in="2")
    with open_ledger(path) as ledger:
        assert [own_name(ledger, claim_of(TWICE, n)) for n in (0, 1)] == ["She", "She"]
        assert lost(ledger) == {TWICE[0].id: "2 of this version have these words"}


def test_where_no_claim_of_the_new_version_has_the_words_it_is_listed_as_lost_there(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    keep(path, FIRST)
    correct(path, QUAY)
    keep(path, TWICE, read_in="2")
    with open_ledger(path) as ledger:
        assert lost(ledger) == {TWICE[0].id: "nothing in this version has these words"}


def test_which_of_two_claims_with_one_wording_was_meant_cannot_be_told_in_another_version(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    keep(path, TWICE)
    correct(path, claim_of(TWICE))
    keep(path, FIRST, read_in="2")
    with open_ledger(path) as ledger:
        assert [own_name(ledger, id) for id in (claim_of(TWICE), claim_of(TWICE, 1), SHE)] == [
            "Ines Rovano",
            "She",
            "She",
        ]
        assert lost(ledger) == {FIRST[0].id: "in the version that it was made for, more than one has these words"}


def test_line_breaks_and_blanks_are_no_other_words(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    broken = told("wire", ("She", "said", "9 people\ndied", {}), url=PAGE, updated="2031-05-06")
    keep(path, FIRST)
    correct(path, SHE)
    keep(path, broken, read_in="2")
    with open_ledger(path) as ledger:
        assert own_name(ledger, claim_of(broken)) == "Ines Rovano"


def test_a_rejected_claim_stays_rejected_in_a_new_version(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    keep(path, FIRST)
    with open_ledger(path, mode="write") as ledger:
        correcting.reject(ledger, SHE, by=BY)
    keep(path, SAME, read_in="2")
    with open_ledger(path) as ledger:
        assert {claim.content.text for claim in ledger.claims()} == {"the fire was out", "the quay was closed"}
        assert list(ledger.figures()) == []


def test_a_page_that_is_told_to_be_a_version_only_later_is_reached_then_and_left_again(tmp_path: Path) -> None:
    """A page found at a second place moves to the address of that place; what held for its claims goes along."""
    path = tmp_path / "l.db"
    here = told("a", died("She", 9), place="b.txt", address="b.txt")
    there = told("b", died("She", 9), place="z.txt", address="z.txt")
    moved = here[0], here[1]
    keep(path, here, there)
    correct(path, claim_of(there))
    with open_ledger(path) as ledger:
        assert own_name(ledger, claim_of(here)) == "She"
    at_b = told("b", died("She", 9), place="b.txt", address="b.txt")
    keep(path, at_b, moved, read_in="2")
    with open_ledger(path) as ledger:
        assert own_name(ledger, claim_of(here)) == "Ines Rovano"
        (kept,) = ledger.corrections()
        assert sorted(kept.holds_for) == sorted((claim_of(here), claim_of(there)))


def test_a_version_that_turns_out_to_be_of_another_page_loses_it_and_its_story_stands_anew(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    place = {"place": "z.txt", "address": "z.txt"}
    first = told("a", died("She", 9), **place)
    second = told("a", died("She", 9), ("She", "said", "the quay was closed", {}), **place, updated="2031-05-04")
    keep(path, first, second)
    correct(path, claim_of(first))
    with open_ledger(path) as ledger:
        assert own_name(ledger, claim_of(second)) == "Ines Rovano"
    keep(path, told("a", died("She", 9), place="b.txt", address="b.txt"), read_in="2")
    with open_ledger(path) as ledger:
        assert [own_name(ledger, claim_of(each)) for each in (first, second)] == ["Ines Rovano", "She"]
        for story in ledger.stories():
            content = ledger.standing(story.id, made_by=MADE_BY)
            assert content is not None
            assert msgspec.json.decode(content, type=Standing) == standing_of(dossier_of(ledger, story.id))


@given(order=st.permutations([*VERSIONS, HERALD]), data=st.data())
@settings(max_examples=25)
def test_the_order_of_reading_and_correcting_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, order: list[Kept], data: st.DataObject
) -> None:
    """Corrected as soon as the claim is there, or when all is read: the same claims, stories and places it holds in."""
    folder = tmp_path_factory.mktemp("orders")
    claims = [SHE, QUAY, claim_of(SAME, 1), claim_of(TWICE), claim_of(HERALD)]
    made = data.draw(st.lists(st.sampled_from(claims), unique=True, max_size=2), label="corrected")
    keep(folder / "late.db", *VERSIONS, HERALD)
    with open_ledger(folder / "late.db", mode="write") as ledger:
        for claim in made:
            correcting.set_speaker(ledger, claim, f"Ines {claim}", by=By(BY.day))
    _bit_by_bit(folder / "early.db", order, made)
    assert everything(folder / "early.db") == everything(folder / "late.db")
    assert _places(folder / "early.db") == _places(folder / "late.db")


def _bit_by_bit(path: Path, order: list[Kept], made: list[str]) -> None:
    """Read one report after the other; correct the claims in their order, each as soon as it is there."""
    left = list(made)
    for kept in order:
        keep(path, kept)
        with open_ledger(path, mode="write") as ledger:
            there = {claim.id for claim in ledger.claims(ClaimFilter(versions=Versions.ALL))}
            while left and left[0] in there:
                correcting.set_speaker(ledger, left[0], f"Ines {left[0]}", by=By(BY.day))
                del left[0]


def _places(path: Path) -> list[object]:
    with open_ledger(path) as ledger:
        return [(kept.value, kept.reached) for kept in ledger.corrections()]


def test_two_questions_stay_one_in_a_new_version_of_the_page_that_answers_one(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    keep(path, FIRST, *POOL)
    with open_ledger(path, mode="write") as ledger:
        correcting.unite(ledger, figure_of(FIRST), figure_of(POOL[3]), by=BY)
        (before,) = asked(ledger, "killed")
    keep(path, SAME, read_in="2")
    with open_ledger(path) as ledger:
        (after,) = asked(ledger, "killed")
        assert (before.corrected, after.corrected, asked(ledger, "injured")) == ((1,), (1,), [])
        assert {a.figure for a in after.answers} == {a.figure for a in before.answers} - {figure_of(FIRST)} | {
            figure_of(SAME)
        }
