"""Mending the parses that the model gets wrong in reported speech, before any rule looks at them.

Each repair says which sentence it is for, and which it must leave alone. All work on the links
between the tokens of one sentence, in place; none runs twice on one sentence.
"""

from collections.abc import Callable

from reportedly.lexicon.cues import cues
from reportedly.lexicon.forms import lemma_by_form
from reportedly.model import BlockKind
from reportedly.parse.nouns import kind_of_word
from reportedly.parse.set_off import offices_of_names
from reportedly.parse.tokens import Sentence, Token

_LABELS = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"})


def repair(sentence: Sentence) -> Sentence:
    """Apply every repair, in order, and give the sentence back."""
    for mend in REPAIRS:
        mend(sentence)
    return sentence


def reattach(token: Token, head: Token, dep: str) -> None:
    """Hang a token, with all below it, under another head. ``head is token`` makes it a root."""
    if any(a is token for a in head.ancestors()) and head is not token:
        return
    if token.head is not token:
        token.head.children.remove(token)
    token.head, token.dep = head, dep
    if head is not token:
        head.children.append(token)
        head.children.sort(key=lambda t: t.i)


def proper_nouns(sentence: Sentence) -> None:
    """A capital inside a sentence makes a proper noun: "the NIS said", "told Maddow". Not the first word,
    unless the model itself sees a name there; not "I"."""
    for token in sentence.tokens:
        named = token.ent in _LABELS and token.ent != "NORP"
        if (
            token.tag in ("NN", "NNS")
            and token.text[:1].isupper()
            and (named or (token.i > 0 and _is_plain_before(sentence, token)))
        ):
            token.tag = "NNP" if token.tag == "NN" else "NNPS"


def _is_plain_before(sentence: Sentence, token: Token) -> bool:
    before = sentence.tokens[token.i - 1]
    lower = sum(t.text[:1].islower() for t in sentence.tokens if len(t.text) > 3)
    return before.tag not in ("``", "''", ":", ".", "-LRB-") and lower >= 2


def dictionary_forms(sentence: Sentence) -> None:
    """The model takes "hopes" for a form of "hop": our own forms of the cue verbs go before its guesses."""
    forms = lemma_by_form()
    for token in sentence.tokens:
        if token.tag.startswith("VB") and (lemma := forms.get(token.lower)) is not None:
            token.lemma = lemma


def double_subjects(sentence: Sentence) -> None:
    """Of two subjects before one verb: side by side they are one name ("the walking club Harbour Eye said");
    apart, the nearer one speaks (…knows it", she wrote)."""
    for verb in sentence.tokens:
        subjects = [c for c in verb.children if c.dep in ("nsubj", "nsubjpass") and c.i < verb.i]
        if len(subjects) < 2 or not verb.tag.startswith("VB"):
            continue
        first, last = subjects[-2], subjects[-1]
        before = sentence.tokens[last.subtree()[0].i - 1]
        if (
            last.tag in ("NNP", "NNPS")
            and before.tag in ("NN", "NNS")
            and before is not first
            and any(a is first for a in before.ancestors())
        ):
            reattach(last, before, "appos")
            continue
        if first.i + 1 == last.subtree()[0].i and last.tag in ("NNP", "NNPS") and first.tag.startswith("NN"):
            reattach(last, first, "appos")
        elif first.tag != "EX":
            first.dep = "dep"


def lost_verbs(sentence: Sentence) -> None:
    """A verb of saying that was taken for a participle: "outlets reported on Monday that 500 had been killed".

    Not: "the price announced by the shop", nor "a report published that day".
    """
    for verb in sentence.tokens:
        if (
            verb.tag not in ("VBN", "VBD")
            or verb.dep != "acl"
            or not cues().frames_by_verb.get(verb.lemma, frozenset()) >= {"clause", "quote"}
        ):
            continue
        if verb.child("agent") is not None:
            continue
        that = next(
            (t for t in sentence.tokens[verb.i + 1 : verb.i + 12] if t.lower == "that" and t.dep == "mark"), None
        )
        noun = verb.head
        if (
            that is None
            or noun.i > verb.i
            or any(t.tag in ("VBD", "VBZ", "VBP", "MD") for t in sentence.tokens[verb.i + 1 : that.i])
        ):
            continue
        _promote(verb, noun, that.head)


def trailing_verbs(sentence: Sentence) -> None:
    """A verb of saying that closes a sentence and was taken for a participle of its own subject.

    "The pass is open to lorries, the warden, Ben Harrow, announced on Monday."
    Not: "He named the minister, appointed on Tuesday."
    """
    for verb in sentence.tokens:
        if (
            verb.tag not in ("VBN", "VBD")
            or verb.dep != "acl"
            or "quote" not in cues().frames_by_verb.get(verb.lemma, ())
            or verb.child("agent")
        ):
            continue
        noun = verb.head
        first = noun.subtree()[0]
        clause = next(
            (a for a in noun.ancestors() if a.tag.startswith(("VB", "MD")) and a.dep in ("ROOT", "ccomp", "conj")),
            noun.head,
        )
        comma_before = first.i > 2 and sentence.tokens[first.i - 1].tag in (",", "''")
        finite = clause.tag in ("VBD", "VBZ", "VBP", "VB", "VBN", "MD") and clause.i < first.i
        if (
            noun.i < verb.i
            and comma_before
            and finite
            and noun.dep in ("npadvmod", "appos", "dep", "conj", "dobj", "nsubj", "attr")
        ):
            verb.tag = "VBD"
            top_is_root = clause.head is clause
            reattach(verb, verb if top_is_root else clause.head, "ROOT" if top_is_root else clause.dep)
            reattach(noun, verb, "nsubj")
            reattach(clause, verb, "ccomp")


def headless(sentence: Sentence) -> None:
    """A sentence whose only verb was taken for a participle: "A notice printed in the Morning named seven men."

    Not: "A man named in the notice." (no object), nor a headline (they often have no verb).
    """
    root = sentence.root
    if not root.tag.startswith("NN") or sentence.block.kind is not BlockKind.BODY or sentence.tokens[-1].text != ".":
        return
    if any(t.tag in ("VBZ", "VBP", "MD") and t.dep != "relcl" for t in sentence.tokens):
        return
    verbs = [c for c in root.children if c.dep == "acl" and c.tag in ("VBD", "VBN") and c.i > root.i]
    last = verbs[-1] if verbs else None
    if (
        last is None
        or last.child("dobj") is None
        or last.child("agent") is not None
        or last.lemma not in cues().frames_by_verb
    ):
        return
    last.tag = "VBD"
    reattach(last, last, "ROOT")
    reattach(root, last, "nsubj")


def verbs_taken_for_nouns(sentence: Sentence) -> None:
    """ "says the valve weeps and begs for help": "begs", joined to a verb by "and", is one too."""
    for token in sentence.tokens:
        if (
            token.tag == "NNS"
            and token.dep == "conj"
            and token.head.tag == "VBZ"
            and token.lemma in cues().frames_by_verb
            and not token.child("det", "amod", "nummod", "compound")
        ):
            token.tag = "VBZ"


def those_cited(sentence: Sentence) -> None:
    """ "citing three porters hired for the gala": the porters are cited, not what they were hired for."""
    for verb in sentence.tokens:
        if verb.lower not in ("citing", "quoting"):
            continue
        clause = next(
            (
                c
                for c in verb.children
                if c.dep == "ccomp" and c.tag in ("VBN", "VBD") and c.child("aux", "auxpass") is None
            ),
            None,
        )
        subject = clause.child("nsubj", "nsubjpass") if clause is not None else None
        if clause is not None and subject is not None:
            reattach(subject, verb, "dobj")
            reattach(clause, subject, "acl")


def clauses_told(sentence: Sentence) -> None:
    """ "told the Lantern she thinks the seat is safe": what she thinks is told, and tells nothing of the Lantern.

    Not: "told the reporter who called" (a relative pronoun), nor "told the man he had met" (the man was met).
    """
    for verb in sentence.tokens:
        if "addressee" not in cues().frames_by_verb.get(verb.lemma, ()) or not verb.tag.startswith("VB"):
            continue
        told = verb.child("dobj", "dative")
        clause = told.child("relcl") if told is not None else None
        if told is None or clause is None or told.tag not in ("NNP", "NNPS") or verb.child("ccomp") is not None:
            continue
        first = clause.subtree()[0]
        if (
            first.i > told.i
            and first.tag not in ("WDT", "WP", "WP$", ",")
            and clause.child("nsubj", "nsubjpass") is not None
        ):
            reattach(clause, verb, "ccomp")


def rounded_numbers(sentence: Sentence) -> None:
    """ "estimates around 12,000 soldiers": "around" rounds the number, the soldiers are the object.

    Not: "walked around 12 Cooper Street" (the verb holds nothing).
    """
    for prep in sentence.tokens:
        if (
            prep.lower not in ("around", "about", "over", "under")
            or prep.dep != "prep"
            or prep.head.lemma not in cues().frames_by_verb
        ):
            continue
        noun = prep.child("pobj")
        following = sentence.tokens[prep.i + 1] if prep.i + 1 < len(sentence.tokens) else None
        if (
            noun is None
            or following is None
            or following.tag != "CD"
            or prep.head.child("dobj") is not None
            or prep.head.i + 1 != prep.i
        ):
            continue
        verb = prep.head
        reattach(noun, verb, "dobj")
        reattach(prep, following, "quantmod")


def _promote(verb: Token, noun: Token, clause: Token) -> None:
    verb.tag = "VBD"
    if clause is noun or any(a is clause for a in noun.ancestors()):
        top, dep = clause.head, clause.dep
        is_root = top is clause
        reattach(verb, verb if is_root else top, "ROOT" if is_root else dep)
        reattach(noun, verb, "nsubj")
        for child in list(clause.children):
            if child.i < noun.i:
                reattach(child, verb, child.dep)
        reattach(clause, verb, "ccomp")
        return
    is_root = noun.head is noun
    reattach(verb, verb if is_root else noun.head, "ROOT" if is_root else noun.dep)
    reattach(noun, verb, "nsubj")
    if not any(a is verb for a in clause.ancestors()):
        reattach(clause, verb, "ccomp")
    clause.dep = "ccomp"


def reporting_participles(sentence: Sentence) -> None:
    """ ", adding that …" belongs to the verb of saying before it, not to what was said.

    "Voss claimed the vote would not stand, asserting she could win": "asserting" hangs under "claimed".
    Not: "She said the minister had resigned, saying he was tired" (he may have said it).
    """
    for token in sentence.tokens:
        cites = token.lower in ("citing", "quoting")
        if (
            token.tag != "VBG"
            or not (cites or "quote" in cues().frames_by_verb.get(token.lemma, ()))
            or token.dep not in ("advcl", "acl", "conj", "dep", "prep")
        ):
            continue
        if not any(t.tag == "," for t in sentence.tokens[max(0, token.i - 2) : token.i]):
            continue
        outer = _outer_cue(token)
        if outer is not None and outer.i < token.i:
            reattach(token, outer, "advcl")


def _outer_cue(token: Token) -> Token | None:
    """The verb of saying inside whose content the token was hung, where its subject cannot speak."""
    clause = token.head
    while (
        clause.dep in ("conj", "xcomp", "relcl", "acl", "dobj", "pobj", "prep", "advcl", "attr", "nsubj", "appos")
        and clause.head is not clause
    ):
        clause = clause.head
    outer = clause.head
    if clause.dep != "ccomp" or outer is clause or "clause" not in cues().frames_by_verb.get(outer.lemma, ()):
        return None
    subject = clause.child("nsubj", "expl")
    if subject is not None and (
        (subject.tag == "PRP" and subject.lower in ("he", "she"))
        or subject.ent == "PERSON"
        or kind_of_word(subject.lower) == "person"
    ):
        return None
    return outer


def reporting_conjuncts(sentence: Sentence) -> None:
    """ "said the gap could not be explained but warned against haste": "warned" is the speaker's.

    Not: "said the minister lied and denied it".
    """
    for token in sentence.tokens:
        frames = cues().frames_by_verb.get(token.lemma, frozenset())
        speaks = bool(frames & {"quote", "at"}) or token.lemma in cues().file.verifying["strict"]
        if (
            token.dep != "conj"
            or token.tag not in ("VBD", "VBZ", "VBP", "VB")
            or not speaks
            or token.child("nsubj", "nsubjpass") is not None
        ):
            continue
        outer = _outer_cue(token)
        if outer is None or outer.i >= token.i:
            continue
        modal = token.child("aux")
        if token.tag == outer.tag or (
            modal is not None and modal.tag == "MD" and any(c.dep == "neg" for c in token.children)
        ):
            reattach(token, outer, "conj")


def set_off_names(sentence: Sentence) -> None:
    """ "sobbed his mother, Ines Maddow": the name is the mother's, not a time or a measure of the sobbing."""
    for name, office in offices_of_names(sentence):
        reattach(name, office, "appos")


def silent_without(sentence: Sentence) -> None:
    """ "…, without giving details" belongs to the one who speaks, not to what is told."""
    for token in sentence.tokens:
        if token.lower != "without" or token.dep != "prep":
            continue
        verb = token.child("pcomp")
        if verb is None or verb.lemma not in cues().file.silence.without:
            continue
        outer = next(
            (
                a
                for a in token.ancestors()
                if "quote" in cues().frames_by_verb.get(a.lemma, ()) and a.tag.startswith("VB")
            ),
            None,
        )
        if outer is not None and outer is not token.head:
            reattach(token, outer, "prep")


REPAIRS: tuple[Callable[[Sentence], None], ...] = (
    proper_nouns,
    dictionary_forms,
    double_subjects,
    lost_verbs,
    trailing_verbs,
    headless,
    verbs_taken_for_nouns,
    those_cited,
    rounded_numbers,
    clauses_told,
    reporting_participles,
    reporting_conjuncts,
    silent_without,
    set_off_names,
)
"""The repairs in the order in which they run."""
