"""Attribution in headlines: a colon or a dash between what is held and who holds it."""

import re

from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.lexicon.cues import cues
from reportedly.model import BlockKind, Span
from reportedly.parse import Sentence, Token

_MARK = re.compile(r"(?<=\S)\s*(?::|\s[–—-])\s+(?=\S)|(?<=['’\"”]):\s+")
LONGEST_SOURCE = 5
"""Words in a headline's source: "Defence Minister", "prison union chief"; a longer side is the content."""


def find_in_headline(sentence: Sentence, context: Context) -> list[Attribution]:
    """ "At least 9 hurt in stampede: sheriff"; "Club chairman: transfer final"; "Rumour is wrong – city zoo".

    Not: "Brask Mills: jury unable to agree on verdict" (a place names the topic), nor "Live: the vote".
    """
    if sentence.block.kind is not BlockKind.HEADLINE:
        return _in_transcript(sentence, context)
    text, block = context.text, sentence.block
    if sentence.start != block.start and context.sentence_at(block.start) is not sentence:
        return []
    for mark in _MARK.finditer(text, block.start, block.end):
        if context.quotation_at(mark.start()) is not None and context.quotation_at(mark.end()) is context.quotation_at(
            mark.start()
        ):
            continue
        left, right = Span(block.start, mark.start()), Span(mark.end(), block.end)
        cue = _cue_span(text, mark.start(), mark.end())
        tokens = [t for s in context.parsed.sentences if s.block is block for t in s.tokens]
        for source, content, side in ((right, left, "after"), (left, right, "before")):
            words = [t for t in tokens if source.covers(t.span)]
            if _names_a_source(words):
                return _headline(sentence, context, words, source, cue, content, side)
            words = _leading_noun(words) if side == "after" else []
            if words and _names_a_source(words) and left.of(text)[:1] in "'\"“‘":
                return _headline(sentence, context, words, Span(words[0].start, words[-1].end), cue, content, side)
        break
    return []


def _cue_span(text: str, start: int, end: int) -> Span:
    mark = re.search(r"\S", text[start:end])
    at = start + (mark.start() if mark else 0)
    return Span(at, at + 1)


def _headline(
    sentence: Sentence, context: Context, words: list[Token], source: Span, cue: Span, content: Span, side: str
) -> list[Attribution]:
    held = context.trim(content.start, content.end)
    if held is None or len(held.of(context.text).split()) < 2:
        return []
    head = _head(words)
    return [
        Attribution(
            sentence=sentence,
            verb=head,
            lemma=":",
            source=(Span(source.start, source.end),),
            source_head=head,
            cue=(cue,),
            content=(held,),
            rule=f"headline: source {side} the mark",
        )
    ]


def _head(words: list[Token]) -> Token:
    inside = {t.i for t in words}
    return next((t for t in reversed(words) if t.head.i not in inside or t.head is t), words[-1])


def _leading_noun(words: list[Token]) -> list[Token]:
    out: list[Token] = []
    for token in words:
        if token.tag.startswith(("NN", "JJ", "VBN", "DT")) and token.lemma not in cues().frames_by_verb:
            out.append(token)
        else:
            break
    return out


def _names_a_source(words: list[Token]) -> bool:
    """A short noun phrase, without a verb, whose head is a person, a body, or something written; not "Ferry burns"."""
    if not 1 <= len(words) <= LONGEST_SOURCE or any(t.tag in ("VBD", "VBZ", "VBP", "MD", ".", "CD") for t in words):
        return False
    if words[0].tag in ("IN", "TO", "WRB") or any(t.text.isdigit() for t in words):
        return False
    from reportedly.parse.nouns import kind_of_noun

    last = words[-1]
    if kind_of_noun(last) is not None or kind_of_noun(_head(words)) is not None:
        return True
    # A name ends with a word of the name: in "Ferry burns" the parser sees one all the same.
    return not last.text.islower() and any(t.ent in ("PERSON", "ORG") for t in words)


_TURN = re.compile(r"^([A-Z][A-Z.'’ -]{2,40}|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}):\s")


def _in_transcript(sentence: Sentence, context: Context) -> list[Attribution]:
    """A turn of a transcript: "MADDOW: The bridge was open all night." holds the rest of its paragraph."""
    block = sentence.block
    if sentence.start != block.start:
        return []
    set_in = _name_before_quotation(sentence, context)
    if set_in is not None:
        return [set_in]
    turn = _TURN.match(context.text[block.start : block.end])
    if turn is None:
        return []
    words = [t for t in sentence.tokens if t.end <= block.start + turn.end(1)]
    if not words or not (turn.group(1).isupper() or any(t.ent == "PERSON" for t in words)):
        return []
    held = context.trim(block.start + turn.end(), block.end)
    if held is None:
        return []
    head = _head(words)
    end = block.end
    return [
        Attribution(
            sentence=sentence,
            verb=head,
            lemma=":",
            source=(Span(block.start, block.start + turn.end(1)),),
            source_head=head,
            cue=(Span(block.start + turn.end(1), block.start + turn.end(1) + 1),),
            content=(Span(held.start, end),),
            rule="turn of a transcript",
        )
    ]


_NAMED_QUOTATION = re.compile(r"(?:^|[-–—.!?\]] )((?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w.'’-]+):\s+(?=[\"“])")


def _name_before_quotation(sentence: Sentence, context: Context) -> Attribution | None:
    """A digest's way of quoting: "The south agrees - Ana Ruiz: “We have waited long enough.”"

    Not: "Lesson One: “Never run.”" (no name of a person).
    """
    block = sentence.block
    found = _NAMED_QUOTATION.search(context.text, block.start, block.end)
    quotation = context.quotation_after(found.end(), until=found.end() + 1) if found is not None else None
    if found is None or quotation is None:
        return None
    words = [
        t for s in context.parsed.sentences if s.block is block for t in s.tokens if Span(*found.span(1)).covers(t.span)
    ]
    if not words or not any(t.ent == "PERSON" for t in words):
        return None
    return Attribution(
        sentence=context.sentence_at(found.start(1)) or sentence,
        verb=_head(words),
        lemma=":",
        source=(Span(words[0].start, words[-1].end),),
        source_head=_head(words),
        cue=(Span(found.end(1), found.end(1) + 1),),
        content=(Span(quotation.start, quotation.end),),
        rule="name before a quotation",
    )
