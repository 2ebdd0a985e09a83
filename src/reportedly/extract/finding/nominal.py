"""Nouns and adjectives that hold a clause: "the minister's claim that …", "was adamant that …"."""

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.extract.finding.cues import verb_group
from reportedly.extract.finding.sources import source_tokens, span_of
from reportedly.lexicon.cues import cues
from reportedly.model import Span
from reportedly.parse import Sentence, Token


def find_nominal(sentence: Sentence, context: Context) -> list[Attribution]:
    """Attributions whose cue is a noun with a named holder, or an adjective with a subject."""
    out: list[Attribution] = []
    for token in sentence.tokens:
        if token.tag in ("NN", "NNS") and token.lemma in cues().noun_kind:
            found = _by_noun(sentence, token, context)
        elif token.tag.startswith("JJ") and token.lower in cues().adjective_kind:
            found = _by_adjective(sentence, token, context)
        else:
            found = None
        if found is not None:
            out.append(found)
    return out


def _by_noun(sentence: Sentence, noun: Token, context: Context) -> Attribution | None:
    """The union's claim that the valve leaked; a warning by the agency that …. Not: "a report that" of nobody's."""
    clause = next((c for c in noun.children if c.dep in ("acl", "ccomp", "relcl") and c.i > noun.i), None)
    if clause is None or clause.subtree()[0].lower != "that" or clause.subtree()[0].dep != "mark":
        return None
    holder = noun.child("poss") or _by(noun)
    if holder is None:
        return None
    source = source_tokens(sentence, holder)
    source = [t for t in source if t.tag != "POS"]
    words = clause.subtree()
    span = context.trim(words[1].start, words[-1].end) if len(words) > 1 else None
    if span is None or not source:
        return None
    return Attribution(
        sentence=sentence,
        verb=noun,
        lemma=noun.lemma,
        source=(span_of(source),),
        source_head=holder,
        cue=(noun.span,),
        content=(span,),
        rule="noun with a holder",
    )


def _by(noun: Token) -> Token | None:
    prep = next(
        (c for c in noun.children if c.dep in ("prep", "agent") and c.lower in ("by", "from") and c.i > noun.i), None
    )
    return prep.child("pobj") if prep is not None else None


def _by_adjective(sentence: Sentence, adjective: Token, context: Context) -> Attribution | None:
    """He was adamant that the file is genuine. Not: It is clear that nobody knows (nobody holds it)."""
    verb = adjective.head
    if adjective.dep not in ("acomp", "attr", "oprd") or not verb.tag.startswith("VB"):
        return None
    subject = verb.child("nsubj")
    clause = next(
        (c for c in [*adjective.children, *verb.children] if c.dep in ("ccomp", "advcl") and c.i > adjective.i), None
    )
    if subject is None or subject.lower in ("it", "this", "that", "there", "i", "we", "you") or clause is None:
        return None
    words = clause.subtree()
    if words[0].lower != "that" and clause.dep != "ccomp":
        return None
    words = words[1:] if words[0].lower == "that" else words
    span = context.trim(words[0].start, words[-1].end) if words else None
    if span is None:
        return None
    group = verb_group(sentence, verb, adjective) or [adjective]
    return Attribution(
        sentence=sentence,
        verb=adjective,
        lemma=adjective.lower,
        source=(span_of(source_tokens(sentence, subject)),),
        source_head=subject,
        cue=(Span(group[0].start, group[-1].end),),
        content=(span,),
        rule="adjective with a clause",
        negated=any(c.dep == "neg" for c in verb.children),
    )
