"""Contents that are clauses: behind their cue, before it, or on both sides of it."""

from reportedly.extract.finding.cues import Cue
from reportedly.extract.finding.held import Held, Place, is_infinitive, reach, stretch
from reportedly.lexicon.cues import cues
from reportedly.parse import Token


def clause_before(place: Place) -> Held | None:
    """Nine people are missing, the ministry said. The plant, he said, was shut (two spans)."""
    cue, sentence = place.cue, place.sentence
    if "clause" not in cue.frames or not place.source or cue.passive:
        return None
    first = min(place.source[0].i, cue.tokens[0].i)
    last = max(place.source[-1].i, cue.tokens[-1].i)
    if first < 2 or not place.is_adjacent:
        return None
    before = sentence.tokens[:first]
    if not _ends_clause(before) or not any(t.tag in ("VBD", "VBZ", "VBP", "MD", "VB") for t in before):
        return None
    if _holds_after(cue, last):
        return None
    head = _head_before(cue.verb, first)
    if head is None:
        return None
    lead = _clause_start(head, before)
    spans = [place.context.trim(sentence.tokens[lead].start, before[-1].end)]
    rest = [t for t in head.subtree() if t.i > last and t not in cue.verb.subtree()]
    if cue.verb.head is not head and head.head is cue.verb:
        rest = [t for t in head.subtree() if t.i > last]
    if len(rest) > 1 and sentence.tokens[last + 1].tag in (",", ":"):
        spans.append(place.context.trim(rest[0].start, rest[-1].end))
    kept = tuple(s for s in spans if s is not None)
    return Held(kept, "clause before the cue") if kept else None


def clause_around(place: Place) -> Held | None:
    """The ferry, Ines Maddow said, was late: two spans on both sides of source and cue.

    Not: "The ferry, which Maddow said was late, sailed", nor "In May, Maddow said, …" (one span behind).
    """
    cue, tokens = place.cue, place.sentence.tokens
    if "clause" not in cue.frames or not place.has_own_source or not place.is_adjacent or cue.negated:
        return None
    first = min(place.source[0].i, cue.tokens[0].i)
    last = max(place.source[-1].i, cue.tokens[-1].i)
    if first < 2 or last + 2 >= len(tokens) or tokens[first - 1].tag != "," or tokens[last + 1].tag != ",":
        return None
    rest = tokens[last + 2 :]
    before = tokens[: first - 1]
    finite = next((t for t in rest if t.tag in ("VBD", "VBZ", "VBP", "MD")), None)
    if finite is None or any(t.tag in ("VBD", "VBZ", "VBP", "MD") for t in before):
        return None
    lead = len(before) <= 4 and not any(t.tag in ("VBN", "VBG", "WRB") or t.ent in ("DATE", "TIME") for t in before)
    if not lead and not any(t.tag.startswith(("NN", "PRP", "DT")) for t in before):
        return None
    if rest[0].tag in ("VBG", "WDT", "WP") or rest[0].lower in ("but", "and", "as", "after", "while"):
        return None
    left = place.context.trim(before[0].start, before[-1].end)
    right = place.context.trim(rest[0].start, reach(place, rest[-1]))
    spans = tuple(s for s in (left, right) if s is not None)
    return Held(spans, "clause around the cue") if len(spans) == 2 else None


def as_told(place: Place) -> Held | None:
    """As the inquest noted, the alarm was off: the clause that the "as" belongs to. The alarm was off, as it noted.

    Not: "As he spoke of the fire, the roof fell" (there the cue holds something of its own).
    """
    cue = place.cue
    verb = cue.verb
    as_ = next(
        (c for c in verb.children if c.lower == "as" and c.i < verb.i and c.dep in ("mark", "advmod", "prep")), None
    )
    if as_ is None or verb.dep not in ("advcl", "parataxis") or "clause" not in cue.frames or not place.source:
        return None
    if any(c.dep in ("ccomp", "dobj", "xcomp", "prep") and c.i > verb.i and not _of_time(c) for c in verb.children):
        return None
    inside = {t.i for t in verb.subtree()}
    clause_words = [t for t in verb.head.subtree() if t.i not in inside]
    after = [t for t in clause_words if t.i > verb.i]
    held = after if as_.i < 2 else [t for t in clause_words if t.i < as_.i]
    if len(held) < 3:
        return None
    return stretch(place, held[0].start, reach(place, held[-1]), "clause around 'as'")


def _of_time(token: Token) -> bool:
    return token.ent in ("DATE", "TIME") or any(c.ent in ("DATE", "TIME") for c in token.children)


def _ends_clause(before: tuple[Token, ...]) -> bool:
    return before[-1].tag in (",", "''", ":", "HYPH", "NFP") or before[-1].text in (",", "—", "–", "-", "”")


def _holds_after(cue: Cue, last: int) -> bool:
    """Whether a clause or an object stands behind the cue, so that what stands before it is not what is held.

    Not: "90 got out, one guard reckoned — twice the official count" (behind a dash the report goes on itself).
    """
    wanted = ("ccomp",) if "addressee" in cue.frames else ("ccomp", "dobj")
    dashes = [c.i for c in cue.verb.children if c.i > last and c.text in ("—", "–", "-", ";")]
    return any(
        c.dep in wanted and last < c.subtree()[0].i < min(dashes, default=10**9) and c.ent not in ("DATE", "TIME")
        for c in cue.verb.children
    )


def _head_before(verb: Token, first: int) -> Token | None:
    """The head of the clause that the cue closes: its own complement, or the clause it is set into."""
    for child in verb.children:
        if (
            (
                child.dep in ("ccomp", "parataxis", "advcl", "dep", "nsubj", "conj")
                and child.i < first
                and child.subtree()[0].i < first
            )
            and child.tag.startswith(("VB", "MD", "NN", "JJ", "CD"))
            and child.dep != "nsubj"
        ):
            return child
    if verb.dep in ("parataxis", "ccomp", "conj", "dep", "advcl", "relcl") and verb.head.i < first:
        return verb.head
    return None


def _clause_start(head: Token, before: tuple[Token, ...]) -> int:
    """The index of the first word of the clause; the whole run before the cue unless a relative clause is meant."""
    top = head
    while top.dep in ("conj", "ccomp", "advcl") and top.head is not top and top.head.i < before[-1].i:
        top = top.head
    if top.dep == "relcl":
        return next((t.i for t in top.subtree() if t.lower not in ("which", "who", "that")), before[0].i)
    return before[0].i


def clause_after(place: Place) -> Held | None:
    """She said that the toll had risen. Asked whether …, wrote how …. Not: She said hello."""
    cue = place.cue
    if not cue.frames & {"clause", "person_infinitive"}:
        return None
    told = _told_that(place)
    if told is not None:
        return told
    for child in cue.verb.children:
        if child.dep in ("ccomp", "parataxis", "advcl", "xcomp", "dep") and _is_held_clause(child, cue):
            return clause(place, child)
    return _after_that(place)


def _told_that(place: Place) -> Held | None:
    """The doctor told The Times that twins had been delivered: what follows "that", whatever the parser hung it on."""
    verb, tokens = place.cue.verb, place.sentence.tokens
    told = next((c for c in verb.children if c.dep in ("dobj", "dative") and c.i > verb.i), None)
    if (
        "addressee" not in place.cue.frames
        or told is None
        or told.i + 2 >= len(tokens)
        or tokens[told.i + 1].lower != "that"
    ):
        return None
    below = [t for t in verb.subtree() if t.i > told.i + 1]
    return stretch(place, tokens[told.i + 2].start, reach(place, below[-1]), "clause after the cue") if below else None


def _is_held_clause(clause: Token, cue: Cue) -> bool:
    first = clause.subtree()[0]
    if first.i <= cue.verb.i:
        return False
    has_subject = clause.child("nsubj", "nsubjpass", "expl", "csubj") is not None
    if clause.dep == "ccomp":
        if not has_subject and is_infinitive(clause):
            return ("clause" in cue.frames and first.tag in ("WRB", "WP", "WDT")) or "infinitive" in cue.frames
        if is_infinitive(clause):
            return "person_infinitive" in cue.frames
        return "clause" in cue.frames
    if clause.dep == "parataxis":
        return "clause" in cue.frames and has_subject and first.i > cue.verb.i
    if clause.dep in ("advcl", "dep"):
        return (
            "clause" in cue.frames
            and has_subject
            and first.lower in ("that", "how", "why", "what", "whether", "if")
            and first.i <= cue.verb.i + 2
        )
    return "clause" in cue.frames and first.tag in ("WRB", "WP", "WDT")


def clause(place: Place, head: Token) -> Held | None:
    """The clause under ``head`` as a content, without a leading "that" and without whoever is told."""
    after = max(place.cue.verb.i, place.cue.tokens[-1].i)
    apart = min(_attributed_apart(head), _cited_apart(place, head))
    tokens = [t for t in head.subtree() if t.i > after and t.i < apart]
    while len(tokens) > 1 and tokens[-1].tag in ("CC", ",", "IN"):
        tokens.pop()
    while len(tokens) > 1 and tokens[0].tag in (",", ":"):
        tokens.pop(0)
    if not tokens:
        return None
    end = reach(place, tokens[-1])
    first = tokens[0]
    if first.lower == "that" and first.tag in ("IN", "DT", "WDT") and len(tokens) > 1:
        first = tokens[1]
    addressee = place.cue.verb.child("dobj", "dative") if "addressee" in place.cue.frames else None
    if addressee is not None and first.i <= addressee.i:
        first = next((t for t in tokens if t.i > addressee.i and t.lower != "that"), first)
    return stretch(place, first.start, end, "clause after the cue")


def _attributed_apart(head: Token) -> int:
    """The index where a clause of somebody else's begins: "12 were seized, while the owners say it was 20"."""
    apart = [
        c.subtree()[0].i
        for c in head.children
        if c.dep == "advcl"
        and c.i > head.i
        and c.subtree()[0].lower in ("while", "whereas", "though", "although")
        and "clause" in cues().frames_by_verb.get(c.lemma, ())
        and c.child("nsubj") is not None
    ]
    return min(apart, default=10**9)


def _cited_apart(place: Place, head: Token) -> int:
    """The index where the outlet's own source is cited: "the Lantern reported that guards sold keys, citing a memo"."""
    tokens = place.sentence.tokens
    cited = [t.i for t in head.subtree() if t.lower in ("citing", "quoting") and t.i > 1 and tokens[t.i - 1].tag == ","]
    inside = [k for k in cited if place.context.quotation_at(tokens[k].start) is not None]
    return min((k - 1 for k in cited if k not in inside), default=10**9)


def _after_that(place: Place) -> Held | None:
    """Where the parser lost the clause: everything behind a "that" near the cue.

    Papers reported on April 9 that 70 sheep had been stolen. Not: He said of the plan that day: no.
    """
    if "clause" not in place.cue.frames or place.cue.verb.dep == "amod":
        return None
    tokens = place.sentence.tokens
    for token in tokens[place.cue.verb.i + 1 : place.cue.verb.i + 24]:
        if token.lower == "that" and token.tag == "IN" and token.dep == "mark":
            return (
                stretch(place, tokens[token.i + 1].start, tokens[-1].end, "clause after 'that'")
                if token.i + 2 < len(tokens)
                else None
            )
        other_cue = token.tag == "VBG" and "clause" in cues().frames_by_verb.get(token.lemma, ())
        if other_cue or (token.tag.startswith(("VB", "MD")) and token.tag != "VBG"):
            return None
    return None
