"""Every entry of the word lists of this stage does what its heading says."""

from collections.abc import Iterator

import pytest

from reportedly.lexicon import load
from reportedly.model import Authority, Category, Figure, Span, Stance
from reportedly.reconcile.accusations import Accusations, accuses, pleads
from reportedly.reconcile.causes import Causes, says_why
from reportedly.reconcile.pointing import Pointers, Pointing, pointing_of
from reportedly.reconcile.things import Things, runs_over_several, thing_of
from reportedly.reconcile.words import weights_of
from reportedly.reconcile.zeros import Noughts
from tests import make
from tests.reconcile.told import asked, number, report, words

THINGS = load("counted_things", Things)
POINTERS = load("pointing_back", Pointers)
ACCUSATIONS = load("accusations", Accusations)
CAUSES = load("causes", Causes)
LIKE = load("like_words", dict[str, tuple[str, ...]])


def thing(counts: str, category: Category = Category.OTHER):
    figure = Figure("f", "r", f"9 {counts}", (Span(0, 1),), 9, 9, make.Bound.EXACT, counts, category)
    return thing_of(figure, None)


def claim(cue: str, content: str, stance: Stance = Stance.AFFIRMS):
    of = make.report(f"News\n\nThe parents {cue} {content}.")
    return make.claim(of, "The parents", cue, content, stance=stance)


@pytest.mark.parametrize("noun", THINGS.anyone)
def test_a_noun_for_anyone(noun: str):
    assert thing(noun).is_anyone


@pytest.mark.parametrize(("group", "noun"), [(g, n) for g, nouns in THINGS.groups.items() for n in nouns])
def test_a_noun_of_people_counted_apart(group: str, noun: str):
    assert (thing(noun).group, thing(noun).is_person) == (group, True)


@pytest.mark.parametrize("noun", THINGS.no_persons)
def test_a_noun_that_is_no_person(noun: str):
    assert not thing(noun, Category.KILLED).is_person


@pytest.mark.parametrize(("name", "word"), [(n, w) for n, rows in THINGS.same.items() for w in rows])
def test_another_word_for_a_thing(name: str, word: str):
    assert thing(word).noun == thing(name).noun


@pytest.mark.parametrize(("state", "word"), [(s, w) for s, rows in THINGS.states.items() for w in rows])
def test_a_word_that_parts_one_count_from_another(state: str, word: str):
    assert thing(f"{word} cases").state == state


@pytest.mark.parametrize("phrase", THINGS.several)
def test_words_that_make_a_number_run_over_several_incidents(phrase: str):
    assert runs_over_several(f"the dead {phrase} were 131")


def test_a_plain_toll_runs_over_none():
    assert not runs_over_several("the dead were 131, the minister said")


def noughts() -> Iterator[tuple[str, str]]:
    for category, lists in load("no_victims", dict[str, Noughts]).items():
        yield from ((category, f"there were no {noun}") for noun in lists.nouns)
        yield from ((category, f"nobody was {verb}") for verb in lists.verbs)
        yield from ((category, f"it had {phrase}") for phrase in lists.phrases)


@pytest.mark.parametrize(("category", "content"), noughts())
def test_words_that_say_none(category: str, content: str):
    questions = asked(report(number("police", 9, category=Category(category)), words("the ministry", content)))
    assert 0 in {a.low for q in questions if q.category == category for a in q.answers}


@pytest.mark.parametrize("content", [*POINTERS.pronouns, *(f"the {noun}" for noun in POINTERS.said)])
def test_a_content_that_points_back_at_what_was_said(content: str):
    assert pointing_of(content) is Pointing.SAID


@pytest.mark.parametrize("noun", POINTERS.numbers)
def test_a_content_that_points_back_at_a_number(noun: str):
    assert pointing_of(f"this {noun}") is Pointing.NUMBER


@pytest.mark.parametrize("determiner", POINTERS.determiners)
def test_a_word_before_a_noun_that_points(determiner: str):
    assert pointing_of(f"{determiner} claim") is Pointing.SAID


@pytest.mark.parametrize("phrase", POINTERS.false)
def test_words_that_call_something_false(phrase: str):
    assert pointing_of(f"this {phrase}" if phrase.startswith("do") else f"this is {phrase}") is Pointing.SAID


@pytest.mark.parametrize("noun", POINTERS.things)
def test_a_noun_for_a_film_or_a_paper(noun: str):
    shown = words(f"a {noun}", "men were running across a field", fields={"authority": Authority.DOCUMENT})
    doubt = words("the Herald", f"whether the {noun} was genuine", Stance.CANNOT_VERIFY)
    (found,) = asked(report(shown, doubt))
    assert {answer.speaker for answer in found.answers} == {f"a {noun}", "the Herald"}


@pytest.mark.parametrize("cue", CAUSES.cues)
def test_a_cue_that_lays_it_at_a_door(cue: str):
    assert says_why(claim(cue, "a corroded valve"))


@pytest.mark.parametrize("word", CAUSES.words)
def test_a_word_that_speaks_of_a_cause(word: str):
    assert says_why(claim("told of", f"what {word} there was"))


def test_what_speaks_of_no_cause():
    assert not says_why(claim("said", "it would rain in any case"))


@pytest.mark.parametrize("cue", ACCUSATIONS.cues)
def test_a_cue_that_accuses(cue: str):
    assert accuses(claim(cue, "Oruz Beran of bribery"), "Oruz Beran")


@pytest.mark.parametrize("word", ACCUSATIONS.guilt)
def test_a_word_of_a_plea(word: str):
    assert pleads(claim("denied", f"{word} wrongdoing" if word != "wrongdoing" else word, Stance.DENIES))


@pytest.mark.parametrize(("row", "word"), [(r, w) for r, row in LIKE.items() for w in row])
def test_a_word_that_compares_with_those_of_its_row(row: str, word: str):
    assert f"{row}…" in weights_of(f"the {word}")
