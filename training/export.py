"""The trained weights → what the program runs: two ONNX graphs in eight bits, the tokenizer, the numbering, the sums.

``python -m training.export RUN_FOLDER OUT_FOLDER``. Prints the sums and the size; more than 25 MB is an error.
"""

import hashlib
import json
import shutil
import sys
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from training.learn import pretrained_folder
from training.model import TIE_SIZE, Reader, Tier

OPSET = 17
MOST_BYTES = 25_000_000


def export(run: Path, out: Path) -> None:
    """Write read.onnx, tie.onnx, tokenizer.json, numbering.json, SHA256 and the model card into ``out``."""
    numbering = json.loads((run / "numbering.json").read_text(encoding="utf-8"))
    reader = Reader(pretrained_folder(), [len(known) + 1 for known in numbering["features"]], 0.0).eval()
    tier = Tier(len(numbering["paths"]) + 1, len(numbering["ties"]) + 1, 0.0).eval()
    state = torch.load(run / "weights.pt", weights_only=True)
    reader.load_state_dict(state["reader"])
    tier.load_state_dict(state["tier"])
    out.mkdir(parents=True, exist_ok=True)
    _graph_of_reader(reader, len(numbering["features"]), run / "read.float.onnx")
    _graph_of_tier(tier, run / "tie.float.onnx")
    for name in ("read", "tie"):
        quantize_dynamic(
            run / f"{name}.float.onnx",
            out / f"{name}.onnx",
            weight_type=QuantType.QInt8,
            per_channel=name == "read",
            op_types_to_quantize=["MatMul", "Gather"],
        )
        onnx.checker.check_model(str(out / f"{name}.onnx"))
    shutil.copyfile(pretrained_folder() / "tokenizer.json", out / "tokenizer.json")
    (out / "numbering.json").write_text(json.dumps(numbering, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    shutil.copyfile(Path(__file__).parent / "MODEL_CARD.md", out / "README.md")
    names = ("numbering.json", "read.onnx", "tie.onnx", "tokenizer.json")
    sums = [f"{hashlib.sha256((out / name).read_bytes()).hexdigest()}  {name}" for name in names]
    (out / "SHA256").write_text("\n".join(sums) + "\n", encoding="utf-8")
    size = sum((out / name).stat().st_size for name in names)
    print(*sums, f"{size:,} bytes", sep="\n")
    if size > MOST_BYTES:
        raise SystemExit(f"that is more than {MOST_BYTES:,} bytes")


def _graph_of_reader(reader: Reader, features: int, path: Path) -> None:
    ids, words = torch.randint(1, 100, (1, 12)), torch.arange(1, 9)[None]
    word_of = torch.tensor([[0, 1, 1, 2, 3, 4, 4, 5, 6, 7, 8, 0]])
    told = torch.zeros(1, 8, features, dtype=torch.long)
    torch.onnx.export(
        reader,
        (ids, word_of, told, words),
        str(path),
        input_names=["ids", "word_of", "features", "first"],
        output_names=["cues", "words", "heads"],
        dynamic_axes={
            **{name: {0: "windows", 1: "pieces"} for name in ("ids", "word_of")},
            **{name: {0: "windows", 1: "words"} for name in ("features", "first", "cues", "words", "heads")},
        },
        opset_version=OPSET,
        dynamo=False,
    )


def _graph_of_tier(tier: Tier, path: Path) -> None:
    words = torch.randn(8, TIE_SIZE)
    cues, numbers = torch.ones(2, 8), torch.zeros(2, 8, dtype=torch.long)
    torch.onnx.export(
        tier,
        (words, words, cues, numbers, numbers, numbers),
        str(path),
        input_names=["words", "heads", "cues", "paths", "ties", "distances"],
        output_names=["labels"],
        dynamic_axes={
            "words": {0: "words"},
            "heads": {0: "words"},
            **{name: {0: "cues", 1: "words"} for name in ("cues", "paths", "ties", "distances", "labels")},
        },
        opset_version=OPSET,
        dynamo=False,
    )


if __name__ == "__main__":
    export(Path(sys.argv[1]), Path(sys.argv[2]))
