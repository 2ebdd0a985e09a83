"""Every page renders, is what it was, and uses what its context says it has, no more and no less."""

import os
import re
import typing
from pathlib import Path

import jinja2.nodes
import msgspec
import pytest
from starlette.testclient import TestClient

from reportedly.web.frame import Frame, PageContext
from reportedly.web.pages import contexts
from reportedly.web.rendering import environment
from tests.conftest import ROOT
from tests.web.sites import addresses

SNAPSHOTS = ROOT / "tests" / "web" / "snapshots"
NAMES = (
    "stories stories-none story story-latest question statements report report-hostile claim speaker compare search "
    "search-reports search-nothing failures corrections trouble"
).split()

TEMPLATE_BY_PAGE = {
    "StoriesPage": "stories.html",
    "StoryPage": "story.html",
    "QuestionPage": "question.html",
    "StatementsPage": "statements.html",
    "ReportPage": "report.html",
    "ClaimPage": "claim.html",
    "SpeakerPage": "speaker.html",
    "ComparePage": "compare.html",
    "SearchPage": "search.html",
    "CorrectionsPage": "corrections.html",
    "FailuresPage": "failures.html",
    "TroublePage": "trouble.html",
}


def plainly(html: str) -> str:
    """A page without the token of its forms, which is another at every start, and whichever its stylesheet is."""
    return re.sub(r'(name="token" value="|/style\.css\?v=)[^"]+', r"\1…", html)


@pytest.mark.parametrize("name", NAMES)
def test_every_page_is_what_it_was(client: TestClient, kept: Path, name: str) -> None:
    """Run with REPORTEDLY_SNAPSHOTS=write to keep what the pages are now, then read the difference."""
    answer = client.get(addresses(kept)[name])
    assert answer.status_code == (404 if name == "trouble" else 200)
    shown = plainly(answer.text)
    file = SNAPSHOTS / f"{name}.html"
    if os.environ.get("REPORTEDLY_SNAPSHOTS") == "write":
        file.parent.mkdir(exist_ok=True)
        file.write_text(shown, encoding="utf-8")
    assert shown == file.read_text(encoding="utf-8")


def test_no_snapshot_is_left_over() -> None:
    assert {file.stem for file in SNAPSHOTS.glob("*.html")} == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_page_has_one_heading_and_no_mark_of_a_template(client: TestClient, kept: Path, name: str) -> None:
    html = client.get(addresses(kept)[name]).text
    assert html.count("<h1") == 1
    assert not re.search(r"\{\{|\}\}|\{%|%\}", html)


@pytest.mark.parametrize("name", NAMES)
def test_ids_on_a_page_are_given_once_and_links_on_it_lead_somewhere(client: TestClient, kept: Path, name: str) -> None:
    html = client.get(addresses(kept)[name]).text
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert sorted(ids) == sorted(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids)


def test_every_page_has_a_context_and_a_template() -> None:
    assert {kind.__name__ for kind in contexts()} == set(TEMPLATE_BY_PAGE)


@pytest.mark.parametrize("kind", [*contexts(), Frame], ids=lambda kind: kind.__name__)
def test_every_field_of_a_context_says_what_it_holds(kind: type[msgspec.Struct]) -> None:
    hints = typing.get_type_hints(kind, include_extras=True)
    for field in msgspec.structs.fields(kind):
        notes = getattr(hints[field.name], "__metadata__", ())
        words = next((note.description for note in notes if isinstance(note, msgspec.Meta)), "")
        assert words and words.endswith("."), field.name


@pytest.mark.parametrize("kind", contexts(), ids=lambda kind: kind.__name__)
def test_a_template_uses_every_field_of_its_context_and_nothing_else(kind: type[PageContext]) -> None:
    source = (ROOT / "src/reportedly/web/templates" / TEMPLATE_BY_PAGE[kind.__name__]).read_text(encoding="utf-8")
    tree = environment().parse(source)
    used = {
        node.attr
        for node in tree.find_all(jinja2.nodes.Getattr)
        if isinstance(node.node, jinja2.nodes.Name) and node.node.name == "page"
    }
    assert used == {field.name for field in msgspec.structs.fields(kind)}


def test_templates_have_no_inline_style_or_script_but_in_a_file_of_its_own() -> None:
    for file in (ROOT / "src/reportedly/web/templates").glob("*.html"):
        source = file.read_text(encoding="utf-8")
        assert not re.search(r'\sstyle="|\son\w+="|<script(?![^>]* src=)|javascript:', source), file.name
        assert source.count("<style>") == (file.name == "base.html"), file.name


def test_no_template_trusts_text() -> None:
    for file in (ROOT / "src/reportedly/web/templates").glob("*.html"):
        assert not re.search(r"\|\s*safe\b|autoescape", file.read_text(encoding="utf-8")), file.name
