"""From files to the ledger: everything is kept, one bad report stops nothing, order does not matter."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly import pipeline
from reportedly.errors import UsageError
from reportedly.ledger import ClaimFilter, FigureFilter, ReportFilter, Versions, open_ledger
from reportedly.model import Failure
from reportedly.pipeline import Outcome, guarded, read_into
from reportedly.shapes import claim_shape, failure_shape, figure_shape, line, report_shape
from tests import light


@pytest.fixture(autouse=True)
def without_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "parse", light.parse)
    monkeypatch.setattr(pipeline, "extract_parsed", light.extract_parsed)


def told(name: str) -> str:
    return f"Ferry sinks off {name}\n\nAna Ruiz said 40 people were aboard near {name}. Bea Lund said nothing works."


def listings(path: Path) -> list[str]:
    """Everything the ledger says, as the listings print it."""
    every = {"versions": Versions.ALL}
    with open_ledger(path) as ledger:
        shapes = [
            *map(report_shape, ledger.reports(ReportFilter(**every))),
            *map(claim_shape, ledger.claims(ClaimFilter(**every))),
            *map(figure_shape, ledger.figures(FigureFilter(**every))),
            *map(failure_shape, ledger.failures()),
        ]
    return [line(shape) for shape in shapes]


def read(path: Path, *paths: Path, **more: object) -> Outcome:
    with open_ledger(path, mode="write") as ledger:
        return read_into(ledger, paths, seen="2031-05-03", **more)


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    for name in ("Ardun", "Bresk", "Corl"):
        (folder / f"{name}.txt").write_text(told(name))
    lines = [{"id": f"x{n}", "url": f"https://post.example/{n}", "text": told(f"Dorn {n}")} for n in range(3)]
    (folder / "more.jsonl").write_text("\n".join(map(json.dumps, lines)))
    return folder


def test_all_reports_are_kept_with_what_they_claim(tmp_path: Path, reports: Path) -> None:
    outcome = read(tmp_path / "l.db", reports)
    assert (outcome.read, outcome.already, outcome.new_versions, outcome.failed) == (6, 0, 0, [])
    with open_ledger(tmp_path / "l.db") as ledger:
        assert len(list(ledger.claims())) == 12
        assert len(list(ledger.figures())) == 6


def test_reading_twice_changes_nothing(tmp_path: Path, reports: Path) -> None:
    read(tmp_path / "l.db", reports)
    before = listings(tmp_path / "l.db")
    outcome = read(tmp_path / "l.db", reports)
    assert (outcome.read, outcome.already) == (0, 6)
    assert listings(tmp_path / "l.db") == before


def test_what_is_known_is_not_parsed_again(tmp_path: Path, reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read(tmp_path / "l.db", reports)
    monkeypatch.setattr(pipeline, "read_page", None)
    assert read(tmp_path / "l.db", reports).already == 6


def test_a_changed_file_is_a_new_version(tmp_path: Path, reports: Path) -> None:
    read(tmp_path / "l.db", reports)
    (reports / "Bresk.txt").write_text(told("Bresk and beyond"))
    outcome = read(tmp_path / "l.db", reports)
    assert (outcome.read, outcome.already, outcome.new_versions) == (1, 5, 1)
    with open_ledger(tmp_path / "l.db") as ledger:
        newest = {report.title for report in ledger.reports()}
    assert "Ferry sinks off Bresk and beyond" in newest
    assert "Ferry sinks off Bresk" not in newest


def test_lines_of_one_file_without_id_or_address_are_no_versions_of_each_other(tmp_path: Path) -> None:
    file = tmp_path / "m.jsonl"
    file.write_text("\n".join(json.dumps({"text": told(name)}) for name in ("Ardun", "Bresk")))
    for _ in range(2):
        read(tmp_path / "l.db", file)
        with open_ledger(tmp_path / "l.db") as ledger:
            assert [(r.version, r.is_newest) for r in ledger.reports()] == [(1, True)] * 2


BAD = {
    "empty": b"",
    "binary": bytes(range(256)) * 8,
    "parser": b"Ferry sinks\n\nThis is unparsable text that says nothing of use.",
    "given id": b'{"id": "x1", "text": "Other words under an id that is taken. Nothing more."}',
    "no text": b'{"id": "y"}',
    "list": b"[1, 2]",
}


@given(chosen=st.lists(st.sampled_from(sorted(BAD)), min_size=1, max_size=4), order=st.randoms(use_true_random=False))
@settings(max_examples=20)
def test_one_bad_report_never_stops_the_batch(
    tmp_path_factory: pytest.TempPathFactory, chosen: list[str], order: "object"
) -> None:
    folder = tmp_path_factory.mktemp("bad")
    (folder / "0.jsonl").write_text(json.dumps({"id": "x1", "text": told("Dorn")}))
    good = [folder / "0.jsonl"]
    rest: list[Path] = []
    for n, kind in enumerate(chosen):
        rest.append(folder / f"bad{n}.{'jsonl' if BAD[kind][:1] in b'{[' and BAD[kind] else 'txt'}")
        rest[-1].write_bytes(BAD[kind])
        rest.append(folder / f"good{n}.txt")
        rest[-1].write_text(told(f"Town {n}"))
        good.append(rest[-1])
    order.shuffle(rest)  # type: ignore[attr-defined]
    outcome = read(folder / "l.db", folder / "0.jsonl", *rest)
    assert outcome.read == len(good)
    assert sorted({f.place.split(" line")[0] for f in outcome.failed}) == sorted(str(p) for p in rest if p not in good)
    assert all(f.reason for f in outcome.failed)
    with open_ledger(folder / "l.db") as ledger:
        assert len(list(ledger.failures())) == len(chosen)


@given(order=st.permutations(range(5)))
@settings(max_examples=15)
def test_the_order_of_reading_changes_nothing(tmp_path_factory: pytest.TempPathFactory, order: list[int]) -> None:
    folder = tmp_path_factory.mktemp("order")
    files = [folder / f"{n}.txt" for n in range(3)] + [folder / "a.jsonl", folder / "b.jsonl"]
    for file in files[:2]:
        file.write_text(told(file.stem))
    files[2].write_text(told("0"))
    line_ = json.dumps({"url": "https://post.example/1", "text": told("Dorn"), "published": "2031-05-01"})
    other = json.dumps({"url": "https://post.example/1", "text": told("Dorn, again"), "published": "2031-05-02"})
    files[3].write_text(line_ + "\n" + other)
    files[4].write_text(line_ + "\n[]")
    read(folder / "straight.db", *files)
    for n in order:
        read(folder / "one by one.db", files[n])
    read(folder / "mixed.db", *(files[n] for n in order))
    assert listings(folder / "straight.db") == listings(folder / "mixed.db") == listings(folder / "one by one.db")


@given(raw=st.one_of(st.binary(min_size=1, max_size=200), st.text(min_size=1).map(str.encode)))
@settings(max_examples=40)
def test_what_is_kept_is_what_was_read(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    import hashlib

    folder = tmp_path_factory.mktemp("bytes")
    (folder / "a.txt").write_bytes(raw)
    outcome = read(folder / "l.db", folder / "a.txt")
    assert outcome.read + len(outcome.failed) == 1
    with open_ledger(folder / "l.db") as ledger:
        assert [(r.raw, r.sha256) for r in ledger.reports()] == [(raw, hashlib.sha256(raw).hexdigest())] * outcome.read


def test_a_fault_of_the_parser_costs_only_the_report_at_fault(tmp_path: Path, reports: Path) -> None:
    (reports / "Bresk.txt").write_text("Ferry sinks\n\nThis is unparsable.")
    outcome = read(tmp_path / "l.db", reports)
    assert outcome.read == 5
    (failure,) = outcome.failed
    assert failure.place.endswith("Bresk.txt")
    assert "a fault of ours: ValueError: the parser gave up (light.py:" in failure.reason


def test_the_guard_lets_through_what_is_no_fault_of_the_report() -> None:
    def wrong() -> None:
        raise UsageError("no such model")

    with pytest.raises(UsageError):
        guarded("a.txt", wrong)
    with pytest.raises(KeyboardInterrupt):
        guarded("a.txt", lambda: (_ for _ in ()).throw(KeyboardInterrupt))
    assert guarded("a.txt", lambda: 1) == 1
    assert isinstance(guarded("a.txt", lambda: 1 / 0), Failure)


def test_a_missing_path_is_told_before_anything_is_read(tmp_path: Path, reports: Path) -> None:
    with pytest.raises(UsageError, match="no file or folder"):
        read(tmp_path / "l.db", reports, tmp_path / "none")
    assert listings(tmp_path / "l.db") == []


def test_progress_counts_every_report_once(tmp_path: Path, reports: Path) -> None:
    (reports / "empty.txt").touch()
    totals: list[int] = []
    read(tmp_path / "l.db", reports, progress=lambda outcome: totals.append(outcome.total))
    assert totals == list(range(1, 8))


@pytest.mark.slow
def test_reports_are_worked_on_in_chunks_that_stay_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    whole = pipeline.read_chunk

    def noting(chunk: list[pipeline.Page], **more: object) -> object:
        sizes.append(len(chunk))
        return whole(chunk, **more)

    monkeypatch.setattr(pipeline, "read_chunk", noting)
    for n in range(70):
        (tmp_path / f"{n}.txt").write_text(told(str(n)))
    (tmp_path / "big.txt").write_text(told("big " * 400_000))
    assert read(tmp_path / "l.db", tmp_path).read == 71
    assert max(sizes) == pipeline.CHUNK_REPORTS
    assert sum(sizes) == 71


def test_from_python_what_is_set_aside_is_told_beside(reports: Path) -> None:
    import reportedly

    (reports / "empty.txt").touch()
    (reports / "Bresk.txt").write_text("Ferry sinks\n\nThis is unparsable.")
    found = reportedly.read(reports)
    extracted = reportedly.extract(found)
    assert sum(len(each.claims) for each in extracted) == 10
    assert [Path(f.place).name for f in found.failures] == ["empty.txt"]
    assert [Path(f.place).name for f in extracted.failures] == ["Bresk.txt"]


def test_the_front_door_keeps_its_functions_after_the_steps_are_imported() -> None:
    import importlib

    import reportedly

    for name in ("read", "extract"):
        importlib.import_module(f"reportedly.{name}")
        assert callable(getattr(reportedly, name))
    assert all(hasattr(reportedly, name) for name in reportedly.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        reportedly.nonsense  # noqa: B018


def test_an_interruption_keeps_what_is_finished(tmp_path: Path, reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "CHUNK_REPORTS", 1)
    seen = 0

    def interrupted(page: object, **more: object) -> object:
        nonlocal seen
        seen += 1
        if seen == 4:
            raise KeyboardInterrupt
        return whole(page, **more)

    whole = pipeline.read_page
    monkeypatch.setattr(pipeline, "read_page", interrupted)
    with pytest.raises(KeyboardInterrupt):
        read(tmp_path / "l.db", reports)
    with open_ledger(tmp_path / "l.db") as ledger:
        assert len(list(ledger.reports())) == 3


@pytest.mark.slow
def test_any_number_of_jobs_gives_the_same_rows(tmp_path: Path, reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    (reports / "empty.txt").touch()
    monkeypatch.setattr(pipeline, "CHUNK_REPORTS", 2)
    one, two = read(tmp_path / "1.db", reports), read(tmp_path / "2.db", reports, jobs=2)
    assert (one.read, one.failed) == (two.read, two.failed) == (6, one.failed)
    assert listings(tmp_path / "1.db") == listings(tmp_path / "2.db")
    assert any('"cue"' in each for each in listings(tmp_path / "1.db"))


def deadly(chunk: list[pipeline.Page], **_: object) -> Iterator[object]:
    """Work that dies over a page that says so; it runs in processes of its own."""
    import os

    if any(b"deadly" in page.raw for page in chunk):
        os._exit(9)
    return [(page.place, Failure(page.place, "only tried")) for page in chunk]  # type: ignore[return-value]


@pytest.mark.slow
def test_a_report_that_kills_its_process_is_set_aside_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "read_chunk", deadly)
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text("deadly" if name == "b" else "fine")
    outcome = read(tmp_path / "l.db", tmp_path, jobs=2)
    assert [f.reason for f in outcome.failed] == [
        "only tried",
        "the process that read it was killed, or ran out of memory",
        "only tried",
    ]
