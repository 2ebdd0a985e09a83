"""What a search of the pages finds: the latest first, the words marked, the same whether there is little or much."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.ledger import Hits, Ledger, hits, open_ledger
from tests import make
from tests.events import POOL, Kept, keep


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    keep(tmp_path / "l.db", *POOL)
    with open_ledger(tmp_path / "l.db") as opened:
        yield opened


def marked(found: Hits) -> list[str]:
    """What was found, the words that were looked for in brackets."""
    return ["".join(f"[{p.text}]" if p.is_hit else p.text for p in hit.pieces) for hit in found.hits]


def test_claims_come_with_their_words_marked_the_latest_report_first(ledger: Ledger) -> None:
    found = ledger.find_claims("selma", limit=9)
    assert marked(found) == [
        "that the [Selma] had passed every inspection",
        "that 40 people were aboard when the [Selma] left the quay at Bresk",
        "that 40 people were aboard when the [Selma] left the quay at Bresk",
    ]
    assert [hit.published for hit in found.hits] == ["2031-05-06", "2031-05-03", "2031-05-03"]
    assert (found.total, found.is_about) == (3, False)


def test_every_word_must_be_there_in_any_order_each_taken_literally(ledger: Ledger) -> None:
    assert ledger.find_claims("quay selma", limit=9).total == 2
    assert ledger.find_claims("quay inspection", limit=9).total == 0
    for words in ('" OR "', "selma NOT quay", "sel*", "(", '"', "  ", "NEAR(selma)"):
        assert ledger.find_claims(words, limit=9).total == 0, words


def test_reports_come_with_some_words_around_those_found(ledger: Ledger) -> None:
    (first, *_) = marked(ledger.find_reports("lighthouse", limit=9))
    assert "[lighthouse]" in first
    assert len(first.split()) <= hits.WORDS_SHOWN + 2


def test_speakers_come_by_how_much_they_say(ledger: Ledger) -> None:
    assert [(found.name, found.claims) for found in ledger.find_speakers("marsh", limit=5)] == [("Ivo Marsh", 2)]


def test_an_older_version_is_not_found(ledger: Ledger) -> None:
    found = {hit.report for hit in ledger.find_reports("Corvell", limit=9).hits}
    newest = {report.id for report in ledger.reports()}
    assert found <= newest and len(found) == 2


@pytest.mark.parametrize("words", ["selma", "said", "mine corvell", "nothing", "the"])
@pytest.mark.parametrize("skip", [0, 1, 3])
def test_much_is_found_in_the_same_order_as_little(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch, words: str, skip: int
) -> None:
    for find in (ledger.find_claims, ledger.find_reports):
        few = find(words, limit=2, skip=skip)
        monkeypatch.setattr(hits, "MANY", -1)
        many = find(words, limit=2, skip=skip)
        monkeypatch.undo()
        assert many.hits == few.hits
        assert many.is_about and many.total >= few.total


@settings(max_examples=10, deadline=None)
@given(st.permutations(POOL))
def test_the_order_of_reading_changes_nothing(tmp_path_factory: pytest.TempPathFactory, pool: list[Kept]) -> None:
    found = []
    for reports in (POOL, pool):
        path = tmp_path_factory.mktemp("hits") / "l.db"
        keep(path, *reports)
        with open_ledger(path) as ledger:
            found.append((ledger.find_claims("the", limit=20), ledger.find_reports("the", limit=20)))
    assert found[0] == found[1]


def test_marks_of_the_index_in_a_text_change_no_page(tmp_path: Path) -> None:
    report = make.report("Ferry\n\nAna Ruiz said \x01the\x02 \x01Selma sank.", id="odd")
    said = make.claim(report, "Ana Ruiz", "said", "\x01the\x02 \x01Selma sank")
    keep(tmp_path / "l.db", (report, make.extraction(report, said)))
    with open_ledger(tmp_path / "l.db") as ledger:
        assert "Selma" in "".join(p.text for p in ledger.find_claims("selma", limit=1).hits[0].pieces)
        assert "[Selma]" in marked(ledger.find_reports("selma", limit=1))[0]
