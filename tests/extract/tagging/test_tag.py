"""The tagger over a whole report: with weights made for the test, so that what it is told to see is known."""

import numpy as np
import pytest

from reportedly.extract.finding import find_attributions
from reportedly.extract.tagging import TAGGED, tag
from reportedly.extract.tagging.door import Read
from reportedly.model import Block, BlockKind
from reportedly.parse import parse
from tests.extract.reading import parsed
from tests.make import blocks, report

SURE = 8.0


class Told:
    """Stands for the weights: sees the cues, sources and contents that a test names, by their words."""

    features: list = [{}] * 5
    paths: dict = {}  # noqa: RUF012
    ties: dict = {}  # noqa: RUF012

    def __init__(self, *claims, sure=SURE):
        self.claims, self.sure = claims, sure
        self.reads: list = []

    def read(self, words, features):
        words = list(words)
        cues = np.zeros((len(words), 3), dtype=np.float32)
        cues[:, 0] = self.sure
        for _, cue, _ in self.claims:
            for k, i in enumerate(places(cue, words)):
                cues[i] = [0, self.sure * (k == 0), self.sure * (k > 0)]
        blank = np.zeros((len(words), 1), dtype=np.float32)
        self.reads.append((Read(cues, blank, blank), words))
        return self.reads[-1][0]

    def tie(self, read, cues, paths, ties, distances):
        words = next(told for seen, told in self.reads if seen is read)
        out = np.zeros((len(cues), len(words), 5), dtype=np.float32)
        out[:, :, 0] = self.sure
        for row, marks in zip(out, cues, strict=True):
            for source, cue, content in self.claims:
                if places(cue, words) == list(np.flatnonzero(marks)):
                    for part, begin in ((content, 3), (source, 1)):
                        for k, i in enumerate(places(part, words)):
                            row[i] = 0
                            row[i, begin + (k > 0)] = self.sure
        return out


def places(part, words):
    wanted = part.split()
    at = next((i for i in range(len(words)) if wanted and words[i : i + len(wanted)] == wanted), None)
    return [] if at is None else list(range(at, at + len(wanted)))


def parsed_blocks(text, noise):
    """The text cut into blocks at its empty lines, the one that reads like ``noise`` set aside."""
    kinds = {
        block: BlockKind.NOISE if text[block.start : block.end] == noise else BlockKind.BODY for block in blocks(text)
    }
    made = tuple(Block(block.start, block.end, kind) for block, kind in kinds.items())
    return next(iter(parse([report(text, blocks=made)])))


def found(text, *claims, rules=False, sure=SURE, noise=None):
    of = parsed(text) if noise is None else parsed_blocks(text, noise)
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


def test_a_second_source_of_one_cue_is_the_rules():
    text = "Police put the crowd at 38,000 and the union at 250,000."
    claims = found(text, ("Police", "put", "the crowd at 38,000"), rules=True)
    assert [(source, content) for source, _, content, _ in claims] == [
        ("Police", ["the crowd at 38,000"]),
        ("the union", ["at 250,000"]),
    ]
    assert found(text, rules=True) == [], "not where the cue itself is dropped"


def test_what_the_rules_know_as_one_claim_is_one():
    text = "The relief office said it could not verify either account."
    inner = ("The relief office", "could not verify", "either account")
    assert [
        cue
        for _, cue, _, _ in found(
            text, ("The relief office", "said", "it could not verify either account"), inner, rules=True
        )
    ] == ["could not verify"]


LONG = " ".join(f"the wall held on day {n}, and nobody slept," for n in range(40))


def test_a_quotation_longer_than_a_window_is_whole():
    text = f"Ada Venn said: “We were told that {LONG} and then it fell.”"
    (ruled,) = find_attributions(parsed(text))
    inside = " ".join(t.text for t in parsed(text).sentences[0].tokens[4:160])
    claims = found(text, ("Ada Venn", "said", inside), rules=True)
    assert [a.content for _, _, _, a in claims] == [ruled.content]
    assert ruled.content[-1].end == len(text)


def test_windows_of_one_batch_are_told_apart():
    text = f"{LONG.capitalize()} and then it fell.\n\nThe miners poured scorn on the offer."
    assert [
        (source, content) for source, _, content, _ in found(text, ("The miners", "poured scorn on", "the offer"))
    ] == [("The miners", ["the offer"])]


def test_what_stands_between_two_blocks_is_no_part_of_a_content():
    text = "Ada Venn floated the idea the dam had held\n\nBUY ONE GET ONE\n\nfor a hundred years."
    claim = ("Ada Venn", "floated the idea", "the dam had held for a hundred years")
    ((_, _, content, _),) = found(text, claim, noise="BUY ONE GET ONE")
    assert content == ["the dam had held", "for a hundred years"]
    ((_, cue, _, _),) = found(text, ("Ada Venn", "dam had held for", "a hundred years"), noise="BUY ONE GET ONE")
    assert cue == "dam had held"


def test_that_which_points_is_kept():
    text = "That committee poured scorn on that offer."
    ((source, _, content, _),) = found(text, ("That committee", "poured scorn on", "that offer"))
    assert (source, content) == ("That committee", ["that offer"])


def test_an_unlikely_inner_claim_takes_no_sure_one_along():
    text = "Ada Venn stated that Ada Venn doubted the offer."
    claims = found(text, ("Ada Venn", "stated", "Ada Venn doubted the offer"), rules=True)
    assert [cue for _, cue, _, _ in claims] == ["stated"]


def test_what_could_not_be_verified_is_the_claim_though_the_tagger_sees_only_who_says_so():
    text = "The relief office, at noon, stated that it could not verify either account."
    (ruled,) = find_attributions(parsed(text))
    claims = found(text, ("The relief office", "stated", "it could not verify either account"), rules=True)
    assert [a for _, _, _, a in claims] == [ruled]
    assert ruled.cue[0].of(text) == "could not verify"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ada Venn authorized the use of barges.", ("Ada Venn", "authorized", "the use of barges")),
        ("Ada Venn discussed the fears of the valley.", ("Ada Venn", "discussed", "the fears of the valley")),
        ("It is unclear who lit the fire.", ("It", "is unclear", "who lit the fire")),
    ],
)
def test_acts_and_topics_hold_nothing(text, claim):
    assert found(text, claim) == []


@pytest.mark.parametrize(("cited", "holds"), [("a former engineer of the company", False), ("the lack of money", True)])
def test_whoever_is_cited_is_no_content(cited, holds):
    text = f"The radio broke the story, citing {cited}."
    assert bool(found(text, ("The radio", "citing", cited))) == holds


def test_the_clause_of_an_adverb_is_held_whole():
    text = "On Friday the army reportedly fired twelve rockets."
    ((_, _, content, _),) = found(text, ("", "reportedly", "the army reportedly fired twelve rockets"), rules=True)
    assert content == ["On Friday the army reportedly fired twelve rockets"]


@pytest.mark.parametrize(("source", "stays"), [("The mayor", False), ("leaflets", True)])
def test_what_a_noun_holds_is_not_anothers(source, stays):
    text = "The mayor tore down leaflets calling the deputy a crook."
    assert bool(found(text, (source, "calling", "the deputy a crook"))) == stays


def test_an_act_that_somebody_will_not_do_is_another_matter():
    text = "Ada Venn balked at discussing the fears of the valley."
    ((_, cue, _, _),) = found(text, ("Ada Venn", "balked at discussing", "the fears of the valley"))
    assert cue == "balked at discussing"


def test_what_is_yet_to_be_told_is_not_told():
    text = "Ada Venn said the council needs proof before disclosing the toll."
    said = ("Ada Venn", "said", "the council needs proof")
    told = ("the council", "disclosing", "the toll")
    claims = found(text, said, told, rules=True)
    assert [(cue, content) for _, cue, content, _ in claims] == [
        ("said", ["the council needs proof before disclosing the toll"])
    ]
    alone = "Ada Venn wept before disclosing the toll."
    assert [c for _, c, _, _ in found(alone, ("Ada Venn", "disclosing", "the toll"), rules=True)] == ["disclosing"]


def test_the_taggers_source_stays_where_the_rules_have_another():
    text = "Ada Venn said the dam was sound, in the council's view."
    ((source, _, _, _),) = found(text, ("the council", "said", "the dam was sound"), rules=True)
    assert source == "the council"
