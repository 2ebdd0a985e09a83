"""How sure a content is said to be, and by which words: hedges, modals, futures."""

import functools

from msgspec import Struct

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.lexicon import load
from reportedly.model import Certainty
from reportedly.parse import Token


class CertaintyWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of ``certainty.toml``."""

    cues: dict[str, tuple[str, ...]]
    words: dict[str, tuple[str, ...]]
    modals: dict[str, tuple[str, ...]]


SEEMING = ("appears", "appear", "appeared", "seems", "seem", "seemed")
"""Cues that lead into another: "appears to show"."""


class Sureness(Struct, frozen=True):
    """A certainty and the exact words that make it so; none where it is certain or only predicted."""

    certainty: Certainty
    hedges: tuple[str, ...] = ()


@functools.cache
def _words() -> CertaintyWords:
    return load("certainty", CertaintyWords)


@functools.cache
def _phrases() -> tuple[tuple[tuple[str, ...], Certainty], ...]:
    pairs = [(tuple(p.split()), Certainty(level)) for level, words in _words().words.items() for p in words]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


def certainty_of(attribution: Attribution, context: Context) -> Sureness:
    """The certainty of one attribution with its hedges.

    "estimated …": probable. "may go": possible. "will challenge": predicted. "said that …": certain.
    A hedge outweighs a future: "would probably burn" is probable. "He could end it" of himself is ability.
    """
    held = _held_tokens(attribution, context)
    hedges = _by_cue(attribution, context) + _by_words(held, attribution)
    modal = _by_modal(held, attribution)
    if modal is not None and modal[1] is Certainty.POSSIBLE:
        hedges.append(modal)
    if hedges:
        level = Certainty.POSSIBLE if any(c is Certainty.POSSIBLE for _, c in hedges) else Certainty.PROBABLE
        texts = tuple(dict.fromkeys(text for text, c in hedges if text))
        return Sureness(level, texts)
    if attribution.lemma in _words().cues["predicted"] and not attribution.negated:
        return Sureness(Certainty.PREDICTED)
    if modal is not None:
        return Sureness(Certainty.PREDICTED)
    return Sureness(Certainty.CERTAIN)


def _held_tokens(attribution: Attribution, context: Context) -> list[Token]:
    """The words of the content's first sentence: what is said first sets the certainty."""
    hull = attribution.hull
    for sentence in context.parsed.sentences:
        if sentence.span.overlaps(hull):
            inside = [t for t in sentence.tokens if any(c.covers(t.span) for c in attribution.content)]
            if any(t.tag.startswith(("VB", "MD", "NN")) for t in inside):
                return inside
    return []


def _by_cue(attribution: Attribution, context: Context) -> list[tuple[str, Certainty]]:
    if attribution.negated:
        return []
    if attribution.rule in ("reportive adverb", "aside: nobody named"):
        return (
            [(" ".join(s.of(context.text) for s in attribution.cue), Certainty.POSSIBLE)]
            if "was" not in _cue_words(attribution, context)
            else []
        )
    seeming = next((w for w in _cue_words(attribution, context) if w in SEEMING), None)
    if seeming is not None and not attribution.rule.startswith("seeming"):
        return [(seeming, Certainty.PROBABLE)]
    for level in ("probable", "possible"):
        if attribution.lemma in _words().cues[level]:
            if attribution.rule.startswith("raising") or attribution.rule.startswith("seeming"):
                return [(" ".join(s.of(context.text) for s in attribution.cue), Certainty(level))]
            return [(attribution.verb.text, Certainty(level))]
    if attribution.rule.startswith("raising") and attribution.lemma in (
        "say",
        "report",
        "allege",
        "rumor",
        "rumour",
        "claim",
    ):
        return [(" ".join(s.of(context.text) for s in attribution.cue), Certainty.POSSIBLE)]
    return []


def _cue_words(attribution: Attribution, context: Context) -> list[str]:
    return " ".join(s.of(context.text).lower() for s in attribution.cue).split()


def _by_words(held: list[Token], attribution: Attribution) -> list[tuple[str, Certainty]]:
    out: list[tuple[str, Certainty]] = []
    k = 0
    while k < len(held):
        for phrase, level in _phrases():
            window = held[k : k + len(phrase)]
            if (
                tuple(t.lower for t in window) == phrase
                and not _deeper(window[0], held)
                and not _sorts_a_count(window[0], held)
                and not _is_cue(window, attribution)
            ):
                out.append((" ".join(t.text for t in window), level))
                k += len(phrase) - 1
                break
        k += 1
    return out


def _is_cue(window: list[Token], attribution: Attribution) -> bool:
    return any(s.overlaps(t.span) for t in window for s in attribution.cue)


def _sorts_a_count(token: Token, held: list[Token]) -> bool:
    """Whether the word says which of two counts it is: "61 confirmed cases, with 140 more suspected".

    Not "nine suspected cases" alone, nor "two men suspected of arson": the word hedges there.
    """
    if not any(t.lower == "confirmed" for t in held if t.i < token.i):
        return False
    before = [t for t in held if t.i < token.i][-2:]
    after = [t.lower for t in held if t.i > token.i][:1]
    counted = any(t.tag == "CD" for t in before) and not any(t.tag[:2] == "NN" for t in before)
    return token.lower == "suspected" and counted and after not in (["of"], ["to"])


def _deeper(token: Token, held: list[Token]) -> bool:
    """Whether the word stands inside a relative clause of the content, where it hedges something else."""
    inside = {t.i for t in held}
    return any(a.dep in ("relcl", "advcl") and a.i in inside for a in token.ancestors())


def _by_modal(held: list[Token], attribution: Attribution) -> tuple[str, Certainty] | None:
    """The modal of the main clause that is held: "may go", "will challenge"; not "would have occurred"."""
    main = _main_verb(held)
    if main is None:
        return None
    modals = [t for t in held if t.tag == "MD" and t.head is main] or [t for t in held if t is main and t.tag == "MD"]
    words = _words().modals
    for modal in modals:
        if modal.lower in words["possible"]:
            if modal.lower == "could" and (_ability(main, attribution) or any(c.dep == "neg" for c in main.children)):
                return None
            well = next((t for t in held if t.i == modal.i + 1 and t.lower == "well"), None)
            return (f"{modal.text} well" if well else modal.text), Certainty.POSSIBLE
        if modal.lower in words["predicted"] and not _unreal(modal, main):
            return modal.text, Certainty.PREDICTED
    going = (main.lower == "going" and main.child("xcomp") is not None) or any(
        t.lower == "going" and t.head is main for t in held
    )
    return ("going", Certainty.PREDICTED) if going else None


def _main_verb(held: list[Token]) -> Token | None:
    inside = {t.i for t in held}
    tops = [t for t in held if t.head is t or t.head.i not in inside]
    verbs = [t for t in tops if t.tag.startswith(("VB", "MD"))]
    return verbs[0] if verbs else next((t for t in tops if any(c.tag == "MD" for c in t.children)), None)


def _ability(main: Token, attribution: Attribution) -> bool:
    subject = main.child("nsubj", "nsubjpass")
    return (
        subject is not None
        and subject.tag == "PRP"
        and subject.lower not in ("it", "they")
        and attribution.source_head is not None
    )


def _unreal(modal: Token, main: Token) -> bool:
    """Whether "would" speaks of what did not happen: "would not have occurred"."""
    perfect = any(c.lower in ("have", "'ve") and c.dep == "aux" for c in main.children)
    return modal.lower in ("would", "'d") and perfect
