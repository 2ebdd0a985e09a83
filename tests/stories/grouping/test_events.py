"""Which invented reports become one story: running matters, like events, one town with several matters."""

from itertools import pairwise

from reportedly.model.values import BlockKind
from reportedly.stories.grouping import link_of, profile_of
from tests import make
from tests.stories.grouping.events import event_of, links_among, of_events, reports, stories_of


def names(*events: str) -> frozenset[str]:
    return frozenset(report.id for report in of_events(*events))


def test_reports_of_one_event_are_one_story_whatever_their_words_and_outlets():
    assert stories_of(of_events("selma")) == {names("selma")}


def test_a_report_without_a_day_joins_by_the_day_that_it_names():
    undated = reports()["selma-undated"]
    assert undated.published.day is None
    assert profile_of(undated).days == ("2031-05-02",)
    assert link_of(profile_of(undated), profile_of(reports()["selma-first"])) is not None


def test_two_ferry_disasters_weeks_apart_are_two_stories():
    assert stories_of(of_events("selma", "orlena")) == {names("selma"), names("orlena")}


def test_two_strikes_in_one_town_a_month_apart_are_two_stories():
    assert stories_of(of_events("trams", "bakers")) == {names("trams"), names("bakers")}


def test_another_matter_of_the_same_mayor_in_the_same_week_is_a_story_of_its_own():
    assert stories_of(of_events("trams", "library")) == {names("trams"), names("library")}


def test_a_toll_over_six_weeks_is_one_story():
    days = [report.published.day for report in of_events("fever")]
    assert days[0] is not None and days[-1] is not None
    assert stories_of(of_events("fever")) == {names("fever")}


def test_neighbours_of_a_running_matter_are_linked():
    profiles = [profile_of(report) for report in of_events("fever")]
    assert all(link_of(a, b) for a, b in pairwise(profiles))


def test_a_roundup_does_not_glue_the_events_it_mentions():
    found = stories_of(of_events("selma", "orlena", "roundup"))
    assert names("selma") in found
    assert not any({event_of(name) for name in story} >= {"selma", "orlena"} for story in found)


def test_all_of_them_together_come_to_the_same_stories():
    found = stories_of(reports().values())
    wanted = {names(event) for event in ("selma", "trams", "bakers", "library", "fever")}
    assert wanted <= found


def test_links_say_what_both_name_and_how_far_apart_they_lie():
    profiles = [profile_of(reports()[name]) for name in ("selma-first", "selma-rewrite")]
    (link,) = links_among(profiles)
    assert link.reason == "both name Selma, Ardun and Merrin, and speak of ferry and bow; a day apart"


def test_a_copy_in_another_outlet_joins_the_story_of_its_original():
    original = reports()["selma-inquiry"]
    copy = make.report(original.text, id="copy", outlet="Coast Echo", published="2031-05-16")
    (story,) = [story for story in stories_of([*reports().values(), copy]) if "copy" in story]
    assert "selma-inquiry" in story


def test_an_empty_report_is_like_no_other():
    empty = profile_of(make.report("", title=None, outlet=None))
    assert link_of(empty, profile_of(reports()["library"])) is None
    assert empty.names == empty.words == {}


def test_noise_makes_no_profile():
    report = reports()["library"]
    noise = tuple(make.Block(b.start, b.end, BlockKind.NOISE) for b in report.blocks)
    silenced = make.report(report.text, blocks=noise, title=None)
    assert profile_of(silenced).words == {}
