"""The person or body that the words of a source name, by the fullest name in the report."""

from reportedly.extract.describing.authority import authority_of_kind, kind_of_source
from reportedly.extract.describing.discourse import Discourse, Entity
from reportedly.extract.gazetteer import country_of_seat
from reportedly.model import Authority, Speaker
from reportedly.parse import Token
from reportedly.parse.names import person_part, text_of
from reportedly.parse.nouns import kind_of_noun, kind_of_word


def named(head: Token, tokens: list[Token], discourse: Discourse) -> Entity | None:
    """The person or body that the source names, in its head or in its apposition."""
    runs = [r for r in runs_of(tokens) if _may_name(r, head, tokens)]
    if not runs and head.text[:1].isupper() and discourse.cast.person(head.text) is not None:
        runs = [[head]]
    for run in runs:
        name = discourse.cast.who(run)
        if name is not None:
            if head.tag == "NN" and kind_of_noun(head) == "person":
                name.roles |= {
                    head.lower,
                    *(c.lower for c in head.children if c.i < head.i and c.tag[:2] in ("NN", "JJ")),
                }
            return Entity(
                Speaker(name.full, Authority.NAMED),
                "person",
                run[-1].lower,
                head.start,
                gender=name.gender,
                words=frozenset(name.roles),
            )
    for run in runs:
        equally = discourse.cast.who_equally(text_of(person_part(run)))
        if equally and run[-1] is head:
            speaker = Speaker(
                text_of(person_part(run)), Authority.NAMED, f"it fits {' and '.join(equally)} equally well"
            )
            return Entity(speaker, "person", run[-1].lower, head.start)
    for run in runs:
        if _is_set_off(run, tokens) and discourse.cast.body(text_of(run)) is None and run[-1].ent == "PERSON":
            return Entity(Speaker(text_of(run), Authority.NAMED), "person", run[-1].lower, head.start)
    for run in runs:
        only_a_role = all(kind_of_word(t.lower) == "person" or t.ent == "NORP" for t in run)
        if (run[-1] is head or run[-1].dep == "appos" or any(t is head for t in run)) and not only_a_role:
            return _body(run, tokens, head, discourse)
    return None


def runs_of(tokens: list[Token]) -> list[list[Token]]:
    """The runs of proper nouns among the words of a source: "Ministry of Defense", "Channel 9"."""
    out: list[list[Token]] = []
    for token in tokens:
        linked = token.lower in LINKING or (token.tag == "POS" and bool(out) and kind_of_noun(out[-1][-1]) == "person")
        if token.tag in ("NNP", "NNPS") or (
            out
            and out[-1][-1].i == token.i - 1
            and (
                linked
                or (
                    token.tag in ("NN", "NNS", "CD")
                    and (
                        token.text[:1].isupper()
                        or (token.text.isdigit() and kind_of_word(out[-1][-1].lower) == "outlet")
                    )
                )
            )
        ):
            if out and out[-1][-1].i == token.i - 1:
                out[-1].append(token)
            else:
                out.append([token])
    cleaned = []
    for run in out:
        while run and run[-1].tag not in ("NNP", "NNPS", "NN", "NNS", "CD"):
            run = run[:-1]
        if run:
            cleaned.append(run)
    return cleaned


LINKING = ("of", "for", "&", "-", "der", "van", "de", "bin", "al", "von")
"""Little words inside names."""


def _may_name(run: list[Token], head: Token, tokens: list[Token]) -> bool:
    """Whether a run is what the source is called, rather than a possessor or a place inside it."""
    last = run[-1]
    if last is head or any(t is head for t in run) or _is_set_off(run, tokens):
        return True
    if last.dep == "appos":
        return last.head is head or (last.head.dep in ("appos", "conj") and last.head.head is head)
    return (last.head is head and last.dep in ("compound", "nmod") and last.i == head.i + 1) or last.dep == "flat"


def _is_set_off(run: list[Token], tokens: list[Token]) -> bool:
    """Whether commas set the name off at the end: "the owner of the mill in Ardun, Karel Brandt,".

    Not "the ministry in Ardun, Orlind," nor "the owner, who lives in Ardun".
    """
    role = next((t for t in tokens if t.tag[:2] == "NN"), None)
    if role is None or role.tag != "NN" or kind_of_noun(role) != "person":
        return False
    before = [t for t in tokens if t.i == run[0].i - 1]
    after = [t for t in tokens if t.i > run[-1].i and t.tag != ","]
    return bool(before) and before[0].tag == "," and not after and len(run) > 1


def _body(run: list[Token], tokens: list[Token], head: Token, discourse: Discourse) -> Entity | None:
    text = text_of(run)
    found = discourse.cast.body(text)
    if found is None and len(run) > 1 and run[0].ent == "NORP":
        found = discourse.cast.body(text_of(run[1:]))
    name = found.full if found is not None else _name_with_link(run, tokens)
    country = country_of_seat(name)
    kind = kind_of_source(head, run) if run[-1] is not head else kind_of_source(head, tokens)
    if kind == "person":
        kind = found.kind if found is not None else "body"
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
    """The name with the adjective that belongs to it: "North Marvian Office of Fisheries"."""
    first = run[0]
    lead: list[Token] = []
    for token in reversed([t for t in tokens if t.i < first.i]):
        if (
            token.tag.startswith("JJ")
            and (token.text[:1].isupper() or token.ent == "NORP")
            and (not lead or lead[0].i == token.i + 1)
            and token.i >= first.i - 2
        ):
            lead.insert(0, token)
        else:
            break
    return text_of([*lead, *run])
