"""Reports of a few paragraphs for the tests of copies."""

from collections.abc import Sequence
from typing import Any

from reportedly.model import Report
from tests import make

HEADLINE = "Cable car stuck over gorge"


def of(paragraphs: Sequence[str], *, id: str = "ra", headline: str = HEADLINE, **fields: Any) -> Report:
    """A report with a headline and paragraphs of running text."""
    return make.report("\n\n".join((headline, *paragraphs)), id=id, **fields)
