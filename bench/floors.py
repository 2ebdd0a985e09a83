"""Floors that only rise: what the project's own labelled stories must score at least.

``floors.toml`` holds, for each story and measure, every floor it ever had, oldest first; the last
is in force. Raising one appends a number (``python -m bench floors`` does so). Lowering one takes
two deliberate steps: append the lower number, and say why in a row of ``lowered.md``.
"""

import re
import tomllib
from itertools import pairwise
from pathlib import Path

from bench.score import Score

FOLDER = Path(__file__).resolve().parent
FLOORS = FOLDER / "floors.toml"
LOWERED = FOLDER / "lowered.md"
MARGIN = 0.01
"""A floor is raised when the measure stands this far above it, and then to just below the measure."""

Floors = dict[str, dict[str, list[float]]]
Measured = dict[str, dict[str, float]]
"""What a story, or a part of the corpus, scores now, by measure."""

CORPUS = "corpus, test stories"
"""The name under which the floors of the corpus's held-back stories stand."""


def load(path: Path = FLOORS) -> Floors:
    """Every floor ever held, by story and measure."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def measures(score: Score) -> dict[str, float]:
    """What floors are held for."""
    asked = score.questions
    shares = {"found": asked.found, "origins": asked.origins, "verdicts": asked.verdicts}
    return {
        "claims": score.claims.f1,
        "figures": score.figures.f1,
        **score.fields,
        **({"copies": score.copies.f1} if score.copies.labelled else {}),
        **{f"questions {name}": round(n / asked.labelled, 3) for name, n in shares.items() if asked.labelled},
    }


def fallen(measured: Measured, floors: Floors) -> list[str]:
    """A sentence for each measure of what was measured that stands below its floor."""
    out = []
    for story, now in measured.items():
        held = floors.get(story, {})
        for measure, history in held.items():
            if now.get(measure, 0.0) < history[-1]:
                out.append(f"{story}: {measure} is {now.get(measure, 0.0):.3f}, below its floor of {history[-1]:.3f}")
    return out


def unexplained(floors: Floors, lowered: str) -> list[str]:
    """A sentence for each floor that was lowered without a row of ``lowered.md`` saying why."""
    explained = set(re.findall(r"^\| *(\w+) *\| *([\w ]+?) *\| *([\d.]+) *\| *([\d.]+) *\| *\S.*\|", lowered, re.M))
    out = []
    for story, held in floors.items():
        for measure, history in held.items():
            for old, new in pairwise(history):
                if new < old and (story, measure, f"{old:.2f}", f"{new:.2f}") not in explained:
                    out.append(
                        f"{story}: {measure} was lowered from {old:.2f} to {new:.2f}, and lowered.md does not say why"
                    )
    return out


def raised(measured: Measured, floors: Floors) -> Floors:
    """The floors with a new one appended wherever a measure stands clearly above the one in force."""
    out = {story: dict(held) for story, held in floors.items()}
    for story, now in measured.items():
        out.setdefault(story, {})
        for measure, value in now.items():
            history = floors.get(story, {}).get(measure, [])
            floor = int((value - MARGIN) * 100 + 1e-9) / 100
            out[story][measure] = [*history, floor] if floor > (history[-1] if history else -1) else history
    return out


def write(floors: Floors, path: Path = FLOORS) -> None:
    """Write the floors with their heading."""
    lines = [
        "# What the project's own labelled stories must score at least: every floor ever held, oldest first;",
        "# the last is in force. `python -m bench floors` raises them. To lower one, append the lower number",
        "# and say why in lowered.md; a test asks for both.",
    ]
    for story, held in floors.items():
        lines += ["", f"[{story}]" if story.isalnum() else f'["{story}"]']
        lines += [f'"{measure}" = [{", ".join(f"{f:.2f}" for f in history)}]' for measure, history in held.items()]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
