"""Through whom a statement came: from the one the reporter read or heard back to the first.

"Torian papers reported, citing Brask Mills Quarterly" has the chain (Torian papers,
Brask Mills Quarterly); "a baker told Radio Merrin" has (Radio Merrin, the baker).
A source that spoke to the report's own outlet has an empty chain.
"""

from reportedly.extract.describing.links import cited, is_cited, outlet_of_occasion, published_by, quoted_by, told_to
from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.model import Authority, Speaker
from reportedly.parse import Sentence
from reportedly.parse.mentions import Cast

type Chain = tuple[str, ...]


def chains_of(found: list[Attribution], speakers: list[Speaker], context: Context, cast: Cast) -> list[Chain]:
    """The chain of each attribution, in the order given.

    First each by its own words; then what holds for the whole report: every statement from one
    interview has its chain, and an unnamed source reached through an outlet keeps that outlet.
    """
    own = [_own_chain(a, s, context, cast) for a, s in zip(found, speakers, strict=True)]
    own = _through_nesting(found, speakers, own, context)
    own = _through_going_on(found, speakers, own)
    return _through_report(found, speakers, own, context, cast)


def _own_chain(attribution: Attribution, speaker: Speaker, context: Context, cast: Cast) -> Chain:
    if speaker.name is None:
        return ()
    for rule in (cited, told_to, quoted_by, published_by):
        through = rule(attribution, context, cast)
        if through is not None:
            return _ordered(rule is cited, speaker.name, through, context)
    return ()


def _ordered(is_cited: bool, speaker: str, other: str, context: Context) -> Chain:
    if other == speaker or (not is_cited and is_own_outlet(other, context)):
        return ()
    return (speaker, other) if is_cited else (other, speaker)


def is_own_outlet(name: str, context: Context) -> bool:
    """Whether a name is the report's own outlet, in full or by its first or last words."""
    outlet = (context.parsed.report.outlet or "").lower().removeprefix("the ")
    plain = name.lower().removeprefix("the ")
    return bool(outlet) and (
        plain == outlet or (len(plain) > 3 and (outlet.startswith(plain) or outlet.endswith(plain)))
    )


def _through_nesting(
    found: list[Attribution], speakers: list[Speaker], chains: list[Chain], context: Context
) -> list[Chain]:
    """The paper said two employees confirmed it: both statements came through the paper."""
    out = list(chains)
    for i, (outer, outer_speaker) in enumerate(zip(found, speakers, strict=True)):
        for j, (inner, inner_speaker) in enumerate(zip(found, speakers, strict=True)):
            if i == j or inner.sentence is not outer.sentence or not _holds(outer, inner):
                continue
            if inner_speaker.name is None or outer_speaker.name is None or inner_speaker.name == outer_speaker.name:
                continue
            relays = outer_speaker.authority is Authority.OUTLET or inner_speaker.authority in (
                Authority.FOOTAGE,
                Authority.DOCUMENT,
            )
            if not relays or out[j]:
                continue
            out[j] = (outer_speaker.name, inner_speaker.name)
            if not out[i]:
                out[i] = out[j]
    return out


def _through_going_on(found: list[Attribution], speakers: list[Speaker], chains: list[Chain]) -> list[Chain]:
    """Whoever spoke on the air and goes on at once does so there: "…, Ruiz said on Radio Merrin. …, she added".

    Not where somebody else speaks between, or where the name is given anew.
    """
    out = list(chains)
    for k in range(1, len(found)):
        head, before = found[k].source_head, out[k - 1]
        goes_on = head is not None and head.tag == "PRP" and speakers[k].name == speakers[k - 1].name
        if goes_on and not out[k] and len(before) > 1 and before[-1] == speakers[k].name:
            out[k] = before
    return out


def _holds(outer: Attribution, inner: Attribution) -> bool:
    return bool(inner.source) and any(s.covers(inner.source[0]) and s.covers(inner.cue[0]) for s in outer.content)


def _through_report(
    found: list[Attribution], speakers: list[Speaker], chains: list[Chain], context: Context, cast: Cast
) -> list[Chain]:
    interviews = _interviews(found, speakers, chains, context, cast)
    kept: dict[str, Chain] = {}
    for attribution, speaker, chain in zip(found, speakers, chains, strict=True):
        if chain and speaker.name is not None and speaker.authority is Authority.UNNAMED and not is_cited(attribution):
            kept.setdefault(speaker.name, chain)
    relayed = _relayed(speakers, chains)
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
        elif name in relayed:
            out.append(relayed[name])
        elif part is not None:
            out.append((*kept[part][:-1], name))
        else:
            out.append(_through_other(name, chains))
    return out


def _relayed(speakers: list[Speaker], chains: list[Chain]) -> dict[str, Chain]:
    """Outlets that the report retells with the one source they cite, whatever else it takes from them.

    "The Lantern reported, citing two porters, … The list was long, according to the paper." Not where it cites two.
    """
    found: dict[str, set[Chain]] = {}
    for speaker, chain in zip(speakers, chains, strict=True):
        if speaker.name and speaker.authority is Authority.OUTLET and len(chain) > 1 and chain[0] == speaker.name:
            found.setdefault(speaker.name, set()).add(chain)
    return {name: next(iter(told)) for name, told in found.items() if len(told) == 1}


def _through_other(name: str, chains: list[Chain]) -> Chain:
    """A source that a chain ends with speaks through it wherever the report quotes it again."""
    ending = next((c for c in chains if len(c) > 1 and c[-1] == name), None)
    return ending if ending is not None and name.split()[0].islower() else ()


def _interviews(
    found: list[Attribution], speakers: list[Speaker], chains: list[Chain], context: Context, cast: Cast
) -> dict[str, str]:
    """Speaker to outlet, where the report tells an interview of the one with the other."""
    out: dict[str, str] = {}
    for sentence in context.parsed.sentences:
        for token in sentence.tokens:
            if token.lemma != "interview" or not token.tag.startswith("NN"):
                continue
            outlet = outlet_of_occasion(token, context, cast)
            if outlet is None or is_own_outlet(outlet, context):
                continue
            who = _speaker_near(sentence, found, speakers)
            if who is not None:
                out.setdefault(who, outlet)
    return out


def _speaker_near(sentence: Sentence, found: list[Attribution], speakers: list[Speaker]) -> str | None:
    inside = [
        s.name
        for a, s in zip(found, speakers, strict=True)
        if a.sentence is sentence and s.name and s.authority is Authority.NAMED
    ]
    if inside:
        return inside[0]
    after = [
        (a.sentence.start, s.name)
        for a, s in zip(found, speakers, strict=True)
        if a.sentence.start > sentence.start and s.authority is Authority.NAMED
    ]
    return min(after)[1] if after else None
