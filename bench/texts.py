"""The texts over which two states of the program are compared, as lines that ``reportedly read`` takes."""

import json
import tomllib

from bench.ground import OWN_STORIES, ROOT, SHARED, Row, input_rows, rows

CASES = ROOT / "tests" / "cases"
SAMPLE = 60
"""Practice texts of each kind."""


def own() -> list[Row]:
    """What belongs to the project: its labelled stories and the texts of its cases of claims."""
    stories = [row for path in OWN_STORIES for row in input_rows(json.loads(path.read_text(encoding="utf-8")))]
    return stories + cases()


def cases() -> list[Row]:
    """Each case's text under a title that says nothing, so that it is read as an article's body."""
    out = []
    for path in sorted(CASES.glob("claims_*.toml")):
        for i, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["case"], 1):
            text = case["text"] if case.get("headline") else f"Late news\n\n{case['text']}"
            out.append({"id": f"{path.stem} {i}", "outlet": case.get("outlet", "Northern Herald"), "text": text})
    return out


def shared() -> list[Row]:
    """What lies beside the project, where it does: the labelled stories and a sample of practice texts."""
    stories = sorted((SHARED / "gold").glob("*.json"))
    gold = [row for path in stories for row in input_rows(json.loads(path.read_text(encoding="utf-8")))]
    news = spread(rows(SHARED / "practice" / "news_cluster.jsonl"))
    fresh = [{"id": row["id"], "published": row["published"], "text": row["text"]} for row in news]
    articles = spread(sorted((SHARED / "practice" / "polnear" / "train" / "text").glob("*.txt")))
    return gold + fresh + [{"id": path.stem, "text": path.read_text(encoding="utf-8")} for path in articles]


def spread[T](some: list[T], size: int = SAMPLE) -> list[T]:
    """``size`` of them at even distances, always the same."""
    return [some[i * len(some) // size] for i in range(size)] if len(some) > size else some
