"""Who a source is: titles, pronouns, acronyms and "the official" to one speaker by the fullest name.

In: attributions in the order of the text, and the report's cast of names. Out: one
:class:`Speaker` for each. Where two candidates fit equally well the words of the source stand
for themselves.
"""

from msgspec import Struct, field

from reportedly.extract.attribution import Attribution
from reportedly.extract.authority import authority_of_kind, kind_of_source
from reportedly.extract.context import Context
from reportedly.extract.sources import source_tokens
from reportedly.model import Authority, BlockKind, Speaker
from reportedly.parse import Token
from reportedly.parse.mentions import Cast, Name, gender_of, name_runs, person_part, text_of
from reportedly.parse.nouns import kind_of_noun, kind_of_word

NOBODY = Speaker(None, Authority.NONE)
GENERIC = {
    "body": frozenset({"company", "firm", "agency", "organisation", "organization", "group", "body", "contractor", "operator", "maker", "manufacturer",
                       "regulator", "watchdog", "charity", "airline", "party", "union", "authority", "office", "desk"}),
    "outlet": frozenset({"newspaper", "paper", "broadcaster", "outlet", "channel", "station", "magazine", "website", "site", "tabloid", "daily", "wire"}),
    "document": frozenset({"document", "message", "file", "paper", "text", "report", "statement", "memo", "email", "letter", "study", "spreadsheet"}),
    "footage": frozenset({"video", "footage", "clip", "image", "picture", "recording"}),
}
"""Nouns that, with "the", point back to something of their kind that was named before."""


class Entity(Struct):
    """Somebody who has spoken, or was named, up to here."""

    speaker: Speaker
    kind: str
    head: str
    at: int
    plural: bool = False
    gender: str | None = None
    words: frozenset[str] = field(default_factory=frozenset)


class Discourse(Struct):
    """The report as read so far: its cast and those who have spoken, latest last."""

    cast: Cast
    entities: list[Entity] = field(default_factory=list)

    def latest(self, kind: str, *, before: int, plural: bool | None = None, gender: str | None = None) -> Entity | None:
        """The last one of a kind, in agreement of number and gender as far as these are known."""
        for entity in sorted(self.entities, key=lambda e: -e.at):
            if entity.at >= before or entity.kind != kind:
                continue
            if plural is not None and entity.plural != plural:
                continue
            if gender is not None and entity.gender not in (None, gender):
                continue
            return entity
        return None


def speakers_of(found: list[Attribution], context: Context, cast: Cast) -> list[Speaker]:
    """The speaker of each attribution, in the order given. Body text is read first, headline and captions after it,
    since those use short forms of what the body gives in full."""
    discourse = Discourse(cast, _mentions(context, cast))
    speakers: dict[int, Speaker] = {}
    order = sorted(range(len(found)), key=lambda k: (_is_display(found[k]), found[k].source[0].start if found[k].source else found[k].cue[0].start))
    for k in order:
        speakers[k] = speaker_of(found[k], context, discourse)
    return [speakers[k] for k in range(len(found))]


def _is_display(attribution: Attribution) -> bool:
    return attribution.sentence.block.kind in (BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.CAPTION)


def _mentions(context: Context, cast: Cast) -> list[Entity]:
    """The people and bodies named as subjects: those whom a pronoun or "the company" may mean."""
    out: list[Entity] = []
    for sentence in context.parsed.sentences:
        for run in name_runs(sentence):
            head = run[-1]
            subject = head.dep in ("nsubj", "nsubjpass", "appos", "conj") or head.head.dep in ("nsubj", "nsubjpass")
            if cast.names_person(run) and (name := cast.person(text_of(person_part(run)))) is not None:
                if subject or head.dep in ("pobj", "dobj"):
                    out.append(Entity(Speaker(name.full, Authority.NAMED), "person", head.lower, head.start if subject else head.start - 200, gender=name.gender,
                                      words=frozenset(name.roles)))
            elif subject and (body := cast.body(text_of(run))) is not None:
                authority = Authority.OUTLET if body.kind == "outlet" else Authority.BODY
                out.append(Entity(Speaker(body.full, authority), body.kind, body.full.lower().split()[-1], head.start,
                                  words=frozenset(body.full.lower().split())))
    return out


def speaker_of(attribution: Attribution, context: Context, discourse: Discourse) -> Speaker:
    """The speaker of one attribution; remembers them for what follows."""
    head = attribution.source_head
    if head is None:
        return NOBODY
    at = attribution.source[0].start
    tokens = [t for t in source_tokens(attribution.sentence, head)] if not _is_display(attribution) else _covered(attribution)
    entity = _resolve(head, tokens, at, discourse, display=_is_display(attribution))
    entity.at = at
    if not _is_display(attribution):
        discourse.entities.append(entity)
    return entity.speaker


def _covered(attribution: Attribution) -> list[Token]:
    span = attribution.source[0]
    return [t for t in attribution.sentence.tokens if span.covers(t.span)] or [attribution.source_head or attribution.sentence.root]


def _resolve(head: Token, tokens: list[Token], at: int, discourse: Discourse, *, display: bool) -> Entity:
    if head.tag in ("PRP", "PRP$"):
        return _pronoun(head, at, discourse)
    if head.lower in ("one", "some", "many", "several", "both", "two", "three") and (part := _part_of(head, tokens, at, discourse)) is not None:
        return part
    named = _named(head, tokens, discourse)
    if named is not None:
        return named
    kind = kind_of_source(head, tokens)
    described = Entity(
        Speaker(describe(tokens, at, discourse), authority_of_kind(kind)),
        kind,
        head.lemma.lower(),
        at,
        plural=head.tag in ("NNS", "NNPS"),
        gender=gender_of({t.lower for t in tokens}),
        words=frozenset(t.lower for t in tokens if t.tag.startswith(("NN", "JJ"))),
    )
    if display or _is_definite(tokens):
        return _pointed_back(described, head, tokens, discourse, display=display) or described
    return described


def _pronoun(head: Token, at: int, discourse: Discourse) -> Entity:
    gender = {"he": "m", "she": "f", "his": "m", "her": "f", "him": "m"}.get(head.lower)
    if gender is not None:
        found = discourse.latest("person", before=at, plural=False, gender=gender)
    elif head.lower == "it":
        found = max(
            (e for kind in ("body", "outlet", "document", "post", "footage") if (e := discourse.latest(kind, before=at)) is not None),
            key=lambda e: e.at,
            default=None,
        )
    elif head.lower == "they":
        candidates = (discourse.latest("person", before=at, plural=True), discourse.latest("body", before=at), discourse.latest("outlet", before=at, plural=True))
        found = max((e for e in candidates if e is not None), key=lambda e: e.at, default=None)
    else:
        found = None
    if found is None:
        return Entity(Speaker(head.text, Authority.UNNAMED if head.lower != "it" else Authority.BODY), "person", head.lower, at)
    if gender is not None and found.gender is None:
        found.gender = gender
        _remember_gender(found, discourse, gender)
    return Entity(found.speaker, found.kind, found.head, at, found.plural, gender or found.gender, found.words)


def _remember_gender(found: Entity, discourse: Discourse, gender: str) -> None:
    for entity in discourse.entities:
        if entity.speaker == found.speaker and entity.gender is None:
            entity.gender = gender


def _part_of(head: Token, tokens: list[Token], at: int, discourse: Discourse) -> Entity | None:
    """One of them: "one of two insurers familiar with the claim"."""
    of = next((c for c in head.children if c.lower == "of"), None)
    whole = of.child("pobj") if of is not None else None
    if whole is None:
        found = discourse.latest("person", before=at, plural=True) if len(tokens) == 1 else None
    elif whole.tag == "PRP":
        found = discourse.latest("person", before=at, plural=True)
    elif _is_definite(whole.subtree()):
        found = next((e for e in reversed(discourse.entities) if e.at < at and e.plural and e.head == whole.lemma.lower()), None)
    else:
        found = None
    if found is None or found.speaker.name is None:
        return None
    name = f"{head.lower} of {found.speaker.name}"
    return Entity(Speaker(name, Authority.UNNAMED), "person", found.head, at, plural=head.lower != "one")


def _named(head: Token, tokens: list[Token], discourse: Discourse) -> Entity | None:
    """The person or body that the source names, in its head or in its apposition."""
    runs = [r for r in _runs_of(tokens) if _may_name(r, head)]
    person_noun = kind_of_noun(head) == "person"
    for run in runs:
        text = text_of(person_part(run))
        if discourse.cast.names_person(run) or (person := discourse.cast.person(text)) is not None and (person_noun or run[-1] is head):
            found = discourse.cast.person(text)
            name = found or Name(text, "person")
            return Entity(Speaker(name.full, Authority.NAMED), "person", run[-1].lower, head.start, gender=name.gender, words=frozenset(name.roles))
    for run in runs:
        if run[-1] is head or run[-1].dep == "appos":
            return _body(run, tokens, head, discourse)
    return None


def _runs_of(tokens: list[Token]) -> list[list[Token]]:
    out: list[list[Token]] = []
    for token in tokens:
        linked = token.lower in ("of", "for", "&", "-", "der", "van", "de", "bin", "al", "von")
        if token.tag in ("NNP", "NNPS") or (out and out[-1][-1].i == token.i - 1 and (linked or (token.tag in ("NN", "NNS") and token.text[:1].isupper()))):
            if out and out[-1][-1].i == token.i - 1:
                out[-1].append(token)
            else:
                out.append([token])
    cleaned = []
    for run in out:
        while run and run[-1].tag not in ("NNP", "NNPS", "NN", "NNS"):
            run = run[:-1]
        if run:
            cleaned.append(run)
    return cleaned


def _may_name(run: list[Token], head: Token) -> bool:
    """Whether a run is what the source is called, rather than a possessor or a place inside it."""
    last = run[-1]
    if last is head or last.dep == "appos" or any(t is head for t in run):
        return True
    return last.head is head and last.dep in ("compound", "nmod") and last.i == head.i + 1 or last.dep == "flat"


def _body(run: list[Token], tokens: list[Token], head: Token, discourse: Discourse) -> Entity | None:
    text = text_of(run)
    found = discourse.cast.body(text)
    if found is None and len(run) > 1 and run[0].ent == "NORP":
        found = discourse.cast.body(text_of(run[1:]))
    name = found.full if found is not None else _name_with_link(run, tokens)
    country = _country_of_capital(name)
    kind = kind_of_source(head, run) if run[-1] is not head else kind_of_source(head, tokens)
    if found is not None and found.kind == "outlet":
        kind = "outlet"
    return Entity(
        Speaker(country or name, authority_of_kind(kind)),
        kind,
        run[-1].lower,
        head.start,
        plural=head.tag == "NNPS",
        words=frozenset(name.lower().split()),
    )


def _name_with_link(run: list[Token], tokens: list[Token]) -> str:
    """The name with the adjective that belongs to it: "South Korean Ministry of Defense"."""
    first = run[0]
    lead: list[Token] = []
    for token in reversed([t for t in tokens if t.i < first.i]):
        if token.tag.startswith("JJ") and (token.text[:1].isupper() or token.ent == "NORP") and (not lead or lead[0].i == token.i + 1) and token.i >= first.i - 2:
            lead.insert(0, token)
        else:
            break
    return text_of([*lead, *run])


def _country_of_capital(name: str) -> str | None:
    """A capital that speaks stands for its government: "Kyiv" is Ukraine."""
    from reportedly.extract.capitals import country_of_capital

    return country_of_capital(name)


def _is_definite(tokens: list[Token]) -> bool:
    first = tokens[0]
    return first.lower in ("the", "this", "that", "these", "those") or (first.tag == "PRP$")


def _pointed_back(described: Entity, head: Token, tokens: list[Token], discourse: Discourse, *, display: bool) -> Entity | None:
    """Whom "the minister", "the company" or a headline's "governor" points back to."""
    words = {t.lower for t in tokens if t.tag.startswith(("NN", "JJ")) and t.lower != "own"}
    before = 10**12 if display else described.at
    if described.kind == "person":
        return _person_by_role(head, words, before, discourse) or _same_head(described, before, discourse, display=display)
    earlier = _same_head(described, before, discourse, display=display)
    if earlier is not None:
        return earlier
    if len(words) == 1 and head.lemma.lower() in GENERIC.get(described.kind, frozenset()):
        found = discourse.latest(described.kind, before=before, plural=None)
        return _again(found, described) if found is not None else None
    return None


def _person_by_role(head: Token, words: set[str], before: int, discourse: Discourse) -> Entity | None:
    role = head.lemma.lower()
    fits = [p for p in discourse.cast.people if role in p.roles or head.lower in p.roles]
    whole = [p for p in fits if words <= p.roles]
    fits = whole or (fits if len(words) == 1 else [p for p in fits if not _nations(words) or _nations(words) & p.roles])
    if not fits:
        return None
    by_recency = {e.speaker.name: e.at for e in sorted(discourse.entities, key=lambda e: e.at) if e.at < before}
    chosen = fits[0] if len(fits) == 1 else max(fits, key=lambda p: by_recency.get(p.full, -1))
    if len(fits) > 1 and chosen.full not in by_recency:
        return None
    if len(fits) == 1 and not whole and len(words) > 2:
        return None
    return Entity(Speaker(chosen.full, Authority.NAMED), "person", role, before, gender=chosen.gender, words=frozenset(chosen.roles))


def _nations(words: set[str]) -> set[str]:
    return {w for w in words if w.endswith(("ian", "ean", "ish", "ese", "an", "i", "ch"))}


def _same_head(described: Entity, before: int, discourse: Discourse, *, display: bool) -> Entity | None:
    for entity in sorted(discourse.entities, key=lambda e: -e.at):
        same = entity.head == described.head or (entity.kind == described.kind and described.head in entity.words)
        if entity.at >= before or not same or (entity.plural != described.plural and entity.kind == "person"):
            continue
        extra = described.words - entity.words - {described.head}
        if entity.kind == described.kind and (not extra or (display and len(extra) <= 1)):
            return _again(entity, described)
    return None


def _again(entity: Entity, described: Entity) -> Entity:
    return Entity(entity.speaker, entity.kind, described.head, described.at, entity.plural, entity.gender or described.gender, entity.words | described.words)


def describe(tokens: list[Token], at: int, discourse: Discourse) -> str:
    """An unnamed source by its own words, without its article: "anonymous military sources"."""
    tokens = list(tokens)
    lead = ""
    if tokens[0].tag == "PRP$":
        owner = _owner(tokens[0], at, discourse)
        lead = owner
        tokens = tokens[1:]
    elif tokens[0].lower in ("the", "a", "an", "this", "that", "these", "those") and len(tokens) > 1:
        tokens = tokens[1:]
    tokens = _without_acronym(tokens)
    text = text_of(tokens)
    if tokens[0].tag not in ("NNP", "NNPS") and tokens[0].ent not in ("NORP", "GPE", "ORG", "PERSON") and not text[:2].isupper():
        text = text[:1].lower() + text[1:]
    return (lead + " " + text).strip() if lead else text


def _owner(pronoun: Token, at: int, discourse: Discourse) -> str:
    gender = {"his": "m", "her": "f"}.get(pronoun.lower)
    if gender is not None:
        found = discourse.latest("person", before=at, plural=False, gender=gender)
    else:
        candidates = (discourse.latest("body", before=at), discourse.latest("outlet", before=at))
        found = max((e for e in candidates if e is not None), key=lambda e: e.at, default=None)
    if found is None or found.speaker.name is None:
        return ""
    return found.speaker.name + ("'" if found.speaker.name.endswith("s") else "'s")


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
    entity = _resolve(head, tokens, head.start, Discourse(cast, _mentions(context, cast)), display=False)
    return entity.speaker.name or text_of(tokens)
