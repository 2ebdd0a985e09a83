"""Who is let in, from where, and what a page may load."""

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from reportedly.web import Door, is_loopback
from reportedly.web.safety import LOOPBACK
from tests.web.sites import BASE, addresses, client_of

TOKEN = "a-token-of-some-length"


@pytest.mark.parametrize(
    "host", ["reportedly.example", "127.0.0.1.example", "", "evil.example:8642", "[::1", "10.0.0.7"]
)
def test_a_request_under_another_name_is_refused(client: TestClient, host: str) -> None:
    answer = client.get("/", headers={"host": host})
    assert answer.status_code == 421
    assert "<script" not in answer.text and "Ferry" not in answer.text


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:9", "localhost:8642", "[::1]:8642", "LOCALHOST"])
def test_a_request_under_a_name_of_this_machine_is_answered(kept: Path, host: str) -> None:
    assert client_of(kept, door=Door(LOOPBACK)).get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "origin",
    ["http://[", "http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1.evil.example", "file://"],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_request_from_a_page_that_is_not_ours_is_refused(client: TestClient, origin: str, method: str) -> None:
    assert client.request(method, "/", headers={"origin": origin}).status_code == 403


def test_a_request_from_our_own_page_is_answered(client: TestClient) -> None:
    assert client.get("/", headers={"origin": BASE}).status_code == 200


def test_another_sites_script_cannot_fetch_a_page(client: TestClient) -> None:
    fetched = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}
    followed = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    assert client.get("/", headers=fetched).status_code == 403
    assert client.get("/", headers=followed).status_code == 200


def test_every_answer_says_what_may_be_loaded(client: TestClient, kept: Path) -> None:
    every = [*addresses(kept).values(), "/static/pages.js", "/style.css", "/nowhere", "/download/claims.csv"]
    for address in every:
        headers = client.get(address).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy, address
        assert headers["x-content-type-options"] == "nosniff", address
        assert headers["x-frame-options"] == "DENY", address


def test_where_a_token_is_asked_for_nobody_comes_in_without(kept: Path) -> None:
    client = client_of(kept, door=Door(frozenset({"0.0.0.0"}), TOKEN), base="http://192.0.2.7:8642")
    assert client.get("/").status_code == 401
    assert client.get("/?token=another").status_code == 401
    assert client.get("/", headers={"authorization": "Bearer nothing"}).status_code == 401
    assert client.get("/", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200


def test_the_token_is_taken_out_of_the_address_and_kept_for_this_browser(kept: Path) -> None:
    client = client_of(kept, door=Door(frozenset(), TOKEN), base="http://192.0.2.7:8642")
    first = client.get(f"/search?q=people&token={TOKEN}")
    assert (first.status_code, first.headers["location"]) == (303, "/search?q=people")
    cookie = first.headers["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=strict" in cookie
    assert client.get(first.headers["location"]).status_code == 200


def test_cookies_of_other_programs_do_not_hide_ours(kept: Path) -> None:
    client = client_of(kept, door=Door(frozenset(), TOKEN), base="http://192.0.2.7:8642")
    for others in ("a/b=1; ", 'x={"a": 1}; ', "=; ;", "\u00e9=1; "):
        cookie = f"{others}reportedly={TOKEN}".encode("latin-1")
        assert client.get("/", headers={"cookie": cookie}).status_code == 200, others


def test_a_token_in_an_address_leads_to_no_other_site(kept: Path) -> None:
    client = client_of(kept, door=Door(frozenset(), TOKEN), base="http://192.0.2.7:8642")
    assert client.get(f"/%2Fevil.example/?token={TOKEN}").headers["location"].startswith("/evil.example")


@pytest.mark.parametrize(
    ("host", "is_it"),
    [("127.0.0.1", True), ("127.9.9.9", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("::", False)],
)
def test_which_addresses_only_this_machine_can_reach(host: str, is_it: bool) -> None:
    assert is_loopback(host) is is_it
    assert not is_loopback("localhost.example")
