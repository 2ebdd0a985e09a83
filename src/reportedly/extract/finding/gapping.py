"""Two sources that share one verb: "Police put the crowd at 9,000 and the organisers at 40,000"."""

import itertools

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.extract.finding.cues import Cue, find_verb_cues
from reportedly.extract.finding.sources import span_of
from reportedly.parse import Sentence, Token

SHARED = "a verb shared with another source"
"""The rule's name; its attribution repeats the cue of the first."""


def find_gapped(sentence: Sentence, context: Context) -> list[Attribution]:
    """The second source of a number put on something, whose content is "at 40,000".

    A comma may join them too: "put turnout at 19 percent, the union at 62 percent".

    Not: "put the crowd at 9,000 at noon and at 12,000 at dusk" (no second source).
    """
    out: list[Attribution] = []
    for cue in find_verb_cues(sentence):
        if "at" in cue.frames and not cue.passive:
            for start, at in second_shares(sentence, cue):
                out.append(_attribution(sentence, cue, start, at, context))
    return out


def second_shares(sentence: Sentence, cue: Cue) -> list[tuple[int, int]]:
    """For each further source: the index of its first word, and of its "at"."""
    tokens = sentence.tokens
    ats = [
        t.i
        for t in tokens[cue.verb.i + 1 :]
        if t.lower == "at" and any(n.tag == "CD" for n in tokens[t.i + 1 : t.i + 5])
    ]
    shares: list[tuple[int, int]] = []
    for before, at in itertools.pairwise(ats):
        joint = next((k for k in range(at - 1, before, -1) if tokens[k].tag in ("CC", ",")), None)
        words = tokens[joint + 1 : at] if joint is not None else ()
        if (
            words
            and len(words) <= 7
            and words[-1].tag.startswith("NN")
            and not any(t.tag.startswith(("VB", "CD")) for t in words)
        ):
            shares.append((words[0].i, at))
    return shares


def _attribution(sentence: Sentence, cue: Cue, start: int, at: int, context: Context) -> Attribution:
    tokens = sentence.tokens
    words: list[Token] = list(tokens[start:at])
    end = next((t.i for t in tokens[at + 1 :] if t.tag in (",", "CC", ":", ".")), len(tokens))
    held = context.trim(tokens[at].start, tokens[end - 1].end)
    assert held is not None
    return Attribution(
        sentence=sentence,
        verb=cue.verb,
        lemma=cue.lemma,
        source=(span_of(words),),
        source_head=words[-1],
        cue=(span_of(list(cue.tokens)),),
        content=(held,),
        rule=SHARED,
    )
