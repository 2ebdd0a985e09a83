"""What speakers say, each thing once."""

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.brief.told import by_category, by_speaker, claim_lines, headlines_last
from reportedly.model import Authority, Category, Certainty, Claim, Figure, Said, Stance
from tests import make
from tests.brief.dossiers import HERALD, POST, TEXT, ruiz

DAYS = {"herald": "2031-05-02"}


def test_one_claim_in_two_reports_is_one_line_with_both_places() -> None:
    (line,) = claim_lines([ruiz(), ruiz(POST)], DAYS)
    at = TEXT.index("40 people")
    assert [(place.report, place.start) for place in line.places] == [("herald", at), ("post", at)]


@pytest.mark.parametrize(
    "other",
    [
        {"content": "40 people"},
        {"speaker": "Bea Lund"},
        {"certainty": Certainty.PROBABLE},
        {"stance": Stance.CONFIRMS},
        {"chain": ("a paper",)},
    ],
)
def test_claims_that_differ_in_anything_stay_apart(other: dict[str, object]) -> None:
    assert len(claim_lines([ruiz(), ruiz(POST, **other)], DAYS)) == 2


LONG = make.report("X\n\nAna Ruiz said at least 40 people were aboard the ferry when it sank.", id="long")
EDITED = make.report("X\n\nAna Ruiz said at least 40 people were aboard the ferry as it sank.", id="edited")
SHARED = make.overlap(EDITED, LONG, "at least 40 people were aboard the ferry", "it sank.")


def edited(**fields: object) -> Claim:
    return make.claim(EDITED, "Ana Ruiz", "said", "at least 40 people were aboard the ferry as it sank", **fields)


ORIGINAL = make.claim(LONG, "Ana Ruiz", "said", "at least 40 people were aboard the ferry when it sank")


def test_a_claim_taken_over_with_edits_is_the_same_claim() -> None:
    (line,) = claim_lines([ORIGINAL, edited()], {}, [SHARED])
    assert [place.report for place in line.places] == ["long", "edited"]
    assert line.content.endswith("when it sank")


@pytest.mark.parametrize("other", [{"speaker": "Bea Lund"}, {"stance": Stance.DENIES}])
def test_words_taken_over_under_another_name_or_stance_are_not(other: dict[str, object]) -> None:
    assert len(claim_lines([ORIGINAL, edited(**other)], {}, [SHARED])) == 2


def test_an_unnamed_speaker_who_is_called_otherwise_in_the_copy_is_one() -> None:
    unnamed = {"authority": Authority.UNNAMED}
    first = make.claim(LONG, "Ana Ruiz", "said", ORIGINAL.content.text, speaker="a spokesman for the port", **unnamed)
    assert len(claim_lines([first, edited(speaker="a port spokesman", **unnamed)], {}, [SHARED])) == 1


def test_a_claim_has_the_day_it_was_made_or_else_that_of_its_report() -> None:
    said = Said("on Friday", "2031-04-30", "2031-04-30", False)
    first, second, third = (claim_lines([claim], DAYS)[0] for claim in (ruiz(), ruiz(said=said), ruiz(POST)))
    assert [(line.first, line.last) for line in (first, second, third)] == [
        ("2031-05-02", "2031-05-02"),
        ("2031-04-30", "2031-04-30"),
        (None, None),
    ]


def test_speakers_whom_most_reports_quote_come_first_and_nobody_last() -> None:
    claims = [
        make.claim(HERALD, None, "said", "nine died"),
        make.claim(HERALD, "Police", "said", "why"),
        make.claim(HERALD, "Police", "said", "comment"),
        ruiz(),
        ruiz(POST),
    ]
    assert [group.speaker for group in by_speaker(claim_lines(claims, DAYS))] == ["Ana Ruiz", "Police", None]


def test_what_only_a_headline_tells_comes_last() -> None:
    headline = make.claim(HERALD, None, "sinks", "Ferry")
    lines = headlines_last(claim_lines([headline, ruiz()], DAYS), {"herald": HERALD})
    assert [line.content for line in lines] == ["40 people were aboard", "Ferry"]


def test_figures_stand_by_gravity_and_the_latest_first() -> None:
    figures = [
        make.figure(HERALD, "40 people", 40, 40),
        make.figure(HERALD, "nine", 9, 9, category=Category.KILLED, as_of="2031-05-01"),
        make.figure(HERALD, "12 people", 12, 12, category=Category.KILLED, as_of="2031-05-02"),
    ]
    groups = by_category(figures)
    assert [group.category for group in groups] == [Category.KILLED, Category.ABOARD]
    assert [line.value for group in groups for line in group.lines] == ["12", "9", "40"]


def test_one_value_on_several_days_is_one_line() -> None:
    figures = [make.figure(HERALD, "40 people", 40, 40), make.figure(POST, "40 people", 40, 40, as_of="2031-05-03")]
    ((line,),) = (group.lines for group in by_category(figures))
    assert (line.first, line.last, len(line.places)) == ("2031-05-02", "2031-05-03", 2)


CLAIMS = [
    ruiz(),
    ruiz(POST),
    make.claim(POST, "The ministry", "denied", "nine died", stance=Stance.DENIES, authority=Authority.BODY),
    make.claim(HERALD, None, "said", "why"),
]
FIGURES = [
    make.figure(of, text, low, low, category=category)
    for of, (text, low, category) in itertools.product(
        (HERALD, POST), (("40 people", 40, Category.ABOARD), ("nine", 9, Category.KILLED))
    )
]


@given(st.lists(st.sampled_from(CLAIMS), unique=True), st.lists(st.sampled_from(FIGURES), unique=True))
def test_nothing_is_lost_by_folding(claims: Sequence[Claim], figures: Sequence[Figure]) -> None:
    told = [line for group in by_speaker(claim_lines(claims, DAYS)) for line in group.lines]
    assert sorted(id for line in told for id in line.claims) == sorted(claim.id for claim in claims)
    counted = [line for group in by_category(figures) for line in group.lines]
    assert sum(len(line.places) for line in counted) == len(figures)
