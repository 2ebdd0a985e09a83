"""Through whom a statement came: from the one the reporter read or heard back to the first.

"Ukrainian media reported, citing Global Defense Corporation" has the chain (Ukrainian media,
Global Defense Corporation); "an official told Radio Free Asia" has (Radio Free Asia, the official).
A source that spoke to the report's own outlet has an empty chain.
"""

import functools

from msgspec import Struct

from reportedly.extract.attribution import Attribution
from reportedly.extract.context import Context
from reportedly.extract.speakers import name_of_words
from reportedly.lexicon import load
from reportedly.model import Authority, Speaker
from reportedly.parse import Sentence, Token
from reportedly.parse.mentions import Cast
from reportedly.parse.nouns import kind_of_noun

type Chain = tuple[str, ...]


class ChainWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of ``chains.toml``."""

    citing: tuple[str, ...]
    referring: tuple[str, ...]
    published: tuple[str, ...]
    occasions: tuple[str, ...]
    told: tuple[str, ...]


@functools.cache
def _words() -> ChainWords:
    return load("chains", ChainWords)


def chains_of(found: list[Attribution], speakers: list[Speaker], context: Context, cast: Cast) -> list[Chain]:
    """The chain of each attribution, in the order given.

    First each by its own words; then what holds for the whole report: every statement from one
    interview has its chain, and an unnamed source reached through an outlet keeps that outlet.
    """
    own = [_own_chain(a, s, context, cast) for a, s in zip(found, speakers, strict=True)]
    own = _through_nesting(found, speakers, own, context)
    return _through_report(found, speakers, own, context, cast)


def _own_chain(attribution: Attribution, speaker: Speaker, context: Context, cast: Cast) -> Chain:
    if speaker.name is None:
        return ()
    for rule in (_cited, _told, _quoted_by, _published_by):
        through = rule(attribution, context, cast)
        if through is not None:
            return _ordered(rule is _cited, speaker.name, through, context)
    return ()


def _ordered(is_cited: bool, speaker: str, other: str, context: Context) -> Chain:
    if other == speaker or (not is_cited and _is_own_outlet(other, context)):
        return ()
    return (speaker, other) if is_cited else (other, speaker)


def _is_own_outlet(name: str, context: Context) -> bool:
    outlet = (context.parsed.report.outlet or "").lower().removeprefix("the ")
    plain = name.lower().removeprefix("the ")
    return bool(outlet) and (plain == outlet or (len(plain) > 3 and (outlet.startswith(plain) or outlet.endswith(plain))))


def _cited(attribution: Attribution, context: Context, cast: Cast) -> str | None:
    """Citing X, the paper reported …; reported on Friday, citing two officials briefed on the matter."""
    sentence = attribution.sentence
    for token in sentence.tokens:
        if token.lower in _words().citing and token.tag == "VBG" and not _in_content(token, attribution):
            thing = token.child("dobj", "pobj")
            words = thing.subtree() if thing is not None else []
            head = _last_appositive(thing) if thing is not None else None
            if head is not None and words:
                return name_of_words(head, context, cast)
        for phrase in _words().referring:
            first, *rest = phrase.split()
            window = sentence.tokens[token.i + 1 : token.i + 1 + len(rest)]
            if token.lower == first and [t.lower for t in window] == rest and window and not _in_content(token, attribution):
                thing = window[-1].child("pobj", "dobj") or window[0].child("pobj")
                if thing is not None:
                    return name_of_words(thing, context, cast)
    return None


def _last_appositive(token: Token) -> Token:
    """"the publication Global Defense Corporation": the name rather than the noun before it."""
    named = next((c for c in token.children if c.dep == "appos" and c.tag.startswith("NNP")), None)
    return named or token


def _in_content(token: Token, attribution: Attribution) -> bool:
    return any(span.covers(token.span) for span in attribution.content)


def _told(attribution: Attribution, context: Context, cast: Cast) -> str | None:
    """An official told Radio Free Asia that …; said in an interview with Kyodo; told the broadcaster."""
    verb = attribution.verb
    if attribution.lemma in _words().told:
        told = verb.child("dobj", "dative") or next((c for c in verb.children if c.dep in ("ccomp", "nsubj", "npadvmod", "attr", "oprd") and c.i == verb.i + 1), None)
        if told is not None and told.i > verb.i and not _in_content(told, attribution) and (name := _outlet_name(told, context, cast)) is not None:
            return name
    return _occasion(verb, attribution, context, cast)


def _occasion(verb: Token, attribution: Attribution, context: Context, cast: Cast) -> str | None:
    for prep in verb.children:
        if prep.dep != "prep" or prep.lower not in ("in", "during", "on", "at") or _in_content(prep, attribution):
            continue
        thing = prep.child("pobj")
        if thing is None:
            continue
        if thing.lemma in _words().occasions:
            name = outlet_of_occasion(thing, context, cast)
            if name is not None:
                return name
        if prep.lower == "on" and thing.tag == "NNP" and (name := _outlet_name(thing, context, cast)) is not None:
            return name
    return None


def outlet_of_occasion(thing: Token, context: Context, cast: Cast) -> str | None:
    """The outlet that an interview was with, or a letter was to; None where no outlet is named."""
    for child in thing.children:
        if child.dep in ("prep", "dative") and child.lower in ("with", "to", "by", "for") and (told := child.child("pobj")) is not None:
            name = name_of_words(_last_appositive(told), context, cast)
            if thing.lemma == "interview" or _outlet_name(told, context, cast) is not None:
                return name
    possessor = thing.child("compound", "poss")
    return _outlet_name(possessor, context, cast) if possessor is not None and thing.lemma == "interview" else None


def _outlet_name(token: Token, context: Context, cast: Cast) -> str | None:
    """The name of a news organisation that the token heads, or None where it heads something else."""
    named = _last_appositive(token)
    name = name_of_words(named, context, cast)
    body = cast.body(name)
    tokens = named.subtree()
    words = {t.lower for t in tokens if t.tag.startswith(("NN", "CD"))}
    if kind_of_noun(named) == "outlet" or (body is not None and body.kind == "outlet"):
        return name
    if any(kind_of_noun(t) == "outlet" for t in tokens if t.tag.startswith("NNP")) or words & {"news", "radio", "tv", "television", "channel"}:
        return name
    return name if token.tag == "NNP" and token.ent == "ORG" and kind_of_noun(token) is None else None


def _quoted_by(attribution: Attribution, context: Context, cast: Cast) -> str | None:
    """She was quoted as saying by the agency."""
    if attribution.led_by != "quoted":
        return None
    for verb in (attribution.verb, *attribution.verb.ancestors()):
        agent = next((c for c in verb.children if c.dep == "agent" or (c.dep == "prep" and c.lower in ("by", "in"))), None)
        thing = agent.child("pobj") if agent is not None else None
        if thing is not None and thing.ent not in ("DATE", "TIME", "GPE"):
            return name_of_words(thing, context, cast)
        if verb.lemma == "quote":
            break
    return None


def _published_by(attribution: Attribution, context: Context, cast: Cast) -> str | None:
    """A roster published by Belmar Night Watch; footage posted on the account of Sirena."""
    head = attribution.source_head
    if head is None or kind_of_noun(head) not in ("document", "footage", "post"):
        return None
    for clause in head.subtree():
        if clause.tag not in ("VBN", "VBD") or clause.lemma not in _words().published:
            continue
        for prep in clause.children:
            thing = prep.child("pobj") if prep.dep in ("agent", "prep") and prep.lower in ("by", "on", "in") else None
            if thing is None or thing.ent in ("DATE", "TIME"):
                continue
            if prep.lower == "by" or kind_of_noun(thing) == "outlet" or any(kind_of_noun(t) == "outlet" for t in thing.subtree()):
                return name_of_words(_deepest_name(thing), context, cast)
    return None


def _deepest_name(thing: Token) -> Token:
    """The X account of the outlet Sirena: Sirena."""
    inner = [t for t in thing.subtree() if t.tag == "NNP" and t.dep in ("appos", "pobj") and t.lower != "x"]
    return inner[-1] if inner and thing.tag != "NNP" else _last_appositive(thing)


def _through_nesting(found: list[Attribution], speakers: list[Speaker], chains: list[Chain], context: Context) -> list[Chain]:
    """The paper said two employees confirmed it: both statements came through the paper."""
    out = list(chains)
    for i, (outer, outer_speaker) in enumerate(zip(found, speakers, strict=True)):
        for j, (inner, inner_speaker) in enumerate(zip(found, speakers, strict=True)):
            if i == j or inner.sentence is not outer.sentence or not _holds(outer, inner):
                continue
            if inner_speaker.name is None or outer_speaker.name is None or inner_speaker.name == outer_speaker.name:
                continue
            relays = outer_speaker.authority is Authority.OUTLET or inner_speaker.authority in (Authority.FOOTAGE, Authority.DOCUMENT)
            if not relays or out[j]:
                continue
            out[j] = (outer_speaker.name, inner_speaker.name)
            if not out[i]:
                out[i] = out[j]
    return out


def _holds(outer: Attribution, inner: Attribution) -> bool:
    return bool(inner.source) and any(s.covers(inner.source[0]) and s.covers(inner.cue[0]) for s in outer.content)


def _through_report(found: list[Attribution], speakers: list[Speaker], chains: list[Chain], context: Context, cast: Cast) -> list[Chain]:
    interviews = _interviews(found, speakers, chains, context, cast)
    kept: dict[str, Chain] = {}
    for attribution, speaker, chain in zip(found, speakers, chains, strict=True):
        if chain and speaker.name is not None and speaker.authority is Authority.UNNAMED and not _is_cited(attribution):
            kept.setdefault(speaker.name, chain)
    out: list[Chain] = []
    for speaker, chain in zip(speakers, chains, strict=True):
        name = speaker.name or ""
        part = next((whole for whole in kept if name.endswith(" of " + whole)), None)
        if chain:
            out.append(chain)
        elif name in interviews:
            out.append((interviews[name], name))
        elif name in kept:
            out.append(kept[name])
        elif part is not None:
            out.append((*kept[part][:-1], name))
        else:
            out.append(_through_other(name, chains))
    return out


def _through_other(name: str, chains: list[Chain]) -> Chain:
    """A source that a chain ends with speaks through it wherever the report quotes it again."""
    ending = next((c for c in chains if len(c) > 1 and c[-1] == name), None)
    return ending if ending is not None and name.split()[0].islower() else ()


def _is_cited(attribution: Attribution) -> bool:
    return any(t.lower in _words().citing for t in attribution.sentence.tokens)


def _interviews(found: list[Attribution], speakers: list[Speaker], chains: list[Chain], context: Context, cast: Cast) -> dict[str, str]:
    """Speaker to outlet, where the report tells an interview of the one with the other."""
    out: dict[str, str] = {}
    for sentence in context.parsed.sentences:
        for token in sentence.tokens:
            if token.lemma != "interview" or not token.tag.startswith("NN"):
                continue
            outlet = outlet_of_occasion(token, context, cast)
            if outlet is None or _is_own_outlet(outlet, context):
                continue
            who = _speaker_near(sentence, found, speakers)
            if who is not None:
                out.setdefault(who, outlet)
    return out


def _speaker_near(sentence: Sentence, found: list[Attribution], speakers: list[Speaker]) -> str | None:
    inside = [s.name for a, s in zip(found, speakers, strict=True) if a.sentence is sentence and s.name and s.authority is Authority.NAMED]
    if inside:
        return inside[0]
    after = [(a.sentence.start, s.name) for a, s in zip(found, speakers, strict=True) if a.sentence.start > sentence.start and s.authority is Authority.NAMED]
    return min(after)[1] if after else None

