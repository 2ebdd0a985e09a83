"""``python -m bench [PART ...]``: measure, print, keep.

Parts: own, corpus [--weights FOLDER] [FILE ...], ablation NAME=FOLDER ..., gold, stories, kinds (of questions),
polnear, polnear-train, recognizers, misses [--all], speed, memory, grouping and one_more (50,000 invented reports
each; a quarter of an hour), web [--ledger FILE] (the pages, on a ledger made by ``python -m
bench.large_ledger FILE``), floors (raises them), page (writes the tables of docs/quality.md), changes [REV]
(lists the claims gained, lost and changed since a commit, and keeps nothing). Without any: all that measure
but polnear-train, ablation, grouping, one_more and web, and page.
"""

import sys
from collections.abc import Callable, Sequence

from bench import (
    changes,
    floors,
    gold,
    grouping,
    memory,
    misses,
    one_more,
    page,
    polnear,
    readers,
    recognizers,
    speed,
    web,
)
from bench.ground import Missing


def raise_floors() -> None:
    """Append new floors wherever the own stories now stand clearly above the old ones."""
    measured = gold.own_measures() | {floors.CORPUS: readers.measures()}
    floors.write(floors.raised(measured, floors.load()))


PARTS: dict[str, Callable[..., object]] = {
    "own": gold.run_own,
    "gold": gold.run_shared,
    "stories": gold.run_stories,
    "kinds": gold.run_kinds,
    "polnear": polnear.run,
    "speed": speed.run,
    "memory": memory.run,
    "grouping": grouping.run,
    "one_more": one_more.run,
    "web": web.run,
    "polnear-train": lambda: polnear.run("train"),
    "recognizers": recognizers.run,
    "misses": misses.run,
    "corpus": readers.run,
    "ablation": readers.run_ablation,
    "changes": changes.run,
    "floors": raise_floors,
    "page": page.write,
}
USUAL = ("own", "corpus", "gold", "stories", "kinds", "polnear", "recognizers", "misses", "speed", "memory", "page")
TAKE_MORE = {"changes": 1, "misses": 1, "web": 2, "corpus": 1000, "ablation": 20}
"""Parts that take what follows them, up to the next part's name, and how many words at most."""


def calls(words: Sequence[str]) -> list[tuple[str, list[str]]]:
    """The parts to run, each with what it is given. Raises ValueError where a word is neither."""
    out: list[tuple[str, list[str]]] = []
    for word in words:
        if word in PARTS:
            out.append((word, []))
        elif out and len(out[-1][1]) < TAKE_MORE.get(out[-1][0], 0):
            out[-1][1].append(word)
        else:
            raise ValueError(f"no such part: {word}; there are {', '.join(PARTS)}")
    return out


def main(words: Sequence[str]) -> int:
    """Run the parts named, or the usual ones. Says loudly which could not be measured."""
    try:
        named = calls(words or USUAL)
    except ValueError as why:
        print(why, file=sys.stderr)
        return 2
    missing = []
    for name, given in named:
        try:
            PARTS[name](*given)
        except Missing as why:
            missing.append(f"NOT MEASURED: {name}: {why}")
            print(f"\n{missing[-1]}")
    if missing:
        print("\n" + "\n".join(missing))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
