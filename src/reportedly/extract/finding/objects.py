"""Contents that are objects: infinitives, phrases behind a preposition, plain objects."""

from reportedly.extract.finding.clauses import clause
from reportedly.extract.finding.held import (
    Held,
    Place,
    from_child,
    has_number,
    is_infinitive,
    reach,
    stretch,
    whole_quotation,
)
from reportedly.lexicon.cues import cues
from reportedly.parse import Token
from reportedly.parse.nouns import nouns


def infinitive(place: Place) -> Held | None:
    """The minister promised to publish the report. Not: He wanted a drink."""
    cue = place.cue
    if "infinitive" not in cue.frames or cue.passive:
        return None
    for child in cue.verb.children:
        if (
            child.dep in ("xcomp", "ccomp")
            and is_infinitive(child)
            and child.i > cue.verb.i
            and child.child("nsubj") is None
        ):
            return from_child(place, child, "infinitive")
    return None


def person_infinitive(place: Place) -> Held | None:
    """The office urged residents to shut their windows; he expected the fire to burn."""
    cue = place.cue
    if "person_infinitive" not in cue.frames or cue.passive:
        return None
    inner = next(
        (
            c
            for c in cue.verb.children
            if c.dep in ("xcomp", "ccomp", "advcl") and is_infinitive(c) and c.i > cue.verb.i
        ),
        None,
    )
    if inner is None:
        return None
    person = next(
        (c for c in cue.verb.children if c.dep in ("dobj", "dative", "nsubj") and cue.verb.i < c.i < inner.i), None
    )
    on = next(
        (
            c
            for c in cue.verb.children
            if c.dep == "prep" and cue.verb.i < c.i < inner.i and c.lower in ("on", "for", "to")
        ),
        None,
    )
    if person is None and on is not None:
        inside = [t for t in on.subtree() if t is not on]
        return (
            stretch(place, inside[0].start, inner.subtree()[-1].end, "object and infinitive", (on,)) if inside else None
        )
    start = person.subtree()[0] if person is not None else inner.subtree()[0]
    if start.i <= cue.verb.i or (person is None and inner.child("nsubj") is None):
        return None
    return stretch(place, start.start, reach(place, inner.subtree()[-1]), "object and infinitive")


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
            last = (
                child
                if len(words) == 1
                else next((c for c in cue.verb.children if c.lower == words[1] and c.i == child.i + 1), None)
            )
            held = (
                next((c for c in last.children if c.dep in ("pobj", "pcomp") and c.i > last.i), None)
                if last is not None
                else None
            )
            if held is None or last is None:
                continue
            quoted = whole_quotation(place, held.subtree()[0])
            more = (
                tuple(t for t in place.sentence.tokens[cue.tokens[-1].i + 1 : last.i + 1])
                if last.i - cue.verb.i <= 2
                else (last,)
            )
            if quoted is not None:
                return Held((quoted,), f"object of '{phrase}'", more)
            return from_child(place, held, f"object of '{phrase}'", more)
    return None


def held_object(place: Place) -> Held | None:
    """Orrin rejected the email as "torn out of context"; she demanded a recount. Not: She demanded of him."""
    cue = place.cue
    said_number = "clause" in cue.frames and cue.verb.child("ccomp") is None
    if not (said_number or cue.led_by in REFUSING or "object" in cue.frames) or cue.passive:
        return None
    verb = cue.verb
    thing = next((c for c in verb.children if c.dep in ("dobj", "ccomp", "oprd", "attr") and c.i > verb.i), None)
    if thing is None or thing.subtree()[0].i <= verb.i or not _may_be_held(place, thing):
        return None
    if (
        "object" not in cue.frames
        and cue.led_by not in REFUSING
        and not (cue.lemma in ("say", "write") and has_number(thing) and thing.ent not in ("DATE", "TIME"))
    ):
        return None
    if thing.dep == "ccomp" and thing.subtree()[0].lower == "that":
        return clause(place, thing)
    quoted = whole_quotation(place, thing.subtree()[0])
    if quoted is not None:
        return Held((quoted,), "object in quotation marks")
    last = thing.subtree()[-1]
    for child in verb.children:
        if child.i > thing.i and child.subtree()[0].i <= last.i + 2 and _belongs(verb.lemma, child):
            last = max(last, child.subtree()[-1], key=lambda t: t.i)
    return stretch(place, thing.subtree()[0].start, reach(place, last), "object")


def _may_be_held(place: Place, thing: Token) -> bool:
    if thing.dep == "ccomp" and not thing.tag.startswith(("NN", "JJ", "PRP", "VB", "DT", "CD")):
        return False
    if place.cue.lemma == "count" and has_number(thing):
        return True
    if place.cue.lemma in cues().file.papers_only:
        return (
            place.source != ()
            and place.source[-1].tag.startswith("NN")
            and thing.tag.startswith("NN")
            and any(t.lemma in nouns().papers for t in place.source)
        )
    return not (thing.tag.startswith("PRP") and thing.lower.endswith(("self", "selves")))


REFUSING = ("declines", "cannot", "silent")
"""What leads into a cue whose object is then always what is refused: "refused to answer questions"."""


def _belongs(lemma: str, child: Token) -> bool:
    """Whether a phrase after the object is part of what is held: "of shelling", "as fiction", "a forgery"."""
    if child.dep in ("oprd", "attr", "acomp"):
        return True
    return child.dep in ("prep", "agent") and lemma in cues().file.link.get(child.lower, ())
