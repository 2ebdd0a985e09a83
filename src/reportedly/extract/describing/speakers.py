"""Who a source is: titles, pronouns, acronyms and "the official" to one speaker by the fullest name.

In: attributions in the order of the text, and the report's cast of names. Out: one
:class:`Speaker` for each. Where two candidates fit equally well the words of the source stand
for themselves.
"""

import itertools

from msgspec import Struct

from reportedly.extract.describing.authority import authority_of_kind, kind_of_source
from reportedly.extract.describing.discourse import Discourse, Entity
from reportedly.extract.describing.naming import named, runs_of
from reportedly.extract.describing.pointing import is_definite, owner, part_of, pointed_back, pronoun, voice_of
from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.extract.finding.sources import source_tokens
from reportedly.model import Authority, BlockKind, Speaker
from reportedly.parse import Token
from reportedly.parse.mentions import Cast
from reportedly.parse.names import text_of
from reportedly.parse.nouns import kind_of_noun, nouns
from reportedly.parse.persons import gender_of

NOBODY = Speaker(None, Authority.NONE)


def speakers_of(found: list[Attribution], context: Context, cast: Cast) -> list[Speaker]:
    """The speaker of each attribution, in the order given.

    The report is gone through once, from mention to mention, so that "the company" and "he" can
    point back to whoever was named last. Body text is read first, headline and captions after it, since those
    use short forms of what the body gives in full.
    """
    discourse = Discourse(cast)
    speakers: dict[int, Speaker] = {}
    spoken = {a.source_head.start for a in found if a.source_head is not None}
    events: list[tuple[bool, int, int]] = [
        (_is_display(a), a.source[0].start if a.source else a.cue[0].start, k) for k, a in enumerate(found)
    ]
    mentions = [m for m in _mentions(context, cast) if m.head.start not in spoken]
    events += [(False, m.tokens[0].start, -1 - k) for k, m in enumerate(mentions)]
    for _, _, k in sorted(events):
        if k >= 0:
            speakers[k] = speaker_of(found[k], context, discourse)
        else:
            _remember(mentions[-1 - k], discourse)
    return [speakers[k] for k in range(len(found))]


def _is_display(attribution: Attribution) -> bool:
    return attribution.sentence.block.kind in (BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.CAPTION)


class Mention(Struct, frozen=True):
    """A noun phrase that names somebody who does not speak there, but may be pointed back to."""

    head: Token
    tokens: tuple[Token, ...]


def _mentions(context: Context, cast: Cast) -> list[Mention]:
    """Subjects and agents that could speak; papers and pictures wherever they are brought in; whoever is cited."""
    out: list[Mention] = []
    for sentence in context.parsed.sentences:
        if sentence.block.kind is not BlockKind.BODY:
            continue
        for token in sentence.tokens:
            if not token.tag.startswith("NN"):
                continue
            kind = kind_of_noun(token) if token.tag in ("NN", "NNS") else "name"
            subject = token.dep in SUBJECT_DEPS
            cited = token.dep == "dobj" and token.head.lower in ("citing", "quoting")
            agent = token.dep == "pobj" and (token.head.lower in ("by", "with") or kind == "name")
            agent = agent or (token.dep == "dobj" and kind == "name")
            if any(c.lower in ("no", "neither") for c in token.children):
                continue
            written = kind in ("document", "footage") and token.dep in ("pobj", "dobj", "attr")
            if kind is not None and (subject or cited or agent or written):
                out.append(Mention(token, tuple(source_tokens(sentence, token))))
    return out


SUBJECT_DEPS = ("nsubj", "nsubjpass", "conj")


def _remember(mention: Mention, discourse: Discourse) -> None:
    if (
        mention.head.tag in ("NNP", "NNPS")
        and mention.head.text[:1].isupper()
        and discourse.cast.who(_run_of(mention)) is None
        and discourse.cast.body(text_of(_run_of(mention))) is None
    ):
        return
    entity = resolve(mention.head, list(mention.tokens), mention.tokens[0].start, discourse, display=False)
    if entity.speaker.name is not None:
        entity.at = mention.tokens[0].start - (0 if mention.head.dep in SUBJECT_DEPS else 120)
        discourse.entities.append(entity)


def _run_of(mention: Mention) -> list[Token]:
    runs = [r for r in runs_of(list(mention.tokens)) if any(t is mention.head for t in r)]
    return runs[0] if runs else [mention.head]


def speaker_of(attribution: Attribution, context: Context, discourse: Discourse) -> Speaker:
    """The speaker of one attribution; remembers them for what follows."""
    head = attribution.source_head
    if head is None:
        return NOBODY
    at = attribution.source[0].start
    tokens = _covered(attribution)
    hidden = (
        [e for e in discourse.entities if any(c.start <= e.at < c.end for c in attribution.content)]
        if head.tag == "PRP"
        else []
    )
    seen = Discourse(discourse.cast, [e for e in discourse.entities if not any(e is h for h in hidden)])
    entity = resolve(head, tokens, at, seen, display=_is_display(attribution))
    entity.at, entity.has_spoken = at, True
    if not _is_display(attribution):
        discourse.entities.append(entity)
    return entity.speaker


def _covered(attribution: Attribution) -> list[Token]:
    span = attribution.source[0]
    return [t for t in attribution.sentence.tokens if span.covers(t.span)] or [
        attribution.source_head or attribution.sentence.root
    ]


def resolve(head: Token, tokens: list[Token], at: int, discourse: Discourse, *, display: bool) -> Entity:
    """Who the words of a source are: an antecedent, part of a group, a name, or whom a title points back to."""
    if head.tag in ("PRP", "PRP$"):
        return pronoun(head, at, discourse)
    if (
        head.lower in ("one", "some", "many", "several", "both", "two", "three")
        and (part := part_of(head, tokens, at, discourse)) is not None
    ):
        return part
    by_name = named(head, tokens, discourse)
    if by_name is not None:
        return by_name
    kind = kind_of_source(head, tokens)
    described = Entity(
        Speaker(voice_of(head, tokens, at, discourse) or describe(tokens, at, discourse), authority_of_kind(kind)),
        kind,
        head.lemma.lower(),
        at,
        plural=head.tag in ("NNS", "NNPS"),
        gender=gender_of({t.lower for t in tokens}),
        words=frozenset(t.lower for t in tokens if t.tag.startswith(("NN", "JJ")) and not _is_below_clause(t, head)),
    )
    if display or is_definite(tokens):
        return pointed_back(described, head, tokens, discourse, display=display) or described
    return described


def _is_below_clause(token: Token, head: Token) -> bool:
    """Whether a word belongs to what is told of a source: "the ministry" in "engineers sent by the ministry"."""
    above = itertools.takewhile(lambda t: t is not head, (token, *token.ancestors()))
    return any(t.dep in ("acl", "relcl") for t in above)


def describe(tokens: list[Token], at: int, discourse: Discourse) -> str:
    """An unnamed source by its own words, without its article: "anonymous military sources"."""
    tokens = list(tokens)
    lead = ""
    if tokens[0].tag == "PRP$":
        lead = owner(tokens[0], at, discourse)
        tokens = tokens[1:]
    elif tokens[0].lower in ("the", "a", "an", "this", "that", "these", "those") and len(tokens) > 1:
        tokens = tokens[1:]
    tokens = _without_aside(_without_acronym(_without_readers(tokens)))
    while len(tokens) > 1 and tokens[-1].tag == "POS":
        tokens = tokens[:-1]
    text = text_of(tokens)
    if (
        tokens[0].tag not in ("NNP", "NNPS")
        and tokens[0].ent not in ("NORP", "GPE", "ORG", "PERSON")
        and not text[:2].isupper()
    ):
        text = text[:1].lower() + text[1:]
    return (lead + " " + text).strip() if lead else text


def _without_aside(tokens: list[Token]) -> list[Token]:
    """The description up to its first comma: what follows is an aside."""
    k = next((k for k, t in enumerate(tokens) if t.tag == "," and k > 0 and tokens[k - 1].tag.startswith("NN")), None)
    joined = k is not None and any(t.tag == "CC" for t in tokens[k:])
    return tokens[:k] if k is not None and not joined else tokens


def _without_readers(tokens: list[Token]) -> list[Token]:
    """A paper by its own name: "leaked report" for "leaked report seen by the Lantern".

    Who wrote it stays: "memo written by the auditor"; footage keeps who sent it.
    """
    for k, token in enumerate(tokens):
        if k and token.tag == "VBN" and token.dep == "acl" and token.lemma in nouns().came_to_light:
            by = any(c.dep == "agent" or c.lower == "by" for c in token.children)
            return tokens[:k] if by and kind_of_noun(token.head) == "document" else tokens
    return tokens


def _without_acronym(tokens: list[Token]) -> list[Token]:
    for k, token in enumerate(tokens):
        if token.text == "(" and k + 2 < len(tokens) + 1 and k > 0 and any(t.text == ")" for t in tokens[k:]):
            close = next(j for j in range(k, len(tokens)) if tokens[j].text == ")")
            return tokens[:k] + tokens[close + 1 :]
    return tokens


def name_of_words(head: Token, context: Context, cast: Cast) -> str:
    """What the report calls the one whom ``head`` names, by the fullest name; used for the links of a chain."""
    sentence = context.sentence_at(head.start)
    tokens = source_tokens(sentence, head) if sentence is not None else [head]
    tokens = [t for t in tokens if t.tag != "POS" or t is not tokens[-1]]
    entity = resolve(head, tokens, head.start, Discourse(cast), display=False)
    return entity.speaker.name or text_of(tokens)
