"""How a source stands to what is held: affirms, confirms, denies, could not verify, declines, is silent."""

import functools

from msgspec import Struct

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.lexicon import load
from reportedly.lexicon.cues import cues
from reportedly.lexicon.stances import StanceWords, stance_words
from reportedly.model import Kind, Stance
from reportedly.parse import Token


class KindWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of ``kinds.toml``."""

    belief: tuple[str, ...]
    intention: tuple[str, ...]


def stance_of(attribution: Attribution, context: Context) -> Stance:
    """The stance of one attribution.

    "could not independently verify": cannot_verify. "declined to say": declines. "did not mention": silent.
    "described the file as a forgery": denies. "denied that …": denies. "did not deny": silent.
    "called the count guesswork": denies. "admitted that her statement had been wrong": confirms.
    """
    words = stance_words()
    lemma = attribution.lemma
    cue = " ".join(span.of(context.text).lower() for span in attribution.cue)
    if attribution.led_by == "silent" and ("would not" in cue or "won't" in cue or "won’t" in cue):
        return Stance.DECLINES
    if attribution.led_by in ("silent", "declines"):
        return Stance(attribution.led_by)
    if _could_not_verify(attribution, cue):
        return Stance.CANNOT_VERIFY
    if "neither confirm nor deny" in cue:
        return Stance.DECLINES
    if cue.startswith("without"):
        return Stance.SILENT
    if attribution.negated and attribution.rule.startswith("subject") and lemma in cues().file.verifying["strict"]:
        return Stance.CANNOT_VERIFY
    if attribution.negated:
        refuses = any(w in ("would", "wo", "wouldn't") for w in cue.split()) or "would not" in cue
        if lemma in cues().file.silence.negated or lemma in words.denies or lemma in words.confirms:
            return Stance.DECLINES if refuses else Stance.SILENT
        return Stance.DENIES if lemma in ("believe", "think", "agree", "accept", "support") else Stance.AFFIRMS
    if lemma in words.denies:
        return Stance.DENIES
    held = " ".join(span.of(context.text).lower() for span in attribution.content).replace("’", "'")
    if any(phrase in held for phrase in words.cannot_verify_phrases):
        return Stance.CANNOT_VERIFY
    if _calls_it_false(attribution, context) and lemma not in words.owning_up:
        return Stance.DENIES
    return Stance.CONFIRMS if lemma in words.confirms else Stance.AFFIRMS


def _could_not_verify(attribution: Attribution, cue: str) -> bool:
    unable = attribution.led_by in ("cannot", "cannot_verify") or any(
        w in cue
        for w in (
            "could not",
            "couldn't",
            "couldn’t",
            "cannot",
            "can not",
            "can't",
            "can’t",
            "unable to",
            "could neither",
        )
    )
    verbs = cues().file.verifying
    known = attribution.lemma in verbs["verbs"] or attribution.lemma in verbs["strict"]
    return unable and (known or attribution.led_by.startswith("cannot"))


def _calls_it_false(attribution: Attribution, context: Context) -> bool:
    words = stance_words()
    held = [span.of(context.text).lower() for span in attribution.content]
    if any(phrase in text for phrase in words.falsity_phrases for text in held):
        return True
    tokens = [
        t
        for s in context.parsed.sentences
        if s.span.overlaps(attribution.hull)
        for t in s.tokens
        if any(c.covers(t.span) for c in attribution.content)
    ]
    if attribution.lemma in words.naming and _calls_it_worthless(tokens, context):
        return True
    false = [
        t
        for t in tokens
        if t.lower in words.falsity and not any(c.dep == "neg" for c in [*t.children, *t.head.children])
    ]
    if not false:
        return False
    if attribution.lemma in words.naming:
        return True
    return any(_said_of_report(t, words) for t in false)


def _calls_it_worthless(tokens: list[Token], context: Context) -> bool:
    """Whether a report is called a word that leaves nothing of it: called the video "a piece of theatre".

    Not "called the theatre a disgrace" (no report is called so), nor 'called the report "a wake-up call"'.
    """
    words = stance_words()
    named = next((t for t in tokens if t.lower in words.reports or t.lemma in words.reports), None)
    return named is not None and any(
        t.i > named.i
        and (t.lower in words.worthless or t.lemma in words.worthless)
        and (context.quotation_at(t.start) is not None or t.dep in ("oprd", "attr", "ccomp", "pobj", "dobj"))
        for t in tokens
    )


def _said_of_report(token: Token, words: StanceWords) -> bool:
    """Whether the word is what is said of a report: "the numbers are false", not "a false alarm"."""
    if token.dep not in ("attr", "acomp", "oprd", "ROOT", "conj", "auxpass") and not token.tag.startswith("VB"):
        return False
    verb = token if token.tag.startswith("VB") else token.head
    subject = verb.child("nsubj", "nsubjpass")
    return subject is not None and (subject.lower in words.reports or subject.lemma in words.reports)


@functools.cache
def _kindstance_words() -> tuple[frozenset[str], frozenset[str]]:
    words = load("kinds", KindWords)
    return frozenset(words.belief), frozenset(words.intention)


def kind_of(attribution: Attribution) -> Kind:
    """``belief`` for thinking, fearing, hoping; ``intention`` for planning and vowing; else ``statement``.

    A quotation is always said: "I know," she thought aloud, is a statement.
    """
    belief, intention = _kindstance_words()
    if attribution.rule.startswith("quotation"):
        return Kind.STATEMENT
    noun = cues().noun_kind.get(attribution.lemma) or cues().adjective_kind.get(attribution.lemma)
    if attribution.rule.startswith(("noun", "adjective")) and noun is not None:
        return Kind(noun)
    if attribution.lemma in belief and attribution.source:
        return Kind.BELIEF
    return Kind.INTENTION if attribution.lemma in intention else Kind.STATEMENT
