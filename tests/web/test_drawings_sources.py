"""The sources of a story, drawn."""

from itertools import pairwise

import pytest
from hypothesis import given

from reportedly.brief.sourced import SourceKind, Sources
from reportedly.web.drawings import SourcesDrawing, sources_drawing
from reportedly.web.drawings.columns import columns_of, crossings, untangled
from reportedly.web.drawings.folded import MOST, Arrow, folded, is_rest
from reportedly.web.drawings.stacking import GAP, pushed_apart
from reportedly.web.drawings.ways import Way
from tests.web.drawn import any_sources, link, nowhere, origin, report, somewhere, sources

SMALL = sources(
    [report("r1", "Northern Despatch"), report("r2", "Valley Echo"), link("Radio Tamm"), origin("engineer")],
    "r1>Radio Tamm*2",
    "Radio Tamm>engineer*2",
    "r2>engineer",
)


def drawn(of: Sources) -> SourcesDrawing:
    """The drawing of sources that cite one another."""
    drawing = sources_drawing(of, href=nowhere)
    assert drawing is not None
    return drawing


def told(ways: tuple[Way, ...]) -> list[object]:
    """A nested list as names in lists."""
    return [[way.name, *told(way.cites)] for way in ways]


@given(any_sources())
def test_every_bar_and_label_lies_within_the_drawing_and_none_on_another(of: Sources) -> None:
    drawing = sources_drawing(of, href=nowhere)
    if drawing is None:
        assert not folded(of).arrows
        return
    columns: dict[float, list[tuple[float, float]]] = {}
    for node in drawing.nodes:
        assert 0 <= node.x <= drawing.width - drawing.bar
        assert 0 <= node.y <= node.y + node.height <= drawing.height
        lines = 2 if node.note else 1
        middle, room = node.y + node.height / 2, max(node.height, 14.0 * lines)
        columns.setdefault(node.x, []).append((middle - room / 2, middle + room / 2))
    for own in columns.values():
        assert all(above[1] <= below[0] for above, below in pairwise(sorted(own)))


@given(any_sources())
def test_no_more_nodes_are_drawn_than_a_reader_can_follow_and_no_claim_is_lost(of: Sources) -> None:
    chosen = folded(of)
    for kind, most in MOST.items():
        own = [node for node in chosen.nodes if node.kind is kind]
        assert len(own) <= most + 1
        assert sum(node.claims for node in own) == sum(node.claims for node in of.nodes if node.kind is kind)
    keys = {node.key for node in chosen.nodes}
    assert all({each.citing, each.cited} <= keys and each.citing != each.cited for each in chosen.arrows)


@given(any_sources())
def test_the_same_sources_are_always_drawn_alike(of: Sources) -> None:
    backwards = Sources(of.nodes, of.citations[::-1])
    assert sources_drawing(of, href=nowhere) == sources_drawing(backwards, href=nowhere)


def test_where_nobody_cites_anybody_there_is_nothing_to_draw() -> None:
    assert sources_drawing(sources([report("r1"), origin("police")]), href=nowhere) is None


def test_reports_stand_at_the_left_origins_at_the_right_and_the_cited_between() -> None:
    drawing = drawn(SMALL)
    x_by_kind = {kind: {node.x for node in drawing.nodes if node.kind is kind} for kind in SourceKind}
    assert max(x_by_kind[SourceKind.REPORT]) < min(x_by_kind[SourceKind.LINK])
    assert max(x_by_kind[SourceKind.LINK]) < min(x_by_kind[SourceKind.ORIGIN])
    assert [heading.words for heading in drawing.headings] == ["reports", "cited between", "origins"]


def test_those_between_stand_by_their_distance() -> None:
    of = sources([report("r"), link("a"), link("b"), link("c"), origin("o")], "r>a", "a>b", "r>b", "b>c", "c>o")
    assert columns_of(folded(of)) == [["r"], ["a"], ["b", "c"], ["o"]]


def test_a_ring_between_ends() -> None:
    of = sources([report("r"), link("a"), link("b"), origin("o")], "r>a", "a>b", "b>a", "b>o")
    assert columns_of(folded(of)) == [["r"], ["a", "b"], ["o"]]


def test_links_are_untangled() -> None:
    columns = [["a", "b", "c"], ["x", "y", "z"]]
    arrows = [Arrow("a", "z", 1, False), Arrow("b", "y", 1, False), Arrow("c", "x", 1, False)]
    assert crossings(columns, arrows) == 3
    assert crossings(untangled(columns, arrows), arrows) == 0


def test_a_link_grows_a_little_with_its_claims() -> None:
    by_claims = [
        drawn(sources([report("r"), origin("o")], f"r>o*{claims}")).nodes[0].links[0].width for claims in (1, 2, 8, 900)
    ]
    assert by_claims == sorted(by_claims)
    assert (by_claims[0], by_claims[-1]) == (1, 7)


def test_copies_are_folded_under_their_original() -> None:
    of = sources([report("r1", copies=1), report("r2", copies=2), origin("o")], "r1>o", "r2>o")
    assert sorted(node.note or "" for node in drawn(of).nodes) == ["", "+1 copy", "+2 copies"]
    assert "Copied by Copy 0, Copy 1." in drawn(of).nodes[1].name


def test_a_report_that_names_no_origin_is_marked_as_such() -> None:
    nodes = drawn(sources([report("r1"), report("r2"), origin("o")], "r1>o")).nodes
    assert [(node.names_no_origin, node.note) for node in nodes] == [
        (False, None),
        (True, "names no origin"),
        (False, None),
    ]


def test_circles_are_marked() -> None:
    of = sources([report("r1"), report("r2"), origin("o")], "r2>o", circular=("r1>r2", "r2>r1"))
    drawing = drawn(of)
    assert drawing.has_circles
    assert "Cites Northern Herald (1, in a circle)." in drawing.nodes[0].name
    assert [link.is_circular for node in drawing.nodes for link in node.links].count(True) == 2
    assert not drawn(SMALL).has_circles


def test_a_link_that_does_not_lead_to_the_right_has_a_tip() -> None:
    of = sources([report("r1"), report("r2"), link("a"), origin("o")], "r1>r2", "r1>a", "a>o", "o>a")
    tips = {(node.label, link.arrow is not None) for node in drawn(of).nodes for link in node.links}
    assert tips == {("Northern Herald", True), ("Northern Herald", False), ("a", False), ("o", True)}


def test_the_rest_of_many_is_one_node_of_its_kind_and_stands_last() -> None:
    nodes = [*(report(f"r{n}", claims=n) for n in range(200)), *(origin(f"o{n}", n) for n in range(300))]
    drawing = drawn(sources(nodes, *(f"r{n}>o{n}" for n in range(200))))
    assert [node.label for node in drawing.nodes if node.is_rest] == ["and 188 more reports", "and 286 more"]
    lowest = {node.x: node.label for node in sorted(drawing.nodes, key=lambda node: node.y)}
    assert set(lowest.values()) == {"and 188 more reports", "and 286 more"}
    assert {node.href for node in drawing.nodes} == {None}


def test_one_too_many_is_drawn_by_itself() -> None:
    nodes = [report(f"r{n}") for n in range(MOST[SourceKind.REPORT] + 1)]
    assert not [node for node in folded(sources([*nodes, origin("o")], "r1>o")).nodes if is_rest(node.key)]


def test_a_long_name_is_cut_and_whole_in_the_words() -> None:
    name = "mission of the Council of Coastal States to the northern districts"
    node = drawn(sources([report("r1"), origin(name)], f"r1>{name}")).nodes[1]
    assert node.label == "mission of the Council…"
    assert name in node.name


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("r1", "Northern Despatch, 2 May 2031, 1 claim. Cites Radio Tamm (2)."),
        ("Radio Tamm", "Radio Tamm, 1 claim. Cites engineer (2). Cited by Northern Despatch (2)."),
        ("engineer", "engineer, 1 claim. Cited by Radio Tamm (2), Valley Echo (1)."),
    ],
)
def test_a_node_says_whom_it_cites_and_who_cites_it(key: str, name: str) -> None:
    drawing = sources_drawing(SMALL, href=lambda id: id)
    assert drawing and {node.href: node.name for node in drawing.nodes}[key] == name


def test_a_node_that_many_cite_names_the_first_of_them() -> None:
    reports = [report(f"r{n}", f"Outlet {n:02}") for n in range(11)]
    node = drawn(sources([*reports, origin("o")], *(f"r{n}>o" for n in range(11)))).nodes[-1]
    assert node.name.endswith("Outlet 07 (1), and 3 more.")


def test_the_same_stands_in_a_nested_list() -> None:
    assert told(drawn(SMALL).ways) == [
        ["Northern Despatch", ["Radio Tamm", ["engineer"]]],
        ["Valley Echo", ["engineer"]],
    ]


def test_a_ring_ends_in_the_list() -> None:
    of = sources([report("r1", "A"), report("r2", "B")], circular=("r1>r2", "r2>r1"))
    assert told(drawn(of).ways) == [["A", ["B", ["A"]]], ["B", ["A", ["B"]]]]


def test_nodes_are_pushed_apart_in_their_order() -> None:
    assert pushed_apart([50, 50, 0], [10, 10, 10], top=0, bottom=100) == [50, 50 + 10 + GAP, 50 + 2 * (10 + GAP)]
    assert pushed_apart([90, 95], [10, 10], top=0, bottom=100) == [100 - 20 - GAP, 90]


def test_addresses_are_those_that_are_given() -> None:
    drawing = sources_drawing(SMALL, href=somewhere)
    assert drawing and {node.href for node in drawing.nodes} == {"/of/2", "/of/10", "/of/8"}
