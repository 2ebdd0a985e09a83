"""The word lists are sound: small letters, nothing twice, known frames only, a case for each kind of entry."""

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from reportedly.lexicon import load
from reportedly.lexicon.cues import cues
from reportedly.lexicon.forms import Forms, forms_of
from reportedly.model import Stance
from tests.conftest import ROOT
from tests.extract.claim_cases import Case, cases_by_file

NAMES = ["cues", "nouns", "stance", "certainty", "kinds", "chains", "forms"]
FRAMES = {
    "quote",
    "clause",
    "object",
    "infinitive",
    "person_infinitive",
    "raising",
    "seeming",
    "at",
    "tally",
    "addressee",
    "gerund",
    "feeling",
}


def written(name: str) -> dict[str, Any]:
    source = files("reportedly.lexicon") / "en" / f"{name}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


def lists(table: Any, path: str = "") -> Iterator[tuple[str, list[str]]]:
    """Every list of words in a file, with where it stands."""
    if isinstance(table, dict):
        for key, value in table.items():
            yield from lists(value, f"{path}.{key}" if path else key)
    elif isinstance(table, list) and table and isinstance(table[0], dict):
        for n, entry in enumerate(table):
            yield from lists(entry, f"{path}[{n}]")
    elif isinstance(table, list):
        yield path, table


ALL = [pytest.param(name, path, words, id=f"{name}: {path}") for name in NAMES for path, words in lists(written(name))]


@pytest.mark.parametrize("name", NAMES)
def test_no_word_stands_twice_in_a_list(name: str):
    twice = [(path, word) for path, words in lists(written(name)) for word in set(words) if words.count(word) > 1]
    assert twice == []


@pytest.mark.parametrize(("name", "path", "words"), ALL)
def test_words_are_written_small_and_without_stray_blanks(name: str, path: str, words: list[str]):
    assert [w for w in words if w != w.lower() or w != " ".join(w.split()) or not w] == []


@pytest.mark.parametrize(("name", "path", "words"), ALL)
def test_no_list_is_empty(name: str, path: str, words: list[str]):
    assert words or path.startswith("phrasal.")


def used_frames() -> set[str]:
    groups = [frame for group in cues().file.verbs for frame in group.frames]
    return {*groups, *(frame for frames in cues().file.phrasal.values() for frame in frames)}


def test_only_frames_that_the_finders_know_are_named():
    assert used_frames() - FRAMES == set()


@pytest.mark.parametrize("frame", sorted(FRAMES))
def test_every_frame_is_named_by_a_verb_and_asked_for_by_a_rule(frame: str):
    rules = "".join(p.read_text(encoding="utf-8") for p in (ROOT / "src/reportedly/extract").rglob("*.py"))
    assert f'"{frame}"' in rules
    assert frame in used_frames()


def test_every_phrasal_cue_is_a_verb_with_one_of_its_particles():
    particles = cues().file.particles
    assert [p for p in cues().file.phrasal if p.split()[1] not in particles.get(p.split()[0], ())] == []
    written_out = {f"{verb} {particle}" for verb, ends in particles.items() for particle in ends}
    assert written_out - set(cues().file.phrasal) == set()


def test_stances_of_idioms_are_stances():
    assert [i.words for i in cues().file.idioms if i.stance not in set(Stance)] == []


def test_a_verb_that_links_a_phrase_takes_an_object_or_a_preposition():
    frames = cues().frames_by_verb
    lost = [
        (prep, verb)
        for prep, verbs in cues().file.link.items()
        for verb in verbs
        if not frames.get(verb, frozenset()) & {"object", "addressee", "raising", "prepositional"}
    ]
    assert lost == []


def test_no_word_both_denies_and_confirms():
    stances = written("stance")
    assert set(stances["denies"]) & set(stances["confirms"]) == set()


def test_no_cue_is_both_belief_and_intention():
    kinds = written("kinds")
    assert set(kinds["belief"]) & set(kinds["intention"]) == set()


@pytest.mark.parametrize("part", ["cues", "words", "modals"])
def test_no_hedge_has_two_certainties(part: str):
    words = [word for level in written("certainty")[part].values() for word in level]
    assert sorted({w for w in words if words.count(w) > 1}) == []


def test_no_noun_names_two_kinds_of_source_but_those_that_two_kinds_share():
    nouns = written("nouns")
    shared = {"contractor", "operator", "insurer", "observer", "paper", "post", "others"}
    kinds = ("person", "body", "outlet", "footage")
    twice = {w for a in kinds for b in kinds if a < b for w in set(nouns[a]) & set(nouns[b])}
    assert twice - shared == set()


# --- each kind of entry has a case ---


def all_cases() -> list[Case]:
    return [case for cases in cases_by_file().values() for case in cases]


def cues_of_cases() -> list[str]:
    return [claim.cue.lower() for case in all_cases() for claim in case.claims if isinstance(claim.cue, str)]


FRAME_CUES = {
    "quote": "said",
    "clause": "said",
    "object": "denied",
    "infinitive": "vowed",
    "person_infinitive": "urged",
    "raising": "are expected",
    "seeming": "seems",
    "at": "put",
    "tally": "raised",
    "addressee": "told",
    "prepositional": "warned of",
    "gerund": "acknowledged",
    "feeling": "expressed concern",
}


def test_every_frame_has_a_case():
    assert set(FRAME_CUES) == FRAMES | {"prepositional"}
    assert [frame for frame, cue in FRAME_CUES.items() if cue not in cues_of_cases()] == []


@pytest.mark.parametrize("phrase", cues().file.phrases["of_source"])
def test_every_phrase_that_names_a_source_has_a_case(phrase: str):
    assert phrase in cues_of_cases() or phrase in ("quoting", "citing")
    assert any(phrase in case.text.lower() for case in all_cases())


@pytest.mark.parametrize("word", cues().file.adverbs["reportive"])
def test_every_adverb_of_hearsay_has_a_case(word: str):
    assert word in cues_of_cases()


@pytest.mark.parametrize("idiom", cues().file.idioms, ids=lambda i: i.words)
def test_every_idiom_has_its_example_among_the_cases(idiom: Any):
    assert idiom.example
    assert [case for case in cases_by_file()["claims_idioms"] if case.text == idiom.example]


@pytest.mark.parametrize("phrasal", [p for p, frames in cues().file.phrasal.items() if frames])
def test_every_phrasal_cue_has_a_case(phrasal: str):
    verb, particle = phrasal.split()
    known = load("forms", Forms)
    forms = {verb, *forms_of(verb, known), *known.irregular.get(verb, ()), *PAST.get(verb, ())}
    assert [cue for cue in cues_of_cases() if particle in cue.split() and forms & set(cue.split())]


PAST = {
    "make": ["made"],
    "lay": ["laid"],
    "shoot": ["shot"],
    "go": ["went"],
    "shrug": ["shrugged"],
    "sum": ["summed"],
}
"""Past forms of verbs that are cues only with their particle."""
