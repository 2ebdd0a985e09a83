"""Attributions on PolNeAR's articles, which are not part of the project and may be on no machine.

That corpus keeps a leading "that" inside the content and ours drops it, so it is put back here;
a source that nobody names is an empty list.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from bench.ground import RESULTS, SHARED, Missing, Row, keep, needed, scratch, table, write_jsonl

if TYPE_CHECKING:
    from reportedly.model import Claim

ROLES = ("source", "cue", "content")
_THAT = re.compile(r"\bthat\s+$")


def run(split: str = "dev") -> Row:
    """Score one split. Raises Missing where the corpus is not there."""
    corpus = needed(SHARED / "practice" / "polnear")
    scorer = needed(SHARED / "tools" / "score_polnear.py")
    found = predictions(sorted((corpus / split / "text").glob("*.txt")))
    with scratch() as folder:
        path = write_jsonl(folder / "predictions.jsonl", found)
        done = subprocess.run(
            [sys.executable, str(scorer), str(corpus), split, str(path)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
    if done.returncode != 0:
        raise Missing(f"{scorer.name} ended with {done.returncode}: {done.stderr.strip()[-1000:]}")
    out: Row = json.loads(done.stdout)
    lines: list[tuple[str, object]] = [(f"{role}, exact span, F1", out[role]["exact_PRF"][2]) for role in ROLES]
    lines += [("source and content (Jaccard >= .5), P R F1", out["pair"]["PRF"])]
    lines += [("of speech cues, recall", out["pair"]["speech_recall"])]
    table(f"PolNeAR {split}, {out['docs']} articles", lines)
    keep(f"polnear-{split}", out)
    return out


def predictions(paths: Sequence[Path], *, jobs: int = 2) -> list[Row]:
    """One line an article, in the scorer's shape, read by ``jobs`` processes."""
    shares = [paths[i::jobs] for i in range(jobs)]
    with ProcessPoolExecutor(jobs) as pool:
        return sorted((row for part in pool.map(_predict, shares) for row in part), key=lambda row: row["doc"])


def _predict(paths: Iterable[Path]) -> list[Row]:
    from reportedly.extract import extract_parsed
    from reportedly.model import Page
    from reportedly.parse import parse
    from reportedly.read import read_page

    named = [(path, read_page(Page(raw=path.read_bytes(), media="text", place=path.name))) for path in paths]
    out = []
    for (path, report), parsed in zip(named, parse(report for _, report in named), strict=True):
        with path.open(encoding="utf-8", newline="") as file:
            if report.text != file.read():
                raise ValueError(f"{path.name}: the report's text is not the file's, so that no offset would hold")
        claims = extract_parsed(parsed).claims
        out.append({"doc": path.stem, "attributions": [_attribution(report.text, claim) for claim in claims]})
    return out


def _attribution(text: str, claim: "Claim") -> Row:
    content = [[s.start, s.end] for s in claim.content.spans]
    if that := _THAT.search(text, max(0, content[0][0] - 8), content[0][0]):
        content[0][0] = that.start()
    return {
        "source": [[s.start, s.end] for s in claim.source.spans] if claim.source else [],
        "cue": [[s.start, s.end] for s in claim.cue.spans],
        "content": content,
    }


if __name__ == "__main__":
    run(*sys.argv[1:2])
    print(f"kept in {RESULTS.name}/")
