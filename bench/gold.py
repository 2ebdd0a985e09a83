"""Quality on the labelled stories: our own with our own scorer, and the shared ones with theirs."""

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import msgspec

from bench import floors
from bench.answers import by_kind
from bench.ground import (
    LISTINGS,
    OWN_STORIES,
    SHARED,
    Missing,
    Row,
    input_rows,
    keep,
    listings,
    needed,
    rows,
    scratch,
    table,
    write_jsonl,
)
from bench.score import Score, score


def own_scores() -> dict[str, Score]:
    """Each of the project's own labelled stories, scored; all are read into one ledger, as a newsroom would."""
    stories = [json.loads(path.read_text(encoding="utf-8")) for path in OWN_STORIES]
    with scratch() as folder:
        listings(write_jsonl(folder / "in.jsonl", [row for story in stories for row in input_rows(story)]), folder)
        found = {name: rows(folder / f"{name}.jsonl") for name in LISTINGS}
    return {story["story"]: score(story, found) for story in stories}


def own_measures() -> floors.Measured:
    """What floors are held for, of each of the project's own labelled stories."""
    return {story: floors.measures(scored) for story, scored in own_scores().items()}


def run_kinds() -> Row:
    """Of which kind the labelled questions are that are found, over our own stories and the shared ones; keep it."""
    paths = [*OWN_STORIES, *shared_stories()[1]]
    stories = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    with scratch() as folder:
        listings(write_jsonl(folder / "in.jsonl", [row for story in stories for row in input_rows(story)]), folder)
        asked = rows(folder / "questions.jsonl")
    labelled, found, verdicts = Counter[str](), Counter[str](), Counter[str]()
    for story in stories:
        for kind, verdict, given in by_kind(story, asked):
            labelled[kind] += 1
            found[kind] += given is not None
            if given is not None:
                verdicts[verdict if verdict == given else f"{verdict}, given as {given}"] += 1
    out = {"labelled": dict(labelled), "found": dict(found), "verdicts": dict(verdicts.most_common())}
    table("labelled questions by kind", [(kind, f"{found[kind]} of {n}") for kind, n in labelled.items()])
    keep("kinds", out)
    return out


def run_own() -> Row:
    """Score the project's own stories, print and keep the result."""
    out: Row = {}
    for name, found in own_scores().items():
        table(
            f"own story '{name}'",
            [("claims", found.claims), ("figures", found.figures), ("from noise", found.from_noise)]
            + [("copies", found.copies), ("questions", found.questions)]
            + [(field, f"{share:.3f}") for field, share in found.fields.items()],
        )
        out[name] = {
            "claims": found.claims.f1,
            "figures": found.figures.f1,
            "from_noise": found.from_noise,
            "copies": [found.copies.right, found.copies.found, found.copies.labelled],
            "questions": msgspec.to_builtins(found.questions),
            **found.fields,
        }
    keep("own", out)
    return out


def run_shared() -> Row:
    """Score the shared stories with the shared scorer. Raises Missing where they are not there."""
    scorer, stories = shared_stories()
    with scratch() as folder:
        _read(scorer, stories, folder)
        printed = _scorer(scorer, "score", folder, *stories)
        each = {path.stem: measures(_scorer(scorer, "score", folder, path)) for path in stories}
    print(f"\nshared stories: {', '.join(path.stem for path in stories)}\n{printed}")
    out = {"all": measures(printed), **each}
    keep("gold", out)
    return out


def run_stories() -> Row:
    """Group the shared stories and the shared cluster of news together; print and keep the B-cubed of the groups."""
    scorer, stories = shared_stories()
    cluster = needed(SHARED / "practice" / "news_cluster.jsonl")
    with scratch() as folder:
        _read(scorer, [*stories, cluster], folder)
        printed = _scorer(scorer, "score", folder, *stories, cluster)
        asked = sum(1 for _ in rows(folder / "questions.jsonl"))
        told = len(rows(folder / "reports.jsonl"))
    out = {"stories": measures(printed)["stories (B-cubed)"], "reports": told, "asked": asked}
    table("stories and news cluster grouped together", list(out.items()))
    keep("stories", out)
    return out


def story_misses() -> str:
    """What the shared scorer lists as missed, invented or wrong. Raises Missing where there are no stories."""
    scorer, stories = shared_stories()
    with scratch() as folder:
        _read(scorer, stories, folder)
        return _scorer(scorer, "score", folder, *stories, "--misses")


def shared_stories() -> tuple[Path, list[Path]]:
    """The shared scorer and the stories it scores. Raises Missing where they are not there."""
    return needed(SHARED / "tools" / "score_gold.py"), sorted(needed(SHARED / "gold").glob("*.json"))


def _read(scorer: Path, stories: list[Path], folder: Path) -> None:
    source = folder / "in.jsonl"
    source.write_text(_scorer(scorer, "input", *stories), encoding="utf-8")
    listings(source, folder)


def _scorer(scorer: Path, *arguments: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, str(scorer), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        raise Missing(f"{scorer.name} ended with {done.returncode}: {done.stderr.strip()[-1000:]}")
    return done.stdout


def measures(printed: str) -> Row:
    """The scorer's printed table as names and values: F1 where it gives one, else the share."""
    out: Row = {}
    part = ""
    for line in printed.splitlines():
        name = re.split(r"\s{2,}|\s+(?=P \d)", line.strip())[0]
        if not line.startswith(" "):
            part = name.split()[0]
        key = name if not line.startswith(" ") else f"{part} {name}"
        if three := re.search(r"P ([\d.]+)\s+R ([\d.]+)\s+F1 ([\d.]+)", line):
            out[key] = {"precision": float(three[1]), "recall": float(three[2]), "f1": float(three[3])}
        elif name.startswith("questions"):
            out["questions"] = [int(n) for n in re.findall(r"(\d+)(?= of \d+| asked)", line)] + [
                int(re.findall(r"of (\d+)", line)[0])
            ]
        elif share := re.search(r"\s([\d.]+)\s+of (\d+) matched", line):
            out[key] = float(share[1])
            if rare := re.search(r"; ([\d.]+) of the \d+ less usual", line):
                out[f"{key}, less usual"] = float(rare[1])
        elif name == "claims from noise" and (count := re.search(r"(\d+)\s*$", line)):
            out[key] = int(count[1])
    return out
