"""What a report is compared by: names, rare words, days; never outlets, months or words of reporting."""

import doctest
import tomllib
from importlib.resources import files
from types import ModuleType

import msgspec
import pytest

from reportedly.stories.grouping import VERSION, Profile, days, names, profile_of, words
from reportedly.stories.grouping.days import MOST_DAYS, days_named
from reportedly.stories.grouping.names import Counts, binding
from reportedly.stories.grouping.rarity import rarity
from reportedly.stories.grouping.words import stem_of
from tests import make
from tests.stories.grouping.events import reports

WORDS = tomllib.loads((files("reportedly.lexicon") / "en" / "grouping.toml").read_text(encoding="utf-8"))


def profile(text: str, **fields: object) -> Profile:
    return profile_of(make.report(text, **fields))


def test_a_profile_is_small_and_goes_through_json_and_back():
    for report in reports().values():
        made = profile_of(report)
        written = msgspec.json.encode(made)
        assert len(written) < 5_000
        again = msgspec.json.decode(written, type=Profile)
        assert again == made
        assert list(again.telling) == list(made.telling)
        assert made.version == VERSION


@pytest.mark.parametrize(
    "unbinding",
    [
        "Reuters",
        "Associated Press",
        "Monday",
        "September",
        "reportedly",
        "spokesman",
        "mayor",
        "Northern Herald",
    ],
)
def test_what_any_report_may_hold_is_not_in_the_profile(unbinding: str):
    made = profile(f"Gulls return\n\nThe gulls of Ardun are back, {unbinding} and the warden noted.")
    stems = {stem_of(word) for word in unbinding.split()}
    assert not stems & (made.names.keys() | made.words.keys() | made.title.keys())
    assert "ardun" in made.names


def test_a_word_is_a_name_by_how_it_stands_inside_sentences():
    counts = Counts()
    counts.add("Harbour gulls sleep. The Selma left the harbour. Divers saw the Selma. Gulls flew.")
    assert counts.is_name("selma")
    assert not counts.is_name("harbour")
    assert not counts.is_name("gull")


def test_capitals_of_a_heading_make_no_names_of_common_words():
    made = profile("Fisherman Finds Anchor Near Ardun\n\na fisherman found an anchor; it was taken to Ardun.")
    assert {"fisherman", "anchor"} <= made.words.keys()
    assert "ardun" in made.names


def test_names_stand_whole_for_readers_and_the_opening_word_is_left_out():
    made = profile("Gulls\n\nYesterday Ana Ruiz met the warden. A letter reached Ana Ruiz, of Ardun, later.")
    assert made.named == ("Ana Ruiz", "Ardun")


def test_of_a_name_of_two_words_only_the_surname_tells():
    made = profile("Gulls\n\nA letter reached Ana Ruiz. It said that Ana Ruiz had left Ardun.")
    assert "ruiz" in made.telling
    assert "ana" not in made.telling


def test_the_words_of_the_address_count_as_those_of_a_title():
    made = profile("Gulls\n\nGulls.", url="https://herald.example/2031/05/selma-sinks-off-ardun-40532199.html")
    assert {"selma", "ardun"} <= made.title.keys()
    assert not {"html", "40532199"} & made.title.keys()


def test_an_address_that_cannot_be_read_is_left_out():
    assert profile("Gulls\n\nGulls.", url="http://[broken").title.keys() == {"gull"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("on 2 May 2031", ("2031-05-02",)),
        ("on May 2, 2031,", ("2031-05-02",)),
        ("on 2031-05-02", ("2031-05-02",)),
        ("on the 2nd of May", ("2031-05-02",)),
        ("on Dec 30", ("2030-12-30",)),
        ("31 February 2031, 2031-13-01", ()),
        ("may 20 of them go", ("2031-05-20",)),
        ("in May", ()),
    ],
)
def test_days_named_by_day_and_month(text: str, days: tuple[str, ...]):
    assert days_named(text, near="2031-03-01", latest=False) == days


def test_before_a_day_of_serving_days_lie_in_the_past():
    assert days_named("on October 18", near="2031-01-18", latest=True) == ("2030-10-18",)
    assert days_named("on January 18", near="2031-01-18", latest=True) == ("2031-01-18",)


def test_without_any_day_to_go_by_no_year_is_made_up():
    assert days_named("on October 18", near=None, latest=False) == ()


def test_no_more_than_eight_days_are_kept():
    listed = ", ".join(f"{n} May 2031" for n in range(1, 20))
    assert len(days_named(listed, near=None, latest=False)) == MOST_DAYS


def test_rarity_is_high_for_names_and_nothing_for_common_words_and_years():
    assert rarity("qwzzor") == 1.0
    assert rarity("people") == rarity("2031") == rarity("7") == 0.0
    assert rarity("ferry") < rarity("hydrologist")
    assert 0 < rarity("47") < rarity("1204")


@pytest.mark.parametrize("module", [days, names, words], ids=lambda module: module.__name__)
def test_the_examples_of_the_docstrings_are_true(module: ModuleType):
    assert doctest.testmod(module).attempted > 0
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize("entry", [w for part in ("outlet_words", "furniture", "roles") for w in WORDS[part]])
def test_every_word_of_the_list_would_bind_were_it_not_listed(entry: str):
    assert binding(stem_of(entry)) == 0.0
    assert rarity(stem_of(entry)) > 0.0


@pytest.mark.parametrize("outlet", WORDS["outlets"])
def test_every_outlet_of_the_list_is_cut_out_of_the_text(outlet: str):
    made = profile(f"Gulls return\n\nThe warden told {outlet} about gulls of Ardun.")
    assert made.names.keys() == {"ardun"}


@pytest.mark.parametrize("part", ["outlets", "outlet_words", "furniture", "roles"])
def test_no_entry_stands_twice(part: str):
    assert len(set(WORDS[part])) == len(WORDS[part])
