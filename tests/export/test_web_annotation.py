"""A claim as a Web Annotation: selectors that pick out the claim's words, and its fields."""

import re
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reportedly.export.web_annotation import CONTEXT, annotation_of, source_of
from reportedly.ledger import KeptClaim
from reportedly.model import Certainty, Claim, Report, Said, Span, words_at
from tests import make

REPORT, EXTRACTED = make.ferry(url="https://herald.example/ferry")
(CLAIM,) = EXTRACTED.claims
PURPOSES = ("reportedly:content", "reportedly:source", "reportedly:cue")


def annotated(claim: Claim, report: Report) -> dict[str, Any]:
    """The annotation as another program reads it."""
    return msgspec.json.decode(msgspec.json.encode(annotation_of(claim, report)))


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def segments(annotation: dict[str, Any]) -> list[dict[str, Any]]:
    both = as_list(annotation["target"]) + as_list(annotation["body"])
    return [each for each in both if each["type"] == "SpecificResource"]


def by_position(text: str, segment: dict[str, Any]) -> Span:
    (selector,) = (each for each in segment["selector"] if each["type"] == "TextPositionSelector")
    return Span(selector["start"], selector["end"])


def by_quotation(text: str, segment: dict[str, Any]) -> list[Span]:
    """Every place that fits the quotation and what stands around it, as the model asks."""
    (selector,) = (each for each in segment["selector"] if each["type"] == "TextQuoteSelector")
    whole = selector["prefix"] + selector["exact"] + selector["suffix"]
    starts = [found.start() + len(selector["prefix"]) for found in re.finditer(f"(?={re.escape(whole)})", text)]
    return [Span(start, start + len(selector["exact"])) for start in starts]


def fields(annotation: dict[str, Any]) -> dict[str, Any]:
    (body,) = (each for each in as_list(annotation["body"]) if each["type"] == "TextualBody")
    return body


@st.composite
def claims(draw: st.DrawFn) -> tuple[Claim, Report]:
    """A claim of three parts anywhere in a text that repeats itself, with letters outside the basic plane."""
    text = draw(st.lists(st.sampled_from(["no ", "né", "😀", "𝔄b", "\u0301", " said ", "\n"]), min_size=1).map("".join))
    text *= draw(st.integers(1, 9))

    def words() -> Any:
        starts = draw(st.lists(st.integers(0, len(text) - 1), min_size=1, max_size=2, unique=True))
        return words_at(text, *(Span(at, draw(st.integers(at + 1, len(text)))) for at in starts))

    report = make.report(text)
    return replace(CLAIM, report=report.id, source=words(), cue=words(), content=words()), report


@given(claims())
def test_positions_and_quotations_pick_out_the_same_words_which_are_the_claims(given_: tuple[Claim, Report]) -> None:
    claim, report = given_
    found = segments(annotated(claim, report))
    assert [by_quotation(report.text, each) for each in found] == [[by_position(report.text, each)] for each in found]
    wanted = [*claim.content.spans, *claim.source.spans, *claim.cue.spans]
    assert [by_position(report.text, each) for each in found] == wanted


def test_positions_are_code_points_where_a_browser_counts_two_units() -> None:
    report = make.report("T 😀😀\n\nAna said 😀 gone.")
    (target,) = as_list(annotated(make.claim(report, "Ana", "said", "😀 gone"), report)["target"])
    assert by_position(report.text, target) == Span(15, 21)
    assert len(report.text[:15].encode("utf-16-le")) == 2 * 17


def test_32_characters_stand_around_a_quotation_and_more_where_it_is_repeated() -> None:
    once = make.report("a" * 40 + "T\n\nAna said it was so." + "b" * 40)
    (target,) = as_list(annotated(make.claim(once, "Ana", "said", "it was so"), once)["target"])
    assert [len(target["selector"][1][side]) for side in ("prefix", "suffix")] == [32, 32]
    twice = make.report(("x" * 50 + " Ana said it was so. " + "y" * 50) * 2)
    (target,) = as_list(annotated(make.claim(twice, "Ana", "said", "it was so"), twice)["target"])
    assert len(by_quotation(twice.text, target)) == 1


def test_the_parts_have_their_purposes_and_the_report_as_their_source() -> None:
    annotation = annotated(CLAIM, REPORT)
    assert [each["purpose"] for each in segments(annotation)] == list(PURPOSES)
    assert {each["source"] for each in segments(annotation)} == {"https://herald.example/ferry"}


def test_a_claim_that_names_nobody_has_no_source_among_its_bodies() -> None:
    annotation = annotated(replace(CLAIM, source=None, speaker=None), REPORT)
    assert [each["purpose"] for each in segments(annotation)] == ["reportedly:content", "reportedly:cue"]
    assert fields(annotation)["reportedly:speaker"] is None
    assert fields(annotation)["value"].startswith("nobody named says")


def test_a_content_of_two_spans_is_two_targets() -> None:
    content = words_at(REPORT.text, Span(0, 5), Span(12, 15))
    annotation = annotated(replace(CLAIM, content=content), REPORT)
    assert [by_position(REPORT.text, each) for each in annotation["target"]] == list(content.spans)


def test_every_field_of_the_claim_is_told_under_its_name() -> None:
    kept = KeptClaim(
        **{name: getattr(CLAIM, name) for name in CLAIM.__struct_fields__}, story="s1", speaker_in_report="Ruiz"
    )
    kept = replace(kept, said=Said("on Friday", "2031-05-02", "2031-05-03", inferred=True), hedges=("perhaps",))
    held = fields(annotated(replace(kept, certainty=Certainty.POSSIBLE), REPORT))
    told = {name.removeprefix("reportedly:") for name in held if name.startswith("reportedly:")}
    apart = {"id", "source", "cue", "content"}
    assert told == set(KeptClaim.__struct_fields__) - apart | {"sha256", "said_first", "said_last", "said_inferred"}
    assert (held["reportedly:said"], held["reportedly:said_last"]) == ("on Friday", "2031-05-03")
    assert held["value"] == "Ana Ruiz says, possible (“perhaps”): “at least 40 people were on board”"


def test_what_the_model_asks_for_is_there_and_no_day_is_invented() -> None:
    annotation = annotated(CLAIM, REPORT)
    assert annotation["type"] == "Annotation"
    assert annotation["@context"][0] == CONTEXT
    assert annotation["id"] == f"urn:reportedly:claim:{CLAIM.id}"
    assert annotation["generator"]["type"] == "Software"
    assert "created" not in annotation
    ours = {name.partition(":")[0] for name in fields(annotation) if ":" in name}
    assert ours <= set(annotation["@context"][1])


@pytest.mark.parametrize(
    ("url", "source"),
    [
        ("https://herald.example/a?b=ü", "https://herald.example/a?b=ü"),
        ("javascript:alert(1)", "urn:reportedly:report:r%201"),
        ("https://herald.example/a b", "urn:reportedly:report:r%201"),
        ("https://herald.example/\n", "urn:reportedly:report:r%201"),
        (None, "urn:reportedly:report:r%201"),
    ],
)
def test_a_report_without_an_address_of_the_web_is_named_by_its_id(url: str | None, source: str) -> None:
    assert source_of(make.report(id="r 1", url=url)) == source
