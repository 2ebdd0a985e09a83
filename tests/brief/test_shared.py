"""Copies, passages and rings in the brief."""

from reportedly.brief.shared import circle_lines, shared_lines
from reportedly.model import Circle
from tests import make
from tests.brief.dossiers import HERALD, POST

LONG = "Police could not verify the nine. The owner declined to comment."
THIRD = make.report(HERALD.text, id="third", outlet="Third")
BY_ID = {report.id: report for report in (HERALD, POST, THIRD)}


def test_copies_come_first_each_with_its_original() -> None:
    copy = make.overlap(POST, HERALD, LONG, is_copy=True, shared=0.9, reason="a copy: 90% of its words")
    other = make.overlap(THIRD, HERALD, LONG)
    lines = shared_lines([other, copy], BY_ID)
    assert [(line.is_copy, line.here.report, line.there.report) for line in lines] == [
        (True, "post", "herald"),
        (False, "third", "herald"),
    ]
    assert lines[0].here.start == POST.text.index(LONG)


def test_what_is_shared_with_a_copy_is_told_once_with_its_original() -> None:
    copy = make.overlap(POST, HERALD, LONG, is_copy=True)
    with_both = [make.overlap(THIRD, HERALD, LONG), make.overlap(THIRD, POST, LONG)]
    lines = shared_lines([copy, *with_both], BY_ID)
    assert [(line.here.report, line.there.report) for line in lines] == [("post", "herald"), ("third", "herald")]


def test_a_name_with_its_title_is_no_passage_worth_naming() -> None:
    assert shared_lines([make.overlap(POST, HERALD, "Ana Ruiz said 40 people")], BY_ID) == ()


def test_a_ring_is_told_with_the_places_where_its_outlets_cite_one_another() -> None:
    cites = make.claim(HERALD, "The ministry", "denied", "nine died")
    (line,) = circle_lines([Circle(("A", "B"), (cites.id,), "A cites B, and B cites A")], {cites.id: cites})
    assert (line.outlets, line.places[0].start) == (("A", "B"), HERALD.text.index("denied"))
