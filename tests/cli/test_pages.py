"""What all pages for people share."""

import io

import pytest

from reportedly.brief.lines import Place
from reportedly.cli.pages import Page, short_ids
from reportedly.ledger import open_ledger
from reportedly.tables import console
from tests import make
from tests.cli.ledgers import Run


def page(*, is_full: bool = False) -> tuple[Page, io.StringIO]:
    out = io.StringIO()
    return Page(console(out), lambda id: id[:6], is_full=is_full), out


PLACES = tuple(Place(report, start) for report in ("one", "two", "three", "four") for start in (1, 2))


def test_one_place_a_report_is_shown_and_the_rest_is_counted() -> None:
    assert page()[0].where(PLACES) == "one:1 two:1 three:1 +5"
    assert page(is_full=True)[0].where(PLACES).count(":") == 8


def test_rows_left_out_are_counted_unless_the_page_is_full() -> None:
    from reportedly.tables import Column

    rows = [[f"row {n}"] for n in range(5)]
    for is_full, said in ((False, True), (True, False)):
        made, out = page(is_full=is_full)
        made.table(rows, [Column("", 1)], most=3)
        assert ("… and 2 more (--full shows all)" in out.getvalue()) is said
        assert ("row 4" in out.getvalue()) is is_full


def test_ids_within_a_sentence_are_short() -> None:
    made, out = page()
    made.paragraph("told by r0123456789abcdef alone")
    assert out.getvalue() == "told by r01234 alone\n"


@pytest.mark.parametrize(
    ("ids", "shown"),
    [
        (["ferry"], ["ferry"]),
        (["a" * 8 + "b" * 40, "c" * 48], ["a" * 8, "c" * 8]),
        (["a" * 20 + "b" * 20, "a" * 20 + "c" * 20], ["a" * 20 + "bbbb", "a" * 20 + "cccc"]),
    ],
)
def test_a_long_given_id_is_shown_by_as_much_as_names_its_report(run: Run, ids: list[str], shown: list[str]) -> None:
    with open_ledger("ids.db", mode="write") as ledger:
        for id in ids:
            ledger.add(*make.ferry(id=id, raw=id.encode(), address=id), read_in="1")
        short = short_ids(ledger)
        assert [short(id) for id in ids] == shown
        assert [ledger.full_id(short(id)) for id in ids] == ids
