"""What is written comes back as it was, once, and in an order made from content."""

import hashlib
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.errors import BadReport
from reportedly.ids import story_id
from reportedly.ledger import (
    Added,
    ClaimFilter,
    FigureFilter,
    KeptClaim,
    KeptFigure,
    ReportFilter,
    Versions,
    open_ledger,
)
from reportedly.model import Claim, Extraction, Failure, Figure, Page, Place, Report, Said, Scope
from tests import make


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "test.db"


def keep(path: Path, *reports: tuple[Report, Extraction], read_in: str = "2031-05-03T10:00") -> list[Added]:
    with open_ledger(path, mode="write") as ledger:
        return [ledger.add(report, found, read_in=read_in) for report, found in reports]


def everything(path: Path) -> tuple[list[Report], list[Claim], list[Figure]]:
    with open_ledger(path) as ledger:
        return (
            list(ledger.reports(ReportFilter(versions=Versions.ALL))),
            list(ledger.claims(ClaimFilter(versions=Versions.ALL))),
            list(ledger.figures(FigureFilter(versions=Versions.ALL))),
        )


def kept_claim(claim: Claim) -> KeptClaim:
    """The claim as the ledger gives it, in the story of its report alone."""
    fields = {name: getattr(claim, name) for name in claim.__struct_fields__}
    return KeptClaim(**fields, story=story_id(claim.report), speaker_in_report=claim.speaker)


def kept_figure(figure: Figure) -> KeptFigure:
    fields = {name: getattr(figure, name) for name in figure.__struct_fields__}
    return KeptFigure(**fields, story=story_id(figure.report), speaker_in_report=figure.speaker)


def test_a_report_comes_back_with_all_its_fields(path: Path) -> None:
    report, found = make.ferry(
        url="https://herald.example/1",
        byline="Bea Lund",
        language="en",
        updated="2031-05-03",
        standfirst="x",
        served="y",
    )
    keep(path, (report, found))
    (kept,), claims, figures = everything(path)
    assert {name: getattr(kept, name) for name in report.__struct_fields__} == {
        name: getattr(report, name) for name in report.__struct_fields__
    }
    assert (claims, figures) == ([kept_claim(c) for c in found.claims], [kept_figure(f) for f in found.figures])


def test_a_claim_and_a_figure_come_back_with_what_is_rarely_set(path: Path) -> None:
    report = make.report()
    claim = make.claim(
        report,
        None,
        "said",
        "at least 40 people",
        hedges=("reportedly",),
        chain=("a paper", "Ana Ruiz"),
        said=Said("on Friday", "2031-05-01", "2031-05-02", True),
    )
    figure = make.figure(
        report,
        "40 people",
        40,
        40,
        as_of=None,
        as_of_range=("2031-05-01", "2031-05-02"),
        scope=Scope.TOTAL,
        place=Place("Ardun", None, None, None, "none"),
    )
    keep(path, (report, make.extraction(report, claim, figures=(figure,))))
    assert everything(path)[1:] == ([kept_claim(claim)], [kept_figure(figure)])


@given(raw=st.binary(max_size=300))
@settings(max_examples=30, deadline=None)
def test_the_bytes_kept_are_the_bytes_read(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    path = tmp_path_factory.mktemp("bytes") / "l.db"
    keep(path, make.ferry(raw=raw))
    (kept,), _, _ = everything(path)
    assert kept.raw == raw
    assert kept.sha256 == hashlib.sha256(raw).hexdigest()


def test_the_same_report_again_changes_nothing(path: Path) -> None:
    assert keep(path, make.ferry()) == [Added.READ]
    before = everything(path)
    assert keep(path, make.ferry(), read_in="later") == [Added.ALREADY]
    assert everything(path) == before


def test_other_bytes_at_one_address_are_a_new_version_beside_the_old(path: Path) -> None:
    first = make.ferry(url="https://herald.example/1")
    second = make.ferry(url="https://herald.example/1", raw=b"changed")
    assert keep(path, first, read_in="1") == [Added.READ]
    assert keep(path, second, read_in="2") == [Added.NEW_VERSION]
    versions = {report.id: (report.version, report.is_newest) for report in everything(path)[0]}
    assert versions == {first[0].id: (1, False), second[0].id: (2, True)}
    with open_ledger(path) as ledger:
        assert [r.id for r in ledger.reports()] == [second[0].id]
        assert {c.report for c in ledger.claims()} == {second[0].id}
        assert {f.report for f in ledger.figures()} == {second[0].id}
        assert {c.report for c in ledger.claims(ClaimFilter(report=first[0].id))} == {first[0].id}


def test_where_every_version_has_a_day_the_later_day_is_the_newer_version(path: Path) -> None:
    late = make.ferry(url="https://herald.example/1", updated="2031-05-09")
    early = make.ferry(url="https://herald.example/1", updated="2031-05-04", raw=b"early")
    keep(path, late, read_in="1")
    keep(path, early, read_in="2")
    with open_ledger(path) as ledger:
        assert [r.id for r in ledger.reports()] == [late[0].id]


def test_a_given_id_with_other_bytes_is_refused_and_nothing_is_touched(path: Path) -> None:
    keep(path, make.ferry(id="x-1"))
    before = everything(path)
    with pytest.raises(BadReport, match="'x-1' and other bytes"):
        keep(path, make.ferry(id="x-1", raw=b"other"))
    assert everything(path) == before


def test_a_report_that_cannot_be_written_whole_is_not_written_at_all(path: Path) -> None:
    report, found = make.ferry()
    broken = make.figure(report, "40", 40, 40, claim="no such claim")
    with pytest.raises(sqlite3.IntegrityError):
        keep(path, (report, make.extraction(report, *found.claims, figures=(broken,))))
    assert everything(path) == ([], [], [])


def test_two_findings_with_the_same_spans_are_one(path: Path) -> None:
    report, found = make.ferry()
    keep(path, (report, make.extraction(report, *found.claims, *found.claims, figures=found.figures * 2)))
    assert [len(part) for part in everything(path)] == [1, 1, 1]
    with open_ledger(path) as ledger:
        assert len(list(ledger.search("people"))) == 1


REPORTS = [
    make.ferry(),
    make.ferry(url="https://herald.example/1", outlet="Coast Post"),
    make.ferry(url="https://herald.example/1", raw=b"second"),
    make.ferry(url="https://herald.example/1", raw=b"third", published=None),
    make.ferry(raw=b"same bytes", place="b.txt", address="b.txt"),
    make.ferry(raw=b"same bytes", place="c.txt", address="c.txt"),
    make.ferry(raw=b"same bytes", place="standard input", address=None),
    make.ferry(id="given", url="https://mail.example/2", outlet=None, published=None),
]


@given(order=st.permutations(REPORTS))
@settings(max_examples=25, deadline=None)
def test_the_order_of_reading_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, order: list[tuple[Report, Extraction]]
) -> None:
    folder = tmp_path_factory.mktemp("order")
    keep(folder / "a.db", *REPORTS)
    keep(folder / "b.db", *order)
    assert everything(folder / "a.db") == everything(folder / "b.db")


def test_of_equal_bytes_at_two_places_the_first_in_the_alphabet_is_shown(path: Path) -> None:
    keep(path, make.ferry(place="b.txt", address="b.txt"), make.ferry(place="a.txt", address="a.txt"))
    assert [r.place for r in everything(path)[0]] == ["a.txt"]


def test_known_bytes_are_known_before_they_are_read(path: Path) -> None:
    report, found = make.ferry(place="b.txt", address="b.txt")
    keep(path, (report, found))
    with open_ledger(path, mode="write") as ledger:
        assert ledger.already_has(Page(report.raw, "text", "a.txt", "a.txt"))
        assert not ledger.already_has(Page(report.raw, "html", "a.txt", "a.txt"))
        assert not ledger.already_has(Page(b"new", "text", "a.txt", "a.txt"))
    assert [r.place for r in everything(path)[0]] == ["a.txt"]


def test_failures_are_kept_until_their_place_can_be_read(path: Path) -> None:
    with open_ledger(path, mode="write") as ledger:
        ledger.add_failure(Failure("a.txt", "empty"), day="2031-05-03", read_in="1")
        ledger.add_failure(Failure("z.txt", "no text"), day="2031-05-03", read_in="1")
        ledger.add_failure(Failure("z.txt", "binary"), day="2031-05-04", read_in="2")
        assert [(f.place, f.reason, f.day) for f in ledger.failures()] == [
            ("a.txt", "empty", "2031-05-03"),
            ("z.txt", "binary", "2031-05-04"),
        ]
        ledger.add(*make.ferry(place="a.txt"), read_in="3")
        assert [f.place for f in ledger.failures()] == ["z.txt"]


def test_sqlite_itself_finds_nothing_wrong(path: Path) -> None:
    keep(path, *REPORTS)
    with sqlite3.connect(path) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        raw.execute("INSERT INTO claim_words (claim_words) VALUES ('integrity-check')")
        strict = {row[1]: row[5] for row in raw.execute("PRAGMA table_list") if row[2] == "table"}
    assert {strict[name] for name in ("reports", "bytes_read", "blocks", "claims", "figures", "failures")} == {1}


def test_a_report_is_found_by_the_beginning_of_its_id(path: Path) -> None:
    from reportedly.errors import UsageError

    keep(path, make.ferry(id="ab-1"), make.ferry(id="ab-12", raw=b"2"), make.ferry(id="b", raw=b"3"))
    with open_ledger(path) as ledger:
        assert ledger.full_id("ab-12") == "ab-12"
        assert ledger.full_id("ab-1") == "ab-1"
        assert ledger.full_id("b") == "b"
        with pytest.raises(UsageError, match="several reports begin with 'ab': ab-1, ab-12"):
            ledger.full_id("ab")
        with pytest.raises(UsageError, match="no report has the id 'zz'"):
            ledger.full_id("zz")


def test_short_ids_are_long_enough_to_tell_reports_apart(path: Path) -> None:
    ids = ["r0123456789abcdef", "r0123456780000000", "given-id-0123456789"]
    keep(path, *(make.ferry(id=name, raw=name.encode()) for name in ids))
    with open_ledger(path) as ledger:
        assert ledger.length_of_short_ids() == len("r012345678") + 1
