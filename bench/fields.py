"""Which fields of the labelled stories' claims and figures are wrong, and which value stands for which."""

import re
from collections import Counter
from collections.abc import Iterator

from bench.gold import story_misses
from bench.ground import Row

_WRONG = re.compile(r"^ +\S+ (?P<figure>figure )?(?P<field>[\w ]+): want (?P<want>.+?) got (?P<got>.+?) \| ")
_LOST = re.compile(r"^ +(?!QUESTION )\S+ (?P<kind>MISSED|EXTRA|FIGURE MISSED|FIGURE EXTRA) ")
_LOST_NAMES = {
    "MISSED": "claim missed",
    "EXTRA": "claim invented",
    "FIGURE MISSED": "figure missed",
    "FIGURE EXTRA": "figure invented",
}
_NAMELESS = ("''", "None")
_FREE = ("speaker", "chain origin", "as_of")
"""Fields whose values are names or days, which are not written down."""


def run() -> list[Row]:
    """Count them over all shared stories, and print. Raises Missing where these are not there."""
    found = wrong(story_misses())
    print("\nwhat is wrong in the labelled stories\n" + "\n".join(printed(found)))
    return found


def wrong(listed: str) -> list[Row]:
    """The scorer's list of misses, counted by field and by what was wanted and given; most first."""
    counts: Counter[tuple[str, str]] = Counter(_each(listed))
    whole = Counter(field for field, _ in counts.elements())
    return [
        {"field": field, "wrong": whole[field], "how": {how: n for (f, how), n in counts.most_common() if f == field}}
        for field, _ in whole.most_common()
    ]


def _each(listed: str) -> Iterator[tuple[str, str]]:
    for line in listed.splitlines():
        if lost := _LOST.match(line):
            yield _LOST_NAMES[lost["kind"]], ""
        elif found := _WRONG.match(line):
            yield f"{'figure' if found['figure'] else 'claim'} {found['field']}", _how(**found.groupdict())


def _how(field: str, want: str, got: str, figure: str | None) -> str:
    del figure
    if field not in _FREE:
        return f"{_plain(want)} read as {_plain(got)}"
    if want in _NAMELESS or got in _NAMELESS:
        return "given where there is none" if want in _NAMELESS else "none given"
    return "another one"


def _plain(value: str) -> str:
    return value.strip("'\"")


def printed(rows: list[Row]) -> list[str]:
    """The table as lines of Markdown."""
    lines = ["| field | wrong | how |", "|---|---|---|"]
    for row in rows:
        how = ", ".join(f"{what} {count}" for what, count in [*row["how"].items()][:4] if what)
        lines.append(f"| {row['field']} | {row['wrong']} | {how} |")
    return lines
