"""Finding who a cue speaks for: the head of the source, then how far its words reach."""

import re

from reportedly.extract.finding.attribution import runs
from reportedly.extract.finding.cues import Cue
from reportedly.lexicon.cues import cues
from reportedly.model import Span
from reportedly.parse import Sentence, Token

RELATIVE = ("who", "which", "that", "whom")
SUBJECTS = ("nsubj", "nsubjpass", "csubj")
NOMINAL_TAGS = ("NN", "NNS", "NNP", "NNPS", "PRP", "DT", "WP", "WDT", "CD", "JJ", "JJS", "PDT", "EX")
_AGE = re.compile(r"^\d{1,3}$")


def source_head(cue: Cue) -> Token | None:
    """The main word of the source, or None where the sentence names nobody.

    "Ines Maddow told reporters …": Maddow. "…, said the choir's Ben Harrow": Harrow.
    "It was announced by the board": board. "X is expected to …": None.
    """
    if cue.passive:
        return _agent(cue.governor)
    quoting = _who_is_quoted(cue.verb)
    if quoting is not None:
        return quoting
    return _subject(cue.governor, set())


def _who_is_quoted(verb: Token) -> Token | None:
    """The agency quoted the minister as saying: the minister."""
    as_ = verb.head
    if verb.dep != "pcomp" or as_.lower != "as" or as_.head.lemma not in ("quote", "cite"):
        return None
    return None if any(c.dep == "auxpass" for c in as_.head.children) else as_.head.child("dobj")


def _agent(verb: Token) -> Token | None:
    agent = verb.child("agent")
    return agent.child("pobj") if agent is not None else None


def _subject(verb: Token, seen: set[int]) -> Token | None:
    if verb.i in seen:
        return None
    seen.add(verb.i)
    found = next((c for c in reversed(verb.children) if c.dep in SUBJECTS), None)
    if found is not None:
        if found.lower in RELATIVE and verb.dep == "relcl":
            return verb.head
        return found
    head = verb.head
    if head is verb:
        return None
    if verb.dep == "acl" and verb.tag in ("VBG", "VBN"):
        return head if verb.tag == "VBG" else None
    if verb.dep == "pcomp" and head.dep == "prep":
        return _subject(head.head, seen) if _is_verb(head.head) else None
    if verb.dep == "conj" and not _is_verb(head):
        return None
    if verb.dep in ("conj", "xcomp", "advcl", "ccomp", "dep", "parataxis") and _is_verb(head):
        if verb.dep == "advcl" and verb.tag not in ("VBG", "VBN", "VB"):
            return None
        if verb.dep in ("ccomp", "parataxis") and verb.tag not in ("VBG", "VB"):
            return None
        controlled = (
            verb.dep == "xcomp"
            and verb.tag == "VB"
            and "person_infinitive" in cues().frames_by_verb.get(head.lemma, ())
        )
        controller = head.child("dobj", "dative") if controlled else None
        if (
            verb.dep == "conj"
            and any(c.dep == "auxpass" for c in head.children)
            and not any(c.dep == "auxpass" for c in verb.children)
        ):
            return _subject(head, seen)
        return controller or _subject(head, seen)
    return None


def _is_verb(token: Token) -> bool:
    return token.tag.startswith(("VB", "MD"))


def source_tokens(sentence: Sentence, head: Token) -> list[Token]:
    """The words of a source: the longest phrase with title and apposition, without relative clauses,
    comma-set participles, and ages.

    "Ines Maddow, a botanist at the Brask Mills museum": all of it.
    "Ben Harrow, 52, a baker who saw it": "Ben Harrow".
    """
    kept = _kept(head, head)
    run = next(run for run in runs(kept) if any(t is head for t in run))
    run = _cut_at_age(run, head)
    while (
        run
        and run[-1] is not head
        and (run[-1].tag in (",", ":", "``", "-LRB-", "CC", ".") or run[-1].lower in ("—", "–"))
    ):
        run = run[:-1]
    while run and run[0] is not head and run[0].tag in (",", ":", "''", "-RRB-", "CC", "."):
        run = run[1:]
    return run


def _kept(token: Token, head: Token) -> list[Token]:
    out = [token]
    for child in token.children:
        if child.dep in ("relcl", "advcl", "parataxis", "ccomp", "cc") and child.dep != "cc":
            continue
        if child.dep == "acl" and (_set_off(child) or child.subtree()[0].lower == "that"):
            continue
        if (
            child.dep == "conj"
            and child.tag != token.tag
            and not child.tag.startswith(("NN", "PRP", "CD", "JJ", "VBG", "DT"))
        ):
            continue
        if child.dep == "prep" and child.lower in ("on", "at", "in") and token is head and _is_time(child):
            continue
        out.extend(_kept(child, head))
    return out


def _set_off(token: Token) -> bool:
    """Whether a comma stands right before the clause: "the board, speaking in Lunt"."""
    first = token.subtree()[0]
    return any(c.tag == "," and c.i < first.i for c in token.head.children if c.i > token.head.i)


def _is_time(prep: Token) -> bool:
    noun = prep.child("pobj")
    return noun is not None and noun.ent in ("DATE", "TIME") and noun.child("poss") is None


def _cut_at_age(run: list[Token], head: Token) -> list[Token]:
    for k, token in enumerate(run):
        if token.i > head.i and _AGE.match(token.text) and run[k - 1].tag == ",":
            return run[: k - 1]
    return run


def span_of(tokens: list[Token]) -> Span:
    """From the first token to the last."""
    return Span(tokens[0].start, tokens[-1].end)
