"""Tables fit, cut at words, and never let a report's text speak to the terminal."""

import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reportedly.shapes import line
from reportedly.tables import Cell, Column, console, cut, plain, show


def shown(rows: list[list[str | Cell]], columns: list[Column], *, is_full: bool = False) -> list[str]:
    out = io.StringIO()
    show(rows, columns, to=console(out), is_full=is_full)
    return out.getvalue().splitlines()


@pytest.fixture(autouse=True)
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")


COLUMNS = [Column("who", 1), Column("content", 3), Column("where")]


@given(st.lists(st.tuples(st.text(max_size=90), st.text(max_size=200), st.integers(0, 10**6).map("r12345:{}".format))))
def test_no_line_is_wider_than_the_terminal_and_places_stay_whole(rows: list[tuple[str, str, str]]) -> None:
    printed = shown([list(row) for row in rows], COLUMNS)
    assert all(cell_len(each) <= 40 for each in printed)
    assert all(where in "\n".join(printed) for _, _, where in rows)


def test_a_long_text_is_cut_at_a_word_and_whole_when_asked() -> None:
    text = "at least forty people were on board when it sank off the northern cape of the island of Ardun"
    columns = [Column("content", 1)]
    assert (
        " ".join(shown([[text]], columns)[1:])
        == "at least forty people were on board when it sank off the northern cape…"
    )
    assert " ".join(shown([[text]], columns, is_full=True)[1:]) == text


def test_a_tail_stays_when_its_text_is_cut() -> None:
    printed = " ".join(shown([[Cell("long words " * 30, " (2031-05-02)")]], [Column("content", 1)]))
    assert printed.endswith("long words… (2031-05-02)")


@pytest.mark.parametrize(
    ("text", "room", "short"),
    [
        ("on board", 20, "on board"),
        ("forty people on board", 14, "forty people…"),
        ("forty people on board", 13, "forty people…"),
        ("uninterruptedly", 6, "unint…"),
        ("渡船沉没了", 5, "渡船…"),
        ("a, b and c", 4, "a…"),
    ],
)
def test_cutting(text: str, room: int, short: str) -> None:
    assert cut(text, room) == short


@given(st.text(max_size=80), st.integers(2, 40))
def test_what_is_cut_fits(text: str, room: int) -> None:
    assert cell_len(cut(plain(text), room)) <= room


@given(st.text(alphabet=st.characters(), max_size=60))
def test_nothing_shown_can_steer_a_terminal(text: str) -> None:
    for safe in (plain(text), plain(text, keep_edges=True)):
        assert not any(unicodedata.category(c) == "Cc" for c in safe)
        assert not set(safe) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_json_is_whole_and_steers_no_terminal_either(text: str) -> None:
    import json

    printed = line({"text": text})
    assert json.loads(printed) == {"text": text}
    assert not any(unicodedata.category(c) == "Cc" for c in printed)
    assert not set(printed) & set("\u202d\u202e\u2066\u2067\u2028\u2029")
