"""On which days a claim was made, where the report says so near the cue."""

from reportedly.extract.figure_words import figure_words
from reportedly.extract.finding.attribution import Attribution
from reportedly.model import Said, Span, When

NEAR = 160
"""Characters between a cue and the day that it was said on; further off the day belongs to something else."""


def said_on(attribution: Attribution, days: tuple[When, ...]) -> Said | None:
    """The days on which the source said it; None where the sentence does not tell.

    "Maddow explained at a hearing held on April 9 that …": 9 April.
    Not: "She said the bridge fell on Tuesday" (Tuesday is when the bridge fell).
    """
    sentence = attribution.sentence.span
    outside = [
        w
        for w in days
        if sentence.covers(w.span)
        and w.first is not None
        and not any(c.overlaps(w.span) for c in attribution.content)
        and _is_of_the_saying(w, attribution)
    ]
    if not outside:
        return None
    cue = attribution.cue[0]
    nearest = min(outside, key=lambda w: _gap(w.span, cue))
    if _gap(nearest.span, cue) > NEAR:
        return None
    return Said(text=nearest.text, first=nearest.first, last=nearest.last, inferred=nearest.inferred)


def _is_of_the_saying(when: When, attribution: Attribution) -> bool:
    """Whether the day hangs on the cue, not on what is told of the source.

    Not "the firm, which ran it in 2019, said", nor "the league, formed on Friday, says"; "a memo published on
    Friday says" was said then.
    """
    token = attribution.sentence.at(when.span.start)
    if token is None:
        return False
    for above in (token, *token.ancestors()):
        if above is attribution.verb or any(span.overlaps(above.span) for span in attribution.cue):
            return True
        if above.dep in ("relcl", "ccomp") or (above.dep == "acl" and above.lemma in figure_words().founding):
            return False
    return True


def _gap(a: Span, b: Span) -> int:
    return max(0, a.start - b.end, b.start - a.end)
