"""Finding the words that attribute: verbs with what belongs to them, in their frames.

In: a sentence. Out: its verbal cues, each with the words of the cue, the verb whose subject is
the source, and the frames that its lexicon entry allows.

>>> # "The palace declined to comment on the wedding" -> cue "declined to comment on", led by "decline"
"""

from msgspec import Struct

from reportedly.lexicon.cues import Cues, cues
from reportedly.parse import Sentence, Token


class Cue(Struct, frozen=True):
    """A verbal cue. ``verb`` takes the content, ``governor`` has the subject (they differ in "declined to say")."""

    verb: Token
    governor: Token
    tokens: tuple[Token, ...]
    lemma: str
    frames: frozenset[str]
    negated: bool
    passive: bool
    led_by: str = ""


VERB_TAGS = ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ")


def find_verb_cues(sentence: Sentence) -> list[Cue]:
    """The sentence's verbs that the lexicon knows as cues, in order."""
    words = cues()
    return [cue for token in sentence.tokens if token.tag in VERB_TAGS and (cue := verb_cue(sentence, token, words))]


def verb_cue(sentence: Sentence, verb: Token, words: Cues) -> Cue | None:
    """The cue whose main word is ``verb``, or None where the lexicon knows no such cue."""
    if verb.lower in words.file.phrases["of_source"]:
        return None
    lemma, particle = _with_particle(verb, words)
    frames = frozenset(words.file.phrasal[lemma]) if particle is not None else words.frames_by_verb.get(verb.lemma)
    if not frames or verb.dep in ("amod", "compound", "aux", "auxpass") or not _asserts(verb, frames):
        return None
    if _is_a_duty(verb):
        return None
    governor, led_by = _governor(verb, words)
    group = verb_group(sentence, governor, verb)
    if particle is not None and particle.i > verb.i:
        between = sentence.tokens[group[-1].i + 1 : particle.i]
        if not between or (len(between) == 1 and between[0].lower == "it"):
            group = [*group, *between, particle]
    negated = _negated(governor) or (governor is not verb and _negated(verb))
    if (
        negated
        and not led_by
        and lemma in words.file.verifying["strict"]
        and any(t.lower in ("could", "can", "ca", "cannot") for t in verb.children)
    ):
        led_by = "cannot"
    return Cue(
        verb=verb,
        governor=governor,
        tokens=tuple(group),
        lemma=lemma,
        frames=frames,
        negated=negated,
        passive=(is_passive(governor) or is_bare_participle(governor)) and led_by != "quoted",
        led_by=led_by,
    )


def _asserts(verb: Token, frames: frozenset[str]) -> bool:
    """Whether the verb form tells that something was said or held.

    Not "before disclosing the number", "troops supporting the army", "was sent to support it";
    but "used the interview to call for …", since a word of speech was then spoken.
    """
    speaks = "quote" in frames
    if verb.dep == "pcomp":
        told = verb.head.head.tag == "VBD" and speaks
        return verb.head.lower in ("by", "without", "in", "of", "for", "as", "from", "with") or (
            verb.head.lower in ("before", "after") and told
        )
    if verb.tag == "VBG" and any(c.dep == "mark" for c in verb.children):
        return speaks and verb.head.tag == "VBD"
    if verb.tag == "VBG" and verb.dep == "acl":
        return speaks
    if verb.dep in ("advcl", "acl", "relcl") and any(c.tag == "TO" for c in verb.children):
        return speaks or verb.lemma == "call"
    return True


def _is_a_duty(verb: Token) -> bool:
    """Whether a rule tells what anybody of a kind is to say: "a clinic must report each case".

    Not: "the minister must explain the leak" (somebody known, of whom it is asked).
    """
    subject = verb.child("nsubj")
    of_a_kind = subject is not None and any(c.lower in ("a", "an", "any", "every", "each") for c in subject.children)
    return of_a_kind and any(c.tag == "MD" and c.lower == "must" for c in verb.children)


PARTICLE_DEPS = ("prt", "advmod", "acomp", "oprd", "ccomp")
"""How the parser hangs a particle on its verb, apart from taking it for a preposition."""


def _with_particle(verb: Token, words: Cues) -> tuple[str, Token | None]:
    for child in verb.children:
        beside = child.dep == "prep" and child.i == verb.i + 1 and f"{verb.lemma} {child.lower}" in words.file.phrasal
        if child.lower in words.file.particles.get(verb.lemma, ()) and (beside or child.dep in PARTICLE_DEPS):
            phrasal = f"{verb.lemma} {child.lower}"
            if phrasal in words.file.phrasal:
                return phrasal, child
    return verb.lemma, None


def _negated(verb: Token) -> bool:
    return any(c.dep == "neg" or c.lower in ("never", "neither") for c in verb.children)


def is_passive(verb: Token) -> bool:
    """Whether the verb stands in the passive ("was quoted", "is expected")."""
    return any(c.dep in ("auxpass", "nsubjpass") for c in verb.children)


def is_bare_participle(verb: Token) -> bool:
    """ "Asked about the tally, …", "a price announced by the shop": passive without an auxiliary."""
    return verb.tag == "VBN" and verb.dep in ("advcl", "acl", "dep") and verb.child("aux", "auxpass", "nsubj") is None


def _governor(verb: Token, words: Cues) -> tuple[Token, str]:
    """The word whose subject speaks, and the kind of word that leads into the cue.

    "declined to comment": (declined, "declines"); "was quoted as saying": (quoted, "quoted");
    "said": (said, "").
    """
    chained = words.file.chained
    head = verb.head
    if verb.dep == "pcomp" and head.lower == "of" and head.head.lower == "short" and head.head.head.lemma == "stop":
        return head.head.head, "silent"
    if verb.dep == "xcomp" and head is not verb:
        lemma = head.lower if head.tag.startswith("JJ") else head.lemma
        if lemma == "able" and (_negated(head) or _negated(head.head)):
            return head.head, "cannot"
        for led_by in ("declines", "cannot", "silent", "light"):
            if lemma in getattr(chained, led_by):
                top = head.head if head.tag.startswith("JJ") and head.dep in ("acomp", "oprd", "attr") else head
                return top, led_by
        if head.lemma == "have" and any(c.lower == "yet" for c in [*head.children, *verb.children]):
            return head, "silent"
    if verb.dep in ("pcomp", "xcomp", "ccomp", "advcl") and verb.tag == "VBG":
        quoted = head.head if head.lower == "as" else head
        if quoted.lemma in ("quote", "hear", "cite", "record", "see") and is_passive(quoted):
            return quoted, "quoted"
    return verb, ""


def verb_group(sentence: Sentence, first: Token, last: Token) -> list[Token]:
    """Auxiliaries, negation and what stands between, up to the verb; the subject is never part of it.

    "did not specifically mention": all four words; "flatly rejected": only the verb.
    """
    start = min(
        [first, *(c for c in first.children if c.dep in ("aux", "auxpass", "neg") and c.i < first.i)], key=lambda t: t.i
    )
    if start.tag == "TO":
        start = first
    begin = start.i
    subject = first.child("nsubj", "nsubjpass", "expl")
    if subject is not None and begin < subject.i < last.i:
        begin = max(t.i for t in subject.subtree()) + 1 if first is not last else first.i
    return list(sentence.tokens[begin : last.i + 1]) or [last]
