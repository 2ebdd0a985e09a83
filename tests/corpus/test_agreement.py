"""Comparing two labellings, and finding what repeats."""

import pytest

from corpus.agreement import Tally, agreement
from corpus.counts import order
from corpus.repeats import repeats
from tests.corpus.test_marks import HEAD, story

ONE = "{t|T}\n\n{s1|Ida Lund} {q1|said} on Monday {c1 lund|the crane fell}."


def compared(one: str, other: str) -> dict[str, Tally]:
    return agreement([(story(one), story(other))])


def test_a_labelling_agrees_with_itself():
    assert {tally.f1 for tally in compared(ONE, ONE).values()} == {1.0}


def test_a_shorter_source_is_half_right():
    other = ONE.replace("{s1|Ida Lund}", "Ida {s1|Lund}")
    found = {what: tally.f1 for what, tally in compared(ONE, other).items()}
    assert found["source, exact"] == 0
    assert found["source, characters"] == pytest.approx(2 * 4 / (8 + 4))
    assert found["cue, exact"] == found["content, exact"] == 1
    assert found["claims by content and source"] == 1
    assert {what: tally.f1 for what, tally in compared(other, ONE).items()} == found


def test_a_claim_that_one_did_not_see_lowers_the_agreement():
    more = ONE + " {s2|She} {q2|feared} {c2 lund|more}."
    plain = ONE + " She feared more."
    assert compared(more, plain)["claims by content and source"].f1 == pytest.approx(2 / 3)


def test_texts_that_differ_cannot_be_compared():
    with pytest.raises(ValueError, match="the texts differ"):
        compared(ONE, ONE.replace("Monday", "Tuesday"))


def test_a_phrase_of_eight_words_in_two_stories_is_told():
    phrase = "the grey crane that had stood on the old quay"
    other = HEAD.replace("quay-a", "pier-a").replace("story: quay", "story: pier")
    lines = list(repeats([story(f"{{t|T}}\n\nSo {phrase} fell."), story(f"{{t|U}}\n\nThen {phrase} burned.", other)]))
    assert lines[0].startswith("3 phrases")
    assert next(repeats([story(f"{{t|T}}\n\n{phrase}. {phrase}.")])).startswith("0 phrases")


@pytest.mark.parametrize(
    ("body", "how"),
    [
        (ONE, "source cue content"),
        ("{t|T}\n\n{c1 lund|It fell}, {s1|Lund} {q1|said}.", "content source cue"),
        ("{t|T}\n\n{c1 - possible|It {q1|{h1|reportedly}} fell}.", "no source"),
    ],
)
def test_how_the_parts_follow_one_another(body, how):
    assert order(story(body).reports[0].claims[0]) == how
