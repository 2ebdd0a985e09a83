"""The invented ledger that the pages are measured on: true spans, the sizes asked for, the same for a seed."""

from itertools import pairwise
from pathlib import Path

import pytest

from bench.invented_sayings import Voices
from bench.invented_stories import one_story
from bench.large_ledger import FEWEST, MOST, Plan, build, filled
from reportedly.brief.standing import MADE_BY
from reportedly.ledger import ClaimFilter, Order, ReportFilter, StandingFilter, open_ledger
from reportedly.model import Extraction, Mode, Report

SMALL = Plan(reports=30, wide=8, deep=4, deep_claims=30, long=3, long_claims=40)
MADE = list(filled(SMALL))


def test_every_span_is_where_its_words_stand():
    found = 0
    for report, extraction in MADE:
        for claim in extraction.claims:
            for words in (claim.source, claim.cue, claim.content):
                assert words is not None
                assert words.spans[0].of(report.text) == words.text != ""
                found += 1
        for figure in extraction.figures:
            assert figure.spans[0].of(report.text) == figure.text
    assert found > 1_000


def test_a_figure_is_a_number_in_the_content_of_its_claim():
    figures = [(figure, extraction) for _, extraction in MADE for figure in extraction.figures]
    assert figures
    for figure, extraction in figures:
        (claim,) = [claim for claim in extraction.claims if claim.figures == (figure.id,)]
        assert claim.id == figure.claim
        assert claim.content.hull.covers(figure.spans[0])
        assert f"{figure.low:g}" in figure.text or figure.bound == "more_than"


def test_blocks_cover_what_is_said():
    for report, extraction in MADE:
        blocks = [block.span for block in report.blocks]
        assert blocks == sorted(blocks)
        assert all(not a.overlaps(b) for a, b in pairwise(blocks))
        for claim in extraction.claims:
            assert any(block.covers(claim.content.hull) for block in blocks)


def test_a_copy_says_what_its_original_says():
    report_by_place = {report.place: (report, extraction) for report, extraction in MADE}
    by_id = {each.report.id: each for each in one_story(SMALL.wide, 5)}
    copies = [each for each in by_id.values() if each.copy_of]
    assert copies
    for each in copies:
        _, mine = report_by_place[each.report.place]
        _, theirs = report_by_place[by_id[each.copy_of or ""].report.place]
        assert [c.content.text for c in mine.claims] == [c.content.text for c in theirs.claims]


def test_a_seed_gives_the_same_again_and_another_seed_something_else():
    def told(made: list[tuple[Report, Extraction]]) -> list[str]:
        return [claim.id for _, extraction in made for claim in extraction.claims]

    assert told(MADE) == told(list(filled(SMALL))) != told(list(filled(SMALL, seed=6)))


@pytest.mark.parametrize("day", [0, 9])
def test_sayings_are_quoted_and_told_on_many_words(day: int):
    words = one_story(1)[0].words
    sayings = Voices(words, "a").sayings(200, day=day, others=["Ardun Post"])
    assert {saying.mode for saying in sayings} == {Mode.DIRECT, Mode.INDIRECT}
    assert len({saying.stance for saying in sayings}) == 5
    assert any(saying.speaker is None for saying in sayings)
    assert any(saying.speaker == "Ardun Post" for saying in sayings)
    assert not any("{" in saying.text for saying in sayings)


def test_the_ledger_has_the_large_stories_and_building_it_again_changes_nothing(tmp_path: Path):
    path = tmp_path / "large.db"
    lines: list[str] = []
    build(path, SMALL, say=lines.append)
    with open_ledger(path) as ledger:
        most, *_ = ledger.summaries(StandingFilter(order=Order.LARGEST), made_by=MADE_BY)
        claims = sum(summary.claims for summary in ledger.summaries(made_by=MADE_BY))
        counts = [len(list(ledger.claims(ClaimFilter(report=report.id)))) for report in ledger.reports(ReportFilter())]
        before = list(ledger.summaries(made_by=MADE_BY))
    assert most.reports >= SMALL.wide
    assert claims == sum(counts) == sum(len(extraction.claims) for _, extraction in MADE)
    assert max(counts) == SMALL.long_claims
    assert sum(FEWEST <= n <= MOST for n in counts) >= SMALL.reports + SMALL.wide
    assert "all grouped" in "".join(lines)
    build(path, SMALL, say=lines.append)
    with open_ledger(path) as ledger:
        assert list(ledger.summaries(made_by=MADE_BY)) == before
