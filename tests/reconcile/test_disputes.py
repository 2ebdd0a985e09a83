"""Questions without numbers: what somebody denies, could not verify, confirms, contradicts, or is said not to have
mentioned."""

import pytest

from reportedly.model import Authority, Stance
from tests.reconcile.told import asked, report, the, words

GASKET = words("the union", "a worn gasket had been mended with wire")


def deny(who: str, content: str):
    return words(who, content, Stance.DENIES)


@pytest.mark.parametrize(
    "content",
    ["it", "that account", "the claim", "the account as “poison”", "any gasket had been mended", "the union's account"],
)
def test_a_denial_stands_beside_what_it_denies(content: str):
    found = the(asked(report(GASKET, deny("the company", content))), None)
    assert {(a.speaker, a.stance) for a in found.answers} == {("the union", "affirms"), ("the company", "denies")}
    assert (found.verdict, found.origins) == ("conflicts", 2)


def test_a_denial_of_another_matter_does_not():
    questions = asked(report(GASKET, deny("the company", "wages had been cut in the spring")))
    assert [{a.speaker for a in q.answers} for q in questions] == [{"the company"}]


def test_a_failed_check_stands_beside_what_was_checked():
    found = the(asked(report(GASKET, words("the Herald", "his account", Stance.CANNOT_VERIFY))), None)
    assert (found.verdict, found.origins) == ("unverified", 1)


def test_the_report_is_what_an_outlet_reported_not_what_was_said_last():
    story = report(
        words("Channel 9", "eighty instructors had landed in the harbour", fields={"authority": Authority.OUTLET}),
        words("a diver", "the water was cold", fields={"authority": Authority.UNNAMED}),
        words("the Herald", "the report", Stance.CANNOT_VERIFY),
    )
    found = the(asked(story), None)
    assert {a.speaker for a in found.answers} == {"Channel 9", "the Herald"}


def test_what_one_says_no_to_and_another_holds_conflicts():
    found = the(
        asked(report(words("a post", "the depot was struck by a torpedo"), words("police", "there was no torpedo"))),
        None,
    )
    assert found.verdict == "conflicts"
    assert "no torpedo" in found.reason


def test_two_who_say_no_do_not_conflict():
    questions = asked(report(words("a post", "there was never a torpedo"), words("police", "there was no torpedo")))
    assert questions == ()


def test_what_a_party_told_in_one_report_and_left_out_in_another_conflicts():
    found = the(
        asked(
            report(words("the president", "the first conscripts were killed", Stance.CONFIRMS)),
            report(
                words("the president", "casualties among the conscripts", Stance.SILENT, cue="did not mention"), id="b"
            ),
        ),
        None,
    )
    assert (found.verdict, found.origins) == ("conflicts", 1)


def test_silence_about_the_dead_is_not_answered_by_those_who_were_sent():
    told = report(words("the president", "the first soldiers of the Northern Guard were killed at Ardun"))
    left_out = report(
        words("the president", "casualties among soldiers of the Northern Guard", Stance.SILENT, cue="did not mention"),
        words("the office", "between 900 and 1,200 soldiers of the Northern Guard are stationed at Ardun"),
        id="b",
    )
    found = the(asked(told, left_out), None)
    assert {a.speaker for a in found.answers} == {"the president"}


def test_who_gave_no_details_contradicts_nobody():
    told = words("the president", "the first conscripts were killed", Stance.CONFIRMS)
    held_back = words("the president", "details of the killed conscripts", Stance.SILENT, cue="would not give")
    assert asked(report(told), report(held_back, id="b")) == ()


def test_silence_about_what_others_say_is_no_dispute():
    assert asked(report(GASKET, words("the company", "the worn gasket", Stance.SILENT))) == ()


def test_a_confirmation_by_another_agrees():
    found = the(asked(report(GASKET, words("the insurer", "the gasket had been mended", Stance.CONFIRMS))), None)
    assert (found.verdict, found.origins) == ("agrees", 2)


def test_a_denial_alone_is_asked_and_says_that_nobody_is_told_to_hold_it():
    found = the(asked(report(deny("the company", "any neglect of the gasket"))), None)
    assert found.verdict == "conflicts"
    assert "no report says outright who holds it" in found.reason


def test_causes_are_one_question_in_whatever_words():
    story = report(
        words("the union", "a corroded valve", cue="blamed"),
        words("the company", "careless welders", cue="blamed"),
        words("the inspectorate", "what caused the blast", Stance.CANNOT_VERIFY),
        deny("the welders", "it"),
    )
    # The cue takes no "that" here; the sentences read oddly and mean the same.
    found = the(asked(story), None)
    assert {a.speaker for a in found.answers} >= {"the union", "the company", "the inspectorate"}
    assert found.verdict == "conflicts"


def test_the_title_is_the_disputed_claim():
    found = the(asked(report(GASKET, deny("the company", "it"))), None)
    assert found.question == "whether a worn gasket had been mended with wire"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("we had sent the pictures upstairs", "about “we had sent the pictures upstairs”"),
        ("the US had sent the pictures", "whether the US had sent the pictures"),
    ],
)
def test_whoever_speaks_of_themselves_is_quoted_in_the_title(said: str, title: str):
    assert the(asked(report(words("an engineer", said), deny("the company", "it"))), None).question == title


@pytest.mark.parametrize("plea", ["any wrongdoing", "it", "the accusation", "all the charges"])
def test_accusations_of_one_party_and_its_plea_are_one_matter(plea: str):
    story = report(
        words("the parents", "Oruz Beran of thinning the concrete", cue="accused"),
        words("the prosecutor", "Oruz Beran of bribery", cue="accused"),
        deny("Oruz Beran", plea),
    )
    found = the(asked(story), None)
    assert {a.speaker for a in found.answers} == {"the parents", "the prosecutor", "Oruz Beran"}


def test_an_accusation_of_another_is_no_part_of_it():
    story = report(
        words("the parents", "Oruz Beran of thinning the concrete", cue="accused"),
        words("the prosecutor", "Nila Tam of arson", cue="accused"),
        deny("Oruz Beran", "any wrongdoing"),
    )
    assert {a.speaker for a in the(asked(story), None).answers} == {"the parents", "Oruz Beran"}


def test_what_could_not_be_verified_of_a_film_is_what_it_shows():
    film = words(
        "a video on Trill", "men were running across a field", cue="showed", fields={"authority": Authority.FOOTAGE}
    )
    doubt = words("the Herald", "when the video was filmed", Stance.CANNOT_VERIFY, cue="could not verify")
    found = the(asked(report(film, words("a farmer", "rain was on its way"), doubt)), None)
    assert {a.speaker for a in found.answers} == {"a video on Trill", "the Herald"}
    assert found.verdict == "unverified"


def test_a_word_for_a_paper_that_is_nobodys_source_points_at_nothing():
    doubt = words("the Herald", "who wrote the letter", Stance.CANNOT_VERIFY, cue="could not establish")
    assert asked(report(words("a farmer", "rain was on its way"), doubt)) == ()
