"""One link of a chain: who was cited, told, quoted by, or published what a source held."""

import functools

from msgspec import Struct

from reportedly.extract.describing.speakers import name_of_words
from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.lexicon import load
from reportedly.parse import Token
from reportedly.parse.mentions import Cast
from reportedly.parse.nouns import kind_of_noun


class ChainWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of ``chains.toml``."""

    citing: tuple[str, ...]
    referring: tuple[str, ...]
    published: tuple[str, ...]
    occasions: tuple[str, ...]
    told: tuple[str, ...]


@functools.cache
def chain_words() -> ChainWords:
    """The word lists, loaded once."""
    return load("chains", ChainWords)


def cited(attribution: Attribution, context: Context, cast: Cast) -> str | None:
    """Citing X, the paper reported …; wrote on Monday, citing three porters who saw the list."""
    sentence = attribution.sentence
    for token in sentence.tokens:
        if token.lower in chain_words().citing and token.tag == "VBG" and not in_content(token, attribution):
            thing = token.child("dobj", "pobj")
            words = thing.subtree() if thing is not None else []
            head = last_appositive(thing) if thing is not None else None
            if head is not None and words:
                return name_of_words(head, context, cast)
        for phrase in chain_words().referring:
            first, *rest = phrase.split()
            window = sentence.tokens[token.i + 1 : token.i + 1 + len(rest)]
            if (
                token.lower == first
                and [t.lower for t in window] == rest
                and window
                and not in_content(token, attribution)
            ):
                thing = window[-1].child("pobj", "dobj") or window[0].child("pobj")
                if thing is not None:
                    return name_of_words(thing, context, cast)
    return None


def last_appositive(token: Token) -> Token:
    """ "the periodical Brask Mills Quarterly": the name rather than the noun before it."""
    named = next((c for c in token.children if c.dep == "appos" and c.tag.startswith("NNP")), None)
    return named or token


def in_content(token: Token, attribution: Attribution) -> bool:
    """Whether a word stands inside what is held."""
    return any(span.covers(token.span) for span in attribution.content)


def is_cited(attribution: Attribution) -> bool:
    """Whether the sentence cites somebody beside the source: "reported, citing …"."""
    return any(t.lower in chain_words().citing for t in attribution.sentence.tokens)


def told_to(attribution: Attribution, context: Context, cast: Cast) -> str | None:
    """A baker told Radio Merrin that …; said in an interview with Harbour Eye; told the broadcaster."""
    verb = attribution.verb
    if attribution.lemma in chain_words().told:
        told = verb.child("dobj", "dative") or next(
            (c for c in verb.children if c.dep in ("ccomp", "nsubj", "npadvmod", "attr", "oprd") and c.i == verb.i + 1),
            None,
        )
        if (
            told is not None
            and told.i > verb.i
            and not in_content(told, attribution)
            and (name := outlet_name(told, context, cast)) is not None
        ):
            return name
    return _occasion(verb, attribution, context, cast)


def _occasion(verb: Token, attribution: Attribution, context: Context, cast: Cast) -> str | None:
    for prep in verb.children:
        if prep.dep != "prep" or prep.lower not in ("in", "during", "on", "at") or in_content(prep, attribution):
            continue
        thing = prep.child("pobj")
        if thing is None:
            continue
        if thing.lemma in chain_words().occasions:
            name = outlet_of_occasion(thing, context, cast)
            if name is not None:
                return name
        if prep.lower == "on" and thing.tag == "NNP" and any(kind_of_noun(t) == "outlet" for t in thing.subtree()):
            return name_of_words(thing, context, cast)
    return None


def outlet_of_occasion(thing: Token, context: Context, cast: Cast) -> str | None:
    """The outlet that an interview was with, or a letter was to; None where only "this newspaper" or none is named."""
    for child in thing.children:
        if child.dep in ("prep", "dative") and child.lower in ("with", "to", "by", "for"):
            told = child.child("pobj")
            if told is None or any(c.lower in ("this", "our", "us") for c in [told, *told.children]):
                continue
            if thing.lemma == "interview" or outlet_name(told, context, cast) is not None:
                return name_of_words(last_appositive(told), context, cast)
    possessor = thing.child("compound", "poss")
    return outlet_name(possessor, context, cast) if possessor is not None and thing.lemma == "interview" else None


def outlet_name(token: Token, context: Context, cast: Cast) -> str | None:
    """The name of a news organisation that the token heads, or None where it heads something else.

    "told the Evening Lantern": whoever is told and is named, and is neither a person nor a body, is taken for one.
    Not "told a news conference", nor "told this programme", which is the report's own.
    """
    if token.lemma in ("conference", "briefing") or any(c.lower in ("this", "our") for c in token.children):
        return None
    named = last_appositive(token)
    name = name_of_words(named, context, cast)
    body = cast.body(name)
    tokens = named.subtree()
    words = {t.lower for t in tokens if t.tag.startswith(("NN", "CD"))}
    if kind_of_noun(named) == "outlet" or (body is not None and body.kind == "outlet"):
        return name
    if any(kind_of_noun(t) == "outlet" for t in tokens if t.tag.startswith("NNP")) or words & MEDIA_WORDS:
        return name
    proper = [t for t in tokens if t.tag in ("NNP", "NNPS")]
    if token.tag != "NNP" or any(kind_of_noun(t) is not None for t in proper) or cast.person(name) is not None:
        return None
    named_in_full = len(proper) > 1 or any(c.lower == "the" for c in token.children)
    return (
        name if token.ent == "ORG" or (named_in_full and token.ent in ("", "WORK_OF_ART", "PRODUCT", "FAC")) else None
    )


MEDIA_WORDS = frozenset({"news", "radio", "tv", "television", "channel"})
"""Words beside a name that make a news organisation of it."""


def quoted_by(attribution: Attribution, context: Context, cast: Cast) -> str | None:
    """The coach was quoted as saying by Radio Merrin."""
    as_ = attribution.verb.head
    if attribution.verb.dep == "pcomp" and as_.lower == "as" and as_.head.lemma in ("quote", "cite"):
        agency = as_.head.child("nsubj")
        if agency is not None and attribution.source_head is as_.head.child("dobj"):
            return name_of_words(agency, context, cast)
    if attribution.led_by != "quoted":
        return None
    for verb in (attribution.verb, *attribution.verb.ancestors()):
        agent = next(
            (c for c in verb.children if c.dep == "agent" or (c.dep == "prep" and c.lower in ("by", "in"))), None
        )
        thing = agent.child("pobj") if agent is not None else None
        if thing is not None and thing.ent not in ("DATE", "TIME", "GPE"):
            return name_of_words(thing, context, cast)
        if verb.lemma == "quote":
            break
    return None


def published_by(attribution: Attribution, context: Context, cast: Cast) -> str | None:
    """A menu printed by Harbour Eye; footage posted on the account of Brask Mills."""
    head = attribution.source_head
    if head is None or kind_of_noun(head) not in ("document", "footage", "post"):
        return None
    if (
        head.dep == "dobj"
        and head.head.lemma in chain_words().published
        and (publisher := head.head.child("nsubj")) is not None
    ):
        return name_of_words(last_appositive(publisher), context, cast)
    for clause in head.subtree():
        if clause.tag not in ("VBN", "VBD") or clause.lemma not in chain_words().published:
            continue
        for prep in clause.children:
            thing = prep.child("pobj") if prep.dep in ("agent", "prep") and prep.lower in ("by", "on", "in") else None
            if thing is None or thing.ent in ("DATE", "TIME") or any(t.lower == "social" for t in thing.subtree()):
                continue
            if (
                prep.lower == "by"
                or kind_of_noun(thing) == "outlet"
                or any(kind_of_noun(t) == "outlet" for t in thing.subtree())
            ):
                return name_of_words(_deepest_name(thing), context, cast)
    return None


def _deepest_name(thing: Token) -> Token:
    """The X account of the outlet Harbour Eye: Harbour Eye."""
    inner = [t for t in thing.subtree() if t.tag == "NNP" and t.dep in ("appos", "pobj") and t.lower != "x"]
    return inner[-1] if inner and thing.tag != "NNP" else last_appositive(thing)
