"""No entry of the lists of page furniture and bylines is idle: without it a line is settled otherwise.

That each entry gives its line away is told list by list with the rules that read it, in ``tests/read``.
"""

import pytest

from reportedly.read import read_page
from reportedly.read.bylines import credits
from reportedly.read.captions import settle_captions
from reportedly.read.datelines import find_dateline
from reportedly.read.furniture import furniture_words, is_note
from reportedly.read.lines import Line
from reportedly.read.pleas import weight
from reportedly.read.teasers import settle_comments, settle_teasers
from reportedly.read.text import lay_out
from tests.lexicon.taken_out import idle, known_idle
from tests.make import page


def line(text: str) -> Line:
    return Line(0, len(text), text)


def captions(text: str) -> list[object]:
    return [found.kind for found in settle_captions((line(text),))]


def teasers(text: str) -> list[object]:
    return [found.kind for found in settle_teasers(lay_out(text))]


def comments(text: str) -> list[object]:
    return [found.kind for found in settle_comments(lay_out(text))]


def kinds(text: str) -> list[object]:
    return [block.kind for block in read_page(page(text)).blocks]


def kinds_of_html(element: str) -> list[object]:
    body = "<p>Nine people of Ardun were on the ferry when it sank, the office said.</p>" * 5
    text = f"<article><h1>Ferry sinks</h1>{body}{element}</article>"
    return [block.kind for block in read_page(page(text, media="html")).blocks]


ARTICLE = "The ferry sank on Friday, they said.\n\nNine people were missing, she said on Friday.\n\n"
NOISE = {
    "whole_lines": ("{}:", lambda t: furniture_words(line(t))),
    "beginnings": ("{} Nine missing after ferry sinks", lambda t: furniture_words(line(t))),
    "teaser_headings": (ARTICLE + "{}\n\nGoat elected mayor again", teasers),
    "teaser_openings": ("{}: Goat elected mayor again\n\nThe ferry sank on Friday, they said.", teasers),
    "comment_headings": (ARTICLE + "{}\n\nold_salt: I saw it sink myself.", comments),
    "strong_pleas": ("You and us: {} again", lambda t: weight(line(t), 10)),
    "weak_pleas": ("You and us: {} again", lambda t: weight(line(t), 10)),
    "imperatives": ("{} it all.", lambda t: weight(line(t), 10)),
    "notes": ("[{} Norland desk]", lambda t: is_note(line(t))),
    "photo_credits": ("The ferry lies at the quay of Ardun. (Jo Berg/{})", captions),
    "caption_openings": ("{} the ferry lies at the quay of Ardun.", captions),
    "region_tags": ("<{0}>Nobody here speaks of the boat at all.</{0}>", kinds_of_html),
    "region_words": ('<div class="box {}-2"><p>Nobody here speaks of the boat at all.</p></div>', kinds_of_html),
    "sections": ("{}\n\nFerry sinks off Ardun harbour\n\nA ferry sank on Friday, the office said.", kinds),
}
BYLINES = {
    "openings": ("{} Ana Ruiz, Northern Herald", credits),
    "labels_published": ("{}: 12 March 2031", credits),
    "labels_updated": ("{}: 12 March 2031", credits),
    "particles": ("By Ana {} Ruiz", credits),
    "roles": ("By our {}", credits),
    "not_places": ("{} - The ferry sank on Friday.", find_dateline),
}
LOWER = ("region_tags", "region_words", "particles", "roles")


def shown(name: str, table: str, template: str, word: str) -> list[str]:
    said = word.replace("#", "38")
    return [template.format(said if table in LOWER or (name == "bylines" and word.isupper()) else said.capitalize())]


@pytest.mark.parametrize(
    ("name", "table"), [*(("noise", table) for table in NOISE), *(("bylines", table) for table in BYLINES)]
)
def test_no_entry_is_idle(name: str, table: str) -> None:
    template, seen = (NOISE if name == "noise" else BYLINES)[table]
    found = idle(name, (table,), lambda word: shown(name, table, template, word), seen)
    assert sorted(found) == known_idle(name, table)
