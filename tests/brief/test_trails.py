"""The way from an outlet to an origin."""

import pytest

from reportedly.brief.trails import sentence_at, trail_of
from reportedly.model import Circle, Claim, Span
from tests import make
from tests.brief.dossiers import HERALD, POST, dossier, ruiz

CITING = make.report(
    "Ferry\n\nIt rained in the U.S. harbour. Citing the Quarterly, a paper reported 40 people were aboard. It sank.",
    id="citing",
    outlet="Citing Post",
)


def through() -> Claim:
    chain = ("a paper", "the Quarterly")
    return make.claim(CITING, "a paper", "reported", "40 people were aboard", chain=chain)


def test_links_lead_from_the_one_who_was_read_to_the_origin_with_their_words() -> None:
    claim = through()
    origin = {claim.id: make.origin("the Quarterly", reason="it is named as the source")}
    trail = trail_of(dossier((claim,), reports=(CITING,), origin_by_id=origin), claim.id)
    assert [hop.name for hop in trail.hops] == ["a paper", "the Quarterly"]
    assert (trail.hops[0].words, trail.hops[1].words) == ("a paper … reported", None)
    assert trail.hops[0].place is not None
    assert trail.hops[0].place.start == CITING.text.index("a paper")
    assert trail.sentence == "Citing the Quarterly, a paper reported 40 people were aboard."


def test_the_party_that_a_speaker_speaks_for_is_the_last_link() -> None:
    claim = ruiz()
    origin = {claim.id: make.origin("port authority", "briefing")}
    trail = trail_of(dossier((claim,), origin_by_id=origin), claim.id)
    assert [hop.name for hop in trail.hops] == ["Ana Ruiz", "port authority"]
    assert trail.origin.occasion == "briefing"


def test_a_figure_in_the_reports_own_voice_has_an_origin_that_nothing_names() -> None:
    figure = make.figure(HERALD, "12 people", 12, 12)
    trail = trail_of(dossier(figures=(figure,)), figure.id)
    assert [hop.name for hop in trail.hops] == ["not named"]
    assert (trail.value, trail.origin.is_known, trail.same) == ("12", False, ())


def test_other_reports_on_the_same_origin_are_named_those_that_answer_the_same_first() -> None:
    third = make.report(HERALD.text, id="third", outlet="Third")
    here, elsewhere, other = ruiz(), ruiz(third), ruiz(POST, "40 people")
    answers = (
        make.answer(HERALD, "40 people were aboard", claim=here.id),
        make.answer(third, "40 people were aboard", claim=elsewhere.id),
    )
    made = dossier((here, other, elsewhere), questions=(make.question(*answers),), reports=(HERALD, POST, third))
    trail = trail_of(made, here.id)
    assert [(each.report.report, each.answers) for each in trail.same] == [
        ("third", ("40 people were aboard",)),
        ("post", ()),
    ]


def test_a_ring_that_the_claim_stands_in_is_named() -> None:
    here, other = ruiz(), ruiz(POST)
    ring = Circle(("Northern Herald", "Coast Post"), (here.id,), "each cites the other")
    made = dossier((here, other), circles=(ring,))
    assert [circle.reason for circle in trail_of(made, here.id).circles] == ["each cites the other"]
    assert trail_of(made, other.id).circles == ()


def test_what_the_dossier_does_not_have_has_no_trail() -> None:
    with pytest.raises(KeyError):
        trail_of(dossier(), "c0")


@pytest.mark.parametrize(
    ("text", "part", "sentence"),
    [
        ("One. Two came. Three.", "Two", "Two came."),
        ("In the U.S. two came. Three.", "two", "In the U.S. two came."),
        ("“One!” she said. Two.", "she", "“One!” she said."),
        ("No end here", "end", "No end here"),
        ("A. B said so, and J. Ruiz too. C.", "Ruiz", "A. B said so, and J. Ruiz too."),
    ],
)
def test_the_sentence_around_a_place(text: str, part: str, sentence: str) -> None:
    start = text.index(part)
    assert sentence_at(make.report(text), Span(start, start + len(part))) == sentence
