"""Attributions on PolNeAR's articles, which are not part of the project and may be on no machine.

That corpus keeps a leading "that" inside the content and ours drops it, so it is put back here;
a source that nobody names is an empty list. An exception costs an article all its attributions and
is counted, and so is each claim with a span that is not the text; both must be 0.
"""

import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from bench.ground import RESULTS, SHARED, Missing, Row, keep, needed, scratch, table, write_jsonl

if TYPE_CHECKING:
    from reportedly.model import Claim, Words
    from reportedly.parse import Parsed

ROLES = ("source", "cue", "content")
_THAT = re.compile(r"\bthat\s+$")


def run(split: str = "dev") -> Row:
    """Score one split. Raises Missing where the corpus is not there."""
    corpus = needed(SHARED / "practice" / "polnear")
    script = needed(SHARED / "tools" / "score_polnear.py")
    found = predictions(sorted((corpus / split / "text").glob("*.txt")))
    with scratch() as folder:
        path = write_jsonl(folder / "predictions.jsonl", found)
        done = subprocess.run(
            [sys.executable, str(script), str(corpus), split, str(path)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
    if done.returncode != 0:
        raise Missing(f"{script.name} ended with {done.returncode}: {done.stderr.strip()[-1000:]}")
    out: Row = json.loads(done.stdout)
    out["exceptions"] = sum("failed" in row for row in found)
    out["spans_not_the_text"] = sum(row.get("spans_not_the_text", 0) for row in found)
    lines: list[tuple[str, object]] = [(f"{role}, exact span, F1", out[role]["exact_PRF"][2]) for role in ROLES]
    lines += [("source and content (Jaccard >= .5), P R F1", out["pair"]["PRF"])]
    lines += [("of speech cues, recall", out["pair"]["speech_recall"])]
    lines += [(what, out[what.replace(" ", "_")]) for what in ("exceptions", "spans not the text")]
    table(f"PolNeAR {split}, {out['docs']} articles", lines)
    keep(f"polnear-{split}", out)
    return out


def predictions(paths: Sequence[Path], *, jobs: int = 2) -> list[Row]:
    """One line an article, in the scorer's shape, read by ``jobs`` processes."""
    shares = [paths[i::jobs] for i in range(jobs)]
    with ProcessPoolExecutor(jobs) as pool:
        return sorted((row for part in pool.map(_predict, shares) for row in part), key=lambda row: row["doc"])


def _predict(paths: Iterable[Path]) -> list[Row]:
    return [predicted(path)[0] for path in paths]


def predicted(path: Path) -> tuple[Row, "Parsed | None"]:
    """One article's attributions, and its parse; no attributions and ``failed`` where reading it raised."""
    from reportedly.extract import extract_parsed
    from reportedly.model import Page
    from reportedly.parse import parse
    from reportedly.read import read_page

    try:
        parsed = next(parse([read_page(Page(raw=path.read_bytes(), media="text", place=path.name))]))
        claims = extract_parsed(parsed).claims
    except Exception as why:  # noqa: BLE001 - what is counted here is any exception at all
        return {"doc": path.stem, "attributions": [], "failed": f"{type(why).__name__}: {why}"}, None
    text = parsed.report.text
    with path.open(encoding="utf-8", newline="") as file:
        if text != file.read():
            raise ValueError(f"{path.name}: the report's text is not the file's, so that no offset would hold")
    row = {
        "doc": path.stem,
        "attributions": [_attribution(text, claim) for claim in claims],
        "spans_not_the_text": sum(not stands_there(text, claim) for claim in claims),
    }
    return row, parsed


def stands_there(text: str, claim: "Claim") -> bool:
    """Whether every span of a claim lies in the text, in order, and is what the claim says stands there."""
    return all(_is_there(text, words) for words in (claim.source, claim.cue, claim.content) if words is not None)


def _is_there(text: str, words: "Words") -> bool:
    edges = [edge for span in words.spans for edge in (span.start, span.end)]
    in_order = edges == sorted(edges) and all(span.start < span.end for span in words.spans)
    inside = bool(edges) and edges[0] >= 0 and edges[-1] <= len(text)
    return in_order and inside and words.text == " ".join(span.of(text) for span in words.spans)


def _attribution(text: str, claim: "Claim") -> Row:
    content = with_that(text, tuple((s.start, s.end) for s in claim.content.spans))
    return {
        "source": [[s.start, s.end] for s in claim.source.spans] if claim.source else [],
        "cue": [[s.start, s.end] for s in claim.cue.spans],
        "content": [list(span) for span in content],
    }


def with_that(text: str, content: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """A content's spans, with the "that" right before them taken in, as PolNeAR has it."""
    (start, end), *more = content
    that = _THAT.search(text, max(0, start - 8), start)
    return ((that.start() if that else start, end), *more)


def scorer() -> ModuleType:
    """The corpus's own scorer, so that labels and matches are read as it reads them."""
    path = needed(SHARED / "tools" / "score_polnear.py")
    spec = importlib.util.spec_from_file_location("score_polnear", path)
    if spec is None or spec.loader is None:
        raise Missing(f"{path.name} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def labels(scorer: Any, article: Path) -> list[Row]:
    """An article's labelled attributions, as its scorer reads them."""
    files = sorted((article.parent.parent / "attributions").glob(f"{article.stem}_*.ann"))
    out: list[Row] = scorer.read_ann(files[0]) if files else []
    return out


if __name__ == "__main__":
    run(*sys.argv[1:2])
    print(f"kept in {RESULTS.name}/")
