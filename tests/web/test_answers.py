"""What pages answer: to ids, to addresses that mean nothing, and when the ledger cannot be read."""

import sqlite3
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from reportedly.errors import LedgerIsBusy
from reportedly.ledger import open_ledger
from reportedly.web.addresses import Served
from tests import events, make
from tests.cli import ledgers
from tests.web.sites import addresses, client_of

TO = Served()


def test_an_id_that_a_story_had_before_leads_to_the_story(client: TestClient, kept: Path) -> None:
    with open_ledger(kept) as ledger:
        story = ledger.full_story("first")
    for given in ("second", story[:8]):
        answer = client.get(f"/story/{given}?policy=latest")
        assert (answer.status_code, answer.headers["location"]) == (303, f"/story/{story}?policy=latest")


def test_a_place_leads_to_the_claim_that_stands_there(client: TestClient, kept: Path) -> None:
    with open_ledger(kept) as ledger:
        claim = next(c for c in ledger.claims() if c.report == "first")
    for start in (claim.content.hull.start, claim.cue.hull.start, claim.content.hull.start + 3):
        answer = client.get(f"/report/first/at/{start}")
        assert answer.headers["location"] == f"/report/first?claim={claim.id}#c-{claim.id}"
    assert client.get("/report/first/at/0").headers["location"] == "/report/first"


def test_a_name_under_which_nothing_is_attributed_leads_to_a_search(client: TestClient) -> None:
    answer = client.get("/speaker/Ana")
    assert (answer.status_code, answer.headers["location"]) == (303, "/search?q=Ana")
    assert "Ana Ruiz" in client.get(answer.headers["location"]).text


def test_a_figure_leads_to_the_claim_that_it_stands_in(client: TestClient, kept: Path) -> None:
    with open_ledger(kept) as ledger:
        inside = next(f for f in ledger.figures() if f.claim)
        own = next(f for f in ledger.figures() if not f.claim)
    assert client.get(f"/claim/{inside.id}").headers["location"] == f"/claim/{inside.claim}"
    assert client.get(f"/claim/{own.id}").headers["location"] == f"/report/{own.report}"


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/story/s0", "no story has the id"),
        ("/report/nothing", "no report has the id"),
        ("/claim/c-none", "no claim or figure has the id"),
        ("/compare/first/first", "one and the same report"),
        ("/compare?here=first&there=first", "one and the same report"),
        ("/nowhere", "There is no page at this address"),
        ("/download/everything.csv", "There is no page"),
        ("/download/claims.exe", "There is no page"),
        ("/static/../app.py", "There is no page"),
    ],
)
def test_what_is_not_there_is_told_in_a_sentence(client: TestClient, address: str, words: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 404
    assert words.casefold() in answer.text.casefold()


@pytest.mark.parametrize(
    "query",
    [
        "page=0",
        "page=-3",
        "page=99999999999999999999",
        "page=٣",
        "since=yesterday",
        "order=worst",
        "policy=truth",
        "title=%00",
        "title=%F0%9F%92%A5%27%22--",
        "q=%22%2A%20AND%20%28",
        "q=" + "x" * 5000,
        "question=q0",
        "claim=c0",
    ],
)
def test_an_address_that_asks_for_nonsense_is_answered_as_if_it_did_not(
    client: TestClient, kept: Path, query: str
) -> None:
    for name, address in addresses(kept).items():
        expected = 404 if name == "trouble" else 200
        assert client.get(address.split("?")[0] + "?" + query).status_code == expected, name


def test_a_filter_stands_in_the_address_and_narrows_the_list(client: TestClient) -> None:
    assert "Ferry sinks" in client.get("/?title=ferry").text
    assert "Ferry sinks" not in client.get("/?title=storm").text
    assert "Ferry sinks" in client.get("/?outlet=coast+post&since=2031-05-01&until=2031-05-31").text
    assert "No story meets these filters" in client.get("/?until=2030-01-01").text
    assert 'value="ferry"' in client.get("/?title=ferry").text


def test_a_policy_says_what_best_is_and_why(client: TestClient, kept: Path) -> None:
    by_name = addresses(kept)
    assert "the answer for the latest day, 3 May 2031" in client.get(by_name["story-latest"]).text
    assert "<option selected>latest</option>" in client.get(by_name["story-latest"]).text
    assert "<option selected>range</option>" in client.get(by_name["story"]).text


def test_a_ledger_that_another_program_holds_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    ledgers.keep(path)
    client = client_of(path, is_raised=False)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("PRAGMA journal_mode = DELETE")
    holder.execute("BEGIN EXCLUSIVE")
    answer = client.get("/")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert "Traceback" not in answer.text
    holder.execute("ROLLBACK")
    holder.close()
    assert client.get("/").status_code == 200


def test_reading_goes_on_while_another_program_writes(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    ledgers.keep(path)
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("DELETE FROM standings")
    answers = {name: client_of(path).get(address).status_code for name, address in addresses(path).items()}
    writer.execute("ROLLBACK")
    writer.close()
    assert answers.pop("trouble") == 404
    assert set(answers.values()) == {200}


def test_a_ledger_that_is_gone_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    ledgers.keep(path)
    client = client_of(path, is_raised=False)
    for file in tmp_path.iterdir():
        file.unlink()
    answer = client.get("/")
    assert answer.status_code == 503
    assert "there is no ledger at" in answer.text.casefold()


def test_a_fault_of_ours_is_not_told_to_the_page(
    kept: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def failing(*_: object, **__: object) -> None:
        raise RuntimeError("the very words")

    monkeypatch.setattr("reportedly.web.app.stories_page", failing)
    answer = client_of(kept, is_raised=False).get("/")
    assert answer.status_code == 500
    assert "A fault of ours" in answer.text
    assert "the very words" not in answer.text
    assert "the very words" in capsys.readouterr().err


def test_what_is_still_to_be_worked_out_is_told_and_shown_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    ledgers.keep(path)
    with sqlite3.connect(path) as raw:
        raw.execute("INSERT INTO to_name (founder) SELECT founder FROM standings")
        raw.execute("DELETE FROM standings")
    raw.close()
    client = client_of(path)
    assert "2 stories still to be worked out" in client.get("/").text
    answer = client.get(addresses(path)["story"])
    assert answer.status_code == 200
    assert "people killed" in answer.text


@pytest.mark.parametrize(
    "address",
    [
        "/story/first?id=1&self=2",
        "/story/second?story=1&path=2",
        "/search?q=people&path=1&self=2",
        "/?path=1&number=2&page=2",
        "/search?q=dam%00x",
        "/search?q=%22%09",
        "/search?q=%09&in=reports",
        "/report/first/at/" + "9" * 5000,
        "/report/first/at/x",
    ],
)
def test_no_odd_address_is_a_fault_of_ours(client: TestClient, address: str) -> None:
    assert client.get(address).status_code in (200, 303)


def test_a_fault_of_ours_is_answered_under_the_same_policy_as_all_else(
    kept: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("reportedly.web.app.stories_page", lambda *_: 1 / 0)
    headers = client_of(kept, is_raised=False).get("/").headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert capsys.readouterr().err.count("ZeroDivisionError: division by zero") == 1


def test_a_download_that_cannot_be_read_is_told_before_anything_is_sent(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object, **__: object) -> None:
        raise LedgerIsBusy("another program holds the ledger; try again")

    monkeypatch.setattr("reportedly.web.downloading.open_ledger", busy)
    answer = client_of(kept, is_raised=False).get("/download/claims.csv")
    assert answer.status_code == 503
    assert "another program holds the ledger" in answer.text.casefold()


def test_an_empty_ledger_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    with open_ledger(path, mode="write"):
        pass
    assert "reportedly read PATH --ledger empty.db" in client_of(path).get("/").text


def test_every_table_can_be_downloaded(client: TestClient) -> None:
    for what in ("stories", "reports", "claims", "figures", "copies", "questions", "corrections"):
        lines = client.get(f"/download/{what}.jsonl")
        table = client.get(f"/download/{what}.csv")
        assert lines.headers["content-type"].startswith("application/x-ndjson")
        assert table.headers["content-type"].startswith("text/csv")
        assert "attachment" in table.headers["content-disposition"]
        assert table.text.count("\r\n") > lines.text.count("\n") or what == "questions"


def test_a_download_is_narrowed_by_its_address(client: TestClient) -> None:
    assert {line["report"] for line in _lines(client, "/download/claims.jsonl?report=second")} == {"second"}
    assert {line["speaker"] for line in _lines(client, "/download/claims.jsonl?speaker=Ana+Ruiz")} == {"Ana Ruiz"}
    assert len(_lines(client, "/download/reports.jsonl?story=first")) == 2
    assert [line["title"] for line in _lines(client, "/download/stories.jsonl?title=ferry")] == [
        "Ferry sinks off Ardun"
    ]
    assert len(_lines(client, "/download/stories.jsonl")) == 2


def _lines(client: TestClient, address: str) -> list[dict[str, object]]:
    import json

    return [json.loads(line) for line in client.get(address).text.splitlines()]


def test_the_bytes_as_read_are_saved_and_never_shown(client: TestClient) -> None:
    answer = client.get("/report/storm/bytes")
    assert answer.content == ledgers.STORM.raw
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"] == 'attachment; filename="storm.txt"'


def test_a_claim_is_a_web_annotation_at_its_own_address(client: TestClient, kept: Path) -> None:
    answer = client.get(addresses(kept)["claim"] + ".json")
    assert answer.headers["content-type"].startswith("application/ld+json")
    assert answer.json()["type"] == "Annotation"
    assert answer.json()["id"].endswith(addresses(kept)["claim"].split("/")[-1])


def test_a_question_has_a_page_of_its_own_with_every_answer(client: TestClient, kept: Path) -> None:
    page = client.get(addresses(kept)["question"])
    assert page.status_code == 200
    assert "One question" in page.text and 'class="card' in page.text
    gone = client.get(addresses(kept)["story"] + "/question/q0")
    assert gone.status_code == 404
    assert "asks no such question any more" in gone.text


def test_numbers_that_another_version_made_are_left_out_of_the_list(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    ledgers.keep(path)
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE standings SET made_by = 'older', series = '{}' WHERE series IS NOT NULL")
    raw.close()
    page = client_of(path).get("/")
    assert page.status_code == 200
    assert "still to be worked out" in page.text


def test_a_claim_whose_parts_stand_far_apart_is_shown_by_its_beginning(tmp_path: Path) -> None:
    filling = "The sea was calm. " * 20_000
    report = make.report(f"Ferry sinks\n\nAna Ruiz said this: {filling}and that it was late.", id="far")
    said = make.claim(report, "Ana Ruiz", "said", "it was late")
    events.keep(tmp_path / "l.db", (report, make.extraction(report, said)))
    page = client_of(tmp_path / "l.db").get(TO.claim(said.id))
    assert page.status_code == 200
    assert len(page.content) < 60_000
