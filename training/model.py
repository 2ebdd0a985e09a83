"""What is trained: MiniLM over word pieces, told of each word's features; then cues, and what belongs to a cue.

The first graph (``read``) reads a window once. The second (``tie``) takes one cue at a time, and of each word what the
first graph made of it, its way to the cue in the parse, what the rules tie it to the cue as, and how far off it stands.
"""

import json
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

CUE_LABELS = 3
"""Outside, begin, inside."""

TIE_LABELS = 5
"""Outside, begin and inside of the source, begin and inside of the content."""

TIE_SIZE = 192
DISTANCES = 17
UNSEEN = -1e4
REACH = 7
STEPS = (1, 4, 12)
"""Words that a convolution takes in, and how far they lie apart in each: fifty to either side in all."""


class Layer(nn.Module):
    """One layer of BERT: attention and a feed-forward step, each added to what came in and then normalised."""

    def __init__(self, hidden: int, heads: int, inner: int, epsilon: float, dropout: float) -> None:
        super().__init__()
        self.heads, self.hidden = heads, hidden
        self.query, self.key, self.value, self.out = (nn.Linear(hidden, hidden) for _ in range(4))
        self.inner, self.outer = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.norm, self.last_norm = nn.LayerNorm(hidden, eps=epsilon), nn.LayerNorm(hidden, eps=epsilon)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, unseen: Tensor | None) -> Tensor:
        """``unseen`` is added to what a piece looks at: far below 0 at padding. Sizes are batch x pieces x hidden."""
        query, key, value = (
            part(states).unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in (self.query, self.key, self.value)
        )
        scores = query @ key.transpose(2, 3) * (self.hidden // self.heads) ** -0.5
        weights = torch.softmax(scores if unseen is None else scores + unseen, dim=-1)
        looked = self.dropout(weights) @ value
        states = self.norm(states + self.dropout(self.out(looked.transpose(1, 2).flatten(2))))
        return self.last_norm(states + self.dropout(self.outer(functional.gelu(self.inner(states)))))


class Reader(nn.Module):
    """The first graph. ``sizes``: how many values each feature has, "not seen in training" among them."""

    def __init__(self, pretrained: Path, sizes: Sequence[int], dropout: float) -> None:
        super().__init__()
        told = json.loads((pretrained / "config.json").read_text(encoding="utf-8"))
        hidden, self.longest = told["hidden_size"], told["max_position_embeddings"]
        self.pieces = nn.Embedding(told["vocab_size"], hidden)
        self.places = nn.Embedding(self.longest, hidden)
        self.features = nn.ModuleList([nn.Embedding(size, hidden) for size in sizes])
        for feature in self.features:
            nn.init.normal_(feature.weight, std=0.02)
        self.norm = nn.LayerNorm(hidden, eps=told["layer_norm_eps"])
        heads, inner = told["num_attention_heads"], told["intermediate_size"]
        self.layers = nn.ModuleList(
            [Layer(hidden, heads, inner, told["layer_norm_eps"], dropout) for _ in range(told["num_hidden_layers"])]
        )
        self.dropout = nn.Dropout(dropout)
        self.cue = nn.Linear(hidden, CUE_LABELS)
        self.word = nn.Linear(hidden, TIE_SIZE)
        self.head = nn.Linear(hidden, TIE_SIZE)
        self._fill(load_file(pretrained / "model.safetensors"))

    def _fill(self, weights: dict[str, Tensor]) -> None:
        """Take over the pretrained weights; their names are BERT's."""
        token_type = weights["embeddings.token_type_embeddings.weight"][0]
        with torch.no_grad():
            self.pieces.weight.copy_(weights["embeddings.word_embeddings.weight"])
            self.places.weight.copy_(weights["embeddings.position_embeddings.weight"] + token_type)
            self.norm.weight.copy_(weights["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(weights["embeddings.LayerNorm.bias"])
            for k, layer in enumerate(self.layers):
                for name, theirs in (
                    ("query", "attention.self.query"),
                    ("key", "attention.self.key"),
                    ("value", "attention.self.value"),
                    ("out", "attention.output.dense"),
                    ("norm", "attention.output.LayerNorm"),
                    ("inner", "intermediate.dense"),
                    ("outer", "output.dense"),
                    ("last_norm", "output.LayerNorm"),
                ):
                    for kind in ("weight", "bias"):
                        getattr(getattr(layer, name), kind).copy_(weights[f"encoder.layer.{k}.{theirs}.{kind}"])

    def forward(
        self, ids: Tensor, word_of: Tensor, features: Tensor, first: Tensor, mask: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Cue logits and the two views of each word, batch x words x size each.

        ``word_of`` gives each piece's word, counted from 1, 0 for marks; ``first`` each word's first piece; ``mask``
        is 1 for pieces and 0 for padding, None where there is none.
        """
        told = sum(feature(features[..., k]) for k, feature in enumerate(self.features))
        told = functional.pad(told, (0, 0, 1, 0))
        states = self.pieces(ids) + self.places.weight[: ids.shape[1]][None]
        states = states + torch.gather(told, 1, word_of[..., None].expand(-1, -1, told.shape[-1]))
        states = self.dropout(self.norm(states))
        unseen = None if mask is None else (1.0 - mask[:, None, None, :]) * UNSEEN
        for layer in self.layers:
            states = layer(states, unseen)
        words = torch.gather(states, 1, first[..., None].expand(-1, -1, states.shape[-1]))
        words = self.dropout(words)
        return self.cue(words), self.word(words), self.head(words)


class Along(nn.Module):
    """Lets each word see those around it: a convolution word by word, then one over what each word holds."""

    def __init__(self, size: int, step: int, dropout: float) -> None:
        super().__init__()
        self.around = nn.Conv1d(size, size, REACH, padding=step * (REACH // 2), dilation=step, groups=size)
        self.within = nn.Linear(size, size)
        self.norm = nn.LayerNorm(size)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, there: Tensor) -> Tensor:
        """``there`` is 1 for words and 0 for padding, cues x words x 1."""
        seen = self.around((self.norm(states) * there).transpose(1, 2)).transpose(1, 2)
        return states + self.dropout(self.within(functional.gelu(seen)))


class Tier(nn.Module):
    """The second graph, over one window: cues x words x labels.

    Each word is first seen for itself, then with those around it, so that a content does not fall apart.
    """

    def __init__(self, paths: int, ties: int, dropout: float) -> None:
        super().__init__()
        self.paths = nn.Embedding(paths, TIE_SIZE)
        self.ties = nn.Embedding(ties, TIE_SIZE)
        self.distances = nn.Embedding(DISTANCES, TIE_SIZE)
        for table in (self.paths, self.ties, self.distances):
            nn.init.normal_(table.weight, std=0.1)
        self.inner = nn.Linear(TIE_SIZE, TIE_SIZE)
        self.along = nn.ModuleList([Along(TIE_SIZE, step, dropout) for step in STEPS])
        self.label = nn.Linear(TIE_SIZE, TIE_LABELS)
        self.dropout = nn.Dropout(dropout)

    def forward(
        self, words: Tensor, heads: Tensor, cues: Tensor, paths: Tensor, ties: Tensor, distances: Tensor
    ) -> Tensor:
        """Label logits. ``cues`` has a row of 0 and 1 over the words for each cue."""
        states = self.seen_for_itself(words, heads, cues, paths, ties, distances)
        return self.seen_together(states, torch.ones_like(cues)[..., None])

    def seen_for_itself(
        self, words: Tensor, heads: Tensor, cues: Tensor, paths: Tensor, ties: Tensor, distances: Tensor
    ) -> Tensor:
        """What each word is to each cue of a window, cues x words x size."""
        head = (cues @ heads) / cues.sum(1, keepdim=True)
        states = words[None] + head[:, None] + self.paths(paths) + self.ties(ties) + self.distances(distances)
        return self.inner(functional.gelu(self.dropout(states))) + states

    def seen_together(self, states: Tensor, there: Tensor) -> Tensor:
        """Label logits; the cues may be of several windows, padded."""
        for along in self.along:
            states = along(states, there)
        return self.label(self.dropout(functional.gelu(states)))
