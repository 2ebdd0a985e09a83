"""What a source did not say: "gave no reason", "without giving details", "did not mention", "no reply"."""

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.extract.finding.cues import VERB_TAGS, Cue, is_passive, verb_group
from reportedly.extract.finding.sources import source_head, source_tokens, span_of
from reportedly.lexicon.cues import Idiom, cues
from reportedly.lexicon.stances import speaking
from reportedly.model import Span
from reportedly.parse import Sentence, Token


def find_silences(sentence: Sentence, context: Context) -> list[Attribution]:
    """Attributions of silence, of refusals and of failed checks that no plain frame catches."""
    out: list[Attribution] = []
    for token in sentence.tokens:
        if token.tag in VERB_TAGS:
            for rule in (_under_no, _without, _declined, _negated_object, _could_not):
                found = rule(sentence, token, context)
                if found is not None:
                    out.append(found)
                    break
    out.extend(a for idiom in cues().file.idioms if (a := _idiom(sentence, idiom, context)) is not None)
    return out


def _plain_cue(verb: Token, governor: Token, tokens: list[Token]) -> Cue:
    return Cue(verb, governor, tuple(tokens), verb.lemma, frozenset(), True, is_passive(governor))


def _build(
    sentence: Sentence,
    cue: Cue,
    context: Context,
    held: tuple[int, int],
    rule: str,
    led_by: str,
    *,
    head: Token | None = None,
) -> Attribution | None:
    head = head or source_head(cue)
    span = context.trim(*held)
    if head is None or span is None or (head.lower in ("i", "we", "you") and context.quotation_at(head.start) is None):
        return None
    return Attribution(
        sentence=sentence,
        verb=cue.verb,
        lemma=cue.lemma,
        source=(span_of(source_tokens(sentence, head)),),
        source_head=head,
        cue=(Span(cue.tokens[0].start, cue.tokens[-1].end),),
        content=(span,),
        rule=rule,
        negated=True,
        led_by=led_by,
    )


def _under_no(sentence: Sentence, verb: Token, context: Context) -> Attribution | None:
    """It gave no reason for the delay; its leaflet names no sponsor. Not: He gave no money."""
    thing = verb.child("dobj")
    if verb.lemma not in cues().file.silence.verbs or thing is None:
        return None
    no = next((c for c in thing.children if c.dep == "det" and c.lower == "no"), None)
    if no is None or no.i + 1 >= len(sentence.tokens):
        return None
    if thing.lemma not in cues().file.silence.nouns and verb.lemma not in ("name", "mention", "cite", "identify"):
        return None
    words = thing.subtree()
    cue = _plain_cue(verb, verb, [*verb_group(sentence, verb, verb), no])
    return _build(
        sentence, cue, context, (sentence.tokens[no.i + 1].start, words[-1].end), "nothing under 'no'", "silent"
    )


def _without(sentence: Sentence, verb: Token, context: Context) -> Attribution | None:
    """…, without explaining why; without providing details. Not: without giving up."""
    without = verb.head
    if verb.dep != "pcomp" or without.lower != "without" or verb.lemma not in cues().file.silence.without:
        return None
    held = next(
        (c for c in verb.children if c.i > verb.i and c.dep in ("dobj", "ccomp", "advmod", "pobj", "xcomp")), None
    )
    speaking = next((a for a in without.ancestors() if a.lemma in cues().frames_by_verb), None)
    if held is None or speaking is None:
        return None
    cue = _plain_cue(verb, verb, [without, *sentence.tokens[without.i + 1 : verb.i + 1]])
    words = held.subtree()
    return _build(sentence, cue, context, (words[0].start, words[-1].end), "'without' and a cue", "silent")


def _declined(sentence: Sentence, verb: Token, context: Context) -> Attribution | None:
    """The palace declined to identify the guest; the bank refused to give names. Not: He refused to leave."""
    chained = cues().file.chained
    governor = verb.head
    if verb.dep != "xcomp" or governor.lemma not in chained.declines or verb.lemma not in speaking():
        return None
    held = next((c for c in verb.children if c.i > verb.i and c.dep in ("dobj", "ccomp", "prep", "advcl")), None)
    if held is None:
        return None
    words = held.subtree()
    words = words[1:] if held.dep == "prep" and len(words) > 1 else words
    extra = [held] if held.dep == "prep" else []
    tokens = [*verb_group(sentence, governor, verb), *extra]
    return _build(
        sentence, _plain_cue(verb, governor, tokens), context, (words[0].start, words[-1].end), "declined", "declines"
    )


def _negated_object(sentence: Sentence, verb: Token, context: Context) -> Attribution | None:
    """She did not answer our letter about wages; he did not reply to emails. Not: She did not answer the door."""
    words = cues().file
    if verb.lemma not in words.silence.negated or not any(c.dep == "neg" for c in verb.children) or is_passive(verb):
        return None
    if any(c.tag == "TO" for c in verb.children):
        return None
    if verb.child("ccomp") is not None:
        return None
    group = verb_group(sentence, verb, verb)
    thing = verb.child("dobj")
    prep = next(
        (
            c
            for c in verb.children
            if c.dep in ("prep", "dative") and c.i > verb.i and c.lower in ("on", "to", "about", "for")
        ),
        None,
    )
    if thing is not None and thing.i > verb.i:
        tokens = thing.subtree()
        return _build(
            sentence, _plain_cue(verb, verb, group), context, (tokens[0].start, tokens[-1].end), "negated cue", "silent"
        )
    held = prep.child("pobj", "pcomp") if prep is not None else None
    if prep is None or held is None:
        return None
    tokens = held.subtree()
    cue = _plain_cue(verb, verb, [*group, *sentence.tokens[group[-1].i + 1 : prep.i + 1]])
    return _build(sentence, cue, context, (tokens[0].start, tokens[-1].end), "negated cue", "silent")


def _could_not(sentence: Sentence, verb: Token, context: Context) -> Attribution | None:
    """The paper could not determine its age; has not been able to establish who drew it. Not: could not swim."""
    if verb.lemma not in cues().file.verifying["strict"]:
        return None
    unable = verb.head if verb.dep == "xcomp" and _fails(verb.head) else None
    governor = verb
    if unable is not None:
        governor = unable.head if unable.dep in ("acomp", "oprd", "attr") else unable
    elif not (
        any(c.dep == "neg" for c in verb.children)
        and any(c.lower in ("could", "can", "ca", "cannot") for c in verb.children)
    ):
        return None
    if is_passive(verb):
        return None
    held = next((c for c in verb.children if c.i > verb.i and c.dep in ("dobj", "ccomp", "xcomp", "advcl")), None)
    if held is None:
        return None
    words = held.subtree()
    start = words[1] if words[0].lower == "that" and len(words) > 1 else words[0]
    tokens = verb_group(sentence, governor, verb)
    end = words[-1].end
    return _build(
        sentence, _plain_cue(verb, governor, tokens), context, (start.start, end), "could not verify", "cannot"
    )


def _fails(token: Token) -> bool:
    """Whether a word says that something could not be done: "unable", "failed", "not … able"; not "was able"."""
    not_able = token.lower == "able" and any(c.dep == "neg" for c in [*token.children, *token.head.children])
    return token.lower in ("unable", "failed", "struggled") or not_able


def _idiom(sentence: Sentence, idiom: Idiom, context: Context) -> Attribution | None:
    """A fixed run of lemmas: "would not be drawn on the valve", "was not available for comment"."""
    wanted = idiom.words.split()
    tokens = sentence.tokens
    for k in range(len(tokens) - len(wanted) + 1):
        window = tokens[k : k + len(wanted)]
        if all(t.lemma == w or t.lower == w for t, w in zip(window, wanted, strict=True)):
            return _from_idiom(sentence, window, idiom, context)
    return None


def _from_idiom(sentence: Sentence, window: tuple[Token, ...], idiom: Idiom, context: Context) -> Attribution | None:
    verb = next((t for t in window if t.tag in VERB_TAGS and t.dep not in ("aux", "auxpass")), None) or next(
        (a for a in window[0].ancestors() if a.tag.startswith("VB")), None
    )
    if verb is None:
        return None
    subject = verb.child("nsubj", "nsubjpass") or source_head(_plain_cue(verb, verb, [verb]))
    last = window[-1]
    held = [t for t in sentence.tokens if t.i > last.i and any(a is last for a in t.ancestors())] or (
        [last] if last.tag.startswith("NN") else []
    )
    if subject is None or not held:
        return None
    group = verb_group(sentence, verb, max(verb, window[0], key=lambda t: t.i))
    first = min(group[0].i, window[0].i)
    cue_last = last.i if held[0] is not last else last.i - 1
    cue = _plain_cue(verb, verb, list(sentence.tokens[first : cue_last + 1]))
    return _build(
        sentence, cue, context, (held[0].start, held[-1].end), f"idiom '{idiom.words}'", idiom.stance, head=subject
    )
