"""The cue words, turned for looking up."""

from reportedly.lexicon.cues import cues


def test_a_verb_has_the_frames_of_all_its_groups():
    assert {"quote", "clause", "addressee"} <= cues().frames_by_verb["tell"]


def test_a_verb_with_a_preposition_alone_is_a_cue():
    assert "prepositional" in cues().frames_by_verb["allude"]


def test_a_word_that_attributes_nothing_has_no_frames():
    assert "walk" not in cues().frames_by_verb


def test_nouns_and_adjectives_know_their_kind():
    assert (cues().noun_kind["claim"], cues().noun_kind["fear"]) == ("statement", "belief")
    assert (cues().adjective_kind["adamant"], cues().adjective_kind["sure"]) == ("statement", "belief")
