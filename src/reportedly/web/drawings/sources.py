"""The sources of a story, drawn: reports at the left, those who are cited between, origins at the right."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct

from reportedly.brief.lines import ReportLine
from reportedly.brief.sourced import Source, SourceKind, Sources
from reportedly.web.drawings.bars import BAR, Bars, bars_of
from reportedly.web.drawings.columns import columns_of
from reportedly.web.drawings.days import day_number, days_spoken
from reportedly.web.drawings.folded import Arrow, claims_in_words, folded, is_rest
from reportedly.web.drawings.links import Link, links_of
from reportedly.web.drawings.names import cut, in_lines, letters, one_line
from reportedly.web.drawings.ways import Way, ways_of
from reportedly.wording import count

LABEL, LABEL_BETWEEN = 24, 23
"""Letters of a label at the sides, and between."""
BESIDE = 7.0
ROOM, MOST_LINES, LONGEST_NAME = 62, 3, 300
"""Letters of a line of words above the drawing, how many lines there are, letters of a name that is read out."""
MOST_NAMED = 8
"""How many of those who copy, cite or are cited the words of a node name."""
HEADINGS = {SourceKind.REPORT: "reports", SourceKind.LINK: "cited between", SourceKind.ORIGIN: "origins"}


class Node(Struct, frozen=True):
    """A bar at (``x``, ``y``) with its label beside it at (``label_x``, ``label_y``), and the links that lead from it.

    ``label`` is cut; ``note`` stands under it ("+2 copies"). ``anchor``: which end of a text stands at its place.
    ``name`` says all of it in one line, ``words`` the same in lines to show, at ``words_x``.
    """

    kind: SourceKind
    x: float
    y: float
    height: float
    label: str
    note: str | None
    label_x: float
    label_y: float
    anchor: str
    is_rest: bool
    names_no_origin: bool
    name: str
    words: tuple[str, ...]
    words_x: float
    href: str | None
    links: tuple[Link, ...]

    @property
    def hit(self) -> tuple[float, float, float, float]:
        """The box that can be pointed at, the label in it: left, top, width, height."""
        high = max(self.height + 4, 32 if self.note else 20)
        wide = 7 * letters(self.label) + BESIDE + BAR + 8
        left = self.x + BAR + 4 - wide if self.anchor == "end" else self.x - 4
        return left, self.y + self.height / 2 - high / 2, wide, high


class Heading(Struct, frozen=True):
    """The heading of a column."""

    x: float
    words: str
    anchor: str


class SourcesDrawing(Struct, frozen=True):
    """The drawing of a story's sources, and the same as a nested list."""

    width: float
    height: float
    bar: float
    headings: tuple[Heading, ...]
    nodes: tuple[Node, ...]
    has_circles: bool
    description: str
    ways: tuple[Way, ...]


def sources_drawing(sources: Sources, *, href: Callable[[str], str | None]) -> SourcesDrawing | None:
    """The drawing of who cites whom; None where nobody cites anybody.

    ``href`` gives the address of the page of a report (by its id) or of somebody (by name), or None.
    """
    chosen = folded(sources)
    if not chosen.arrows:
        return None
    citing: dict[str, list[Arrow]] = defaultdict(list)
    cited: dict[str, list[Arrow]] = defaultdict(list)
    for each in chosen.arrows:
        citing[each.citing].append(each)
        cited[each.cited].append(each)
    source_by_key = {node.key: node for node in chosen.nodes}
    note_by_key = {key: _note(source, cites=bool(citing[key])) for key, source in source_by_key.items()}
    name_by_key = {key: one_line(source.name) for key, source in source_by_key.items()}
    columns = columns_of(chosen)
    bars = bars_of(columns, {key: 2 if note else 1 for key, note in note_by_key.items()}, chosen.arrows)
    links = links_of(chosen.arrows, bars)
    nodes = tuple(
        _node(
            source_by_key[key],
            bars,
            note=note_by_key[key],
            words=_words(source_by_key[key], citing[key], cited[key], name_by_key),
            href=None if is_rest(key) else href(key),
            links=links.get(key, ()),
        )
        for column in columns
        for key in column
    )
    return SourcesDrawing(
        width=bars.width,
        height=bars.bottom + 14,
        bar=BAR,
        headings=_headings(columns, source_by_key, bars),
        nodes=nodes,
        has_circles=any(each.is_circular for each in chosen.arrows),
        description=_described(sources),
        ways=ways_of(chosen),
    )


def _node(
    source: Source, bars: Bars, *, note: str | None, words: Sequence[str], href: str | None, links: tuple[Link, ...]
) -> Node:
    key, column = source.key, bars.column[source.key]
    is_left, is_last = column == 0, column == bars.last != 0
    return Node(
        kind=source.kind,
        x=bars.x[key],
        y=bars.y[key],
        height=bars.height[key],
        label=cut(source.name, LABEL if is_left or is_last else LABEL_BETWEEN),
        note=note,
        label_x=bars.x[key] - BESIDE if is_left else bars.x[key] + BAR + BESIDE,
        label_y=round(bars.middle(key) + (4.5 if note is None else -3), 1),
        anchor="end" if is_left else "start",
        is_rest=is_rest(key),
        names_no_origin=source.kind is SourceKind.REPORT and not links and not is_rest(key),
        name=cut(" ".join(words), LONGEST_NAME),
        words=(cut(words[0], ROOM), *in_lines(" ".join(words[1:]), ROOM, most=MOST_LINES - 1)),
        words_x=bars.width if is_last else 0,
        href=href,
        links=links,
    )


def _note(source: Source, *, cites: bool) -> str | None:
    if source.kind is not SourceKind.REPORT or is_rest(source.key):
        return None
    parts = [_copies(source.copies)] if source.copies else []
    return ", ".join(parts if cites else [*parts, "names no origin"]) or None


def _copies(copies: Sequence[ReportLine]) -> str:
    return "+1 copy" if len(copies) == 1 else f"+{len(copies)} copies"


def _words(
    source: Source, citing: Sequence[Arrow], cited: Sequence[Arrow], name_by_key: Mapping[str, str]
) -> list[str]:
    """What a node stands for, in sentences: itself, its copies, whom it cites, who cites it."""
    name = name_by_key[source.key]
    day = days_spoken(day_number(source.report.published), None) if source.report else ""
    own = ", ".join(part for part in (name, day, claims_in_words(source.claims)) if part)
    sentences = [f"{own}."]
    if source.copies:
        copies = [one_line(line.outlet or line.title or line.report) for line in source.copies]
        sentences.append(f"Copied by {_first_of(copies)}.")
    if citing:
        sentences.append(f"Cites {_each(((a.cited, a) for a in citing), name_by_key)}.")
    elif source.kind is SourceKind.REPORT and not is_rest(source.key):
        sentences.append("Names no origin.")
    if cited:
        sentences.append(f"Cited by {_each(((a.citing, a) for a in cited), name_by_key)}.")
    return sentences


def _each(ends: Iterable[tuple[str, Arrow]], name_by_key: Mapping[str, str]) -> str:
    most_first = sorted(ends, key=lambda end: (-end[1].claims, name_by_key[end[0]]))
    ring = {True: ", in a circle", False: ""}
    return _first_of([f"{name_by_key[key]} ({arrow.claims}{ring[arrow.is_circular]})" for key, arrow in most_first])


def _first_of(names: Sequence[str]) -> str:
    left_out = len(names) - MOST_NAMED
    return ", ".join([*names[:MOST_NAMED], f"and {left_out} more"] if left_out > 0 else names)


def _headings(columns: Sequence[Sequence[str]], source_by_key: Mapping[str, Source], bars: Bars) -> tuple[Heading, ...]:
    """A heading for each kind of node, over the first of its columns."""
    headings: dict[SourceKind, Heading] = {}
    for n, column in enumerate(columns):
        kind, x = source_by_key[column[0]].kind, bars.x[column[0]]
        headings.setdefault(kind, Heading(x + BAR if n == 0 else x, HEADINGS[kind], "end" if n == 0 else "start"))
    return tuple(headings.values())


def _described(sources: Sources) -> str:
    """The drawing in one sentence: "Who cites whom: 4 reports (and 1 copy), 10 cited between, 17 origins."."""
    kinds = [node.kind for node in sources.nodes]
    copies = sum(len(node.copies) for node in sources.nodes)
    folded_in = f" (and {copies} {'copy' if copies == 1 else 'copies'})" if copies else ""
    return (
        f"Who cites whom: {count(kinds.count(SourceKind.REPORT), 'report')}{folded_in}, "
        f"{kinds.count(SourceKind.LINK)} cited between, {count(kinds.count(SourceKind.ORIGIN), 'origin')}."
    )
