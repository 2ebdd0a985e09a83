"""Our own small scorer: how much of a labelled story was found, and how much was invented.

A claim is right when its content overlaps the label's by a character Jaccard of at least one half,
one to one, best first; a figure when it touches the label's words and has its very low and high.
Labels are words, so they are looked for in the text (``nth`` says which place); what the program
found has offsets of its own and is never looked for.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from bench.answers import Asked, copied, score_questions
from bench.ground import Row

Hull = tuple[int, int]

CLAIM_FIELDS = ("speaker", "authority", "mode", "stance", "certainty", "origin")
FIGURE_FIELDS = ("bound", "category", "speaker", "as_of")


class Tally(Struct, frozen=True):
    """How many were labelled, how many found, how many of these were right."""

    right: int
    found: int
    labelled: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where nothing is right."""
        return round(2 * self.right / (self.found + self.labelled), 3) if self.right else 0.0

    def __str__(self) -> str:
        precision = self.right / self.found if self.found else 0.0
        recall = self.right / self.labelled if self.labelled else 0.0
        counts = f"({self.right} of {self.labelled} labelled, {self.found} found)"
        return f"F1 {self.f1:.3f}  P {precision:.3f}  R {recall:.3f}  {counts}"


class Score(Struct, frozen=True):
    """A story's score. ``fields``: the share of *all* labelled claims and figures that were found with
    this field right, so that finding more never lowers it."""

    claims: Tally
    figures: Tally
    from_noise: int
    fields: dict[str, float]
    copies: Tally
    questions: Asked


def score(story: Row, found: Mapping[str, Sequence[Row]]) -> Score:
    """Compare the program's listings, by name, with a labelled story."""
    reports, claims, figures = found["reports"], found["claims"], found["figures"]
    texts = {row["id"]: row["text"] for row in reports}
    claim_pairs = _pairs(story["claims"], claims, texts, key="content", likeness=_claim_likeness)
    figure_pairs = _pairs(story["figures"], figures, texts, key="text", likeness=_figure_likeness)
    known = set(story["body"])
    return Score(
        claims=Tally(len(claim_pairs), sum(c["report"] in known for c in claims), len(story["claims"])),
        figures=Tally(len(figure_pairs), sum(f["report"] in known for f in figures), len(story["figures"])),
        from_noise=_from_noise(story, claims, texts),
        fields={
            **_shares("claim", claim_pairs, CLAIM_FIELDS, len(story["claims"])),
            **_shares("figure", figure_pairs, FIGURE_FIELDS, len(story["figures"])),
        },
        copies=Tally(*copied(story, found["copies"])),
        questions=score_questions(story, found["questions"]),
    )


def hull(spans: Sequence[Sequence[int]]) -> Hull:
    """From the first character of several spans to the last."""
    return min(s for s, _ in spans), max(e for _, e in spans)


def jaccard(a: Hull, b: Hull) -> float:
    """Shared characters over all characters of two spans."""
    shared = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return shared / (a[1] - a[0] + b[1] - b[0] - shared)


def places(text: str, words: str) -> list[Hull]:
    """Every place of ``words`` in ``text``, blanks of any kind and number alike."""
    return [m.span() for m in re.finditer(r"\s+".join(map(re.escape, words.split())), text)]


def _claim_likeness(label: Row, found: Row, where: Hull) -> float:
    overlap = jaccard(where, hull(found["content"]["spans"]))
    return overlap + 0.1 * _same(label, found, "speaker") if overlap >= 0.5 else 0.0


def _figure_likeness(label: Row, found: Row, where: Hull) -> float:
    same = (label["low"], label["high"]) == (found["low"], found["high"])
    return jaccard(where, hull(found["spans"])) if same else 0.0


def _pairs(
    labels: Sequence[Row],
    found: Sequence[Row],
    texts: dict[str, str],
    *,
    key: str,
    likeness: Callable[[Row, Row, Hull], float],
) -> list[tuple[Row, Row]]:
    candidates = []
    for i, label in enumerate(labels):
        spots = places(texts.get(label["report"], ""), label[key])
        nth = label.get("nth", 1)
        if len(spots) < nth:
            continue
        for j, row in enumerate(found):
            if row["report"] == label["report"] and (alike := likeness(label, row, spots[nth - 1])) > 0:
                candidates.append((alike, i, j))
    taken_labels: set[int] = set()
    taken_rows: set[int] = set()
    out = []
    for _, i, j in sorted(candidates, key=lambda c: (-c[0], c[1], c[2])):
        if i not in taken_labels and j not in taken_rows:
            taken_labels.add(i)
            taken_rows.add(j)
            out.append((labels[i], found[j]))
    return out


def _from_noise(story: Row, claims: Sequence[Row], texts: dict[str, str]) -> int:
    count = 0
    for claim in claims:
        report = claim["report"]
        start = hull(claim["content"]["spans"])[0]
        text = texts.get(report, "")
        labels = [c for c in story["claims"] if c["report"] == report]
        own = any(a <= start < b for c in labels for a, b in places(text, c["content"]))
        words = story["body"].get(report, {}).get("noise", [])
        count += not own and any(a <= start < b for w in words for a, b in places(text, w))
    return count


def _shares(what: str, pairs: Sequence[tuple[Row, Row]], fields: Sequence[str], labelled: int) -> dict[str, float]:
    right = {field: sum(_same(label, found, field) for label, found in pairs) for field in fields}
    return {f"{what} {field}": round(count / labelled, 3) for field, count in right.items()}


def _same(label: Row, found: Row, field: str) -> bool:
    if field == "origin":
        want, got = (label["chain"] or [None])[-1], (found["chain"] or [None])[-1]
        return _last_word(want) == _last_word(got)
    if field == "speaker":
        return _last_word(label["speaker"]) == _last_word(found.get("speaker"))
    return bool(label[field] == found.get(field))


def _last_word(name: str | None) -> str:
    """Names compare by their last word, so that "Ana Ruiz" and "Ruiz" are one."""
    return (re.findall(r"\w+", (name or "").lower()) or [""])[-1]
