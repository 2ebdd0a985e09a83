"""Listings as CSV and JSON Lines: columns, cells, bytes, and nothing that a spreadsheet runs."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly import shapes
from reportedly.export.columns import LEFT_OUT, LISTINGS, Column, Listing
from reportedly.export.downloads import cell, csv_file, csv_rows, guarded, in_pieces, json_lines_file
from reportedly.ledger import KeptClaim, KeptCorrection, KeptFailure, KeptFigure, KeptReport, KeptStory
from reportedly.ledger.corrections import Reached
from reportedly.model import Amendment, By, Link, Place, Said, Spread
from reportedly.reconcile.gradings import Grade
from tests import make

REPORT, EXTRACTED = make.ferry()
OTHER = make.report(REPORT.text, id="other")


def fields_of(noun: Any) -> dict[str, Any]:
    return {name: getattr(noun, name) for name in noun.__struct_fields__}


CLAIM = KeptClaim(
    **fields_of(EXTRACTED.claims[0]) | {"said": Said("on Friday", "2031-05-02", "2031-05-02", True)}, story="s1"
)
FIGURE = KeptFigure(
    **fields_of(EXTRACTED.figures[0])
    | {"place": Place("Ardun", "Ardun", -12.5, 4.0, "town"), "as_of_range": ("2031-05-01", "2031-05-02")},
    story="s1",
)
STORY = KeptStory(
    **fields_of(make.story(REPORT, OTHER, links=(Link(REPORT.id, "other", 0.5, "both name Ardun; same day"),))),
    corrections=(3, 7),
)
QUESTION = make.question(make.answer(REPORT, "at least 40 people", 40.0), make.answer(OTHER, "Ana Ruiz"))
BY_HAND = KeptCorrection(
    1,
    Amendment.REJECT,
    (REPORT.id,),
    REPORT.id,
    "2031-05-03",
    left=("other",),
    findings=(CLAIM.id,),
    undone=By("2031-05-04", None, "Bela", "a slip"),
    reached=(Reached(REPORT.id, None, "its words are gone"),),
)
SHAPES = {
    "reports": shapes.report_shape(KeptReport(**fields_of(REPORT), story="s1")),
    "claims": shapes.claim_shape(CLAIM),
    "figures": shapes.figure_shape(FIGURE),
    "copies": shapes.overlap_shape(make.overlap(REPORT, OTHER, "at least 40 people", "Ferry sinks off Ardun")),
    "stories": shapes.story_shape(STORY),
    "corrections": shapes.correction_shape(BY_HAND),
    "failures": shapes.failure_shape(KeptFailure("a.txt line 3", "no text", "2031-05-02")),
    "questions": shapes.question_shape(QUESTION, Spread(40, None, None, "range", ""), Grade("low", "weak", "one")),
}


def rows_of(pieces: Iterable[bytes]) -> list[dict[str, str]]:
    text = b"".join(pieces).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def row_of(listing: str) -> dict[str, str]:
    return rows_of(csv_file(listing, [SHAPES[listing]]))[0]


def leaves(value: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every path to what does not nest; spans and lists of words are whole."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*path, key))
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        yield from leaves(value[0], path)
    else:
        yield path


@pytest.mark.parametrize("listing", LISTINGS)
def test_every_key_of_a_shape_has_its_column_and_no_column_is_without_one(listing: str) -> None:
    shape = msgspec.json.decode(msgspec.json.encode(SHAPES[listing]))
    kept = {key: value for key, value in shape.items() if key not in LEFT_OUT.get(listing, ())}
    columns = [column.path for column in LISTINGS[listing].columns]
    without_places_in_lists = {tuple(key for key in path if not key.isdecimal()) for path in columns}
    assert without_places_in_lists == set(leaves(kept))
    assert len(columns) == len(set(columns))


def test_what_nests_has_columns_of_its_own() -> None:
    row = row_of("claims")
    assert (row["content"], row["content_spans"]) == ("at least 40 people were on board", "51-83")
    assert (row["said"], row["said_first"], row["said_inferred"]) == ("on Friday", "2031-05-02", "true")
    row = row_of("figures")
    assert (row["place_name"], row["place_lat"], row["as_of_last"]) == ("Ardun", "-12.5", "2031-05-02")
    assert (row["low"], row["high"]) == ("40", "")


def test_lists_are_joined_and_spans_are_start_end() -> None:
    assert row_of("copies")["passages_here"] == "51-69; 0-21"
    assert row_of("copies")["passages_words"] == "4; 4"
    assert row_of("stories")["reports"] == f"{REPORT.id}; other"
    assert row_of("stories")["corrections"] == "3; 7"


def test_a_question_has_a_row_for_each_answer() -> None:
    rows = rows_of(csv_file("questions", [SHAPES["questions"]]))
    assert [(row["id"], row["answer"], row["answer_low"]) for row in rows] == [
        (QUESTION.id, "at least 40 people", "40"),
        (QUESTION.id, "Ana Ruiz", ""),
    ]
    unanswered = {**SHAPES["questions"], "answers": []}
    assert [row["answer"] for row in rows_of(csv_file("questions", [unanswered]))] == [""]


def test_nothing_to_list_is_a_row_of_names() -> None:
    assert b"".join(csv_file("copies", [])).splitlines() == [
        b"\xef\xbb\xbfreport,of,shared,shared_of,is_copy,passages_here,passages_there,passages_words,reason"
    ]


ONE = Listing((Column("words", ("words",)), Column("more", ("more",))))


@given(st.text(), st.lists(st.text(), max_size=3))
def test_every_row_reads_back_as_it_was_but_for_the_guard(words: str, more: list[str]) -> None:
    (row,) = rows_of(csv_rows(ONE, [{"words": words, "more": more}]))
    assert row == {"words": guarded(words), "more": guarded("; ".join(more))}


@given(st.text())
def test_a_guard_is_one_apostrophe_or_nothing(words: str) -> None:
    assert guarded(words) in (words, f"'{words}")


@pytest.mark.parametrize(
    "words",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "＝1", '=HYPERLINK("x")', "-"],
)
def test_words_that_begin_like_a_formula_are_guarded(words: str) -> None:
    assert guarded(words) == f"'{words}"
    assert cell({"a": [words, "b"]}, Column("a", ("a",))).startswith("'")


@pytest.mark.parametrize(
    ("value", "shown"), [(-12.5, "-12.5"), (-3, "-3"), (40, "40"), (True, "true"), (False, "false"), (None, "")]
)
def test_true_numbers_and_yes_and_no_are_not_guarded(value: object, shown: str) -> None:
    assert cell({"a": value}, Column("a", ("a",))) == shown


def test_words_that_only_hold_such_a_sign_are_left_as_they_are() -> None:
    assert guarded("one = one") == "one = one"
    assert guarded("“–5” – or so") == "“–5” – or so"


def test_rows_end_as_the_standard_says() -> None:
    written = b"".join(csv_rows(ONE, [{"words": 'a "b",\nc'}]))
    assert written == b'\xef\xbb\xbfwords,more\r\n"a ""b"",\nc",\r\n'


def test_rows_are_taken_as_they_are_sent() -> None:
    taken: list[int] = []

    def many() -> Iterator[object]:
        for n in range(1000):
            taken.append(n)
            yield {"words": "x" * 1000}

    pieces = in_pieces(csv_rows(ONE, many()), size=10_000)
    next(pieces)
    assert len(taken) < 20


def test_json_lines_are_what_the_listing_prints() -> None:
    lines = b"".join(json_lines_file([SHAPES["claims"], SHAPES["claims"]])).splitlines()
    assert [json.loads(each)["content"]["spans"] for each in lines] == [[[51, 83]]] * 2
    assert lines[0].decode() == shapes.line(SHAPES["claims"])


def test_a_span_of_an_answer_is_shown_as_any_other() -> None:
    assert cell({"answers": {"spans": [[3, 7]]}}, Column("s", ("answers", "spans"))) == "3-7"
