"""Which element of a page holds the article, and which of its furniture elements really are.

Votes weigh the elements: the innermost one that holds three quarters of the words voted for is the
article's. An element that calls itself furniture, and holds a third of those words, is not.
"""

from msgspec.structs import replace

from reportedly.model import BlockKind
from reportedly.read.html import Element, Laid
from reportedly.read.lines import Line, Lines, is_headline_like, is_paragraph, settle_at, words

_ARTICLE_SHARE = 0.75
_FURNITURE_SHARE = 0.33
_OUTSIDE = "outside the element that holds the article"


def mark_article(laid: Laid, voted: frozenset[int]) -> Lines:
    """The page's lines, their marks completed with what the votes say."""
    weights = [_weight(line, i in voted, any_voted=bool(voted)) for i, line in enumerate(laid.lines)]
    held = _held(laid.elements, laid.owners, weights)
    total = sum(weights)
    furniture = _furniture(laid.elements, held, total)
    inside = _inside(laid.elements, _holder(held, total)) if total else []
    return tuple(
        _marked(line, furniture[owner], inside[owner] or i in voted if total else None)
        for i, (line, owner) in enumerate(zip(laid.lines, laid.owners, strict=True))
    )


def settle_outside(lines: Lines) -> Lines:
    """Settle what stands outside the article's element: all but the captions beside it and the headings over it."""
    first = next((i for i, line in enumerate(lines) if line.mark.article), len(lines))
    title = next((i for i, line in enumerate(lines) if line.kind is BlockKind.HEADLINE), first)
    kept = {i for i in range(title + 1, first) if _is_lead(lines[i])}
    outside = [i for i, line in enumerate(lines) if line.mark.article is False and i not in kept]
    return settle_at(lines, outside, BlockKind.NOISE, _OUTSIDE)


def _is_lead(line: Line) -> bool:
    """A paragraph of the article that stands between its title and the element that holds the rest."""
    return is_paragraph(line) and not line.mark.linked and not is_headline_like(line)


def _weight(line: Line, is_voted: bool, *, any_voted: bool) -> int:
    if any_voted:
        return len(words(line.text)) if is_voted else 0
    return len(words(line.text)) if is_paragraph(line) and not line.mark.linked else 0


def _held(elements: tuple[Element, ...], owners: tuple[int, ...], weights: list[int]) -> list[int]:
    """The weight inside each element. Children come after their parents, so one pass backwards will do."""
    held = [0] * len(elements)
    for owner, weight in zip(owners, weights, strict=True):
        held[owner] += weight
    for i in range(len(elements) - 1, 0, -1):
        held[elements[i].parent] += held[i]
    return held


def _holder(held: list[int], total: int) -> int:
    return max(i for i, weight in enumerate(held) if weight >= _ARTICLE_SHARE * total)


def _inside(elements: tuple[Element, ...], holder: int) -> list[bool]:
    out: list[bool] = []
    for i, element in enumerate(elements):
        out.append(i == holder or (element.parent >= 0 and out[element.parent]))
    return out


def _furniture(elements: tuple[Element, ...], held: list[int], total: int) -> list[str]:
    """Why each element is furniture, by itself or by what it stands in. One that holds the article is not."""
    out: list[str] = []
    for element, weight in zip(elements, held, strict=True):
        own = element.furniture if not total or weight <= _FURNITURE_SHARE * total else ""
        out.append(own or (out[element.parent] if element.parent >= 0 else ""))
    return out


def _marked(line: Line, furniture: str, article: bool | None) -> Line:
    return replace(line, mark=replace(line.mark, furniture=furniture, article=article))
