"""The drawings as SVG: well formed, readable without sight or script, and nothing of a report's text is markup."""

import re
from xml.etree import ElementTree

import pytest

from reportedly.brief.standing import Dot, Series
from reportedly.model import Stance
from reportedly.web.drawings import figures_drawing, sources_drawing, spark_drawing
from reportedly.web.rendering import environment
from tests.web.drawn import answer, link, nowhere, origin, question, report, somewhere, sources

HOSTILE = [
    "<script>alert(1)</script>",
    "</text></svg><img src=x onerror=alert(1)>",
    "\" onload='alert(1)' x=\"",
    "turned \u202e around \u2066 and \x07 rung",
    "long " * 100,
    "&amp; {{ 7 * 7 }} %}",
]


def rendered(macro: str, drawing: object) -> str:
    """What a macro makes of a drawing."""
    template = environment().from_string('{% import "drawings.html" as drawings %}{{ drawings[macro](drawing) }}')
    return template.render(macro=macro, drawing=drawing)


def figures(name: str, *, stance: Stance = Stance.AFFIRMS, is_linked: bool = True) -> object:
    """The drawing of a question where everything bears one name."""
    given = (
        answer(4, None, None, name, words=name, value=name),
        answer(2, 9, "2031-05-02", name, speakers=(name,), stance=stance, since="2031-04-30"),
        answer(7, 7, "2031-05-04", f"other {name}"),
    )
    return figures_drawing(question(*given, question=name), href=somewhere if is_linked else nowhere)


def all_sources(name: str) -> object:
    """The drawing of sources where everything bears one name."""
    nodes = [report("r1", name, copies=2), report("r2", name), link(name, key="c"), origin(name, key="d")]
    return sources_drawing(sources(nodes, "r1>c", "c>d*3", circular=("r1>r2", "r2>r1")), href=somewhere)


def parsed(text: str) -> ElementTree.Element:
    """The markup as XML, which it must be."""
    return ElementTree.fromstring(f"<all>{text}</all>")


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_stay_text(name: str) -> None:
    spark = spark_drawing(Series(name, None, None, None, (Dot("2031-05-02", 4, 9), Dot("2031-05-03", 5, 5))))
    drawings = [
        ("figures", figures(name)),
        ("sources", all_sources(name)),
        ("spark", spark),
    ]
    for macro, drawing in drawings:
        tree = parsed(rendered(macro, drawing))
        tags = {element.tag for element in tree.iter()}
        assert not tags & {"script", "img", "style"}
        attributes = {key for element in tree.iter() for key in element.attrib}
        assert not [key for key in attributes if key.startswith("on") or key == "style"]
        assert "\u202e" not in rendered(macro, drawing)


def test_marks_lead_somewhere_or_can_be_reached_all_the_same() -> None:
    linked, bare = (parsed(rendered("figures", figures("port", is_linked=is_linked))) for is_linked in (True, False))
    marks = [each for each in linked.iter("a") if "dr-mark" in each.attrib["class"]]
    assert [each.attrib["href"] for each in marks] == ["/of/2"] * 3
    assert marks[0].attrib["aria-label"] == "port, port, day not known, in 1 report"
    reached = [each for each in bare.iter("g") if each.attrib.get("tabindex") == "0"]
    assert [(each.attrib["role"], bool(each.attrib["aria-label"])) for each in reached] == [("img", True)] * 3


def test_the_words_of_a_mark_stand_beside_it() -> None:
    tree = parsed(rendered("figures", figures("port")))
    words = ["".join(each.itertext()) for each in tree.iter("text") if each.attrib.get("class") == "dr-words"]
    assert len(words) == 3
    assert words[1].startswith("2–9, 30 April to 2 May 2031")


def test_what_is_denied_is_struck_through() -> None:
    denied = rendered("figures", figures("port", stance=Stance.DENIES))
    assert denied.count("dr-stroke") == 2
    assert "dr-stroke" not in rendered("figures", figures("port"))


def test_the_drawing_of_sources_has_its_links_in_the_group_of_who_cites() -> None:
    tree = parsed(rendered("sources", all_sources("name")))
    nodes = [each for each in tree.iter("a") if "dr-node" in each.attrib["class"]]
    links = [[path for path in each.iter("path") if "dr-link" in path.attrib["class"]] for each in nodes]
    assert sorted(len(own) for own in links) == [0, 1, 1, 2]
    words = [each.text for each in tree.iter("text") if each.attrib["class"] == "dr-word"]
    assert words == ["circle"]


def test_the_list_beside_the_drawing_nests_as_the_citations_do() -> None:
    tree = parsed(rendered("sources", all_sources("x")))
    (details,) = tree.iter("details")
    text = re.sub(r"\s+", " ", "".join(details.itertext()))
    assert "The same as a list x → x → x (3 claims) → x (in a circle) → x (in a circle) x → x (in a circle)" in text


def test_a_series_without_numbers_is_an_empty_drawing_with_a_name() -> None:
    tree = parsed(rendered("spark", spark_drawing(Series("people killed", None, None, None, ()))))
    (svg,) = tree
    assert (svg.attrib["aria-label"], list(svg)) == ("people killed", [])
