"""Invented stories in a few lines: reports by their text, claims by who says what in it."""

from typing import Any

from msgspec import Struct, structs

from reportedly.model import Authority, Block, BlockKind, Category, Claim, Figure, Overlap, Report, Traced
from reportedly.stories.origins import trace
from tests.make import blocks, claim, figure, report


class Telling(Struct):
    """A report with what was read out of it."""

    report: Report
    claims: list[Claim]
    figures: list[Figure]

    def says(
        self, speaker: str | None, content: str, *, source: str | None = None, cue: str = "said", **fields: Any
    ) -> Claim:
        """Add a claim; ``source`` is the speaker's own words unless others stand in the text."""
        authority = Authority(fields.pop("authority", Authority.NAMED if speaker else Authority.NONE))
        words = source or speaker
        made = claim(self.report, words, cue, content, **({"speaker": speaker, "authority": authority} | fields))
        self.claims.append(made)
        return made

    def counts(self, text: str, value: float, *, by: Claim | None = None, **fields: Any) -> Figure:
        """Add a figure, of a claim or in the report's own voice; killed unless said otherwise."""
        given: dict[str, Any] = {"category": Category.KILLED}
        if by is not None:
            given |= {"claim": by.id, "speaker": by.speaker}
        made = figure(self.report, text, value, value, **(given | fields))
        self.figures.append(made)
        if by is not None:
            at = self.claims.index(by)
            self.claims[at] = structs.replace(by, figures=(*by.figures, made.id))
        return made


def telling(outlet: str | None, text: str, **fields: Any) -> Telling:
    """A report whose every paragraph is body text; a ``dateline`` given stands before it in a block of its own."""
    dateline = fields.pop("dateline", "")
    headed = f"{dateline}\n\n{text}" if dateline else text
    kinds = [
        Block(b.start, b.end, BlockKind.DATELINE if dateline and n == 0 else BlockKind.BODY)
        for n, b in enumerate(blocks(headed))
    ]
    url = f"https://{(outlet or 'nobody').lower().replace(' ', '-')}.example/{fields.get('published', '1')}"
    return Telling(report(headed, outlet=outlet, blocks=tuple(kinds), title=None, url=url, **fields), [], [])


def traced(*tellings: Telling, overlaps: tuple[Overlap, ...] = ()) -> Traced:
    """The story of some reports, traced."""
    return trace(
        [t.report for t in tellings],
        [c for t in tellings for c in t.claims],
        [f for t in tellings for f in t.figures],
        overlaps,
    )


def copied(later: Telling, earlier: Telling) -> Overlap:
    """That one report is another's text."""
    return Overlap(later.report.id, earlier.report.id, 0.9, 0.9, (), True, "nine tenths of its words stand there")


def parties(story: Traced) -> set[str]:
    """Every party of a story's claims."""
    return {story.origin_by_id[c.id].party for c in story.claims}
