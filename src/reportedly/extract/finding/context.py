"""What the finders look around in: the report's text, its sentences and its quotations."""

from bisect import bisect_right

from reportedly.model import Span
from reportedly.parse import Parsed, Quotation, Sentence

_BETWEEN = " ,\u00a0—–-;"


class Context:
    """One parsed report, with its quotations by place. Built once, only read."""

    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed
        self.text = parsed.report.text
        self.quotations = parsed.quotations
        self._starts = [q.start for q in parsed.quotations]
        self._sentence_starts = [s.start for s in parsed.sentences]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that begins at or before ``offset``, nearest to it."""
        k = bisect_right(self._sentence_starts, offset) - 1
        return self.parsed.sentences[k] if k >= 0 else None

    def quotation_at(self, offset: int) -> Quotation | None:
        """The quotation that the character at ``offset`` stands in, or None."""
        k = bisect_right(self._starts, offset) - 1
        if k >= 0 and any(piece.start <= offset < piece.end for piece in self.quotations[k].pieces):
            return self.quotations[k]
        return None

    def quotation_before(self, offset: int) -> Quotation | None:
        """The quotation that ends right before ``offset``, a comma, a dash or blanks between at most."""
        k = bisect_right(self._starts, offset - 1) - 1
        if k < 0 or self.quotations[k].end > offset:
            return None
        found = self.quotations[k]
        return found if not self.text[found.end : offset].strip(_BETWEEN) else None

    def quotation_after(self, offset: int, *, until: int) -> Quotation | None:
        """The first quotation that begins at or after ``offset`` and before ``until``."""
        k = bisect_right(self._starts, offset - 1)
        return self.quotations[k] if k < len(self.quotations) and self.quotations[k].start < until else None

    def whole_word(self, end: int) -> int:
        """The end of the hyphened word that ``end`` stands inside of: "my e|-mails" goes to its end."""
        text = self.text
        while end + 1 < len(text) and text[end] in "-‑" and text[end + 1].isalnum():
            end += 1
            while end < len(text) and text[end].isalnum():
                end += 1
        return end

    def trim(self, start: int, end: int) -> Span | None:
        """Take blanks, commas and closing stops off a stretch; marks inside a quotation stay.

        ", the valve leaked." becomes "the valve leaked"; `it was "over."` keeps its stop.
        """
        text = self.text
        end = self.whole_word(end)
        while start < end and (
            text[start] in " \t\r\n\u00a0,;:—–-)" or (text[start] in "\"'”’" and not self._opens(start))
        ):
            start += 1
        while end > start and (text[end - 1] in " \t\r\n\u00a0,;:.—–-(?!" and not self._inside(end - 1)):
            if text[end - 1] in "?!":
                break
            if text[end - 1] == "." and self._abbreviation(end):
                break
            end -= 1
        start, end = self._balance(start, end)
        return Span(start, end) if start < end else None

    def _opens(self, offset: int) -> bool:
        k = bisect_right(self._starts, offset) - 1
        return k >= 0 and any(piece.start == offset for piece in self.quotations[k].pieces)

    def _inside(self, offset: int) -> bool:
        found = self.quotation_at(offset)
        return found is not None and offset >= found.start and any(p.start < offset < p.end for p in found.pieces)

    def _abbreviation(self, end: int) -> bool:
        word = self.text[:end].rsplit(None, 1)[-1].lstrip("\"'“‘(")
        return word.count(".") > 1 and len(word) <= 6

    def _balance(self, start: int, end: int) -> tuple[int, int]:
        """Let a stretch that begins or ends inside a quotation's last words take its mark along."""
        inside = self.quotation_at(end - 1) if end > start else None
        if inside is not None and inside.start >= start and inside.closed and 0 < inside.end - end <= 2:
            end = inside.end
        first = self.quotation_at(start)
        if first is not None and start == first.start + 1 and first.end <= end:
            start = first.start
        return start, end
