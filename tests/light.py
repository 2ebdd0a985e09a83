"""A light stand-in for parsing and extraction, so that tests of everything else need no model.

``python -m tests.light read …`` is the whole program with it. A report that says "unparsable"
makes the parser fail.
"""

import re
import sys
from collections.abc import Iterable, Iterator

from reportedly import pipeline
from reportedly.model import Extraction, Reader, Report
from reportedly.parse import Parsed
from tests.make import claim, figure

_SAID = re.compile(r"([A-Z]\w+ [A-Z]\w+) said ([^.]+)\.")
_PEOPLE = re.compile(r"(\d+) people")


def parse(reports: Iterable[Report], *, model: str | None = None) -> Iterator[Parsed]:
    for report in reports:
        if "unparsable" in report.text:
            raise ValueError("the parser gave up")
        yield Parsed(report, (), ())


def extract_parsed(parsed: Parsed, *, reader: Reader = Reader.RULES, weights: str | None = None) -> Extraction:
    report = parsed.report
    claims = {m[2]: claim(report, m[1], "said", m[2]) for m in _SAID.finditer(report.text)}
    figures = {m[0]: figure(report, m[0], int(m[1]), int(m[1])) for m in _PEOPLE.finditer(report.text)}
    return Extraction(report.id, tuple(claims.values()), tuple(figures.values()))


def install() -> None:
    pipeline.parse = parse
    pipeline.extract_parsed = extract_parsed


if __name__ == "__main__":
    from reportedly.cli import main

    install()
    main(sys.argv[1:])
