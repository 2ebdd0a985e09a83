"""Finding what is held: the content of a verbal cue, by the frame the cue stands in.

In: a cue and its source. Out: a :class:`Held` (the content's spans, words that the frame adds to
the cue, the rule), or None where the cue holds nothing here ("he said hello" holds no clause).
The frames are tried in the order of FRAMES; the first that fits decides.
"""

from collections.abc import Callable

from msgspec import Struct

from reportedly.extract.attribution import runs
from reportedly.extract.context import Context
from reportedly.extract.cues import Cue
from reportedly.lexicon.cues import cues
from reportedly.model import Span
from reportedly.parse import Sentence, Token

QUOTING = frozenset({"quote"})


class Held(Struct, frozen=True):
    """A content: its spans, the words that the frame adds to the cue ("of", "at"), and the rule."""

    spans: tuple[Span, ...]
    rule: str
    more_cue: tuple[Token, ...] = ()


class Place(Struct, frozen=True):
    """A cue with its source in its sentence, for the rules of this module."""

    context: Context
    sentence: Sentence
    cue: Cue
    source: tuple[Token, ...]

    @property
    def has_own_source(self) -> bool:
        """Whether the cue's own subject is the source, rather than one it shares with another verb."""
        own = [c for c in self.cue.governor.children if c.dep in ("nsubj", "nsubjpass", "agent", "dobj", "attr", "npadvmod", "oprd", "dep", "appos", "dative")]
        return bool(self.source) and any(c.subtree()[0].i <= self.source[-1].i and c.subtree()[-1].i >= self.source[0].i for c in own)

    @property
    def start(self) -> int:
        """Where source or cue begins, whichever is first; a source shared with another verb does not count."""
        return min(self.cue.tokens[0].start, self.source[0].start) if self.has_own_source else self.cue.tokens[0].start

    @property
    def end(self) -> int:
        """Where source or cue ends, whichever is last."""
        return max(self.cue.tokens[-1].end, self.source[-1].end) if self.has_own_source else self.cue.tokens[-1].end

    @property
    def is_adjacent(self) -> bool:
        """Whether source and cue stand side by side: "said X", "X later said"."""
        if not self.source:
            return False
        after = self.source[-1].i + 1 if self.source[0].i < self.cue.tokens[0].i else self.cue.tokens[-1].i + 1
        before = self.cue.tokens[0].i if self.source[0].i < self.cue.tokens[0].i else self.source[0].i
        return 0 <= before - after <= 2


def content_of(place: Place) -> Held | None:
    """The content of a cue in its place, by the first frame that fits."""
    for frame in FRAMES:
        held = frame(place)
        if held is not None:
            return held
    return None


# --- quotations --------------------------------------------------------------------------------


def quotation_before(place: Place) -> Held | None:
    """"The tanks are holding," said the fire chief. Not: He called it "poison". He said no more."""
    context, text = place.context, place.context.text
    if not _quotes(place.cue) or place.cue.negated:
        return None
    quotation = context.quotation_before(place.start)
    if quotation is None or not _leads_on(text, quotation.end, place.start):
        return None
    start = _start_of_mixed(context, quotation.start)
    spans = [Span(start, quotation.pieces[0].end), *quotation.pieces[1:]] if start < quotation.start else list(quotation.pieces)
    following = _quotation_on(place)
    return Held((*_joined(spans), *following), "quotation before the cue")


def _joined(pieces: list[Span]) -> tuple[Span, ...]:
    """A quotation over paragraphs is one stretch: the blank line between belongs to it."""
    return (Span(pieces[0].start, pieces[-1].end),)


def _quotes(cue: Cue) -> bool:
    return "quote" in cue.frames


def _leads_on(text: str, end: int, start: int) -> bool:
    """Whether a quotation that ends at ``end`` is taken up by the words at ``start``."""
    last = text[max(0, end - 2) : end]
    if any(mark in last for mark in ",?!…—–-") or any(c in text[end:start] for c in ",—–-"):
        return True
    return text[start : start + 1].islower() and "." not in last


def _start_of_mixed(context: Context, start: int) -> int:
    """Where the content begins when words outside the marks lead into the quotation.

    The vote "is void", she wrote: at "The".
    """
    sentence = context.sentence_at(start)
    if sentence is None or sentence.start >= start:
        return start
    before = context.text[sentence.start : start].strip()
    if not any(c.isalpha() for c in before) or before.endswith(":") or context.quotation_at(sentence.start) is not None:
        return start
    verbs = [t for t in sentence.tokens if t.start < start and t.tag.startswith(("VB", "MD"))]
    return start if before.endswith(",") and not verbs else sentence.start


def _quotation_on(place: Place) -> tuple[Span, ...]:
    """The second half of a quotation that the cue broke: "If it rains," he said, "we stop." """
    found = place.context.quotation_after(place.end, until=place.sentence.end)
    if found is None:
        return ()
    between = place.context.text[place.end : found.start].rstrip()
    return (Span(found.start, found.end),) if between.endswith((",", ":", "—", "–", ".")) and len(between) < 160 else ()


def quotation_after(place: Place) -> Held | None:
    """The minister said: "We owed them silence." Not: The minister said the tents "may well" be theirs."""
    if not _quotes(place.cue) or place.cue.negated:
        return None
    context = place.context
    end = place.cue.tokens[-1].end if place.source and place.source[-1].i < place.cue.tokens[0].i else place.end
    found = context.quotation_after(end, until=place.sentence.end + 3)
    if found is None:
        return None
    between = context.text[end : found.start].strip()
    if (between and not between.endswith((",", ":"))) or len(between) > 160:
        return None
    if not between and not context.text[found.start + 1 : found.start + 2].isupper():
        return None
    if place.cue.verb.i < _complement_start(place.cue.verb) < _index_at(place.sentence, found.start):
        return None
    return Held((Span(found.start, found.end),), "quotation after the cue")


def _complement_start(verb: Token) -> int:
    clause = verb.child("ccomp")
    return clause.subtree()[0].i if clause is not None else -1


def _index_at(sentence: Sentence, offset: int) -> int:
    return next((t.i for t in sentence.tokens if t.start >= offset), len(sentence.tokens))


# --- clauses -----------------------------------------------------------------------------------


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
    if not _ends_clause(before) or not any(t.tag.startswith(("VB", "MD")) for t in before):
        return None
    if _holds_after(cue.verb, last):
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


def _ends_clause(before: tuple[Token, ...]) -> bool:
    return before[-1].tag in (",", "''", ":", "HYPH", "NFP") or before[-1].text in (",", "—", "–", "-", "”")


def _holds_after(verb: Token, last: int) -> bool:
    return any(c.dep == "ccomp" and c.subtree()[0].i > last for c in verb.children)


def _head_before(verb: Token, first: int) -> Token | None:
    """The head of the clause that the cue closes: its own complement, or the clause it is set into."""
    for child in verb.children:
        if child.dep in ("ccomp", "parataxis", "advcl", "dep", "nsubj", "conj") and child.i < first and child.subtree()[0].i < first:
            if child.tag.startswith(("VB", "MD", "NN", "JJ", "CD")) and child.dep != "nsubj":
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
    for child in cue.verb.children:
        if child.dep in ("ccomp", "parataxis", "advcl", "xcomp", "dep") and _is_held_clause(child, cue):
            return _clause(place, child)
    return _after_that(place)


def _is_held_clause(clause: Token, cue: Cue) -> bool:
    first = clause.subtree()[0]
    if first.i <= cue.verb.i:
        return False
    has_subject = clause.child("nsubj", "nsubjpass", "expl", "csubj") is not None
    if clause.dep == "ccomp":
        if not has_subject and _is_infinitive(clause):
            return "clause" in cue.frames and first.tag in ("WRB", "WP", "WDT") or "infinitive" in cue.frames
        if _is_infinitive(clause):
            return "person_infinitive" in cue.frames
        return "clause" in cue.frames
    if clause.dep == "parataxis":
        return "clause" in cue.frames and has_subject and first.i > cue.verb.i
    if clause.dep in ("advcl", "dep"):
        return "clause" in cue.frames and has_subject and first.lower in ("that", "how", "why", "what", "whether", "if") and first.i <= cue.verb.i + 2
    return "clause" in cue.frames and first.tag in ("WRB", "WP", "WDT")


def _is_infinitive(clause: Token) -> bool:
    return any(c.tag == "TO" for c in clause.children)


def _clause(place: Place, clause: Token) -> Held | None:
    tokens = [t for t in clause.subtree() if t.i > place.cue.verb.i]
    end = _reach(place, tokens[-1])
    first = tokens[0]
    if first.lower == "that" and first.tag in ("IN", "DT", "WDT") and len(tokens) > 1:
        first = tokens[1]
    addressee = place.cue.verb.child("dobj", "dative") if "addressee" in place.cue.frames else None
    if addressee is not None and first.i <= addressee.i:
        first = next((t for t in tokens if t.i > addressee.i and t.lower != "that"), first)
    return _stretch(place, first.start, end, "clause after the cue")


def _after_that(place: Place) -> Held | None:
    """Where the parser lost the clause: everything behind a "that" near the cue.

    Media reported on November 23 that 500 troops had been killed. Not: He said of the plan that day: no.
    """
    if "clause" not in place.cue.frames or place.cue.verb.dep == "amod":
        return None
    tokens = place.sentence.tokens
    for token in tokens[place.cue.verb.i + 1 : place.cue.verb.i + 14]:
        if token.lower == "that" and token.tag == "IN" and token.dep == "mark":
            return _stretch(place, tokens[token.i + 1].start, tokens[-1].end, "clause after 'that'") if token.i + 2 < len(tokens) else None
        if token.tag.startswith(("VB", "MD")) and token.tag != "VBG":
            return None
    return None


def _reach(place: Place, last: Token) -> int:
    """Where a content that ends with ``last`` really ends: at the end of a quotation that it opened."""
    quotation = place.context.quotation_at(last.start)
    end = last.end
    if quotation is not None and place.context.quotation_at(place.cue.tokens[-1].start) is not quotation:
        end = max(end, quotation.end)
    return end


def _stretch(place: Place, start: int, end: int, rule: str, more: tuple[Token, ...] = ()) -> Held | None:
    span = place.context.trim(start, place.context.whole_word(end))
    if span is None:
        return None
    hole = [t for t in place.source if span.start < t.start < span.end]
    if hole and hole[0].start > place.cue.verb.start:
        left, right = place.context.trim(span.start, hole[0].start), place.context.trim(hole[-1].end, span.end)
        spans = tuple(s for s in (left, right) if s is not None)
        return Held(spans, rule, more) if spans else None
    return Held((span,), rule, more)


# --- passives, infinitives, objects ------------------------------------------------------------


def raising(place: Place) -> Held | None:
    """The talks are expected to resume: the whole clause. The toll could not be verified: its subject."""
    cue = place.cue
    if not cue.passive or cue.led_by == "quoted":
        return None
    subject = cue.governor.child("nsubjpass", "nsubj")
    infinitive = next((c for c in cue.verb.children if c.dep in ("xcomp", "ccomp", "oprd", "advcl") and _is_infinitive(c) and c.i > cue.verb.i), None)
    if "raising" in cue.frames and infinitive is not None and subject is not None:
        tokens = [t for t in cue.governor.subtree() if subject.subtree()[0].i <= t.i <= infinitive.subtree()[-1].i]
        return _whole(place, tokens, "raising: the clause is held")
    if "person_infinitive" in cue.frames and infinitive is not None and subject is not None:
        return _whole(place, cue.governor.subtree(), "passive with an infinitive")
    return None


def subject_held(place: Place) -> Held | None:
    """The claim was denied by the ministry. The toll could not be independently verified."""
    cue = place.cue
    if not cue.passive or not cue.frames & {"object"}:
        return None
    subject = cue.governor.child("nsubjpass")
    agent = bool(place.source)
    verifying = cue.lemma in cues().file.verifying["strict"]
    if subject is None or not (agent or (cue.negated and verifying)) or subject.lower in ("who", "which", "that"):
        return None
    return _whole(place, subject.subtree(), "subject of a passive cue")


def _whole(place: Place, tokens: list[Token], rule: str) -> Held | None:
    return _stretch(place, tokens[0].start, tokens[-1].end, rule)


def seeming(place: Place) -> Held | None:
    """A video that appears to show men with stretchers; the convoy seems to have stopped."""
    cue = place.cue
    if "seeming" not in cue.frames or cue.passive:
        return None
    inner = next((c for c in cue.verb.children if c.dep in ("xcomp", "oprd", "acomp", "ccomp") and c.i > cue.verb.i), None)
    if inner is None or cue.verb.child(*("nsubj", "expl")) is None:
        return None
    return _whole(place, cue.verb.subtree(), "seeming: the clause is held")


def infinitive(place: Place) -> Held | None:
    """The minister promised to publish the report. Not: He wanted a drink."""
    cue = place.cue
    if "infinitive" not in cue.frames or cue.passive:
        return None
    for child in cue.verb.children:
        if child.dep in ("xcomp", "ccomp") and _is_infinitive(child) and child.i > cue.verb.i and child.child("nsubj") is None:
            return _from_child(place, child, "infinitive")
    return None


def person_infinitive(place: Place) -> Held | None:
    """The office urged residents to shut their windows; he expected the fire to burn."""
    cue = place.cue
    if "person_infinitive" not in cue.frames or cue.passive:
        return None
    inner = next((c for c in cue.verb.children if c.dep in ("xcomp", "ccomp", "advcl") and _is_infinitive(c) and c.i > cue.verb.i), None)
    if inner is None:
        return None
    person = next((c for c in cue.verb.children if c.dep in ("dobj", "dative", "nsubj") and cue.verb.i < c.i < inner.i), None)
    on = next((c for c in cue.verb.children if c.dep == "prep" and cue.verb.i < c.i < inner.i and c.lower in ("on", "for", "to")), None)
    if person is None and on is not None:
        inside = [t for t in on.subtree() if t is not on]
        return _stretch(place, inside[0].start, inner.subtree()[-1].end, "object and infinitive", (on,)) if inside else None
    start = person.subtree()[0] if person is not None else inner.subtree()[0]
    if start.i <= cue.verb.i or (person is None and inner.child("nsubj") is None):
        return None
    return _stretch(place, start.start, _reach(place, inner.subtree()[-1]), "object and infinitive")


def _from_child(place: Place, child: Token, rule: str, more: tuple[Token, ...] = ()) -> Held | None:
    tokens = [t for t in child.subtree() if t.i > place.cue.verb.i]
    return _stretch(place, tokens[0].start, _reach(place, tokens[-1]), rule, more) if tokens else None


def number_at(place: Place) -> Held | None:
    """The union put the toll at 58. Not: He put the kettle on the table."""
    cue = place.cue
    if "at" not in cue.frames or cue.passive:
        return None
    thing = next((c for c in cue.verb.children if c.dep in ("dobj", "nsubj", "ccomp") and c.i > cue.verb.i), None)
    preps = [c for c in cue.verb.children if c.lower == "at"] + ([c for c in thing.subtree() if c.lower == "at"] if thing else [])
    at = next((p for p in preps if p.i > cue.verb.i and _has_number(p)), None)
    if thing is None and at is None:
        return None
    if at is None:
        higher = cue.verb.child("advmod", "oprd", "acomp", "xcomp")
        if thing is None or thing.lemma not in TALLIES or higher is None or higher.i < thing.i:
            return None
        return _stretch(place, thing.subtree()[0].start, higher.subtree()[-1].end, "tally set higher or lower")
    start = thing.subtree()[0] if thing is not None and thing.i > cue.verb.i else at
    return _stretch(place, start.start, _reach(place, at.subtree()[-1]), "number put on something")


TALLIES = frozenset({"number", "toll", "figure", "tally", "count", "total", "estimate", "death", "casualty", "it", "they"})
"""What a number is put on, or what is raised and lowered, when a count changes hands."""


def _has_number(token: Token) -> bool:
    return any(t.tag == "CD" or t.lower in ("dozens", "hundreds", "thousands", "millions", "zero") for t in token.subtree())


def tally(place: Place) -> Held | None:
    """The board raised its tally to 40; lowers toll to 9. Not: The bank raised its rates to 4 percent."""
    cue = place.cue
    if "tally" not in cue.frames or cue.passive:
        return None
    thing = cue.verb.child("dobj", "ccomp")
    if thing is None or thing.lemma not in TALLIES or thing.i < cue.verb.i or place.source[-1:] and place.source[-1].tag in ("DT", "PRP"):
        return None
    to = next((c for c in [*cue.verb.children, *thing.children] if c.lower in ("to", "by", "at", "from") and c.i > thing.i and _has_number(c)), None)
    if to is None:
        return None
    return _stretch(place, thing.subtree()[0].start, max(to.subtree()[-1].end, thing.subtree()[-1].end), "tally changed")


def prepositional(place: Place) -> Held | None:
    """The email warned of a faulty valve; she called for a recount. Not: He spoke in Tessel."""
    cue = place.cue
    wanted = cues().file.prepositional.get(cue.verb.lemma, ())
    if not wanted or cue.passive:
        return None
    for child in cue.verb.children:
        if child.i < cue.verb.i or child.dep not in ("prep", "prt", "advmod", "dative", "agent"):
            continue
        for phrase in wanted:
            words = phrase.split()
            if child.lower != words[0]:
                continue
            last = child if len(words) == 1 else next((c for c in cue.verb.children if c.lower == words[1] and c.i == child.i + 1), None)
            held = next((c for c in last.children if c.dep in ("pobj", "pcomp") and c.i > last.i), None) if last is not None else None
            if held is None or last is None:
                continue
            more = tuple(t for t in place.sentence.tokens[cue.tokens[-1].i + 1 : last.i + 1]) if last.i - cue.verb.i <= 2 else (last,)
            return _from_child(place, held, f"object of '{phrase}'", more)
    return None


def held_object(place: Place) -> Held | None:
    """Orrin rejected the email as "torn out of context"; she demanded a recount. Not: She demanded of him."""
    cue = place.cue
    if "object" not in cue.frames or cue.passive:
        return None
    verb = cue.verb
    thing = next((c for c in verb.children if c.dep in ("dobj", "ccomp", "oprd", "attr") and c.i > verb.i), None)
    if thing is None or thing.subtree()[0].i <= verb.i or not _may_be_held(place, thing):
        return None
    last = thing.subtree()[-1]
    for child in verb.children:
        if child.i > thing.i and child.subtree()[0].i <= last.i + 2 and _belongs(verb.lemma, child):
            last = max(last, child.subtree()[-1], key=lambda t: t.i)
    return _stretch(place, thing.subtree()[0].start, _reach(place, last), "object")


def _may_be_held(place: Place, thing: Token) -> bool:
    if thing.dep == "ccomp" and not thing.tag.startswith(("NN", "JJ", "PRP", "VB", "DT", "CD")):
        return False
    if place.cue.lemma in WEAK:
        return place.source != () and place.source[-1].tag.startswith("NN") and thing.tag.startswith("NN") and any(
            t.lemma in PAPERS for t in place.source
        )
    return not (thing.tag.startswith("PRP") and thing.lower.endswith(("self", "selves")))


WEAK = frozenset({"see", "find", "learn", "read", "list", "show", "name", "count", "establish", "determine", "prove", "indicate", "discover",
                  "detail", "document", "depict", "demonstrate", "state", "address", "challenge", "attack", "quote", "cite", "view", "consider",
                  "compare", "paint", "cast", "seek", "express", "voice", "withdraw", "rule", "credit", "regard", "perceive", "want", "imply",
                  "suggest", "mention", "offer"})
"""Verbs whose object is held only where a document, a study or a picture speaks."""

PAPERS = frozenset({"report", "document", "email", "e-mail", "memo", "letter", "footage", "video", "image", "photo", "photograph", "picture",
                    "study", "survey", "poll", "statement", "filing", "record", "spreadsheet", "tally", "notice", "roster", "datum", "data", "file",
                    "indictment", "affidavit", "complaint", "transcript", "recording", "clip", "map", "chart", "audit", "review", "analysis", "paper",
                    "bulletin", "list", "database", "message", "post", "tweet", "log", "ledger", "register", "warrant", "lawsuit", "suit"})
"""Nouns of sources that are written or recorded."""


def _belongs(lemma: str, child: Token) -> bool:
    """Whether a phrase after the object is part of what is held: "of shelling", "as fiction", "a forgery"."""
    if child.dep in ("oprd", "attr", "acomp"):
        return True
    return child.dep in ("prep", "agent") and lemma in cues().file.link.get(child.lower, ())


FRAMES: tuple[Callable[[Place], Held | None], ...] = (
    quotation_before,
    raising,
    clause_after,
    quotation_after,
    clause_before,
    seeming,
    number_at,
    tally,
    person_infinitive,
    infinitive,
    prepositional,
    held_object,
    subject_held,
)
"""The frames in the order in which they are tried."""
