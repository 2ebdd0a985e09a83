"""What is missed, by construction: each construction has a sentence, each miss one reason."""

from pathlib import Path
from typing import Any

import pytest

from bench import fields, misses, page
from bench.constructions import NAMES, Labelled, construction
from bench.misses import Judged
from tests.extract.reading import parsed

SENTENCES = [
    ("according to, and phrases", "[According to] {the coastguard}, <the trawler sank>."),
    ("according to, and phrases", "<The trawler>, [according to] {the coastguard}, <sank>."),
    ("nominal cue", "{The union}'s [claim] <that the boiler leaked> was heard."),
    ("adjective cue", "{The captain} was [adamant] <that the boat was sound>."),
    ("passive", "{Officials} [were told] <that the dam would hold>."),
    ("colon, or no cue at all", "{Mayor}: <the bridge will close>"),
    ("colon, or no cue at all", "{Mayor}[:] <the bridge will close>"),
    ("quotation broken by its cue", "<“We leave,”> {the mayor} [said], <“at dawn.”>"),
    ("clause broken by its cue", "<The bridge>, {the mayor} [said], <will close>."),
    ("quotation before the cue, source after it", "<“We leave at dawn,”> [said] {the mayor}."),
    ("clause before the cue, source after it", "<The bridge will close>, [said] {the mayor}."),
    ("quotation before source and cue", "<“We leave at dawn,”> {the mayor} [said]."),
    ("clause before source and cue", "<The bridge will close>, {the mayor} [said]."),
    ("relative clause", "{The mayor}, who [said] <the bridge was closed>, resigned."),
    ("participle", "{The mayor} resigned on Friday, [saying] <the bridge was closed>."),
    ("coordinated cue", "{The mayor} met the union and [said] <the bridge was closed>."),
    ("no source", "Critics are loud; [said] <the bridge was closed>."),
    ("quotation after the cue", "{The mayor} [said], <“We leave at dawn.”>"),
    ("clause with that", "{The mayor} [said] <that the bridge was closed>."),
    ("clause with a question word", "{The mayor} [asked] <whether the bridge was closed>."),
    ("infinitive", "{The mayor} [promised] <to close the bridge>."),
    ("clause without that", "{The mayor} [said] <the bridge was closed>."),
    ("prepositional object", "{The mayor} [warned] <of a flood>."),
    ("object", "{The mayor} [denied] <the accusation>."),
]
_MARKS = {"{": "source", "[": "cue", "<": "content"}


def labelled(marked: str) -> Labelled:
    spans: dict[str, list[list[int]]] = {"source": [], "cue": [], "content": []}
    text, opened = "", ("", 0)
    for letter in marked:
        if letter in _MARKS:
            opened = (_MARKS[letter], len(text))
        elif letter in "}]>":
            spans[opened[0]].append([opened[1], len(text)])
        else:
            text += letter
    tokens = tuple(token for sentence in parsed(text).sentences for token in sentence.tokens)
    return Labelled(text, tokens, **spans)


@pytest.mark.parametrize(("name", "marked"), SENTENCES, ids=lambda value: value)
def test_a_construction_is_told_by_its_labels(name: str, marked: str):
    assert construction(labelled(marked)) == name


def test_every_construction_has_its_sentence():
    assert {name for name, _ in SENTENCES} == set(NAMES)


def attribution(source: tuple[int, int], cue: tuple[int, int], content: tuple[int, int]) -> dict[str, Any]:
    return {"source": [source], "cue": [cue], "content": [content]}


LABEL = attribution((0, 10), (11, 15), (16, 40))


@pytest.mark.parametrize(
    ("why", "found"),
    [
        ("cue not found", []),
        ("cue not found", [attribution((50, 60), (61, 65), (66, 90))]),
        ("source wrong", [attribution((50, 60), (11, 15), (16, 40))]),
        ("content too long", [attribution((0, 10), (11, 15), (16, 90))]),
        ("content too short", [attribution((0, 10), (11, 15), (16, 24))]),
        ("content elsewhere", [attribution((0, 10), (11, 15), (50, 70))]),
        ("one to one", [attribution((0, 10), (11, 15), (16, 40))]),
    ],
)
def test_a_miss_has_one_reason(why: str, found: list[dict[str, Any]]):
    assert misses.reason(LABEL, found) == why


def test_the_most_missed_construction_comes_first_with_its_reasons():
    judged = [
        Judged("object", "found"),
        Judged("passive", "cue not found"),
        Judged("passive", "cue not found", speech=True),
        Judged("passive", "source wrong"),
        Judged("object", "one to one"),
    ]
    first, second = misses.counted(judged)
    assert (first["construction"], first["labelled"], first["found"]) == ("passive", 3, 0)
    assert first["reasons"] == {"cue not found": 2, "source wrong": 1}
    assert (second["construction"], second["found"]) == ("object", 1)
    table = misses.printed({"constructions": [first, second]})
    assert table[2] == "| passive | 3 | 0 | 0.00 | 1 | 0.00 | cue not found 2, source wrong 1 |"
    assert table[-1].startswith("| all | 5 | 1 | 0.20 | 1 | 0.00 |")


def test_a_sample_is_as_large_as_asked_and_always_the_same():
    paths = [Path(f"{i}.txt") for i in range(9)]
    assert misses.sample(paths, 3) == [paths[0], paths[3], paths[6]]
    assert misses.sample(paths[:2], 3) == paths[:2]


LISTED = """
    r1 stance: want 'denies' got 'affirms' | the dam was watched
    r1 speaker: want 'ruiz' got 'lund' | the dam was watched
    r1 speaker: want '' got 'lund' | it leaked
    r2 figure as_of: want '2031-05-02' got None | 40 people
    r2 MISSED 'Ruiz' 'said': it leaked
    r2 FIGURE EXTRA '40' 40.0..40.0
    QUESTION MISSED dam: how many leaks were there?
claims             P 0.900  R 0.800  F1 0.847
"""


def test_wrong_fields_are_counted_and_no_name_or_day_is_kept():
    rows = {row["field"]: (row["wrong"], row["how"]) for row in fields.wrong(LISTED)}
    assert rows["claim stance"] == (1, {"denies read as affirms": 1})
    assert rows["claim speaker"] == (2, {"another one": 1, "given where there is none": 1})
    assert rows["figure as_of"] == (1, {"none given": 1})
    assert rows["claim missed"][0] == rows["figure invented"][0] == 1
    assert not any(word in str(rows) for word in ("ruiz", "lund", "2031", "leaked"))


def test_each_table_of_the_quality_page_has_its_place():
    text = page.PAGE.read_text(encoding="utf-8")
    marks = ["numbers", *(mark for _, mark, _ in page.TABLES)]
    assert [mark for mark in marks if text.count(f"<!-- {mark} -->") != 1 or text.count(f"<!-- /{mark} -->") != 1] == []
