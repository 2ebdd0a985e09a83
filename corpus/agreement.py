"""Two labellings of the same texts: how far they agree, for each role and for the claims as wholes."""

from collections.abc import Callable, Iterable

from corpus.marks import MarkedClaim, MarkedReport, MarkedStory, Span

Spans = tuple[Span, ...]


def agreement(first: MarkedStory, second: MarkedStory) -> dict[str, float]:
    """F1 of exact spans and of characters for source, cue, content and figures; F1 of whole claims.

    Symmetric: neither labelling is the right one. Raises ValueError where the texts are not the same.
    """
    pairs = _paired(first, second)
    out: dict[str, float] = {}
    roles: dict[str, Callable[[MarkedReport], set[Spans]]] = {
        "source": lambda r: {(c.source,) for c in r.claims if c.source},
        "cue": lambda r: {(c.cue,) for c in r.claims},
        "content": lambda r: {c.contents for c in r.claims},
        "figure": lambda r: {(f.span,) for f in r.figures},
    }
    for role, spans in roles.items():
        out[f"{role}, exact"] = _f1((spans(a), spans(b)) for a, b in pairs)
        out[f"{role}, characters"] = _f1((_characters(spans(a)), _characters(spans(b))) for a, b in pairs)
    out["claims, source and content by half"] = _f1_of_claims(pairs)
    return out


def _paired(first: MarkedStory, second: MarkedStory) -> list[tuple[MarkedReport, MarkedReport]]:
    others = {r.id: r for r in second.reports}
    pairs = [(r, others[r.id]) for r in first.reports if r.id in others]
    for a, b in pairs:
        if a.text != b.text:
            at = next((i for i, (x, y) in enumerate(zip(a.text, b.text, strict=False)) if x != y), 0)
            raise ValueError(f"{a.id}: the texts differ, first at {a.text[max(0, at - 20) : at + 20]!r}")
    return pairs


def _characters(labels: set[Spans]) -> set[int]:
    return {i for spans in labels for start, end in spans for i in range(start, end)}


def _f1(pairs: Iterable[tuple[set, set]]) -> float:
    both = total = 0
    for a, b in pairs:
        both += 2 * len(a & b)
        total += len(a) + len(b)
    return both / total if total else 1.0


def _f1_of_claims(pairs: list[tuple[MarkedReport, MarkedReport]]) -> float:
    both = total = 0
    for a, b in pairs:
        both += 2 * _matched(a.claims, b.claims)
        total += len(a.claims) + len(b.claims)
    return both / total if total else 1.0


def _matched(first: Iterable[MarkedClaim], second: Iterable[MarkedClaim]) -> int:
    candidates = []
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            content = _jaccard(a.contents, b.contents)
            source = _jaccard((a.source,) if a.source else (), (b.source,) if b.source else ())
            if content >= 0.5 and source >= 0.5:
                candidates.append((content + source, i, j))
    used_a, used_b = set(), set()
    for _, i, j in sorted(candidates, reverse=True):
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
    return len(used_a)


def _jaccard(a: Spans, b: Spans) -> float:
    left, right = _characters({a}), _characters({b})
    return len(left & right) / len(left | right) if left | right else 1.0
