"""The tagger over a whole report: with weights made for the test, so that what it is told to see is known."""

import numpy as np
import pytest

from reportedly.extract.finding import find_attributions
from reportedly.extract.tagging import TAGGED, tag
from reportedly.extract.tagging.door import Read
from tests.extract.reading import parsed

SURE = 8.0


class Told:
    """Stands for the weights: sees the cues, sources and contents that a test names, by their words."""

    features: list = [{}] * 5
    paths: dict = {}  # noqa: RUF012
    ties: dict = {}  # noqa: RUF012

    def __init__(self, *claims, sure=SURE):
        self.claims, self.sure = claims, sure

    def read(self, words, features):
        self.words = list(words)
        cues = np.zeros((len(words), 3), dtype=np.float32)
        cues[:, 0] = self.sure
        for _, cue, _ in self.claims:
            for k, i in enumerate(self._places(cue)):
                cues[i] = [0, self.sure * (k == 0), self.sure * (k > 0)]
        blank = np.zeros((len(words), 1), dtype=np.float32)
        return Read(cues, blank, blank)

    def tie(self, read, cues, paths, ties, distances):
        out = np.zeros((len(cues), len(self.words), 5), dtype=np.float32)
        out[:, :, 0] = self.sure
        for row, marks in zip(out, cues, strict=True):
            for source, cue, content in self.claims:
                if self._places(cue) == list(np.flatnonzero(marks)):
                    for part, begin in ((content, 3), (source, 1)):
                        for k, i in enumerate(self._places(part)):
                            row[i] = 0
                            row[i, begin + (k > 0)] = self.sure
        return out

    def _places(self, part):
        wanted = part.split()
        at = next((i for i in range(len(self.words)) if wanted and self.words[i : i + len(wanted)] == wanted), None)
        return [] if at is None else list(range(at, at + len(wanted)))


def found(text, *claims, rules=False, sure=SURE):
    of = parsed(text)
    given = find_attributions(of) if rules else None
    return [
        (
            " ".join(s.of(text) for s in a.source),
            " ".join(s.of(text) for s in a.cue),
            [s.of(text) for s in a.content],
            a,
        )
        for a in tag(of, given, by=Told(*claims, sure=sure))
    ]


def test_a_cue_that_no_rule_knows():
    text = "The miners poured scorn on the offer of a bonus."
    ((source, cue, content, attribution),) = found(text, ("The miners", "poured scorn on", "the offer of a bonus"))
    assert (source, cue, content) == ("The miners", "poured scorn on", ["the offer of a bonus"])
    assert attribution.rule == TAGGED
    assert attribution.source_head.text == "miners"
    assert attribution.lemma == "pour"


def test_that_and_a_stop_are_left_out():
    text = "Ada Venn floated the idea that the dam had held all along."
    ((_, _, content, _),) = found(text, ("Ada Venn", "floated the idea", "that the dam had held all along ."))
    assert content == ["the dam had held all along"]


def test_what_the_rules_know_of_a_cue_is_kept():
    text = "Ada Venn did not say why the dam broke."
    (ruled,) = find_attributions(parsed(text))
    ((_, _, _, attribution),) = found(text, ("Ada Venn", "did not say", "why the dam broke"), rules=True)
    assert attribution == ruled


def test_a_cue_of_the_rules_that_the_tagger_thinks_unlikely_is_dropped():
    text = "Ada Venn said the dam was sound."
    assert len(find_attributions(parsed(text))) == 1
    assert found(text, rules=True) == []


def test_nothing_inside_a_closed_quotation_is_a_claim():
    text = "“I believe they lied,” said Ada Venn."
    assert found(text, ("I", "believe", "they lied")) == []


@pytest.mark.parametrize(("sure", "stays"), [(8.0, True), (2.0, False)])
def test_what_is_likelier_wrong_as_a_whole_is_dropped(sure, stays):
    text = "The miners poured scorn on the offer."
    claims = found(text, ("The miners", "poured scorn on", "the offer"), sure=sure)
    assert bool(claims) == stays


def test_what_nobody_is_said_to_hold_must_be_surer():
    text = "The miners poured scorn on the offer."
    held, unheld = ("The miners", "poured scorn on", "the offer"), ("", "poured scorn on", "the offer")
    between = 3.5
    assert found(text, held, sure=between) and not found(text, unheld, sure=between)


def test_nothing_without_a_content():
    assert found("Ada Venn said the dam was sound.", ("Ada Venn", "said", "")) == []


@pytest.mark.parametrize("text", ["", " ", "\n\n", "said", "“", "— 12 —"])
def test_scraps_are_no_trouble(text):
    assert found(text, ("x", "said", "y"), rules=True) == []
