"""Law 1: every span of every claim gives exactly its words, whatever the text; and reading never raises."""

from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from reportedly.extract import extract_parsed
from reportedly.model import Block, BlockKind, Claim, Extraction, Report, Words
from reportedly.parse import parse
from tests import make

PIECES = [
    "Mayor Ada Venn said the dam was sound.",
    "“Wir sind bereit,” sagte Jürgen Müßig. ",
    "“We saw it 🙂🙂,” said Zoë Łęcka, 34, adding that “nobody” helped.",
    'The ministry "could not verify" the report, according to Kyiv’s Ærø desk.',
    "The toll could not be verified.",
    "He said no, he said no, he said no.",
    "«Нет», — said Олег Ким 👩‍👩‍👧; the 𝔡am broke.",
    "“This goes on",
    "“and on,” they said.",
    '"One, said "two" said "three',
    "Ministry: “no deaths”",
    "reportedly 12 were hurt, it is claimed, the CSA (Coastal Safety Authority) said",
    "The company declined to comment on e\u0301clairs, without giving details.",
    "Police put the toll at 9,000 and the union at 40,000.",
    "it is",
    "''",
    "’s",
    "\u200b\ufeff",
    "السلطات قالت \u202b«لا»\u202c said",
    "said",
    ":",
]
BREAKS = [" ", "\n\n", "\n", "  ", "\u00a0", "\t", ", ", " – "]


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Texts put together from such pieces, cut at empty lines into blocks of any kind."""
    pieces = draw(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=12)), min_size=1, max_size=7))
    text = "".join(piece + draw(st.sampled_from(BREAKS)) for piece in pieces)
    kinds = draw(st.lists(st.sampled_from([*BlockKind, BlockKind.BODY, BlockKind.BODY]), min_size=1, max_size=5))
    blocks = [Block(b.start, b.end, kinds[n % len(kinds)]) for n, b in enumerate(make.blocks(text))]
    return make.report(text, blocks=tuple(blocks))


def read(report: Report) -> Extraction:
    (parsed,) = parse([report])
    return extract_parsed(parsed)


def parts(claim: Claim) -> list[Words]:
    return [claim.cue, claim.content] + ([claim.source] if claim.source is not None else [])


def assert_exact(report: Report, found: Extraction) -> None:
    for claim in found.claims:
        for words in parts(claim):
            assert words.spans
            assert words.text == " ".join(span.of(report.text) for span in words.spans)
            for span in words.spans:
                assert 0 <= span.start < span.end <= len(report.text)
            assert list(words.spans) == sorted(words.spans)
            assert not any(a.overlaps(b) for a, b in pairwise(words.spans))


@settings(max_examples=120)
@given(reports())
@example(make.report("Vera said no. Vera said no. Vera said no.", blocks=(Block(0, 41, BlockKind.BODY),)))
def test_every_span_gives_exactly_its_words(report: Report):
    assert_exact(report, read(report))


@settings(max_examples=60)
@given(reports())
def test_a_claim_never_lies_in_the_noise_of_a_page(report: Report):
    noise = [b.span for b in report.blocks if b.kind is BlockKind.NOISE]
    spans = [span for claim in read(report).claims for words in parts(claim) for span in words.spans]
    assert [s for s in spans if any(s.overlaps(n) for n in noise)] == []


@settings(max_examples=60)
@given(reports())
def test_claims_have_ids_of_their_own_and_the_same_at_every_reading(report: Report):
    first, second = read(report), read(report)
    assert first == second
    ids = [claim.id for claim in first.claims]
    assert len(ids) == len(set(ids))


@settings(max_examples=60)
@given(reports())
def test_hedges_are_words_of_the_claim(report: Report):
    for claim in read(report).claims:
        words = f"{claim.cue.text} {claim.content.text}".split()
        for hedge in claim.hedges:
            assert [w for w in hedge.split() if not any(w in word for word in words)] == []


def test_a_repeated_sentence_gives_its_claims_at_each_place_and_nowhere_else():
    piece = PIECES[0]
    text = "\n\n".join([piece] * 4)
    report = make.report(text, blocks=tuple(Block(b.start, b.end, BlockKind.BODY) for b in make.blocks(text)))
    found = read(report).claims
    assert [c.content.text for c in found] == ["the dam was sound"] * 4
    assert [c.content.spans[0].start for c in found] == [text.index("the dam", n * (len(piece) + 2)) for n in range(4)]
