"""Corrections through the pages: made, shown as corrected, undone, and refused to whoever is not at this machine."""

import re
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from reportedly.ledger import ClaimFilter, open_ledger
from reportedly.web import correcting
from tests.cli import ledgers
from tests.web.sites import BASE, client_of

FORM = {"content-type": "application/x-www-form-urlencoded", "origin": BASE}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    ledgers.keep(tmp_path / "l.db")
    return tmp_path / "l.db"


@pytest.fixture
def own(path: Path) -> TestClient:
    return client_of(path)


def token(client: TestClient) -> str:
    found = re.search(r'name="token" value="([^"]+)"', client.get("/report/first").text)
    assert found is not None
    return found[1]


def send(client: TestClient, what: str, **fields: str) -> tuple[int, str]:
    """Send a form as our pages do; the status, and where it leads or what it says."""
    answer = client.post(f"/correct/{what}", data={"token": token(client)} | fields, headers={"origin": BASE})
    return answer.status_code, answer.headers.get("location", answer.text)


def claim_of(path: Path, speaker: str = "Ana Ruiz", report: str = "first") -> str:
    with open_ledger(path) as ledger:
        return next(c.id for c in ledger.claims() if c.report == report and c.speaker == speaker)


def story_of(path: Path, report: str = "first") -> str:
    with open_ledger(path) as ledger:
        return ledger.full_story(report)


def test_a_speaker_is_set_shown_as_corrected_and_recorded(path: Path, own: TestClient) -> None:
    claim = claim_of(path)
    status, there = send(own, "speaker", claim=claim, name="Bea Lund", who="Dov Ende", reason="the pronoun is hers")
    # The merge that made the story is correction 1.
    assert (status, there) == (303, "/corrections?made=2#k-2")
    page = own.get(f"/claim/{claim}").text
    assert "Corrected by hand" in page and "Bea Lund" in page
    assert claim in own.get("/speaker/Bea%20Lund").text
    assert claim not in own.get("/speaker/Ana%20Ruiz").text
    record = own.get("/corrections?made=2").text
    assert "Correction 2 kept" in record
    assert "Dov Ende" in record and "the pronoun is hers" in record
    assert (
        "1 correction" in own.get(f"/story/{story_of(path)}").text
        or "2 corrections" in own.get(f"/story/{story_of(path)}").text
    )


def test_a_rejected_claim_leaves_the_story_and_can_still_be_looked_at(path: Path, own: TestClient) -> None:
    claim = claim_of(path)
    assert send(own, "reject", claim=claim)[0] == 303
    assert claim not in own.get(f"/story/{story_of(path)}").text
    assert "Rejected by hand" in own.get(f"/claim/{claim}").text
    assert "rejected by hand" in own.get("/report/first").text


def test_undoing_brings_back_what_was(path: Path, own: TestClient) -> None:
    story, claim = story_of(path), claim_of(path)
    before = own.get(f"/story/{story}/statements").text
    send(own, "reject", claim=claim)
    assert own.get(f"/story/{story}/statements").text != before
    assert send(own, "undo", number="2", reason="it is one after all")[0] == 303
    assert own.get(f"/story/{story}/statements").text == before
    record = own.get("/corrections").text
    assert "Taken back by" in record and "it is one after all" in record


def test_a_report_is_moved_split_off_and_stories_are_merged(path: Path, own: TestClient) -> None:
    story = story_of(path)
    assert send(own, "split", report="second", story=story)[0] == 303
    assert story_of(path, "second") != story_of(path, "first")
    address = f"http://127.0.0.1:8642/story/{story_of(path, 'second')}?policy=latest"
    assert send(own, "merge", story=story_of(path, "first"), other=address)[0] == 303
    assert story_of(path, "second") == story_of(path, "first")
    assert send(own, "move", report="second", story=story_of(path, "storm"))[0] == 303
    assert story_of(path, "second") == story_of(path, "storm")


@pytest.mark.parametrize(
    ("what", "fields", "words"),
    [
        ("speaker", {"claim": "c-none", "name": "X"}, "no claim or figure has the id"),
        ("speaker", {"name": "X"}, "without its field"),
        ("move", {"report": "first", "story": "s-none"}, "no story has the id"),
        ("merge", {"story": "first", "other": "first"}, "are one story already"),
        ("undo", {"number": "99"}, "there is no correction 99"),
        ("undo", {"number": "-1"}, "is no number of a correction"),
        ("unite", {"question": "q0", "other": "q1"}, "no question has the id"),
    ],
)
def test_what_cannot_be_corrected_is_told_and_changes_nothing(
    path: Path, own: TestClient, what: str, fields: dict[str, str], words: str
) -> None:
    status, said = send(own, what, **fields)
    assert status == 400
    assert words in said.casefold()
    with open_ledger(path) as ledger:
        assert len(list(ledger.corrections())) == 1


def test_without_the_token_of_our_pages_nothing_is_corrected(path: Path, own: TestClient) -> None:
    for given in ({}, {"token": ""}, {"token": "guessed"}, {"token": token(client_of(path))}):
        answer = own.post("/correct/reject", data={"claim": claim_of(path)} | given, headers={"origin": BASE})
        assert answer.status_code == 403
    with open_ledger(path) as ledger:
        assert not list(ledger.claims(ClaimFilter(is_rejected=True)))


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"host": "evil.example"},
        {"sec-fetch-site": "cross-site", "sec-fetch-mode": "cors"},
    ],
)
def test_from_a_page_that_is_not_ours_nothing_is_corrected(
    path: Path, own: TestClient, headers: dict[str, str]
) -> None:
    fields = {"token": token(own), "claim": claim_of(path)}
    assert own.post("/correct/reject", data=fields, headers=headers).status_code in (403, 421)
    with open_ledger(path) as ledger:
        assert not list(ledger.claims(ClaimFilter(is_rejected=True)))


def test_a_form_sent_in_another_way_or_far_too_long_is_refused(own: TestClient) -> None:
    body = '{"claim": "c1"}'
    assert own.post("/correct/reject", content=body, headers={"content-type": "text/plain"}).status_code == 415
    assert own.post("/correct/reject", content="x" * 100_000, headers=FORM).status_code == 413
    assert own.get("/correct/reject").status_code == 405
    assert own.post("/correct/everything", data={"token": token(own)}, headers={"origin": BASE}).status_code == 404


def test_pages_that_are_read_only_have_no_forms_and_take_none(path: Path) -> None:
    client = client_of(path, is_read_only=True)
    page = client.get("/report/first").text
    assert "started to be read only" in page
    assert 'method="post"' not in page
    answer = client.post("/correct/reject", data={"token": "", "claim": claim_of(path)}, headers={"origin": BASE})
    assert answer.status_code == 403


def test_while_another_program_writes_the_pages_are_read_only_and_say_so(
    path: Path, own: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(correcting, "LOOKS_APART", 0.0)
    known = token(own)
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    assert "Another program is writing this ledger" in own.get("/report/first").text
    answer = own.post("/correct/reject", data={"token": known, "claim": claim_of(path)}, headers={"origin": BASE})
    assert answer.status_code == 503
    assert "Nothing was changed" in answer.text
    writer.execute("ROLLBACK")
    writer.close()
    assert send(own, "reject", claim=claim_of(path))[0] == 303


def test_pages_do_not_take_one_another_for_another_program(path: Path) -> None:
    watch = correcting.Watch(path)
    with ThreadPoolExecutor(8) as pool:

        def look(_: int) -> str:
            watch.forget()
            return watch.why_not()

        assert set(pool.map(look, range(200))) == {""}


def test_a_form_with_very_many_fields_is_refused(own: TestClient) -> None:
    body = "&".join(f"field{n}=1" for n in range(200))
    assert own.post("/correct/reject", content=body, headers=FORM).status_code == 413


def test_a_name_with_hidden_characters_comes_back_from_the_form_as_it_was(path: Path, own: TestClient) -> None:
    claim = claim_of(path)
    send(own, "speaker", claim=claim, name="Ru\u00adiz")
    assert 'name="name" value="Ru\u00adiz"' in own.get(f"/claim/{claim}").text


def test_a_correction_holds_when_the_reports_are_read_again(path: Path, own: TestClient) -> None:
    claim = claim_of(path)
    send(own, "speaker", claim=claim, name="Bea Lund")
    before = own.get(f"/story/{story_of(path)}").text
    with open_ledger(path, mode="write") as ledger:
        of, extraction = ledgers._died(ledgers.FIRST, "nine", 9, 1)
        ledger.add(of, extraction, read_in="2")
    assert own.get(f"/story/{story_of(path)}").text == before
