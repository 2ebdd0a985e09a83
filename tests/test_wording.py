"""How lines read."""

import pytest

from reportedly.brief.asked import answer_lines
from reportedly.model import Certainty, Spread, Stance
from reportedly.wording import origin_in_words, quoted, short_days, spread_in_words, stance_word, three_numbers
from tests import make
from tests.brief.dossiers import HERALD


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("gone", "“gone”"),
        ('"gone"', "“gone”"),
        ('it "gone"', '“it "gone"”'),
        ("“One,” “two.”", "“One,” “two.”"),
        ('"', '“"”'),
        ("", "“”"),
    ],
)
def test_quotation_marks_are_not_doubled(words: str, shown: str) -> None:
    assert quoted(words) == shown


@pytest.mark.parametrize(
    ("cue", "stance", "certainty", "words"),
    [
        ("said", Stance.AFFIRMS, Certainty.CERTAIN, "said"),
        (":", Stance.AFFIRMS, Certainty.CERTAIN, "says"),
        ("warned", Stance.AFFIRMS, Certainty.PREDICTED, "warned (predicted)"),
        ("denied", Stance.DENIES, Certainty.CERTAIN, "denies"),
        ("called", Stance.DENIES, Certainty.CERTAIN, "denies (“called”)"),
        ("did not mention", Stance.SILENT, Certainty.CERTAIN, "did not mention"),
        ("without giving", Stance.SILENT, Certainty.CERTAIN, "does not say (“without giving”)"),
        ("has not been confirmed", Stance.CANNOT_VERIFY, Certainty.CERTAIN, "has not been confirmed"),
        (None, Stance.DENIES, Certainty.POSSIBLE, "denies (possible)"),
    ],
)
def test_a_stance_is_told_in_the_words_that_attribute_where_they_say_it(
    cue: str | None, stance: Stance, certainty: Certainty, words: str
) -> None:
    assert stance_word(cue, stance, certainty) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2031-05-02", "2031-05-02", "2031-05-02"),
        ("2031-05-02", "2031-05-04", "2031-05-02 to 04"),
        ("2031-04-30", "2031-05-02", "2031-04-30 to 05-02"),
        ("2030-12-31", "2031-01-01", "2030-12-31 to 2031-01-01"),
        (None, "2031-05-02", "2031-05-02"),
        (None, None, ""),
    ],
)
def test_days_take_as_little_room_as_they_need(first: str | None, last: str | None, words: str) -> None:
    assert short_days(first, last) == words


@pytest.mark.parametrize(
    ("spread", "words"),
    [
        (Spread(6, None, 14, "range", ""), "6–14 (range)"),
        (Spread(6, 14, 14, "latest", ""), "6–14, best 14 (latest)"),
        (Spread(640, None, None, "range", ""), "at least 640 (range)"),
        (Spread(0, None, 60, "range", ""), "0–60 (range)"),
        (Spread(9, 9, 9, "lowest", ""), ""),
        (Spread(None, None, None, "range", ""), ""),
        (None, ""),
    ],
)
def test_low_best_and_high_stand_with_their_policy(spread: Spread | None, words: str) -> None:
    assert spread_in_words(spread) == words


def test_three_numbers_are_never_one() -> None:
    assert three_numbers(1, 2, 3) == "1 origin, 2 outlets, 3 reports"


@pytest.mark.parametrize(
    ("party", "speaker", "chain", "occasion", "words"),
    [
        ("Ana Ruiz", "Ana Ruiz", (), None, "Ana Ruiz"),
        ("hospital", None, (), None, "hospital"),
        ("port authority", "Ana Ruiz", (), None, "Ana Ruiz (port authority)"),
        ("Quarterly", "a paper", ("a paper", "Quarterly"), None, "Quarterly, through a paper"),
        ("Ana Ruiz", "Ana Ruiz", ("Radio Ardun", "Ana Ruiz"), None, "Ana Ruiz, through Radio Ardun"),
        (
            "Ana Ruiz",
            "Ana Ruiz",
            ("Radio Ardun", "Ana Ruiz"),
            "interview with Radio Ardun, 2031-05-01",
            "Ana Ruiz, interview with Radio Ardun",
        ),
        ("two officials (Herald)", "two officials", (), None, "two officials (Herald)"),
        ("two officials (Herald)", "two officials", ("Herald", "two officials"), None, "two officials (Herald)"),
    ],
)
def test_an_origin_is_told_by_whose_mouth_and_through_whom(
    party: str, speaker: str | None, chain: tuple[str, ...], occasion: str | None, words: str
) -> None:
    claim = make.claim(HERALD, "Ana Ruiz", "said", "40 people were aboard", chain=chain)
    answer = make.answer(
        HERALD, "40 people", 40, 40, claim=claim.id, origin=make.origin(party, occasion), speaker=speaker
    )
    (line,) = answer_lines(make.question(answer), {claim.id: claim})
    assert origin_in_words(line, is_full=False) == words
    if occasion:
        assert "2031-05-01" in origin_in_words(line, is_full=True)


def test_many_answers_stand_behind_the_speakers_name_alone() -> None:
    import io

    from reportedly.cli.asking import print_answers
    from reportedly.cli.pages import Page
    from reportedly.tables import console

    of = make.report("X\n\n" + " ".join(f"thing {n} is so." for n in range(6)))
    port = make.origin("port authority", "briefing")
    answers = [make.answer(of, f"thing {n} is so", origin=port, speaker=f"Ana {n}") for n in range(6)]
    for many, shown in ((6, "Ana 0: says"), (2, "Ana 0 (port authority), briefing: says")):
        out = io.StringIO()
        lines = answer_lines(make.question(*answers[:many], category=None), {})
        print_answers(Page(console(out), str, is_full=False), lines)
        assert shown in " ".join(out.getvalue().split())
