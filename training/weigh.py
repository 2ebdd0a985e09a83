"""Fit the weights of ``reportedly.extract.tagging.weighing`` on stories that the tagger's weights have not seen.

``python -m training.weigh --part 0.5 WEIGHTS STORY …`` with the project's own Python, where WEIGHTS were made with
``training.learn --part 0.5`` out of the very same stories: that half is left out here, the other is read. Prints the
numbers, and the F1 of source and content for several least chances.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from corpus.agreement import Attributed, Spans, attributions, matched
from corpus.marks import read_story
from corpus.nouns import MarkedReport
from reportedly.extract.finding import find_attributions
from reportedly.extract.finding.context import Context
from reportedly.extract.tagging import drafts
from reportedly.extract.tagging.door import Weights
from reportedly.extract.tagging.weighing import Signs
from reportedly.model import Page, Span
from reportedly.parse import parse
from reportedly.read import read_page
from training.parts import first_part

Numbers = npt.NDArray[np.float64]

RIDGE = 1.0
"""Pulls the weights of the signs, each in units of its spread, a little towards none."""

STEPS = 30


def weighed(reports: Sequence[MarkedReport], by: Weights) -> tuple[Numbers, Numbers, int]:
    """The signs of every draft in these reports, whether each is right, and how many attributions are labelled."""
    pages = (Page(raw=report.text.encode("utf-8"), media="text", place=report.id) for report in reports)
    signs: list[list[float]] = []
    right: list[float] = []
    labelled = 0
    for report, parsed in zip(reports, parse(map(read_page, pages)), strict=True):
        drafted = drafts(Context(parsed), find_attributions(parsed), by=by)
        placed = [
            Attributed(_spans(a.source), _spans(a.cue), _spans(a.content)) for a in (d.attribution for d in drafted)
        ]
        labels = attributions(report)
        hit = {j for _, j in matched(labels, placed, source=True)}
        signs += [[getattr(d.signs, name) for name in Signs.__struct_fields__] for d in drafted]
        right += [float(j in hit) for j in range(len(drafted))]
        labelled += len(labels)
    return np.array(signs), np.array(right), labelled


def _spans(spans: Sequence[Span]) -> Spans:
    return tuple((span.start, span.end) for span in spans)


def fitted(signs: Numbers, right: Numbers) -> tuple[float, Numbers]:
    """The base and the weights of a logistic regression, by Newton's method."""
    spread = signs.std(axis=0) + 1e-9
    rows = np.column_stack([np.ones(len(signs)), signs / spread])
    pull = np.diag([0.0] + [RIDGE] * signs.shape[1])
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (right - chance) - pull @ weights
        bend = (rows * (chance * (1 - chance))[:, None]).T @ rows + pull
        weights += np.linalg.solve(bend, slope)
    return float(weights[0]), weights[1:] / spread


def main() -> None:
    """Read the command line, fit, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("stories", type=Path, nargs="+")
    parser.add_argument("--part", type=float, required=True, help="the share that the weights were made from")
    told = parser.parse_args()
    stories = [story for story in map(read_story, told.stories) if story.split == "train"]
    seen = first_part([story.story for story in stories], told.part)
    reports = [report for story in stories if story.story not in seen for report in story.reports]
    signs, right, labelled = weighed(reports, Weights(told.weights))
    base, weights = fitted(signs, right)
    print(f"{len(reports)} reports, {len(right)} drafts, {right.mean():.3f} of them right, {labelled} labelled")
    print(f"BASE = {base:.2f}")
    print(*(f"{name}={weight:.2f}" for name, weight in zip(Signs.__struct_fields__, weights, strict=True)), sep=", ")
    chance = 1 / (1 + np.exp(-base - signs @ weights))
    for percent in range(20, 70, 5):
        kept = chance >= percent / 100
        score = 2 * right[kept].sum() / (kept.sum() + labelled)
        print(f"from {percent / 100}: F1 {score:.4f} of {kept.sum()}")


if __name__ == "__main__":
    main()
