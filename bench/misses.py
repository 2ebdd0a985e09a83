"""What is missed, by construction: PolNeAR's training articles, and the fields of the labelled stories.

A labelled attribution is found where the program's content and source both overlap it by a Jaccard
of at least one half, one to one, as that corpus's scorer has it. Each one missed has one reason,
the first that holds: the content was found and its source was not; both were found and went to
another label; the cue was found and its content is too long, too short or elsewhere; no cue was
found. Beliefs and wishes are labelled too, so that labels whose cue holds a word of saying, as the
scorer lists them, are counted apart. Usually over every third article by name; ``--all`` takes all.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from msgspec import Struct

from bench import fields, polnear
from bench.constructions import NAMES, Labelled, construction
from bench.ground import SHARED, Missing, Row, keep, needed

SAMPLE = 280
"""Articles looked at, unless all are."""

REASONS = ("cue not found", "source wrong", "content too long", "content too short", "content elsewhere", "one to one")


def run(*options: str) -> Row:
    """Classify the labels, print both tables and keep them. Raises Missing where there is no labelled text."""
    corpus = needed(SHARED / "practice" / "polnear" / "train")
    articles = sorted((corpus / "text").glob("*.txt"))
    chosen = articles if "--all" in options else sample(articles)
    out: Row = {"articles": len(chosen), "of": len(articles), "constructions": counted(_judged(chosen))}
    print(f"\nwhat is missed, by construction: PolNeAR train, {len(chosen)} articles\n" + "\n".join(printed(out)))
    try:
        out["fields"] = fields.run()
    except Missing as why:
        print(f"NOT MEASURED: fields: {why}")
    keep("misses", out)
    return out


def sample(articles: Sequence[Path], size: int = SAMPLE) -> list[Path]:
    """``size`` of them, evenly spread over their names, always the same."""
    return [articles[i * len(articles) // size] for i in range(size)] if len(articles) > size else list(articles)


class Judged(Struct, frozen=True):
    """A label: its construction, "found" or why not, and whether its cue holds a word of saying."""

    construction: str
    verdict: str
    speech: bool = False


def counted(judged: Iterable[Judged]) -> list[Row]:
    """How often each construction is labelled, found, and missed for which reason; most missed first."""
    tally: dict[str, Counter[str]] = {name: Counter() for name in NAMES}
    speech: dict[str, Counter[str]] = {name: Counter() for name in NAMES}
    for label in judged:
        tally[label.construction][label.verdict] += 1
        speech[label.construction][label.verdict] += label.speech
    out = [
        {
            "construction": name,
            "labelled": verdicts.total(),
            "found": verdicts["found"],
            "speech_labelled": speech[name].total(),
            "speech_found": speech[name]["found"],
            "reasons": {r: verdicts[r] for r in sorted(REASONS, key=lambda r: -verdicts[r]) if verdicts[r]},
        }
        for name, verdicts in tally.items()
        if verdicts
    ]
    return sorted(out, key=lambda row: row["found"] - row["labelled"])


def printed(result: Row) -> list[str]:
    """The table as lines of Markdown."""
    lines = [
        "| construction | labelled | found | recall | of saying: labelled | recall | missed because |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in (*result["constructions"], _total(result["constructions"])):
        why = ", ".join(f"{reason} {count}" for reason, count in [*row["reasons"].items()][:4])
        numbers = (row["labelled"], row["found"], _recall(row), row["speech_labelled"], _recall(row, "speech_"))
        lines.append("| " + " | ".join(map(str, (row["construction"], *numbers, why))) + " |")
    return lines


def _recall(row: Row, of: str = "") -> str:
    return f"{row[f'{of}found'] / row[f'{of}labelled']:.2f}" if row[f"{of}labelled"] else ""


def _total(rows: Sequence[Row]) -> Row:
    reasons: Counter[str] = Counter()
    for row in rows:
        reasons.update(row["reasons"])
    sums = {key: sum(row[key] for row in rows) for key in ("labelled", "found", "speech_labelled", "speech_found")}
    return {"construction": "all", **sums, "reasons": dict(reasons.most_common())}


def _judged(articles: Sequence[Path], *, jobs: int = 2) -> list[Judged]:
    with ProcessPoolExecutor(jobs) as pool:
        return [label for part in pool.map(_judge, [articles[i::jobs] for i in range(jobs)]) for label in part]


def _judge(articles: Sequence[Path]) -> list[Judged]:
    scorer = polnear.scorer()
    out: list[Judged] = []
    for path in articles:
        row, parsed = polnear.predicted(path)
        labels = polnear.labels(scorer, path)
        tokens = tuple(t for s in parsed.sentences for t in s.tokens) if parsed else ()
        text = parsed.report.text if parsed else path.read_text(encoding="utf-8")
        found = {i for i, _ in scorer.pair_match(labels, row["attributions"])}
        for i, label in enumerate(labels):
            name = construction(Labelled(text, tokens, label["source"], label["cue"], label["content"]))
            verdict = "found" if i in found else reason(label, row["attributions"])
            said = re.findall("[a-z]+", " ".join(text[a:b] for a, b in label["cue"]).lower())
            out.append(Judged(name, verdict, speech=not scorer.SPEECH.isdisjoint(said)))
    return out


def reason(label: Row, found: Sequence[Row]) -> str:
    """Why a label was missed, given all attributions found in its article."""
    content, source = _characters(label["content"]), _characters(label["source"])
    same = [f for f in found if _jaccard(content, _characters(f["content"])) >= 0.5]
    if same:
        lost = any(_jaccard(source, _characters(f["source"])) >= 0.5 for f in same)
        return "one to one" if lost else "source wrong"
    cue = _characters(label["cue"])
    near = [_characters(f["content"]) for f in found if cue & _characters(f["cue"])]
    if not near:
        return "cue not found"
    best = max(near, key=lambda n: len(n & content))
    if not best & content:
        return "content elsewhere"
    return "content too long" if len(best) > len(content) else "content too short"


def _characters(spans: Iterable[Sequence[int]]) -> set[int]:
    return {i for start, end in spans for i in range(start, end)}


def _jaccard(a: set[int], b: set[int]) -> float:
    return len(a & b) / len(a | b) if a | b else 1.0
