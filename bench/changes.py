"""What a change does: the claims gained, lost and changed against a commit, with their sentences.

The commit is laid out in a folder of its own (``git worktree``, removed afterwards), its program
and the one at hand each read the same texts in a process of their own, and the listings are
compared. Texts that are not part of the project are printed and never kept.
"""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from bench import texts
from bench.ground import ROOT, Row, environment, scratch, write_jsonl

FIELDS = (
    "source",
    "speaker",
    "authority",
    "cue",
    "content",
    "mode",
    "kind",
    "stance",
    "certainty",
    "hedges",
    "chain",
    "said",
)
"""What is compared of a claim that both have; ids and rules may change freely."""

_WIDEST = 300
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘(]?[A-Z])|\n")

Key = tuple[str, str, str]


class Change(Struct, frozen=True):
    """One claim that differs: ``before`` is None where it is gained, ``after`` where it is lost."""

    before: Row | None
    after: Row | None

    @property
    def claim(self) -> Row:
        """The claim as it now is, or last was."""
        return self.after or self.before or {}

    @property
    def what(self) -> str:
        """gained, lost or changed."""
        return "gained" if self.before is None else "lost" if self.after is None else "changed"

    def fields(self) -> dict[str, tuple[object, object]]:
        """Each field that changed, with its old and new value."""
        if self.before is None or self.after is None:
            return {}
        pairs = ((field, _shown(self.before.get(field)), _shown(self.after.get(field))) for field in FIELDS)
        return {field: (old, new) for field, old, new in pairs if old != new}


def run(revision: str = "HEAD") -> Row:
    """Compare the program at hand with a commit's, over all texts there are. Prints; keeps nothing."""
    some = texts.own() + texts.shared()
    with tree_of(revision) as old:
        before, _ = read_by(old, some)
    after, text_by_report = read_by(ROOT, some)
    found = compared(before, after)
    print(f"\nclaims against {revision}, over {len(some)} texts\n" + "\n".join(printed(found, text_by_report)))
    counts = {what: sum(change.what == what for change in found) for what in ("gained", "lost", "changed")}
    print(f"\n{len(before)} claims before, {len(after)} now: " + ", ".join(f"{n} {what}" for what, n in counts.items()))
    return counts


def compared(before: Iterable[Row], after: Iterable[Row]) -> list[Change]:
    """What differs, in the order of the texts.

    Claims are one where report, cue and content are the same; of those left over, where report and
    cue are, one by one in the order of the text: their content is then what changed.
    """
    pairs, lost, gained = _paired(list(before), list(after), _place)
    moved, lost, gained = _paired(lost, gained, lambda claim: (*_place(claim)[:2], ""))
    changes = [Change(a, b) for a, b in (*pairs, *moved)]
    changes += [*(Change(claim, None) for claim in lost), *(Change(None, claim) for claim in gained)]
    differing = [change for change in changes if change.what != "changed" or change.fields()]
    return sorted(differing, key=lambda change: (change.claim["report"], change.claim["cue"]["spans"]))


def printed(changes: Sequence[Change], text_by_report: Mapping[str, str]) -> Iterator[str]:
    """Each change with its sentence, all of a kind together."""
    for what in ("gained", "lost", "changed"):
        for change in (change for change in changes if change.what == what):
            yield _headline(change)
            yield from (f"    {field}: {old} -> {new}" for field, (old, new) in change.fields().items())
            yield f"    | {around(text_by_report[change.claim['report']], change.claim)}"


def _headline(change: Change) -> str:
    source, cue, content = (_shown(change.claim[role]) for role in ("source", "cue", "content"))
    return f"{change.what.upper():8}{change.claim['report']}  {source} [{cue}] {content}"


def around(text: str, claim: Row) -> str:
    """The sentence or sentences of ``text`` in which a claim stands, on one line, cut where very long."""
    spans = [*claim["cue"]["spans"], *claim["content"]["spans"]]
    start, end = min(a for a, _ in spans), max(b for _, b in spans)
    first = max((m.end() for m in _SENTENCE_END.finditer(text, 0, start)), default=0)
    last = next((m.end() for m in _SENTENCE_END.finditer(text, end - 1)), len(text))
    return " ".join(text[first:last].split())[:_WIDEST]


def _place(claim: Row) -> Key:
    return claim["report"], json.dumps(claim["cue"]["spans"]), json.dumps(claim["content"]["spans"])


def _paired(
    before: Sequence[Row], after: Sequence[Row], key: Callable[[Row], Key]
) -> tuple[list[tuple[Row, Row]], list[Row], list[Row]]:
    """Those that share a key, first with first; then what is left of either."""
    waiting: dict[Key, list[Row]] = {}
    for claim in before:
        waiting.setdefault(key(claim), []).append(claim)
    pairs, gained = [], []
    for claim in after:
        if same := waiting.get(key(claim)):
            pairs.append((same.pop(0), claim))
        else:
            gained.append(claim)
    return pairs, [claim for left in waiting.values() for claim in left], gained


def _shown(value: object) -> object:
    return value["text"] if isinstance(value, dict) and "text" in value else value


@contextmanager
def tree_of(revision: str, repository: Path = ROOT) -> Iterator[Path]:
    """A commit's files in a folder that is gone afterwards, whatever happens. Raises ValueError where there is none."""
    with scratch() as folder:
        tree = folder / "tree"
        done = _git(repository, "worktree", "add", "--detach", str(tree), revision)
        if done.returncode != 0:
            raise ValueError(f"{revision} is no commit that can be laid out: {done.stderr.strip()}")
        try:
            yield tree
        finally:
            _git(repository, "worktree", "remove", "--force", str(tree))


def _git(repository: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(["git", "-C", str(repository), *arguments], capture_output=True, text=True, check=False)


def read_by(tree: Path, some: Sequence[Row]) -> tuple[list[Row], dict[str, str]]:
    """What the program in ``tree`` reads: its claims, and each report's text. Raises RuntimeError where it fails."""
    with scratch() as folder:
        ledger = str(folder / "changes.db")
        _call(tree, "read", str(write_jsonl(folder / "in.jsonl", some)), "--ledger", ledger, "--jobs", "2")
        claims, reports = (_rows(_call(tree, name, "--ledger", ledger, "--json")) for name in ("claims", "reports"))
    return claims, {report["id"]: report["text"] for report in reports}


def _rows(listed: str) -> list[Row]:
    return [json.loads(line) for line in listed.splitlines() if line.strip()]


def _call(tree: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "reportedly", *arguments]
    where = environment({"PYTHONPATH": str(tree / "src")})
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, env=where)
    if done.returncode not in (0, 1):
        raise RuntimeError(
            f"reportedly {arguments[0]} of {tree.name} ended with {done.returncode}: {done.stderr[-1000:]}"
        )
    return done.stdout
