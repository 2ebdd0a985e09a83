"""Contents that put a number on something: "put the toll at 58", "raised its tally to 40"."""

from reportedly.extract.finding.gapping import second_shares
from reportedly.extract.finding.held import Held, Place, has_number, reach, stretch
from reportedly.lexicon.cues import cues
from reportedly.parse import Token
from reportedly.parse.nouns import kind_of_noun


def number_at(place: Place) -> Held | None:
    """The union put the toll at 58, with 12 missing. Not: He put the kettle on the table."""
    cue = place.cue
    if "at" not in cue.frames:
        return None
    if cue.passive:
        return _number_put(place)
    thing = next((c for c in cue.verb.children if c.dep in ("dobj", "nsubj", "ccomp") and c.i > cue.verb.i), None)
    preps = [c for c in cue.verb.children if c.lower == "at"] + (
        [c for c in thing.subtree() if c.lower == "at"] if thing else []
    )
    at = next((p for p in preps if p.i > cue.verb.i and has_number(p)), None)
    if cue.lemma == "give":
        return _number_given(place, thing)
    if thing is None and at is None:
        return None
    if at is None:
        higher = cue.verb.child("advmod", "oprd", "acomp", "xcomp")
        if thing is None or thing.lemma not in cues().file.tallies or higher is None or higher.i < thing.i:
            return None
        return stretch(place, thing.subtree()[0].start, higher.subtree()[-1].end, "tally set higher or lower")
    start = thing.subtree()[0] if thing is not None and thing.i > cue.verb.i else at
    shares = second_shares(place.sentence, cue)
    end = place.sentence.tokens[shares[0][0] - 1].start if shares else reach(place, _last_of(place, at))
    return stretch(place, start.start, end, "number put on something")


def _number_given(place: Place, thing: Token | None) -> Held | None:
    """The coroner gave the number of dead as 14; gave a total of 14. Not: gave 14 patients a bed."""
    if thing is None or thing.lemma not in cues().file.tallies or thing.tag.startswith("PRP"):
        return None
    below = [*thing.children, *place.cue.verb.children]
    number = next((c for c in below if c.lower in ("of", "as", "at") and c.i > thing.i and has_number(c)), None)
    if number is None:
        return None
    return stretch(place, thing.subtree()[0].start, number.subtree()[-1].end, "number given")


def _last_of(place: Place, at: Token) -> Token:
    """The last word of what is put: "at 61, in four counties, with 140 more suspected", not "at 61 on Friday"."""
    added = [
        c for c in place.cue.verb.children if c.lower in ("in", "with", "including") and c.i > at.i and has_number(c)
    ]
    return max((t for c in (at, *added) for t in c.subtree()), key=lambda t: t.i)


def _number_put(place: Place) -> Held | None:
    """The toll was put at 11; in a headline, "toll put at 11": the whole is held."""
    verb = place.cue.verb
    thing = place.cue.governor.child("nsubjpass") or (verb.head if verb.dep == "acl" else None)
    at = next((c for c in verb.children if c.lower == "at" and c.i > verb.i and has_number(c)), None)
    counted = thing is not None and (thing.lemma in cues().file.tallies or bool(place.source))
    if thing is None or at is None or not counted:
        return None
    start = thing.subtree()[0]
    return stretch(place, start.start, at.subtree()[-1].end, "number put on something")


def tally(place: Place) -> Held | None:
    """The board raised its tally to 40, from 31; lowers toll to 9; narrowed its range to between 50 and 60.

    Not: The bank raised its rates to 4 percent, nor The union said that the blaze had brought the toll to 9.
    """
    cue = place.cue
    if "tally" not in cue.frames or cue.passive:
        return None
    thing = next((c for c in cue.verb.children if c.dep in ("dobj", "ccomp") and c.lemma in cues().file.tallies), None)
    if (
        thing is None
        or thing.i < cue.verb.i
        or (place.source[-1:] and place.source[-1].tag in ("DT", "PRP"))
        or _is_what_happened(place)
    ):
        return None
    to = next(
        (
            c
            for c in cue.verb.subtree()
            if c.lower in ("to", "by", "at", "from") and c.i > thing.i and (has_number(c) or c.head.tag == "CD")
        ),
        None,
    )
    if to is None:
        return None
    return stretch(
        place,
        _first_of_tally(place, thing).start,
        max(_from_before(place, to).end, to.head.end if to.head.tag == "CD" else 0, thing.subtree()[-1].end),
        "tally changed",
    )


def _first_of_tally(place: Place, thing: Token) -> Token:
    """The first word of what is changed, with a name that a headline's parse left beside it: "lowers Lunt bus toll"."""
    beside = [c for c in place.cue.verb.children if c.dep == "dobj" and place.cue.verb.i < c.i < thing.i]
    first = thing.subtree()[0]
    return next((c.subtree()[0] for c in beside if c.subtree()[-1].i == first.i - 1), first)


def _from_before(place: Place, to: Token) -> Token:
    """The last word of the new count, with the old one: "to 40, from 31 a week ago"; not "to 40 on Friday"."""
    last = to.subtree()[-1]
    old = next((c for c in place.cue.verb.children if c.lower == "from" and c.i > last.i and has_number(c)), None)
    near = old is not None and old.i <= last.i + 2
    return old.subtree()[-1] if old is not None and near else last


def _is_what_happened(place: Place) -> bool:
    """Whether no teller but an event changes the count: "said the blaze had brought the toll to 9".

    "A patient died, bringing the toll to 9" is another; not "the board said, raising its toll to 9".
    """
    if place.cue.lemma == "bring" and place.cue.verb.tag == "VBG":
        return True
    subject = place.cue.verb.child("nsubj")
    if place.cue.verb.dep != "ccomp" or subject is None or subject.tag not in ("NN", "NNS"):
        return False
    return kind_of_noun(subject) is None
