"""What the brief says first, what it folds, and what it leaves alone."""

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.brief import Brief, FigureLine, brief_of, in_words
from reportedly.model import Authority, Bound, Category, Certainty, Claim, Figure, Report, Said, Stance
from tests import make

TEXT = (
    "Ferry sinks\n\nAna Ruiz said 40 people were aboard. The ministry denied that nine died. "
    "Police could not verify the nine. The owner declined to comment. The pilot did not say why. 12 people were saved."
)
HERALD = make.report(TEXT, id="herald", outlet="Northern Herald")
POST = make.report(TEXT, id="post", outlet="Coast Post", published=None)


def ruiz(of: Report = HERALD, content: str = "40 people were aboard", **fields: object) -> Claim:
    return make.claim(of, "Ana Ruiz", "said", content, **fields)


def lines(brief: Brief) -> list[FigureLine]:
    return [line for group in brief.figures for line in group.lines]


def test_what_is_disputed_comes_first_and_in_the_order_of_weight() -> None:
    claims = [
        make.claim(HERALD, "The pilot", "did not say", "why", stance=Stance.SILENT),
        ruiz(),
        make.claim(HERALD, "The owner", "declined", "comment", stance=Stance.DECLINES),
        make.claim(HERALD, "The ministry", "denied", "nine died", stance=Stance.DENIES),
        make.claim(HERALD, "Police", "could not verify", "the nine", stance=Stance.CANNOT_VERIFY),
    ]
    brief = brief_of([HERALD], claims, [])
    assert [line.speaker for line in brief.disputed] == ["Police", "The ministry", "The owner", "The pilot"]
    assert [group.speaker for group in brief.claims] == ["Ana Ruiz"]


def test_one_claim_in_two_reports_is_one_line_with_both_places() -> None:
    (group,) = brief_of([HERALD, POST], [ruiz(), ruiz(POST)], []).claims
    (line,) = group.lines
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
    claims = brief_of([HERALD, POST], [ruiz(), ruiz(POST, **other)], []).claims
    assert sum(len(group.lines) for group in claims) == 2


def test_a_claim_has_the_day_it_was_made_or_else_that_of_its_report() -> None:
    said = Said("on Friday", "2031-04-30", "2031-04-30", False)
    first, second, third = (
        brief_of([HERALD, POST], [claim], []).claims[0].lines[0] for claim in (ruiz(), ruiz(said=said), ruiz(POST))
    )
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
    assert [group.speaker for group in brief_of([HERALD, POST], claims, []).claims] == ["Ana Ruiz", "Police", None]


def test_figures_stand_by_gravity_and_the_latest_first() -> None:
    claim = ruiz()
    figures = [
        make.figure(HERALD, "40 people", 40, 40, claim=claim.id, speaker="Ana Ruiz"),
        make.figure(HERALD, "nine", 9, 9, claim=claim.id, category=Category.KILLED, as_of="2031-05-01"),
        make.figure(HERALD, "12 people", 12, 12, claim=claim.id, category=Category.KILLED, as_of="2031-05-02"),
    ]
    brief = brief_of([HERALD], [claim], figures)
    assert [group.category for group in brief.figures] == [Category.KILLED, Category.ABOARD]
    assert [line.value for line in lines(brief)] == ["12", "9", "40"]


def test_a_figure_tells_on_whose_word_it_is_and_what_the_claim_around_it_does() -> None:
    denial = make.claim(
        HERALD,
        "The ministry",
        "denied",
        "nine died",
        speaker="Ministry of Ports",
        stance=Stance.DENIES,
        hedges=("allegedly",),
        chain=("a paper",),
    )
    nine = make.figure(HERALD, "nine", 9, 9, claim=denial.id, speaker="Ana Ruiz", category=Category.KILLED)
    (line,) = lines(brief_of([HERALD], [denial], [nine]))
    assert (line.speaker, line.stance, line.stance_of) == ("Ana Ruiz", Stance.DENIES, "Ministry of Ports")
    assert (line.chain, line.hedges) == (("a paper",), ("allegedly",))


def test_figures_in_the_reports_own_voice_stand_apart() -> None:
    brief = brief_of([HERALD], [], [make.figure(HERALD, "12 people", 12, 12, category=Category.RESCUED)])
    assert brief.figures == ()
    assert [(group.category, group.lines[0].value) for group in brief.own_voice] == [(Category.RESCUED, "12")]


def test_one_value_by_one_speaker_on_several_days_is_one_line() -> None:
    claims = [ruiz(), ruiz(POST)]
    figures = [
        make.figure(HERALD, "40 people", 40, 40, claim=claims[0].id, speaker="Ana Ruiz", as_of="2031-05-01"),
        make.figure(POST, "40 people", 40, 40, claim=claims[1].id, speaker="Ana Ruiz", as_of="2031-05-03"),
    ]
    (line,) = lines(brief_of([HERALD, POST], claims, figures))
    assert (line.first, line.last, len(line.places)) == ("2031-05-01", "2031-05-03", 2)


def figure(text: str, low: float | None, high: float | None, bound: Bound) -> Figure:
    return make.figure(make.report(text), text, low, high, bound=bound)


@pytest.mark.parametrize(
    ("text", "low", "high", "bound", "words"),
    [
        ("40 people", 40, 40, Bound.EXACT, "40"),
        ("12,000 people", 12000, 12000, Bound.EXACT, "12,000"),
        ("magnitude 7.2", 7.2, 7.2, Bound.EXACT, "7.2"),
        ("about 40", 40, 40, Bound.ABOUT, "about 40"),
        ("at least four", 4, None, Bound.AT_LEAST, "at least 4"),
        ("over 10,000", 10001, None, Bound.MORE_THAN, "more than 10,000"),
        ("more than forty", 41, None, Bound.MORE_THAN, "more than 40"),
        ("more than 2.5 km", 2.5, None, Bound.MORE_THAN, "more than 2.5"),
        ("more than 50 percent", 50, None, Bound.MORE_THAN, "more than 50"),
        ("fewer than five", None, 4, Bound.LESS_THAN, "less than 5"),
        ("up to 12", None, 12, Bound.AT_MOST, "at most 12"),
        ("10,900 to 12,000", 10900, 12000, Bound.RANGE, "10,900–12,000"),
        ("dozens", 24, None, Bound.VAGUE, "“dozens” (at least 24)"),
        ("some", None, None, Bound.EXACT, "some"),
    ],
)
def test_a_value_in_words(text: str, low: float | None, high: float | None, bound: Bound, words: str) -> None:
    assert in_words(figure(text, low, high, bound)) == words


CLAIMS = [
    ruiz(),
    ruiz(POST),
    make.claim(POST, "The ministry", "denied", "nine died", stance=Stance.DENIES, authority=Authority.BODY),
    make.claim(HERALD, None, "said", "why"),
]
FIGURES = [
    make.figure(of, text, low, low, claim=claim, category=category)
    for of, (text, low, category), claim in itertools.product(
        (HERALD, POST),
        (("40 people", 40, Category.ABOARD), ("nine", 9, Category.KILLED)),
        (CLAIMS[0].id, None),
    )
]


@given(st.lists(st.sampled_from(CLAIMS)), st.lists(st.sampled_from(FIGURES)))
def test_nothing_is_lost_by_folding(claims: Sequence[Claim], figures: Sequence[Figure]) -> None:
    brief = brief_of([HERALD, POST], claims, figures)
    told = [*brief.disputed, *(line for group in brief.claims for line in group.lines)]
    assert sum(len(line.places) for line in told) == len(claims)
    counted = [line for group in (*brief.figures, *brief.own_voice) for line in group.lines]
    assert sum(len(line.places) for line in counted) == len(figures)
