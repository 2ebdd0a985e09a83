"""``python -m bench [PART ...]``: measure, print, keep.

Parts: own, gold, polnear, polnear-train, speed, memory, floors (raises them), page (writes the
table of docs/quality.md). Without any: own, gold, polnear, speed, memory, page.
"""

import sys
from collections.abc import Callable

from bench import floors, gold, memory, page, polnear, speed
from bench.ground import Missing


def raise_floors() -> None:
    """Append new floors wherever the own stories now stand clearly above the old ones."""
    floors.write(floors.raised(gold.own_scores(), floors.load()))


PARTS: dict[str, Callable[[], object]] = {
    "own": gold.run_own,
    "gold": gold.run_shared,
    "polnear": polnear.run,
    "speed": speed.run,
    "memory": memory.run,
    "polnear-train": lambda: polnear.run("train"),
    "floors": raise_floors,
    "page": page.write,
}
USUAL = ("own", "gold", "polnear", "speed", "memory", "page")


def main(names: list[str]) -> int:
    """Run the parts named, or the usual ones. Says loudly which could not be measured."""
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        print(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}", file=sys.stderr)
        return 2
    missing = []
    for name in names or USUAL:
        try:
            PARTS[name]()
        except Missing as why:
            missing.append(f"NOT MEASURED: {name}: {why}")
            print(f"\n{missing[-1]}")
    if missing:
        print("\n" + "\n".join(missing))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
