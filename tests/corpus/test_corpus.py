"""The corpus itself: whole, by its rules, and as large as its card says."""

from corpus.__main__ import HERE, carded, stories
from corpus.check import faults
from corpus.counts import counted
from corpus.repeats import repeats

STORIES = stories([])


def test_no_story_breaks_a_rule():
    assert [fault for story in STORIES for fault in faults(story)] == []


def test_the_card_tells_what_there_is():
    text = (HERE / "README.md").read_text(encoding="utf-8")
    assert carded(text, STORIES) == text, "run `python -m corpus card`"


def test_stories_have_names_of_their_own_and_every_part_has_some():
    assert len({story.story for story in STORIES}) == len(STORIES)
    assert {story.split for story in STORIES} == {"train", "dev", "test"}


def test_every_outlet_is_invented():
    assert [r.url for story in STORIES for r in story.reports if ".example" not in r.url] == []


def test_hardly_a_phrase_stands_in_two_stories():
    found = int(next(repeats(STORIES)).split()[0])
    assert found <= 5


def test_every_way_of_saying_is_there_often_enough():
    found = counted(STORIES)
    for what in ("stance", "certainty", "kind", "mode", "bound"):
        few = {name: n for name, n in found.items() if name.startswith(f"{what} ") and isinstance(n, int) and n < 20}
        assert few == {}, few
