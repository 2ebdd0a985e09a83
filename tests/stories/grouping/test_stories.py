"""A group as a story: its founder, id, title, days, and the links that hold it together."""

import pytest

from reportedly.ids import story_id
from reportedly.model import Link
from reportedly.stories.grouping import spanning, story_of
from tests import make


def report(name: str, day: str | None, title: str | None = "Ferry sinks", outlet: str | None = "Northern Herald"):
    return make.report(f"{title or ''}\n\nText of {name}.", id=name, published=day, title=title, outlet=outlet)


def test_the_founder_is_the_earliest_and_gives_the_id_and_the_title():
    story = story_of([report("b", "2031-05-03"), report("c", "2031-05-02", "Selma sinks"), report("a", "2031-05-04")])
    assert (story.founder, story.id, story.title) == ("c", story_id("c"), "Selma sinks")
    assert (story.first, story.last) == ("2031-05-02", "2031-05-04")
    assert story.reports == ("a", "b", "c")


def test_where_days_tie_the_smaller_id_founds():
    assert story_of([report("b", "2031-05-02"), report("a", "2031-05-02")]).founder == "a"


def test_reports_without_a_day_come_last():
    story = story_of([report("a", None), report("b", "2031-05-09")])
    assert (story.founder, story.first, story.last) == ("b", "2031-05-09", "2031-05-09")
    alone = story_of([report("a", None)])
    assert (alone.founder, alone.first, alone.last) == ("a", None, None)


def test_without_a_title_of_its_founder_a_story_takes_that_of_its_most_linked_report():
    members = [report("a", "2031-05-01", None), report("b", "2031-05-02", "Edge"), report("c", "2031-05-03", "Middle")]
    links = [Link("a", "c", 0.5, ""), Link("b", "c", 0.5, "")]
    assert story_of(members, links).title == "Middle"
    assert story_of([report("a", None, None)]).title is None


@pytest.mark.parametrize(
    ("title", "clean"),
    [
        ("Ferry sinks | Northern Herald", "Ferry sinks"),
        ("Ferry sinks - The Northern Herald", "Ferry sinks"),
        ("Ferry sinks – at last", "Ferry sinks – at last"),
        ("Northern Herald", "Northern Herald"),
        ("  Ferry\n sinks ", "Ferry sinks"),
    ],
)
def test_a_title_is_cleaned_of_the_outlet_behind_it(title: str, clean: str):
    assert story_of([report("a", "2031-05-02", title)]).title == clean


def test_spanning_links_are_the_strongest_that_hold_the_story_together():
    links = [Link("a", "b", 0.3, ""), Link("b", "c", 0.9, ""), Link("a", "c", 0.8, ""), Link("c", "gone", 1.0, "")]
    assert spanning(links, among={"a", "b", "c"}) == (Link("b", "c", 0.9, ""), Link("a", "c", 0.8, ""))


def test_the_order_of_members_and_links_changes_nothing():
    members = [report(name, "2031-05-02") for name in "abcd"]
    links = [Link("a", "b", 0.5, ""), Link("b", "c", 0.5, ""), Link("a", "c", 0.5, ""), Link("c", "d", 0.5, "")]
    assert story_of(members, links) == story_of(members[::-1], links[::-1])


def test_a_story_without_reports_is_refused():
    with pytest.raises(ValueError, match="at least one report"):
        story_of([])


def test_the_id_of_a_story_is_an_s_and_sixteen_digits_of_its_founder_alone():
    assert story_id("r1") == story_id("r1") != story_id("r2")
    assert len(story_id("r1")) == 17 and story_id("r1").startswith("s")
