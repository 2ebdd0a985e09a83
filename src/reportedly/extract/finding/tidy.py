"""Putting found attributions in order: no two for one cue, none that only repeats its outer one."""

import msgspec

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.extract.finding.gapping import SHARED
from reportedly.lexicon.cues import cues
from reportedly.lexicon.stances import stance_words
from reportedly.model import Span
from reportedly.parse.nouns import kind_of_noun


def tidy(found: list[Attribution], context: Context) -> list[Attribution]:
    """One attribution a cue, in the order of the text; "said it could not verify Y" becomes one."""
    unique: list[Attribution] = []
    taken: set[int] = set()
    for attribution in sorted(found, key=lambda a: -_cue_length(a)):
        cue = {place for span in attribution.cue for place in range(span.start, span.end)}
        if attribution.rule == SHARED or taken.isdisjoint(cue):
            unique.append(attribution)
            taken |= set() if attribution.rule == SHARED else cue
    joined = [
        a for a in _join_verifying(unique) if not _asks_for_anonymity(a, context) and not _under_raising(a, unique)
    ]
    joined = [a for a in joined if not any(_is_only_told(a, outer) for outer in joined if outer is not a)]
    return sorted(joined, key=lambda a: (min(a.cue[0].start, a.content[0].start), a.cue[0].start))


def _is_only_told(inner: Attribution, outer: Attribution) -> bool:
    """Whether an attribution inside another's content is only part of what is told there.

    "She said she hoped to win", "voters said they back the law": one claim each. Kept are nested statements with a
    source of their own ("The paper said two employees confirmed it", "said the images show a crater"), and
    what could not be verified or was not said.
    """
    if not any(span.covers(inner.cue[0]) for span in outer.content) or inner.led_by or inner.negated:
        return False
    if inner.rule.startswith(("raising", "reportive", "aside", "headline")) or not inner.source:
        return False
    head = inner.source_head
    if head is not None and head.lower in PRONOUNS:
        return True
    words = stance_words()
    frames = cues().frames_by_verb.get(inner.lemma, frozenset())
    states = "quote" in frames or bool(frames & {"at", "tally"}) or inner.lemma in (*words.denies, *words.confirms)
    written = head is not None and kind_of_noun(head) in ("document", "footage", "outlet")
    return not (states or written) or inner.rule == "infinitive"


PRONOUNS = frozenset({"he", "she", "it", "they", "who", "which", "that", "this", "these", "those", "one"})
"""Sources that point back, so that what they hold inside another's words is the other's to tell."""


def _cue_length(attribution: Attribution) -> int:
    return attribution.cue[-1].end - attribution.cue[0].start


def _asks_for_anonymity(attribution: Attribution, context: Context) -> bool:
    """ "asked not to be named", "asking that her surname be withheld": terms of speaking, no claim."""
    words = {w.strip(".,'\"”").lower() for span in attribution.content for w in span.of(context.text).split()}
    short = attribution.hull.end - attribution.hull.start < 120
    return (
        short
        and attribution.lemma in ("ask", "request", "insist", "demand", "require")
        and bool(words & {"named", "identified", "withheld", "anonymous", "anonymity"})
    )


def _under_raising(attribution: Attribution, found: list[Attribution]) -> bool:
    """ "is thought to be hoping to retire": one claim, the hoping is what is thought."""
    if attribution.lemma not in ("plan", "intend", "consider", "seek", "aim", "hope", "want", "prepare"):
        return False
    return any(
        o.rule.startswith("raising") and o.hull.covers(attribution.hull) and o.cue[0].start < attribution.cue[0].start
        for o in found
        if o is not attribution
    )


def _join_verifying(found: list[Attribution]) -> list[Attribution]:
    """ "The desk said it could not verify the video" is one claim: the desk, could not verify, the video."""
    out = list(found)
    for inner in found:
        if inner.led_by != "cannot" or inner.source_head is None:
            continue
        for outer in found:
            if outer is inner or outer not in out or not outer.source or outer.led_by:
                continue
            if outer.sentence is inner.sentence and _wraps(outer, inner) and _speaks_for(inner, outer):
                out[out.index(inner)] = msgspec.structs.replace(
                    inner, source=outer.source, source_head=outer.source_head
                )
                out.remove(outer)
                break
    return out


def _speaks_for(inner: Attribution, outer: Attribution) -> bool:
    """Whether the inner subject is the outer speaker ("it could not") or whom they speak for.

    "the Lunt Zoo could not", "his office could not"; not "his critics could not".
    """
    head = inner.source_head
    if head is None or inner.source[0].start - outer.hull.start > 1:
        return False
    owned = any(c.tag == "PRP$" for c in head.children) and kind_of_noun(head) in ("body", "outlet")
    return owned or head.tag.startswith("PRP") or (head.tag == "NNP" and head.ent in ("GPE", "ORG"))


def _wraps(outer: Attribution, inner: Attribution) -> bool:
    return len(outer.content) == 1 and Span(outer.hull.start, outer.hull.end).covers(
        Span(inner.cue[0].start, inner.cue[-1].end)
    )
