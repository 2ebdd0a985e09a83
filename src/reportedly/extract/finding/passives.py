"""Contents that are the subject, or the whole clause, of a passive or a seeming: "is expected to", "was denied by"."""

from reportedly.extract.finding.held import Held, Place, infinitive_after, whole
from reportedly.extract.finding.sources import source_tokens
from reportedly.lexicon.cues import cues


def raising(place: Place) -> Held | None:
    """The talks are expected to resume: the whole clause. The toll could not be verified: its subject."""
    cue = place.cue
    if not cue.passive or cue.led_by == "quoted":
        return None
    subject = cue.governor.child("nsubjpass", "nsubj")
    infinitive = infinitive_after(cue.verb, "xcomp", "ccomp", "oprd", "advcl")
    if "raising" in cue.frames and infinitive is not None and subject is not None:
        tokens = [t for t in cue.governor.subtree() if subject.subtree()[0].i <= t.i <= infinitive.subtree()[-1].i]
        return whole(place, tokens, "raising: the clause is held")
    if cue.lemma in ("expect", "forecast", "predict") and subject is not None and not place.source:
        return whole(place, cue.governor.subtree(), "raising: the clause is held")
    if "person_infinitive" in cue.frames and infinitive is not None and subject is not None:
        return whole(place, cue.governor.subtree(), "passive with an infinitive")
    return None


def subject_held(place: Place) -> Held | None:
    """The claim was denied by the ministry. The toll could not be verified. How many died was not disclosed."""
    cue = place.cue
    if not cue.passive:
        return None
    if cue.frames <= {"at", "tally"}:
        return None
    subject = cue.governor.child("nsubjpass", "csubjpass")
    unnamed = cue.negated and cue.lemma in (*cues().file.verifying["strict"], *cues().file.silence.negated)
    by_somebody = "object" in cue.frames and bool(place.source)
    if subject is None or not (by_somebody or unnamed) or subject.lower in ("who", "which", "that"):
        return None
    words = subject.subtree() if subject.dep == "csubjpass" else source_tokens(place.sentence, subject)
    return whole(place, words, "subject of a passive cue")


def seeming(place: Place) -> Held | None:
    """A photograph that appears to show cows on the runway; the parade seems to have stopped."""
    cue = place.cue
    if "seeming" not in cue.frames or cue.passive:
        return None
    inner = next(
        (c for c in cue.verb.children if c.dep in ("xcomp", "oprd", "acomp", "ccomp") and c.i > cue.verb.i), None
    )
    if inner is None or cue.verb.child("nsubj", "expl") is None:
        return None
    return whole(place, cue.verb.subtree(), "seeming: the clause is held")
