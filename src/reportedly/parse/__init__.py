"""Reports → sentences and quotations. The only door to the parser.

In: reports, with their blocks. Out: for each, the sentences of its own words (noise is never
parsed) and the stretches that stand in quotation marks.
"""

from collections.abc import Iterable, Iterator
from itertools import tee

from msgspec import Struct

from reportedly.model import Block, Report
from reportedly.parse import spacy_door
from reportedly.parse.quotes import Quotation, find_quotations
from reportedly.parse.repair import repair
from reportedly.parse.tokens import Sentence, Token
from reportedly.parse.truecase import running_case

__all__ = ["Parsed", "Quotation", "Sentence", "Token", "parse"]


class Parsed(Struct, frozen=True):
    """A report with its sentences, in the order of the text, and its quotations."""

    report: Report
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]


def parse(reports: Iterable[Report], *, model: str | None = None) -> Iterator[Parsed]:
    """Parse the own words of each report, lazily and in batches.

    ``model`` is a spaCy model's name or path. Raises UsageError where there is none of it.
    """
    cut: Iterator[tuple[Report, list[Block]]] = (
        (report, [piece for block in report.body() for piece in spacy_door.pieces(report.text, block)])
        for report in reports
    )
    ahead, behind = tee(cut)
    cased = ((text, block) for report, blocks in ahead for text in (running_case(report),) for block in blocks)
    stream = spacy_door.sentences(cased, name=model)
    for report, blocks in behind:
        found = [repair(sentence) for _ in blocks for sentence in next(stream)]
        yield Parsed(report, tuple(found), find_quotations(report))
