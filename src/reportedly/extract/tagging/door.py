"""The one door to the weights and to what runs them: word pieces in, scores out.

The weights lie in a folder that ``training`` makes: two ONNX graphs, the tokenizer, and which number each value of a
feature has. Those in ``weights`` beside this file come with the program; its README is their model card. Nothing
is loaded from anywhere else.
"""

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime
from msgspec import Struct
from onnxruntime.capi import onnxruntime_pybind11_state
from tokenizers import Tokenizer

from reportedly.errors import UsageError
from reportedly.extract.tagging.decode import Scores

ALONG = Path(__file__).parent / "weights"
"""The weights that come along."""

FILES = ("read.onnx", "tie.onnx", "tokenizer.json", "numbering.json")

UNREADABLE = (
    *(
        getattr(onnxruntime_pybind11_state, name)
        for name in ("InvalidProtobuf", "InvalidGraph", "InvalidArgument", "Fail")
    ),
    ValueError,
    KeyError,
    TypeError,
)
"""What is raised where a file is not what it should be."""

MOST_PIECES = 6
"""Word pieces of one word that are read; longer words are mostly addresses."""

WORDS_KEPT = 50_000
"""Words whose pieces are remembered: most of a language's, and no more than a few megabytes."""

Places = npt.NDArray[np.int64]


class Read(Struct, frozen=True):
    """What the first graph says of a window: scores of cue labels, and each word as the second graph takes it."""

    cues: Scores
    words: Scores
    heads: Scores


class Weights:
    """The loaded graphs with their tokenizer and numbering. Loaded once a process; safe to share between threads."""

    def __init__(self, folder: Path) -> None:
        """Load what lies in ``folder``. Raises UsageError where a file of it is not there."""
        if lacking := [name for name in FILES if not (folder / name).is_file()]:
            raise UsageError(f"the tagger needs {', '.join(lacking)} in {folder}; read with --reader rules without it")
        told: dict[str, Any] = json.loads((folder / "numbering.json").read_text(encoding="utf-8"))
        pieces = (folder / "tokenizer.json").read_text(encoding="utf-8")
        json.loads(pieces)["model"]  # what is no tokenizer is told here, before the library sees it
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        providers = ["CPUExecutionProvider"]
        self._read = onnxruntime.InferenceSession(str(folder / "read.onnx"), options, providers=providers)
        self._tie = onnxruntime.InferenceSession(str(folder / "tie.onnx"), options, providers=providers)
        self._tokenizer = Tokenizer.from_str(pieces)
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self.features: list[dict[str, int]] = told["features"]
        self.paths: dict[str, int] = told["paths"]
        self.ties: dict[str, int] = told["ties"]
        self._cut = lru_cache(maxsize=WORDS_KEPT)(self._cut_word)

    def read(self, words: Sequence[str], features: Sequence[Sequence[str]]) -> Read:
        """Run the first graph over one window."""
        ids, first, word_of = self.pieces(words)
        numbers = [[known.get(v, 0) for known, v in zip(self.features, row, strict=True)] for row in features]
        cues, left, right = self._read.run(
            None,
            {
                "ids": np.array([ids], dtype=np.int64),
                "word_of": np.array([word_of], dtype=np.int64),
                "features": np.array([numbers], dtype=np.int64),
                "first": np.array([first], dtype=np.int64),
            },
        )
        return Read(cues=cues[0], words=left[0], heads=right[0])

    def tie(self, read: Read, cues: Scores, paths: Places, ties: Places, distances: Places) -> Scores:
        """Run the second graph: for each cue (a row of 0 and 1 over the words) the scores of each word's labels."""
        (scores,) = self._tie.run(
            None,
            {
                "words": read.words,
                "heads": read.heads,
                "cues": cues,
                "paths": paths,
                "ties": ties,
                "distances": distances,
            },
        )
        out: Scores = scores
        return out

    def pieces(self, words: Sequence[str]) -> tuple[list[int], list[int], list[int]]:
        """The window's word pieces; the place of each word's first; for each piece its word, counted from 1."""
        ids, first, word_of = [_CLS], [], [0]
        for k, word in enumerate(words):
            own = self._cut(word)
            first.append(len(ids))
            ids += own
            word_of += [k + 1] * len(own)
        return [*ids, _SEP], first, [*word_of, 0]

    def _cut_word(self, word: str) -> list[int]:
        return self._tokenizer.encode(word, add_special_tokens=False).ids[:MOST_PIECES] or [_UNKNOWN]


_CLS, _SEP, _UNKNOWN = 101, 102, 100
"""BERT's marks for the beginning, the end and an unknown piece, as its vocabulary numbers them."""


@lru_cache(maxsize=2)
def load(folder: str | None = None) -> Weights:
    """The weights in a folder, or those that come along, loaded once a process.

    Raises UsageError where a file lacks or is not what it should be.
    """
    path = Path(folder) if folder else ALONG
    try:
        return Weights(path)
    except UNREADABLE as why:
        raise UsageError(f"the tagger's weights in {path} cannot be read; --reader rules reads without them") from why
