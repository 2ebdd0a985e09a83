"""The forms of the verbs that we know, so that "hopes" is never taken for a form of "hop".

Regular forms are made by rule; irregular ones stand in ``en/forms.toml``.
"""

import functools
from collections.abc import Iterator

from msgspec import Struct

from reportedly.lexicon import load
from reportedly.lexicon.cues import cues

_VOWELS = "aeiou"


class Forms(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of ``forms.toml``."""

    irregular: dict[str, tuple[str, ...]]
    doubling: tuple[str, ...]


@functools.cache
def lemma_by_form() -> dict[str, str]:
    """The dictionary form of each form of a cue verb. Where two verbs share a form ("found"), neither is given.

    >>> lemma_by_form()["hopes"], lemma_by_form()["denied"], lemma_by_form()["told"]
    ('hope', 'deny', 'tell')
    """
    known = load("forms", Forms)
    table: dict[str, str] = {}
    shared: set[str] = set()
    for lemma in sorted(cues().frames_by_verb):
        for form in {*forms_of(lemma, known), *known.irregular.get(lemma, ())}:
            if table.setdefault(form, lemma) != lemma:
                shared.add(form)
    return {form: lemma for form, lemma in table.items() if form not in shared}


def forms_of(lemma: str, known: Forms) -> Iterator[str]:
    """The regular forms of a verb: third person, past, gerund. An irregular verb keeps its third person and gerund."""
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        yield lemma + "es"
    elif lemma.endswith("y") and lemma[-2] not in _VOWELS:
        yield lemma[:-1] + "ies"
    else:
        yield lemma + "s"
    stem = lemma + lemma[-1] if lemma in known.doubling else lemma
    yield (stem[:-1] if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) else stem) + "ing"
    if lemma in known.irregular:
        return
    if lemma.endswith("e"):
        yield lemma + "d"
    elif lemma.endswith("y") and lemma[-2] not in _VOWELS:
        yield lemma[:-1] + "ied"
    else:
        yield stem + "ed"
