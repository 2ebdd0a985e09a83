"""What finding hands to describing: an attribution's three parts, still tied to the sentence."""

from msgspec import Struct

from reportedly.model import Span
from reportedly.parse import Sentence, Token


class Attribution(Struct, frozen=True):
    """A source, a cue and a content as found, before anything is said about them.

    ``lemma`` is the cue's dictionary form ("point out"); ``verb`` its main word, ``source_head`` the main word of
    the source. ``negated``: the cue is denied ("did not say"). ``rule`` names what found it.
    """

    sentence: Sentence
    verb: Token
    lemma: str
    source: tuple[Span, ...]
    source_head: Token | None
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    rule: str
    negated: bool = False
    led_by: str = ""

    @property
    def hull(self) -> Span:
        """The content from its first character to its last."""
        return Span(self.content[0].start, self.content[-1].end)


def runs(tokens: list[Token]) -> list[list[Token]]:
    """Group tokens of one sentence into unbroken runs, in order."""
    out: list[list[Token]] = []
    for token in sorted(tokens, key=lambda t: t.i):
        if out and out[-1][-1].i + 1 == token.i:
            out[-1].append(token)
        else:
            out.append([token])
    return out
