"""Labelled stories → windows with their labels, one JSON object a line.

Run with the project's own Python: windows, features and ways in the parse are made by the very code that the program
reads with, so that training and reading cannot differ.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from corpus.marks import read_story
from corpus.nouns import MarkedClaim, MarkedStory, Span
from reportedly.extract.finding import find_attributions
from reportedly.extract.tagging.paths import distance, head_of, paths
from reportedly.extract.tagging.ruled import ties
from reportedly.extract.tagging.windows import Word, windows
from reportedly.model import Page
from reportedly.parse import Parsed, parse
from reportedly.read import read_page

Row = dict[str, Any]


def of_stories(stories: Iterable[MarkedStory]) -> Iterator[Row]:
    """The windows of all reports of these stories. A story's name is the ``group`` of its windows."""
    labelled = [(story.story, report) for story in stories for report in story.reports]
    pages = (Page(raw=r.text.encode("utf-8"), media="text", place=r.id) for _, r in labelled)
    for (story, report), parsed in zip(labelled, parse(map(read_page, pages)), strict=True):
        yield from of_report(parsed, report.claims, story)


def of_report(parsed: Parsed, claims: Sequence[MarkedClaim], group: str) -> Iterator[Row]:
    """The windows of one report with the claims that have their cue in them."""
    found = find_attributions(parsed)
    for words in windows(parsed):
        yield {
            "group": group,
            "words": [word.token.text for word in words],
            "features": [word.features for word in words],
            "claims": list(_claims(words, claims, found)),
        }


def _claims(words: Sequence[Word], claims: Sequence[MarkedClaim], found: Any) -> Iterator[Row]:
    taken: set[int] = set()
    for claim in claims:
        cue = _inside(words, [claim.cue])
        if not cue or not taken.isdisjoint(cue):
            continue  # in another window, or a second source of one cue, which is the rules' to find
        taken.update(cue)
        head = head_of([words[i] for i in cue])
        place = next(i for i, word in enumerate(words) if word is head)
        yield {
            "cue": cue,
            "source": [i for i in _inside(words, [claim.source] if claim.source else []) if i not in cue],
            "content": _inside(words, claim.contents),
            "paths": paths(head, words),
            "ties": ties(found, cue, words),
            "distances": [distance(place, i) for i in range(len(words))],
        }


def _inside(words: Sequence[Word], spans: Iterable[Span]) -> list[int]:
    """The words that begin or end in these spans: a label may cut a hyphened word that the parser does not."""
    return [
        i for i, word in enumerate(words) if any(a <= word.token.start < b or a < word.token.end <= b for a, b in spans)
    ]


def main(folder: str, *names: str) -> None:
    """Write train.jsonl, dev.jsonl and test.jsonl into a folder, from these story files or the whole corpus."""
    here = Path(__file__).parent.parent / "corpus" / "stories"
    stories = [read_story(path) for path in ([Path(n) for n in names] or sorted(here.glob("*.story")))]
    out = Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    for split in ("train", "dev", "test"):
        rows = of_stories(story for story in stories if story.split == split)
        with (out / f"{split}.jsonl").open("w", encoding="utf-8") as file:
            count = sum(bool(file.write(json.dumps(row, ensure_ascii=False) + "\n")) for row in rows)
        print(f"{split}: {count} windows")


if __name__ == "__main__":
    main(*(sys.argv[1:] or ["build/training"]))
