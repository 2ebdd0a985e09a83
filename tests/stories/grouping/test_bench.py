"""The generator of invented stories: the same for a seed, as many as asked for, with its own truth."""

from bench.grouping import b_cubed, sharing
from bench.invented_stories import reports


def test_a_seed_gives_the_same_reports_again_and_another_seed_others():
    first, again, other = ([each.report.id for each in reports(200, seed)] for seed in (1, 1, 2))
    assert first == again != other


def test_there_are_as_many_reports_as_asked_for_of_a_tenth_as_many_stories():
    for count in (1, 30, 505):
        made = list(reports(count))
        assert len({each.report.id for each in made}) == count
        assert len({each.story for each in made}) == max(1, count // 10)


def test_copies_are_of_their_own_story_and_share_its_text():
    made = {each.report.id: each for each in reports(400)}
    copied = [each for each in made.values() if each.copy_of]
    assert copied
    for each in copied:
        original = made[each.copy_of or ""]
        assert original.story == each.story
        assert each.report.text.split("\n\n")[1] == original.report.text.split("\n\n")[1]


def test_no_gap_is_left_unfilled_and_blocks_cover_the_text():
    for each in reports(300):
        assert "{" not in each.report.text
        assert "\n\n".join(b.span.of(each.report.text) for b in each.report.blocks) == each.report.text


def test_b_cubed_of_perfect_single_and_glued_groups():
    truth = {"a": "1", "b": "1", "c": "2", "d": "2"}
    assert b_cubed([frozenset("ab"), frozenset("cd")], truth)["b_cubed_f1"] == 1
    assert b_cubed([frozenset(x) for x in "abcd"], truth) == {"b_cubed_p": 1.0, "b_cubed_r": 0.5, "b_cubed_f1": 0.6667}
    assert b_cubed([frozenset("abcd")], truth) == {"b_cubed_p": 0.5, "b_cubed_r": 1.0, "b_cubed_f1": 0.6667}


def test_each_pair_that_shares_a_key_comes_once():
    assert sorted(sharing({"a": "xy", "b": "xyz", "c": "z"})) == [("a", "b"), ("b", "c")]
