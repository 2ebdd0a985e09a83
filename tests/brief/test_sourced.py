"""Who is cited by whom: from the reports over those between to the origins, copies folded, circles marked."""

from reportedly.brief.sourced import SourceKind, sources_of
from reportedly.model import Circle, Overlap
from tests import make
from tests.brief.dossiers import HERALD, POST, dossier, ruiz

PORT = make.origin("port authority")


def drawn(*claims, **fields):  # type: ignore[no-untyped-def]
    """The nodes by key, and the citations as (citing, cited, claims)."""
    made = sources_of(dossier(claims, **fields))
    return {node.key: node for node in made.nodes}, {(c.citing, c.cited): c for c in made.citations}


def test_a_claim_leads_from_its_report_over_its_chain_to_its_origin() -> None:
    said = ruiz(chain=("Radio Ardun", "Ana Ruiz"))
    nodes, ways = drawn(said, origin_by_id={said.id: PORT})
    assert list(ways) == [("herald", "Radio Ardun"), ("Radio Ardun", "Ana Ruiz"), ("Ana Ruiz", "port authority")]
    kinds = {key: node.kind for key, node in nodes.items()}
    assert kinds["herald"] is SourceKind.REPORT
    assert kinds["Radio Ardun"] is kinds["Ana Ruiz"] is SourceKind.LINK
    assert kinds["port authority"] is SourceKind.ORIGIN


def test_a_speaker_who_is_the_origin_stands_once() -> None:
    said = ruiz()
    nodes, ways = drawn(said)
    assert list(ways) == [("herald", "Ana Ruiz")]
    assert nodes["Ana Ruiz"].kind is SourceKind.ORIGIN


def test_somebody_whom_one_report_alone_can_tell_apart_stands_once() -> None:
    said = ruiz()
    _, ways = drawn(said, origin_by_id={said.id: make.origin("Ana Ruiz (Northern Herald)")})
    assert list(ways) == [("herald", "Ana Ruiz (Northern Herald)")]


def test_what_nobody_is_named_for_leads_nowhere_but_its_report_is_drawn() -> None:
    said = ruiz(speaker=None)
    nodes, ways = drawn(said, origin_by_id={said.id: make.origin(None)})
    assert ways == {}
    assert {key for key, node in nodes.items() if node.kind is SourceKind.REPORT} == {"herald", "post"}


def test_an_outlet_of_the_story_that_another_cites_is_its_report() -> None:
    said = ruiz(of=POST, speaker="Northern Herald", chain=("Northern Herald",))
    _, ways = drawn(said, origin_by_id={said.id: make.origin("Northern Herald")})
    assert list(ways) == [("post", "herald")]


def test_a_copy_is_folded_under_its_original_and_adds_no_way() -> None:
    copied: Overlap = make.overlap(POST, HERALD, "40 people were aboard", is_copy=True, shared=0.9)
    nodes, ways = drawn(ruiz(), ruiz(of=POST), overlaps=(copied,))
    assert "post" not in nodes
    assert [line.report for line in nodes["herald"].copies] == ["post"]
    assert ways[("herald", "Ana Ruiz")].claims == 1


def test_a_ring_of_outlets_is_marked() -> None:
    said = ruiz()
    _, ways = drawn(said, circles=(Circle(("A", "B"), (said.id,), "they cite one another"),))
    assert ways[("herald", "Ana Ruiz")].is_circular
    assert not drawn(said)[1][("herald", "Ana Ruiz")].is_circular


def test_every_node_counts_the_claims_that_rest_on_it() -> None:
    nodes, _ = drawn(ruiz(), ruiz(of=POST))
    assert (nodes["Ana Ruiz"].claims, nodes["herald"].claims, nodes["post"].claims) == (2, 1, 1)
