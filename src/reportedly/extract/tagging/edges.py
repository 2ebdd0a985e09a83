"""Where a source and a content begin and end: parse and rules offer clean edges, the tagger weighs them.

Word by word the tagger leaves gaps and frayed ends. So its own stretches are only one offer among others: what the
rules found for the same cue, and its stretches let out to whole phrases of the parse. The offer wins whose words are
likeliest in and all others likeliest out.
"""

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from reportedly.extract.tagging.proposals import Proposal, Run
from reportedly.extract.tagging.ruled import within
from reportedly.extract.tagging.windows import Word
from reportedly.model import Span

RULES_LEAD = 12.0
"""How much likelier, as a logarithm, another offer must be than the rules'; chosen on the corpus's dev stories."""

FURTHEST = 25
"""Words by which a stretch is let out at most."""


def content_of(proposal: Proposal, ruled: Sequence[Span]) -> list[Run]:
    """The likeliest content among the offers; empty where the tagger gives none."""
    if not proposal.content:
        return []
    words, breaks = proposal.words, [proposal.cue, *proposal.source[:1]]
    own = joined(words, proposal.content, breaks)
    offers = [own, let_out(words, own, breaks)]
    return _likeliest(proposal.in_content, offers, within(words, ruled))


def source_of(proposal: Proposal, ruled: Sequence[Span], phrases: Iterable[Run]) -> list[Run]:
    """The likeliest source among the offers: the tagger's, the rules', and noun phrases of the parse; or none."""
    own = list(proposal.source[:1])
    offers = [own, *([phrase] for phrase in phrases)]
    return _likeliest(proposal.in_source, offers, within(proposal.words, ruled))


def _likeliest(odds: npt.NDArray[np.float32], offers: Sequence[list[Run]], ruled: list[Run]) -> list[Run]:
    """The best of the offers; the rules' keep their lead, and are out where they have none."""
    weighed = [(float(sum(odds[a:b].sum() for a, b in offer)), offer) for offer in offers]
    best = max(weighed, key=lambda pair: pair[0])
    if ruled and sum(float(odds[a:b].sum()) for a, b in ruled) + RULES_LEAD >= best[0]:
        return ruled
    return best[1]


def joined(words: Sequence[Word], runs: Iterable[Run], breaks: Sequence[Run]) -> list[Run]:
    """The stretches; two of one sentence are one where none of ``breaks`` stands between."""
    out: list[Run] = []
    for start, end in runs:
        together = out and words[out[-1][1] - 1].sentence == words[start].sentence
        if together and not any(out[-1][1] <= a and b <= start for a, b in breaks):
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def let_out(words: Sequence[Word], runs: Sequence[Run], breaks: Sequence[Run]) -> list[Run]:
    """Each stretch let out to the right over what hangs on its words, but not over a break or the next stretch."""
    out: list[Run] = []
    for k, (start, end) in enumerate(runs):
        stops = [a for a, _ in breaks if a >= end] + [a for a, _ in runs[k + 1 :]] + [len(words), end + FURTHEST]
        inside = {id(word.token) for word in words[start:end]}
        while end < min(stops) and words[end].sentence == words[start].sentence and _hangs_on(words[end], inside):
            inside.add(id(words[end].token))
            end += 1
        out.append((start, end))
    return out


def _hangs_on(word: Word, inside: set[int]) -> bool:
    return any(id(above) in inside for above in word.token.ancestors())
