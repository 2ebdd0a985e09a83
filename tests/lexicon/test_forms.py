"""The forms of the cue verbs lead to their dictionary form and to no other."""

import re

import pytest

from reportedly.lexicon import load
from reportedly.lexicon.cues import cues
from reportedly.lexicon.forms import Forms, forms_of, lemma_by_form


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("hopes", "hope"),
        ("hoping", "hope"),
        ("hoped", "hope"),
        ("denies", "deny"),
        ("denied", "deny"),
        ("stresses", "stress"),
        ("admitted", "admit"),
        ("begging", "beg"),
        ("agreeing", "agree"),
        ("agreed", "agree"),
        ("said", "say"),
        ("wrote", "write"),
        ("written", "write"),
        ("told", "tell"),
        ("laminated", None),
        ("hopped", None),
    ],
)
def test_a_form_leads_to_its_verb(form: str, lemma: str | None):
    assert lemma_by_form().get(form) == lemma


def test_irregular_verbs_are_cue_verbs_or_cues_with_a_particle():
    known = set(cues().frames_by_verb) | set(cues().file.particles) | {"nod", "chat", "forbid", "concur", "pan"}
    assert sorted(set(load("forms", Forms).irregular) - known) == []


def test_no_form_is_the_form_of_two_verbs():
    known = load("forms", Forms)
    for form, lemma in lemma_by_form().items():
        others = [v for v in cues().frames_by_verb if v != lemma and form in {*forms_of(v, known), v}]
        assert others == [] or form in cues().frames_by_verb, (form, lemma, others)


def test_short_verbs_that_double_their_last_letter_are_listed():
    short = re.compile(r"^[^aeiou]*[aeiou][^aeiouwxy]$")
    known = load("forms", Forms).doubling
    assert sorted(v for v in cues().frames_by_verb if short.match(v) and v not in known) == []
