"""``python -m corpus COMMAND``: check, uncovered, show, build, counts, card, repeats, agree."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from corpus.agreement import agreement
from corpus.build import built
from corpus.check import faults, shown, uncovered
from corpus.counts import card, counted
from corpus.marks import MarkError, read_story
from corpus.nouns import MarkedStory
from corpus.repeats import repeats

HERE = Path(__file__).parent
USAGE = """usage: python -m corpus check [FILE ...]        what is wrong with the stories (all, unless some are named)
       python -m corpus uncovered FILE ...      numbers, cue words and quotations that no label covers
       python -m corpus show FILE ...           every label in words, for a second look
       python -m corpus build FOLDER [FILE ...] the JSON of labelled stories, one file a story, into FOLDER
       python -m corpus counts [FILE ...]       how much there is, and of what
       python -m corpus card                    write that into the data card, README.md
       python -m corpus repeats [FILE ...]      phrases and sentences that stand in several stories
       python -m corpus agree [FILE FILE]       two labellings of the same texts compared"""


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
    path.write_text(carded(path.read_text(encoding="utf-8"), stories(names)), encoding="utf-8")
    return 0


def carded(text: str, told: list[MarkedStory]) -> str:
    """The data card's text with its tables made anew."""
    agreed = agreement(_twice([]))
    rows = ["| | F1 | first, second labels |", "|---|---|---|"]
    rows += [f"| {what} | {tally.f1:.3f} | {tally.first:,}, {tally.second:,} |" for what, tally in agreed.items()]
    for name, table in (("counts", card(told)), ("agreement", "\n".join(rows))):
        before, _, rest = text.partition(f"<!-- {name} -->\n")
        _, _, after = rest.partition(f"<!-- /{name} -->")
        text = f"{before}<!-- {name} -->\n{table}\n<!-- /{name} -->{after}"
    return text


def _repeats(names: list[str]) -> int:
    print(*repeats(stories(names)), sep="\n")
    return 0


def _agree(names: list[str]) -> int:
    for what, tally in agreement(_twice(names)).items():
        print(f"{what:36} {tally.f1:.3f}  {tally.first} and {tally.second}")
    return 0


def _twice(names: list[str]) -> list[tuple[MarkedStory, MarkedStory]]:
    """Two files as a pair; or every story that was labelled a second time."""
    if names:
        first, second = stories(names)
        return [(first, second)]
    again = sorted((HERE / "second").glob("*.story"))
    both = (stories([str(HERE / "stories" / path.name), str(path)]) for path in again)
    return [(first, second) for first, second in both]


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
