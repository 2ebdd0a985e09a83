"""Contents that are objects: infinitives, phrases behind a preposition, plain objects."""

from reportedly.extract.finding.clauses import clause
from reportedly.extract.finding.held import (
    Held,
    Place,
    from_child,
    has_number,
    infinitive_after,
    is_infinitive,
    reach,
    stretch,
    whole_quotation,
)
from reportedly.lexicon.cues import cues
from reportedly.lexicon.stances import speaking, stance_words
from reportedly.parse import Token
from reportedly.parse.nouns import kind_of_noun, nouns


def infinitive(place: Place) -> Held | None:
    """The bishop vowed to repair the organ. Not: He wanted a drink."""
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
            if cue.lemma in cues().file.chained.declines and not (
                child.lemma in cues().frames_by_verb or child.lemma in speaking()
            ):
                return None
            return from_child(place, child, "infinitive")
    return None


def gerund(place: Place) -> Held | None:
    """The navy acknowledged losing contact; he denied having met her. Not: She suggested Lissen (a name).

    "Having" may lead a participle: "denied having been warned"; not "denied warned guests" (no gerund).
    """
    cue = place.cue
    if "gerund" not in cue.frames or cue.passive:
        return None
    held = next(
        (c for c in cue.verb.children if c.dep in ("xcomp", "ccomp", "advcl") and _is_gerund(c) and c.i > cue.verb.i),
        None,
    )
    if held is None or held.subtree()[0].i > cue.tokens[-1].i + 1:
        return None
    return from_child(place, held, "gerund")


def _is_gerund(token: Token) -> bool:
    return token.tag == "VBG" or (token.tag == "VBN" and any(c.dep == "aux" and c.tag == "VBG" for c in token.children))


def person_infinitive(place: Place) -> Held | None:
    """The warden urged hikers to turn back; she expected the snow to last."""
    cue = place.cue
    if "person_infinitive" not in cue.frames or cue.passive:
        return None
    inner = infinitive_after(cue.verb, "xcomp", "ccomp", "advcl")
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
    """The email warned of a faulty valve; she called for a recount. Not: He spoke in Lunt."""
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
            if held is None or last is None or _is_when(last) or _is_between(place, held, words):
                continue
            quoted = whole_quotation(place, held.subtree()[0])
            more = (
                tuple(t for t in place.sentence.tokens[cue.tokens[-1].i + 1 : last.i + 1])
                if last.i - cue.verb.i <= 2
                else (last,)
            )
            if quoted is not None:
                return Held((quoted,), f"object of '{phrase}'", more)
            if not may_speak(place):
                return None
            following = _goes_on(place, held)
            return stretch(place, held.subtree()[0].start, reach(place, following), f"object of '{phrase}'", more)
    return None


def _is_when(prep: Token) -> bool:
    """Whether a phrase only says when: "reported on 19 October that …"; not "insists on 38", "warned of Monday"."""
    noun = prep.child("pobj")
    return prep.lower == "on" and noun is not None and noun.ent == "DATE" and noun.tag.startswith("NN")


def _is_between(place: Place, held: Token, words: list[str]) -> bool:
    """Whether nobody tells anything: "think of itself as safe", "the two sides cannot agree on a date".

    Not "the judge does not agree with the report", which denies it.
    """
    reflexive = held.lower.endswith(("self", "selves"))
    return reflexive or (place.cue.lemma == "agree" and place.cue.negated and words == ["on"])


def _goes_on(place: Place, held: Token) -> Token:
    """The last word of what is held, with a place or a participle that the parser hung on the cue instead.

    "warned of rust in the lower chamber", "spoke of smoke rising from the hold", "spoke of rain "like a wall"".
    """
    last = held.subtree()[-1]
    for child in place.cue.verb.children:
        first = child.subtree()[0]
        joined = first.i == last.i + 1 and child.i > held.i
        if joined and (
            (
                child.dep == "prep"
                and child.lower in ("in", "of", "from", "between", "under", "inside", "over", "near")
                and not _of_time(child)
            )
            or (child.dep == "advcl" and child.tag == "VBG" and first is child)
        ):
            last = child.subtree()[-1]
    quoted = place.context.quotation_after(last.end, until=last.end + 2)
    if quoted is None or quoted.end > place.sentence.end:
        return last
    return next((t for t in reversed(place.sentence.tokens) if t.end <= quoted.end), last)


def _of_time(prep: Token) -> bool:
    noun = prep.child("pobj")
    return noun is not None and noun.ent in ("DATE", "TIME")


def _names_it(place: Place, thing: Token) -> bool:
    """Whether a thing is called something: "called it a bad joke"; not "called a meeting"."""
    verb = place.cue.verb
    if verb.lemma not in ("call", "label", "brand", "term", "dub", "deem"):
        return True
    named = thing.dep in ("ccomp", "oprd") or verb.child("oprd", "acomp", "ccomp") is not None
    quoted = any(q.start >= verb.end and q.end <= place.sentence.end for q in place.context.quotations)
    return named or quoted or thing.child("appos") is not None


def may_speak(place: Place) -> bool:
    """Whether the source can hold a thing, for verbs that things take too: not "the flood claimed eleven lives"."""
    if not place.source or place.cue.verb.lemma not in cues().file.of_things_too:
        return True
    if any(t.tag.startswith(("NNP", "PRP")) or t.ent for t in place.source):
        return True
    nouns_in = [t for t in place.source if t.tag in ("NN", "NNS")]
    return not nouns_in or any(kind_of_noun(t) is not None or t.lower.endswith(PERSONAL) for t in nouns_in)


PERSONAL = ("ers", "ors", "ist", "ists", "ians", "ian", "men", "man", "woman", "women", "er", "or")
"""Endings of nouns for people: "strikers", "physicists"; a source that ends so may speak."""


def for_somebody_to(place: Place) -> Held | None:
    """She called for the gates to be opened; he begged for the ship to turn. Not: She waited for the rain to stop."""
    cue = place.cue
    if "for" not in cues().file.prepositional.get(cue.verb.lemma, ()) or cue.passive:
        return None
    for child in cue.verb.children:
        words = child.subtree()
        if child.dep in ("xcomp", "advcl", "ccomp") and words[0].lower == "for" and words[0].i == cue.tokens[-1].i + 1:
            return stretch(place, words[1].start, reach(place, words[-1]), "'for' and an infinitive", (words[0],))
    return None


def feeling_voiced(place: Place) -> Held | None:
    """They expressed concern that the dam would fail; he voiced doubts about the count. Not: She raised a flag."""
    cue = place.cue
    if "feeling" not in cue.frames or cue.passive:
        return None
    feeling = cue.verb.child("dobj")
    if feeling is None or feeling.lemma not in cues().file.feelings or feeling.i < cue.verb.i:
        return None
    held = next((c for c in [*feeling.children, *cue.verb.children] if _is_of_feeling(c, feeling)), None)
    if held is None:
        return None
    words = held.subtree()
    more = tuple(place.sentence.tokens[cue.tokens[-1].i + 1 : feeling.i + 1])
    if held.dep == "prep":
        more = (*more, held) if held.i == feeling.i + 1 else more
        words = words[1:]
    words = words[1:] if words and words[0].lower == "that" else words
    return stretch(place, words[0].start, reach(place, words[-1]), "a feeling voiced", more) if words else None


def _is_of_feeling(token: Token, feeling: Token) -> bool:
    if token.i <= feeling.i:
        return False
    if token.dep == "prep":
        return token.lower in ("about", "over", "at", "for", "in", "of", "with") and not _of_time(token)
    return token.dep in ("acl", "ccomp", "relcl") and token.subtree()[0].lower == "that"


def held_object(place: Place) -> Held | None:
    """The club rejected the photo as "cut from a longer film"; she demanded a recount. Not: She demanded of him."""
    cue = place.cue
    said_number = "clause" in cue.frames and cue.verb.child("ccomp") is None
    if not (said_number or cue.led_by in REFUSING or "object" in cue.frames) or cue.passive:
        return None
    verb = cue.verb
    thing = next((c for c in verb.children if c.dep in ("dobj", "ccomp", "oprd", "attr") and c.i > verb.i), None)
    if thing is None and "addressee" not in cue.frames:
        thing = next((c for c in verb.children if c.dep == "dative" and c.tag.startswith("NN") and c.i > verb.i), None)
    particle = cue.tokens[-1] if " " in cue.lemma else None
    if thing is None and particle is not None:
        thing = particle.child("pobj")
    if thing is None or thing.subtree()[0].i <= verb.i or not _may_be_held(place, thing) or not may_speak(place):
        return None
    if cue.lemma in stance_words().naming and not _names_it(place, thing):
        return None
    if cue.lemma in ("admit", "recall", "claim") and (
        thing.tag in ("NNS", "NN") and (kind_of_noun(thing) == "person" or has_number(thing))
    ):
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
        elif child.i > thing.i and child.subtree()[0].i == last.i + 1 and _is_part_of_picture(verb.lemma, child):
            last = child.subtree()[-1]
    return stretch(place, thing.subtree()[0].start, reach(place, last), "object")


def _may_be_held(place: Place, thing: Token) -> bool:
    if thing.dep == "ccomp" and not thing.tag.startswith(("NN", "JJ", "PRP", "VB", "DT", "CD")):
        return False
    if place.cue.lemma == "count" and has_number(thing):
        return True
    if place.cue.lemma == "list" and has_number(thing) and _may_count(place):
        return True
    if place.cue.lemma in cues().file.papers_only:
        return (
            place.source != () and thing.tag.startswith("NN") and any(t.lemma in nouns().papers for t in place.source)
        )
    return not (thing.tag.startswith("PRP") and thing.lower.endswith(("self", "selves")))


REFUSING = ("declines", "cannot", "silent")
"""What leads into a cue whose object is then always what is refused: "refused to answer questions"."""


def _belongs(lemma: str, child: Token) -> bool:
    """Whether a phrase after the object is part of what is held: "of shelling", "as fiction", "a forgery"."""
    if child.dep in ("oprd", "attr", "acomp"):
        return True
    first = child if child.dep in ("prep", "agent") else child.subtree()[0]
    return (
        first is child or (first.lower == "as" and child.dep in ("advcl", "ccomp"))
    ) and lemma in cues().file.link.get(first.lower, ())


def _is_part_of_picture(lemma: str, child: Token) -> bool:
    """Whether what follows an object is still shown, listed, counted or expected there.

    "shows smoke at the stern", "lists 31 people as missing", "counted 210 injured and 130 missing"; not "listed 31
    people on Friday", "announced a recount in Lunt" (that may be where it was announced).
    """
    if lemma not in PICTURING:
        return False
    if child.dep == "prep":
        if child.lower == "as":
            return any(
                c.dep in ("pcomp", "amod", "pobj") and c.i == child.i + 1 and c.tag[:2] in ("JJ", "VB")
                for c in child.children
            )
        return child.lower in PICTURED and not _of_time(child)
    return lemma in COUNTING and (
        child.dep in ("dobj", "conj", "cc", "acl", "advcl") and child.tag in ("VBN", "VBG", "CD", "CC")
    )


def _may_count(place: Place) -> bool:
    """Whether a body or whoever is named lists: "the ministry lists three inmates"; not "the menu lists nine soups"."""
    return any(
        t.tag in ("PRP", "NNP", "NNPS") or kind_of_noun(t) == "body" or t.lemma in nouns().papers for t in place.source
    )


COUNTING = ("count", "list")
"""Verbs that give a count by listing what there is."""

PICTURING = ("show", "depict", "list", "count", "mention", "document", "detail", "find", "expect")
"""Verbs whose object stands in a place that belongs to what is held."""

PICTURED = (
    "at",
    "in",
    "on",
    "near",
    "from",
    "across",
    "under",
    "over",
    "inside",
    "outside",
    "with",
    "between",
    "among",
    "as",
    "along",
)
"""Prepositions of place that follow what is shown or counted."""
