"""How many of a story's labelled questions are asked, with the right number of origins and the right verdict; its
copies.

A question is found where its answers, as (report, low, high), overlap the label's by half; one to one, best first.
"""

from collections.abc import Sequence

from msgspec import Struct

from bench.ground import Row

ALIKE = 0.5


class Asked(Struct, frozen=True):
    """How many questions were labelled, found and asked; of those found, how many had the right origins and verdict."""

    found: int
    labelled: int
    asked: int
    origins: int
    verdicts: int

    def __str__(self) -> str:
        right = f"origins right {self.origins}, verdict right {self.verdicts}"
        return f"{self.found} of {self.labelled} found, {right}; {self.asked} asked"


def score_questions(story: Row, questions: Sequence[Row]) -> Asked:
    """Compare the questions listed with those labelled."""
    known = {report["id"] for report in story["reports"]}
    own = [q for q in questions if known & {a["report"] for a in q["answers"]}]
    matched = [(story["questions"][n], own[m]) for n, m in _pairs(story["questions"], own).items()]
    return Asked(
        found=len(matched),
        labelled=len(story["questions"]),
        asked=len(own),
        origins=sum(label["origins"] == found["origins"] for label, found in matched),
        verdicts=sum(label["verdict"] == found["verdict"] for label, found in matched),
    )


def copied(story: Row, copies: Sequence[Row]) -> tuple[int, int, int]:
    """How many pairs were found and labelled, found, and labelled; which of the two is the original counts."""
    known = {report["id"] for report in story["reports"]}
    labelled = {tuple(pair) for pair in story["copies"]}
    found = {(row["report"], row["of"]) for row in copies if row["report"] in known}
    return len(labelled & found), len(found), len(labelled)


def _pairs(labelled: Sequence[Row], asked: Sequence[Row]) -> dict[int, int]:
    """Which question was asked for which labelled one, by their places; best first, one to one."""
    likeness = [
        (_overlap(label, found), n, m)
        for n, label in enumerate(labelled)
        for m, found in enumerate(asked)
        if _overlap(label, found) >= ALIKE
    ]
    pairs: dict[int, int] = {}
    for _, n, m in sorted(likeness, key=lambda x: (-x[0], x[1], x[2])):
        if n not in pairs and m not in pairs.values():
            pairs[n] = m
    return pairs


def _overlap(label: Row, found: Row) -> float:
    want, got = _answers(label), _answers(found)
    return len(want & got) / len(want | got) if want | got else 0.0


def _answers(question: Row) -> set[tuple[str, object, object]]:
    return {(a["report"], a.get("low"), a.get("high")) for a in question["answers"]}


def by_kind(story: Row, questions: Sequence[Row]) -> list[tuple[str, str, str | None]]:
    """Each labelled question: its kind, its verdict, and the verdict of the question that was asked for it, if one
    was."""
    known = {report["id"] for report in story["reports"]}
    own = [q for q in questions if known & {a["report"] for a in q["answers"]}]
    pairs = _pairs(story["questions"], own)
    return [
        (_kind(label), label["verdict"], own[pairs[n]]["verdict"] if n in pairs else None)
        for n, label in enumerate(story["questions"])
    ]


def _kind(label: Row) -> str:
    """ "with numbers" or "in words", and whether several reports answer or one."""
    has_numbers = any(a.get("low") is not None or a.get("high") is not None for a in label["answers"])
    by = "several reports" if len({a["report"] for a in label["answers"]}) > 1 else "one report"
    return f"{'with numbers' if has_numbers else 'in words'}, answered by {by}"
