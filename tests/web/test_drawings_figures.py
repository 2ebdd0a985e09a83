"""The figures of a question, drawn."""

from collections.abc import Sequence
from itertools import pairwise
from math import isfinite
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reportedly
from reportedly.brief.lines import AnswerLine, Place, Step
from reportedly.model import Stance, Verdict
from reportedly.web.drawings import FiguresDrawing, figures_drawing
from reportedly.web.drawings.dodging import APART, Spot, dodged
from reportedly.web.drawings.figures import MOST_DRAWN
from reportedly.web.drawings.frames import GUTTERS, WIDTHS
from reportedly.web.drawings.marks import SHAPE_OF_OTHERS, SHAPE_OF_UNKNOWN, SHAPES
from tests.web.drawn import answer, answers, nowhere, question, somewhere

MANY = st.lists(answers(), min_size=2, max_size=14)


def drawn(*given: AnswerLine, **fields: object) -> FiguresDrawing:
    """The drawing of answers that can be drawn."""
    drawing = figures_drawing(question(*given, **fields), href=nowhere)
    assert drawing is not None
    return drawing


@given(MANY, st.sampled_from([*WIDTHS, 1000.0]))
def test_every_mark_stands_within_the_plot_at_every_width(given: list[AnswerLine], width: float) -> None:
    drawing = figures_drawing(question(*given), href=nowhere)
    for mark in drawing.marks if drawing else ():
        assert 0 <= mark.x / 100 * width + mark.aside <= width
        assert drawing and drawing.top <= mark.ends[0] <= mark.y <= mark.ends[1] <= drawing.height
        assert mark.top <= mark.y <= mark.bottom
        assert mark.since is None or 0 <= mark.since <= mark.x


@given(MANY)
def test_every_place_is_a_number(given: list[AnswerLine]) -> None:
    drawing = figures_drawing(question(*given), href=nowhere)
    for mark in drawing.marks if drawing else ():
        assert all(isfinite(n) for n in (mark.x, mark.aside, mark.y, mark.top, mark.bottom, *mark.ends))


@given(MANY, st.randoms(use_true_random=False))
def test_the_order_of_answers_changes_nothing(given: list[AnswerLine], mixer: Random) -> None:
    mixed = list(given)
    mixer.shuffle(mixed)
    assert figures_drawing(question(*mixed), href=nowhere) == figures_drawing(question(*given), href=nowhere)


@given(st.lists(st.floats(0, 1e9), min_size=2, max_size=10))
def test_a_higher_number_is_never_drawn_lower(numbers: list[float]) -> None:
    drawing = drawn(*(answer(n, n, value=str(n)) for n in numbers))
    heights = {mark.name: mark.y for mark in drawing.marks}
    low_first = sorted(numbers)
    by_number = [heights[f"{n}, port authority, 2 May 2031, in 1 report"] for n in low_first]
    assert all(above <= below for below, above in pairwise(by_number))


@given(MANY)
def test_an_open_end_has_an_arrow_and_no_cap(given: list[AnswerLine]) -> None:
    drawing = figures_drawing(question(*given), href=nowhere)
    for mark in drawing.marks if drawing else ():
        is_open = mark.is_open_up or mark.is_open_down
        assert bool(mark.tails) == is_open
        assert not (is_open and mark.caps)
        assert len(mark.caps) in (0, 2)


@pytest.mark.parametrize(
    "given",
    [(), (answer(4, 4),), (answer(None, None), answer(4, 4)), (answer(1e308, None), answer(4, 4))],
)
def test_fewer_than_two_numbers_are_not_drawn(given: Sequence[AnswerLine]) -> None:
    assert figures_drawing(question(*given), href=nowhere) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (
            answer(6, None, "2022-04-04", "interior ministry", speakers=("Ruta Vassel",), value="at least 6"),
            "at least 6, Ruta Vassel (interior ministry), 4 April 2022, in 1 report",
        ),
        (
            answer(6, 6, places=(Place("r1", 1), Place("r1", 9), Place("r2", 1))),
            "6, port authority, 2 May 2031, in 2 reports",
        ),
        (answer(6, 6, None), "6, port authority, day not known, in 1 report"),
        (answer(6, 6, since="2031-04-30"), "6, port authority, 30 April to 2 May 2031, in 1 report"),
        (answer(6, 6, stance=Stance.DENIES, cue="denied"), "denies 6, port authority, 2 May 2031, in 1 report"),
        (answer(6, 6, is_known=False), "6, (no origin named), 2 May 2031, in 1 report"),
    ],
)
def test_a_mark_is_named_in_words(line: AnswerLine, name: str) -> None:
    assert name in [mark.name for mark in drawn(line, answer(9, 9)).marks]


@pytest.mark.parametrize(
    ("stance", "look"),
    [
        (Stance.AFFIRMS, "held"),
        (Stance.CONFIRMS, "held"),
        (Stance.DENIES, "denied"),
        (Stance.CANNOT_VERIFY, "unverified"),
        (Stance.SILENT, "unsaid"),
    ],
)
def test_what_is_not_held_looks_different_and_the_key_says_why(stance: Stance, look: str) -> None:
    drawing = drawn(answer(6, 6, stance=stance), answer(9, 9))
    assert drawing.marks[0].look == look
    assert (look in [entry.look for entry in drawing.key]) is True
    assert [entry.look for entry in drawing.key].count("held") == 1


def test_parties_are_told_apart_by_shape_and_those_beyond_share_one() -> None:
    drawing = drawn(*(answer(n, n, party=f"party {n}") for n in range(12)))
    shapes = [mark.shape for mark in drawing.marks]
    assert len(set(shapes)) == len(SHAPES) + 1
    assert shapes.count(SHAPE_OF_OTHERS) == 12 - len(SHAPES)
    assert drawing.key[-1].name == "5 other parties"
    assert "party 7" in drawing.key[-1].whole


def test_those_whom_nobody_names_share_a_mark_that_is_no_partys() -> None:
    drawing = drawn(answer(1, 1, party="unknown (A)", is_known=False), answer(2, 2))
    assert [mark.shape for mark in drawing.marks] == [SHAPE_OF_UNKNOWN, SHAPES[0]]
    assert [entry.name for entry in drawing.key] == ["port authority", "no origin named"]


def test_answers_without_a_day_stand_in_a_lane_of_their_own() -> None:
    drawing = drawn(answer(1, 1, None), answer(2, 2, None), answer(3, 3), answer(4, 4, "2031-05-04"))
    assert [mark.x < drawing.lane for mark in drawing.marks] == [True, True, False, False]
    assert drawing.marks[0].x != drawing.marks[1].x
    assert min(day.x for day in drawing.wide_days) > drawing.lane


def test_answers_that_all_hold_for_one_day_stand_side_by_side() -> None:
    places = [mark.x for mark in drawn(*(answer(n, n) for n in range(4))).marks]
    assert places == [20, 40, 60, 80]


def test_a_series_is_joined_in_the_order_of_its_days() -> None:
    given = answer(6, None, "2031-05-01"), answer(11, 11, "2031-05-03"), answer(14, 14, "2031-05-06")
    steps = Step("at least 6", "2031-05-01"), Step("11", "2031-05-03"), Step("14", "2031-05-06")
    drawing = drawn(*given, verdict=Verdict.SUPERSEDES, steps=steps)
    first, second, third = drawing.marks
    assert [(line.x1, line.y1, line.x2, line.y2) for line in drawing.steps] == [
        (first.x, first.y, second.x, first.y),
        (second.x, first.y, second.x, second.y),
        (second.x, second.y, third.x, second.y),
        (third.x, second.y, third.x, third.y),
    ]
    assert drawn(*given, steps=steps).steps == ()


def test_a_step_finds_the_answer_that_holds_for_several_days() -> None:
    given = answer(41, 41, "2031-05-03", since="2031-05-01"), answer(27, 27, "2031-05-04")
    steps = Step("41", "2031-05-01"), Step("27", "2031-05-04")
    assert drawn(*given, verdict=Verdict.SUPERSEDES, steps=steps).steps[0].x1 == 6


def test_what_is_beyond_the_most_is_counted() -> None:
    rare = [answer(n, n, party="rare") for n in range(MOST_DRAWN)]
    told = [answer(900 + n, 900 + n, places=(Place("a", 1), Place("b", 1))) for n in range(5)]
    drawing = drawn(*rare, *told)
    assert (len(drawing.marks), drawing.left_out) == (MOST_DRAWN, "5 more answers, not drawn")
    assert sum(mark.name.endswith("in 2 reports") for mark in drawing.marks) == 5


def test_a_mark_leads_to_the_first_claim_or_figure_that_has_a_page() -> None:
    line = answer(1, 1, claims=("claim",), figures=("figure",))
    of_figures = figures_drawing(question(line, line), href=lambda id: f"/{id}" if id == "figure" else None)
    assert of_figures and [mark.href for mark in of_figures.marks] == ["/figure", "/figure"]
    of_claims = figures_drawing(question(line, line), href=somewhere)
    assert of_claims and of_claims.marks[0].href == "/of/5"


def test_the_description_says_all_of_it_in_a_sentence() -> None:
    given = answer(6, None, "2022-04-04"), answer(14, 14, "2022-04-10")
    assert drawn(*given).description == (
        "2 answers to “people killed”, 6 to 14, 4 to 10 April 2022: conflicts; 2 origins, 3 outlets, 4 reports."
    )


@pytest.mark.parametrize(
    ("party", "lines"),
    [
        ("police", ("6, 2 May 2031", "police, in 1 report")),
        (
            "regional association of fishermen",
            ("6, 2 May 2031", "regional association of fishermen", "in 1 report"),
        ),
        (
            "two officials who were briefed on the matter by the ministry of the interior and its press office",
            ("6, 2 May 2031", "two officials who were briefed on the", "matter by the ministry of the interior…"),
        ),
    ],
)
def test_the_words_to_show_stand_in_three_lines_at_most(party: str, lines: tuple[str, ...]) -> None:
    assert drawn(answer(6, 6, party=party), answer(9, 9)).marks[0].words == lines


def test_the_words_of_a_scale_stand_beside_what_is_counted() -> None:
    assert drawn(answer(1, 1), answer(5000, 5000)).caption == "people killed, log scale"


def meetings(spot: Spot, step: float, others: list[tuple[Spot, float]]) -> int:
    """How often a mark lies on one of others, over all widths."""
    level = [(other, aside) for other, aside in others if other.top < spot.bottom and spot.top < other.bottom]
    return sum(
        abs((spot.x - other.x) * width / 100 + step - aside) < APART - 0.5 for other, aside in level for width in WIDTHS
    )


@given(st.lists(st.tuples(st.floats(4, 96), st.floats(0, 100)), max_size=10))
def test_a_mark_steps_aside_only_to_lie_on_fewer_others(spots: list[tuple[float, float]]) -> None:
    given_ = [Spot(x, y, y + 14) for x, y in spots]
    steps = dodged(given_, WIDTHS)
    placed = list(zip(given_, steps, strict=True))
    for n, (spot, step) in enumerate(placed):
        if step:
            assert meetings(spot, step, placed[:n]) < meetings(spot, 0, placed[:n])


@given(st.floats(4, 96), st.floats(0, 100), st.integers(2, 4))
def test_a_few_marks_at_one_place_keep_apart(x: float, y: float, several: int) -> None:
    given_ = [Spot(x, y, y + 14)] * several
    placed = list(zip(given_, dodged(given_, WIDTHS), strict=True))
    assert [meetings(spot, step, placed[:n]) for n, (spot, step) in enumerate(placed)] == [0] * several


def test_a_mark_that_is_alone_stays_where_it_is() -> None:
    assert dodged([Spot(30, 0, 10), Spot(30, 20, 30), Spot(70, 0, 10)], WIDTHS) == [0, 0, 0]


def test_the_style_sheet_has_the_gutters_of_the_frame() -> None:
    sheet = (Path(reportedly.__file__).parent / "web" / "static" / "drawings.css").read_text(encoding="utf-8")
    for pixels in GUTTERS.values():
        assert f".dr-gutter-{pixels} {{ width: calc(100% - {pixels}px); margin-left: {pixels}px; }}" in sheet
