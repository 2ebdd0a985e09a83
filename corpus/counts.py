"""How much the corpus holds, and of what."""

import re
from collections import Counter
from collections.abc import Iterable

from corpus.build import mode_of
from corpus.nouns import SPLITS, MarkedClaim, MarkedReport, MarkedStory


def counted(stories: Iterable[MarkedStory]) -> dict[str, object]:
    """Stories, reports, words, claims and figures; then claims by each field, and by how their parts stand."""
    stories = list(stories)
    reports = [r for s in stories for r in s.reports]
    claims = [(r, c) for r in reports for c in r.claims]
    words = sum(len(words_of(r)) for r in reports)
    out: dict[str, object] = {
        "stories": len(stories),
        "reports": len(reports),
        "words of the articles, without noise": words,
        "claims": len(claims),
        "words to a claim": round(words / max(1, len(claims)), 1),
        "figures": sum(len(r.figures) for r in reports),
        "reports with noise": sum(bool(r.noise) for r in reports),
        "copies": sum(len(s.copies) for s in stories),
        "questions": sum(len(s.questions) for s in stories),
    }
    for name, values in (
        ("split", Counter(s.split for s in stories for _ in s.reports)),
        ("genre", Counter(r.genre for r in reports)),
        ("topic", Counter(s.topic for s in stories for _ in s.reports)),
        ("stance", Counter(c.stance for _, c in claims)),
        ("certainty", Counter(c.certainty for _, c in claims)),
        ("kind", Counter(c.kind for _, c in claims)),
        ("mode", Counter(mode_of(r.text, c.contents[0]) for r, c in claims)),
        ("order", Counter(order(c) for _, c in claims)),
        ("bound", Counter(f.bound for r in reports for f in r.figures)),
        ("category", Counter(f.category for r in reports for f in r.figures)),
    ):
        out |= {f"{name} {value}": number for value, number in values.most_common()}
    return out


def card(stories: Iterable[MarkedStory]) -> str:
    """The table of the data card: how much there is in each part, then what of."""
    stories = list(stories)
    parts = {split: counted(s for s in stories if s.split == split) for split in SPLITS}
    parts["all"] = counted(stories)
    rows = [
        "stories",
        "reports",
        "words of the articles, without noise",
        "claims",
        "words to a claim",
        "figures",
        "reports with noise",
        "copies",
        "questions",
    ]
    lines = ["| | " + " | ".join(parts) + " |", "|---|" + "---|" * len(parts)]
    lines += [f"| {row} | " + " | ".join(_written(part[row]) for part in parts.values()) + " |" for row in rows]
    lines.append("")
    for what in ("genre", "topic", "stance", "certainty", "kind", "mode", "order", "bound", "category"):
        values = {k.removeprefix(f"{what} "): n for k, n in parts["all"].items() if k.startswith(f"{what} ")}
        lines.append(f"- **{what}**: " + ", ".join(f"{value} {_written(n)}" for value, n in values.items()))
    return "\n".join(lines)


def _written(number: object) -> str:
    return f"{number:,}" if isinstance(number, int) else str(number)


def words_of(report: MarkedReport) -> list[str]:
    """The words of a report's own text."""
    text = list(report.text)
    for start, end in report.noise:
        text[start:end] = " " * (end - start)
    return re.findall(r"\w+(?:['’-]\w+)*", "".join(text))


def order(claim: MarkedClaim) -> str:
    """How the parts follow one another: "source cue content", "content cue source", "no source" and so on."""
    if claim.source is None:
        return "no source"
    places = [(claim.source[0], "source"), (claim.cue[0], "cue"), *((c[0], "content") for c in claim.contents)]
    names = [name for _, name in sorted(places)]
    return " ".join(name for i, name in enumerate(names) if i == 0 or names[i - 1] != name)
