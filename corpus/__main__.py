"""``python -m corpus COMMAND``: check, uncovered, show, build, counts, card, repeats, agree."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from corpus.agreement import agreement
from corpus.build import built
from corpus.check import faults, shown, uncovered
from corpus.counts import card, counted
from corpus.marks import MarkedStory, MarkError, read_story
from corpus.repeats import repeats

HERE = Path(__file__).parent
USAGE = """usage: python -m corpus check [FILE ...]        what is wrong with the stories (all, unless some are named)
       python -m corpus uncovered FILE ...      numbers, cue words and quotations that no label covers
       python -m corpus show FILE ...           every label in words, for a second look
       python -m corpus build FOLDER [FILE ...] the JSON of labelled stories, one file a story, into FOLDER
       python -m corpus counts [FILE ...]       how much there is, and of what
       python -m corpus card                    write that into the data card, README.md
       python -m corpus repeats [FILE ...]      phrases and sentences that stand in several stories
       python -m corpus agree FILE FILE         two labellings of the same texts compared"""


def stories(names: list[str]) -> list[MarkedStory]:
    """The stories of these files, or of the corpus; one that cannot be read is told and ends the command."""
    paths = [Path(name) for name in names] or sorted((HERE / "stories").glob("*.story"))
    out, wrong = [], []
    for path in paths:
        try:
            out.append(read_story(path))
        except (MarkError, OSError, UnicodeDecodeError) as why:
            wrong.append(str(why))
    if wrong:
        raise SystemExit("\n".join(wrong))
    return out


def _check(names: list[str]) -> int:
    wrong = [what for story in stories(names) for what in faults(story)]
    print("\n".join(wrong) if wrong else "all is well")
    return 1 if wrong else 0


def _uncovered(names: list[str]) -> int:
    for story in stories(names):
        for report in story.reports:
            print(f"== {report.id}")
            for what, places in uncovered(report).items():
                print(*(f"  {what}: {place}" for place in places), sep="\n")
    return 0


def _show(names: list[str]) -> int:
    for story in stories(names):
        print(*shown(story), sep="\n")
    return 0


def _build(names: list[str]) -> int:
    folder, *files = names or ["build/corpus"]
    Path(folder).mkdir(parents=True, exist_ok=True)
    for story in stories(files):
        path = Path(folder) / f"{story.story}.json"
        path.write_text(json.dumps(built(story), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def _counts(names: list[str]) -> int:
    print(*(f"{what:44} {number}" for what, number in counted(stories(names)).items()), sep="\n")
    return 0


def _card(names: list[str]) -> int:
    path = HERE / "README.md"
    text = path.read_text(encoding="utf-8")
    before, _, rest = text.partition("<!-- counts -->\n")
    _, _, after = rest.partition("<!-- /counts -->")
    table = card(stories(names))
    path.write_text(f"{before}<!-- counts -->\n{table}\n<!-- /counts -->{after}", encoding="utf-8")
    return 0


def _repeats(names: list[str]) -> int:
    print(*repeats(stories(names)), sep="\n")
    return 0


def _agree(names: list[str]) -> int:
    first, second = stories(names)
    print(*(f"{what:36} {number:.3f}" for what, number in agreement(first, second).items()), sep="\n")
    return 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "check": _check,
    "uncovered": _uncovered,
    "show": _show,
    "build": _build,
    "counts": _counts,
    "card": _card,
    "repeats": _repeats,
    "agree": _agree,
}

if __name__ == "__main__":
    name, *rest = sys.argv[1:] or [""]
    if name not in COMMANDS:
        raise SystemExit(USAGE)
    raise SystemExit(COMMANDS[name](rest))
