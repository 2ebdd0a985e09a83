"""Attributions without a verb of saying: "according to the ministry", "per a leaked roster", "reportedly"."""

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.extract.finding.sources import source_tokens, span_of
from reportedly.lexicon.cues import cues
from reportedly.model import Span
from reportedly.parse import Sentence, Token

REPORTIVE = "reportive adverb"
"""The rule of "reportedly", "allegedly": the clause they stand in is what is held."""


def find_phrases(sentence: Sentence, context: Context) -> list[Attribution]:
    """According to X, S; S, per X; reportedly S; it is claimed, S.

    Not: "citing X" behind another cue, which only lengthens that one's chain; "10 crowns per head".
    """
    out: list[Attribution] = []
    for phrase in cues().file.phrases["of_source"]:
        words = phrase.split()
        for token in sentence.tokens:
            if token.lower == words[0] and _stands(sentence, token, words):
                found = _by_phrase(sentence, token, words, context)
                if found is not None:
                    out.append(found)
    out.extend(a for token in sentence.tokens if (a := _by_adverb(sentence, token, context)) is not None)
    out.extend(a for token in sentence.tokens if (a := _aside(sentence, token, context)) is not None)
    return out


def _stands(sentence: Sentence, token: Token, words: list[str]) -> bool:
    at = token.i
    return [t.lower for t in sentence.tokens[at : at + len(words)]] == words


def _by_phrase(sentence: Sentence, first: Token, words: list[str], context: Context) -> Attribution | None:
    last = sentence.tokens[first.i + len(words) - 1]
    head = _noun_after(last, first)
    if head is None or context.quotation_at(first.start) is not None:
        return None
    if words[0] in ("citing", "quoting") and _reports_itself(first):
        return None
    if words[0] == "per" and not (head.tag.startswith("NNP") or any(c.dep in ("det", "poss") for c in head.children)):
        return None
    source = source_tokens(sentence, head)
    spans = _clause_without(sentence, first, source, context)
    if not spans:
        return None
    return Attribution(
        sentence=sentence,
        verb=first,
        lemma=" ".join(words),
        source=(span_of(source),),
        source_head=head,
        cue=(Span(first.start, last.end),),
        content=spans,
        rule=f"'{' '.join(words)}'",
    )


def _noun_after(last: Token, first: Token) -> Token | None:
    for token in (last, first):
        found = next((c for c in token.children if c.dep in ("pobj", "dobj") and c.i > last.i), None)
        if found is not None:
            return found
    return None


def _reports_itself(token: Token) -> bool:
    """Whether a verb of saying governs the "citing": "reported, citing a leaked email", "put it at 9, citing …"."""
    telling = ("clause", "at", "tally")
    return any(cues().frames_by_verb.get(a.lemma, frozenset()) & set(telling) for a in token.ancestors())


def _clause_without(sentence: Sentence, first: Token, source: list[Token], context: Context) -> tuple[Span, ...]:
    """The clause that the phrase belongs to, on both sides of it."""
    tokens = sentence.tokens
    last = source[-1]
    quoted = context.quotation_before(first.start)
    if quoted is not None and context.text[quoted.end - 2 : quoted.end - 1] in ",?!.":
        return (Span(quoted.start, quoted.end),)
    left = context.trim(tokens[0].start, first.start) if first.i > 0 else None
    if first.i > 1 and tokens[first.i - 1].tag == "," and tokens[first.i - 2].tag == "CC":
        left = None
    closing = last.i + 1 < len(tokens) and tokens[last.i + 1].tag in (",", ":", "''")
    right = context.trim(tokens[last.i + 1].start, tokens[-1].end) if last.i + 1 < len(tokens) else None
    if left is not None and not _has_words(context.text, left, 2):
        left = None
    if left is not None and not (closing and _continues(tokens, last, first)):
        right = None
    if left is not None and (relcl := _relative(first)) is not None:
        left = context.trim(relcl, first.start)
    return tuple(s for s in (left, right) if s is not None and _has_words(context.text, s, 1))


def _continues(tokens: tuple[Token, ...], last: Token, first: Token) -> bool:
    """Whether the clause goes on behind the phrase: "The plant, according to X, was shut"; "It is, in X's words, so".

    Not: "The plant was shut, according to X, and reopened later" (what follows may be the report's own).
    """
    finite = ("VBD", "VBZ", "VBP", "MD")
    before = [t for t in tokens[: first.i] if t.tag not in (",", "``", "''")]
    after = [t for t in tokens[last.i + 2 :] if t.tag not in ("``", "''")]
    if not before or not after:
        return False
    if before[-1].tag in finite:
        return True
    return not any(t.tag in finite for t in before) and after[0].tag in (*finite, "RB", "VBN")


def _relative(first: Token) -> int | None:
    clause = next((a for a in first.ancestors() if a.dep == "relcl"), None)
    if clause is None:
        return None
    words = clause.subtree()
    return next((t.start for t in words if t.lower not in ("which", "who", "that")), None)


def _has_words(text: str, span: Span, at_least: int) -> bool:
    return sum(any(c.isalnum() for c in w) for w in span.of(text).split()) >= at_least


def _by_adverb(sentence: Sentence, token: Token, context: Context) -> Attribution | None:
    """Forces reportedly launched 12 missiles: the whole clause is held, by nobody who is named.

    Not where it only colours a noun: "the allegedly stolen car".
    """
    if token.lower not in cues().file.adverbs["reportive"] or not token.head.tag.startswith(("VB", "MD")):
        return None
    if token.head.dep == "amod" or context.quotation_at(token.start) is not None:
        return None
    clause = _clause_of(token.head)
    if (
        not any(t.dep in ("nsubj", "nsubjpass", "expl") for t in clause if t.i < token.head.i)
        and token.head.tag != "VBD"
    ):
        return None
    span = context.trim(clause[0].start, clause[-1].end)
    if span is None:
        return None
    return Attribution(
        sentence=sentence,
        verb=token,
        lemma=token.lower,
        source=(),
        source_head=None,
        cue=(token.span,),
        content=(span,),
        rule=REPORTIVE,
    )


def _clause_of(verb: Token) -> list[Token]:
    top = verb
    while top.dep in ("xcomp", "conj") and top.head is not top and top.child("nsubj", "nsubjpass") is None:
        top = top.head
    words = top.subtree()
    if top.dep == "relcl":
        words = [t for t in words if t.lower not in ("which", "who", "that")] or words
    while words[0].lower in ("and", "but", "that", ","):
        words = words[1:]
    return words


def _aside(sentence: Sentence, token: Token, context: Context) -> Attribution | None:
    """As many as 60 fainted, it is claimed; the bell will, as was said before, be recast.

    Not: "it is claimed that …", which is a clause of its own.
    """
    if token.tag != "VBN" or token.lemma not in cues().file.asides["verbs"]:
        return None
    auxiliary = token.child("auxpass")
    later = [c for c in token.children if c.dep == "ccomp" and c.i > token.i]
    if auxiliary is None or later or context.quotation_at(token.start) is not None:
        return None
    before = sentence.tokens[: auxiliary.i]
    impersonal = (
        bool(before)
        and before[-1].lower in ("it", "as")
        and (len(before) < 2 or before[-2].tag in (",", ":", "''") or before[-1].lower == "as")
    )
    if not impersonal or len(before) < 3:
        return None
    cue_first = before[-1] if before[-1].lower == "it" else auxiliary
    after = sentence.tokens[token.i + 1 :]
    closes = before[-1].lower == "it"
    end = sentence.tokens[before[-1].i - 1].end if closes else sentence.tokens[-1].end
    span = context.trim(sentence.tokens[0].start, end)
    if span is None or (closes and any(t.tag.startswith("VB") for t in after[:3])):
        return None
    return Attribution(
        sentence=sentence,
        verb=token,
        lemma=token.lemma,
        source=(),
        source_head=None,
        cue=(Span(cue_first.start, token.end),),
        content=(span,),
        rule="aside: nobody named",
    )
