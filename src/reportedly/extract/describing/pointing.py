"""Whom words point back to: pronouns, "one of them", "the minister", "the company", a headline's "governor"."""

from reportedly.extract.describing.discourse import Discourse, Entity
from reportedly.model import Authority, Speaker
from reportedly.parse import Token
from reportedly.parse.nouns import nouns


def pronoun(head: Token, at: int, discourse: Discourse) -> Entity:
    """Whom "he", "she", "it" or "they" means: the last one named that agrees; else the pronoun stands for itself."""
    gender = {"he": "m", "she": "f", "his": "m", "her": "f", "him": "m"}.get(head.lower)
    if gender is not None:
        found = discourse.latest("person", before=at, plural=False, gender=gender)
    elif head.lower == "it":
        found = max(
            (
                e
                for kind in ("body", "outlet", "document", "post", "footage")
                if (e := discourse.latest(kind, before=at)) is not None
            ),
            key=lambda e: e.at,
            default=None,
        )
    elif head.lower == "they":
        candidates = (
            discourse.latest("person", before=at, plural=True),
            discourse.latest("body", before=at),
            discourse.latest("outlet", before=at, plural=True),
        )
        found = max((e for e in candidates if e is not None), key=lambda e: e.at, default=None)
    else:
        found = None
    if found is None:
        return Entity(
            Speaker(head.text, Authority.UNNAMED if head.lower != "it" else Authority.BODY), "person", head.lower, at
        )
    if gender is not None and found.gender is None:
        found.gender = gender
        _remember_gender(found, discourse, gender)
    return Entity(found.speaker, found.kind, found.head, at, found.plural, gender or found.gender, found.words)


def _remember_gender(found: Entity, discourse: Discourse, gender: str) -> None:
    for entity in discourse.entities:
        if entity.speaker == found.speaker and entity.gender is None:
            entity.gender = gender


def part_of(head: Token, tokens: list[Token], at: int, discourse: Discourse) -> Entity | None:
    """One of them: "one of three jurors unhappy with the verdict"."""
    of = next((c for c in head.children if c.lower == "of"), None)
    whole = of.child("pobj") if of is not None else None
    if whole is None:
        found = discourse.latest("person", before=at, plural=True) if len(tokens) == 1 else None
    elif whole.tag == "PRP":
        found = discourse.latest("person", before=at, plural=True)
    elif is_definite(whole.subtree()):
        found = next(
            (e for e in reversed(discourse.entities) if e.at < at and e.plural and e.head == whole.lemma.lower()), None
        )
    else:
        found = None
    if found is None or found.speaker.name is None:
        return None
    name = f"{head.lower} of {found.speaker.name}"
    return Entity(Speaker(name, Authority.UNNAMED), "person", found.head, at, plural=head.lower != "one")


def voice_of(head: Token, tokens: list[Token], at: int, discourse: Discourse) -> str | None:
    """Whom a bare spokesman speaks for, in words: "a company spokesman", "a spokesman" after the company has spoken.

    "spokesman for Brask Mills"; None where nobody fits, and for "a spokesman for the bank", which says it itself.
    """
    if not head.lower.startswith("spokes") or any(c.dep == "prep" and c.lower in ("for", "of") for c in head.children):
        return None
    of = next((t for t in tokens if t.i == head.i - 1 and t.tag == "NN"), None)
    first = tokens[0].i if tokens[0].lower not in ("a", "an", "the", "one") else tokens[0].i + 1
    if first != (of or head).i:
        return None
    body = _body_meant(of, at, discourse)
    if body is None or body.speaker.name is None:
        return None
    article = "" if body.speaker.name[:1].isupper() else "the "
    return f"{head.lower} for {article}{body.speaker.name}"


def _body_meant(of: Token | None, at: int, discourse: Discourse) -> Entity | None:
    """The body that "company" in "company spokesman" names, else, without such a word, the last one to speak."""
    if of is None:
        spoke = [e for e in discourse.entities if e.at < at and e.kind == "body" and e.has_spoken]
        return max(spoke, key=lambda e: e.at, default=None)
    word = of.lemma.lower()
    described = Entity(Speaker(word, Authority.BODY), "body", word, at, words=frozenset({word}))
    found = _same_head(described, at, discourse, display=False)
    if found is None and word in nouns().generic["body"]:
        found = discourse.latest_of_its_kind(described, before=at, display=False)
    return found


def is_definite(tokens: list[Token]) -> bool:
    """Whether a phrase points back: "the minister", "this agency", "her office"."""
    first = tokens[0]
    return first.lower in ("the", "this", "that", "these", "those") or (first.tag == "PRP$")


def pointed_back(
    described: Entity, head: Token, tokens: list[Token], discourse: Discourse, *, display: bool
) -> Entity | None:
    """Whom "the minister", "the company" or a headline's "governor" points back to."""
    words = {t.lower for t in tokens if t.tag.startswith(("NN", "JJ")) and t.lower != "own"}
    before = 10**12 if display else described.at
    if described.kind == "person":
        return _person_by_role(described, head, words, before, discourse) or _same_head(
            described, before, discourse, display=display
        )
    earlier = _same_head(described, before, discourse, display=display)
    if earlier is not None:
        return earlier
    if len(words) == 1 and head.lemma.lower() in nouns().generic.get(described.kind, ()):
        found = discourse.latest_of_its_kind(described, before=before, display=display)
        return _again(found, described) if found is not None else None
    return None


def _person_by_role(
    described: Entity, head: Token, words: set[str], before: int, discourse: Discourse
) -> Entity | None:
    role = head.lemma.lower()
    fits = [p for p in discourse.cast.people if role in p.roles or head.lower in p.roles]
    whole = [p for p in fits if words <= p.roles]
    fits = whole or (fits if len(words) == 1 else [p for p in fits if not _nations(words) or _nations(words) & p.roles])
    if not fits:
        return None
    by_recency = {e.speaker.name: e.at for e in sorted(discourse.entities, key=lambda e: e.at) if e.at < before}
    chosen = fits[0] if len(fits) == 1 else max(fits, key=lambda p: by_recency.get(p.full, -1))
    if len(fits) > 1 and chosen.full not in by_recency:
        names = " and ".join(sorted(p.full for p in fits))
        described.speaker = Speaker(
            described.speaker.name, described.speaker.authority, f"it fits {names} equally well"
        )
        return None
    if len(fits) == 1 and not whole and len(words) > 2:
        return None
    return Entity(
        Speaker(chosen.full, Authority.NAMED),
        "person",
        role,
        before,
        gender=chosen.gender,
        words=frozenset(chosen.roles),
    )


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
    return Entity(
        entity.speaker,
        entity.kind,
        described.head,
        described.at,
        entity.plural,
        entity.gender or described.gender,
        entity.words | described.words,
    )


def owner(pronoun: Token, at: int, discourse: Discourse) -> str:
    """The possessor that "her" or "its" stands for, with its ending: "Ines Maddow's"; "" where nobody fits."""
    gender = {"his": "m", "her": "f"}.get(pronoun.lower)
    if gender is not None:
        found = discourse.latest("person", before=at, plural=False, gender=gender)
    else:
        candidates = (discourse.latest("body", before=at), discourse.latest("outlet", before=at))
        found = max((e for e in candidates if e is not None), key=lambda e: e.at, default=None)
    if found is None or found.speaker.name is None:
        return ""
    return found.speaker.name + ("'" if found.speaker.name.endswith("s") else "'s")
