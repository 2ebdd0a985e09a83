"""The marks of a story file: what they mean, and what is said of those that cannot be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.build import built
from corpus.check import faults, uncovered
from corpus.marks import MarkError, parse_story
from corpus.nouns import MarkedStory

HEAD = """story: quay
title: A crane falls at Osk
split: train
topic: disaster

# who speaks
speaker lund = named | Ida Lund
speaker port = body | Port of Osk
speaker post = outlet | Osk Post

=== quay-a
outlet: Osk Post
url: https://osk-post.example/crane
published: 2031-03-04
genre: local

"""


def story(body: str, head: str = HEAD) -> MarkedStory:
    return parse_story(head + body, "quay.story")


def claims(body: str) -> list[dict]:
    return built(story("{t|A crane fell}\n\n" + body))["claims"]


def test_the_text_is_what_stands_between_the_marks():
    report = story(
        "{t|A crane fell}\n\n{s1|Ida Lund} {q1|said} {c1 lund|{f killed 2 men|two men} were dead}.\n"
    ).reports[0]
    assert report.text == "A crane fell\n\nIda Lund said two men were dead.\n"
    (claim,) = report.claims
    assert [report.text[slice(*s)] for s in (claim.source, claim.cue, *claim.contents)] == [
        "Ida Lund",
        "said",
        "two men were dead",
    ]
    assert report.text[slice(*report.figures[0].span)] == "two men"


@given(st.text(st.characters(exclude_characters="{}\\=\r", exclude_categories=["Cs", "Cc"]), min_size=1))
def test_text_without_marks_is_kept_as_it_is(words):
    assert story(f"x {words} y").reports[0].text == f"x {words} y\n"


def test_braces_can_be_text():
    assert story(r"{t|Set \{a\} fell}").reports[0].text == "Set {a} fell\n"


def test_a_content_in_pieces_is_one_claim_and_two_rows():
    body = '{c1 lund|"It bent,"} {q1|said} {s1|Lund}, {c1|"and fell."}'
    (claim,) = story(body).reports[0].claims
    assert len(claim.contents) == 2
    rows = claims(body)
    assert [r["content"] for r in rows] == ['"It bent,"', '"and fell."']
    assert {(r["source"], r["cue"], r["speaker"], r["mode"]) for r in rows} == {("Lund", "said", "Ida Lund", "direct")}


def test_one_source_for_two_cues_and_one_cue_for_two_sources():
    two = story("{s1,2|Lund} {q1|said} {c1 lund|it fell} and {q2|warned of} {c2 lund|another fall}.").reports[0].claims
    assert two[0].source == two[1].source and two[0].cue != two[1].cue
    shared = story("{s1|Lund} {q1,2|put} {c1 lund|it at 2} and {s2|the port} {c2 port|at 3}.").reports[0].claims
    assert shared[0].cue == shared[1].cue and shared[0].source != shared[1].source


def test_a_repeated_word_is_told_apart_by_its_place():
    row = claims("It fell. {s1|Lund} {q1|said} {c1 lund|It fell}.")[0]
    assert row["nth"] == 2


@pytest.mark.parametrize(
    ("told", "field", "value"),
    [
        ("lund denies", "stance", "denies"),
        ("lund predicted intention", "certainty", "predicted"),
        ("port via=post>port", "chain", ["Osk Post", "Port of Osk"]),
        ("lund", "stance", "affirms"),
    ],
)
def test_what_is_said_of_a_claim(told, field, value):
    assert claims(f"{{s1|Lund}} {{q1|said}} {{c1 {told}|it fell}}.")[0][field] == value


@pytest.mark.parametrize(
    ("mark", "low", "high", "bound"),
    [
        ("2 men", 2, 2, "exact"),
        ("40 about men", 40, 40, "about"),
        ("10-20 men", 10, 20, "range"),
        ("41.. more_than men", 41, None, "more_than"),
        ("..12 at_most men", None, 12, "at_most"),
        ("33.3 about percent", 33.3, 33.3, "about"),
    ],
)
def test_amounts(mark, low, high, bound):
    figure = story(f"{{t|T}}\n\nOf the crew {{f killed {mark}|so many men}} died.").reports[0].figures[0]
    assert (figure.low, figure.high, figure.bound) == (low, high, bound)


def test_a_figures_speaker_is_the_innermost_claims():
    inner = "{s2|Lund} {q2|saw} {c2 lund|{f killed 2 men|two men} die}"
    body = f"{{t|T}}\n\n{{s1|The Post}} {{q1|reported}} {{c1 post|how {inner}}} and {{f killed 3 men|three men}}."
    assert [f["speaker"] for f in built(story(body))["figures"]] == ["Ida Lund", None]
    assert built(story(body.replace("2 men|", "2 men by=port|")))["figures"][0]["speaker"] == "Port of Osk"


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("{s1|Lund} {q1|said} {c1 lund|it fell.", "never closed"),
        ("Lund said} it fell.", "too many"),
        ("{s1|Lund} {q1|said} {c1 nobody|it fell}.", "not declared"),
        ("{s1|Lund} {c1 lund|it fell}.", "has no cue"),
        ("{s1|Lund} {q1|said} it fell.", "has no content"),
        ("{q1|said} {c1 lund|it fell}.", "come together"),
        ("{s1|Lund} {q1|said} {c1|it fell}.", "tells no speaker"),
        ("{s1|Lund} {q1|said} {c1 lund maybe|it fell}.", "is no stance"),
        ("{x1|Lund}", "is no mark"),
        ("{Lund", "without '|'"),
        ("{f dead 2 men|two}", "is no category"),
        ("{f killed two men|two}", "is no amount"),
        ("{f killed 2..  men|two}", "needs its bound"),
        ("{f killed 2|two}", "say what is counted"),
        ("{t|A}{t|B}", "more than one title"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(body, says):
    with pytest.raises(MarkError, match=r"quay\.story") as told:
        story(body)
    assert says in str(told.value)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("{t|T}\n\n{s1|Lund} {q1|said} {c1 lund|that it fell}.", "begins with 'that'"),
        ("{t|T}\n\n{s1|Lund} {q1|said} {c1 lund probable|it fell}.", "without a hedge"),
        ("{t|T}\n\n{s1|Lund} {q1|said} {c1 lund|it {h1|may} fall}.", "certain with a hedge"),
        ("{t|T}\n\n{n|{s1|Lund} {q1|said} {c1 lund|it fell}.} Yes.", "lies in noise"),
        ("{t|T}\n\n{s1|Lund } {q1|said} {c1 lund|it fell}.", "begins or ends with a blank"),
        ("{t|T}\n\n{s1|Lund} {q1|sai}d {c1 lund|it fell}.", "within a word"),
        ("Lund said it fell.", "no title"),
        ("{t|T}\n\n{f killed 5 at_most men|five men} died.", "does not go with"),
    ],
)
def test_what_breaks_a_rule_is_a_fault(body, says):
    assert any(says in fault for fault in faults(story(body)))


def test_a_story_without_a_fault():
    body = """{t|A crane fell}

{s1|Ida Lund of the Port of Osk} {q1|said} {c1 port|{f killed 2 men|two men} were dead}.
{s2|She} {q2|declined to say} {c2 lund declines|why}.
{s3|The Post} {q3|asked} {c3 post|whether it had rusted}.

=== question men killed
verdict: single
origins: 1
answer: quay-a | 2 | port | port
"""
    assert faults(story(body)) == []


def test_what_no_label_covers_is_listed_with_its_surroundings():
    report = story('{t|T}\n\nLund said 40 men ran. "Why me?" {s1|She} {q1|said} {c1 lund|no}.').reports[0]
    found = uncovered(report)
    assert len(found["cue words"]) == 1 and ">>said<<" in found["cue words"][0]
    assert len(found["numbers"]) == 1 and ">>40<<" in found["numbers"][0]
    assert len(found["quotations"]) == 1 and "Why me?" in found["quotations"][0]
